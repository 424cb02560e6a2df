public import Chronology
public import Content

/// Something that happened, was said to happen, or is to happen: the history of all reports with one id.
///
/// The file in `content/events` speaks for the event where there is one, otherwise what the reports establish together
/// (``StandingRule``), in the words and with the date of the newest report of that status. Nothing that another report
/// says is lost: all of them are published.
///
/// A class, since lists of events are sorted, copied and shared among tasks.
public final class Event: Sendable {
    /// The name that is also its address.
    public let id: String
    /// How sure it is, by all reports.
    public let status: EventReport.Status
    /// The report in whose words it is told.
    public let lead: EventReport
    /// The position of the article that has those words; `nil` for the file in `content/events`.
    public let speaker: Int?
    /// The file in `content/events`, where there is one.
    public let curated: CuratedEvent?
    /// Every report that stands, in the order of the days on which they were reported; of an event that was taken back,
    /// every one.
    public let reports: [Report]
    /// Every report, those that were taken back among them.
    public let history: [Report]
    /// That the event was taken back: by its own file, or with the last of its reports.
    public let retraction: Retraction?
    /// Positions of its topics: of all reports.
    public let topics: [Int]
    /// The date as the speaking report gives it, or else the newest report of its status that has one, or any.
    public let date: EDTFDate?
    /// What the reports establish.
    let standing: Standing

    /// Merges reports of one id; there is at least one.
    ///
    /// - Parameters:
    ///   - reports: All of them, in any order.
    ///   - article: Gives an article by its position; the newest is the first.
    init(_ reports: [Report], curated: CuratedEvent?, topics: [Int], article: (Int) -> Article) {
        let history = reports.count > 1 ? reports.sorted(by: Self.isEarlier) : reports
        let retraction = curated?.report.retracted ?? Self.retraction(ofAll: history)
        let isWhole = retraction != nil || history.allSatisfy { $0.retraction == nil }
        let reports = isWhole ? history : history.filter { $0.retraction == nil }
        let standing = Standing(of: reports.map(\.report))
        self.standing = standing
        self.reports = reports
        self.history = history
        self.retraction = retraction
        self.curated = curated
        self.topics = topics
        let speaking = Self.inOwnLanguage(reports, standing, article)
        lead = curated?.report ?? speaking.report
        speaker = curated == nil ? speaking.article : nil
        status = curated?.report.status ?? standing.status
        id = lead.id.value
        let said = reports.indices.reversed()
        let alike = said.lazy.filter { standing.statuses[$0] == standing.status }
        date =
            lead.date ?? alike.compactMap { reports[$0].report.date }.first
            ?? said.lazy.compactMap { reports[$0].report.date }.first
    }

    /// The newest retraction, where all reports were taken back; `nil` where one stands.
    private static func retraction(ofAll reports: [Report]) -> Retraction? {
        let retractions = reports.compactMap(\.retraction)
        guard retractions.count == reports.count else { return nil }
        return retractions.reduce(retractions.first) { newest, retraction in
            newest.map { $0.date < retraction.date } ?? true ? retraction : newest
        }
    }

    /// Reports are in the order of their days; those of one day in the order in which our articles came out.
    private static func isEarlier(_ left: Report, _ right: Report) -> Bool {
        let (first, second) = (left.day.date, right.day.date)
        if let first, let second, first != second { return first < second }
        if (first == nil) != (second == nil) { return second == nil }
        // Articles stand newest first.
        return (left.article ?? .max) > (right.article ?? .max)
    }

    /// The report in whose words the event is told: of an article and its translations the one in the site’s language.
    private static func inOwnLanguage(_ reports: [Report], _ standing: Standing, _ article: (Int) -> Article) -> Report
    {
        let speaking = reports[standing.speaker]
        guard reports.count > 1, let text = speaking.article.map(article), text.language != nil else { return speaking }
        for position in reports.indices where standing.statuses[position] == standing.statuses[standing.speaker] {
            guard let other = reports[position].article.map(article), other.language == nil else { continue }
            if other.originalSlug == text.originalSlug { return reports[position] }
        }
        return speaking
    }

    /// One report of the event.
    public final class Report: Sendable {
        /// What it says.
        public let report: EventReport
        /// The position of the article that it stands in; `nil` for a file in `content/events`.
        public let article: Int?
        /// When it was reported.
        let day: ReportedDay
        /// That it was taken back, by itself or with its article.
        public let retraction: Retraction?

        /// - Parameter text: The article that it stands in.
        init(_ report: EventReport, article: Int?, text: Article?) {
            self.report = report
            self.article = article
            day = ReportedDay(of: report, in: text)
            retraction = report.retracted ?? text?.retracted
        }
    }
}
