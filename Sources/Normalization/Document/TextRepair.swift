internal import Bounds

/// Puts right the characters that copying and typesetting leave in a text.
enum TextRepair {
    /// The runs with their characters put right.
    static func repaired(_ runs: [Run]) -> [Run] {
        runs.map { run in
            var run = run
            run.text = repaired(run.text)
            return run
        }
    }

    /// Text on one line with single spaces, its characters put right.
    static func line(_ text: String) -> String {
        let spaced = repaired(text.utf8.map { $0.isSpace ? 0x20 : $0 })
        return String(decoding: [Run(text: spaced)].collapsed().text, as: UTF8.self)
    }

    /// Text in which spaces of fixed width are spaces and invisible characters are gone.
    ///
    /// Joiners stay where scripts need them: U+200C and U+200D between letters outside ASCII.
    ///
    /// - Complexity: O(*n*).
    static func repaired(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(where: { $0 >= 0xC2 || ($0 < 0x20 && !$0.isSpace) || $0 == 0x7F }) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                if byte >= 0x20 && byte != 0x7F || byte.isSpace { result.append(byte) }
                index += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            let end = min(index + length, text.count)
            switch replacement(
                text[within: index..<end], before: result.last, after: end < text.count ? text[end] : nil)
            {
            case .keep: result += text[within: index..<end]
            case .space: result.append(0x20)
            case .drop: break
            }
            index = end
        }
        return result
    }

    private enum Replacement { case keep, space, drop }

    private static func replacement(_ scalar: ArraySlice<UInt8>, before: UInt8?, after: UInt8?) -> Replacement {
        var value: UInt32 =
            scalar.first.map { UInt32($0) & (scalar.count == 2 ? 0x1F : scalar.count == 3 ? 0x0F : 7) } ?? 0
        for byte in scalar.dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
        switch value {
        case 0x80...0x9F, 0xAD, 0x200B, 0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFC, 0xE000...0xF8FF, 0x202A...0x202E,
            0x2066...0x2069:
            return .drop
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x1680, 0x2028, 0x2029, 0x3000: return .space
        case 0x200C, 0x200D:
            return (before ?? 0) >= 0x80 && (after ?? 0) >= 0x80 ? .keep : .drop
        default: return .keep
        }
    }
}
