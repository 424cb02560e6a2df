internal import Bounds

/// What raw HTML in a document holds.
enum RawHTML {
    /// Whether it is nothing but `<br>`, which authors write where Markdown has no line end, as in tables.
    static func isLineBreak(_ markup: Span<UInt8>) -> Bool {
        guard markup.count >= 4, markup.count <= 8, markup[1] | 0x20 == UInt8(ascii: "b"),
            markup[2] | 0x20 == UInt8(ascii: "r")
        else { return false }
        for index in 3..<markup.count - 1 where markup[index] != UInt8(ascii: "/") && !markup[index].isBlank {
            return false
        }
        return true
    }

    /// Whether it has text that readers would see: not in a comment, a script or a style sheet.
    static func holdsText(_ markup: Span<UInt8>) -> Bool {
        var position = 0
        while position < markup.count {
            if markup[position] == UInt8(ascii: "<") {
                position = end(of: markup, from: position)
            } else {
                if !markup[position].isWhitespace { return true }
                position += 1
            }
        }
        return false
    }

    /// Where a tag or comment ends, or the element that a tag begins and no reader sees.
    private static func end(of markup: Span<UInt8>, from start: Int) -> Int {
        if markup.hasPrefix("<!--", at: start) { return after("-->", in: markup, from: start + 4) }
        if markup.hasPrefix("<script", at: start) { return after("</script>", in: markup, from: start) }
        if markup.hasPrefix("<style", at: start) { return after("</style>", in: markup, from: start) }
        return after(">", in: markup, from: start)
    }

    private static func after(_ end: StaticString, in markup: Span<UInt8>, from start: Int) -> Int {
        markup.firstIndex(of: end, from: start).map { $0 + end.utf8CodeUnitCount } ?? markup.count
    }
}
