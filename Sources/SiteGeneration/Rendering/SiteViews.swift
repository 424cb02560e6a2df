internal import Templating

/// The views of the site, each made once for all pages that see the site alike, with what their templates write alike; a
/// renderer has its own.
///
/// Pages of one folder and language do: only those that a menu leads to see themselves marked in it.
struct SiteViews: ~Copyable {
    private struct Place: Hashable {
        let viewpoint: Viewpoint
        let language: String
        let folder: Substring
    }

    private struct Known {
        let view: SiteView
        let text = SharedText()
        /// The links in its menus.
        let links: Set<String>
    }

    private var known: [Place: Known] = [:]

    /// The site as seen from the page at a route, and what pages that see it alike have written.
    mutating func site(from route: String, _ pages: PageMaker) -> (view: SiteView, text: SharedText?) {
        let place = Place(
            viewpoint: pages.viewpoint, language: pages.maker.pageLanguage, folder: route.prefix { $0 != "/" })
        let own = pages.viewpoint.href(route)
        if let site = known[place], !site.links.contains(own) { return (site.view, site.text) }
        let view = pages.site(from: route)
        let links = Set((view.navigation + view.footerLinks).map(\.href))
        guard !links.contains(own) else { return (view, nil) }
        let site = Known(view: view, links: links)
        known[place] = site
        return (view, site.text)
    }
}
