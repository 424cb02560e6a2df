/// Splits the bytes of a text into words, numbers and marks, and looks the words up.
struct Tokenizer {
    private let bytes: [UInt8]
    private let lexicon: Lexicon
    private var position = 0
    private var tokens: [Token] = []
    private var traits: Token.Traits = [.afterSpace, .afterLine, .afterParagraph]

    private init(_ bytes: [UInt8], _ lexicon: Lexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
        tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    /// The tokens of a text, in order.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    static func tokens(of bytes: [UInt8], lexicon: Lexicon) -> [Token] {
        var tokenizer = Tokenizer(bytes, lexicon)
        tokenizer.run()
        return tokenizer.tokens
    }

    private mutating func run() {
        while position < bytes.count {
            switch Self.classes[Int(bytes[position])] {
            case .space: skipSpace()
            case .letter: takeWord()
            case .digit: takeNumber()
            case .mark: append(.mark(bytes[position]), to: position + 1)
            case .multibyte: takeMultibyte()
            }
        }
    }

    private mutating func append(_ meaning: Meaning, to end: Int, value: Int = -1, digits: Int = 0) {
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: end),
                value: Int32(truncatingIfNeeded: value), digits: UInt8(clamping: digits), traits: traits,
                meaning: meaning))
        position = end
        traits = []
    }

    private mutating func skipSpace() {
        if bytes[position] == UInt8(ascii: "\n") {
            traits.insert(traits.contains(.afterLine) ? .afterParagraph : .afterLine)
        }
        traits.insert(.afterSpace)
        position += 1
    }

    private mutating func takeNumber() {
        var end = position
        var value = 0
        while end < bytes.count, bytes[end].isDigit {
            if end - position < 9 { value = value * 10 + Int(bytes[end] - UInt8(ascii: "0")) }
            end += 1
        }
        let digits = end - position
        append(.number, to: end, value: digits <= 9 ? value : -1, digits: digits)
    }

    private mutating func takeWord() {
        if bytes[position] < UInt8(ascii: "a") { traits.insert(.capitalised) }
        var end = position
        var key = Lexicon.Key()
        while end < bytes.count, Self.classes[Int(bytes[end])] == .letter {
            key.append(bytes[end] | 0x20)
            end += 1
        }
        if end < bytes.count, bytes[end] >= 0x80, Self.mark(bytes, at: end) == nil {
            append(.unknown, to: endOfWord(from: end))
        } else {
            append(lexicon[key], to: end)
        }
    }

    /// A mark or space outside ASCII, or a word that begins with a letter outside it.
    private mutating func takeMultibyte() {
        guard let (mark, length) = Self.mark(bytes, at: position) else {
            append(.unknown, to: endOfWord(from: position))
            return
        }
        if mark == UInt8(ascii: " ") {
            traits.insert(.afterSpace)
            position += length
        } else {
            append(.mark(mark), to: position + length)
        }
    }

    private func endOfWord(from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            switch Self.classes[Int(bytes[end])] {
            case .letter: end += 1
            case .multibyte where Self.mark(bytes, at: end) == nil: end += 1
            default: return end
            }
        }
        return end
    }

    /// The ASCII mark that stands for one outside ASCII, and how many bytes that one has; nil for a letter.
    private static func mark(_ bytes: [UInt8], at position: Int) -> (mark: UInt8, length: Int)? {
        let second = position + 1 < bytes.count ? bytes[position + 1] : 0
        switch (bytes[position], second) {
        case (0xC2, 0xA0): return (UInt8(ascii: " "), 2)
        case (0xC2, 0xA3), (0xC2, 0xA5): return (UInt8(ascii: "$"), 2)
        case (0xC2, 0xAB), (0xC2, 0xBB): return (UInt8(ascii: "\""), 2)
        case (0xC2, 0x80...0xBF): return (UInt8(ascii: "*"), 2)
        case (0xE2, 0x80...0x9F): break
        default: return nil
        }
        guard position + 2 < bytes.count else { return nil }
        let mark: Unicode.Scalar =
            switch (second, bytes[position + 2]) {
            case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x80, 0xA8...0xA9): " "
            case (0x80, 0x90), (0x80, 0x91), (0x88, 0x92): "-"
            case (0x80, 0x92...0x95): Meaning.dash
            case (0x80, 0x98...0x9B), (0x80, 0xB2): "'"
            case (0x80, 0x9C...0x9F), (0x80, 0xB3): "\""
            case (0x82, _): "$"
            default: "*"
            }
        return (UInt8(ascii: mark), 3)
    }

    private enum Class: UInt8 {
        case mark, space, letter, digit, multibyte
    }

    private static let classes: [Class] = (0...255).map { code -> Class in
        switch UInt8(code) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
        case 0...0x20: .space
        case 0x80...: .multibyte
        default: .mark
        }
    }
}
