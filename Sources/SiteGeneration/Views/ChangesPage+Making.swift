internal import Chronology
internal import Content
internal import Localization
internal import Templating

extension PageMaker {
    /// A page of what changed on the site, newest first.
    func changesPage(_ number: Int?) -> ChangesPage {
        let changes = context.plan.changes.changes
        let list = SitePlan.changeList(changes.count)
        let title = self.title(strings[.whatChanged], page: number)
        let pager = maker.pager(number, ofGrowing: list.numberedPages) {
            Routes.changes(page: $0)
        } span: {
            span(ofDays: changes[list.range(of: $0)].map(\.day))
        }
        var head = self.head(
            Routes.changes(page: number), title: title, description: strings[.whatChangedDescription]
        ).between(pager)
        if number == nil, !changes.isEmpty { head.script = script(context.assets.changesScript) }
        var days: [ChangeDayView] = []
        for change in changes[list.range(of: number)] {
            let view = self.change(change)
            if days.last?.date.iso == view.date.iso {
                days[days.count - 1].changes.append(view)
            } else {
                days.append(ChangeDayView(date: view.date, changes: [view]))
            }
        }
        return ChangesPage(
            head: head, title: title, asOf: number == nil ? asOf(chronicle.asOf) : "", isFront: number == nil,
            days: days, pager: pager, feed: viewpoint.href(Routes.changesFeed))
    }

    /// The newest changes of a topic.
    func changes(ofTopic position: Int) -> [ChangeView] {
        context.plan.changes.ofTopics[position].map { change(context.plan.changes.changes[$0]) }
    }

    /// A change as seen from the page.
    func change(_ change: Change) -> ChangeView {
        let date = maker.date(EDTFDate(change.day))
        if let position = change.event {
            let event = chronicle.events[position]
            return ChangeView(
                kind: change.name, label: label(of: change), title: event.lead.title,
                href: viewpoint.href(context.plan.eventRoutes[position]),
                language: maker.language(maker.language(of: event)), text: text(of: change), date: date)
        }
        let article = change.article.map { chronicle.articles[$0].article }
        return ChangeView(
            kind: change.name, label: label(of: change), title: article?.title ?? "",
            href: article.map { viewpoint.href(Routes.article($0.slug)) } ?? "",
            language: maker.language(article?.language, article?.direction), text: text(of: change), date: date)
    }

    private func label(of change: Change) -> String {
        switch change.kind {
        case .added(_, let status):
            strings.text(.changeAdded, ["status": lowercased(strings[status.label])])
        case .moved(_, let from, let to):
            strings.text(.changeMoved, ["status": strings[to.label], "before": lowercased(strings[from.label])])
        case .outcome(_, let kind): strings[kind.known]
        case .corrected: strings[.corrected]
        case .retractedEvent, .retractedArticle: strings[.retracted]
        }
    }

    /// A label within a sentence.
    private func lowercased(_ label: String) -> String { label.prefix(1).lowercased() + label.dropFirst() }

    private func text(of change: Change) -> String {
        switch change.kind {
        case .corrected(let position, let place):
            let corrections = chronicle.articles[position].article.corrections
            return corrections.indices.contains(place) ? corrections[place].text : ""
        case .retractedArticle(let position): return chronicle.articles[position].article.retracted?.text ?? ""
        case .retractedEvent(let position): return chronicle.events[position].retraction?.text ?? ""
        case .added, .moved, .outcome: return ""
        }
    }

    // MARK: Feed

    /// How many changes the feed holds.
    private static let changeFeedLength = 60

    /// The feed of what changed.
    func changesFeed() -> FeedView {
        let site = chronicle.site
        let changes = context.plan.changes.changes.prefix(Self.changeFeedLength)
        func moment(_ day: Day) -> String {
            Moment(unixTime: Moment(day: day).unixTime(in: site.timeZone), in: site.timeZone).rfc3339()
        }
        return FeedView(
            title: "\(strings[.whatChanged]) – \(site.title)", subtitle: strings[.whatChangedDescription],
            id: context.feedIDs.changes, own: context.canonical.address(Routes.changesFeed),
            home: context.canonical.address(Routes.changes()),
            updated: changes.first.map { moment($0.day) }
                ?? Moment(unixTime: chronicle.asOf, in: site.timeZone).rfc3339(),
            language: site.language, author: site.publisher.isEmpty ? site.title : site.publisher,
            rights: site.licence.name,
            entries: changes.map { change in
                let view = self.change(change)
                let (id, route) =
                    change.event.map { (context.feedIDs.event(chronicle.events[$0]), context.plan.eventRoutes[$0]) }
                    ?? change.article.map { position in
                        let article = chronicle.articles[position].article
                        return (context.feedIDs.article(article), Routes.article(article.slug))
                    } ?? ("", "")
                let topics =
                    change.event.map { chronicle.events[$0].topics }
                    ?? change.article.map { chronicle.articles[$0].topics } ?? []
                return FeedEntryView(
                    title: "\(view.label): \(view.title)", id: "\(id)/\(suffix(of: change))",
                    href: context.canonical.address(route), published: moment(change.day), updated: moment(change.day),
                    summary: view.text, language: view.language.tag, content: HTML(bytes: []),
                    categories: topics.map { maker.topic($0) },
                    authors: [])
            })
    }

    /// What tells a change from others of the same event or article.
    private func suffix(of change: Change) -> String {
        let suffix = "\(change.name)/\(EDTFDate(change.day))"
        if case .corrected(_, let place) = change.kind { return "\(suffix)/\(place + 1)" }
        return suffix
    }
}

extension EventReport.Outcome.Kind {
    /// That it is known what came of a plan.
    fileprivate var known: StringKey {
        switch self {
        case .happened: .changeHappened
        case .didNotHappen: .changeDidNotHappen
        case .postponed: .changePostponed
        }
    }
}
