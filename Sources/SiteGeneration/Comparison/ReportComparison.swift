internal import Chronology
internal import Content
internal import Diagnostics

/// What an editor should look at side by side: events that may be one, and reports of one event that disagree.
///
/// Nothing is averaged and nothing is decided: each warning shows both sides.
enum ReportComparison {
    /// The warnings about a chronicle.
    ///
    /// - Complexity: O(*n* log *n*) in the number of events and their words.
    static func diagnostics(of chronicle: Chronicle) -> [Diagnostic] {
        let similar = SimilarEvents(chronicle.events).pairs.map { pair in
            similarity(of: chronicle.events[pair.later], and: chronicle.events[pair.earlier], in: chronicle)
        }
        return similar + chronicle.events.flatMap { disagreements(in: $0, of: chronicle) }
    }

    private static func similarity(of event: Event, and other: Event, in chronicle: Chronicle) -> Diagnostic {
        Diagnostic(
            .warning, "similar-events", "‘\(event.id)’ and ‘\(other.id)’ seem to be one event",
            at: chronicle.location(of: event.speaking), note: "the other one: \(chronicle.summary(of: other.speaking))",
            help: "give both the same id to merge them, or keep two events apart by what their titles say")
    }

    /// Where other reports of an event differ from the one that speaks for it.
    private static func disagreements(in event: Event, of chronicle: Chronicle) -> [Diagnostic] {
        guard event.reports.count > 1 else { return [] }
        let speaking = event.speaking
        return event.reports.compactMap { report in
            let differences = ReportDifference.all(of: report.report, from: speaking.report)
            guard !differences.isEmpty else { return nil }
            return Diagnostic(
                .warning, "reports-disagree",
                "reports of ‘\(event.id)’ disagree on \(differences.map(\.description).joined(separator: "; "))",
                at: chronicle.location(of: report),
                note: "the report that speaks for the event: \(chronicle.summary(of: speaking))",
                help: "correct the one that is wrong; where the sources differ, say so in ‘details’ or use ‘disputed’")
        }
    }
}

extension Event {
    /// The report that speaks for the event, with its place.
    fileprivate var speaking: Report {
        reports.first { curated == nil || $0.article == nil } ?? Report(report: lead, article: nil)
    }
}

extension Chronicle {
    /// Where a report stands.
    fileprivate func location(of report: Event.Report) -> SourceLocation {
        let id = report.report.id
        if let article = report.article { return articles[article].article.document.file.location(of: id.range) }
        let curated = eventPositions[id.value].flatMap { events[$0].curated }
        return curated?.document.file.location(of: id.range) ?? SourceLocation(wholeOf: "content/events/\(id.value).md")
    }

    /// `content/articles/a.md:7: Rockets hit the port (2024-10-01, claimed)`.
    fileprivate func summary(of report: Event.Report) -> String {
        let place = location(of: report)
        let date = report.report.date.map { "\($0), " } ?? "no date, "
        return "\(place.path):\(place.line): \(report.report.title) (\(date)\(report.report.status.rawValue))"
    }
}
