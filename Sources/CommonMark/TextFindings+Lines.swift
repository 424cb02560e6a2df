internal import Bounds

/// Marks that begin or end a line: headings, boxes, rows of tables, instructions.
extension TextFindings {
    /// `.. note::` and `h2. Heading` at the start of a line.
    mutating func lineMark(at start: Int) {
        let isHeading =
            start == lineStart + 2 && byte(at: start - 2) == UInt8(ascii: "h") && byte(at: start - 1).isDigit
        if isHeading, byte(at: start + 1) == UInt8(ascii: " ") { return add(.heading, start - 2..<start + 1) }
        guard start == lineStart, text.hasPrefix(".. ", at: start) else { return }
        var end = start + 3
        while byte(at: end).isNamePart { end += 1 }
        if end > start + 3, text.hasPrefix("::", at: end) { add(.instruction, start..<end + 2) }
    }

    /// `key:: value` at the start of a line.
    mutating func property(at start: Int) {
        guard byte(at: start + 2) == UInt8(ascii: " "), start > lineStart, isWord(lineStart..<start) else { return }
        add(.instruction, lineStart..<start + 2)
    }

    /// ` ^id` at the end of a line.
    mutating func blockID(at start: Int) {
        var end = start + 1
        while byte(at: end).isNamePart { end += 1 }
        if end > start + 1, byte(at: end).isLineEnd { add(.instruction, start..<end) }
    }

    // MARK: Marks of single characters

    /// `#+TITLE: x`, `\newpage`, `\cite{x}`.
    mutating func instruction(at start: Int) {
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

    func isAtLineStart(_ start: Int) -> Bool {
        text.skippingBlanks(from: lineStart, to: start) == start
    }

    mutating func box(at start: Int) {
        guard text.hasPrefix("!!!", at: start), isAtLineStart(start), byte(at: start + 3) == UInt8(ascii: " "),
            byte(at: start + 4).isLetter
        else { return }
        add(.box, start..<start + 3)
    }

    mutating func row(at start: Int) {
        if byte(at: start + 1) == text[start], byte(at: start + 2).isWordPart,
            let end = next(text[start], from: start + 2), byte(at: end + 1) == text[start], end > start + 2
        {
            return add(.hidden, start..<end + 2)
        }
        guard isAtLineStart(start), let end = next(UInt8(ascii: "|"), from: start + 1) else { return }
        if case .tableWithoutRule? = marks.last?.kind { return }
        marks.append((.tableWithoutRule, start..<end + 1))
    }

    mutating func colon(at start: Int) {
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
}
