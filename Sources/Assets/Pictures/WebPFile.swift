internal import Bounds

/// A WebP file: chunks in a RIFF container (RFC 9649 §2).
enum WebPFile {
    private static let shown: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

    static func isWebP(_ bytes: [UInt8]) -> Bool {
        bytes.has("RIFF", at: 0) && bytes.has("WEBP", at: 8)
    }

    /// Keeps the picture, its colours and animation; drops Exif, XMP, unknown chunks, and what follows.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var chunks: [UInt8] = []
        chunks.reserveCapacity(bytes.count)
        var orientation: Orientation?
        var hasProfile = false
        let end = min(bytes.count, 8 + (bytes.littleEndian(4, count: 4) ?? 0))
        for chunk in RIFFChunks.read(bytes, in: 12..<max(12, end)) {
            var data = Array(bytes[chunk.content])
            switch chunk.kind {
            case "EXIF":
                orientation = Orientation(tiff: data.starts(with: "Exif\0\0".utf8) ? Array(data.dropFirst(6)) : data)
                continue
            case "ICCP":
                guard let profile = ColourProfile.cleaned(data) else { continue }
                (data, hasProfile) = (profile, true)
            case "ANMF": data = frame(data)
            case "VP8X":
                guard data.count >= 10 else { throw .damaged("WebP image") }
                data = Array(data.prefix(10))
            case "ANIM": data = Array(data.prefix(6))
            default: guard shown.contains(chunk.kind) else { continue }
            }
            RIFFChunks.append(chunk.kind, data, to: &chunks)
        }
        guard !chunks.isEmpty else { throw .damaged("WebP image") }
        if chunks.starts(with: "VP8X".utf8) {
            // §2.7: the flags of the profile (32), Exif (8) and XMP (4).
            chunks[8] = chunks[8] & ~0x2C | (orientation == nil ? 0 : 8) | (hasProfile ? 32 : 0)
            if let orientation { RIFFChunks.append("EXIF", orientation.tiff, to: &chunks) }
        }
        return RIFFChunks.file("WEBP", chunks)
    }

    /// A frame of an animation (§2.7.1.1) without unknown chunks.
    private static func frame(_ data: [UInt8]) -> [UInt8] {
        var frame = Array(data.prefix(16))
        for chunk in RIFFChunks.read(data, in: min(16, data.count)..<data.count)
        where ["VP8 ", "VP8L", "ALPH"].contains(chunk.kind) {
            RIFFChunks.append(chunk.kind, Array(data[chunk.content]), to: &frame)
        }
        return frame
    }
}
