internal import Bounds
internal import Content
internal import Diagnostics

/// Takes a block that an import left out back into the text, behind the one that stands before it in the raw file.
struct RawReturn {
    let blocks: [RawBlock]
    let document: MarkdownDocument

    /// How many characters of a block are looked for in the text.
    private static let reach = 60

    /// Where the block of a line goes, and what is written there; `nil` where there is no such block.
    func splice(line: Int) -> (place: Int, text: String)? {
        guard let position = blocks.firstIndex(where: { $0.line == line && $0.reason != nil }) else { return nil }
        let (bytes, body) = (document.file.bytes, document.body)
        let end = bytes[within: body].suffix(2).elementsEqual([0x0D, 0x0A]) ? "\r\n" : "\n"
        let text = Self.escaped(blocks[position].text)
        let paragraphs = Self.paragraphs(bytes, body)
        for block in blocks[within: ..<position].reversed() where block.reason == nil {
            let words = Self.letters(Array(block.text.utf8)[...]).prefix(Self.reach)
            guard words.count > 8,
                let paragraph = paragraphs.first(where: { Self.letters(bytes[within: $0]).starts(with: words) })
            else { continue }
            return (paragraph.upperBound, "\(end)\(text)\(end)")
        }
        // Nothing of what stands before it is in the text.
        return (paragraphs.first?.lowerBound ?? body.upperBound, "\(text)\(end)\(end)")
    }

    /// The letters and digits of a text, by which it is found however it is broken and marked up.
    private static func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.filter { byte in
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte)
        }
    }

    /// The runs of lines that say something, with their ends.
    private static func paragraphs(_ bytes: [UInt8], _ body: Range<Int>) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        var start: Int?
        var line = body.lowerBound
        while line < body.upperBound {
            let next = bytes[within: line..<body.upperBound].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.upperBound
            let isEmpty = bytes[within: line..<next].allSatisfy { $0 <= 0x20 }
            if isEmpty, let first = start {
                paragraphs.append(first..<line)
                start = nil
            } else if !isEmpty, start == nil {
                start = line
            }
            line = next
        }
        return start.map { paragraphs + [$0..<body.upperBound] } ?? paragraphs
    }

    /// A text that Markdown reads as itself (CommonMark §2.4).
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if "\\`*_[]<>&~|".contains(character) || result.isEmpty && "#+-=".contains(character) { result += "\\" }
            result.append(character)
        }
        return result
    }
}
