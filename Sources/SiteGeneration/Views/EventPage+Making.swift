internal import Chronology
internal import Content
internal import Localization
internal import Templating

extension PageMaker {
    /// The page of an event.
    ///
    /// - Parameter description: The text of the event’s own file.
    func eventPage(_ position: Int, description: HTML) -> EventPage {
        let event = chronicle.events[position]
        let view = self.event(position)
        let changed = chronicle.changed(event)
        let route = Routes.event(event.id)
        let claim = view.facts.claimText
        var head = self.head(
            route, title: maker.title(of: event),
            description: event.retraction?.text
                ?? [view.facts.date.text, claim, view.facts.place].filter { !$0.isEmpty }.joined(separator: " · ")
        )
        head.kind = "article"
        head.structuredData = structuredData(ofEvent: position)
        let date = maker.date(EDTFDate(changed.day))
        return EventPage(
            head: head, event: view,
            retraction: maker.retraction(event.retraction, in: view.facts.language), description: description,
            map: event.retraction == nil ? map(of: [position]) : nil,
            claims: event.retraction == nil ? claimMatrix(ofEvent: position) : nil,
            figures: event.retraction == nil ? maker.figures(of: event) : [],
            ranges: event.retraction == nil ? figureRanges(of: event) : [],
            history: maker.history(of: event), dating: maker.dating(of: event), originals: maker.originals(of: event),
            citation: citation(of: maker.title(of: event), at: route, asOf: date), changed: date)
    }
}

extension PageMaker {
    /// How others can cite a page.
    func citation(of title: String, at route: String, asOf date: DateView) -> String {
        let address = context.canonical.address(route)
        return strings.text(
            .citation,
            [
                "title": title, "site": chronicle.site.title, "date": date.text,
                "url": address.isEmpty ? route : address,
            ])
    }
}

extension ViewMaker {
    /// Every report of an event in the order of the days on which they were reported.
    ///
    /// Reports that say the same after the same original, and translations, stand in one row. From the second on, rows say
    /// how the event stood by then, unless it has a file of its own that speaks for it.
    func history(of event: Event) -> [HistoryView] {
        var rows: [(view: HistoryView, report: Event.Report, claim: String, place: Int)] = []
        for (place, report) in event.history.enumerated() {
            let entry = report.article.map { chronicle.articles[$0] }
            let phrase = claim(of: report)
            // A file of the event’s own without a source says what stands at the head of the page.
            if entry == nil, phrase.sources.isEmpty, report.report.sources.isEmpty { continue }
            let (markup, text) = phrase.texts(in: strings)
            let known = rows.firstIndex { isSame(report, $0.report) && $0.claim == text }
            if known == nil { rows.append((row(for: report, markup, in: event), report, text, place)) }
            let row = known ?? rows.count - 1
            add(report, to: &rows[row].view, besides: event)
            rows[row].place = place
        }
        guard event.curated == nil else { return rows.map(\.view) }
        for row in rows.indices.dropFirst() {
            stand(&rows[row].view, after: event.history[...rows[row].place], of: event)
        }
        return rows.map(\.view)
    }

    /// Says what the reports up to a step established together, and in which words where they are others than now.
    private func stand(_ row: inout HistoryView, after reports: ArraySlice<Event.Report>, of event: Event) {
        let standing = Standing(of: reports.map(\.report))
        let speaker = reports[reports.startIndex + standing.speaker]
        row.standing = status(standing.status)
        guard speaker.report.title != event.lead.title else { return }
        row.standingTitle = TextView(text: speaker.report.title, language: language(of: speaker))
    }

    private func row(for report: Event.Report, _ claim: HTML, in event: Event) -> HistoryView {
        let date = report.report.date.flatMap { $0 == event.date ? nil : self.date($0) }
        var isCaptured = false
        if case .captured = report.day { isCaptured = true }
        return HistoryView(
            day: report.day.date.map { self.date($0) }, isCaptured: isCaptured, claim: claim,
            retraction: retraction(report.retraction, in: language(of: report)), date: date,
            titles: [], places: [], details: [], articles: [], standing: nil, standingTitle: nil)
    }

    /// Adds what a report says besides what the page and the row say already.
    private func add(_ report: Event.Report, to row: inout HistoryView, besides event: Event) {
        let words = report.report
        let language = language(of: report)
        func add(_ text: String, to texts: inout [TextView], unless head: String) {
            guard !text.isEmpty, text != head, !texts.contains(where: { $0.text == text }) else { return }
            texts.append(TextView(text: text, language: language))
        }
        add(words.title, to: &row.titles, unless: event.lead.title)
        add(chronicle.place(of: words), to: &row.places, unless: chronicle.place(of: event.lead))
        for detail in words.details where !event.lead.details.contains(where: detail.isSame) {
            let view = self.detail(detail, in: language)
            if !row.details.contains(where: { $0.text == view.text && $0.claim == view.claim }) {
                row.details.append(view)
            }
        }
        if let entry = report.article.map({ chronicle.articles[$0] }) {
            let href = viewpoint.href(Routes.article(entry.article.slug))
            row.articles.append(LinkView(label: entry.article.title, href: href, language: language))
        }
    }

    /// Whether two reports come from one original, or from an article and its translation, and are of one day and date.
    private func isSame(_ report: Event.Report, _ other: Event.Report) -> Bool {
        guard report.day == other.day, report.retraction == other.retraction, report.report.date == other.report.date
        else { return false }
        let entry = report.article.map { chronicle.articles[$0] }
        let otherEntry = other.article.map { chronicle.articles[$0] }
        if let slug = entry?.article.originalSlug, slug == otherEntry?.article.originalSlug { return true }
        let originals = report.report.references(in: entry).map(Original.init)
        let others = other.report.references(in: otherEntry).map(Original.init)
        return originals.count == others.count
            && originals.allSatisfy { original in others.contains { original.isSame(as: $0) } } && !originals.isEmpty
    }

    /// How the date was worked out, by each report that says so in words of its own.
    func dating(of event: Event) -> [DatingView] {
        var all: [DatingView] = []
        let speaking = event.reports.filter { $0.article == event.speaker }
        for report in speaking + event.reports.filter({ $0.article != event.speaker }) {
            let words = report.report
            let entry = report.article.map { chronicle.articles[$0] }
            let view = DatingView(
                quote: TextView(text: words.quote, language: quoteLanguage(of: words, in: entry)),
                derivation: TextView(text: words.derivation, language: language(of: report)))
            guard !words.quote.isEmpty || !words.derivation.isEmpty,
                !all.contains(where: { $0.quote.text == words.quote && $0.derivation.text == words.derivation })
            else { continue }
            all.append(view)
        }
        return all
    }

    /// The language of a report’s quoted phrase: as the report says, or else that of the publication that it comes
    /// from; empty where it is the page’s.
    ///
    /// - Parameter entry: The article that the report stands in.
    private func quoteLanguage(of report: EventReport, in entry: ArticleEntry?) -> TextLanguage {
        guard !report.quote.isEmpty else { return TextLanguage() }
        if let own = report.quoteLanguage { return language(own) }
        guard case .known(let id)? = report.references(in: entry).first?.publication,
            let position = chronicle.sourcePositions[id.value],
            let own = chronicle.sources[position].source.language
        else { return language(entry?.article.language) }
        return language(own)
    }

    /// The texts that report an event, each once, however many articles cite it.
    func originals(of event: Event) -> [OriginalView] {
        let references = event.reports.flatMap { report in
            report.report.references(in: report.article.map { chronicle.articles[$0] })
        }
        // Most events have one, which needs no comparison.
        guard references.count > 1 else { return references.map { view(of: $0) }.filter(\.saysSomething) }
        var originals: [(original: Original, view: OriginalView)] = []
        for reference in references {
            let (original, view) = (Original(of: reference), view(of: reference))
            let known = originals.firstIndex {
                $0.original.isSame(as: original) || $0.view.says(nothingBeside: view)
                    || view.says(nothingBeside: $0.view)
            }
            if let known {
                originals[known].view.fill(from: view)
            } else if view.saysSomething {
                originals.append((original, view))
            }
        }
        return originals.map(\.view)
    }

    private func view(of reference: SourceReference) -> OriginalView {
        let source = source(reference)
        let language = source.flatMap { chronicle.sourcePositions[$0.id] }.flatMap {
            chronicle.sources[$0].source.language
        }
        return OriginalView(
            source: source, title: reference.title ?? "",
            language: language.map { self.language($0) } ?? TextLanguage(),
            author: reference.author ?? "", published: reference.published.map { self.date($0) },
            url: reference.url ?? "")
    }
}

extension OriginalView {
    /// Whether it says where something was read.
    fileprivate var saysSomething: Bool { source != nil || !title.isEmpty || !url.isEmpty }

    /// Whether it names only the publication of another one.
    fileprivate func says(nothingBeside other: OriginalView) -> Bool {
        guard let source, let otherSource = other.source, source.isSame(otherSource) else { return false }
        return title.isEmpty && author.isEmpty && url.isEmpty
            && (published == nil || published?.text == other.published?.text)
    }

    /// Takes what another citation of the same text says besides.
    fileprivate mutating func fill(from other: OriginalView) {
        source = source ?? other.source
        if title.isEmpty { (title, language) = (other.title, other.language) }
        if author.isEmpty { author = other.author }
        published = published ?? other.published
        if url.isEmpty { url = other.url }
    }
}

extension EventReport.Detail {
    /// Whether two details say the same.
    fileprivate func isSame(_ other: EventReport.Detail) -> Bool {
        text == other.text && status == other.status && by == other.by
    }
}

extension Chronicle {
    /// When an event's newest report came out or was changed; its own date where no article reports it.
    func changed(_ event: Event) -> Moment {
        let reported = event.history.compactMap(\.article).map { articles[$0].changed }
        let retracted = event.history.compactMap(\.report.retracted?.date.latest).map {
            Moment(day: $0).unixTime(in: site.timeZone)
        }
        let own = event.date?.earliest.map { Moment(day: $0).unixTime() }
        return Moment(unixTime: (reported + retracted).max() ?? own ?? asOf, in: site.timeZone)
    }
}
