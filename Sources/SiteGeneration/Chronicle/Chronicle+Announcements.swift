internal import Chronology
public import Content

/// What is known of a plan or a threat.
public enum Announcement: Sendable {
    /// It is still to come, or a threat that nothing came of yet.
    case open
    /// The day of the plan is over, and what came of it is not recorded.
    case past
    /// What came of it, and the position of the event that shows it; `nil` where readers may not see that event.
    case over(EventReport.Outcome.Kind, event: Int?)
}

extension Chronicle {
    /// What is known of an event that is planned or threatened; `nil` for all others.
    ///
    /// A plan is dated by the day that it is for, a threat by the day on which it was made, so that only plans are over with
    /// their days.
    public func announcement(_ position: Int) -> Announcement? {
        let event = events[position]
        guard event.status.isAnnounced else { return nil }
        if let outcome = event.outcome { return .over(outcome.kind, event: eventPositions[outcome.event.value]) }
        guard event.status == .planned, let last = placements[position]?.latest, last < today else { return .open }
        return .past
    }

    /// The positions of the plans and threats that each event shows the outcome of.
    static func announcements(among events: ArraySlice<Event>, positions: [String: Int]) -> [Int: [Int]] {
        var announcements: [Int: [Int]] = [:]
        for (position, event) in zip(events.indices, events) {
            guard event.status.isAnnounced, let outcome = event.outcome,
                let shown = positions[outcome.event.value]
            else { continue }
            announcements[shown, default: []].append(position)
        }
        return announcements
    }
}

extension Event {
    /// What came of it, as the report that speaks for it says, or else the first that does.
    var outcome: EventReport.Outcome? { lead.outcome ?? reports.lazy.compactMap(\.report.outcome).first }
}
