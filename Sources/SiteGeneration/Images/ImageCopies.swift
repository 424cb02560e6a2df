internal import Assets
internal import Content
internal import Diagnostics
internal import Publishing

/// Publishes the smaller copies of images that pages name.
struct ImageCopies: Sendable {
    private let images: ImageLibrary

    init(_ images: ImageLibrary) {
        self.images = images
    }

    /// Publishes those of one image; what the live site has of the same image is taken over.
    ///
    /// Where none can be made the image itself stands for them, since pages name them already.
    ///
    /// - Parameter bytes: The image as it is published.
    /// - Returns: that none could be made.
    func publish(of asset: Asset, _ bytes: [UInt8], to publisher: Publisher) throws(PublishingError) -> [Diagnostic] {
        guard case .by(let scaler) = images.scaling, let image = images.shown(asset.route),
            let kind = ImageCopy.kind(of: asset.route)
        else { return [] }
        var isMade = true
        for copy in image.copies {
            let known = publisher.readLive(copy.route)
            let made = known ?? scaler(bytes, kind: kind, width: copy.width).flatMap { Self.cleaned($0, copy.route) }
            if made == nil { isMade = false }
            try publisher.write(made ?? bytes, to: copy.route)
        }
        guard !isMade else { return [] }
        return [
            Diagnostic(
                .warning, "image-not-scaled", "no smaller copies of this image can be made",
                at: SourceLocation(wholeOf: asset.path), help: "save it anew with the program that made it")
        ]
    }

    /// A copy without what the program that made it says of itself.
    private static func cleaned(_ bytes: [UInt8], _ route: String) -> [UInt8]? {
        try? AssetCleaner.cleaned(bytes, name: route)
    }

    /// That phones load whole images, where a page shows one that is wide enough; else nothing.
    func diagnostics() -> [Diagnostic] {
        guard images.lacksCopies else { return [] }
        return [
            Diagnostic(
                .note, "no-image-program",
                "phones load images in full size: nothing that makes smaller copies is installed",
                at: SourceLocation(wholeOf: "content/assets"),
                help: "install libvips (apt install libvips-tools) or ImageMagick (apt install imagemagick)")
        ]
    }
}
