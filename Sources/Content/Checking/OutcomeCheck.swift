internal import Diagnostics

/// Whether only what was announced has an outcome, and another event shows it.
enum OutcomeCheck {
    /// Reports each outcome of an event that is neither planned nor threatened, or that names itself.
    ///
    /// - Complexity: O(*n*) in the number of events.
    static func diagnostics(of content: Content) -> [Diagnostic] {
        content.articles.flatMap { article in
            article.events.compactMap { check($0, in: article.document.file) }
        } + content.events.compactMap { check($0.report, in: $0.document.file) }
    }

    private static func check(_ report: EventReport, in file: SourceFile) -> Diagnostic? {
        guard let outcome = report.outcome else { return nil }
        let place = file.location(of: outcome.event.range)
        if outcome.event.value == report.id.value {
            return Diagnostic(
                .error, "bad-outcome", "‘\(report.id.value)’ cannot show its own outcome", at: place,
                help: "name the event that shows what came of it")
        }
        guard !report.status.isAnnounced else { return nil }
        return Diagnostic(
            .error, "bad-outcome", "only what is planned or threatened has an ‘outcome’", at: place,
            help: "‘\(report.id.value)’ is \(report.status.rawValue); leave the outcome out, or correct the status")
    }
}
