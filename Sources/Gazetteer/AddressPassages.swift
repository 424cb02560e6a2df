internal import Bounds
internal import Language

/// The addresses and paths in a text, which are not prose: `https://news.example/2016/07/08/plant`, `2013/12/plant.jpg`.
enum AddressPassages {
    /// The passages in order, as ranges of bytes; the signs of a sentence around an address are not among them.
    ///
    /// - Complexity: O(*n*), where *n* is the length of the text.
    static func hidden(in text: Span<UInt8>) -> [Range<Int>] {
        var hidden: [Range<Int>] = []
        var index = 0
        while index < text.count {
            guard !isBound(text[index]) else {
                index += 1
                continue
            }
            var end = index
            var slashes = 0
            while end < text.count, !isBound(text[end]) {
                slashes += text[end] == UInt8(ascii: "/") ? 1 : 0
                end += 1
            }
            let next = end
            while end > index, ".,;:!?*_".utf8.contains(text[end - 1]) { end -= 1 }
            if slashes > 0 || text[index] | 0x20 == UInt8(ascii: "w"), isAddress(index..<end, slashes, in: text) {
                hidden.append(index..<end)
            }
            index = next
        }
        return hidden
    }

    /// Whether a byte parts an address from what is around it.
    private static func isBound(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || "<>()[]\"`|".utf8.contains(byte)
    }

    private static func isAddress(_ range: Range<Int>, _ slashes: Int, in text: Span<UInt8>) -> Bool {
        var segments: [(letters: Int, digits: Int)] = [(0, 0)]
        var hasScheme = false
        for offset in range {
            let byte = text[offset]
            if byte == UInt8(ascii: "/") {
                if offset > range.lowerBound, text[offset - 1] == UInt8(ascii: ":"),
                    text.byte(at: offset + 1) == UInt8(ascii: "/")
                {
                    hasScheme = true
                }
                segments.append((0, 0))
            } else if byte &- 0x30 < 10 {
                segments[segments.count - 1].digits += 1
            } else if CharacterClass.isWord(byte) || byte >= 0x80 {
                segments[segments.count - 1].letters += 1
            }
        }
        let start = range.lowerBound
        if hasScheme { return true }
        if (0..<3).allSatisfy({ text.byte(at: start + $0) | 0x20 == UInt8(ascii: "w") }) {
            return text.byte(at: start + 3) == UInt8(ascii: ".")
        }
        guard slashes > 0, !isHyphenedDate(range, in: text) else { return false }
        let hasLetters = segments.contains { $0.letters > 0 }
        // ‘and/or’ and ‘12/13 November’ are prose; a path begins with a stroke, ends in a file, or has several.
        if text[start] == UInt8(ascii: "/") { return hasLetters && slashes > 1 }
        return hasLetters
            && (hasExtension(range, in: text)
                || (slashes > 1 && segments.contains { $0.digits > 0 && $0.letters == 0 }))
    }

    /// Whether letters outside ASCII and a hyphen stand before a date in digits, as Hebrew writes *on*: ‘ב-4/3/2025’.
    private static func isHyphenedDate(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        guard text[range.lowerBound] >= 0x80,
            let hyphen = range.first(where: { text[$0] < 0x80 }), text[hyphen] == UInt8(ascii: "-")
        else { return false }
        return (hyphen + 1..<range.upperBound).allSatisfy { 0x2F...0x39 ~= text[$0] }
    }

    /// Whether a passage ends in the name of a file: a full stop with two to five letters or digits behind it.
    private static func hasExtension(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
        var length = 0
        for offset in range.reversed() {
            if text[offset] == UInt8(ascii: ".") { return 2...5 ~= length }
            guard CharacterClass.isWord(text[offset]), length < 6 else { return false }
            length += 1
        }
        return false
    }
}
