internal import Chronology
internal import Content
internal import Localization

extension ViewMaker {
    /// The events that an event came before or after, that show what came of it, or that it shows the outcome of.
    func relations(of position: Int) -> [RelationView] {
        let event = chronicle.events[position]
        func unique(_ ids: some Sequence<Located<String>>) -> [Int] {
            Set(ids.compactMap { chronicle.eventPositions[$0.value] }).sorted()
        }
        func views(_ key: StringKey, _ others: [Int]) -> [RelationView] { others.map { relation(key, to: $0) } }
        let reports = event.reports.map(\.report) + [event.lead]
        var relations = views(.afterEvent, unique(reports.lazy.flatMap(\.after)))
        relations += views(.beforeEvent, unique(reports.lazy.flatMap(\.before)))
        if case .over(let kind, let shown?)? = chronicle.announcement(position) {
            relations.append(relation(kind.label, to: shown))
        }
        return relations + views(.outcomeOf, chronicle.announcements[position] ?? [])
    }

    private func relation(_ key: StringKey, to position: Int) -> RelationView {
        let event = chronicle.events[position]
        return RelationView(
            label: strings[key], title: title(of: event), href: viewpoint.href(plan.eventRoutes[position]),
            language: language(language(of: event)), isOrder: key == .afterEvent || key == .beforeEvent,
            isRetracted: event.retraction != nil)
    }

    /// What is said of a plan whose day is over, where nothing is known of what came of it; empty for all others.
    func outcomeNote(of position: Int) -> String {
        guard case .past? = chronicle.announcement(position), let date = chronicle.placements[position] else {
            return ""
        }
        // Bounds are of what is known, and not what the plan was for.
        if date.precision == .bounded { return strings[.outcomeUnknown] }
        return strings.text(.plannedFor, ["date": strings.text(date)])
    }
}

extension EventReport.Outcome.Kind {
    fileprivate var label: StringKey {
        switch self {
        case .happened: .outcomeHappened
        case .didNotHappen: .outcomeDidNotHappen
        case .postponed: .outcomePostponed
        }
    }
}
