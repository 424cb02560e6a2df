/// What editors wrote and readers do not see.
public struct HiddenContent: Sendable {
    /// Drafts, and articles that are held back until later.
    public var articles: [Article] = []
    /// Drafts of topics.
    public var topics: [Topic] = []
    /// Drafts of events with a file of their own.
    public var events: [CuratedEvent] = []
    /// Drafts of sources.
    public var sources: [Source] = []
    /// Drafts of pages.
    public var pages: [TextPage] = []
    /// Drafts that could not be read.
    public var unreadable: [UnreadableDocument] = []
    /// Events that a machine proposed for articles that readers see.
    public var proposals: [EventReport] = []

    /// Nothing is hidden.
    public init() {}

    /// Whether readers see everything.
    public var isEmpty: Bool {
        articles.isEmpty && topics.isEmpty && events.isEmpty && sources.isEmpty && pages.isEmpty && unreadable.isEmpty
            && proposals.isEmpty
    }

    /// How many documents are hidden besides articles.
    public var otherCount: Int { topics.count + events.count + sources.count + pages.count }
}
