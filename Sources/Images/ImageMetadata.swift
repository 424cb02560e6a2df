/// What cameras and programs write into images besides the picture: where and when it was taken, by whom, with what.
public enum ImageMetadata {
    /// The bytes of an image without its metadata; those of anything else as they are.
    ///
    /// JPEG, PNG, GIF, WebP, AVIF and HEIC are told by their first bytes. The picture is not encoded anew, colour
    /// profiles and animations stay, and so does the one entry of Exif that turns the picture upright.
    ///
    /// - Throws: ``DamagedImage`` where the file ends or is broken before the picture begins.
    /// - Complexity: O(*n*) in the size of the file.
    public static func removed(from bytes: [UInt8]) throws(DamagedImage) -> [UInt8] {
        if bytes.starts(with: JPEGFile.signature) { return try JPEGFile.withoutMetadata(bytes) }
        if bytes.starts(with: PNGFile.signature) { return try PNGFile.withoutMetadata(bytes) }
        if bytes.starts(with: GIFFile.signature) { return try GIFFile.withoutMetadata(bytes) }
        if WebPFile.isWebP(bytes) { return try WebPFile.withoutMetadata(bytes) }
        if HEIFFile.isHEIF(bytes) { return try HEIFFile.withoutMetadata(bytes) }
        return bytes
    }
}

/// An image is not what its first bytes promise, so that nobody can tell what else it holds.
public struct DamagedImage: Error, Equatable {
    /// The format that the first bytes promise: JPEG.
    public let format: String
}
