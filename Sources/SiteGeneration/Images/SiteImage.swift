internal import Assets
internal import Content

/// An image of `content/assets`, and what pages say of it so that it takes its place before it is there.
struct SiteImage: Sendable {
    /// Where it is published.
    let route: String
    /// Its width and height; `nil` where its file does not say them.
    let size: ImageSize?
    /// How many bytes its file has.
    let byteCount: Int

    /// Smaller copies of it, the smallest first.
    var copies: [ImageCopy] = []

    /// How many bytes readers on slow connections should wait for at most.
    static let heavy = 500_000

    /// How many bytes its file has, where that is more than ``heavy``.
    var excessiveSize: Int? { byteCount > Self.heavy ? byteCount : nil }

    /// The image and its copies as `srcset` has them; empty where there is only one.
    func sourceSet(_ href: (String) -> String) -> String {
        guard !copies.isEmpty, let size else { return "" }
        return (copies.map { "\(href($0.route)) \($0.width)w" } + ["\(href(route)) \(size.width)w"])
            .joined(separator: ", ")
    }

    /// Whether programs that show links to a page read such files (the Open Graph protocol says nothing; none reads SVG
    /// or AVIF).
    var isForLinks: Bool { ["png", "jpg", "jpeg", "gif", "webp"].contains(route.split(separator: ".").last ?? "") }
}
