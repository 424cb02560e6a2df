public import Chronology
public import Content

/// Something that happened, was said to happen, or is to happen: all reports with one id, merged.
///
/// The file in `content/events` speaks for the event where there is one, otherwise the report of the article that
/// came out first. What other reports say differently stays with them and is shown beside it.
///
/// A class, since lists of events are sorted, copied and shared among tasks.
public final class Event: Sendable {
    /// The report that speaks for the event.
    public let lead: EventReport
    /// The file in `content/events`, where there is one.
    public let curated: CuratedEvent?
    /// Everybody who reports it, the first one first.
    public let reports: [Report]
    /// Positions of its topics: of all reports.
    public let topics: [Int]
    /// The name that is also its anchor.
    public let id: String
    /// The date as the speaking report gives it, or else the first report that has one.
    public let date: EDTFDate?

    init(lead: EventReport, curated: CuratedEvent?, reports: [Report], topics: [Int]) {
        self.lead = lead
        self.curated = curated
        self.reports = reports
        self.topics = topics
        id = lead.id.value
        date = lead.date ?? reports.lazy.compactMap(\.report.date).first
    }

    /// One report of the event.
    public final class Report: Sendable {
        /// What it says.
        public let report: EventReport
        /// The position of the article that it stands in; `nil` for a file in `content/events`.
        public let article: Int?

        init(report: EventReport, article: Int?) {
            self.report = report
            self.article = article
        }
    }
}
