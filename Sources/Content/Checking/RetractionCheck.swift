internal import Diagnostics

/// Whether what stands leans on what was taken back.
struct RetractionCheck {
    private let events: Set<String>
    /// The events that an article reports, and none that stands.
    private let unreported: Set<String>
    private let articles: Set<String>

    /// Reports each event or article that was taken back and that front matter or settings still name, and each event
    /// that nothing supports any more.
    ///
    /// - Complexity: O(*n*) in the number of reports.
    static func diagnostics(of content: Content) -> [Diagnostic] {
        let check = RetractionCheck(of: content)
        guard !check.events.isEmpty || !check.articles.isEmpty else { return [] }
        var all: [Diagnostic] = []
        for article in content.articles where article.retracted == nil {
            var found = FileDiagnostics(of: article.document.file)
            check.check(article, &found)
            all += found.diagnostics
        }
        for event in content.events {
            var found = FileDiagnostics(of: event.document.file)
            check.check(event.report, &found)
            check.checkSupport(of: event, &found)
            all += found.diagnostics
        }
        var found = FileDiagnostics(of: content.site.file)
        check.check(content.site.home.lead.map { [$0] } ?? [], "article", check.articles, &found)
        check.check(content.site.home.events, "event", check.events, &found)
        return all + found.diagnostics
    }

    private init(of content: Content) {
        articles = Set(content.articles.filter { $0.retracted != nil }.map(\.slug))
        var (retracted, standing): (Set<String>, Set<String>) = ([], [])
        for article in content.articles {
            for event in article.events where !event.isProposed {
                if article.retracted != nil || event.retracted != nil {
                    retracted.insert(event.id.value)
                } else if !article.isDraft {
                    standing.insert(event.id.value)
                }
            }
        }
        let files = content.events.filter { !$0.isDraft }
        unreported = retracted.subtracting(standing)
        standing.formUnion(files.map(\.report.id.value))
        // The file of an event speaks for all of it.
        let whole = files.filter { $0.report.retracted != nil }.map(\.report.id.value)
        events = retracted.subtracting(standing).union(whole)
    }

    private func check(_ article: Article, _ found: inout FileDiagnostics) {
        check([article.translationOf].compactMap(\.self), "article", articles, &found)
        check([article.source?.citedArticle].compactMap(\.self), "article", articles, &found)
        for event in article.events { check(event, &found) }
    }

    private func check(_ report: EventReport, _ found: inout FileDiagnostics) {
        guard report.retracted == nil, !events.contains(report.id.value) else { return }
        check(report.after + report.before + [report.outcome?.event].compactMap(\.self), "event", events, &found)
        check(report.sources.compactMap(\.citedArticle), "article", articles, &found)
    }

    /// What an editor wrote of an event stands, though the articles that it was read in were taken back.
    private func checkSupport(of event: CuratedEvent, _ found: inout FileDiagnostics) {
        let report = event.report
        guard !event.isDraft, report.retracted == nil, report.sources.isEmpty, unreported.contains(report.id.value)
        else { return }
        found.report(
            .warning, "retracted-support", "every report of event ‘\(report.id.value)’ was retracted",
            at: report.id.range, help: "name in ‘sources’ where else it was read, or write ‘retracted’")
    }

    private func check(
        _ ids: [Located<String>], _ kind: String, _ retracted: Set<String>, _ found: inout FileDiagnostics
    ) {
        for id in ids where retracted.contains(id.value) {
            found.report(
                .warning, "retracted-\(kind)", "\(kind) ‘\(id.value)’ was retracted", at: id.range,
                help: "name another, or take its id out")
        }
    }
}
