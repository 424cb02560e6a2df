internal import Bounds

/// Writes the shortcodes of site generators as Markdown: `{{< figure src="a.jpg" >}}`, `{% image "a.jpg" "Alt" %}`.
///
/// One that names an image becomes it, one that shows a video or post becomes a link, one around text is taken out, and
/// every other is taken out and said.
enum Shortcodes {
    /// How many characters of a shortcode are shown.
    private static let shown = 60

    /// Rewrites lines; how many there are stays.
    ///
    /// - Complexity: O(*n*).
    static func convert(_ lines: inout [[UInt8]], first: Int, _ result: inout MarkdownMarkup.Converted) {
        var isCode = false
        var others: [(line: Int, text: String)] = []
        for index in lines.indices {
            if lines[index].trimmed.starts(with: "```".utf8) { isCode.toggle() }
            guard !isCode, lines[index].contains(UInt8(ascii: "{")) else { continue }
            var written: [UInt8] = []
            var rest = lines[index][...]
            while let code = Shortcode(in: rest) {
                written += rest[within: ..<code.range.lowerBound]
                if let markdown = code.markdown {
                    written += Array(markdown.utf8)
                } else if !code.isFrame {
                    others.append((first + index, code.text))
                    result.leftOut.append(
                        .init(line: first + index, text: Array(code.text.utf8), outcome: .dropped(.markup)))
                }
                rest = rest[within: code.range.upperBound...]
                if rest.firstIndex(of: UInt8(ascii: "}")) == nil { break }
            }
            lines[index] = written + rest
        }
        guard let first = others.first else { return }
        let text = first.text.prefix(shown) + (first.text.count > shown ? "…" : "")
        let more = others.count > 1 ? " and \(others.count - 1) more" : ""
        result.reviews.append(
            ReviewNote(
                text: "the shortcode ‘\(text)’\(more) was taken out: the site does not know it", line: first.line))
    }
}

/// A shortcode in a line.
private struct Shortcode {
    var range: Range<Int>
    /// As it was written.
    var text: String
    private var name = ""
    private var named: [String: String] = [:]
    private var values: [String] = []

    /// The first in a line.
    init?(in line: ArraySlice<UInt8>) {
        guard let (open, close) = Self.first(in: line) else { return nil }
        range = open.lowerBound..<close.upperBound
        text = String(decoding: line[range], as: UTF8.self)
        for word in Self.words(line[within: open.upperBound..<close.lowerBound]) {
            if name.isEmpty {
                name = word.lowercased()
            } else if let equals = word.firstIndex(of: "="),
                word[..<equals].allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" })
            {
                named[word.prefix(upTo: equals).lowercased()] = String(word.suffix(from: equals).dropFirst())
            } else {
                values.append(word)
            }
        }
    }

    /// The signs around the first shortcode of a line; none stands in another.
    private static func first(in line: ArraySlice<UInt8>) -> (open: Range<Int>, close: Range<Int>)? {
        var open: (range: Range<Int>, close: [UInt8])?
        var index = line.startIndex
        while index < line.endIndex {
            let rest = line[within: index...]
            if let (range, close) = open, rest.starts(with: close) { return (range, index..<index + close.count) }
            guard line[index] == UInt8(ascii: "{"),
                let (sign, close) = signs.first(where: { rest.starts(with: $0.open) })
            else {
                index += 1
                continue
            }
            open = (index..<index + sign.count, close)
            index += sign.count
        }
        return nil
    }

    private static let signs: [(open: [UInt8], close: [UInt8])] = [("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}")].map {
        (Array($0.utf8), Array($1.utf8))
    }

    /// Words, those in quotation marks whole and without them.
    private static func words(_ text: ArraySlice<UInt8>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var quote: UInt8?
        for byte in text {
            if let open = quote {
                if byte == open { quote = nil } else { word.append(byte) }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte.isSpace {
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word = []
            } else {
                word.append(byte)
            }
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// Whether it opens or closes a frame around text, which stays.
    var isFrame: Bool {
        name.hasPrefix("/") || name.hasPrefix("end")
            || [
                "note", "quote", "quote-block", "box", "callout", "alert", "aside", "highlight", "raw", "comment",
                "div", "card", "card-quote",
            ]
            .contains(name)
    }

    /// What stands for it in Markdown.
    var markdown: String? {
        if name == "ref" || name == "relref" { return values.first }
        let all = values + named.values
        if let image = named["src"] ?? named["image"] ?? all.first(where: Self.isImage), Self.isImage(image) {
            let alternative = named["alt"] ?? values.first { $0 != image } ?? ""
            let caption = named["caption"] ?? ""
            let text = alternative.filter { $0 != "[" && $0 != "]" }
            return "![\(text)](\(image.contains(" ") ? "<\(image)>" : image))"
                + (caption.isEmpty ? "" : " *\(caption)*")
        }
        guard let id = named["id"] ?? values.first,
            id.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
        else {
            let link = all.first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
            return link.map { "<\($0)>" }
        }
        switch name {
        case "youtube", "youtube_simple": return "<https://www.youtube.com/watch?v=\(id)>"
        case "vimeo", "vimeo_simple": return "<https://vimeo.com/\(id)>"
        case "tweet", "twitter", "x", "tweet_simple":
            return "<https://x.com/\(named["user"] ?? "i/web")/status/\(id)>"
        case "instagram": return "<https://www.instagram.com/p/\(id)/>"
        default: return nil
        }
    }

    private static func isImage(_ text: String) -> Bool {
        let path = text.lowercased().prefix { $0 != "?" }
        return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif"].contains { path.hasSuffix($0) }
    }
}
