internal import Bounds

/// Writes the HTML and the shortcodes in Markdown from elsewhere as Markdown, for the site shows neither.
enum MarkdownMarkup {
    /// Markdown, and what was made of its markup.
    struct Converted {
        /// The lines, with the numbers of those of the raw file from which they are.
        var lines: [(number: Int, text: [UInt8])] = []
        /// Comments, scripts and frames without an address.
        var leftOut: [Ledger.Entry] = []
        var reviews: [ReviewNote] = []
    }

    /// What references are resolved against, so that those within a site stay within it.
    private static let base = "https://relative.invalid/x/"
    /// How many lines a block of HTML has at most.
    private static let blockLimit = 2_000

    /// The Markdown of a body.
    ///
    /// - Parameter line: The line of the raw file on which the body starts.
    /// - Complexity: O(*n*).
    static func converted(_ body: ArraySlice<UInt8>, line: Int) -> Converted {
        var result = Converted()
        var lines = body.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            Array(line.last == 0x0D ? line.dropLast() : line)
        }
        Shortcodes.convert(&lines, first: line, &result)
        var fence: UInt8?
        var blocks = 0
        var index = 0
        while index < lines.count {
            let text = lines[index]
            let start = text.trimmed
            if let sign = start.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"),
                start.prefix(3).allSatisfy({ $0 == sign }), start.count >= 3, fence == nil || fence == sign
            {
                fence = fence == nil ? sign : nil
            } else if fence == nil, !text.starts(with: "    ".utf8), let end = block(at: index, in: lines) {
                blocks += 1
                convert(lines[within: index..<end], line: line + index, &result)
                index = end
                continue
            } else if fence == nil, text.contains(UInt8(ascii: "<")) {
                result.lines.append((line + index, InlineMarkup.converted(text)))
                index += 1
                continue
            }
            // A block of HTML has its blank line already.
            let isDouble = index > 0 && text.isEmpty && result.lines.last.map { $0.text.isEmpty } ?? true && blocks > 0
            if !isDouble || fence != nil { result.lines.append((line + index, text)) }
            index += 1
        }
        if blocks > 0 {
            result.reviews.append(
                ReviewNote(
                    text: ReviewNote.counted(
                        blocks, one: "block of HTML is Markdown now; compare it",
                        many: "blocks of HTML are Markdown now; compare them"), line: nil))
        }
        return result
    }

    /// Behind the last line of the block of HTML that starts on a line; `nil` where none does.
    ///
    /// It ends at a blank line (CommonMark 0.30, section 4.6), and those that hold content not before their end tag.
    private static func block(at index: Int, in lines: [[UInt8]]) -> Int? {
        let start = lines[index].trimmed
        guard start.first == UInt8(ascii: "<") else { return nil }
        var end = index + 1
        if start.starts(with: "<!--".utf8) {
            end = index
            while end < lines.count, end - index < blockLimit, lines[end].firstRange(of: Array("-->".utf8)) == nil {
                end += 1
            }
            return min(end + 1, lines.count)
        }
        let name = InlineMarkup.name(of: start.dropFirst().drop { $0 == UInt8(ascii: "/") })
        guard blockNames.contains(name) else { return nil }
        let holdsContent = contentNames.contains(name) && start.dropFirst().first != UInt8(ascii: "/")
        let (opening, closing) = (Array("<\(name)".utf8), Array("</\(name)".utf8))
        var depth = 0
        end = index
        while end < lines.count, end - index < blockLimit {
            let line = lines[end].map(\.lowercased)
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
    private static func convert(_ lines: ArraySlice<[UInt8]>, line: Int, _ result: inout Converted) {
        let markup = Array(lines.joined(separator: [0x0A]))
        guard let (blocks, ledger) = try? SavedText.blocks(ofMarkup: markup, base: base) else {
            for (offset, text) in lines.enumerated() { result.lines.append((line + offset, text)) }
            return
        }
        for entry in ledger.entries {
            if case .dropped = entry.outcome {
                result.leftOut.append(.init(line: line + entry.line - 1, text: entry.text, outcome: entry.outcome))
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
        if !text.isEmpty { result.lines.append((line + lines.count - 1, [])) }
    }

    /// Text with references within the site as they were.
    private static func withoutBase(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text[...]
        let host = Array("https://relative.invalid/".utf8)
        while let range = rest.firstRange(of: host) {
            result += rest[within: ..<range.lowerBound]
            rest = rest[within: range.upperBound...]
            if rest.starts(with: "x/".utf8) {
                rest = rest.dropFirst(2)
            } else {
                result.append(UInt8(ascii: "/"))
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
