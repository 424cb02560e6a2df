internal import Bounds

/// A text in which every run of white space is one space and curly quotation marks are straight, for finding quotes.
struct FoldedText {
    /// The folded text.
    private(set) var bytes: [UInt8] = []
    /// For each byte, and for the end, where it comes from.
    private var offsets: [Int] = []

    /// Folds a text.
    ///
    /// White space is what ASCII has, and the no-break spaces U+00A0 and U+202F. ‘ ’ ‚ ‛ become `'`, “ ” „ ‟ become `"`.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    init(_ text: [UInt8]) {
        var index = 0
        while index < text.count {
            let (byte, length) = Self.folded(text, at: index)
            if byte != UInt8(ascii: " ") || bytes.last.map({ $0 != UInt8(ascii: " ") }) ?? false {
                bytes.append(byte)
                offsets.append(index)
            }
            index += length
        }
        if bytes.last == UInt8(ascii: " ") {
            bytes.removeLast()
            index = offsets.removeLast()
        }
        offsets.append(index)
    }

    /// The byte that stands for the character at an index, and how many bytes that has.
    private static func folded(_ text: [UInt8], at index: Int) -> (byte: UInt8, length: Int) {
        let byte = text[index]
        if byte <= UInt8(ascii: " ") { return (UInt8(ascii: " "), 1) }
        if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 { return (UInt8(ascii: " "), 2) }
        guard byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else { return (byte, 1) }
        switch text[index + 2] {
        case 0xAF: return (UInt8(ascii: " "), 3)
        case 0x98...0x9B: return (UInt8(ascii: "'"), 3)
        case 0x9C...0x9F: return (UInt8(ascii: "\""), 3)
        default: return (byte, 1)
        }
    }

    /// Where another folded text occurs in this one: ranges of the bytes of the text as it was.
    ///
    /// - Returns: no more than the first `limit`.
    /// - Complexity: O(*n* + *m*) in the lengths of the two (Knuth, Morris and Pratt 1977).
    func occurrences(of quote: FoldedText, limit: Int = 16) -> [Range<Int>] {
        let pattern = quote.bytes
        guard !pattern.isEmpty, pattern.count <= bytes.count else { return [] }
        var fallback = [Int](repeating: 0, count: pattern.count)
        var length = 0
        for index in 1..<max(1, pattern.count) {
            while length > 0, pattern[index] != pattern[length] { length = fallback[length - 1] }
            if pattern[index] == pattern[length] { length += 1 }
            fallback[index] = length
        }
        var found: [Range<Int>] = []
        var matched = 0
        for (index, byte) in bytes.enumerated() {
            while matched > 0, byte != pattern[matched] { matched = fallback[matched - 1] }
            if byte == pattern[matched] { matched += 1 }
            guard matched == pattern.count else { continue }
            found.append(offsets[index + 1 - pattern.count]..<offsets[index + 1])
            if found.count == limit { break }
            matched = fallback[matched - 1]
        }
        return found
    }
}
