internal import Chronology
internal import Content

/// Something that two reports of one event cannot both be right about.
///
/// A status that moves on, from a plan to a claim and to its confirmation, is a development and no contradiction.
enum ReportDifference: CustomStringConvertible {
    /// One says that it happened or will, the other denies or disputes it.
    case status(EventReport.Status, EventReport.Status)
    /// The dates have no day in common.
    case date(EDTFDate, EDTFDate)
    /// No number is what both count of the same, for the same day.
    case figure(Figure, Figure)

    /// The differences of a report from another, which comes second.
    static func all(of report: Event.Report, from other: Event.Report) -> [ReportDifference] {
        let (here, there) = (report.report, other.report)
        var differences: [ReportDifference] = []
        if let date = here.date, let otherDate = there.date, haveOneTime(here.status, there.status),
            !overlap(date, otherDate)
        {
            differences.append(.date(date, otherDate))
        }
        if contradict(here.status, there.status) || contradict(there.status, here.status) {
            differences.append(.status(here.status, there.status))
        }
        for figure in here.figures {
            guard let otherFigure = there.figures.first(where: { differ(figure, report, $0, other) }) else { continue }
            differences.append(.figure(figure, otherFigure))
        }
        return differences
    }

    /// Whether some reports of an event contradict each other, among those that nobody has taken back.
    ///
    /// - Complexity: O(*n*²) in the number of reports that are not alike.
    static func isDisagreement(among event: Event) -> Bool {
        if let figures = event.reports.first?.report.figures, event.reports.count == 1, figures.isEmpty { return false }
        let reports = event.standing.statuses.indices.filter { event.standing.statuses[$0] != nil }
            .map { event.reports[$0] }
        return reports.indices.contains { position in
            let report = reports[position]
            let isAtOdds = report.report.figures.contains { figure in
                report.report.figures.contains { differ(figure, report, $0, report) }
            }
            return isAtOdds || reports[..<position].contains { !all(of: report, from: $0).isEmpty }
        }
    }

    /// `the date (2024-10-02 here, 2024-10-01 there)`.
    var description: String {
        switch self {
        case .date(let here, let there): "the date (\(here) here, \(there) there)"
        case .status(let here, let there): "the status (\(here.rawValue) here, \(there.rawValue) there)"
        case .figure(let here, let there): "how many were \(here.what) (\(here.range) here, \(there.range) there)"
        }
    }

    private static func contradict(_ status: EventReport.Status, _ other: EventReport.Status) -> Bool {
        StandingRule.affirming.contains(status) && (other == .denied || other == .disputed)
    }

    /// Whether both speak of the day on which it happened, of one for which it was planned, or of that of a threat.
    private static func haveOneTime(_ status: EventReport.Status, _ other: EventReport.Status) -> Bool {
        status == other || !StandingRule.announcing.contains(status) && !StandingRule.announcing.contains(other)
    }

    private static func differ(_ figure: Figure, _ report: Event.Report, _ other: Figure, _ otherReport: Event.Report)
        -> Bool
    {
        guard figure.what == other.what, figure.status != .denied, other.status != .denied, !figure.meets(other) else {
            return false
        }
        // Figures for different days are a count that went on.
        guard let day = figure.asOf ?? report.day.date, let otherDay = other.asOf ?? otherReport.day.date else {
            return true
        }
        return overlap(day, otherDay)
    }

    /// Whether two dates have a day in common; an open or unknown end has no bound.
    private static func overlap(_ first: EDTFDate, _ second: EDTFDate) -> Bool {
        (first.earliest ?? .min) <= (second.latest ?? .max) && (second.earliest ?? .min) <= (first.latest ?? .max)
    }
}

extension Figure {
    /// `12`, `40–62`, `40 or more`, `62 or less`.
    fileprivate var range: String {
        switch (min, max) {
        case (let min?, let max?): min == max ? "\(min)" : "\(min)–\(max)"
        case (let min?, nil): "\(min) or more"
        case (nil, let max?): "\(max) or less"
        case (nil, nil): "?"
        }
    }
}
