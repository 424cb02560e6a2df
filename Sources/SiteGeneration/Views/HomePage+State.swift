internal import Chronology
internal import Content
internal import Localization

extension PageMaker {
    /// How many days count as the last ones.
    private static let recentDays = 7

    /// How much is known, and what came in during the last days; empty where no article has come out.
    ///
    /// “As of 21 November 2026: 48 events; added or changed in the last 7 days: 2 confirmed, 1 corrected”.
    /// The days are counted back from when the newest text came out or was changed, never from the moment of the build.
    ///
    /// - Complexity: O(*n*) in the number of changes of these days.
    func stateOfSite() -> String {
        let asOf = self.asOf(chronicle.asOf)
        guard !asOf.isEmpty else { return "" }
        let state = strings.text(
            .stateOfSite, ["state": asOf, "events": strings.text(.eventCount, count: chronicle.standingEvents.count)])
        let changes = recentChanges()
        guard !changes.isEmpty else { return state }
        return strings.text(
            .stateOfLastDays,
            [
                "state": state, "days": strings.number(Self.recentDays),
                "changes": changes.joined(separator: strings[.listSeparator]),
            ])
    }

    /// How many events came in or became more or less sure, by how sure they are now, and how many corrections were made.
    private func recentChanges() -> [String] {
        let start = Moment(unixTime: chronicle.asOf, in: chronicle.site.timeZone).day.adding(days: -Self.recentDays)
        var recent: Set<Int> = []
        var corrected = 0
        for change in context.plan.changes.changes.prefix(while: { $0.day > start }) {
            switch change.kind {
            case .added(let event, _), .moved(let event, _, _): recent.insert(event)
            case .corrected: corrected += 1
            case .outcome, .retractedEvent, .retractedArticle: break
            }
        }
        var counts: [EventReport.Status: Int] = [:]
        for position in recent where chronicle.standingEvents.contains(position) {
            counts[chronicle.events[position].status, default: 0] += 1
        }
        let order: [EventReport.Status] = [
            .confirmed, .reported, .claimed, .disputed, .denied, .planned, .threatened,
        ]
        let changes = order.map { (strings[$0.label], counts[$0] ?? 0) } + [(strings[.corrected], corrected)]
        return changes.filter { $0.1 > 0 }.map { label, count in
            let status = label.prefix(1).lowercased() + label.dropFirst()
            return strings.text(.statusCount, ["count": strings.number(count), "status": status])
        }
    }
}
