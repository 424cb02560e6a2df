/// A file that is published as it is.
public struct Asset: Sendable {
    /// Where it lies: relative to the site's folder.
    public var path: String
    /// Where it goes: relative to the output.
    public var route: String
    /// Its size in bytes.
    public var size: Int

    /// The largest size in bytes: 1 GiB.
    public static let sizeLimit = 1 << 30

    /// Whether its name can stand in an address and in the list of the site's files.
    var hasPublishableName: Bool {
        route.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
    }

    /// The folder of files that go to the top of the site, where names may be hidden: relative to `content`.
    public static let rootFolder = "root"

    /// Whether it says more of what the site says at this address itself: it is added to that, or stands for it.
    public var isAddition: Bool { isForTop && ["_headers", "_redirects", "robots.txt"].contains(route) }

    /// Whether it goes to the top of the site.
    public var isForTop: Bool { path.hasPrefix("content/\(Self.rootFolder)/") }
}
