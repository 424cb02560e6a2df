internal import Bounds

/// Whether bytes are well-formed UTF-8, after the Unicode Standard, table 3-7.
enum UTF8Validation {
    /// The offset of the first byte that does not fit, or `nil` when all do.
    ///
    /// - Complexity: O(*n*).
    static func firstError(in bytes: ArraySlice<UInt8>) -> Int? {
        var offset = bytes.startIndex
        let end = bytes.endIndex
        while offset < end {
            let lead = bytes[offset]
            if lead < 0x80 {
                offset += 1
                continue
            }
            let length: Int
            let second: ClosedRange<UInt8>
            switch lead {
            case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            default: return offset
            }
            guard offset + length <= end, second.contains(bytes[offset + 1]) else { return offset }
            for follower in offset + 2..<max(offset + 2, offset + length) where bytes[follower] & 0xC0 != 0x80 {
                return offset
            }
            offset += length
        }
        return nil
    }
}
