public import Chronology

/// All that editors wrote: the typed form of the folder `content/`.
///
/// Everything is sorted by path, so that nothing depends on the order of a disk.
public struct Content: Sendable {
    /// What `site.yml` says.
    public var site: Site
    /// All articles, drafts among them.
    public var articles: [Article] = []
    /// All topics.
    public var topics: [Topic] = []
    /// Events with a file of their own.
    public var events: [CuratedEvent] = []
    /// All publications with a file of their own.
    public var sources: [Source] = []
    /// Text pages.
    public var pages: [TextPage] = []
    /// Files that are published as they are.
    public var assets: [Asset] = []
    /// Documents that could not be read; what they define is taken to exist, so that one mistake is reported once.
    public var unreadable: [UnreadableDocument] = []
    /// The day at whose end it was known so; `nil` where it is all that is known (``known(on:)``).
    public var asOf: Day?

    /// Creates content that has only settings.
    public init(site: Site) {
        self.site = site
    }
}
