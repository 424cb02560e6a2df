internal import Bounds

/// What a run of text holds besides words: addresses to be linked, and markup of other tools that stays text here.
///
/// - Complexity: O(*n*): each byte is looked at once, and what a mark may reach is bounded.
struct TextFindings: ~Escapable {
    /// The addresses, in order (GitHub Flavored Markdown, section 6.9).
    private(set) var addresses: [Range<Int>] = []
    /// The marks, in order.
    private(set) var marks: [(kind: UnrenderedMarkup, range: Range<Int>)] = []

    private let text: Span<UInt8>
    private var position = 0
    private var lineStart = 0

    /// How far the end of a mark may be from its start, in bytes.
    private static let reach = 256

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

    // MARK: Marks

    private mutating func add(_ kind: UnrenderedMarkup, _ range: Range<Int>) {
        marks.append((kind, range))
        position = max(position, range.upperBound)
    }

    private func byte(at index: Int) -> UInt8 { index >= 0 && index < text.count ? text[index] : UInt8(ascii: "\n") }

    /// Where `byte` stands next on the same line, if it is near.
    private func next(_ byte: UInt8, from start: Int) -> Int? {
        let limit = min(text.count, start + Self.reach)
        var index = start
        while index < limit, text[index] != UInt8(ascii: "\n") {
            if text[index] == byte { return index }
            index += 1
        }
        return nil
    }

    private mutating func brace(at start: Int) {
        switch byte(at: start + 1) {
        case UInt8(ascii: "{"), UInt8(ascii: "%"):
            let end = next(UInt8(ascii: "}"), from: start + 2).map { $0 + (byte(at: $0 + 1) == text[$0] ? 2 : 1) }
            add(.shortcode, start..<(end ?? start + 2))
        case UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: ":"):
            guard let end = next(UInt8(ascii: "}"), from: start + 2), end > start + 2 else { return }
            add(.attributes, start..<end + 1)
        case UInt8(ascii: "@"): enclosed(.shortcode, at: start)
        case UInt8(ascii: ">") where byte(at: start + 2) == UInt8(ascii: ">"): enclosed(.hidden, at: start)
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
            if byte(at: start + 2) == byte(at: start + 1) { enclosed(.revision, at: start) }
        default: return
        }
    }

    /// What stands between braces.
    private mutating func enclosed(_ kind: UnrenderedMarkup, at start: Int) {
        if let end = next(UInt8(ascii: "}"), from: start + 3) { add(kind, start..<end + 1) }
    }

    private mutating func openBracket(at start: Int) {
        if byte(at: start - 1) == UInt8(ascii: "^"), byte(at: start + 1) != UInt8(ascii: "^") {
            return inlineNote(at: start - 1)
        }
        switch byte(at: start + 1) {
        case UInt8(ascii: "["):
            guard let end = next(UInt8(ascii: "]"), from: start + 2), byte(at: end + 1) == UInt8(ascii: "]") else {
                return
            }
            let first = byte(at: start - 1) == UInt8(ascii: "!") ? start - 1 : start
            add(.wikiLink, first..<end + 2)
        case UInt8(ascii: "!"):
            guard let end = next(UInt8(ascii: "]"), from: start + 2), end > start + 2, isWord(start + 2..<end) else {
                return
            }
            add(.unknownMarker, start..<end + 1)
        case UInt8(ascii: "/"):
            guard let end = next(UInt8(ascii: "]"), from: start + 2), end > start + 2, isWord(start + 2..<end) else {
                return
            }
            add(.shortcode, start..<end + 1)
        case let first where first.isLetter:
            if isAddress(at: start + 1) { return textBehindAddress(at: start) }
            bracketedName(at: start)
        default: return
        }
    }

    /// `^[text]`; `[^1]` is a reference to a note.
    private mutating func inlineNote(at start: Int) {
        guard let end = next(UInt8(ascii: "]"), from: start + 2) else { return }
        add(.inlineNote, start..<end + 1)
    }

    /// `[https://x.example text]`.
    private mutating func textBehindAddress(at start: Int) {
        guard let blank = next(UInt8(ascii: " "), from: start), let end = next(UInt8(ascii: "]"), from: start),
            blank < end, byte(at: end + 1) != UInt8(ascii: "(")
        else { return }
        // The address in it is linked all the same.
        marks.append((.textBehindAddress, start..<end + 1))
    }

    /// `[TOC]`, `[NOTE]`, `[gallery ids="1"]`, `[youtube https://…]`.
    private mutating func bracketedName(at start: Int) {
        var end = start + 1
        while byte(at: end).isNamePart { end += 1 }
        if byte(at: end) == UInt8(ascii: "]"), end == start + 4, text.hasPrefix("TOC", at: start + 1) {
            return add(.contents, start..<end + 1)
        }
        if start == lineStart, byte(at: end) == UInt8(ascii: "]"), byte(at: end + 1).isLineEnd, isAlert(at: start + 1) {
            return add(.box, start..<end + 1)
        }
        guard byte(at: end) == UInt8(ascii: " "), let close = next(UInt8(ascii: "]"), from: end),
            byte(at: close + 1) != UInt8(ascii: "(")
        else { return }
        var value = end + 1
        while byte(at: value).isNamePart { value += 1 }
        let isAttribute =
            value > end + 1 && byte(at: value) == UInt8(ascii: "=")
            && (byte(at: value + 1) == UInt8(ascii: "\"") || byte(at: value + 1).isDigit)
        let isAddress = text.hasPrefix("http", at: end + 1)
        // The address in it is linked all the same.
        if isAttribute || isAddress { marks.append((.shortcode, start..<close + 1)) }
    }

    private func isAlert(at start: Int) -> Bool {
        text.hasPrefix("NOTE]", at: start) || text.hasPrefix("TIP]", at: start)
            || text.hasPrefix("IMPORTANT]", at: start) || text.hasPrefix("WARNING]", at: start)
            || text.hasPrefix("CAUTION]", at: start)
    }

    private func isWord(_ range: Range<Int>) -> Bool {
        for index in range where !text[index].isNamePart { return false }
        return true
    }

    private mutating func closeBracket(at start: Int) {
        let open = opening(before: start)
        switch byte(at: start + 1) {
        case UInt8(ascii: "("):
            guard let open, byte(at: start + 2) != UInt8(ascii: "\n") else { return }
            let isImage = byte(at: open - 1) == UInt8(ascii: "!")
            let end = next(UInt8(ascii: ")"), from: start + 2).map { $0 + 1 } ?? start + 2
            marks.append((isImage ? .image : .link, (isImage ? open - 1 : open)..<end))
        case UInt8(ascii: "["):
            guard let open, let end = next(UInt8(ascii: "]"), from: start + 2),
                byte(at: start + 2) != UInt8(ascii: "^"), byte(at: start + 2) != UInt8(ascii: "@"),
                byte(at: open + 1) != UInt8(ascii: "^"), byte(at: open + 1) != UInt8(ascii: "@")
            else { return }
            add(.undefinedReference, open..<end + 1)
        case UInt8(ascii: " "):
            guard let open, byte(at: start + 2) == UInt8(ascii: "("), isAddress(at: start + 3),
                let end = next(UInt8(ascii: ")"), from: start + 3)
            else { return }
            marks.append((.spacedLink, open..<end + 1))
        default: return
        }
    }

    private func opening(before close: Int) -> Int? {
        var index = close - 1
        let limit = max(lineStart, close - Self.reach, marks.last?.range.upperBound ?? 0)
        while index >= limit {
            if text[index] == UInt8(ascii: "[") { return index }
            index -= 1
        }
        return nil
    }

    private func isAddress(at start: Int) -> Bool {
        text.hasPrefix("http://", at: start) || text.hasPrefix("https://", at: start)
            || text.hasPrefix("../", at: start) || text.hasPrefix("#", at: start)
    }

    /// Two or more asterisks or underscores at the start or end of a word.
    private mutating func emphasis(at start: Int) {
        let mark = text[start]
        var end = start + 1
        while byte(at: end) == mark { end += 1 }
        defer { position = max(position, end) }
        if mark == UInt8(ascii: "*"), start == lineStart {
            if end == start + 1, byte(at: end) == UInt8(ascii: "["), let close = next(UInt8(ascii: "]"), from: end),
                byte(at: close + 1) == UInt8(ascii: ":")
            {
                return add(.abbreviation, start..<close + 2)
            }
            if end > start + 1, byte(at: end) == UInt8(ascii: " "), !byte(at: end + 1).isWhitespace {
                return add(.nestedItem, start..<end)
            }
        }
        guard end - start == 2 || end - start == 3 else { return }
        let isBefore = !byte(at: end).isWhitespace
        let isAfter = !byte(at: start - 1).isWhitespace
        guard isBefore || isAfter else { return }
        if mark == UInt8(ascii: "_"), byte(at: end).isWordPart, byte(at: start - 1).isWordPart { return }
        add(.emphasis, start..<end)
    }

    private mutating func highlight(at start: Int) {
        if start == lineStart {
            var end = start
            while byte(at: end) == UInt8(ascii: "=") { end += 1 }
            if end - start <= 6, byte(at: end) == UInt8(ascii: " "), byte(at: end + 1).isWordPart {
                return add(.heading, start..<end)
            }
        }
        guard byte(at: start + 1) == UInt8(ascii: "="), !byte(at: start + 2).isWhitespace,
            byte(at: start + 2) != UInt8(ascii: "="), byte(at: start - 1) != UInt8(ascii: "="),
            let end = next(UInt8(ascii: "="), from: start + 3), byte(at: end + 1) == UInt8(ascii: "="),
            !byte(at: end - 1).isWhitespace
        else { return }
        add(.highlight, start..<end + 2)
    }

    private mutating func tilde(at start: Int) {
        var end = start + 1
        while byte(at: end) == UInt8(ascii: "~") { end += 1 }
        if end == start + 1 { return byte(at: start - 1).isWordPart ? script(at: start) : struckOut(at: start) }
        position = end
        if end == start + 2, !byte(at: end).isWhitespace || !byte(at: start - 1).isWhitespace {
            add(.struckOut, start..<end)
        }
    }

    /// `~text~`; what is about 200 is `~200`.
    private mutating func struckOut(at start: Int) {
        guard byte(at: start + 1).isWordPart, let end = next(UInt8(ascii: "~"), from: start + 2),
            byte(at: end - 1).isWordPart, !byte(at: end + 1).isWordPart, byte(at: end + 1) != UInt8(ascii: "~")
        else { return }
        add(.struckOut, start..<end + 1)
    }

    /// A few letters or digits between two carets or tildes, behind a letter or digit.
    private mutating func script(at start: Int) {
        if text[start] == UInt8(ascii: "^"), byte(at: start - 1) == UInt8(ascii: " ") { return blockID(at: start) }
        guard byte(at: start - 1).isWordPart else { return }
        var end = start + 1
        while end - start <= 10, byte(at: end).isWordPart || byte(at: end) == UInt8(ascii: "-") { end += 1 }
        guard end > start + 1, byte(at: end) == text[start] else { return }
        add(.script, start..<end + 1)
    }

    /// ` ^id` at the end of a line.
    private mutating func blockID(at start: Int) {
        var end = start + 1
        while byte(at: end).isNamePart { end += 1 }
        if end > start + 1, byte(at: end).isLineEnd { add(.instruction, start..<end) }
    }

    // MARK: Marks of single characters

    /// `''text''`, and `import x from "x"`.
    private mutating func quotationMark(at start: Int) {
        if text.hasPrefix("from ", at: start - 5), text.hasPrefix("import ", at: lineStart) {
            return add(.instruction, lineStart..<start)
        }
        guard text[start] == UInt8(ascii: "'"), byte(at: start + 1) == text[start] else { return }
        var end = start + 2
        while byte(at: end) == text[start] { end += 1 }
        position = end
        guard end - start <= 5, byte(at: end).isWordPart, !byte(at: start - 1).isWordPart,
            let close = next(text[start], from: end), byte(at: close + 1) == text[start]
        else { return }
        add(.emphasis, start..<end)
        position = close
        while byte(at: position) == text[start] { position += 1 }
    }

    /// `%%text%%`.
    private mutating func comment(at start: Int) {
        guard byte(at: start + 1) == text[start], let end = next(text[start], from: start + 2),
            end > start + 2, byte(at: end + 1) == text[start]
        else { return }
        add(.hidden, start..<end + 2)
    }

    /// `$$text$$`, and `$text$` with a sign that no sum of money has.
    private mutating func formula(at start: Int) {
        if byte(at: start + 1) == text[start] {
            position = start + 2
            let end = next(text[start], from: start + 2).map { $0 + 2 }
            return add(.formula, start..<min(text.count, end ?? start + 2))
        }
        guard !byte(at: start + 1).isWhitespace, let end = next(text[start], from: start + 1), end > start + 1,
            !byte(at: end - 1).isWhitespace, !byte(at: end + 1).isDigit
        else { return }
        for index in start + 1..<end {
            switch text[index] {
            case UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "="):
                return add(.formula, start..<end + 1)
            default: continue
            }
        }
    }

    /// `++text++`, and a line `+++`.
    private mutating func plus(at start: Int) {
        var end = start + 1
        while byte(at: end) == text[start] { end += 1 }
        position = end
        if end == start + 3, start == lineStart, byte(at: end).isLineEnd { return add(.instruction, start..<end) }
        guard end == start + 2, !byte(at: start - 1).isWordPart, byte(at: end).isWordPart,
            let close = next(text[start], from: end), byte(at: close + 1) == text[start],
            !byte(at: close - 1).isWhitespace
        else { return }
        add(.revision, start..<close + 2)
    }

    /// `#+TITLE: x`, `\newpage`, `\cite{x}`.
    private mutating func instruction(at start: Int) {
        let isKeyword = text[start] == UInt8(ascii: "#")
        if isKeyword, byte(at: start + 1) != UInt8(ascii: "+") || start != lineStart { return }
        let name = isKeyword ? start + 2 : start + 1
        var end = name
        while byte(at: end).isLetter || byte(at: end) == UInt8(ascii: "_") { end += 1 }
        guard end > name + 2 else { return }
        if isKeyword || byte(at: end) == UInt8(ascii: "{") || start == lineStart && byte(at: end).isLineEnd {
            add(.instruction, start..<end)
        }
    }

    /// `.. note::` and `h2. Heading` at the start of a line.
    private mutating func lineMark(at start: Int) {
        let isHeading =
            start == lineStart + 2 && byte(at: start - 2) == UInt8(ascii: "h") && byte(at: start - 1).isDigit
        if isHeading, byte(at: start + 1) == UInt8(ascii: " ") { return add(.heading, start - 2..<start + 1) }
        guard start == lineStart, text.hasPrefix(".. ", at: start) else { return }
        var end = start + 3
        while byte(at: end).isNamePart { end += 1 }
        if end > start + 3, text.hasPrefix("::", at: end) { add(.instruction, start..<end + 2) }
    }

    /// `key:: value` at the start of a line.
    private mutating func property(at start: Int) {
        guard byte(at: start + 2) == UInt8(ascii: " "), start > lineStart, isWord(lineStart..<start) else { return }
        add(.instruction, lineStart..<start + 2)
    }

    private func isAtLineStart(_ start: Int) -> Bool {
        text.skippingBlanks(from: lineStart, to: start) == start
    }

    private mutating func box(at start: Int) {
        guard text.hasPrefix("!!!", at: start), isAtLineStart(start), byte(at: start + 3) == UInt8(ascii: " "),
            byte(at: start + 4).isLetter
        else { return }
        add(.box, start..<start + 3)
    }

    private mutating func row(at start: Int) {
        if byte(at: start + 1) == text[start], byte(at: start + 2).isWordPart,
            let end = next(text[start], from: start + 2), byte(at: end + 1) == text[start], end > start + 2
        {
            return add(.hidden, start..<end + 2)
        }
        guard isAtLineStart(start), let end = next(UInt8(ascii: "|"), from: start + 1) else { return }
        if case .tableWithoutRule? = marks.last?.kind { return }
        marks.append((.tableWithoutRule, start..<end + 1))
    }

    private mutating func colon(at start: Int) {
        if text.hasPrefix("://", at: start) { return scheme(before: start) }
        if text.hasPrefix(":::", at: start), isAtLineStart(start) {
            while byte(at: position) == UInt8(ascii: ":") { position += 1 }
            return add(.box, start..<position)
        }
        if byte(at: start + 1) == text[start] { return property(at: start) }
        guard byte(at: start + 1).isLetter, !byte(at: start - 1).isWordPart, byte(at: start - 1) != UInt8(ascii: ":")
        else { return }
        var end = start + 1
        while end - start <= 32, byte(at: end).isNamePart || byte(at: end) == UInt8(ascii: "+") { end += 1 }
        guard end > start + 2, byte(at: end) == UInt8(ascii: ":"), !byte(at: end + 1).isWordPart else { return }
        add(.emojiName, start..<end + 1)
    }

    // MARK: Addresses

    private mutating func scheme(before colon: Int) {
        let length =
            if text.hasPrefix("https", at: colon - 5) {
                5
            } else if text.hasPrefix("http", at: colon - 4) { 4 } else { 0 }
        guard length > 0 else { return }
        address(from: colon - length, host: colon + 3)
    }

    private mutating func dot(at start: Int) {
        guard text.hasPrefix("www", at: start - 3) else { return lineMark(at: start) }
        address(from: start - 3, host: start + 1)
    }

    private mutating func address(from start: Int, host: Int) {
        guard start >= addresses.last?.upperBound ?? 0, !byte(at: start - 1).isWordPart,
            byte(at: host).isLetter || byte(at: host).isDigit, let end = AddressEnd.end(in: text, from: host)
        else { return }
        addresses.append(start..<end)
        position = max(position, end)
    }
}

extension UInt8 {
    /// Whether a line ends before this.
    fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") }

    /// Whether this is part of a word: an ASCII letter or digit, or part of any other character.
    fileprivate var isWordPart: Bool { isLetter || isDigit || self >= 0x80 }

    /// Whether this is part of a name such as `note` or `data-x_1`.
    fileprivate var isNamePart: Bool {
        isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
}
