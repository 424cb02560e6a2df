internal import Bounds

/// Writes the HTML and the tags of site generators in Markdown from elsewhere as Markdown, for the site shows neither.
enum MarkdownMarkup {
    /// Markdown, and what was made of its markup.
    struct Converted {
        /// The lines, with the numbers of those of the raw file from which they are.
        var lines: [(number: Int, text: [UInt8])] = []
        /// Tags, comments, scripts and frames without an address.
        var leftOut: [Ledger.Entry] = []
        /// The tags of site generators.
        var tags: [TagUse] = []
        /// How many blocks of HTML there were.
        var blocks = 0

        /// What an editor should look at.
        var reviews: [ReviewNote] {
            var notes: [ReviewNote] = []
            let others = tags.filter { $0.outcome == .removed }
            if let first = others.first {
                let text =
                    first.text.prefix(MarkdownMarkup.shown) + (first.text.count > MarkdownMarkup.shown ? "…" : "")
                let more = others.count > 1 ? " and \(others.count - 1) more" : ""
                notes.append(
                    ReviewNote(
                        text: "the shortcode ‘\(text)’\(more) was taken out: the site does not know it",
                        line: first.line))
            }
            if blocks > 0 {
                notes.append(
                    ReviewNote(
                        text: ReviewNote.counted(
                            blocks, one: "block of HTML is Markdown now; compare it",
                            many: "blocks of HTML are Markdown now; compare them"), line: nil))
            }
            return notes
        }
    }

    /// What references are resolved against, so that those within a site stay within it.
    static let base = "https://relative.invalid/up4/up3/up2/up1/"
    /// How many lines a block of HTML has at most.
    private static let blockLimit = 2_000
    /// How many characters of a tag are shown.
    private static let shown = 60

    /// The Markdown of a body.
    ///
    /// - Parameters:
    ///   - line: The line of the raw file on which the body starts.
    ///   - value: What a variable of the page is, such as `page.title`.
    /// - Complexity: O(*n*).
    static func converted(
        _ body: ArraySlice<UInt8>, line: Int, value: @escaping (String) -> String? = { _ in nil }
    ) -> Converted {
        var tags = TemplateTags(body.filter { $0 != 0x0D }, line: line, value: value)
        let text = tags.converted()
        var result = Converted()
        result.tags = tags.uses
        convert(text.lines, &result)
        for use in tags.uses where use.outcome == .removed {
            result.leftOut.append(.init(line: use.line, text: Array(use.text.utf8), outcome: .dropped(.markup)))
        }
        return result
    }

    /// A text whose HTML is Markdown.
    static func withoutHTML(_ text: NumberedText) -> NumberedText {
        var result = Converted()
        convert(text.lines, &result)
        var converted = NumberedText(line: text.lines.first?.number ?? 1)
        if !result.lines.isEmpty { converted.lines = result.lines }
        return converted
    }

    private static func convert(_ lines: [(number: Int, text: [UInt8])], _ result: inout Converted) {
        var fence: (sign: UInt8, length: Int)?
        var isInList = false
        var index = 0
        while index < lines.count {
            let number = lines[index].number
            let text = fence == nil ? withSpacedHeading(lines[index].text) : lines[index].text
            let start = text.trimmed
            var isFence = false
            if let sign = start.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"),
                case let length = start.prefix(while: { $0 == sign }).count, length >= 3
            {
                isFence = true
                if let open = fence {
                    if open.sign == sign, length >= open.length, start.count == length { fence = nil }
                } else {
                    fence = (sign, length)
                }
            } else if fence == nil {
                isInList = goesOn(isInList, text)
            }
            if fence == nil, !isFence, !start.isEmpty, isInList || !text.starts(with: "    ".utf8) {
                if let end = block(at: index, in: lines) {
                    result.blocks += 1
                    convert(block: lines[within: index..<end], &result)
                    index = end
                    continue
                }
                let end = paragraphEnd(from: index, in: lines)
                if lines[within: index..<end].contains(where: { $0.text.contains(UInt8(ascii: "<")) }) {
                    convert(paragraph: lines[within: index..<end], &result)
                    index = end
                    continue
                }
            }
            // A block of HTML has its blank line already.
            let isDouble =
                text.allSatisfy(\.isSpace) && result.lines.last.map { $0.text.allSatisfy(\.isSpace) } ?? true
                && (result.blocks > 0 || !result.tags.isEmpty)
            if !isDouble || fence != nil { result.lines.append((number, text)) }
            index += 1
        }
    }

    /// A heading with the space that older Markdown did not ask for: `##Heading`.
    private static func withSpacedHeading(_ line: [UInt8]) -> [UInt8] {
        let level = line.prefix { $0 == UInt8(ascii: "#") }.count
        let next = line[at: level]
        guard (2...6).contains(level), next.isLetter || next.isDigit || next >= 0x80 else { return line }
        return line.prefix(level) + [0x20] + line[within: level...]
    }

    /// Whether a line belongs to a list, so that what is indented in it is no code (CommonMark 0.30, section 5.2).
    private static func goesOn(_ isInList: Bool, _ line: [UInt8]) -> Bool {
        let start = line.trimmed
        guard let first = start.first else { return isInList }
        let digits = start.prefix { $0.isDigit }.count
        let behind = start[within: (start.startIndex + max(1, digits))...]
        let isItem =
            digits > 0
            ? behind.starts(with: ". ".utf8) || behind.starts(with: ") ".utf8)
            : [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first)
                && (behind.first?.isSpace ?? true)
        return isItem || isInList && line.first?.isSpace == true
    }

    /// Behind the last line of the lines that go on in one another: up to a blank one, a block of code or of HTML.
    private static func paragraphEnd(from index: Int, in lines: [(number: Int, text: [UInt8])]) -> Int {
        var end = index + 1
        while end < lines.count, end - index < blockLimit {
            let start = lines[end].text.trimmed
            if start.isEmpty || start.starts(with: "```".utf8) || start.starts(with: "~~~".utf8) { break }
            if block(at: end, in: lines) != nil { break }
            end += 1
        }
        return end
    }

    private static func convert(paragraph lines: ArraySlice<(number: Int, text: [UInt8])>, _ result: inout Converted) {
        let converted = InlineMarkup.converted(Array(lines.map(\.text).joined(separator: [0x0A])))
        var numbers = lines.map(\.number)[...]
        var number = numbers.first ?? 1
        for line in converted.text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number = numbers.popFirst() ?? number
            for part in line.split(separator: InlineMarkup.lineBreak, omittingEmptySubsequences: false) {
                result.lines.append((number, Array(part)))
            }
        }
        for text in converted.leftOut {
            result.leftOut.append(.init(line: lines.first?.number ?? 1, text: text, outcome: .dropped(.markup)))
        }
    }

    /// Behind the last line of the block of HTML that starts on a line; `nil` where none does.
    ///
    /// It ends at a blank line (CommonMark 0.30, section 4.6), and those that hold content not before their end tag.
    private static func block(at index: Int, in lines: [(number: Int, text: [UInt8])]) -> Int? {
        let start = lines[index].text.trimmed
        guard start.first == UInt8(ascii: "<") else { return nil }
        var end = index + 1
        if start.starts(with: "<!--".utf8) {
            end = index
            while end < lines.count, end - index < blockLimit, lines[end].text.firstRange(of: Array("-->".utf8)) == nil
            {
                end += 1
            }
            return min(end + 1, lines.count)
        }
        let name = InlineMarkup.name(of: start.dropFirst().drop { $0 == UInt8(ascii: "/") })
        guard blockNames.contains(name) || InlineMarkup.isWholeTag(start, named: name) else { return nil }
        let holdsContent = contentNames.contains(name) && start.dropFirst().first != UInt8(ascii: "/")
        let (opening, closing) = (Array("<\(name)".utf8), Array("</\(name)".utf8))
        var depth = 0
        end = index
        while end < lines.count, end - index < blockLimit {
            let line = lines[end].text.map(\.lowercased)
            if line.allSatisfy(\.isSpace), !holdsContent || depth <= 0 { break }
            depth += count(opening, in: line) - count(closing, in: line)
            end += 1
            if holdsContent, depth <= 0 { break }
        }
        return end
    }

    private static func count(_ mark: [UInt8], in line: [UInt8]) -> Int {
        var (count, rest) = (0, line[...])
        while let range = rest.firstRange(of: mark) {
            count += 1
            rest = rest[within: range.upperBound...]
        }
        return count
    }

    /// Appends the Markdown of a block of HTML.
    private static func convert(block lines: ArraySlice<(number: Int, text: [UInt8])>, _ result: inout Converted) {
        let markup = Array(lines.map(\.text).joined(separator: [0x0A]))
        let line = lines.first?.number ?? 1
        guard let (blocks, ledger) = try? SavedText.blocks(ofMarkup: markup, base: base) else {
            return result.lines += lines
        }
        for entry in ledger.entries {
            if case .dropped = entry.outcome {
                let number = lines[within: (lines.startIndex + entry.line - 1)...].first?.number ?? line
                result.leftOut.append(.init(line: number, text: entry.text, outcome: entry.outcome))
            }
        }
        if blocks.isEmpty, ledger.entries.isEmpty, markup.trimmed.starts(with: "<!--".utf8) {
            let text = markup.map { $0.isSpace ? 0x20 : $0 }
            result.leftOut.append(.init(line: line, text: text, outcome: .dropped(.markup)))
        }
        let text = withoutBase(MarkdownWriter.markdown(of: blocks))
        if let last = result.lines.last, !last.text.isEmpty { result.lines.append((line, [])) }
        for part in text.trimmed.split(separator: 0x0A, omittingEmptySubsequences: false) {
            result.lines.append((line, Array(part)))
        }
        if !text.isEmpty { result.lines.append((lines.last?.number ?? line, [])) }
    }

    /// Text with references within the site as they were.
    static func withoutBase(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text[...]
        let host = Array("https://relative.invalid/".utf8)
        while let range = rest.firstRange(of: host) {
            result += rest[within: ..<range.lowerBound]
            rest = rest[within: range.upperBound...]
            var depth = 4
            while depth > 0, rest.starts(with: "up\(depth)/".utf8) {
                rest = rest.dropFirst(4)
                depth -= 1
            }
            if depth == 4 {
                result.append(UInt8(ascii: "/"))
            } else {
                for _ in 0..<depth { result += Array("../".utf8) }
            }
        }
        return result + rest
    }

    private static let contentNames: Set<String> = [
        "table", "figure", "blockquote", "ul", "ol", "dl", "iframe", "video", "audio", "script", "style", "svg", "pre",
        "object",
    ]
    private static let blockNames: Set<String> = contentNames.union([
        "address", "article", "aside", "center", "details", "dialog", "dir", "div", "embed", "fieldset", "figcaption",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "p", "picture", "section",
        "summary", "li", "dd", "dt", "noscript", "td", "tr", "th", "tbody", "thead",
    ])
}
