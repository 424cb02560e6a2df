public import Chronology
public import Diagnostics
public import Localization

/// What `content/site.yml` says about the site as a whole.
public struct Site: Sendable {
    /// The file itself.
    public var file: SourceFile
    /// The site’s name.
    public var title = "Untitled"
    /// What the site is, in one line.
    public var tagline = ""
    /// A BCP 47 tag.
    public var language = "en"
    /// The direction of the site’s texts, where the language does not say it.
    public var direction: Direction?
    /// The site's address, ending in a slash, for what must be absolute; empty when unknown.
    public var baseURL = ""
    /// The address by which texts link to the site: that of `site.yml`, wherever a build is published.
    public var writtenURL = ""
    /// What the ids of feeds begin with, so that no change of the site's address changes them: a host or mail address and
    /// a day on which it was the publisher's, `briefing.example,2024` (RFC 4151, “taggingEntity”); `nil` where `site.yml`
    /// names none.
    public var feedID: String?
    /// The clocks by which days without a time, and times without an offset, are told.
    public var timeZone = TimeZone.utc
    /// Who publishes the site.
    public var publisher = ""
    /// Under which terms its texts may be used.
    public var licence = Licence()
    /// An address to write to: `https://…` or `mailto:…`.
    public var contact = ""
    /// The words of the interface, by language.
    public var strings = StringsTable()
    /// The fields that documents have besides those of the program.
    public var fields = OwnFields()
    /// The paths within `content` of tables that could not be read, which is reported.
    public var unreadTables: Set<String> = []
    /// The tables of `content/data`, by name.
    public var tables: [DataTable] = []
    /// The lines and areas that its maps show besides coasts.
    public var layers: [MapLayer] = []
    /// What the home page shows.
    public var home = Home()
    /// What is made of the site for those who take it along, and check it.
    public struct Copies: Sendable {
        /// Whether there is an archive of all pages.
        public var isArchived = false
        /// The key by which the manifest is signed, as `minisign` takes it; `nil` where it is not.
        public var publicKey: String?

        /// Creates what a build is told.
        public init(isArchived: Bool = false, publicKey: String? = nil) {
            (self.isArchived, self.publicKey) = (isArchived, publicKey)
        }
    }

    /// Whether there are copies of the site that readers can look for or check.
    public var hasCopies: Bool { !mirrors.isEmpty || copies.isArchived || copies.publicKey != nil }

    /// The mirror that is an onion service; `nil` where there is none.
    public var onionMirror: String? {
        mirrors.first { address in
            guard let start = address.firstRange(of: "://")?.upperBound else { return false }
            return address[start...].prefix { $0 != "/" && $0 != ":" }.hasSuffix(".onion")
        }
    }

    /// What becomes a link in articles by itself.
    public var autolink = Autolink()
    /// Whether readers can search the site.
    public var hasSearch = true

    /// What the header and the footer lead to, where the site says it.
    public var menu = Menu()
    /// The kinds of topics and sources besides those of the program.
    public var kinds = OwnKinds()
    /// Which files of events are published.
    public var data = DataFiles()
    /// What pages may load and do.
    public var policy = SecurityPolicy()

    /// Where else the site is, each address ending in a slash.
    public var mirrors: [String] = []
    /// What is made of the site for those who take it along; a build is told so.
    public var copies = Copies()

    /// Which files of `content/assets` are published as they are.
    public var assets = Assets()

    /// Creates the settings of a site that says nothing.
    public init(file: SourceFile) {
        self.file = file
    }

    /// Under which terms the site's texts may be used.
    public struct Licence: Sendable {
        /// The terms’ name.
        public var name = ""
        /// The terms’ address.
        public var url = ""
    }

    /// What becomes a link in articles by itself.
    public struct Autolink: Sendable {
        /// Whether the first mention of a topic leads to the topic's page.
        public var topics = true
        /// Whether dates are marked, and lead to the timeline where it has them.
        public var dates = true
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
