internal import Bounds

/// A GIF file: a screen, then blocks (GIF89a, Appendix B).
enum GIFFile {
    static let signature = Array("GIF8".utf8)

    /// Keeps pictures and how they are animated; drops comments, texts, XMP, other applications' data, and what follows.
    static func cleaned(_ bytes: [UInt8]) throws(AssetProblem) -> [UInt8] {
        guard let screen = bytes.slice(0, count: 13), let header = bytes.slice(0, count: 13 + colours(screen[10]))
        else { throw .damaged("GIF image") }
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
            output += kept(bytes[within: start..<position])
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
            if size == 0 { return position <= bytes.count }
        }
        return false
    }

    /// What remains of a block: a picture, how it is shown, and how often all are repeated.
    private static func kept(_ block: ArraySlice<UInt8>) -> [UInt8] {
        let block = Array(block)
        guard block[0] == 0x21, block.count > 2 else { return block }
        switch block[1] {
        case 0xF9 where block[2] == 4 && block.count >= 8: return block.prefix(7) + [0]
        case 0xFF where block.has("NETSCAPE2.0", at: 3) || block.has("ANIMEXTS1.0", at: 3):
            guard block.count >= 19, block[14] == 3, block[15] == 1 else { return [] }
            return block.prefix(18) + [0]
        default: return []
        }
    }
}
