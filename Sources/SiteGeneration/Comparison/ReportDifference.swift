internal import Chronology
internal import Content

/// Something that two reports of one event cannot both be right about.
enum ReportDifference: Hashable, CustomStringConvertible {
    /// The dates have no day in common.
    case date(EDTFDate, EDTFDate)
    /// Each title has a number that the other has not.
    case numbers([Int], [Int])
    /// One says that it happened, the other that it did not or has not yet.
    case status(EventReport.Status, EventReport.Status)

    /// The differences of a report from another, which comes second.
    static func all(of report: EventReport, from other: EventReport) -> [ReportDifference] {
        var differences: [ReportDifference] = []
        if let date = report.date, let otherDate = other.date, !overlap(date, otherDate) {
            differences.append(.date(date, otherDate))
        }
        let (numbers, otherNumbers) = (TitleNumbers.numbers(in: report.title), TitleNumbers.numbers(in: other.title))
        if !numbers.isSubset(of: otherNumbers), !otherNumbers.isSubset(of: numbers) {
            differences.append(.numbers(numbers.sorted(), otherNumbers.sorted()))
        }
        let standings = (Standing(report.status), Standing(other.status))
        if let standing = standings.0, let otherStanding = standings.1, standing != otherStanding {
            differences.append(.status(report.status, other.status))
        }
        return differences
    }

    /// `the date (2024-10-02 here, 2024-10-01 there)`.
    var description: String {
        func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
        return switch self {
        case .date(let here, let there): "the date (\(here) here, \(there) there)"
        case .numbers(let here, let there): "the numbers in the title (\(list(here)) here, \(list(there)) there)"
        case .status(let here, let there): "the status (\(here.rawValue) here, \(there.rawValue) there)"
        }
    }

    /// Whether two dates have a day in common; an open or unknown end has no bound.
    private static func overlap(_ first: EDTFDate, _ second: EDTFDate) -> Bool {
        (first.earliest ?? .min) <= (second.latest ?? .max) && (second.earliest ?? .min) <= (first.latest ?? .max)
    }

    /// What a status says of an event; nothing where it is disputed.
    private enum Standing {
        case happened, didNotHappen, isToCome

        init?(_ status: EventReport.Status) {
            switch status {
            case .claimed, .reported, .confirmed: self = .happened
            case .denied: self = .didNotHappen
            case .planned, .threatened: self = .isToCome
            case .disputed: return nil
            }
        }
    }
}
