internal import Assets

/// A smaller copy of an image, for small screens.
struct ImageCopy: Sendable {
    /// Its width in pixels.
    let width: Int
    /// Where it is published: `assets/port-480.0123456789abcdef.jpg`, with a checksum of the image, so that an image that
    /// changed has other copies, and those of one that did not are taken over.
    let route: String

    /// The widths of copies: a phone, and a phone or text column with fine pixels.
    static let widths = [480, 960]

    /// How wide images of texts are shown at most, so that a browser can choose before it knows the page.
    static let sizes = "(max-width: 48rem) 100vw, 45rem"
    /// How wide images in lists are shown.
    static let listSizes = "7rem"

    /// The copies of an image; none where it is not wide enough, moves, or is of a kind that has no pixels.
    ///
    /// - Complexity: O(*n*) in the length of the file.
    static func copies(of bytes: [UInt8], at route: String, _ size: ImageSize?) -> [ImageCopy] {
        let widths = widths(of: route, size)
        guard !widths.isEmpty, let kind = kind(of: route), !ImageSize.isAnimated(bytes) else { return [] }
        let (stem, checksum) = (route.dropLast(kind.count + 1), Checksum.text(of: bytes))
        return widths.map { ImageCopy(width: $0, route: "\(stem)-\($0).\(checksum).\(kind)") }
    }

    /// The widths at which an image can have copies: those that are a fifth smaller than it.
    static func widths(of route: String, _ size: ImageSize?) -> [Int] {
        guard let size, kind(of: route) != nil else { return [] }
        return widths.filter { $0 * 5 <= size.width * 4 }
    }

    /// The ending of a kind of image that can be made smaller; `nil` for others.
    static func kind(of route: String) -> String? {
        guard let ending = route.split(separator: ".").last, ["png", "jpg", "jpeg", "webp"].contains(ending) else {
            return nil
        }
        return String(ending)
    }
}
