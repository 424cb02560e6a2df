/// Where a page stands, from which links to other routes are written.
///
/// Routes are relative to the output: `topics/iran.html`, with a fragment where one is meant. Links are relative
/// to the page, so that a site works from any folder, from a disk and from an onion address alike. Pages lie at most
/// one folder deep, but for former addresses, and those that do write the same links, whatever their folder.
struct Viewpoint: Sendable, Hashable {
    /// What leads from the page to the top.
    private let top: String

    /// The viewpoint of all pages that lie in a folder.
    static let folder = Viewpoint(absolute: "../")

    /// The viewpoint of a page of the site.
    init(of route: String) {
        let depth = route.utf8.count { $0 == UInt8(ascii: "/") }
        self.init(absolute: String(repeating: "../", count: depth))
    }

    /// A viewpoint whose links begin with an address, such as the site's own in a feed.
    init(absolute address: String) {
        top = address
    }

    /// The link to a route.
    func href(_ route: String) -> String { top + route }

    /// The link to a file of `assets`, whose name may hold what means something else in an address.
    func fileHref(_ route: String) -> String { top + route.percentEncodedPath }
}
