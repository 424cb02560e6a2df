internal import Bounds

/// Finds the article of a page that draws itself with scripts: as markup or `articleBody` in a string of one of them, or
/// in an element that only scripts or readers without them see.
enum ScriptText {
    /// How many bytes an article has at least.
    private static let minimum = 120

    /// The longest string in the page's scripts that holds paragraphs, its escapes resolved, or else the longest
    /// `template` or `noscript` with paragraphs; `nil` when there is none.
    ///
    /// - Complexity: O(*n*).
    static func markup(in page: [UInt8]) -> [UInt8]? {
        var best: [UInt8]?
        var scripts: [ArraySlice<UInt8>] = []
        var position = 0
        while let script = find("<script", in: page, from: position) {
            let start = page[within: script...].firstIndex(of: UInt8(ascii: ">")) ?? page.count
            let end = find("</script", in: page, from: start) ?? page.count
            if start < end {
                scripts.append(page[within: start..<end])
                consider(page[within: start..<end], depth: 0, best: &best)
            }
            position = max(end, start + 1)
        }
        return best ?? inert(in: page) ?? ScriptArticle.markup(in: scripts)
    }

    /// The longest content of a `template` or `noscript` that holds paragraphs.
    private static func inert(in page: [UInt8]) -> [UInt8]? {
        var best: ArraySlice<UInt8>?
        for (opening, closing) in [("<template", "</template"), ("<noscript", "</noscript")]
            as [(StaticString, StaticString)]
        {
            var position = 0
            while let element = find(opening, in: page, from: position) {
                guard let start = page[within: element...].firstIndex(of: UInt8(ascii: ">")),
                    let end = find(closing, in: page, from: start)
                else { break }
                let content = page[within: (start + 1)..<end]
                if content.count > max(minimum, best?.count ?? 0), paragraphs(in: content) >= 2 { best = content }
                position = end
            }
        }
        return best.map { Array($0) }
    }

    /// Looks at every string literal; strings in strings are looked at once more.
    private static func consider(_ script: ArraySlice<UInt8>, depth: Int, best: inout [UInt8]?) {
        var position = script.startIndex
        var isBody = false
        while let quote = script[within: position...].firstIndex(of: UInt8(ascii: "\"")) {
            guard let (text, end) = literal(script, at: quote) else { return }
            position = end
            let wasBody = isBody
            isBody = script[within: quote..<end].elementsEqual("\"articleBody\"".utf8)
            guard text.count > max(minimum, best?.count ?? 0) else { continue }
            if wasBody, paragraphs(in: text[...]) == 0 {
                best = markup(of: text)
            } else if paragraphs(in: text[...]) >= 2, text.first != UInt8(ascii: "{"), text.first != UInt8(ascii: "[") {
                best = text
            } else if depth == 0, text.contains(UInt8(ascii: "\"")) {
                consider(text[...], depth: 1, best: &best)
            }
        }
    }

    /// Plain text as markup: a paragraph for each line.
    private static func markup(of text: [UInt8]) -> [UInt8] {
        var markup: [UInt8] = []
        for line in text.split(separator: 0x0A) {
            markup += Array("<p>".utf8)
            for byte in line { markup += byte == UInt8(ascii: "<") ? Array("&lt;".utf8) : [byte] }
            markup += Array("</p>\n".utf8)
        }
        return markup
    }

    private static func paragraphs(in text: ArraySlice<UInt8>) -> Int {
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
        let source = script[within: quote..<end + 1]
        guard source.count > minimum, case .string(let text)? = JSONValue(source) else { return ([], end + 1) }
        return (Array(text.utf8), end + 1)
    }

    private static func find(_ word: StaticString, in page: [UInt8], from start: Int) -> Int? {
        var position = start
        while position < page.count, let less = page[within: position...].firstIndex(of: UInt8(ascii: "<")) {
            if page[within: less...].hasPrefix(ignoringCase: word) { return less }
            position = less + 1
        }
        return nil
    }
}
