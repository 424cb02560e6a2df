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
        default: return
        }
    }

    private mutating func openBracket(at start: Int) {
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
        case let first where first.isLetter: bracketedName(at: start)
        default: return
        }
    }

    /// `[TOC]`, `[gallery ids="1"]`, `[youtube https://…]`.
    private mutating func bracketedName(at start: Int) {
        var end = start + 1
        while byte(at: end).isNamePart { end += 1 }
        if byte(at: end) == UInt8(ascii: "]"), end == start + 4, text.hasPrefix("TOC", at: start + 1) {
            return add(.contents, start..<end + 1)
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
        guard end - start == 2 || end - start == 3 else { return }
        let isBefore = !byte(at: end).isWhitespace
        let isAfter = !byte(at: start - 1).isWhitespace
        guard isBefore || isAfter else { return }
        if mark == UInt8(ascii: "_"), byte(at: end).isWordPart, byte(at: start - 1).isWordPart { return }
        add(.emphasis, start..<end)
    }

    private mutating func highlight(at start: Int) {
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
        if end == start + 1 { return script(at: start) }
        position = end
        if end == start + 2, !byte(at: end).isWhitespace || !byte(at: start - 1).isWhitespace {
            add(.struckOut, start..<end)
        }
    }

    /// A few letters or digits between two carets or tildes, behind a letter or digit.
    private mutating func script(at start: Int) {
        guard byte(at: start - 1).isWordPart else { return }
        var end = start + 1
        while end - start <= 10, byte(at: end).isWordPart || byte(at: end) == UInt8(ascii: "-") { end += 1 }
        guard end > start + 1, byte(at: end) == text[start] else { return }
        add(.script, start..<end + 1)
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
        guard text.hasPrefix("www", at: start - 3) else { return }
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
    /// Whether this is part of a word: an ASCII letter or digit, or part of any other character.
    fileprivate var isWordPart: Bool { isLetter || isDigit || self >= 0x80 }

    /// Whether this is part of a name such as `note` or `data-x_1`.
    fileprivate var isNamePart: Bool {
        isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
}
