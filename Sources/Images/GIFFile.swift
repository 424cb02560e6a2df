/// A GIF file: a screen, then blocks (GIF89a, Appendix B).
enum GIFFile {
    static let signature = Array("GIF8".utf8)

    /// Keeps pictures and how they are animated; drops comments, XMP, other applications' data, and what follows.
    static func withoutMetadata(_ bytes: [UInt8]) throws(DamagedImage) -> [UInt8] {
        guard let screen = bytes.slice(0, count: 13), let header = bytes.slice(0, count: 13 + colours(screen[10]))
        else {
            throw DamagedImage(format: "GIF")
        }
        var output = Array(header)
        output.reserveCapacity(bytes.count)
        var position = header.count
        while position < bytes.count {
            let start = position
            switch bytes[position] {
            case 0x2C:
                guard let descriptor = bytes.slice(position, count: 10) else { return output }
                position += 10 + colours(descriptor[start + 9]) + 1
            case 0x21: position += 2
            default: return output + [0x3B]
            }
            guard skipSubBlocks(bytes, &position) else { return output + [0x3B] }
            if isShown(bytes, start) { output += bytes[start..<position] }
        }
        return output
    }

    /// The size in bytes of the table of colours that a packed field announces (§18, §20).
    private static func colours(_ packed: UInt8) -> Int {
        packed & 0x80 == 0 ? 0 : 3 << (Int(packed & 7) + 1)
    }

    /// Moves past the sub-blocks of a block; `false` where the file ends before them.
    private static func skipSubBlocks(_ bytes: [UInt8], _ position: inout Int) -> Bool {
        while position < bytes.count {
            let size = Int(bytes[position])
            position += 1 + size
            if size == 0 { return true }
        }
        return false
    }

    private static func isShown(_ bytes: [UInt8], _ start: Int) -> Bool {
        guard bytes[start] == 0x21, start + 1 < bytes.count else { return true }
        switch bytes[start + 1] {
        case 0xF9, 0x01: return true
        case 0xFF: return bytes.has("NETSCAPE2.0", at: start + 3) || bytes.has("ANIMEXTS1.0", at: start + 3)
        default: return false
        }
    }
}
