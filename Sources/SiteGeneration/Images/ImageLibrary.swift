internal import Assets
internal import Content
internal import Diagnostics
internal import FileSystem
internal import Synchronization

/// The images of a site, each read when a page first shows it.
final class ImageLibrary: Sendable {
    private let site: Folder
    private let assets: [String: Asset]
    /// What makes smaller copies, where there are any.
    let scaling: ImageScaling
    /// Whether images stay as they are while there is a library: not in a preview.
    private let keepsImages: Bool
    private let known = Mutex<[String: SiteImage]>([:])

    /// How many bytes at the beginning of a file say how large its image is, but for some.
    private static let head = 1 << 16

    /// - Parameters:
    ///   - assets: The files of `content/assets` and `content/root`.
    ///   - site: The site’s folder.
    ///   - scaling: What makes smaller copies.
    ///   - keepsImages: Whether each file is read once only.
    /// - Complexity: O(*n*) in the number of assets.
    init(_ assets: [Asset], in site: Folder, scaling: ImageScaling, keepsImages: Bool) {
        self.site = site
        self.scaling = scaling
        self.keepsImages = keepsImages
        self.assets = Dictionary(
            assets.lazy.filter { $0.route.hasPrefix("assets/") && BodyDiagnostic.isImageName($0.route) }
                .map { ($0.route, $0) }
        ) { first, _ in first }
    }

    /// The image at a route; `nil` where there is none.
    subscript(route: String) -> SiteImage? {
        guard let asset = assets[route] else { return nil }
        if let image = known.withLock({ $0[route] }) { return image }
        let image = read(asset)
        if keepsImages { known.withLock { $0[route] = image } }
        return image
    }

    /// How many bytes an image has, where that is more than readers on slow connections should wait for.
    ///
    /// Nothing is read for it.
    func excessiveSize(of route: String) -> Int? {
        assets[route].flatMap { $0.size > SiteImage.heavy ? $0.size : nil }
    }

    /// The route of a file that a document names; `nil` where it is no image of the site.
    func route(of file: String, in document: MarkdownDocument) -> String? {
        guard let route = LinkMap.contentPath(of: file, in: document.file.path), assets[route] != nil else {
            return nil
        }
        return route
    }

    /// The image at a route, where a page has shown it.
    func shown(_ route: String) -> SiteImage? { known.withLock { $0[route] } }

    /// Whether a page shows an image that is wide enough for copies, and there is nothing that makes them.
    var lacksCopies: Bool {
        guard case .unavailable = scaling else { return false }
        return known.withLock { $0.values.contains { !ImageCopy.widths(of: $0.route, $0.size).isEmpty } }
    }

    private func read(_ asset: Asset) -> SiteImage {
        if case .by = scaling, ImageCopy.kind(of: asset.route) != nil {
            let bytes = (try? site.read(asset.path, limit: Asset.sizeLimit)) ?? []
            let size = ImageSize(of: bytes)
            return SiteImage(
                route: asset.route, size: size, byteCount: asset.size,
                copies: ImageCopy.copies(of: bytes, at: asset.route, size))
        }
        // Most files say it at once; where pictures of cameras have a preview before it, all is read.
        var size: ImageSize?
        if let head = try? site.readBeginning(asset.path, count: Self.head) { size = ImageSize(of: head) }
        if size == nil, asset.size > Self.head {
            size = (try? site.read(asset.path, limit: Asset.sizeLimit)).flatMap { ImageSize(of: $0) }
        }
        return SiteImage(route: asset.route, size: size, byteCount: asset.size)
    }
}
