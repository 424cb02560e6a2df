internal import Bounds

/// Writes the tags of site generators in a text as what Markdown or HTML has for them.
///
/// A tag that names a picture becomes it, one that shows a video or post a link, one around code a block of code, one
/// around a note a box, one around a quotation a quotation. Of every other the text between it and its end stays. Each
/// is told with what became of it.
struct TemplateTags {
    private let text: [UInt8]
    private let pieces: [TemplateTagScanner.Piece]
    private let value: (String) -> String?
    /// Whether the text is HTML, in which the signs of Markdown mean nothing.
    private let isHTML: Bool
    /// For the piece that is a tag with an end, the piece that is the end.
    private var ends: [Int: Int] = [:]
    /// The line on which each piece begins.
    private var lines: [Int] = []
    private(set) var uses: [TagUse] = []

    /// How deep tags may stand in one another.
    private static let depthLimit = 40

    /// - Parameters:
    ///   - line: The line of the raw file on which the text begins.
    ///   - isHTML: Whether the text is HTML, in which the signs of Markdown mean nothing.
    ///   - readsBrackets: Whether `[name]` is a tag, as in WordPress.
    ///   - value: What a variable of the page is.
    /// - Complexity: O(*n*).
    init(
        _ text: [UInt8], line: Int, isHTML: Bool = false, readsBrackets: Bool = false,
        value: @escaping (String) -> String? = { _ in nil }
    ) {
        (self.text, self.value, self.isHTML) = (text, value, isHTML)
        pieces = TemplateTagScanner(text, readsBrackets: readsBrackets).pieces
        var (number, position) = (line, 0)
        for piece in pieces {
            let range = Self.range(of: piece)
            number += text[within: position..<range.lowerBound].count { $0 == 0x0A }
            position = range.lowerBound
            lines.append(number)
        }
        findEnds()
    }

    /// The text with its tags replaced.
    mutating func converted() -> NumberedText {
        var output = NumberedText(line: lines.first ?? 1)
        write(0..<pieces.count, to: &output, depth: 0)
        return output
    }

    private static func range(of piece: TemplateTagScanner.Piece) -> Range<Int> {
        switch piece {
        case .text(let range), .opaque(let range): range
        case .tag(let tag): tag.range
        }
    }

    private mutating func findEnds() {
        var open: [(piece: Int, name: String)] = []
        var counts: [String: Int] = [:]
        for (index, piece) in pieces.enumerated() {
            guard case .tag(let tag) = piece, !tag.closesItself, tag.form != .value else { continue }
            guard tag.isEnd else {
                open.append((index, tag.name))
                counts[tag.name, default: 0] += 1
                continue
            }
            // Zola ends all with `{% end %}`.
            let name = tag.name.isEmpty ? open.last?.name ?? "" : tag.name
            guard counts[name, default: 0] > 0 else { continue }
            while let last = open.popLast() {
                counts[last.name, default: 1] -= 1
                guard last.name == name else { continue }
                ends[last.piece] = index
                break
            }
        }
    }

    private mutating func write(_ range: Range<Int>, to output: inout NumberedText, depth: Int) {
        var index = range.lowerBound
        while index < range.upperBound {
            let line = lines[index]
            switch pieces[index] {
            case .text(let range): output.append(text[within: range], from: line)
            case .opaque(let range): writeOpaque(range, to: &output, line: line)
            case .tag(let tag):
                if let end = ends[index], end < range.upperBound {
                    writePair(tag, (index + 1)..<end, to: &output, line: line, depth: depth)
                    index = end + 1
                    continue
                }
                writeSingle(tag, to: &output, line: line)
            }
            index += 1
        }
    }

    private mutating func note(_ tag: TemplateTag, _ line: Int, _ outcome: TagUse.Outcome) {
        uses.append(TagUse(tag, line: line, outcome))
    }

    // MARK: Tags without an end

    private mutating func writeSingle(_ tag: TemplateTag, to output: inout NumberedText, line: Int) {
        let behind = text[within: tag.range.upperBound...].first { $0 == 0x0A || !$0.isSpace }
        let isAlone = output.isAtLineStart && (behind == nil || behind == 0x0A)
        switch TagMeaning(tag, value: value) {
        case .text(let text):
            note(tag, line, .converted)
            let isAddress = output.lastByte.map { "(\"'<=".utf8.contains($0) } ?? false
            let isPath = text.hasPrefix("/") || text.hasPrefix("@/") || text.hasSuffix(".md")
            let isBare = isPath && !isAddress && (output.lastByte.map { $0.isSpace } ?? true) && !text.contains(" ")
            output.append(
                isBare ? TagMeaning.link(text, text) : isAddress ? Self.withoutBrackets(text) : text, at: line)
        case .figure(let image, let caption):
            note(tag, line, .converted)
            if isAlone, !caption.isEmpty {
                output.append(
                    "<figure>\(image)<figcaption>\(TagMeaning.escaped(caption))</figcaption></figure>", at: line)
            } else {
                output.append(
                    image + (caption.isEmpty || !isAlone && output.lastByte == UInt8(ascii: "[") ? "" : " \(caption)"),
                    at: line)
            }
        case .quotation(let text, let source):
            note(tag, line, .converted)
            var content = NumberedText(line: line)
            content.append(Self.oneLine(text), at: line)
            writeQuoted(
                content, opening: nil, closing: source.isEmpty ? nil : "— \(Self.oneLine(source))", to: &output,
                line: line)
        case .nothing:
            note(tag, line, .removed)
            if tag.form == .attributes, tag.text.contains("toc") { output.removeContentsItem() }
        case .unknown: note(tag, line, .removed)
        }
    }

    /// The address of a link, where the signs of another stand around it.
    private static func withoutBrackets(_ text: String) -> String {
        let start = "<a href=\""
        return text.hasPrefix(start) ? String(text.dropFirst(start.count).prefix { $0 != "\"" }) : text
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    // MARK: Tags with an end

    private mutating func writePair(
        _ tag: TemplateTag, _ inside: Range<Int>, to output: inout NumberedText, line: Int, depth: Int
    ) {
        var content = NumberedText(line: lines.indices.contains(inside.lowerBound) ? lines[inside.lowerBound] : line)
        if depth < Self.depthLimit {
            write(inside, to: &content, depth: depth + 1)
        } else {
            for piece in inside { content.append(text[within: Self.range(of: pieces[piece])], from: lines[piece]) }
        }
        let end = lines.indices.contains(inside.upperBound) ? lines[inside.upperBound] : line
        switch tag.name {
        case "comment", "javascript", "stylesheet", "schema", "for", "foreach", "capture", "paginate", "style",
            "script", "tablerow":
            let whole =
                tag.range
                .lowerBound..<(lines.indices.contains(inside.upperBound)
                ? Self.range(of: pieces[inside.upperBound]).upperBound : tag.range.upperBound)
            var tag = tag
            tag.text = String(decoding: text[within: whole], as: UTF8.self)
            note(tag, line, .removed)
        case _ where target(of: tag, content) != nil:
            note(tag, line, .converted)
            guard let target = target(of: tag, content) else { break }
            if target.isInside {
                output.append(
                    TagMeaning.link(EmbedReader.shown(target.address), tag.argument("title", "caption")), at: line)
            } else {
                output.append("<a href=\"\(TagMeaning.escaped(target.address))\">", at: line)
                output.append(content.trimmed)
                output.append("</a>", at: line)
            }
        case "raw", "verbatim":
            note(tag, line, .converted)
            output.append(content)
        case "highlight" where tag.arguments.isEmpty:
            note(tag, line, .unwrapped)
            output.append(content)
        case "highlight", "code", "codeblock", "prettify", "mermaid", "math", "katex":
            note(tag, line, .converted)
            writeCode(
                content, language: tag.argument("lang", "language", at: 0) ?? (tag.name == "mermaid" ? "mermaid" : ""),
                to: &output, line: line)
        case let name where Self.isQuote(name):
            note(tag, line, .converted)
            let source = ["author", "cite", "source", "attribution", "who"].compactMap { tag.named[$0] }.filter {
                !$0.isEmpty
            }
            let names = source.isEmpty ? tag.values.filter { $0.contains(" ") } : source
            writeQuoted(
                content, opening: nil, closing: names.isEmpty ? nil : "— " + names.joined(separator: ", "), to: &output,
                line: line)
        case let name where Self.box(name, tag) != nil:
            note(tag, line, .converted)
            let title = tag.argument("title", "heading", "header", "summary") ?? tag.values.first { $0.contains(" ") }
            let kind = Self.box(name, tag) ?? "NOTE"
            let opening = "[!\(kind)]" + (title.map { "\n**\(Self.oneLine($0))**\n" } ?? "")
            writeQuoted(content, opening: isHTML ? title : opening, closing: nil, to: &output, line: line)
        case "details", "expand", "spoiler", "collapse", "accordion", "toggle", "tab", "expander":
            note(tag, line, .converted)
            if let title = tag.argument("summary", "title", "label", "name", at: 0) {
                writeTitle(title, to: &output, line: line)
            }
            output.append(content)
        case "caption", "wp_caption", "figure":
            note(tag, line, .converted)
            writeFigure(tag, content, to: &output, line: line)
        default:
            // What it says itself, such as the picture or address that it shows, stands before what is in it.
            if case .figure(let image, let caption) = TagMeaning(tag, value: value) {
                note(tag, line, .converted)
                output.append(
                    "<figure>\(image)<figcaption>\(TagMeaning.escaped(caption))</figcaption></figure>", at: line)
                output.endBlock(at: line)
            } else {
                note(tag, line, .unwrapped)
                if let title = tag.argument("title", "heading"), !title.isEmpty, title.count < 200, output.isAtLineStart
                {
                    writeTitle(title, to: &output, line: line)
                }
            }
            output.append(content)
        }
        if case .tag(let endTag) = pieces[at: inside.upperBound], endTag.range.upperBound < text.count,
            output.lines.last?.number != end
        {
            output.lines[output.lines.count - 1].number = end
        }
    }

    /// The address to which a tag around words leads, or that it shows and that stands within it.
    private func target(of tag: TemplateTag, _ content: NumberedText) -> (address: String, isInside: Bool)? {
        if ["embed", "youtube", "vimeo", "video", "audio", "url", "tweet"].contains(tag.name) {
            let words = String(decoding: content.trimmed.lines.first?.text.trimmed ?? [], as: UTF8.self)
            if words.hasPrefix("http"), !words.contains(" ") { return (words, true) }
        }
        guard tag.name.contains("button") || ["btn", "cta", "link"].contains(tag.name) else { return nil }
        return tag.argument("href", "url", "link", "to", at: 0).map { ($0, false) }
    }

    private static func isQuote(_ name: String) -> Bool {
        name.hasSuffix("quote") || name.hasPrefix("quote") || name == "epigraph" || name == "pullquote"
    }

    /// The kind of box that a tag is.
    private static func box(_ name: String, _ tag: TemplateTag) -> String? {
        let words = name.split { $0 == "-" || $0 == "_" }.map(String.init)
        let isGeneral = [
            "alert", "callout", "admonition", "notice", "box", "infobox", "panel", "message", "aside", "admon", "hint",
            "block",
        ]
        .contains { words.contains($0) }
        let kinds =
            words + (isGeneral ? tag.arguments.flatMap { $0.lowercased().split(separator: "-").map(String.init) } : [])
        for (kind, names) in boxes where kinds.contains(where: { names.contains($0) }) { return kind }
        return isGeneral ? "NOTE" : nil
    }

    private static let boxes: [(String, Set<String>)] = [
        ("WARNING", ["warning", "warn"]), ("CAUTION", ["danger", "caution", "error"]), ("TIP", ["tip", "success"]),
        ("IMPORTANT", ["important", "attention"]), ("NOTE", ["note", "info", "information"]),
    ]

    private func writeTitle(_ title: String, to output: inout NumberedText, line: Int) {
        if isHTML { return output.append("<p><strong>\(TagMeaning.escaped(title))</strong></p>", at: line) }
        output.beginBlock(at: line)
        output.append("**\(Self.oneLine(title))**", at: line)
        output.endBlock(at: line)
    }

    /// Writes lines as a quotation.
    private func writeQuoted(
        _ content: NumberedText, opening: String?, closing: String?, to output: inout NumberedText, line: Int
    ) {
        if isHTML {
            output.append(
                "<blockquote>" + (opening.map { "<p><strong>\(TagMeaning.escaped($0))</strong></p>" } ?? ""), at: line)
            output.append(content)
            return output.append((closing.map { "<p>\(TagMeaning.escaped($0))</p>" } ?? "") + "</blockquote>", at: line)
        }
        // HTML is not read behind the marks of a quotation.
        let inner = MarkdownMarkup.withoutHTML(content).trimmed
        output.beginBlock(at: line)
        for part in opening?.split(separator: "\n", omittingEmptySubsequences: false) ?? [] {
            output.append(part.isEmpty ? ">\n" : "> \(part)\n", at: line)
        }
        for (offset, quoted) in inner.lines.enumerated() {
            if offset > 0 { output.lines.append((quoted.number, [])) }
            output.lines[output.lines.count - 1].text +=
                quoted.text.isEmpty ? [UInt8(ascii: ">")] : Array("> ".utf8) + quoted.text
        }
        if let closing { output.append("\n>\n> \(closing)", at: line) }
        output.endBlock(at: inner.lines.last?.number ?? line)
    }

    /// Writes a block of code, or a span where it stands in a line.
    private func writeCode(_ content: NumberedText, language: String, to output: inout NumberedText, line: Int) {
        let inner = content.trimmed
        if isHTML {
            let text = String(decoding: Array(inner.lines.map(\.text).joined(separator: [0x0A])), as: UTF8.self)
            let code = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            return output.append("<pre><code>\(code)</code></pre>", at: line)
        }
        let isInline = inner.lines.count == 1 && !output.isAtLineStart
        let ticks = inner.lines.map { Self.longestRun($0.text) }.max() ?? 0
        if isInline {
            let fence = String(repeating: "`", count: ticks + 1)
            output.append(fence, at: line)
            output.append(inner)
            return output.append(fence, at: line)
        }
        let fence = String(repeating: "`", count: max(3, ticks + 1))
        let name = language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "+" || $0 == "#" || $0 == "-") }
        if !output.isAtLineStart { output.lines.append((line, [])) }
        output.append(fence + name + "\n", at: line)
        output.append(inner)
        output.append("\n" + fence, at: inner.lines.last?.number ?? line)
        output.endBlock(at: inner.lines.last?.number ?? line)
    }

    private static func longestRun(_ text: [UInt8]) -> Int {
        var (longest, run) = (0, 0)
        for byte in text {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    /// Writes `[caption]<img> words[/caption]` and `{{< figure src="…" >}}words{{< /figure >}}` as a figure.
    private func writeFigure(_ tag: TemplateTag, _ content: NumberedText, to output: inout NumberedText, line: Int) {
        let inner = String(decoding: Array(content.trimmed.lines.map(\.text).joined(separator: [0x20])), as: UTF8.self)
        var (image, caption) = ("", inner)
        if case .figure(let markup, let words) = TagMeaning(tag, value: value) {
            (image, caption) = (markup, inner.isEmpty ? words : inner)
        } else if let end = inner.lastRange(ofImage: ()) {
            image = String(inner[..<end])
            let rest = String(inner[end...])
            caption = rest.contains { !$0.isWhitespace } ? rest : tag.argument("caption", "title") ?? ""
        }
        output.append("<figure>\(image)<figcaption>\(caption)</figcaption></figure>", at: line)
        output.endBlock(at: content.lines.last?.number ?? line)
    }

    // MARK: What is not read

    /// Writes what a tag kept from being read: `{{</* name */>}}` as the tag that it shows.
    private func writeOpaque(_ range: Range<Int>, to output: inout NumberedText, line: Int) {
        let inside = text[within: range]
        let isEscape =
            inside.starts(with: "{{".utf8) && inside.firstRange(of: Array("/*".utf8)) != nil
            && inside.suffix(2).elementsEqual("}}".utf8)
        guard isEscape else {
            let isTag = inside.firstRange(of: Array("{{".utf8)) != nil || inside.firstRange(of: Array("{%".utf8)) != nil
            // Readers see a tag as what it is: code.
            guard isTag, !inside.contains(0x0A), !inside.contains(UInt8(ascii: "`")),
                output.lastByte != UInt8(ascii: "`")
            else {
                return output.append(inside, from: line)
            }
            output.append("`", at: line)
            output.append(inside, from: line)
            return output.append("`", at: line)
        }
        let shown = String(decoding: inside, as: UTF8.self).replacing("/*", with: "").replacing("*/", with: "")
        output.append(output.lastByte == UInt8(ascii: "`") ? shown : "`\(shown)`", at: line)
    }
}

extension [TemplateTagScanner.Piece] {
    fileprivate subscript(at index: Int) -> TemplateTagScanner.Piece? { indices.contains(index) ? self[index] : nil }
}

extension String {
    /// Behind the image, or the link around it, that a text begins with.
    fileprivate func lastRange(ofImage: Void) -> Index? {
        guard let image = firstRange(of: "<img"), let close = self[image.upperBound...].firstIndex(of: ">") else {
            return nil
        }
        let end = index(after: close)
        let rest = self[end...].drop(while: \.isWhitespace)
        return rest.hasPrefix("</a>") ? rest.index(rest.startIndex, offsetBy: 4) : end
    }
}
