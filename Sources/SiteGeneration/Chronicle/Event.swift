public import Chronology
public import Content

/// Something that happened, was said to happen, or is to happen: all reports with one id, merged.
///
/// The file in `content/events` speaks for the event where there is one, otherwise the report of the article that
/// came out first. What other reports say differently stays with them and is shown beside it.
public struct Event: Sendable {
    /// The report that speaks for the event.
    public let lead: EventReport
    /// The file in `content/events`, where there is one.
    public let curated: CuratedEvent?
    /// Everybody who reports it, the first one first.
    public let reports: [Report]
    /// Positions of its topics: of all reports.
    public let topics: [Int]

    /// One report of the event.
    public struct Report: Sendable {
        /// What it says.
        public let report: EventReport
        /// The position of the article that it stands in; `nil` for a file in `content/events`.
        public let article: Int?
    }

    /// The name that is also its anchor.
    public var id: String { lead.id.value }
    /// The date as the speaking report gives it, or else the first report that has one.
    public var date: EDTFDate? { lead.date ?? reports.lazy.compactMap(\.report.date).first }
}
