internal import Chronology
internal import Content
internal import Diagnostics
internal import SiteGeneration

/// What waits for an editor: mistakes, what is not public yet, and what is still open.
struct Desk: Sendable {
    let sections: [DeskSection]

    /// The codes of links that lead nowhere.
    private static let deadLinks: Set = [
        "dead-link", "hidden-link", "unknown-event", "dead-anchor", "missing-image", "unknown-source",
    ]

    /// Looks through a site.
    ///
    /// - Complexity: O(*n*) in the number of documents and events.
    init(of site: LoadedSite, _ problems: Problems) {
        let finder = DeskFinder(site: site)
        let deadLinks = problems.all.filter { Self.deadLinks.contains($0.code) }
        sections = [
            DeskSection(
                "problems", "Problems", "What keeps the site from being published, and what is worth a look.",
                problems: problems.all),
            DeskSection("drafts", "Drafts", "What has ‘status: draft’.", finder.drafts()),
            DeskSection(
                "proposed", "Proposed events", "Events that a machine proposed; delete ‘proposed’ to publish one.",
                finder.proposals()),
            DeskSection("held-back", "Held back", "Articles that wait for their ‘publish_at’.", finder.heldBack()),
            DeskSection(
                "review", "To review", "Articles with notes of an import or an editor under ‘review’.", finder.reviews()
            ),
            DeskSection(
                "undated", "Undated events", "Events without a date; readers find them on a page of their own.",
                finder.undatedEvents()),
            DeskSection(
                "plans", "Plans without an outcome",
                "Plans whose day is over, and that do not say under ‘outcome’ what came of them.", finder.pastPlans()),
            DeskSection(
                "unresolved", "Open dates", "Articles with dates in their texts that no day could be found for.",
                finder.unresolved()),
            DeskSection(
                "similar-events", "One event or two", "Events that seem to be one, and reports that disagree.",
                problems: problems.comparison),
            DeskSection(
                "dead-links", "Dead links", "Links, images and citations that lead nowhere.", problems: deadLinks),
            DeskSection(
                "evidence", "Evidence", "Originals that are cited without a page.", finder.evidence()),
            DeskSection(
                "topics", "Topics without an introduction", "Topics whose file has no text below its front matter.",
                finder.topicsWithoutIntroduction()),
            DeskSection(
                "sources", "Ungraded sources", "Publications without a grade of reliability, A to F.",
                finder.ungradedSources()),
        ]
    }
}

/// Finds in a site what is still open.
private struct DeskFinder {
    let site: LoadedSite

    /// All articles, those that are not shown among them.
    private var articles: [(article: Article, isShown: Bool)] {
        site.chronicle.articles.map { ($0.article, true) } + site.chronicle.hidden.articles.map { ($0, false) }
    }

    private func entry(_ article: Article, isShown: Bool, _ notes: [DeskEntry.Note]) -> DeskEntry {
        DeskEntry(
            title: article.title, address: isShown ? "/" + site.route(of: article) : "",
            editAddress: DeskEditor.address(of: article), notes: notes)
    }

    private func entry(_ article: Article, isShown: Bool, note: String) -> DeskEntry {
        entry(article, isShown: isShown, [DeskEntry.Note(text: note, location: article.document.firstLine)])
    }

    func drafts() -> [DeskEntry] {
        let drafts = articles.filter { $0.article.isDraft }.map { article, isShown in
            entry(article, isShown: isShown, note: article.published.map { "Dated \($0)" } ?? "Without a date")
        }
        let (chronicle, hidden) = (site.chronicle, site.chronicle.hidden)
        func item(_ title: String, _ document: MarkdownDocument, _ address: String? = nil) -> DeskEntry {
            DeskEntry(
                title: title, address: address.map { "/" + $0 } ?? "",
                notes: [DeskEntry.Note(location: document.firstLine)])
        }
        let topics = chronicle.topics.map(\.topic).filter(\.isDraft)
        let events = chronicle.events.enumerated().compactMap { position, event in
            event.curated.flatMap { $0.isDraft ? (position, $0) : nil }
        }
        let sources = chronicle.sources.map(\.source).filter(\.isDraft)
        return drafts + topics.map { item($0.name, $0.document, site.route(of: $0)) }
            + events.map { item($1.report.title, $1.document, site.route(ofEvent: $0)) }
            + sources.map { item($0.name, $0.document, site.route(of: $0)) }
            + chronicle.pages.filter(\.isDraft).map { item($0.title, $0.document) }
            + hidden.topics.map { item($0.name, $0.document) }
            + hidden.events.map { item($0.report.title, $0.document) }
            + hidden.sources.map { item($0.name, $0.document) }
            + hidden.pages.map { item($0.title, $0.document) }
    }

    func proposals() -> [DeskEntry] {
        (articles + site.chronicle.evidence.map { ($0, false) }).flatMap { article, isShown in
            let notes = article.events.filter(\.isProposed).map { event in
                DeskEntry.Note(
                    text: "\(event.title) (\(event.date?.description ?? "no date"), \(event.status.rawValue))",
                    location: article.document.file.location(of: event.id.range))
            }
            return notes.isEmpty ? [] : [self.entry(article, isShown: isShown, notes)]
        }
    }

    func evidence() -> [DeskEntry] {
        site.chronicle.evidence.map { article in
            let events = article.events.filter { !$0.isProposed }.count
            return entry(article, isShown: false, note: "Cited for \(events) event\(events == 1 ? "" : "s")")
        }
    }

    func heldBack() -> [DeskEntry] {
        articles.compactMap { article, isShown in
            guard article.status == .published, let moment = article.publishAt else { return nil }
            guard site.chronicle.isHeldBack(article) else { return nil }
            return entry(article, isShown: isShown, note: "Until \(moment)")
        }
    }

    func reviews() -> [DeskEntry] {
        articles.filter { !$0.article.review.isEmpty }.map { article, isShown in
            let notes = article.review.map { note in
                let line = note.line.map { " (line \($0) of the raw file)" } ?? ""
                return DeskEntry.Note(text: note.text + line, location: article.document.file.location(of: note.range))
            }
            return entry(article, isShown: isShown, notes)
        }
    }

    func undatedEvents() -> [DeskEntry] {
        let chronicle = site.chronicle
        return chronicle.standingEvents.filter { chronicle.placements[$0] == nil }.map { position in
            entry(ofEvent: position, note: chronicle.events[position].lead.quote)
        }
    }

    func pastPlans() -> [DeskEntry] {
        let chronicle = site.chronicle
        return chronicle.standingEvents.compactMap { position in
            guard case .past? = chronicle.announcement(position) else { return nil }
            return entry(ofEvent: position, note: chronicle.placements[position].map { "Dated \($0)" } ?? "")
        }
    }

    private func entry(ofEvent position: Int, note: String) -> DeskEntry {
        let chronicle = site.chronicle
        let event = chronicle.events[position]
        let reporting = event.reports.lazy.compactMap(\.article).first.map { chronicle.articles[$0].article }
        let file = (event.curated?.document ?? reporting?.document)?.file
        let location = file?.location(of: event.lead.id.range) ?? SourceLocation(wholeOf: "content/events")
        return DeskEntry(
            title: event.lead.title, address: "/" + site.route(ofEvent: position),
            notes: [DeskEntry.Note(text: note, location: location)])
    }

    func unresolved() -> [DeskEntry] {
        articles.filter { !$0.article.unresolved.isEmpty }.map { article, isShown in
            let notes = article.unresolved.map { expression in
                let reason = expression.reason.isEmpty ? "" : ": \(expression.reason)"
                return DeskEntry.Note(
                    text: "‘\(expression.text)’\(reason)",
                    location: article.document.file.location(of: expression.range))
            }
            return entry(article, isShown: isShown, notes)
        }
    }

    func topicsWithoutIntroduction() -> [DeskEntry] {
        site.chronicle.topics.map(\.topic).filter { $0.document.isBlank }.map { topic in
            let note = topic.summary.isEmpty ? "Without a summary, too" : ""
            return DeskEntry(
                title: topic.name, address: "/" + site.route(of: topic),
                notes: [DeskEntry.Note(text: note, location: topic.document.firstLine)])
        }
    }

    func ungradedSources() -> [DeskEntry] {
        site.chronicle.sources.map(\.source).filter { $0.reliability == nil }.map { source in
            DeskEntry(
                title: source.name, address: "/" + site.route(of: source),
                notes: [DeskEntry.Note(location: source.document.firstLine)])
        }
    }
}

extension MarkdownDocument {
    /// Where the file begins.
    fileprivate var firstLine: SourceLocation { file.location(ofLine: 1) }

    /// Whether nothing follows the front matter.
    fileprivate var isBlank: Bool { file.bytes[body].allSatisfy { $0 <= UInt8(ascii: " ") } }
}
