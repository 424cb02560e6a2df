internal import Content
public import Diagnostics

/// Looks for what is wrong with the texts of a site, a few pages at a time, so that other work can go on in between.
public struct PageCheck: ~Copyable {
    private let site: LoadedSite
    private var renderer: PageRenderer
    private var pages: ArraySlice<Page>
    private var report = PageReport()
    /// The pages that links name a fragment of, once all texts have been looked at.
    private var targets: ArraySlice<(route: String, links: [PageReport.FragmentLink])>?
    private var deadLinks: [PageReport.FragmentLink] = []

    /// A check of all texts, or of those in some files.
    ///
    /// - Parameter paths: The paths of the files, relative to the site's folder; all if `nil`.
    public init(of site: LoadedSite, only paths: Set<String>? = nil) {
        self.site = site
        renderer = PageRenderer(context: site.context, site: site.site)
        var pages = site.context.plan.pages
        if let paths {
            pages = pages.filter { page in
                page.document(in: site.chronicle).map { paths.contains($0.file.path) } ?? false
            }
        }
        self.pages = pages[...]
    }

    /// Looks at a number of pages.
    ///
    /// - Returns: Whether there are more.
    public mutating func proceed(_ count: Int) -> Bool {
        for page in pages.prefix(count) {
            renderer.renderTexts(of: page)
            report.add(renderer.report)
        }
        if !pages.isEmpty {
            pages = pages.dropFirst(count)
            return true
        }
        let targets = targets ?? fragmentTargets()
        for (route, links) in targets.prefix(count) { follow(links, to: route) }
        self.targets = targets.dropFirst(count)
        return targets.count > count
    }

    /// What is wrong with the texts that were looked at.
    public consuming func diagnostics() -> [Diagnostic] {
        report.suggestTargets(among: site.context.links)
        return report.diagnostics + PageReport.diagnostics(of: deadLinks)
    }

    private func fragmentTargets() -> ArraySlice<(route: String, links: [PageReport.FragmentLink])> {
        // Without templates, pages are empty.
        guard site.canRender else { return [] }
        let links = Dictionary(grouping: report.fragmentLinks, by: \.route)
        return links.sorted { $0.key < $1.key }.map { (route: $0.key, links: $0.value) }[...]
    }

    private mutating func follow(_ links: [PageReport.FragmentLink], to route: String) {
        guard let page = site.context.plan.pages.first(where: { $0.route == route }) else { return }
        renderer.render(page)
        let ids = renderer.elementIDs
        deadLinks += links.filter { !ids.contains($0.fragment) }
    }
}
