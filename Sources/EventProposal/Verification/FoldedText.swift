internal import Bounds

/// A text as people read it, for finding quotes: what looks the same is the same.
///
/// Every run of white space is one space; curly quotation marks are straight; letters with marks are equal however they
/// are composed (NFC = NFD); ligatures such as ﬁ are their letters; soft hyphens and characters of no width are nothing;
/// a word that is hyphenated over the end of a line is one word.
struct FoldedText {
    /// What becomes of the hyphen at the end of a line: `hyphen-⏎ated` is `hyphenated`, `cross-⏎border` is `cross-border`.
    private enum LineEndHyphen { case leftOut, kept }

    /// The characters as they are compared; canonically equivalent ones are equal.
    private(set) var characters: [Character] = []
    /// For each character, and for the end, where it comes from.
    private var offsets: [Int] = []

    /// Folds a text; a hyphen at the end of a line is left out with the line’s end.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    init(_ text: [UInt8]) { self.init(text, .leftOut) }

    /// The ways to read a text: with the hyphens at the ends of its lines, where it has some, and without.
    static func readings(of text: [UInt8]) -> [FoldedText] {
        let hasHyphens = text.indices.contains { endOfBreak(behindHyphen: $0, in: text) != nil }
        return hasHyphens ? [FoldedText(text, .leftOut), FoldedText(text, .kept)] : [FoldedText(text)]
    }

    private init(_ text: [UInt8], _ hyphen: LineEndHyphen) {
        var index = 0
        while index < text.count {
            let start = index
            if let end = Self.endOfBreak(behindHyphen: start, in: text) {
                if hyphen == .kept { append("-", from: start) }
                index = end
                continue
            }
            let (scalar, length) = Self.scalar(of: text, at: start)
            index += length
            fold(scalar, from: start)
        }
        if characters.last == " " {
            characters.removeLast()
            index = offsets.removeLast()
        }
        offsets.append(index)
    }

    private mutating func fold(_ scalar: Unicode.Scalar, from offset: Int) {
        switch scalar.value {
        case 0...0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000:
            if let last = characters.last, last != " " { append(" ", from: offset) }
        case 0x21..<0x80: append(Character(scalar), from: offset)
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: break
        case 0x2018...0x201B: append("'", from: offset)
        case 0x201C...0x201F: append("\"", from: offset)
        case 0xFB00...0xFB06:
            for letter in Self.ligatures[Int(scalar.value) - 0xFB00] { append(letter, from: offset) }
        default:
            guard Self.joinsBefore(scalar), let base = characters.last, base != " " else {
                return append(Character(scalar), from: offset)
            }
            let joined = String(base) + String(scalar)
            // What does not join after all stands by itself.
            if joined.count == 1, let character = joined.first {
                characters[characters.count - 1] = character
            } else {
                append(Character(scalar), from: offset)
            }
        }
    }

    private mutating func append(_ character: Character, from offset: Int) {
        characters.append(character)
        offsets.append(offset)
    }

    /// Whether a scalar is a mark on the letter before, or the second part of a syllable of Hangul.
    private static func joinsBefore(_ scalar: Unicode.Scalar) -> Bool {
        (0x1160...0x11FF).contains(scalar.value) || scalar.properties.canonicalCombiningClass != .notReordered
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    /// Where the next line’s text begins when a hyphen between letters stands at the end of a line.
    private static func endOfBreak(behindHyphen index: Int, in text: [UInt8]) -> Int? {
        guard text[index] == UInt8(ascii: "-"), isLetter(text[at: index - 1]) else { return nil }
        var end = index + 1
        var lines = 0
        while end < text.count, text[end] <= UInt8(ascii: " ") {
            lines += text[end] == UInt8(ascii: "\n") ? 1 : 0
            end += 1
        }
        return lines == 1 && isLetter(text[at: end]) ? end : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

    /// The scalar at an index and its length in bytes; bytes that are not UTF-8 are U+FFFD each.
    private static func scalar(of text: [UInt8], at index: Int) -> (Unicode.Scalar, Int) {
        let first = text[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        var decoder = String(decoding: text[within: index..<index + length], as: UTF8.self).unicodeScalars
            .makeIterator()
        guard let scalar = decoder.next(), scalar.utf8.count == length, decoder.next() == nil else {
            return ("\u{FFFD}", 1)
        }
        return (scalar, length)
    }

    /// Where another folded text occurs in this one: ranges of the bytes of the text as it was.
    ///
    /// - Returns: no more than the first `limit`.
    /// - Complexity: O(*n* + *m*) in the lengths of the two (Knuth, Morris and Pratt 1977).
    func occurrences(of quote: FoldedText, limit: Int = 16) -> [Range<Int>] {
        let pattern = quote.characters
        guard !pattern.isEmpty, pattern.count <= characters.count else { return [] }
        var fallback = [Int](repeating: 0, count: pattern.count)
        var length = 0
        for index in 1..<max(1, pattern.count) {
            while length > 0, pattern[index] != pattern[length] { length = fallback[length - 1] }
            if pattern[index] == pattern[length] { length += 1 }
            fallback[index] = length
        }
        var found: [Range<Int>] = []
        var matched = 0
        for (index, character) in characters.enumerated() {
            while matched > 0, character != pattern[matched] { matched = fallback[matched - 1] }
            if character == pattern[matched] { matched += 1 }
            guard matched == pattern.count else { continue }
            found.append(offsets[index + 1 - pattern.count]..<offsets[index + 1])
            if found.count == limit { break }
            matched = fallback[matched - 1]
        }
        return found
    }
}
