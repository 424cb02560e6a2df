internal import Bounds
internal import Language

/// The passages of a Markdown text that are not prose: code, link destinations, autolinks, HTML tags, footnote labels,
/// citations, and the shortcodes of other site generators (`{{< … >}}`, `{% … %}`).
///
/// It reads only as much of CommonMark 0.30 as that takes (§4.5 fences, §6.1 code spans, §6.3 links, §6.5 autolinks,
/// §6.6 raw HTML). Where a construct is not closed it is prose, as CommonMark has it.
enum MarkdownPassages {
    /// The passages in order, as ranges of bytes.
    ///
    /// - Complexity: O(*n*), where *n* is the length of the text.
    static func hidden(in text: Span<UInt8>) -> [Range<Int>] {
        var scanner = MarkdownScanner()
        scanner.scan(text)
        return scanner.hidden
    }
}

private struct MarkdownScanner {
    var hidden: [Range<Int>] = []
    /// For each length of a run of backticks, a place from which on no closing run was found.
    private var unclosed = [Int](repeating: Int.max, count: 33)
    private var hasNoCommentEnd = false
    private var tagEnds = ParagraphSearch(for: ">")
    private var labelEnds = ParagraphSearch(for: "]")
    private var braces = ParagraphSearch(for: "}")

    /// Destinations longer than this, or with parentheses deeper than this, are prose.
    private static let maximumLength = 2048
    private static let maximumDepth = 32

    mutating func scan(_ text: Span<UInt8>) {
        var index = 0
        var isLineStart = true
        while index < text.count {
            if isLineStart, let end = endOfLineStart(in: text, at: index) {
                hidden.append(index..<end)
                index = end
                continue
            }
            let byte = text[index]
            isLineStart = byte == UInt8(ascii: "\n")
            let end: Int?
            switch byte {
            case UInt8(ascii: "\\"): end = index + 2
            case UInt8(ascii: "`"): end = passBackticks(in: text, at: index)
            case UInt8(ascii: "<"): end = endOfTag(in: text, at: index)
            case UInt8(ascii: "]"): end = endOfDestination(in: text, at: index)
            case UInt8(ascii: "["): end = endOfLabel(in: text, at: index)
            case UInt8(ascii: "{"): end = endOfShortcode(in: text, at: index)
            default: end = nil
            }
            guard let end else {
                index += 1
                continue
            }
            if byte != UInt8(ascii: "\\") { hidden.append(index..<end) }
            index = max(index + 1, min(end, text.count))
        }
    }

    /// The end of what a line hides from its start on: a block of fenced code, or the definition of a link.
    private mutating func endOfLineStart(in text: Span<UInt8>, at start: Int) -> Int? {
        var index = start
        while index - start < 3, text.byte(at: index) == UInt8(ascii: " ") { index += 1 }
        let byte = text.byte(at: index)
        if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") { return endOfFence(in: text, at: index, byte) }
        guard byte == UInt8(ascii: "["), text.byte(at: index + 1) != UInt8(ascii: "^") else { return nil }
        guard let close = labelEnds.next(in: text, from: index), text.byte(at: close + 1) == UInt8(ascii: ":")
        else { return nil }
        return text.endOfLine(from: close)
    }

    private func endOfFence(in text: Span<UInt8>, at start: Int, _ mark: UInt8) -> Int? {
        let length = text.run(of: mark, at: start)
        guard length >= 3 else { return nil }
        var line = text.endOfLine(from: start)
        if mark == UInt8(ascii: "`"), (start + length..<line).contains(where: { text[$0] == mark }) { return nil }
        while line < text.count {
            var index = line + 1
            while index - line <= 3, text.byte(at: index) == UInt8(ascii: " ") { index += 1 }
            line = text.endOfLine(from: line + 1)
            let closing = text.run(of: mark, at: index)
            if closing >= length, (index + closing..<max(line, index + closing)).allSatisfy({ text[$0] <= 0x20 }) {
                return line
            }
        }
        return text.count
    }

    private mutating func passBackticks(in text: Span<UInt8>, at start: Int) -> Int? {
        let length = text.run(of: UInt8(ascii: "`"), at: start)
        guard length < unclosed.count, start < unclosed[length] else { return start + length }
        var index = start + length
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "`"):
                let run = text.run(of: UInt8(ascii: "`"), at: index)
                index += run
                if run == length { return index }
            case UInt8(ascii: "\n") where text.byte(at: index + 1) == UInt8(ascii: "\n"):
                // A code span does not outlast its paragraph.
                return start + length
            default:
                index += 1
            }
        }
        unclosed[length] = start
        return start + length
    }

    private mutating func endOfTag(in text: Span<UInt8>, at start: Int) -> Int? {
        let next = text.byte(at: start + 1)
        if next == UInt8(ascii: "!"), text.byte(at: start + 2) == UInt8(ascii: "-") {
            return endOfComment(in: text, at: start)
        }
        let isTag =
            (next | 0x20) &- 0x61 < 26 || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
            || next == UInt8(ascii: "?")
        guard isTag, let end = tagEnds.next(in: text, from: start) else { return nil }
        return end + 1
    }

    /// The end of `{{ … }}`, `{{< … >}}`, `{{% … %}}` or `{% … %}`.
    private mutating func endOfShortcode(in text: Span<UInt8>, at start: Int) -> Int? {
        let next = text.byte(at: start + 1)
        let before = next == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "%")
        guard next == UInt8(ascii: "{") || next == UInt8(ascii: "%") else { return nil }
        var index = start + 2
        // An address in it may hold a brace; more than a few are no shortcode.
        for _ in 0..<8 {
            guard let end = braces.next(in: text, from: index) else { return nil }
            if text[end - 1] == before { return end + 1 }
            if text.byte(at: end + 1) == before { return end + 2 }
            index = end + 1
        }
        return nil
    }

    private mutating func endOfComment(in text: Span<UInt8>, at start: Int) -> Int? {
        guard !hasNoCommentEnd else { return nil }
        var index = start + 4
        while index + 2 < text.count {
            if text[index] == UInt8(ascii: "-"), text[index + 1] == UInt8(ascii: "-"),
                text[index + 2] == UInt8(ascii: ">")
            {
                return index + 3
            }
            index += 1
        }
        hasNoCommentEnd = true
        return nil
    }

    /// The end of `](…)` or `][…]`.
    private mutating func endOfDestination(in text: Span<UInt8>, at start: Int) -> Int? {
        if text.byte(at: start + 1) == UInt8(ascii: "[") {
            return labelEnds.next(in: text, from: start + 2).map { $0 + 1 }
        }
        guard text.byte(at: start + 1) == UInt8(ascii: "(") else { return nil }
        var depth = 1
        // A destination in angle brackets and a title in quotation marks may hold any parentheses.
        var closing: UInt8 = text.byte(at: start + 2) == UInt8(ascii: "<") ? UInt8(ascii: ">") : 0
        for index in start + 2..<max(start + 2, min(text.count, start + Self.maximumLength)) {
            let byte = text[index]
            if closing != 0, byte != UInt8(ascii: "\n") {
                if byte == closing { closing = 0 }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if text[index - 1] <= 0x20 { closing = byte }
            case UInt8(ascii: "("):
                depth += 1
                if depth > Self.maximumDepth { return nil }
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return index + 1 }
            case UInt8(ascii: "\n") where text.byte(at: index + 1) == UInt8(ascii: "\n"): return nil
            default: break
            }
        }
        return nil
    }

    /// The end of `[^label]` or `[@source]`.
    private mutating func endOfLabel(in text: Span<UInt8>, at start: Int) -> Int? {
        let next = text.byte(at: start + 1)
        guard next == UInt8(ascii: "^") || next == UInt8(ascii: "@") else { return nil }
        return labelEnds.next(in: text, from: start).map { $0 + 1 }
    }
}

extension Span<UInt8> {
    /// How often a byte is repeated from an index on.
    fileprivate func run(of byte: UInt8, at start: Int) -> Int {
        var index = start
        while index < count, self[index] == byte { index += 1 }
        return index - start
    }

    /// The line feed that ends a line, or the end of the text.
    fileprivate func endOfLine(from start: Int) -> Int {
        var index = start
        while index < count, self[index] != UInt8(ascii: "\n") { index += 1 }
        return index
    }
}

/// Looks for the next place of a character before a blank line, and remembers it, so that many searches from one place
/// after another read the text once.
private struct ParagraphSearch {
    private let character: UInt8
    private var start = 0
    private var stop = -1

    init(for character: Unicode.Scalar) { self.character = UInt8(ascii: character) }

    mutating func next(in text: Span<UInt8>, from index: Int) -> Int? {
        if index < start || index > stop {
            start = index
            stop = index
            while stop < text.count, text[stop] != character, !isBlankLine(in: text, at: stop) { stop += 1 }
        }
        return stop < text.count && text[stop] == character ? stop : nil
    }

    private func isBlankLine(in text: Span<UInt8>, at index: Int) -> Bool {
        text[index] == UInt8(ascii: "\n") && text.byte(at: index + 1) == UInt8(ascii: "\n")
    }
}
