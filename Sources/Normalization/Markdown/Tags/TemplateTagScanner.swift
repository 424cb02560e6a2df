internal import Bounds

/// Takes a text apart into tags and what stands between them; what is code has no tags.
struct TemplateTagScanner {
    /// A piece of a text.
    enum Piece {
        case text(Range<Int>)
        case tag(TemplateTag)
        /// What a tag keeps from being read: the inside of `{% raw %}`, `{% highlight %}` and comments.
        case opaque(Range<Int>)
    }

    private let text: [UInt8]
    private let readsBrackets: Bool
    private(set) var pieces: [Piece] = []
    private var start = 0
    private var index = 0

    /// How long a tag is at most, in bytes.
    private static let tagLimit = 8_000

    /// The names that are closed somewhere in brackets.
    private var closedNames: Set<String> = []

    /// - Parameter readsBrackets: Whether `[name]` is a tag, as in WordPress.
    /// - Complexity: O(*n*).
    init(_ text: [UInt8], readsBrackets: Bool) {
        (self.text, self.readsBrackets) = (text, readsBrackets)
        if readsBrackets { closedNames = Self.closedNames(in: text) }
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "`"), UInt8(ascii: "~"): skipCode()
            case UInt8(ascii: "{"): readBraces()
            case UInt8(ascii: "["): readBracket()
            default: index += 1
            }
        }
        close(at: text.count)
    }

    private mutating func close(at end: Int) {
        if end > start { pieces.append(.text(start..<end)) }
    }

    private var isLineStart: Bool {
        var before = index
        while before > 0, text[before - 1] == 0x20 || text[before - 1] == UInt8(ascii: ">") { before -= 1 }
        return before == 0 || text[before - 1] == 0x0A
    }

    // MARK: Code

    /// Where runs of backticks of each length stand that nothing closes, so that they are looked for once.
    private var unclosed: [Int: Int] = [:]

    /// Passes over a block or a span of code.
    private mutating func skipCode() {
        let sign = text[index]
        var end = index
        while end < text.count, text[end] == sign { end += 1 }
        let length = end - index
        if length >= 3, isLineStart {
            while end < text.count {
                let lineEnd = text[within: end...].firstIndex(of: 0x0A) ?? text.count
                let next = lineEnd + 1
                let line = text[within: next...].prefix { $0 == 0x20 || $0 == UInt8(ascii: ">") || $0 == 0x09 }
                let fence = text[within: (next + line.count)...].prefix { $0 == sign }
                let rest = text[within: (next + line.count + fence.count)...].prefix { $0 != 0x0A }
                end = next
                if fence.count >= length, rest.allSatisfy(\.isSpace) {
                    index = min(next + line.count + fence.count, text.count)
                    return
                }
            }
            index = text.count
            return
        }
        index = end
        guard sign == UInt8(ascii: "`"), unclosed[length].map({ end < $0 }) ?? true else { return }
        // A span ends in its paragraph.
        var run = 0
        var isBlank = false
        for position in end..<text.count {
            let byte = text[position]
            if byte == sign {
                run += 1
                if run == length, text[at: position + 1] != sign {
                    index = position + 1
                    return
                }
            } else {
                run = 0
            }
            if byte == 0x0A {
                if isBlank { return unclosed[length] = position }
                isBlank = true
            } else if !byte.isSpace {
                isBlank = false
            }
        }
        unclosed[length] = text.count
    }

    // MARK: Braces

    private static let forms: [(form: TemplateTag.Form, open: [UInt8], close: [UInt8])] = [
        (.angle, "{{<", ">}}"), (.percent, "{{%", "%}}"), (.block, "{%", "%}"), (.value, "{{", "}}"),
    ].map { ($0, Array($1.utf8), Array($2.utf8)) }

    private mutating func readBraces() {
        let rest = text[within: index...]
        if rest.starts(with: "{#".utf8) || rest.starts(with: "{:".utf8) || rest.starts(with: "{.".utf8) {
            return readAttributes()
        }
        guard let (form, open, close) = Self.forms.first(where: { rest.starts(with: $0.open) }),
            let end = end(of: close, from: index + open.count, nests: form != .block)
        else { return index += 1 }
        let range = index..<(end + close.count)
        let inside = text[within: (index + open.count)..<end]
        // Hugo shows `{{</* name */>}}` as `{{< name >}}`, and leaves out `{{/* … */}}`.
        let trimmed = inside.trimmed
        if trimmed.starts(with: "/*".utf8), trimmed.suffix(2).elementsEqual("*/".utf8) {
            self.close(at: index)
            if form == .angle || form == .percent {
                pieces.append(.opaque(range))
            } else {
                pieces.append(
                    .tag(TemplateTag(form: form, range: range, text: words(range), name: "comment", closesItself: true))
                )
            }
            (start, index) = (range.upperBound, range.upperBound)
            return
        }
        let tag = TemplateTagParser.tag(form, at: range, text: words(range), inside: inside)
        guard !tag.name.isEmpty || tag.isLiteral || tag.isEnd else { return index += 1 }
        append(tag)
        // Without a language `highlight` sets a text apart, and is none of code.
        let isText = tag.name == "highlight" && tag.arguments.isEmpty
        if !tag.isEnd, !tag.closesItself, !isText, Self.opaqueNames.contains(tag.name) { readOpaque(tag) }
    }

    private func words(_ range: Range<Int>) -> String { String(decoding: text[within: range], as: UTF8.self) }

    private mutating func append(_ tag: TemplateTag) {
        close(at: index)
        pieces.append(.tag(tag))
        (start, index) = (tag.range.upperBound, tag.range.upperBound)
    }

    /// Where the signs that close a tag stand; `nil` where another opens before, or a blank line comes.
    private func end(of close: [UInt8], from start: Int, nests: Bool) -> Int? {
        var quote: UInt8?
        var isBlank = false
        var first: Int?
        var closes = 0
        for position in start..<min(text.count, start + Self.tagLimit) {
            let byte = text[position]
            if byte == 0x0A {
                if isBlank { return nil }
                isBlank = true
            } else if !byte.isSpace {
                isBlank = false
            }
            if byte == close[0], text[within: position...].starts(with: close) {
                // A sign within quotation marks that are closed behind it belongs to the text in them.
                guard let open = quote else { return position }
                let line = text[within: (position + close.count)...].prefix(400).prefix { $0 != 0x0A }
                if !line.contains(open) || line.firstRange(of: close) == nil { return position }
                first = first ?? position
                closes += 1
                if closes > 4 { return first }
            }
            if let open = quote {
                if byte == open, text[at: position - 1] != UInt8(ascii: "\\") { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") {
                quote = byte
            } else if byte == UInt8(ascii: "{"),
                text[at: position + 1] == UInt8(ascii: "{") || text[at: position + 1] == UInt8(ascii: "%")
            {
                return nil
            }
        }
        return nil
    }

    private static let opaqueNames: Set<String> = [
        "raw", "verbatim", "highlight", "comment", "code", "codeblock", "prettify", "math", "katex", "mermaid", "for",
        "capture",
        "schema", "javascript", "stylesheet", "style", "script", "paginate", "foreach",
    ]

    /// Passes over what stands between an opaque tag and its end; of tags in one another the outermost end counts.
    private mutating func readOpaque(_ tag: TemplateTag) {
        guard !unended.contains(tag.name) else { return }
        var depth = 1
        var position = index
        while position < text.count {
            guard let brace = text[within: position...].firstIndex(of: UInt8(ascii: "{")) else { break }
            let rest = text[within: brace...]
            guard let (form, open, close) = Self.forms.first(where: { rest.starts(with: $0.open) }), form != .value
            else {
                position = brace + 1
                continue
            }
            let limit = rest.prefix(400)
            guard let end = limit[within: (brace + open.count)...].firstRange(of: close) else {
                position = brace + 1
                continue
            }
            let range = brace..<end.upperBound
            let other = TemplateTagParser.tag(
                form, at: range, text: words(range), inside: text[within: (brace + open.count)..<end.lowerBound])
            position = end.upperBound
            guard other.name == tag.name else { continue }
            depth += other.isEnd ? -1 : tag.name == "raw" ? 0 : 1
            guard depth <= 0 else { continue }
            pieces.append(.opaque(index..<brace))
            pieces.append(.tag(other))
            (start, self.index) = (range.upperBound, range.upperBound)
            return
        }
        unended.insert(tag.name)
    }

    /// The names of opaque tags that nothing closes from here on.
    private var unended: Set<String> = []

    // MARK: Attributes and brackets

    private static func closedNames(in text: [UInt8]) -> Set<String> {
        var names: Set<String> = []
        for index in text.indices where text[index] == UInt8(ascii: "[") && text[at: index + 1] == UInt8(ascii: "/") {
            let name = text[within: (index + 2)...].prefix(60).prefix { $0 != UInt8(ascii: "]") }
            names.insert(String(decoding: name, as: UTF8.self))
        }
        return names
    }

    /// Reads `{: .class}` and `{#id .class}`, which kramdown, Hugo and Pandoc write behind or under an element.
    private mutating func readAttributes() {
        let inside = text[within: (index + 1)...].prefix(300).prefix {
            $0 != UInt8(ascii: "}") && $0 != 0x0A && $0 != UInt8(ascii: "{")
        }
        let end = index + 1 + inside.count
        let isComment = inside.first == UInt8(ascii: "#") && inside.last == UInt8(ascii: "#") && inside.count > 2
        if isComment, text[at: end] == UInt8(ascii: "}") {
            let range = index..<(end + 1)
            return append(
                TemplateTag(form: .block, range: range, text: words(range), name: "comment", closesItself: true))
        }
        let words = inside.dropFirst(inside.first == UInt8(ascii: ":") ? 1 : 0).split(whereSeparator: \.isSpace)
        let isClear =
            text[at: end] == UInt8(ascii: "}") && !words.isEmpty
            && words.allSatisfy {
                ($0.first == UInt8(ascii: "#") || $0.first == UInt8(ascii: ".")) && $0.count > 1
                    || $0.contains(UInt8(ascii: "=")) || inside.first == UInt8(ascii: ":")
            }
        guard isClear else { return index += 1 }
        let range = index..<(end + 1)
        append(TemplateTag(form: .attributes, range: range, text: self.words(range), name: "{: }", closesItself: true))
    }

    /// Reads `[name …]`, `[/name]`: a name of small letters, with arguments or that a tag closes or that WordPress knows.
    private mutating func readBracket() {
        let rest = text[within: (index + 1)...].prefix(2_000)
        let isEnd = rest.first == UInt8(ascii: "/")
        let name = rest.dropFirst(isEnd ? 1 : 0).prefix {
            $0.isLower || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
        }
        let behind = text[at: rest.startIndex + (isEnd ? 1 : 0) + name.count]
        guard name.first?.isLower == true, name.count > 1,
            behind == UInt8(ascii: "]") || behind == 0x20 || behind == UInt8(ascii: "/") || behind == UInt8(ascii: "="),
            let close = rest.firstIndex(of: UInt8(ascii: "]")), text[at: close + 1] != UInt8(ascii: "("),
            text[at: close + 1] != UInt8(ascii: ":"),
            text[at: index - 1] != UInt8(ascii: "["), text[at: index - 1] != UInt8(ascii: "]")
        else { return index += 1 }
        let inside = rest[within: ..<close]
        let word = String(decoding: name, as: UTF8.self)
        // In Markdown brackets are links, and only what nothing else can be is a tag.
        let isKnown =
            Self.wordPressNames.contains(word)
            && (readsBrackets || isEnd || inside.contains(UInt8(ascii: "=")) || inside.contains(UInt8(ascii: ":")))
        let isTag =
            isKnown || readsBrackets && (isEnd || inside.contains(UInt8(ascii: "=")) || closedNames.contains(word))
        guard isTag, !inside.contains(UInt8(ascii: "<")) || inside.contains(UInt8(ascii: "=")) else {
            return index += 1
        }
        let range = index..<(close + 1)
        append(TemplateTagParser.tag(.bracket, at: range, text: words(range), inside: inside))
    }

    private static let wordPressNames: Set<String> = [
        "caption", "gallery", "embed", "video", "audio", "playlist", "youtube", "vimeo", "tweet", "more", "nextpage",
        "toc",
        "contact-form", "jetpack_subscription_form", "wp_caption", "gist", "instagram", "soundcloud",
    ]
}
