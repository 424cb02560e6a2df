internal import Bounds

/// Finds the article of a page in the data that its scripts draw it from: `__NEXT_DATA__`, Apollo and Redux states, in
/// which a text is a row of paragraphs, each an object or a string of its own.
enum ScriptArticle {
    /// How much running text an article has at least, and how long a string is that counts as running.
    private static let minimum = 120
    private static let runningLength = 40
    /// How large the data of a script are that are read, and how many values of them.
    private static let sizeLimit = 8 << 20
    private static let valueLimit = 400_000

    /// The longest row of paragraphs in a page's scripts as markup; `nil` where there is none.
    ///
    /// - Complexity: O(*n*).
    static func markup(in scripts: [ArraySlice<UInt8>]) -> [UInt8]? {
        var best: (weight: Int, parts: [Part]) = (0, [])
        for script in scripts where script.count > minimum && script.count < sizeLimit {
            // `window.__STATE__ = {…};`
            guard let start = script.firstIndex(of: UInt8(ascii: "{")),
                let end = script.lastIndex(of: UInt8(ascii: "}")), start < end,
                let value = JSONValue(script[within: start..<end + 1])
            else { continue }
            var todo = [value]
            var seen = 0
            while let value = todo.popLast(), seen < valueLimit {
                seen += 1
                switch value {
                case .object(let members): todo += members.map(\.value)
                case .array(let elements):
                    let parts = elements.flatMap { Self.parts(of: $0, depth: 0) }
                    let weight = parts.reduce(0) { $0 + ($1.text.utf8.count >= runningLength ? $1.text.utf8.count : 0) }
                    if weight > best.weight { best = (weight, parts) }
                    todo += elements
                default: break
                }
            }
        }
        guard best.weight >= minimum else { return nil }
        var markup: [UInt8] = []
        for part in best.parts { markup += Array("<\(part.tag)>\(part.markup)</\(part.tag)>\n".utf8) }
        return markup
    }

    /// A paragraph, heading or item.
    private struct Part {
        var tag: String
        var text: String

        var markup: String {
            text.contains("</") || text.contains("<br")
                ? text : text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        }
    }

    /// The names under which data keep the text of a part, and those of what stands in it.
    private static let textNames = ["text", "html", "content", "value", "copy", "body", "paragraph"]
    private static let innerNames = [
        "children", "items", "elements", "nodes", "data", "spans", "content", "attributes",
    ]
    private static let depthLimit = 5

    private static func parts(of value: JSONValue, depth: Int) -> [Part] {
        if case .string(let text) = value { return isText(text) ? [Part(tag: "p", text: text)] : [] }
        guard case .object = value, depth < depthLimit else { return [] }
        let kind =
            (value["type"] ?? value["__typename"] ?? value["kind"] ?? value["component"])?.text?.lowercased() ?? ""
        let tag = tag(of: kind)
        if ["image", "photo", "ad", "advert", "related", "newsletter", "embed", "promo"].contains(where: {
            kind.hasPrefix($0)
        }) {
            return []
        }
        for name in textNames {
            if case .string(let text)? = value[name], isText(text) { return [Part(tag: tag, text: text)] }
        }
        // A paragraph of several runs is one paragraph.
        for name in innerNames {
            guard let inner = value[name] else { continue }
            let parts = inner.elements.prefix(2_000).flatMap { Self.parts(of: $0, depth: depth + 1) }
            guard !parts.isEmpty else { continue }
            let isRow =
                kind.contains("list") || kind.contains("section") || kind.contains("body") || kind.contains("doc")
            if isRow { return parts.map { Part(tag: kind.contains("list") ? "li" : $0.tag, text: $0.text) } }
            return [Part(tag: tag, text: parts.map(\.text).joined())]
        }
        return []
    }

    private static func tag(of kind: String) -> String {
        if kind.contains("head") || kind.contains("title") || kind == "h2" || kind == "h3" { return "h2" }
        if kind.contains("quote") { return "blockquote" }
        return kind.contains("item") ? "li" : "p"
    }

    /// Whether a string is text for people, and no address or token.
    private static func isText(_ text: String) -> Bool {
        !text.isEmpty && !text.hasPrefix("http") && !text.hasPrefix("/") && text.contains { $0.isLetter }
            && (text.contains(" ") || text.unicodeScalars.contains { $0.value > 0x2E80 })
    }
}
