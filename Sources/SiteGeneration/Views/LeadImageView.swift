internal import Assets
internal import Content
internal import Templating

/// The image that stands for an article or a topic.
struct LeadImageView: View {
    private let image: LeadImage
    private let file: SiteImage
    private let viewpoint: Viewpoint

    init(_ image: LeadImage, _ file: SiteImage, seenFrom viewpoint: Viewpoint) {
        self.image = image
        self.file = file
        self.viewpoint = viewpoint
    }

    static let fields = Fields<LeadImageView> {
        Field("href", "The file.") { $0.viewpoint.fileHref($0.file.route) }
        Field("copies", "Smaller copies of it, the smallest first; empty where there is nothing that makes them.") {
            $0.file.copies.map { [viewpoint = $0.viewpoint] in ImageCopyView($0, seenFrom: viewpoint) }
        }
        Field("sizes", "How wide it is shown on its page, for sizes.") { _ in ImageCopy.sizes }
        Field("list_sizes", "How wide it is shown in lists, for sizes.") { _ in ImageCopy.listSizes }
        Field("alt", "What it shows, for those who do not see it.") { $0.image.alternativeText }
        Field("caption", "What is said of it; may be empty.") { $0.image.caption }
        Field("credit", "Who made it; empty where nobody says so.") { $0.image.credit }
        Field("width", "Its width in pixels; nought where that is not known.") { $0.file.size?.width ?? 0 }
        Field("height", "Its height in pixels; nought where that is not known.") { $0.file.size?.height ?? 0 }
    }
}

/// A smaller copy of an image.
struct ImageCopyView: View {
    private let href: String
    private let width: Int

    init(_ copy: ImageCopy, seenFrom viewpoint: Viewpoint) {
        href = viewpoint.fileHref(copy.route)
        width = copy.width
    }

    static let fields = Fields<ImageCopyView> {
        Field("href", "The file.") { $0.href }
        Field("width", "Its width in pixels.") { $0.width }
    }
}
