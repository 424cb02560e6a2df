internal import Diagnostics
internal import Parallelism

/// Looks for the fragments that links name on the pages that they lead to.
struct FragmentCheck: Sendable {
    private let site: LoadedSite
    private let jobs: Int

    init(_ site: LoadedSite, jobs: Int) {
        self.site = site
        self.jobs = jobs
    }

    /// Reports links to fragments that their pages do not have; each of those pages is rendered once to look.
    ///
    /// - Complexity: O(*n*) in the number of pages and links, and in the length of the pages that are looked at.
    func diagnostics(of links: [PageReport.FragmentLink]) async -> [Diagnostic] {
        // Without templates, pages are empty.
        guard !links.isEmpty, site.canRender else { return [] }
        let pages = Dictionary(
            site.context.plan.pages.lazy.map { ($0.route, $0) }, uniquingKeysWith: { first, _ in first })
        let byRoute = Dictionary(grouping: links, by: \.route).sorted { $0.key < $1.key }
        let dead = await Workers.map(byRoute.count, jobs: jobs, state: site.makeRenderer) { renderer, index in
            let (route, links) = byRoute[index]
            guard let page = pages[route], !Task.isCancelled else { return [PageReport.FragmentLink]() }
            renderer.render(page)
            let ids = renderer.elementIDs
            return links.filter { !ids.contains($0.fragment) }
        }
        return PageReport.diagnostics(of: dead.flatMap(\.self))
    }
}
