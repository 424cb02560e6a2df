internal import Content
internal import Diagnostics
internal import FileSystem
internal import Images

extension LoadedSite {
    /// What is published of a file in `content/assets`: its bytes, those of images without their metadata.
    ///
    /// - Returns: `nil` where an image is damaged, which is reported.
    /// - Throws: where the file cannot be read.
    func content(of asset: Asset, diagnostics: inout [Diagnostic]) throws(BuildError) -> [UInt8]? {
        let bytes: [UInt8]
        do { bytes = try site.read(asset.path, limit: 1 << 30) } catch { throw .reading(error) }
        do throws(DamagedImage) {
            return try ImageMetadata.removed(from: bytes)
        } catch {
            diagnostics.append(
                Diagnostic(
                    .error, "damaged-image", "the \(error.format) image is damaged",
                    at: SourceLocation(wholeOf: asset.path),
                    note: "it may hold where and by whom it was taken, and that cannot be taken out",
                    help: "save it anew with an image editor, or remove the file"))
            return nil
        }
    }
}

extension Asset {
    /// Whether its name is that of an image that can hold metadata.
    var isImage: Bool {
        let name = route.lowercased()
        return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".heic", ".heif"].contains { name.hasSuffix($0) }
    }
}
