internal import SearchIndex
internal import Templating

extension LoadedSite {
    /// The files of the search by address: the page that searches and the index; none where readers cannot search.
    ///
    /// - Parameter jobs: How many tasks work side by side.
    /// - Complexity: O(*n*) in the length of all texts, which are rendered for it.
    public func searchFiles(jobs: Int) async -> [(route: String, bytes: [UInt8])] {
        guard let stage = SearchStage(context) else { return [] }
        return searchFiles(await stage.index(await stage.read(in: site, jobs: jobs), jobs: jobs))
    }

    /// The page that searches, and the files of an index.
    func searchFiles(_ index: SearchIndex) -> [(route: String, bytes: [UInt8])] {
        var renderer = PageRenderer(context: context, site: site, searchManifest: JSON(bytes: index.manifest))
        renderer.render(Page(route: Routes.search, subject: .search))
        return [(Routes.search, renderer.output)]
            + index.files.map { (Routes.searchFolder + $0.name, $0.bytes) }
    }
}
