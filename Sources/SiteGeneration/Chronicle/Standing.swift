internal import Content

/// What the reports of an event establish together, and which of them says it.
struct Standing: Sendable {
    /// How sure the event is.
    let status: EventReport.Status
    /// The position of the report in whose words it is told: the newest of that status.
    let speaker: Int
    /// The position of the newest report that stands and says that it happened, or will; `nil` where none does.
    let affirming: Int?
    /// The position of the newest report that stands and denies it; `nil` where none does.
    let denying: Int?
    /// What each report says as far as it stands; `nil` where those who said it have taken it back.
    let statuses: [EventReport.Status?]

    /// Looks at reports in the order of the days on which they were reported; there is at least one.
    ///
    /// - Complexity: O(*n* · *k*) for *n* reports of *k* claimants.
    init(of reports: [EventReport]) {
        let statuses = Self.withoutWhatWasTakenBack(reports)
        let standing = statuses.indices.filter { statuses[$0] != nil }
        let said = standing.compactMap { statuses[$0] }
        let rule = StandingRule.all.first { $0.fits(said) }
        let status = rule?.status ?? said.last ?? .reported
        self.statuses = statuses
        self.status = status
        affirming = standing.last { statuses[$0].map(StandingRule.affirming.contains) ?? false }
        denying = standing.last { statuses[$0] == .denied }
        // Where a claim and a denial make a dispute, the words are those of the claim.
        speaker = standing.last { statuses[$0] == status } ?? affirming ?? reports.count - 1
    }

    /// What each report says, without those who said the opposite later.
    ///
    /// A report whose claimants have all done so stands no more; a confirmation of which one has is the claim of those who
    /// are left.
    private static func withoutWhatWasTakenBack(_ reports: [EventReport]) -> [EventReport.Status?] {
        var statuses: [EventReport.Status?] = reports.map(\.status)
        guard reports.count > 1 else { return statuses }
        var affirmed: Set<Claimant> = []
        var denied: Set<Claimant> = []
        for (position, report) in reports.enumerated().reversed() where !report.by.isEmpty {
            let affirms = StandingRule.affirming.contains(report.status)
            guard affirms || report.status == .denied else { continue }
            // Of those who said both, the newest word counts.
            let opposite = affirms ? denied : affirmed
            let left = report.by.filter { !opposite.contains($0) }
            if left.isEmpty {
                statuses[position] = nil
            } else if left.count < report.by.count, report.status == .confirmed {
                statuses[position] = .claimed
            }
            if affirms { affirmed.formUnion(left) } else { denied.formUnion(left) }
        }
        return statuses
    }
}
