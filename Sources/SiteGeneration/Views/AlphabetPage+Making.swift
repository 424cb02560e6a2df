internal import Chronology
internal import Content
internal import Localization
internal import Templating

extension PageMaker {
    /// The page that searches.
    func searchPage(manifest: JSON) -> SearchPage {
        var head = self.head(
            Routes.search, title: strings[.search], description: strings[.searchDescription])
        head.script = script(context.assets.searchScript)
        return SearchPage(
            head: head, title: strings[.search], manifest: manifest, folder: viewpoint.href(Routes.searchFolder),
            alphabet: viewpoint.href(Routes.alphabet), letters: letters(current: nil))
    }

    /// The first page of the list from A to Z: the letters, and all entries where they are few.
    func alphabetPage() -> AlphabetPage {
        let alphabet = context.plan.alphabet
        let head = self.head(
            Routes.alphabet, title: strings[.aToZ], description: strings[.aToZDescription])
        let groups = alphabet.isShort ? alphabet.letters.map { group($0, $0.entries[...]) } : []
        return AlphabetPage(
            head: head, title: strings[.aToZ], isFront: true, letters: letters(current: nil), groups: groups, parts: [],
            total: maker.numeral(alphabet.count))
    }

    /// A page of a letter.
    func letterPage(_ position: Int, _ number: Int) -> AlphabetPage {
        let alphabet = context.plan.alphabet
        let letter = alphabet.letters[position]
        let title = self.title("\(strings[.aToZ]): \(letter.text)", part: number)
        let count = SitePlan.pageCount(letter.entries.count, Alphabet.entriesPerPage)
        var head = self.head(
            Routes.letter(letter.name, page: number), title: title,
            description: strings.text(.beginningWith, ["letter": letter.text]))
        func link(_ page: Int) -> String { viewpoint.href(Routes.letter(letter.name, page: page)) }
        if number > 1 { head.previous = link(number - 1) }
        if number < count { head.next = link(number + 1) }
        let parts = (1...count).map { page in
            let first = letter.entries[(page - 1) * Alphabet.entriesPerPage]
            return LinkView(label: beginning(of: entry(first).title), href: link(page), isCurrent: page == number)
        }
        let shown = letter.entries[SitePlan.slice(number, of: letter.entries.count, Alphabet.entriesPerPage)]
        return AlphabetPage(
            head: head, title: strings[.aToZ], letters: letters(current: position), groups: [group(letter, shown)],
            parts: count > 1 ? parts : [], total: maker.numeral(alphabet.count))
    }

    private func letters(current: Int?) -> [PeriodView] {
        let alphabet = context.plan.alphabet
        return alphabet.letters.enumerated().map { position, letter in
            let route = alphabet.isShort ? "\(Routes.alphabet)#\(anchor(letter))" : Routes.letter(letter.name)
            return PeriodView(
                label: letter.text, href: viewpoint.href(route), count: maker.numeral(letter.entries.count),
                isCurrent: position == current)
        }
    }

    private func anchor(_ letter: Alphabet.Letter) -> String { "_\(letter.name)" }

    private func group(_ letter: Alphabet.Letter, _ entries: ArraySlice<Alphabet.Entry>) -> AlphabetGroupView {
        AlphabetGroupView(letter: letter.text, anchor: anchor(letter), entries: entries.map(entry))
    }

    private func entry(_ entry: Alphabet.Entry) -> AlphabetEntryView {
        switch entry {
        case .topic(let position):
            let topic = chronicle.topics[position].topic
            return AlphabetEntryView(
                title: topic.name, href: maker.topic(position).href, kind: maker.label(topic.kind))
        case .article(let position):
            let article = chronicle.articles[position].article
            return AlphabetEntryView(
                title: article.title, href: viewpoint.href(Routes.article(article.slug)), kind: strings[.article],
                date: maker.date(article.published?.date), language: article.language ?? "",
                direction: maker.direction(of: article.language, article.direction))
        case .event(let position):
            let event = chronicle.events[position]
            let language = maker.language(of: event)
            return AlphabetEntryView(
                title: event.lead.title, href: viewpoint.href(context.plan.eventRoutes[position]),
                kind: strings[.event],
                date: maker.date(event.date, unknown: .undatedEvent), language: language ?? "",
                direction: maker.direction(of: language, nil))
        case .source(let position):
            return AlphabetEntryView(
                title: chronicle.sources[position].source.name, href: maker.source(position).href,
                kind: strings[.source])
        case .page(let position):
            let page = chronicle.pages[position]
            return AlphabetEntryView(title: page.title, href: viewpoint.href(Routes.page(page.id)), kind: "")
        }
    }

    /// The first word of a title, so that a link can say where a page begins.
    private func beginning(of title: String) -> String {
        let word = title.prefix { !$0.isWhitespace }
        return word.count > 14 ? word.prefix(13) + "…" : String(word)
    }
}
