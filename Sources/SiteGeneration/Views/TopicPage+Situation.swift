internal import Content
internal import Localization
internal import Templating

/// Where things stand with a topic: what its front page says first.
struct Situation {
    var latest: EventView?
    var contested: EventView?
    var announced: EventView?
    var figures: EventView?
    /// What the topic says, where it is somebody who speaks, and what is said of it.
    var says: [StatementView] = []
    var said: [StatementView] = []
    /// What changed lately.
    var changes: [ChangeView] = []
    /// The years of its events, each leading to where they begin on the topic’s pages.
    var years: [PeriodView] = []
    var density: DensityView?
}

extension PageMaker {
    /// How many statements stand on each side.
    private static let statementCount = 3

    /// Where things stand with a topic.
    ///
    /// - Complexity: O(*n*) in the number of its events.
    func situation(ofTopic position: Int) -> Situation {
        let entry = chronicle.topics[position]
        let newest = context.plan.datedEvents(ofTopic: position)
        let latest = newest.first { !isToCome($0) && !chronicle.events[$0].status.isAnnounced }
        let contested = newest.first { $0 != latest && isContested($0) }
        let announced = newest.first { isOpen($0) } ?? entry.events[newest.count...].first { isOpen($0) }
        let figures = newest.first { event in
            chronicle.events[event].reports.contains { !$0.report.figures.isEmpty }
        }
        var situation = Situation(
            latest: latest.map { event($0) }, contested: contested.map { event($0) },
            announced: announced.map { event($0) }, figures: figures.map { event($0) })
        situation.changes = changes(ofTopic: position)
        addPeriods(of: newest, of: entry, to: &situation)
        if entry.topic.kind.speaks { addStatements(of: position, to: &situation) }
        return situation
    }

    /// Leads from each year and each bar to where its events begin on the pages of the topic.
    private func addPeriods(of newest: [Int], of entry: TopicEntry, to situation: inout Situation) {
        let list = SitePlan.listBesideArticles(newest.count)
        var pages: [Period: String] = [:]
        var years: [(period: Period, count: Int)] = []
        for (place, position) in newest.enumerated() {
            guard let period = context.plan.timeline.period(of: position) else { continue }
            if pages[period] == nil || pages[period.whole] == nil {
                let route = Routes.topic(entry.topic.id, page: list.page(of: place))
                let href = "\(viewpoint.href(route))#_\(period.isoText)"
                pages[period] = pages[period] ?? href
                pages[period.whole] = pages[period.whole] ?? href
            }
            if let year = years.firstIndex(where: { $0.period == period.whole }) {
                years[year].count += 1
            } else {
                years.append((period.whole, 1))
            }
        }
        situation.years = years.map { year in
            PeriodView(
                label: maker.text(year.period), href: pages[year.period] ?? "", count: maker.numeral(year.count),
                isCurrent: false)
        }
        situation.density = density(of: entry.events, on: pages)
    }

    /// What the topic says, in the newest events of which it says something, and what others say of it.
    private func addStatements(of position: Int, to situation: inout Situation) {
        let entry = chronicle.topics[position]
        let own = Set(entry.statements)
        situation.says = entry.statements.reversed().lazy.compactMap { statement(of: entry.topic.id, on: $0) }
            .prefix(Self.statementCount).map(\.self)
        let others = entry.events.reversed().lazy.filter { event in
            !own.contains(event) && chronicle.events[event].reports.contains { !$0.report.by.isEmpty }
        }
        situation.said = others.prefix(Self.statementCount).map { position in
            let event = self.event(position).facts
            return StatementView(
                text: event.title, href: event.href, language: event.language, status: event.status,
                claim: event.claim, date: event.date)
        }
    }

    /// What somebody says of an event: in their newest report of it, or else of a part of it.
    private func statement(of speaker: String, on position: Int) -> StatementView? {
        let event = chronicle.events[position]
        func isBy(_ claimants: [Claimant]) -> Bool {
            claimants.contains { if case .known(let id) = $0 { id.value == speaker } else { false } }
        }
        for report in event.reports.reversed() {
            let words = report.report
            let detail = words.details.first { isBy($0.by) }
            let (text, status) =
                isBy(words.by) ? (words.title, words.status) : (detail?.text ?? "", detail?.status ?? words.status)
            guard !text.isEmpty else { continue }
            return StatementView(
                text: text, href: viewpoint.href(context.plan.eventRoutes[position]),
                language: maker.language(of: report), status: maker.status(status), claim: HTML(bytes: []),
                date: maker.date(chronicle.placements[position], unknown: .undatedEvent))
        }
        return nil
    }

    /// Whether an event is a plan or a threat that is still open.
    private func isOpen(_ position: Int) -> Bool {
        if case .open? = chronicle.announcement(position) { true } else { false }
    }
}

extension Topic.Kind {
    /// Whether those of the kind say something themselves.
    fileprivate var speaks: Bool {
        switch self {
        case .country, .armedGroup, .organisation, .person: true
        case .place, .weapon, .agreement, .event, .theme, .own: false
        }
    }
}
