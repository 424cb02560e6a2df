internal import Bounds

/// Writes the HTML in a paragraph of Markdown with the signs that Markdown has for it.
enum InlineMarkup {
    /// What stands for the end of a line that `<br>` makes, until the lines are parted.
    static let lineBreak: UInt8 = 0x0B

    /// A paragraph without tags that Markdown has a sign for, or that only set text apart; what is none stands as text.
    ///
    /// - Returns: The text, its lines as they were, and the comments that were left out.
    /// - Complexity: O(*n*).
    static func converted(_ text: [UInt8]) -> (text: [UInt8], leftOut: [[UInt8]]) {
        var writer = Writer()
        var leftOut: [[UInt8]] = []
        var index = 0
        var unclosed: Set<Int> = []
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "`") {
                let end = codeEnd(text, from: index, &unclosed)
                for byte in text[within: index..<end] { writer.append(byte) }
                index = end
                continue
            }
            if byte == UInt8(ascii: "<"), text[within: ..<index].last != UInt8(ascii: "\\") {
                let rest = text[within: index...]
                if rest.starts(with: "<!--".utf8), let close = rest.firstRange(of: Array("-->".utf8)) {
                    leftOut.append(rest[within: ..<close.upperBound].map { $0.isSpace ? 0x20 : $0 })
                    index = close.upperBound
                    continue
                }
                if let tag = Tag(rest) {
                    if let inner = tag.innerText(rest[within: tag.end...]) {
                        writer.write(inner.text, in: tag)
                        index = inner.end
                        continue
                    }
                    if tag.isShownElsewhere, let address = tag.attribute("src") {
                        writer.link(to: address)
                        index = tag.end
                        continue
                    }
                    if writer.write(tag) || tag.isHTML {
                        index = tag.end
                        continue
                    }
                    // A word in brackets that is no element, such as `<branch>`, is text.
                    writer.append(UInt8(ascii: "\\"))
                }
            }
            writer.append(byte)
            index += 1
        }
        writer.close()
        return (writer.text, leftOut)
    }

    /// Behind the span of code that begins with backticks, or behind these where nothing closes it.
    private static func codeEnd(_ text: [UInt8], from start: Int, _ unclosed: inout Set<Int>) -> Int {
        var end = start
        while text[at: end] == UInt8(ascii: "`") { end += 1 }
        let length = end - start
        guard !unclosed.contains(length) else { return end }
        var run = 0
        for position in end..<text.count {
            run = text[position] == UInt8(ascii: "`") ? run + 1 : 0
            if run == length, text[at: position + 1] != UInt8(ascii: "`") { return position + 1 }
        }
        unclosed.insert(length)
        return end
    }

    /// Whether a line begins with a tag of an element that stands in no line of text, such as one of a site's own.
    static func isWholeTag(_ line: ArraySlice<UInt8>, named name: String) -> Bool {
        guard let tag = Tag(line),
            tag.isHTML || name.isEmpty == false && line.dropFirst(name.utf8.count + 1).first == UInt8(ascii: "-")
        else { return false }
        return !inlineNames.contains(name)
    }

    private static let inlineNames: Set<String> = [
        "a", "b", "strong", "i", "em", "cite", "dfn", "var", "s", "del", "strike", "br", "img", "span", "u", "ins",
        "small", "big",
        "font", "mark", "abbr", "time", "tt", "kbd", "wbr", "bdi", "bdo", "acronym", "label", "nobr", "sup", "sub",
        "code", "samp",
        "q", "iframe", "video", "audio", "embed", "data", "input",
    ]

    /// The name at the start of some bytes, in lower case.
    static func name(of bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix { $0.isLetter || $0.isDigit }.prefix(20).map(\.lowercased), as: UTF8.self)
    }

    /// A tag in a line.
    private struct Tag {
        var name: String
        var isEnd: Bool
        /// Whether its name is that of an element of HTML, or holds a hyphen as those of a site's own do.
        var isHTML: Bool { InlineMarkup.elementNames.contains(name) || inside.first == UInt8(ascii: "-") }
        /// Whether what it shows stands elsewhere.
        var isShownElsewhere: Bool { !isEnd && ["iframe", "video", "audio", "embed"].contains(name) }
        /// Behind its `>`.
        var end: Int
        private var inside: ArraySlice<UInt8>

        init?(_ bytes: ArraySlice<UInt8>) {
            var rest = bytes.dropFirst()
            isEnd = rest.first == UInt8(ascii: "/")
            if isEnd { rest = rest.dropFirst() }
            guard rest.first?.isLetter == true else { return nil }
            name = InlineMarkup.name(of: rest)
            var quote: UInt8?
            var close: Int?
            for index in rest.indices.prefix(4_000) {
                let byte = rest[index]
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == UInt8(ascii: "<") {
                    return nil
                } else if byte == UInt8(ascii: ">") {
                    close = index
                    break
                } else if byte == UInt8(ascii: ":"), index == rest.startIndex + name.utf8.count {
                    // `<https://…>`
                    return nil
                }
            }
            guard let close else { return nil }
            inside = rest[within: ..<close].dropFirst(name.utf8.count)
            end = close + 1
        }

        /// The value of an attribute.
        func attribute(_ name: String) -> String? {
            let lower = inside.map(\.lowercased)
            guard let range = lower.firstRange(of: Array("\(name)=".utf8)),
                range.lowerBound == 0 || lower[range.lowerBound - 1].isSpace
            else { return nil }
            let value = inside.dropFirst(range.upperBound)
            guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                return String(decoding: value.prefix { !$0.isSpace && $0 != UInt8(ascii: "/") }, as: UTF8.self)
            }
            return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
        }

        /// The text of `sup`, `sub` or code up to its end tag, and where that ends.
        func innerText(_ rest: ArraySlice<UInt8>) -> (text: [UInt8], end: Int)? {
            let isCode = name == "code" || name == "samp"
            guard !isEnd, isCode || name == "sup" || name == "sub",
                let close = rest.prefix(isCode ? 400 : 60).firstRange(of: Array("</\(name)>".utf8))
            else { return nil }
            let text = rest[within: ..<close.lowerBound]
            return text.contains(UInt8(ascii: "<")) ? nil : (Array(text.trimmed), close.upperBound)
        }
    }

    private struct Writer {
        var text: [UInt8] = []
        /// The links that are open: where each begins, and its address; none for an anchor.
        private var links: [(start: Int, address: String)?] = []
        /// Whether space at the start of what is set apart is to stand before its sign.
        private var sign: [UInt8] = []

        mutating func write(_ inner: [UInt8], in tag: Tag) {
            guard tag.name == "code" || tag.name == "samp" else { return raise(inner, isRaised: tag.name == "sup") }
            let text = CharacterReferences.resolved(String(decoding: inner, as: UTF8.self))
            guard !text.isEmpty, !text.contains("`") else { return inner.forEach { append($0) } }
            for byte in "`\(text)`".utf8 { append(byte) }
        }

        /// Writes a link to what an element shows.
        mutating func link(to address: String) {
            let shown = EmbedReader.shown(address.hasPrefix("//") ? "https:" + address : address)
            for byte in "[\(EmbedReader.host(of: shown) ?? shown)](\(Self.destination(shown)))".utf8 { append(byte) }
        }

        /// Closes what is still open.
        mutating func close() {
            while let link = links.popLast() {
                if let link { close(link) }
            }
        }

        /// Closes a link; one whose words are its address is that address.
        private mutating func close(_ link: (start: Int, address: String)) {
            let words = text[within: (link.start + 1)...]
            let isBare =
                link.address.hasPrefix("http") && words.elementsEqual(link.address.utf8) && !words.contains(0x20)
            guard isBare else { return text += Array("](\(Self.destination(link.address)))".utf8) }
            text[link.start] = UInt8(ascii: "<")
            text.append(UInt8(ascii: ">"))
        }

        mutating func append(_ byte: UInt8) {
            if !sign.isEmpty, !byte.isSpace {
                text += sign
                sign = []
            }
            text.append(byte)
        }

        /// Writes the sign for a tag; `false` where there is none.
        mutating func write(_ tag: Tag) -> Bool {
            switch tag.name {
            case "b", "strong": setApart("**", isEnd: tag.isEnd)
            case "i", "em", "cite", "dfn", "var": setApart("*", isEnd: tag.isEnd)
            case "s", "del", "strike": setApart("~~", isEnd: tag.isEnd)
            case "br":
                // In a table's row and at the end of a line nothing has to be broken.
                text += isInRow ? [0x20] : [UInt8(ascii: "\\"), InlineMarkup.lineBreak]
            case "q": append(UInt8(ascii: "\""))
            case "a":
                if tag.isEnd {
                    if let link = links.popLast() ?? nil { close(link) }
                } else if let address = tag.attribute("href"), !address.isEmpty {
                    text += sign
                    sign = []
                    links.append((text.count, address))
                    text.append(UInt8(ascii: "["))
                } else {
                    links.append(nil)
                }
            case "img":
                guard let source = tag.attribute("src") else { return false }
                let alternative = tag.attribute("alt") ?? ""
                text +=
                    sign
                    + Array("![\(alternative.filter { $0 != "[" && $0 != "]" })](\(Self.destination(source)))".utf8)
                sign = []
            case "span", "u", "ins", "small", "big", "font", "mark", "abbr", "time", "center", "tt", "kbd", "wbr", "p",
                "div", "bdi", "bdo", "acronym", "label", "nobr":
                break
            default: return false
            }
            return true
        }

        private mutating func setApart(_ mark: String, isEnd: Bool) {
            guard isEnd else {
                sign += Array(mark.utf8)
                return
            }
            if !sign.isEmpty {
                sign = []
                return
            }
            let space = text.reversed().prefix { $0 == 0x20 }.count
            text.removeLast(space)
            text += Array(mark.utf8) + Array(repeating: 0x20, count: space)
        }

        /// Whether the line is a row of a table, or a heading, which one line holds.
        private var isInRow: Bool {
            let line = text.reversed().prefix { $0 != 0x0A }.reversed().drop { $0 == 0x20 }
            return line.first == UInt8(ascii: "|") || line.first == UInt8(ascii: "#")
        }

        mutating func raise(_ inner: [UInt8], isRaised: Bool) {
            guard RaisedText.isFigure(inner) else {
                for byte in inner { append(byte) }
                return
            }
            let isExponent = !isRaised || RaisedText.isExponent(behind: text[...]) || RaisedText.isCharge(inner)
            text +=
                isExponent
                ? RaisedText.figures(inner[...], isRaised: isRaised) : Array(" \\[".utf8) + inner + Array("\\]".utf8)
        }

        /// An address as it may stand in brackets.
        private static func destination(_ address: String) -> String {
            address.contains(where: { " ()<>".contains($0) })
                ? "<\(address.filter { !"<>".contains($0) })>" : address
        }
    }

    /// The elements of HTML (HTML Standard, section 4) and those that were ones.
    private static let elementNames: Set<String> = inlineNames.union([
        "address", "area", "article", "aside", "base", "blockquote", "body", "button", "canvas", "caption", "center",
        "col", "colgroup",
        "datalist", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
        "form", "frame",
        "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li",
        "link", "main", "map",
        "menu", "meta", "meter", "nav", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param",
        "path", "picture",
        "pre", "progress", "rp", "rt", "ruby", "script", "search", "section", "select", "slot", "source", "style",
        "summary", "svg",
        "symbol", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr", "track", "ul",
        "use", "g",
        "circle", "rect", "defs", "blink", "marquee", "polygon",
    ])
}
