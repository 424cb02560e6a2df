/// Where a page stands, from which links to other routes are written.
///
/// Routes are relative to the output: `topics/iran.html`, with a fragment where one is meant. Links are relative
/// to the page, so that a site works from any folder, from a disk and from an onion address alike.
struct Viewpoint: Sendable {
    /// The page's folder with its slash; empty at the top.
    private let folder: String
    /// What leads from the page to the top.
    private let top: String

    /// The viewpoint of a page of the site; pages lie at most one folder deep.
    init(of route: String) {
        folder = String(route.prefix { $0 != "/" }.utf8.count < route.utf8.count ? route.prefix { $0 != "/" } + "/" : "")
        top = folder.isEmpty ? "" : "../"
    }

    /// A viewpoint whose links begin with an address, such as the site's own in a feed.
    init(absolute address: String) {
        folder = ""
        top = address
    }

    /// The link to a route.
    func href(_ route: String) -> String {
        if !folder.isEmpty, route.hasPrefix(folder) { return String(route.dropFirst(folder.count)) }
        return top + route
    }
}
