internal import FileSystem
internal import SearchIndex
internal import Synchronization
internal import Templating

extension LoadedSite {
    /// A file of the search by its route: the page that searches, or one of the index; `nil` where there is none.
    ///
    /// The index is made when the first file is asked for, and kept.
    ///
    /// - Complexity: O(*n*) in the length of all texts the first time.
    public func searchFile(at route: String) -> [UInt8]? {
        guard route == Routes.search || route.hasPrefix(Routes.searchFolder) else { return nil }
        return searchFiles.file(at: route) {
            guard let stage = SearchStage(context) else { return [] }
            return files(of: stage.index(of: site))
        }
    }

    /// The page that searches, and the files of an index.
    func files(of index: SearchIndex) -> [SearchFiles.File] {
        var renderer = PageRenderer(context: context, site: site, searchManifest: JSON(bytes: index.manifest))
        renderer.render(Page(route: Routes.search, subject: .search))
        return [SearchFiles.File(route: Routes.search, bytes: renderer.output)]
            + index.files.map { SearchFiles.File(route: Routes.searchFolder + $0.name, bytes: $0.bytes) }
    }
}

/// The files of the search, made when one is asked for.
final class SearchFiles: Sendable {
    /// A file and its address.
    struct File: Sendable {
        let route: String
        let bytes: [UInt8]
    }

    private let files = Mutex<[String: [UInt8]]?>(nil)

    /// A file by its route; `make` makes all of them, once.
    func file(at route: String, make: () -> [File]) -> [UInt8]? {
        files.withLock { known in
            let files =
                known ?? Dictionary(make().map { ($0.route, $0.bytes) }, uniquingKeysWith: { first, _ in first })
            known = files
            return files[route]
        }
    }
}
