internal import Chronology
internal import Diagnostics
internal import Gazetteer

/// Whether every id that a document names is defined, every event has a source, and nothing that readers see leans on
/// a draft.
struct ReferenceCheck {
    private let content: Content
    private let topics: DefinedNames
    private let sources: DefinedNames
    private let claimants: DefinedNames
    private let articles: DefinedNames
    private let events: DefinedNames

    /// - Complexity: O(*n*) in the number of documents.
    init(_ content: Content) {
        self.content = content
        func unreadable(_ folder: String, _ isDraft: Bool) -> [String] {
            content.unreadable.filter { $0.folder == folder && $0.isDraft == isDraft }.map(\.stem)
        }
        topics = DefinedNames(
            content.topics.filter { !$0.isDraft }.map(\.id) + unreadable("topics", false),
            drafts: content.topics.filter(\.isDraft).map(\.id) + unreadable("topics", true),
            others: { Self.names(ofTopics: content) })
        sources = DefinedNames(
            content.sources.filter { !$0.isDraft }.map(\.id) + unreadable("sources", false),
            drafts: content.sources.filter(\.isDraft).map(\.id) + unreadable("sources", true),
            others: { Self.names(ofSources: content) })
        claimants = topics.union(sources)
        articles = DefinedNames(
            content.articles.filter { !$0.isDraft }.map(\.slug) + unreadable("articles", false),
            drafts: content.articles.filter(\.isDraft).map(\.slug) + unreadable("articles", true))
        func reported(_ isDraft: Bool) -> [String] {
            content.articles.flatMap { article in
                article.events.filter { (article.isDraft || $0.isProposed) == isDraft }.map(\.id.value)
            } + content.events.filter { $0.isDraft == isDraft }.map(\.report.id.value)
        }
        events = DefinedNames(
            reported(false) + unreadable("events", false), drafts: reported(true) + unreadable("events", true))
    }

    /// The ids of topics by their names and aliases in small letters.
    private static func names(ofTopics content: Content) -> [String: String] {
        var ids: [String: String] = [:]
        for topic in content.topics { for alias in topic.aliases { ids[alias.text.lowercased()] = topic.id } }
        for topic in content.topics { ids[topic.name.lowercased()] = topic.id }
        return ids
    }

    /// The ids of sources by their names in small letters.
    private static func names(ofSources content: Content) -> [String: String] {
        Dictionary(content.sources.map { ($0.name.lowercased(), $0.id) }) { first, _ in first }
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
        let (supported, supportedByDrafts) = (supportedEvents(amongDrafts: false), supportedEvents(amongDrafts: true))
        for article in content.articles {
            let document = Referrer(isDraft: article.isDraft, article.isDraft ? supportedByDrafts : supported)
            collect(article.document.file) { check(article, document, &$0) }
        }
        let own = OwnFieldCheck(content, topics: topics, sources: sources, events: events)
        for topic in content.topics {
            let document = Referrer(isDraft: topic.isDraft, supported)
            collect(topic.document.file) {
                check(topic.partOf, topics, "topic", document, &$0)
                own.check(topic.ownEntries, of: .topics, topic.document, &$0)
            }
        }
        for source in content.sources {
            collect(source.document.file) { own.check(source.ownEntries, of: .sources, source.document, &$0) }
        }
        for page in content.pages {
            collect(page.document.file) { own.check(page.ownEntries, of: .pages, page.document, &$0) }
        }
        for article in content.articles where article.status != .evidence {
            collect(article.document.file) { found in
                own.check(article.ownEntries, of: .articles, article.document, &found)
                for event in article.events { own.check(event, &found) }
            }
        }
        for event in content.events {
            let document = Referrer(isDraft: event.isDraft, event.isDraft ? supportedByDrafts : supported)
            collect(event.document.file) {
                check(event.report, document, &$0)
                own.check(event.report.ownEntries, of: .events, event.document, &$0)
            }
        }
        collect(content.site.file, checkHome)
        collect(content.site.file, checkMenu)
        for topic in content.topics {
            collect(topic.document.file) {
                check(
                    topic.kindRange, topic.kind.own, content.site.kinds.topics, Topic.Kind.allCases.map(\.rawValue), &$0
                )
            }
        }
        for source in content.sources {
            collect(source.document.file) {
                check(
                    source.kindRange, source.kind.own, content.site.kinds.sources, Source.Kind.allCases.map(\.rawValue),
                    &$0)
            }
        }
        return all + AliasCheck.diagnostics(of: content) + EventOrderCheck(content).diagnostics()
            + OutcomeCheck.diagnostics(of: content) + RetractionCheck.diagnostics(of: content)
            + PublicationOrderCheck.diagnostics(of: content) + PointCheck.diagnostics(of: content)
    }

    /// The document that names something.
    private struct Referrer {
        /// Whether nobody but editors sees it.
        let isDraft: Bool
        /// The ids of the events that have a source, as far as it counts for this document.
        let supported: Set<String>

        init(isDraft: Bool, _ supported: Set<String>) {
            self.isDraft = isDraft
            self.supported = supported
        }
    }

    private func check(_ article: Article, _ document: Referrer, _ found: inout FileDiagnostics) {
        check((article.topics ?? []) + article.mentions, topics, "topic", document, &found)
        if let original = article.translationOf { check([original], articles, "article", document, &found) }
        if let source = article.source { check(source, document, &found) }
        var ids: Set<String> = []
        for event in article.events {
            check(event, event.isProposed ? Referrer(isDraft: true, [event.id.value]) : document, &found)
            guard !ids.insert(event.id.value).inserted else { continue }
            found.report(
                .error, "duplicate-event", "the event ‘\(event.id.value)’ stands in this article twice",
                at: event.id.range,
                help: "merge the two, or give one another id")
        }
    }

    private func check(_ event: EventReport, _ document: Referrer, _ found: inout FileDiagnostics) {
        check(event.topics, topics, "topic", document, &found)
        check(event.by, event.status, document, &found)
        for detail in event.details { check(detail.by, detail.status, document, &found) }
        for figure in event.figures { check(figure.by, figure.status ?? event.status, document, &found) }
        for source in event.sources { check(source, document, &found) }
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
        if !document.supported.contains(event.id.value) {
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

    /// What a text comes from is part of what it says: it is never left out.
    private func check(_ source: SourceReference, _ document: Referrer, _ found: inout FileDiagnostics) {
        if let cited = source.citedArticle, !document.isDraft, articles.areDrafts(cited.value) {
            found.report(
                .error, "hidden-source", "article ‘\(cited.value)’ is a draft", at: cited.range,
                help: "write status: evidence into it to cite it without a page, or name another")
        }
        guard case .known(let id) = source.publication else { return }
        guard sources.contains(id.value) || !articles.contains(id.value) else {
            found.report(
                .error, "article-without-source", "article ‘\(id.value)’ does not say where it comes from",
                at: id.range, help: "give it a ‘source’ with a ‘publication’, or name a source")
            return
        }
        guard document.isDraft || !sources.areDrafts(id.value) else {
            found.report(
                .error, "hidden-source", "source ‘\(id.value)’ is a draft", at: id.range,
                help: "publish content/sources/\(id.value).md, or name another")
            return
        }
        check([id], sources, "source", document, &found)
    }

    /// Neither is who says it.
    private func check(
        _ claimants: [Claimant], _ status: EventReport.Status, _ document: Referrer, _ found: inout FileDiagnostics
    ) {
        for case .known(let id) in claimants where !topics.contains(id.value) && sources.contains(id.value) {
            checkAuthor(id, status, &found)
        }
        for case .known(let id) in claimants {
            if !self.claimants.contains(id.value) {
                found.report(
                    .error, "unknown-claimant",
                    "‘\(id.value)’ is neither a topic nor a source\(self.claimants.didYouMean(id.value))",
                    at: id.range, help: "write {name: \(id.value)} for somebody who has no page")
            } else if !document.isDraft, self.claimants.areDrafts(id.value) {
                let folder = topics.contains(id.value) ? "topics" : "sources"
                found.report(
                    .error, "hidden-claimant", "‘\(id.value)’ is a draft", at: id.range,
                    help: "publish content/\(folder)/\(id.value).md, or write {name: …} for somebody who has no page")
            }
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

    private func check(
        _ ids: [Located<String>], _ known: DefinedNames, _ kind: String, _ document: Referrer,
        _ found: inout FileDiagnostics
    ) {
        for id in ids {
            if !known.contains(id.value) {
                found.report(
                    .error, "unknown-\(kind)",
                    "\(kind) ‘\(id.value)’ does not exist\(known.didYouMean(id.value))",
                    at: id.range, help: "add content/\(kind)s/\(id.value).md, or name another")
            } else if !document.isDraft, known.areDrafts(id.value) {
                found.report(
                    .warning, "hidden-\(kind)", "\(kind) ‘\(id.value)’ is a draft; it is left out here", at: id.range,
                    help: "publish it, or take its id out")
            }
        }
    }

    /// The ids of events that have a source in one of their reports; an event needs one source among all of them.
    private func supportedEvents(amongDrafts: Bool) -> Set<String> {
        var supported: Set<String> = []
        for article in content.articles where amongDrafts || !article.isDraft {
            for event in article.events where article.source != nil || !event.sources.isEmpty {
                guard amongDrafts || !event.isProposed else { continue }
                supported.insert(event.id.value)
            }
        }
        for event in content.events where !event.report.sources.isEmpty && (amongDrafts || !event.isDraft) {
            supported.insert(event.report.id.value)
        }
        return supported
    }

    /// Reports a kind that neither the program nor the site has.
    private func check(
        _ range: Range<Int>, _ kind: String?, _ own: [OwnKind], _ usual: [String], _ found: inout FileDiagnostics
    ) {
        guard let kind, !own.contains(where: { $0.id == kind }) else { return }
        let words = usual + own.map(\.id)
        let meant = OtherWords.value(kind, among: words) ?? Suggestion.closest(to: kind, among: words)
        found.report(
            .error, "unknown-value", "‘\(kind)’ is not a kind\(Suggestion.didYouMean(meant))", at: range,
            help: "one of: \(words.joined(separator: ", "))")
    }

    private func checkMenu(_ found: inout FileDiagnostics) {
        let settings = Referrer(isDraft: false, [])
        let pages = DefinedNames(
            content.pages.filter { !$0.isDraft }.map(\.id)
                + content.unreadable.filter { $0.folder == "pages" }.map(\.stem),
            drafts: content.pages.filter(\.isDraft).map(\.id))
        for item in (content.site.menu.header ?? []) + (content.site.menu.footer ?? []) {
            switch item.target {
            case .page(let id): check([id], pages, "page", settings, &found)
            case .topic(let id): check([id], topics, "topic", settings, &found)
            case .source(let id): check([id], sources, "source", settings, &found)
            case .article(let id): check([id], articles, "article", settings, &found)
            case .section, .address: break
            }
        }
    }

    private func checkHome(_ found: inout FileDiagnostics) {
        let home = content.site.home
        let settings = Referrer(isDraft: false, [])
        if let lead = home.lead { check([lead], articles, "article", settings, &found) }
        // An article that could not be read may have the event.
        let unreadable = content.unreadable.filter { $0.folder == "articles" }
        guard unreadable.allSatisfy(\.isDraft) else { return }
        for id in home.events where !events.contains(id.value) {
            found.report(
                unreadable.isEmpty ? .error : .warning, "unknown-event",
                "event ‘\(id.value)’ does not exist\(events.didYouMean(id.value))",
                at: id.range, help: "name an event of an article or of content/events")
        }
        for id in home.events where events.areDrafts(id.value) {
            found.report(
                .warning, "hidden-event", "event ‘\(id.value)’ is a draft; it is left out here", at: id.range,
                help: "publish it, or take its id out")
        }
    }
}

extension EventReport {
    /// How many words of a source may be quoted for an event.
    static let longestQuote = 12
}
