internal import Bounds

/// Marks with brackets: links of other tools, boxes, shortcodes, notes.
extension TextFindings {
    mutating func brace(at start: Int) {
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
    mutating func enclosed(_ kind: UnrenderedMarkup, at start: Int) {
        if let end = next(UInt8(ascii: "}"), from: start + 3) { add(kind, start..<end + 1) }
    }

    mutating func openBracket(at start: Int) {
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
    mutating func inlineNote(at start: Int) {
        guard let end = next(UInt8(ascii: "]"), from: start + 2) else { return }
        add(.inlineNote, start..<end + 1)
    }

    /// `[https://x.example text]`.
    mutating func textBehindAddress(at start: Int) {
        guard let blank = next(UInt8(ascii: " "), from: start), let end = next(UInt8(ascii: "]"), from: start),
            blank < end, byte(at: end + 1) != UInt8(ascii: "(")
        else { return }
        // The address in it is linked all the same.
        marks.append((.textBehindAddress, start..<end + 1))
    }

    /// `[TOC]`, `[NOTE]`, `[gallery ids="1"]`, `[youtube https://…]`.
    mutating func bracketedName(at start: Int) {
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

    func isAlert(at start: Int) -> Bool {
        text.hasPrefix("NOTE]", at: start) || text.hasPrefix("TIP]", at: start)
            || text.hasPrefix("IMPORTANT]", at: start) || text.hasPrefix("WARNING]", at: start)
            || text.hasPrefix("CAUTION]", at: start)
    }

    func isWord(_ range: Range<Int>) -> Bool {
        for index in range where !text[index].isNamePart { return false }
        return true
    }

    mutating func closeBracket(at start: Int) {
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

    func opening(before close: Int) -> Int? {
        var index = close - 1
        let limit = max(lineStart, close - Self.reach, marks.last?.range.upperBound ?? 0)
        while index >= limit {
            if text[index] == UInt8(ascii: "[") { return index }
            index -= 1
        }
        return nil
    }

    func isAddress(at start: Int) -> Bool {
        text.hasPrefix("http://", at: start) || text.hasPrefix("https://", at: start)
            || text.hasPrefix("../", at: start) || text.hasPrefix("#", at: start)
    }
}
