internal import Content
internal import FileSystem
internal import SiteGeneration
internal import Synchronization

/// The site as it was at one moment: it never changes, so that no reader gets half of one state and half of another.
///
/// A page is rendered when it is first asked for, and kept for as long as the snapshot is.
final class Snapshot: Sendable {
    /// Which one it is, counted from 1.
    let number: Int
    /// The site with the drafts, if they are shown.
    let editors: SiteVersion
    /// The folder as it was read, from which the public's version is made when somebody looks at it.
    let folder: SiteFolder
    private let now: Int64
    private let publicVersion = Mutex<Task<SiteVersion, Never>?>(nil)

    init(number: Int, site: LoadedSite, folder: SiteFolder, now: Int64) {
        self.number = number
        editors = SiteVersion(site)
        self.folder = folder
        self.now = now
    }

    /// The site as its readers will see it.
    func publics() async -> SiteVersion {
        let task = publicVersion.withLock { known in
            if let known { return known }
            let task = Task { [folder, now] in
                var folder = folder
                return SiteVersion(await folder.site(showsDrafts: false, now: now))
            }
            known = task
            return task
        }
        return await task.value
    }
}

/// A site whose pages are looked up by their addresses and rendered once.
final class SiteVersion: Sendable {
    let site: LoadedSite
    private let resources: [String: SiteResource]
    private let pages = Mutex(Cache())

    /// How many bytes of pages are kept at most.
    private static let cacheLimit = 64 << 20

    private struct Cache {
        var pages: [String: [UInt8]] = [:]
        var size = 0
    }

    init(_ site: LoadedSite) {
        self.site = site
        resources = site.resources()
    }

    /// What stands at a route that the site has.
    subscript(route: String) -> SiteResource? {
        resources[route] ?? site.searchFile(at: route).map(SiteResource.file)
    }

    /// The routes of all pages, sorted.
    var pageRoutes: [String] {
        resources.compactMap { if case .page = $0.value { $0.key } else { nil } }.sorted()
    }

    /// The bytes of a page.
    func bytes(of page: SitePage) -> [UInt8] {
        if let known = pages.withLock({ $0.pages[page.route] }) { return known }
        let bytes = site.render(page)
        pages.withLock { cache in
            if cache.size + bytes.count > Self.cacheLimit { cache = Cache() }
            if cache.pages.updateValue(bytes, forKey: page.route) == nil { cache.size += bytes.count }
        }
        return bytes
    }
}
