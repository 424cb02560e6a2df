internal import Bounds

/// Writes the text of one's own archive as Markdown of this site: its HTML and the tags of its site generator.
public enum MarkupConverter {
    /// What a text is written in.
    public enum Language: Sendable {
        case markdown
        case html
        /// HTML in which empty lines part paragraphs and tags stand in brackets.
        case wordPress
    }

    /// A text as Markdown, and what was made of its markup.
    public struct Converted: Sendable {
        /// Ends in a line feed unless it is empty.
        public var markdown: [UInt8]
        /// The tags of the site generator, in the order of the text.
        public var tags: [TagUse]
        /// Comments, scripts and what readers never saw, with their lines.
        public var leftOut: [(line: Int, text: String)]
        /// How many blocks of HTML are Markdown now.
        public var blocks: Int
    }

    /// The Markdown of a text.
    ///
    /// - Parameters:
    ///   - line: The line of the raw file on which it starts, from 1.
    ///   - value: What a variable of the page is, such as `page.title`.
    /// - Throws: `ImportError` where HTML is too large, too deep or too tangled.
    /// - Complexity: O(*n* log *n*).
    public static func converted(
        _ text: [UInt8], in language: Language, line: Int, value: @escaping (String) -> String? = { _ in nil }
    ) throws(ImportError) -> Converted {
        guard language != .markdown else {
            let result = MarkdownMarkup.converted(text[...], line: line, value: value)
            let lines = result.lines.map { withoutEmptyEmphasis(TextRepair.repaired($0.text)) }
            let body = Array(Array(lines.joined(separator: [0x0A])).trimmedLines)
            return Converted(
                markdown: body.isEmpty ? [] : body + [0x0A], tags: result.tags, leftOut: shown(result.leftOut),
                blocks: result.blocks)
        }
        var tags = TemplateTags(
            text.filter { $0 != 0x0D }, line: line, isHTML: true, readsBrackets: language == .wordPress, value: value)
        let numbered = tags.converted()
        let markup = Array(numbered.lines.map(\.text).joined(separator: [0x0A]))
        let (blocks, ledger) = try SavedText.blocks(
            ofMarkup: language == .wordPress ? WordPressMarkup.paragraphs(markup) : markup, base: MarkdownMarkup.base)
        let dropped = ledger.entries.filter { if case .dropped = $0.outcome { true } else { false } }
        return Converted(
            markdown: MarkdownMarkup.withoutBase(MarkdownWriter.markdown(of: blocks)), tags: tags.uses,
            leftOut: shown(dropped.map { .init(line: line + $0.line - 1, text: $0.text, outcome: $0.outcome) }),
            blocks: 1)
    }

    /// A line without marks of emphasis around nothing, `****`, which end one word of it where the next begins.
    private static func withoutEmptyEmphasis(_ line: [UInt8]) -> [UInt8] {
        let mark = Array("****".utf8)
        guard line.contains(where: { $0 != UInt8(ascii: "*") && !$0.isSpace }), !line.contains(UInt8(ascii: "`")),
            var range = line.firstRange(of: mark), line[at: range.upperBound] != UInt8(ascii: "*")
        else { return line }
        var result: [UInt8] = []
        var rest = line[...]
        while true {
            result += rest[within: ..<range.lowerBound]
            rest = rest[within: range.upperBound...]
            guard let next = rest.firstRange(of: mark) else { return result + rest }
            range = next
        }
    }

    private static func shown(_ entries: [Ledger.Entry]) -> [(line: Int, text: String)] {
        entries.map { ($0.line, String(decoding: $0.text.prefix(400), as: UTF8.self)) }
    }
}

extension [UInt8] {
    /// Without empty lines at the beginning and white space at the end; the first line keeps its indentation.
    fileprivate var trimmedLines: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !$0.isSpace }), let last = lastIndex(where: { !$0.isSpace }) else {
            return []
        }
        let start = self[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return self[start...last]
    }
}
