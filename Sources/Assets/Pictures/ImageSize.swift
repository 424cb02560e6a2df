internal import Bounds

/// The width and height of an image in pixels, read from the first bytes of its file.
public struct ImageSize: Equatable, Sendable {
    /// Pixels from edge to edge.
    public let width: Int
    /// Pixels from top to bottom.
    public let height: Int

    /// Reads PNG, GIF, JPEG, WebP, AVIF and SVG as they are shown, upright; `nil` for anything else, which browsers then
    /// measure themselves.
    ///
    /// - Complexity: O(1), but for JPEG, whose segments are skipped one by one, and O(*n*) in the boxes of AVIF and in the
    ///   first tag of SVG.
    public init?(of bytes: [UInt8]) {
        let size =
            Self.png(bytes) ?? Self.gif(bytes) ?? Self.jpeg(bytes) ?? Self.webP(bytes) ?? ISOMediaFile.pictureSize(
                bytes)
            ?? SVGSize(of: bytes).map { ImageSize($0.width, $0.height) }
        guard let size, size.width > 0, size.height > 0 else { return nil }
        self = size
    }

    init(_ width: Int, _ height: Int) {
        self.width = width
        self.height = height
    }

    /// PNG 1.2 §4.1.1: the header chunk comes first.
    private static func png(_ bytes: [UInt8]) -> ImageSize? {
        guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
            return nil
        }
        return ImageSize(bigEndian(bytes[within: 16..<20]), bigEndian(bytes[within: 20..<24]))
    }

    /// GIF89a §18: the logical screen descriptor.
    private static func gif(_ bytes: [UInt8]) -> ImageSize? {
        guard bytes.count >= 10, bytes.starts(with: "GIF8".utf8) else { return nil }
        return ImageSize(littleEndian(bytes[within: 6..<8]), littleEndian(bytes[within: 8..<10]))
    }

    /// ITU-T T.81 §B.2.2: the first frame header.
    private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var position = 2
        var liesOnItsSide = false
        while position + 9 <= bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                let width = bigEndian(bytes[within: position + 7..<position + 9])
                let height = bigEndian(bytes[within: position + 5..<position + 7])
                return liesOnItsSide ? ImageSize(height, width) : ImageSize(width, height)
            }
            if marker == 0xE1, bytes.has("Exif\0\0", at: position + 4) {
                let end = position + 2 + max(2, bigEndian(bytes[within: position + 2..<position + 4]))
                let orientation = Orientation(tiff: Array(bytes[within: position + 10..<end]))
                liesOnItsSide = orientation.map { $0.value >= 5 } ?? false
            }
            position += marker == 0xFF ? 1 : 2 + max(2, bigEndian(bytes[within: position + 2..<position + 4]))
        }
        return nil
    }

    /// RFC 9649 §2.5–2.7: simple lossy, simple lossless and extended files.
    private static func webP(_ bytes: [UInt8]) -> ImageSize? {
        guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8), bytes[within: 8..<12].elementsEqual("WEBP".utf8)
        else {
            return nil
        }
        switch String(decoding: bytes[within: 12..<16], as: UTF8.self) {
        case "VP8 ":
            return ImageSize(
                littleEndian(bytes[within: 26..<28]) & 0x3FFF, littleEndian(bytes[within: 28..<30]) & 0x3FFF)
        case "VP8L":
            let packed = littleEndian(bytes[within: 21..<25])
            return ImageSize((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1)
        case "VP8X":
            return ImageSize(littleEndian(bytes[within: 24..<27]) + 1, littleEndian(bytes[within: 27..<30]) + 1)
        default: return nil
        }
    }

    private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
    private static func littleEndian(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
