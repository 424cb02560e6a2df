internal import Bounds

/// Takes a sentence apart into words and signs.
///
/// Bytes that are no letters, digits or known signs part words.
struct Tokenizer {
    /// The rules look back and forth, so what is much longer than a sentence is read in part only.
    static let maximumCount = 256

    private(set) var tokens: [Token] = []
    private var isQuoted = false
    private var isSingleQuoted = false

    init(_ text: Span<UInt8>) {
        tokens.reserveCapacity(min(text.count / 4, Self.maximumCount))
        var index = 0
        while index < text.count, tokens.count < Self.maximumCount { index = read(text, at: index) }
    }

    private mutating func read(_ text: Span<UInt8>, at index: Int) -> Int {
        let byte = text[index]
        if Self.isPunctuation(text, at: index) { return readPunctuation(text, at: index) }
        if Self.isLetter(byte) || Self.isDigit(byte) { return readWord(text, at: index) }
        switch byte {
        case UInt8(ascii: ","): return append(.comma, index..<index + 1)
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
            return append(.stop, index..<index + 1)
        case UInt8(ascii: ":"): return append(.stop, index..<index + 1, key: ":")
        case UInt8(ascii: "("), UInt8(ascii: "["): return append(.opening, index..<index + 1)
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return append(.closing, index..<index + 1)
        case UInt8(ascii: "-"): return readDash(text, at: index)
        case UInt8(ascii: "\""): return appendQuotationMark(index..<index + 1, opens: !isQuoted)
        case UInt8(ascii: "'"): return readApostrophe(text, at: index, length: 1)
        default: return index + 1
        }
    }

    private mutating func readDash(_ text: Span<UInt8>, at index: Int) -> Int {
        let isSpaced = index > 0 && text[index - 1] == 0x20 && index + 1 < text.count
        return isSpaced ? append(.stop, index..<index + 1, key: "-") : index + 1
    }

    /// Reads a character from U+2010 to U+203F.
    private mutating func readPunctuation(_ text: Span<UInt8>, at index: Int) -> Int {
        let range = index..<index + 3
        switch text[index + 2] {
        case 0x93, 0x94: return append(.stop, range, key: "-")
        case 0x9C, 0x9E: return appendQuotationMark(range, opens: true)
        case 0x9D: return appendQuotationMark(range, opens: false)
        case 0x98:
            isSingleQuoted = true
            return append(.quotationMark, range)
        case 0x99: return readApostrophe(text, at: index, length: 3)
        default: return range.upperBound
        }
    }

    private mutating func readApostrophe(_ text: Span<UInt8>, at index: Int, length: Int) -> Int {
        let range = index..<index + length
        if let last = tokens.last, last.range.upperBound == index, last.kind == .word, last.ends(in: "s"),
            !isSingleQuoted
        {
            return append(.possessive, range)
        }
        let opens = !isSingleQuoted && (index == 0 || text[index - 1] == 0x20)
        isSingleQuoted = opens
        return append(.quotationMark, range)
    }

    private mutating func readWord(_ text: Span<UInt8>, at start: Int) -> Int {
        var end = start
        var isNumber = true
        while end < text.count {
            let byte = text[end]
            if Self.isLetter(byte), !Self.isPunctuation(text, at: end) {
                isNumber = false
                end += 1
            } else if Self.isDigit(byte) {
                end += 1
            } else if let length = Self.lengthOfJoint(text, at: end) {
                end += length
            } else {
                break
            }
        }
        end = Self.endWithFullStop(text, start, end)
        if end - start > 2, let suffix = Self.possessiveSuffix(text, start..<end),
            !Self.contracting.contains(WordKey(text, start..<end - suffix))
        {
            appendWord(text, start..<end - suffix, isNumber: false)
            return append(.possessive, end - suffix..<end)
        }
        appendWord(text, start..<max(end, start + 1), isNumber: isNumber)
        return max(end, start + 1)
    }

    /// Whether the three bytes at an index are a sign of general punctuation.
    private static func isPunctuation(_ text: Span<UInt8>, at index: Int) -> Bool {
        text[index] == 0xE2 && index + 2 < text.count && text[index + 1] == 0x80
    }

    /// How long a sign is that stands inside a word, such as a hyphen or an apostrophe; `nil` when the word ends here.
    private static func lengthOfJoint(_ text: Span<UInt8>, at index: Int) -> Int? {
        let length: Int
        switch text[index] {
        case UInt8(ascii: "-"), UInt8(ascii: "'"): length = 1
        case UInt8(ascii: "."), UInt8(ascii: ","):
            length = 1
            let isInside = index > 0 && index + 1 < text.count && isDigit(text[index - 1]) && isDigit(text[index + 1])
            let isDotted =
                text[index] == UInt8(ascii: ".") && index > 0 && text[index - 1] &- 0x41 < 26
                && (index < 2 || !isLetter(text[index - 2])) && index + 1 < text.count && text[index + 1] &- 0x41 < 26
            return isInside || isDotted ? 1 : nil
        case 0xE2 where isPunctuation(text, at: index) && [0x90, 0x91, 0x99].contains(text[index + 2]): length = 3
        default: return nil
        }
        guard index + length < text.count, isLetter(text[index + length]) || isDigit(text[index + length]),
            !isPunctuation(text, at: index + length)
        else { return nil }
        return length
    }

    /// The end of a word together with the full stop of an abbreviation.
    private static func endWithFullStop(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard end < text.count, text[end] == UInt8(ascii: ".") else { return end }
        let isDotted = end - start >= 3 && text[end - 2] == UInt8(ascii: ".")
        return isDotted || abbreviations.contains(WordKey(text, start..<end)) ? end + 1 : end
    }

    private static func possessiveSuffix(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
        guard text[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") else { return nil }
        if text[range.upperBound - 2] == UInt8(ascii: "'") { return 2 }
        let isCurly = range.count > 4 && text[range.upperBound - 2] == 0x99 && text[range.upperBound - 4] == 0xE2
        return isCurly ? 4 : nil
    }

    /// Words after which *’s* is a verb: *that’s*, *it’s*.
    private static let contracting: Set<WordKey> = ["it", "that", "he", "she", "there", "what", "here", "where"]

    private static let abbreviations: Set<WordKey> = [
        "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "brig", "sgt", "capt", "adm", "cmdr", "rep", "sen", "gov",
        "st",
        "prof", "rev", "jr", "sr",
    ]

    private mutating func appendWord(_ text: Span<UInt8>, _ range: Range<Int>, isNumber: Bool) {
        let key = WordKey(text, range)
        var ending: UInt32 = 0
        for index in max(range.lowerBound, range.upperBound - 4)..<range.upperBound {
            let byte = text[index]
            ending = ending << 8 | UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        let first = text[range.lowerBound]
        let word = Lexicon.word(key)
        var traits = word.traits
        // *WHO*, *IT* and *US* are names.
        let isUpperCase = range.count > 1 && range.allSatisfy { text[$0] &- 0x41 < 26 }
        if isUpperCase { traits.formIntersection(.names) }
        if let hyphen = range.last(where: { text[$0] == UInt8(ascii: "-") }),
            Self.holding.contains(WordKey(text, hyphen + 1..<range.upperBound))
        {
            traits.insert(.state)
        }
        tokens.append(
            Token(
                kind: isNumber ? .number : .word, range: range, key: key, traits: traits, verb: word.verb,
                isCapitalised: first &- 0x41 < 26 || first >= 0xC3, isQuoted: isQuoted || isSingleQuoted,
                ending: ending,
                isUpperCase: isUpperCase))
    }

    /// Participles after a hyphen that say for whom an outlet speaks: *Houthi-run*.
    private static let holding: Set<WordKey> = ["run", "controlled", "affiliated", "linked", "aligned"]

    private mutating func append(_ kind: Token.Kind, _ range: Range<Int>, key: WordKey = "") -> Int {
        tokens.append(
            Token(
                kind: kind, range: range, key: key, traits: [], verb: nil, isCapitalised: false,
                isQuoted: isQuoted || isSingleQuoted, ending: 0, isUpperCase: false))
        return range.upperBound
    }

    private mutating func appendQuotationMark(_ range: Range<Int>, opens: Bool) -> Int {
        isQuoted = opens
        return append(.quotationMark, range)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
