internal import Bounds
internal import Language

/// Where the title, the headings and the lead of an article stand in its text.
struct ArticleOutline {
    /// The title line of a text whose title is not given apart from it.
    private(set) var title: Range<Int>?
    /// The lines that are headings, the title left out.
    private(set) var headings: [Range<Int>] = []
    /// The passages of running text, line by line, up to the 100th word.
    private(set) var lead: [Range<Int>] = []

    private static let leadWords = 100

    /// Reads the lines of a text.
    ///
    /// In Markdown a heading begins with `#` (CommonMark 0.30 §4.2). In plain text it is a line of 3 to 20 words that
    /// begins with a capital or a quotation mark and does not end like a sentence. The title, when `findsTitle` asks
    /// for it, is the heading of most words that stands before all running text.
    init(of text: Span<UInt8>, syntax: TextSyntax, findsTitle: Bool) {
        var words = 0
        var titleWords = 0
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
            let line = Line(in: text, start..<end)
            let count = line.wordStarts.count
            if syntax == .markdown ? line.isMarkedAsHeading : line.looksLikeHeading {
                headings.append(start..<end)
                if findsTitle && words < Line.runningTextWords && count > titleWords {
                    title = start..<end
                    titleWords = count
                }
            } else if count >= Line.runningTextWords || line.endsSentence {
                let left = Self.leadWords - words
                if left > 0, let first = line.wordStarts.first {
                    lead.append(first..<(left < count ? line.wordStarts[left] : end))
                }
                words += count
            }
            start = end + 1
        }
        headings.removeAll { $0 == title }
    }

    /// A line and what can be told from its look.
    private struct Line {
        /// A line of fewer words is running text only if it ends like a sentence.
        static let runningTextWords = 8

        private(set) var wordStarts: [Int] = []
        private(set) var isMarkedAsHeading = false
        private(set) var endsSentence = false
        private var startsWithCapital = false

        init(in text: Span<UInt8>, _ range: Range<Int>) {
            var isInWord = false
            var last: UInt8 = 0
            for index in range {
                let isSpace = text[index] <= 0x20
                if !isSpace && !isInWord { wordStarts.append(index) }
                if !isSpace { last = text[index] }
                isInWord = !isSpace
            }
            guard let first = wordStarts.first else { return }
            let byte = text[first]
            isMarkedAsHeading = byte == UInt8(ascii: "#")
            startsWithCapital = isUppercase(byte) || byte >= 0x80 || byte == UInt8(ascii: "\"")
            endsSentence = ".!?,;:".utf8.contains(last)
        }

        var looksLikeHeading: Bool { startsWithCapital && !endsSentence && 3...20 ~= wordStarts.count }
    }
}
