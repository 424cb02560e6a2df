public import Chronology
public import Publishing

/// What a build is told.
public struct BuildOptions: Sendable {
    /// The site's folder, which holds `content` and `templates`.
    public var site: String
    /// The folder to publish to.
    public var output: String
    /// How the new site takes the place of the live one.
    public var exchange = Exchange.files
    /// Whether drafts and articles held back are shown.
    public var showsDrafts: Bool
    /// The site's address, instead of the one in `content/site.yml`.
    public var baseURL: String?
    /// How many tasks work side by side.
    public var jobs: Int
    /// The moment of the build in Unix time; what is held back until later is left out.
    public var now: Int64

    /// The day at whose end the site is as it was known; `nil` for all that is known now.
    public var asOf: Day?

    /// Whether the whole site is made an archive besides.
    public var archives = false
    /// The key that the manifest is signed with.
    public var signingKey: SigningKey?

    /// What makes smaller copies of images.
    public var imageScaling = ImageScaling.none

    /// The folder in which is kept what builds were made from, so that one that would change nothing is known before
    /// a page is rendered; `nil` where every build renders all.
    public var records: String?

    /// Creates options.
    public init(site: String, output: String, showsDrafts: Bool = false, baseURL: String? = nil, jobs: Int, now: Int64)
    {
        self.site = site
        self.output = output
        self.showsDrafts = showsDrafts
        self.baseURL = baseURL
        self.jobs = jobs
        self.now = now
    }
}
