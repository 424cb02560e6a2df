/// The absolute addresses of pages, for what must be absolute: canonical links, feeds, the sitemap, Open Graph.
struct Canonical: Sendable {
    /// The site's address with its slash; empty where it is unknown.
    let base: String

    /// The absolute address of a route.
    ///
    /// That of the folder for its `index.html`; empty where the site's address is unknown.
    func address(_ route: String) -> String {
        base.isEmpty ? "" : base + Self.path(route)
    }

    /// The path of a route from the top of the site: that of the folder for its `index.html`.
    static func path(_ route: String) -> String {
        route == "index.html" || route.hasSuffix("/index.html") ? String(route.dropLast("index.html".count)) : route
    }

    /// The host of the site's address, with its port; `localhost` where the address is unknown.
    var host: String {
        guard let start = base.firstRange(of: "://")?.upperBound else { return "localhost" }
        return String(base[start...].prefix { $0 != "/" })
    }

    /// The path of the site on its host: `/`, or `/briefing/`.
    var path: String {
        guard let host = base.firstRange(of: "://")?.upperBound, let slash = base[host...].firstIndex(of: "/") else {
            return "/"
        }
        return String(base[slash...])
    }
}
