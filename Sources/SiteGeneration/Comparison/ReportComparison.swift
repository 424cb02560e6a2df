internal import Chronology
internal import Content
internal import Diagnostics

/// What an editor should look at side by side: events that may be one, and reports of one event that disagree.
///
/// Nothing is averaged and nothing is decided: each warning shows both sides.
struct ReportComparison {
    private let chronicle: Chronicle
    private var files: [String: FileDiagnostics] = [:]

    private init(of chronicle: Chronicle) {
        self.chronicle = chronicle
    }

    /// The warnings about a chronicle.
    ///
    /// - Complexity: O(*n* log *n*) in the number of events and their words.
    static func diagnostics(of chronicle: Chronicle) -> [Diagnostic] {
        var comparison = ReportComparison(of: chronicle)
        for pair in SimilarEvents(chronicle.events).pairs {
            comparison.reportSimilarity(of: chronicle.events[pair.later], and: chronicle.events[pair.earlier])
        }
        for event in chronicle.events where event.reports.count > 1 { comparison.reportDisagreements(in: event) }
        return comparison.files.values.flatMap(\.diagnostics)
    }

    private mutating func reportSimilarity(of event: Event, and other: Event) {
        let chronicle = chronicle
        report(
            "similar-events", "‘\(event.id)’ and ‘\(other.id)’ seem to be one event", at: event.speaking,
            note: "the other one: \(chronicle.summary(of: other.speaking))",
            help: "give both the same id to merge them, or keep two events apart by what their titles say")
    }

    /// Reports where other reports of an event differ from the one that speaks for it.
    private mutating func reportDisagreements(in event: Event) {
        let (chronicle, speaking) = (chronicle, event.speaking)
        for report in event.reports {
            let differences = ReportDifference.all(of: report.report, from: speaking.report)
            guard !differences.isEmpty else { continue }
            self.report(
                "reports-disagree",
                "reports of ‘\(event.id)’ disagree on \(differences.map(\.description).joined(separator: "; "))",
                at: report, note: "the report that speaks for the event: \(chronicle.summary(of: speaking))",
                help: "correct the one that is wrong; where the sources differ, say so in ‘details’ or use ‘disputed’")
        }
    }

    private mutating func report(
        _ code: String, _ message: @autoclosure () -> String, at report: Event.Report, note: @autoclosure () -> String,
        help: String
    ) {
        guard let file = chronicle.file(of: report) else { return }
        files[file.path, default: FileDiagnostics(of: file)].report(
            .warning, code, message(), at: report.report.id.range, note: note(), help: help)
    }
}

extension Event {
    /// The report that speaks for the event, with its place.
    fileprivate var speaking: Report {
        reports.first { curated == nil || $0.article == nil } ?? Report(report: lead, article: nil)
    }
}

extension Chronicle {
    /// The file that a report stands in.
    fileprivate func file(of report: Event.Report) -> SourceFile? {
        if let article = report.article { return articles[article].article.document.file }
        return eventPositions[report.report.id.value].flatMap { events[$0].curated?.document.file }
    }

    /// `content/articles/a.md:7: Rockets hit the port (2024-10-01, claimed)`.
    fileprivate func summary(of report: Event.Report) -> String {
        let place = file(of: report).map { file in
            let location = file.location(of: report.report.id.range)
            return "\(location.path):\(location.line)"
        }
        let date = report.report.date.map { "\($0), " } ?? "no date, "
        return "\(place ?? report.report.id.value): \(report.report.title) (\(date)\(report.report.status.rawValue))"
    }
}
