internal import Bounds

/// Marks around words: emphasis, highlights, struck-out and raised text, formulas, comments.
extension TextFindings {
    /// Two or more asterisks or underscores at the start or end of a word.
    mutating func emphasis(at start: Int) {
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

    /// `''text''`, and `import x from "x"`.
    mutating func quotationMark(at start: Int) {
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

    mutating func highlight(at start: Int) {
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

    mutating func tilde(at start: Int) {
        var end = start + 1
        while byte(at: end) == UInt8(ascii: "~") { end += 1 }
        if end == start + 1 { return byte(at: start - 1).isWordPart ? script(at: start) : struckOut(at: start) }
        position = end
        if end == start + 2, !byte(at: end).isWhitespace || !byte(at: start - 1).isWhitespace {
            add(.struckOut, start..<end)
        }
    }

    /// `~text~`; what is about 200 is `~200`.
    mutating func struckOut(at start: Int) {
        guard byte(at: start + 1).isWordPart, let end = next(UInt8(ascii: "~"), from: start + 2),
            byte(at: end - 1).isWordPart, !byte(at: end + 1).isWordPart, byte(at: end + 1) != UInt8(ascii: "~")
        else { return }
        add(.struckOut, start..<end + 1)
    }

    /// A few letters or digits between two carets or tildes, behind a letter or digit.
    mutating func script(at start: Int) {
        if text[start] == UInt8(ascii: "^"), byte(at: start - 1) == UInt8(ascii: " ") { return blockID(at: start) }
        guard byte(at: start - 1).isWordPart else { return }
        var end = start + 1
        while end - start <= 10, byte(at: end).isWordPart || byte(at: end) == UInt8(ascii: "-") { end += 1 }
        guard end > start + 1, byte(at: end) == text[start] else { return }
        add(.script, start..<end + 1)
    }

    /// `%%text%%`.
    mutating func comment(at start: Int) {
        guard byte(at: start + 1) == text[start], let end = next(text[start], from: start + 2),
            end > start + 2, byte(at: end + 1) == text[start]
        else { return }
        add(.hidden, start..<end + 2)
    }

    /// `$$text$$`, and `$text$` with a sign that no sum of money has.
    mutating func formula(at start: Int) {
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
    mutating func plus(at start: Int) {
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
}
