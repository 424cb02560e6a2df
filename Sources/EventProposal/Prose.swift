internal import Bounds
public import Content
internal import Diagnostics
internal import Gazetteer

/// The prose of a text: all its bytes in their places, with spaces for what is not prose.
///
/// Addresses and paths are not prose. In Markdown, code, shortcodes, link destinations, HTML tags, footnote labels, citations and the signs of links and emphasis are
/// not prose; in an article, neither is its front matter. Offsets in the prose are offsets in the text.
public struct Prose: Sendable {
    /// The text as it was written.
    public let text: [UInt8]
    /// As many bytes: line feeds as in the text, spaces for everything else that is not prose.
    public let bytes: [UInt8]
    /// Whether the text is Markdown.
    let isMarkdown: Bool

    /// A plain text; addresses and paths in it are not prose.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    public init(plain text: [UInt8]) {
        self.text = text
        var prose = text
        for passage in TextSyntax.plain.hiddenPassages(in: text.span) {
            // Letters outside ASCII stay, so that characters count as before.
            for offset in passage where prose[offset] < 0x80 { prose[offset] = UInt8(ascii: " ") }
        }
        bytes = prose
        isMarkdown = false
    }

    /// The body of an article.
    ///
    /// - Complexity: O(*n*) in the bytes of the file.
    public init(of article: Article) {
        let text = article.document.file.bytes
        let body = article.document.body
        var prose = text
        func hide(_ range: Range<Int>) {
            for offset in range where prose[offset] != UInt8(ascii: "\n") { prose[offset] = UInt8(ascii: " ") }
        }
        hide(0..<body.lowerBound)
        for passage in TextSyntax.markdown.hiddenPassages(in: text.span.extracting(body)) {
            hide(body.lowerBound + passage.lowerBound..<min(body.lowerBound + passage.upperBound, body.upperBound))
        }
        for mark in Self.noteMarks(in: text, body) { hide(mark) }
        for offset in body {
            if Self.signs.contains(prose[offset]) || Self.isSign(text, at: offset) { prose[offset] = UInt8(ascii: " ") }
        }
        self.text = text
        bytes = prose
        isMarkdown = true
    }

    /// The marks of notes that lead to none, as imports write them: a figure or letter in brackets behind backslashes.
    private static func noteMarks(in text: [UInt8], _ body: Range<Int>) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        for start in body where text[start] == UInt8(ascii: "\\") && start + 1 < body.upperBound {
            guard text[start + 1] == UInt8(ascii: "[") else { continue }
            let inner = text[within: start + 2..<body.upperBound].prefix(5).prefix { $0 != UInt8(ascii: "\\") }
            let end = start + 2 + inner.count
            let isMark = (1...3).contains(inner.count) && inner.allSatisfy { $0 < 0x80 && $0 != 0x20 }
            if isMark, text[within: end..<body.upperBound].starts(with: "\\]".utf8) { marks.append(start..<end + 2) }
        }
        return marks
    }

    /// Whether a byte is the underscore of an emphasis, or a backslash before a sign (CommonMark §2.4, §6.2).
    private static func isSign(_ text: [UInt8], at offset: Int) -> Bool {
        func isLetter(_ offset: Int) -> Bool {
            guard text.indices.contains(offset) else { return false }
            let byte = text[offset]
            return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        }
        switch text[offset] {
        case UInt8(ascii: "_"): return !(isLetter(offset - 1) && isLetter(offset + 1))
        case UInt8(ascii: "\\"): return offset + 1 < text.count && !isLetter(offset + 1)
        default: return false
        }
    }

    /// The signs of links, images, emphasis and quotations.
    private static let signs = Set("[]*>".utf8)

    /// The words of a passage with one space between two, without what is not prose.
    public func words(in range: Range<Int>) -> String {
        var words: [UInt8] = []
        for offset in range.clamped(to: bytes.indices) where bytes[offset] == text[offset] {
            words.append(bytes[offset])
        }
        return String(decoding: Self.folded(words[...]), as: UTF8.self)
    }

    /// Whether a passage stands in the text as in the prose, on one line or more.
    func isVerbatim(_ range: Range<Int>) -> Bool {
        text[range].elementsEqual(bytes[range])
    }

    /// Bytes with a single space for each run of white space, and none at either end.
    static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte > UInt8(ascii: " ") {
                result.append(byte)
            } else if let last = result.last, last != UInt8(ascii: " ") {
                result.append(UInt8(ascii: " "))
            }
        }
        if result.last == UInt8(ascii: " ") { result.removeLast() }
        return result
    }
}
