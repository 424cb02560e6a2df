internal import Chronology
internal import Diagnostics

/// Whether every id that a document names is defined, and every event has a source.
struct ReferenceCheck {
    private let content: Content
    private let topics: KnownNames
    private let sources: KnownNames
    private let claimants: KnownNames
    private let articles: KnownNames
    private let events: KnownNames

    /// - Complexity: O(*n*) in the number of topics and sources.
    init(_ content: Content) {
        self.content = content
        func unreadable(_ folder: String) -> [String] { content.unreadable.filter { $0.folder == folder }.map(\.stem) }
        let topics = content.topics.map(\.id) + unreadable("topics")
        let sources = content.sources.map(\.id) + unreadable("sources")
        self.topics = KnownNames(topics)
        self.sources = KnownNames(sources)
        claimants = KnownNames(topics + sources)
        articles = KnownNames(content.articles.map(\.slug) + unreadable("articles"))
        events = KnownNames(
            content.articles.flatMap { $0.events.map(\.id.value) } + content.events.map(\.report.id.value)
                + unreadable("events"))
    }

    /// Reports each id that nothing defines and each event that nothing supports.
    ///
    /// - Complexity: O(*n*) in the number of references.
    func diagnostics() -> [Diagnostic] {
        var all: [Diagnostic] = []
        func collect(_ file: SourceFile, _ check: (inout FileDiagnostics) -> Void) {
            var found = FileDiagnostics(of: file)
            check(&found)
            all += found.diagnostics
        }
        let supported = supportedEvents()
        for article in content.articles { collect(article.document.file) { check(article, supported, &$0) } }
        for topic in content.topics { collect(topic.document.file) { check(topic.partOf, topics, "topic", &$0) } }
        for event in content.events { collect(event.document.file) { check(event.report, supported, &$0) } }
        collect(content.site.file, checkHome)
        return all + AliasCheck.diagnostics(of: content) + EventOrderCheck(content).diagnostics()
            + OutcomeCheck.diagnostics(of: content) + PublicationOrderCheck.diagnostics(of: content)
    }

    private func check(_ article: Article, _ supported: Set<String>, _ found: inout FileDiagnostics) {
        check((article.topics ?? []) + article.mentions, topics, "topic", &found)
        if let original = article.translationOf { check([original], articles, "article", &found) }
        if let source = article.source { check(source, &found) }
        var ids: Set<String> = []
        for event in article.events {
            check(event, supported, &found)
            guard !ids.insert(event.id.value).inserted else { continue }
            found.report(
                .error, "duplicate-event", "the event ‘\(event.id.value)’ stands in this article twice",
                at: event.id.range,
                help: "merge the two, or give one another id")
        }
    }

    private func check(_ event: EventReport, _ supported: Set<String>, _ found: inout FileDiagnostics) {
        check(event.topics, topics, "topic", &found)
        check(event.by, event.status, &found)
        for detail in event.details { check(detail.by, detail.status, &found) }
        for figure in event.figures { check(figure.by, figure.status ?? event.status, &found) }
        for source in event.sources { check(source, &found) }
        let others = event.after + event.before + [event.outcome?.event].compactMap(\.self)
        // An article that could not be read may have the event.
        if !content.unreadable.contains(where: { $0.folder == "articles" }) {
            for id in others where !events.contains(id.value) {
                found.report(
                    .error, "unknown-event",
                    "event ‘\(id.value)’ does not exist\(events.didYouMean(id.value))",
                    at: id.range, help: "name an event of an article or of content/events")
            }
        }
        if !supported.contains(event.id.value) {
            found.report(
                .error, "event-without-source", "event ‘\(event.id.value)’ has no source", at: event.id.range,
                help: "say where the article comes from with ‘source’, or where the event does with ‘sources’")
        }
        let words = event.quote.isEmpty ? 0 : event.quote.split(whereSeparator: \.isWhitespace).count
        if words > EventReport.longestQuote {
            found.report(
                .warning, "long-quote",
                "the quote of ‘\(event.id.value)’ has \(words) words; at most \(EventReport.longestQuote) are quoted",
                at: event.id.range, help: "quote the phrase that gives the date or the fact")
        }
    }

    private func check(_ source: SourceReference, _ found: inout FileDiagnostics) {
        if case .known(let id) = source.publication { check([id], sources, "source", &found) }
    }

    private func check(_ claimants: [Claimant], _ status: EventReport.Status, _ found: inout FileDiagnostics) {
        for case .known(let id) in claimants where !topics.contains(id.value) {
            guard !sources.contains(id.value) else {
                checkAuthor(id, status, &found)
                continue
            }
            found.report(
                .error, "unknown-claimant",
                "‘\(id.value)’ is neither a topic nor a source\(self.claimants.didYouMean(id.value))",
                at: id.range, help: "write {name: \(id.value)} for somebody who has no page")
        }
    }

    /// Reports a source that is said to plan or threaten: it is only where that was read.
    private func checkAuthor(_ id: Located<String>, _ status: EventReport.Status, _ found: inout FileDiagnostics) {
        let words: (reports: String, does: String)? =
            switch status {
            case .planned: ("plans", "plans it")
            case .threatened: ("threatens", "threatens to do it")
            default: nil
            }
        guard let words else { return }
        found.report(
            .error, "source-as-author", "‘\(id.value)’ is a source: it reports who \(words.reports)", at: id.range,
            help:
                "name in ‘by’ who \(words.does), a topic or {name: …}, or leave it out; name \(id.value) in ‘sources’")
    }

    private func check(_ ids: [Located<String>], _ known: KnownNames, _ kind: String, _ found: inout FileDiagnostics) {
        for id in ids where !known.contains(id.value) {
            found.report(
                .error, "unknown-\(kind)",
                "\(kind) ‘\(id.value)’ does not exist\(known.didYouMean(id.value))",
                at: id.range, help: "add content/\(kind)s/\(id.value).md, or name another")
        }
    }

    /// The ids of events that have a source in one of their reports; an event needs one source among all of them.
    private func supportedEvents() -> Set<String> {
        var supported: Set<String> = []
        for article in content.articles {
            for event in article.events where article.source != nil || !event.sources.isEmpty {
                supported.insert(event.id.value)
            }
        }
        for event in content.events where !event.report.sources.isEmpty { supported.insert(event.report.id.value) }
        return supported
    }

    private func checkHome(_ found: inout FileDiagnostics) {
        let home = content.site.home
        if let lead = home.lead { check([lead], articles, "article", &found) }
        // An article that could not be read may have the event.
        guard !content.unreadable.contains(where: { $0.folder == "articles" }) else { return }
        for id in home.events where !events.contains(id.value) {
            found.report(
                .error, "unknown-event",
                "event ‘\(id.value)’ does not exist\(events.didYouMean(id.value))",
                at: id.range, help: "name an event of an article or of content/events")
        }
    }
}

extension EventReport {
    /// How many words of a source may be quoted for an event.
    static let longestQuote = 12
}
