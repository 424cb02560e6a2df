internal import Chronology
internal import Diagnostics

/// Whether every id that a document names is defined, and every event has a source.
struct ReferenceCheck {
    private let content: Content
    private let topics: Names
    private let sources: Names
    private let articles: Names
    private let events: Names

    /// - Complexity: O(*n*) in the number of topics and sources.
    init(_ content: Content) {
        self.content = content
        func unreadable(_ folder: String) -> [String] { content.unreadable.filter { $0.folder == folder }.map(\.stem) }
        topics = Names(content.topics.map(\.id) + unreadable("topics"))
        sources = Names(content.sources.map(\.id) + unreadable("sources"))
        articles = Names(content.articles.map(\.slug) + unreadable("articles"))
        events = Names(
            content.articles.flatMap { $0.events.map(\.id.value) } + content.events.map(\.report.id.value) + unreadable("events"))
    }

    /// Reports each id that nothing defines and each event that nothing supports.
    ///
    /// - Complexity: O(*n*) in the number of references.
    func diagnostics() -> [Diagnostic] {
        var found: [Diagnostic] = []
        for article in content.articles { check(article, &found) }
        for topic in content.topics { check(topic.partOf, topics, "topic", in: topic.document.file, &found) }
        for event in content.events { check(event.report, in: event.document.file, &found) }
        checkEventSources(&found)
        checkHome(&found)
        return found
    }

    private func check(_ article: Article, _ found: inout [Diagnostic]) {
        let file = article.document.file
        check((article.topics ?? []) + article.mentions, topics, "topic", in: file, &found)
        if let source = article.source { check(source, in: file, &found) }
        for event in article.events { check(event, in: file, &found) }
        var ids: Set<String> = []
        for event in article.events where !ids.insert(event.id.value).inserted {
            found.append(
                Diagnostic(
                    .error, "duplicate-event", "the event ‘\(event.id.value)’ stands in this article twice",
                    at: file.location(of: event.id.range), help: "merge the two, or give one another id"))
        }
    }

    private func check(_ event: EventReport, in file: SourceFile, _ found: inout [Diagnostic]) {
        check(event.topics, topics, "topic", in: file, &found)
        check(event.by, in: file, &found)
        for detail in event.details { check(detail.by, in: file, &found) }
        for source in event.sources { check(source, in: file, &found) }
        let words = event.quote.split(whereSeparator: \.isWhitespace).count
        if words > EventReport.longestQuote {
            found.append(
                Diagnostic(
                    .warning, "long-quote", "the quote of ‘\(event.id.value)’ has \(words) words; at most \(EventReport.longestQuote) are quoted",
                    at: file.location(of: event.id.range), help: "quote the phrase that gives the date or the fact"))
        }
    }

    private func check(_ source: SourceReference, in file: SourceFile, _ found: inout [Diagnostic]) {
        if case .known(let id) = source.publication { check([id], sources, "source", in: file, &found) }
    }

    private func check(_ claimants: [Claimant], in file: SourceFile, _ found: inout [Diagnostic]) {
        for case .known(let id) in claimants where !topics.contains(id.value) && !sources.contains(id.value) {
            let known = topics.sorted + sources.sorted
            found.append(
                Diagnostic(
                    .error, "unknown-claimant",
                    "‘\(id.value)’ is neither a topic nor a source\(Suggestion.didYouMean(id.value, among: known))",
                    at: file.location(of: id.range), help: "write {name: \(id.value)} for somebody who has no page"))
        }
    }

    private func check(
        _ ids: [Located<String>], _ known: Names, _ kind: String, in file: SourceFile, _ found: inout [Diagnostic]
    ) {
        for id in ids where !known.contains(id.value) {
            found.append(
                Diagnostic(
                    .error, "unknown-\(kind)",
                    "\(kind) ‘\(id.value)’ does not exist\(Suggestion.didYouMean(id.value, among: known.sorted))",
                    at: file.location(of: id.range), help: "add content/\(kind)s/\(id.value).md, or name another"))
        }
    }

    /// An event needs one source among all its reports.
    private func checkEventSources(_ found: inout [Diagnostic]) {
        var supported: Set<String> = []
        var unsupported: [(id: Located<String>, file: SourceFile)] = []
        for article in content.articles {
            for event in article.events {
                if article.source != nil || !event.sources.isEmpty {
                    supported.insert(event.id.value)
                } else {
                    unsupported.append((event.id, article.document.file))
                }
            }
        }
        for event in content.events {
            if event.report.sources.isEmpty {
                unsupported.append((event.report.id, event.document.file))
            } else {
                supported.insert(event.report.id.value)
            }
        }
        for (id, file) in unsupported where !supported.contains(id.value) {
            found.append(
                Diagnostic(
                    .error, "event-without-source", "event ‘\(id.value)’ has no source", at: file.location(of: id.range),
                    help: "say where the article comes from with ‘source’, or where the event does with ‘sources’"))
        }
    }

    private func checkHome(_ found: inout [Diagnostic]) {
        let home = content.site.home
        if let lead = home.lead { check([lead], articles, "article", in: content.site.file, &found) }
        for id in home.events where !events.contains(id.value) {
            found.append(
                Diagnostic(
                    .error, "unknown-event",
                    "event ‘\(id.value)’ does not exist\(Suggestion.didYouMean(id.value, among: events.sorted))",
                    at: content.site.file.location(of: id.range), help: "name an event of an article or of content/events"))
        }
    }
}

/// Names that are defined, to look up and to suggest.
private struct Names {
    private let set: Set<String>
    let sorted: [String]

    init(_ names: [String]) {
        set = Set(names)
        sorted = set.sorted()
    }

    func contains(_ name: String) -> Bool { set.contains(name) }
}

extension EventReport {
    /// How many words of a source may be quoted for an event.
    static let longestQuote = 12
}
