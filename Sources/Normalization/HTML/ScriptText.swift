/// Finds the article of a page that draws itself with scripts: as markup in a string of one of them.
enum ScriptText {
    /// The longest string in the page's scripts that holds paragraphs, its escapes resolved; `nil` when there is none.
    ///
    /// - Complexity: O(*n*).
    static func markup(in page: [UInt8]) -> [UInt8]? {
        var best: [UInt8]?
        var position = 0
        while let script = find("<script", in: page, from: position) {
            let start = page[script...].firstIndex(of: UInt8(ascii: ">")) ?? page.count
            let end = find("</script", in: page, from: start) ?? page.count
            if start < end { consider(page[start..<end], depth: 0, best: &best) }
            position = max(end, start + 1)
        }
        return best
    }

    /// Looks at every string literal; strings in strings are looked at once more.
    private static func consider(_ script: ArraySlice<UInt8>, depth: Int, best: inout [UInt8]?) {
        var position = script.startIndex
        while let quote = script[position...].firstIndex(of: UInt8(ascii: "\"")) {
            guard let (text, end) = literal(script, at: quote) else { return }
            position = end
            guard text.count > max(400, best?.count ?? 0) else { continue }
            if paragraphs(in: text) >= 2, text.first != UInt8(ascii: "{"), text.first != UInt8(ascii: "[") {
                best = text
            } else if depth == 0, text.contains(UInt8(ascii: "\"")) {
                consider(text[...], depth: 1, best: &best)
            }
        }
    }

    private static func paragraphs(in text: [UInt8]) -> Int {
        text.indices.dropLast(2).count {
            text[$0] == UInt8(ascii: "<") && text[$0 + 1].lowercased == UInt8(ascii: "p")
                && (text[$0 + 2] == UInt8(ascii: ">") || text[$0 + 2] == 0x20)
        }
    }

    /// The text of a string literal and the offset behind it.
    private static func literal(_ script: ArraySlice<UInt8>, at quote: Int) -> (text: [UInt8], end: Int)? {
        var end = quote + 1
        while end < script.endIndex, script[end] != UInt8(ascii: "\"") {
            end += script[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard end < script.endIndex else { return nil }
        let source = script[quote...end]
        guard source.count > 400, case .string(let text)? = JSONValue(source) else { return ([], end + 1) }
        return (Array(text.utf8), end + 1)
    }

    private static func find(_ word: StaticString, in page: [UInt8], from start: Int) -> Int? {
        var position = start
        while position < page.count, let less = page[position...].firstIndex(of: UInt8(ascii: "<")) {
            if page[less...].hasPrefix(ignoringCase: word) { return less }
            position = less + 1
        }
        return nil
    }
}
