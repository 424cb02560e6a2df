internal import Chronology
internal import Content
internal import Diagnostics

/// What other files report, to be found by what seems to be the same event.
struct KnownReports {
    private let reports: [EventReport]

    /// How many are shown.
    private static let limit = 3

    /// - Parameter path: The file whose own reports are left out.
    init(_ content: Content, besides path: String) {
        reports =
            content.events.map(\.report)
            + content.articles.filter { $0.document.file.path != path }.flatMap(\.events).filter { !$0.isProposed }
    }

    /// The reports of other events that seem to be of the same one: of the same days, and with like titles.
    ///
    /// - Complexity: O(*n*) in the number of reports.
    func reports(like event: EventReport) -> [EventReport] {
        guard let first = event.date?.earliest, let last = event.date?.latest else { return [] }
        let words = TitleWords.words(of: event.title)
        var found: [(report: EventReport, shared: Int)] = []
        for report in reports where report.id.value != event.id.value {
            guard let otherFirst = report.date?.earliest, let otherLast = report.date?.latest,
                abs(first.days(since: otherFirst)) <= 1, abs(last.days(since: otherLast)) <= 1
            else { continue }
            let likeness = EventLikeness(
                words, event.topics.map(\.value), TitleWords.words(of: report.title), report.topics.map(\.value))
            guard likeness.isLikely, !found.contains(where: { $0.report.id.value == report.id.value }) else { continue }
            found.append((report, likeness.shared))
        }
        return found.sorted { $0.shared > $1.shared }.prefix(Self.limit).map(\.report)
    }
}
