public import Chronology
public import Diagnostics

/// What `content/site.yml` says about the site as a whole.
public struct Site: Sendable {
    public var file: SourceFile
    public var title = "Untitled"
    public var tagline = ""
    /// A BCP 47 tag.
    public var language = "en"
    public var direction: Direction?
    /// The site's address, ending in a slash, for what must be absolute; empty when unknown.
    public var baseURL = ""
    /// The offset from UTC of days without a time.
    public var utcOffset = UTCOffset.utc
    public var publisher = ""
    public var licence = Licence()
    /// An address to write to: `https://…` or `mailto:…`.
    public var contact = ""
    public var home = Home()
    /// Whether first mentions of topics become links.
    public var linksTopics = true
    /// Whether dates in the text become links to the timeline.
    public var linksDates = true

    /// Creates the settings of a site that says nothing.
    public init(file: SourceFile) {
        self.file = file
    }

    /// Under which terms the site's texts may be used.
    public struct Licence: Sendable {
        public var name = ""
        public var url = ""
    }

    /// What the home page shows.
    public struct Home: Sendable {
        /// The slug of the article that leads; otherwise the newest.
        public var lead: Located<String>?
        /// The events that stand first, before the newest.
        public var events: [Located<String>] = []
        /// How many events are shown.
        public var developments = 8
        /// How many articles are shown.
        public var latest = 8
    }
}
