internal import Content
public import Diagnostics
public import FileSystem
public import Publishing

/// What a build found and made.
public struct BuildReport: Sendable {
    /// What is wrong with the site, sorted by place.
    public let diagnostics: [Diagnostic]
    /// How much the site holds.
    public let counts: Counts
    /// What became of the files; `nil` where nothing was published.
    public let publishing: PublishingSummary?
    /// The addresses that readers could reach before, and that the published site does not have.
    public let vanished: [VanishedAddress]

    init(
        diagnostics: [Diagnostic], counts: Counts, publishing: PublishingSummary?, vanished: [VanishedAddress] = []
    ) {
        (self.diagnostics, self.counts, self.publishing) = (diagnostics, counts, publishing)
        self.vanished = vanished
    }

    /// Whether the site can be published.
    public var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

    /// How much a site holds.
    public struct Counts: Sendable {
        /// Articles that are shown.
        public let articles: Int
        /// Drafts and articles held back that are not shown.
        public let hiddenArticles: Int
        /// Topics.
        public let topics: Int
        /// Sources that have a page.
        public let sources: Int
        /// Events, each once.
        public let events: Int
        /// Events without a date.
        public let undatedEvents: Int
        /// Events with more than one report.
        public let mergedEvents: Int
        /// HTML pages.
        public let pages: Int
        /// Drafts of topics, events, sources and pages that are not shown.
        public let hiddenDocuments: Int
        /// Events that machines proposed and that wait for an editor, in whatever article.
        public let proposedEvents: Int
        /// Articles and events that were taken back; each has a page that says so.
        public let retracted: Int
        /// Originals that are cited and have no page.
        public let evidence: Int
        /// The paths of public articles with notes for their editor.
        public let openReviews: [String]

        init(_ chronicle: Chronicle, _ plan: SitePlan) {
            articles = chronicle.standingArticles.count
            hiddenArticles = chronicle.hidden.articles.count
            topics = chronicle.topics.count
            sources = chronicle.sources.count
            events = chronicle.standingEvents.count
            undatedEvents = plan.timeline.undated.count
            mergedEvents = chronicle.events[chronicle.standingEvents].count { $0.reports.count > 1 }
            pages = plan.pages.count { $0.move == nil && $0.route.hasSuffix(".html") }
            hiddenDocuments = chronicle.hidden.otherCount
            let articles = chronicle.articles.map(\.article) + chronicle.hidden.articles
            proposedEvents =
                chronicle.hidden.proposals.count + articles.reduce(0) { $0 + $1.events.count(where: \.isProposed) }
            retracted =
                chronicle.articles.count - chronicle.standingArticles.count + chronicle.events.count
                - chronicle.standingEvents.count
            evidence = chronicle.evidence.count
            openReviews = chronicle.articles.filter { !$0.isDraft && !$0.article.review.isEmpty }
                .map(\.article.document.file.path).sorted()
        }
    }
}

extension BuildReport.Counts {
    func write(into fields: inout FieldWriter) {
        for count in [
            articles, hiddenArticles, topics, sources, events, undatedEvents, mergedEvents, pages, hiddenDocuments,
            proposedEvents, retracted, evidence, openReviews.count,
        ] { fields.write(count) }
        for path in openReviews { fields.write(path) }
    }

    init?(reading fields: inout FieldReader) {
        var counts: [Int] = []
        while counts.count < 12 {
            guard let count = fields.number() else { return nil }
            counts.append(count)
        }
        guard let reviews = fields.list({ $0.text() }) else { return nil }
        (articles, hiddenArticles, topics, sources) = (counts[0], counts[1], counts[2], counts[3])
        (events, undatedEvents, mergedEvents, pages) = (counts[4], counts[5], counts[6], counts[7])
        (hiddenDocuments, proposedEvents, retracted, evidence) = (counts[8], counts[9], counts[10], counts[11])
        openReviews = reviews
    }
}

/// What stopped a build.
public enum BuildError: Error, Sendable, CustomStringConvertible {
    /// A folder or file could not be read.
    case reading(FileSystemError)
    /// The site could not be published.
    case publishing(PublishingError)

    /// One line.
    public var description: String {
        switch self {
        case .reading(let error): "\(error)"
        case .publishing(let error): "\(error)"
        }
    }

    /// What to do instead; `nil` if there is nothing to say.
    public var help: String? {
        switch self {
        case .reading: nil
        case .publishing(let error): error.help
        }
    }
}
