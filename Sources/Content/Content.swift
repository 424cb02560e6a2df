/// All that editors wrote: the typed form of the folder `content/`.
///
/// Everything is sorted by path, so that nothing depends on the order of a disk.
public struct Content: Sendable {
    public var site: Site
    public var articles: [Article] = []
    public var topics: [Topic] = []
    public var events: [CuratedEvent] = []
    public var sources: [Source] = []
    public var pages: [TextPage] = []
    public var assets: [Asset] = []
    /// Documents that could not be read; what they define is taken to exist, so that one mistake is reported once.
    public var unreadable: [UnreadableDocument] = []

    /// Creates content that has only settings.
    public init(site: Site) {
        self.site = site
    }
}
