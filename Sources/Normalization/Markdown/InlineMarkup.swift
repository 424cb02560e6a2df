internal import Bounds

/// Writes the HTML in a line of Markdown with the signs that Markdown has for it.
enum InlineMarkup {
    /// A line without tags that Markdown has a sign for, or that only set text apart; others stay.
    ///
    /// - Complexity: O(*n*).
    static func converted(_ line: [UInt8]) -> [UInt8] {
        var writer = Writer()
        var index = 0
        var isCode = false
        while index < line.count {
            let byte = line[index]
            if byte == UInt8(ascii: "`") { isCode.toggle() }
            if byte == UInt8(ascii: "<"), !isCode, line[within: ..<index].last != UInt8(ascii: "\\"),
                let tag = Tag(line[within: index...])
            {
                if let inner = tag.raisedText(line[within: tag.end...]) {
                    writer.raise(inner.text, isRaised: tag.name == "sup")
                    index = inner.end
                    continue
                }
                if writer.write(tag) {
                    index = tag.end
                    continue
                }
            }
            writer.append(byte)
            index += 1
        }
        return writer.text
    }

    /// The name at the start of some bytes, in lower case.
    static func name(of bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix { $0.isLetter || $0.isDigit }.prefix(20).map(\.lowercased), as: UTF8.self)
    }

    /// A tag in a line.
    private struct Tag {
        var name: String
        var isEnd: Bool
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

        /// The text of `sup` or `sub` up to its end tag, and where that ends.
        func raisedText(_ rest: ArraySlice<UInt8>) -> (text: [UInt8], end: Int)? {
            guard !isEnd, name == "sup" || name == "sub",
                let close = rest.prefix(60).firstRange(of: Array("</\(name)>".utf8))
            else { return nil }
            let text = rest[within: ..<close.lowerBound]
            return text.contains(UInt8(ascii: "<")) ? nil : (Array(text.trimmed), close.upperBound)
        }
    }

    private struct Writer {
        var text: [UInt8] = []
        /// What closes the links that are open.
        private var links: [String] = []
        /// Whether space at the start of what is set apart is to stand before its sign.
        private var sign: [UInt8] = []

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
            case "br": text += Array("\\\n".utf8)
            case "a":
                if tag.isEnd {
                    text += Array((links.popLast() ?? "").utf8)
                } else if let address = tag.attribute("href"), !address.isEmpty {
                    text += sign + [UInt8(ascii: "[")]
                    sign = []
                    links.append("](\(Self.destination(address)))")
                } else {
                    links.append("")
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
}
