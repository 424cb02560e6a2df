/// A line of a text as scraped.
struct TextLine: Sendable {
    /// Its number in the text, from 1.
    var number: Int
    /// The line without space at its ends, its characters put right; empty for a blank line.
    var text: [UInt8]
    /// Whether blank lines, or the ends of the text, stand before and after it.
    var isAlone = false
    /// Whether tabs part cells in it, as in a row of a table.
    var isRow = false
    /// Whether it comes again on each page: a running head or foot, or the number of a page.
    var isRunningHead = false
    /// How many lines of the raw text it was joined from.
    var joined = 1
    /// The cells that tabs part, where they do.
    var cells: [[UInt8]] = []
    /// How much the text weighs: scalars, those of East Asia twice.
    var weight: Int
    /// Whether it is long enough to be a paragraph, or ends as a sentence.
    var isParagraph: Bool

    init(number: Int, text: [UInt8]) {
        self.number = number
        self.text = text
        weight = text.reduce(0) { $0 + ($1.isContinuation ? 0 : $1 >= 0xE3 && $1 < 0xF0 ? 2 : 1) }
        isParagraph = weight >= 140 || (weight >= 50 && (SentenceEnd.ends(text) || SentenceEnd.needsNone(text)))
    }

    /// The lines of a text.
    ///
    /// - Complexity: O(*n*).
    static func lines(of text: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let plain = TextRepair.repaired(line.map { $0.isSpace ? 0x20 : $0 })
            lines.append(TextLine(number: index + 1, text: [Run(text: plain)].collapsed().text))
            lines[index].isRow = line.trimmed.contains(0x09)
            guard lines[index].isRow else { continue }
            // The first and the last cell may be empty.
            let row = line.last == 0x0D ? line.dropLast() : line
            lines[index].cells = row.split(separator: 0x09, omittingEmptySubsequences: false).map {
                [Run(text: TextRepair.repaired(Array($0)))].collapsed().text
            }
        }
        for index in lines.indices {
            let isFree = { (other: Int) in !lines.indices.contains(other) || lines[other].text.isEmpty }
            lines[index].isAlone = isFree(index - 1) && isFree(index + 1)
        }
        let feeds = text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().filter {
            $1.contains(0x0C)
        }
        RunningHeads.mark(&lines, feeds: Set(feeds.map(\.offset)))
        return lines
    }
}
