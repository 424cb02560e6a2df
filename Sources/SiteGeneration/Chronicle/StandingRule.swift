internal import Content

/// A line of the table that says what the reports of an event establish together.
///
/// The catalog (EventReference) and the methodology page show the table. The first line that fits decides; it looks at
/// reports that still stand, in the order of the days on which they were reported.
struct StandingRule: Sendable {
    /// The reports of which there must be one.
    let some: Set<EventReport.Status>
    /// The reports of which there must be one besides; empty where it takes none.
    var beside: Set<EventReport.Status> = []
    /// The reports of which none may be newer than the newest of the first.
    var unlessNewer: Set<EventReport.Status> = []
    /// What the reports establish; `nil` where it is what the newest of them says.
    let status: EventReport.Status?
    /// The reports, in the words of the table.
    let reports: String
    /// Why a newsroom would say so.
    let reason: String

    /// What says that something happened, or will.
    static let affirming: Set<EventReport.Status> = [.claimed, .reported, .confirmed, .planned, .threatened]
    /// What only announces it.
    static let announcing: Set<EventReport.Status> = [.planned, .threatened]

    /// The table.
    static let all: [StandingRule] = [
        StandingRule(
            some: [.disputed], unlessNewer: [.confirmed], status: .disputed,
            reports: "disputed, and not confirmed since",
            reason: "Only a confirmation settles a dispute; what reopens one is newer than what settled it."),
        StandingRule(
            some: [.confirmed], status: .confirmed, reports: "confirmed, whatever else is claimed, repeated or denied",
            reason:
                "A later paper that repeats the claim, or a party that denies, takes nothing from those who confirmed; the denial stands beside it."
        ),
        StandingRule(
            some: [.denied], beside: [.claimed, .reported, .planned, .threatened], status: .disputed,
            reports: "a denial beside a claim, a report, a plan or a threat",
            reason: "One says so and another denies it, and nobody has settled it."),
        StandingRule(
            some: [.denied], status: .denied, reports: "denials only",
            reason: "Nobody says so who has not taken it back."),
        StandingRule(
            some: [.reported], status: .reported, reports: "reported, with or without claims and plans",
            reason:
                "A publication says so in its own voice, which is more than one side’s word; what was planned has happened."
        ),
        StandingRule(
            some: [.claimed], status: .claimed, reports: "claimed, with or without plans",
            reason: "Somebody says that it took place, so that it is a plan no more."),
        StandingRule(
            some: [.planned, .threatened], status: nil, reports: "plans and threats only",
            reason: "It is still to come, and the newest word says how."),
    ]

    /// Whether the line fits reports, in their order.
    func fits(_ statuses: [EventReport.Status]) -> Bool {
        guard let newest = statuses.lastIndex(where: some.contains) else { return false }
        return (beside.isEmpty || statuses.contains(where: beside.contains))
            && !statuses[newest...].contains(where: unlessNewer.contains)
    }
}
