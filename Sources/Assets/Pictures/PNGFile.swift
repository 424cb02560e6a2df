internal import Compression

/// A PNG file: chunks, each with its length and checksum (PNG, Third Edition, §5).
enum PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Chunks that the picture consists of, or that say how it looks, and how long they are at most.
    private static let shown: [String: Int] = [
        "IHDR": 13, "PLTE": 768, "IDAT": .max, "IEND": 0, "tRNS": 256, "cHRM": 32, "gAMA": 4, "sBIT": 4, "sRGB": 1,
        "cICP": 4, "mDCV": 24, "cLLI": 8, "bKGD": 6, "hIST": 512, "pHYs": 9, "acTL": 8, "fcTL": 26, "fdAT": .max,
    ]

    /// Keeps what the picture needs; drops texts, Exif, times, private chunks, and all that follows the last chunk.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        var output = signature
        output.reserveCapacity(bytes.count)
        var position = signature.count
        while position < bytes.count {
            guard let length = bytes.bigEndian(position, count: 4), let name = bytes.slice(position + 4, count: 4),
                let chunk = bytes.slice(position, count: 12 + length)
            else {
                // A picture that ends early is shown as far as it goes; nothing else is known of it.
                guard output.count > signature.count else { throw .damaged("PNG image") }
                return output
            }
            let kind = String(decoding: name, as: UTF8.self)
            let data = Array(chunk.dropFirst(8).dropLast(4))
            switch kind {
            case "eXIf": if let orientation = Orientation(tiff: data) { output += Self.chunk(kind, orientation.tiff) }
            case "iCCP": if let profile = profile(data) { output += Self.chunk(kind, profile) }
            default: if length <= shown[kind] ?? -1 { output += chunk }
            }
            position += chunk.count
            if kind == "IEND" { break }
        }
        return output
    }

    /// The largest colour profile that is read, in bytes.
    private static let profileLimit = 8 << 20

    /// A colour profile without its name and texts (§11.3.2.3); `nil` where it is damaged.
    private static func profile(_ data: [UInt8]) -> [UInt8]? {
        guard let end = data.prefix(80).firstIndex(of: 0), end + 1 < data.count, data[end + 1] == 0,
            let profile = Inflate.zlib(data[(end + 2)...], limit: profileLimit),
            let cleaned = ColourProfile.cleaned(profile.bytes)
        else { return nil }
        return Array("ICC\0\0".utf8) + Deflate.zlib(cleaned)
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let content = Array(name.utf8) + data
        var chunk: [UInt8] = []
        chunk.append(bigEndian: data.count, count: 4)
        chunk += content
        chunk.append(bigEndian: Int(Checksum.crc32(content)), count: 4)
        return chunk
    }
}
