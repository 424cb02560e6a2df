internal import Bounds

/// What a run of text holds besides words: addresses to be linked, and markup of other tools that stays text here.
///
/// - Complexity: O(*n*): each byte is looked at once, and what a mark may reach is bounded.
struct TextFindings: ~Escapable {
    /// The addresses, in order (GitHub Flavored Markdown, section 6.9).
    var addresses: [Range<Int>] = []
    /// The marks, in order.
    var marks: [(kind: UnrenderedMarkup, range: Range<Int>)] = []

    let text: Span<UInt8>
    /// Where the next byte stands that is looked at.
    var position = 0
    /// Where the line begins.
    var lineStart = 0

    /// How far the end of a mark may be from its start, in bytes.
    static let reach = 256

    /// Looks through a run of text.
    @_lifetime(copy text)
    init(in text: Span<UInt8>) {
        self.text = text
        while position < text.count {
            let start = position
            position += 1
            switch text[start] {
            case UInt8(ascii: "\n"): lineStart = position
            case UInt8(ascii: "{"): brace(at: start)
            case UInt8(ascii: "["): openBracket(at: start)
            case UInt8(ascii: "]"): closeBracket(at: start)
            case UInt8(ascii: "*"): emphasis(at: start)
            case UInt8(ascii: "_"): emphasis(at: start)
            case UInt8(ascii: "="): highlight(at: start)
            case UInt8(ascii: "~"): tilde(at: start)
            case UInt8(ascii: "^"): script(at: start)
            case UInt8(ascii: ":"): colon(at: start)
            case UInt8(ascii: "!"): box(at: start)
            case UInt8(ascii: "|"): row(at: start)
            case UInt8(ascii: "."): dot(at: start)
            case UInt8(ascii: "'"), UInt8(ascii: "\""): quotationMark(at: start)
            case UInt8(ascii: "%"): comment(at: start)
            case UInt8(ascii: "$"): formula(at: start)
            case UInt8(ascii: "+"): plus(at: start)
            case UInt8(ascii: "#"), UInt8(ascii: "\\"): instruction(at: start)
            default: break
            }
        }
    }

    // MARK: Reading

    mutating func add(_ kind: UnrenderedMarkup, _ range: Range<Int>) {
        marks.append((kind, range))
        position = max(position, range.upperBound)
    }

    func byte(at index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : UInt8(ascii: "\n") }

    /// Where `byte` stands next on the same line, if it is near.
    func next(_ byte: UInt8, from start: Int) -> Int? {
        let limit = min(text.count, start + Self.reach)
        var index = start
        while index < limit, text[index] != UInt8(ascii: "\n") {
            if text[index] == byte { return index }
            index += 1
        }
        return nil
    }
}

extension UInt8 {
    /// Whether a line ends before this.
    var isLineEnd: Bool { self == UInt8(ascii: "\n") }

    /// Whether this is part of a word: an ASCII letter or digit, or part of any other character.
    var isWordPart: Bool { isLetter || isDigit || self >= 0x80 }

    /// Whether this is part of a name such as `note` or `data-x_1`.
    var isNamePart: Bool {
        isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
}
