/// A WebP file: chunks in a RIFF container (RFC 9649 §2).
enum WebPFile {
    private static let shown: Set<String> = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]

    static func isWebP(_ bytes: [UInt8]) -> Bool {
        bytes.has("RIFF", at: 0) && bytes.has("WEBP", at: 8)
    }

    /// Keeps the picture, its colour profile and animation; drops Exif, XMP, unknown chunks, and what follows.
    static func withoutMetadata(_ bytes: [UInt8]) throws(DamagedImage) -> [UInt8] {
        var chunks: [UInt8] = []
        chunks.reserveCapacity(bytes.count)
        var orientation: Orientation?
        var position = 12
        let end = min(bytes.count, 8 + (bytes.littleEndian(4, count: 4) ?? 0))
        while position < end {
            guard let name = bytes.slice(position, count: 4), let size = bytes.littleEndian(position + 4, count: 4)
            else { break }
            let kind = String(decoding: name, as: UTF8.self)
            let data = bytes.slice(position + 8, count: min(size, bytes.count - position - 8)) ?? []
            if kind == "EXIF" {
                let tiff = data.starts(with: "Exif\0\0".utf8) ? data.dropFirst(6) : data
                orientation = Orientation(tiff: Array(tiff))
            } else if shown.contains(kind) {
                append(kind, data, to: &chunks)
            }
            position += 8 + size + size % 2
        }
        guard !chunks.isEmpty else { throw DamagedImage(format: "WebP") }
        if chunks.starts(with: "VP8X".utf8), chunks.count > 8 {
            // §2.7: the flags of Exif (8) and XMP (4).
            chunks[8] = chunks[8] & ~0x0C | (orientation == nil ? 0 : 8)
            if let orientation { append("EXIF", orientation.tiff[...], to: &chunks) }
        }
        return Array("RIFF".utf8) + littleEndian(chunks.count + 4) + Array("WEBP".utf8) + chunks
    }

    private static func append(_ name: String, _ data: ArraySlice<UInt8>, to chunks: inout [UInt8]) {
        chunks += name.utf8
        chunks += littleEndian(data.count)
        chunks += data
        if data.count % 2 == 1 { chunks.append(0) }
    }

    private static func littleEndian(_ number: Int) -> [UInt8] {
        [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
