internal import Bounds

/// Rebuilds paragraphs out of lines that were broken at a fixed width.
enum HardWrapping {
    /// The lines with paragraphs joined, when the text is wrapped; else the lines as they are.
    ///
    /// A text is wrapped when most lines that another follows directly are nearly as long as the longest, which is short.
    ///
    /// - Complexity: O(*n*).
    static func unwrapped(_ lines: [TextLine]) -> [TextLine] {
        let followed = lines.indices.dropLast().filter { !lines[$0].text.isEmpty && !lines[$0 + 1].text.isEmpty }
        let longest = lines.map(\.weight).max() ?? 0
        guard followed.count >= 4, (40...100).contains(longest),
            followed.count(where: { lines[$0].weight * 10 >= longest * 7 }) * 10 >= followed.count * 7,
            followed.count(where: { SentenceEnd.ends(lines[$0].text) }) * 3 < followed.count
        else { return lines }
        var result: [TextLine] = []
        var paragraph: ArraySlice<TextLine> = []
        for (index, line) in lines.enumerated() {
            let isFull = paragraph.last.map { !$0.text.isEmpty && $0.weight * 10 >= longest * 6 } ?? true
            if !isFull || line.text.isEmpty || BulletLine.content(of: line.text) != nil {
                result += joined(paragraph)
                paragraph = lines[within: index..<index + 1]
            } else {
                paragraph = lines[paragraph.startIndex...index]
            }
        }
        return result + joined(paragraph)
    }

    /// The line that lines of one paragraph make.
    private static func joined(_ lines: ArraySlice<TextLine>) -> [TextLine] {
        guard let first = lines.first, lines.count > 1 else { return Array(lines) }
        var line = TextLine(number: first.number, text: Array(lines.map(\.text).joined(separator: [0x20])))
        line.isAlone = true
        return [line]
    }
}
