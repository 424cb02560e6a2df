internal import Chronology
public import Content
internal import Diagnostics

/// The events that a site knows already, to be found by their days and titles.
public struct SiteEvents: Sendable {
    /// An event, and where it stands.
    public struct Match: Sendable, Hashable {
        /// Its id.
        public let id: String
        /// What is said to have happened.
        public let title: String
        /// The file that reports it, relative to the site’s folder.
        public let path: String
    }

    private let reports: [(report: EventReport, path: String)]
    /// The positions of the reports that begin on a day.
    private let byDay: [Day: [Int]]
    private let ids: Set<String>

    /// No events.
    public init() {
        (reports, byDay, ids) = ([], [:], [])
    }

    /// The events of a site, but for those that only machines proposed, and those of one article.
    ///
    /// - Parameter isSame: Whether an article is the one for which events are proposed.
    /// - Complexity: O(*n*) in the number of reports.
    public init(of content: Content, besides isSame: (Article) -> Bool = { _ in false }) {
        var reports: [(report: EventReport, path: String)] = content.events.map { ($0.report, $0.document.file.path) }
        for text in content.articles where !isSame(text) {
            for event in text.events where !event.isProposed { reports.append((event, text.document.file.path)) }
        }
        var byDay: [Day: [Int]] = [:]
        for (position, entry) in reports.enumerated() {
            if let day = entry.report.date?.earliest { byDay[day, default: []].append(position) }
        }
        (self.reports, self.byDay, ids) = (reports, byDay, Set(reports.map(\.report.id.value)))
    }

    /// Whether an event has an id.
    func has(_ id: String) -> Bool { ids.contains(id) }

    /// The event that a proposed one seems to be: that of the same id and days, or else the one whose title shares most
    /// words.
    func event(like proposal: ProposedEvent) -> Match? {
        guard let first = proposal.date?.earliest else { return nil }
        let near = [-1, 0, 1].flatMap { byDay[first.adding(days: $0)] ?? [] }
        var best: (position: Int, shared: Int)?
        for position in near {
            let report = reports[position].report
            guard let likeness = proposal.likeness(to: report) else { continue }
            let shared = report.id.value == proposal.id ? Int.max : likeness.isLikely ? likeness.shared : 0
            if shared > best?.shared ?? 0 { best = (position, shared) }
        }
        return best.map { best in
            let (report, path) = reports[best.position]
            return Match(id: report.id.value, title: report.title, path: path)
        }
    }
}

extension ProposedEvent {
    /// Whether it is likely the event of a report of the same days.
    func seemsToBe(_ report: EventReport) -> Bool { likeness(to: report)?.isLikely ?? false }

    /// How like it is to a report whose first and last days are a day apart at most; `nil` for others.
    func likeness(to report: EventReport) -> EventLikeness<String>? {
        guard let first = date?.earliest, let last = date?.latest, let otherFirst = report.date?.earliest,
            let otherLast = report.date?.latest, abs(first.days(since: otherFirst)) <= 1,
            abs(last.days(since: otherLast)) <= 1
        else { return nil }
        return EventLikeness(
            TitleWords.words(of: title), topics, TitleWords.words(of: report.title), report.topics.map(\.value))
    }
}
