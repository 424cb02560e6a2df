/// A PNG file: chunks, each with its length and checksum (PNG, Third Edition, §5).
enum PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Chunks that say how the picture looks; all others but the critical ones are dropped.
    private static let shown: Set<String> = [
        "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT",
        "acTL", "fcTL", "fdAT",
    ]

    /// Keeps what the picture needs; drops texts, Exif, times, private chunks, and all that follows the last chunk.
    static func withoutMetadata(_ bytes: [UInt8]) throws(DamagedImage) -> [UInt8] {
        var output = signature
        output.reserveCapacity(bytes.count)
        var position = signature.count
        while position < bytes.count {
            guard let length = bytes.bigEndian(position, count: 4), let name = bytes.slice(position + 4, count: 4),
                let chunk = bytes.slice(position, count: 12 + length)
            else {
                // A picture that ends early is shown as far as it goes; nothing else is known of it.
                guard output.count > signature.count else { throw DamagedImage(format: "PNG") }
                return output
            }
            let kind = String(decoding: name, as: UTF8.self)
            if kind == "eXIf" {
                if let orientation = Orientation(tiff: Array(chunk.dropFirst(8).dropLast(4))) {
                    output += Self.chunk("eXIf", orientation.tiff)
                }
            } else if (name.first ?? 0) & 0x20 == 0 || shown.contains(kind) {
                output += chunk
            }
            position += chunk.count
            if kind == "IEND" { break }
        }
        return output
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let content = Array(name.utf8) + data
        return bytes(UInt32(data.count)) + content + bytes(checksum(content))
    }

    private static func bytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    /// CRC-32 (§5.5).
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
        }
        return value ^ 0xFFFF_FFFF
    }
}
