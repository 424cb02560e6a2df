internal import Bounds

/// Rebuilds paragraphs out of lines that were broken at a fixed width, as mail programs and PDFs break them.
enum HardWrapping {
    /// The lines with paragraphs joined, when the text is wrapped; else the lines as they are.
    ///
    /// A text is wrapped when most lines that another follows directly are nearly as long as the longest, which is
    /// short, or go on in a small letter without a stop.
    ///
    /// - Complexity: O(*n*).
    static func unwrapped(_ lines: [TextLine]) -> [TextLine] {
        let text = lines.filter { !$0.isRunningHead }
        guard let width = width(of: text) else { return lines }
        let filled = text.indices.filter { !text[$0].text.isEmpty }
        let hasBlanks = (filled.last ?? 0) - (filled.first ?? 0) >= filled.count
        let words = Words(of: text)
        var result: [TextLine] = []
        var paragraph: [TextLine] = []
        var heads: [TextLine] = []
        for line in lines {
            if line.isRunningHead {
                heads.append(line)
            } else if line.text.isEmpty, !heads.isEmpty || !(paragraph.last.map { isOpen($0, width) } ?? false) {
                // A page may end in the middle of a paragraph.
                if heads.isEmpty { flush(&paragraph, &heads, into: &result, words); result.append(line) }
            } else if line.text.isEmpty {
                heads.append(line)
            } else if let last = paragraph.last, goesOn(last, line, width, hasBlanks, isOverPage: !heads.isEmpty) {
                paragraph.append(line)
            } else {
                flush(&paragraph, &heads, into: &result, words)
                paragraph = [line]
            }
        }
        flush(&paragraph, &heads, into: &result, words)
        return result
    }

    /// The width at which a text is wrapped; `nil` where it is not.
    private static func width(of lines: [TextLine]) -> Int? {
        let followed = lines.indices.dropLast().filter { !lines[$0].text.isEmpty && !lines[$0 + 1].text.isEmpty }
        let prose = followed.filter { BulletLine.content(of: lines[$0].text) == nil && !lines[$0].isRow }
        guard prose.count >= 2 else { return nil }
        let weights = prose.map { lines[$0].weight }.sorted()
        let width = weights[weights.count * 9 / 10]
        let long = lines.count { $0.weight * 10 > width * 14 }
        guard (40...120).contains(width), long * 10 <= prose.count else { return nil }
        let continued = prose.count { !SentenceEnd.ends(lines[$0].text) && startsSmall(lines[$0 + 1].text) }
        let full = prose.count { lines[$0].weight * 10 >= width * 7 }
        let ended = prose.count { SentenceEnd.ends(lines[$0].text) }
        if continued * 2 >= prose.count, full * 2 >= prose.count { return width }
        return prose.count >= 4 && full * 10 >= prose.count * 7 && ended * 2 < prose.count ? width : nil
    }

    /// Whether a line is full and its sentence has not ended.
    private static func isOpen(_ line: TextLine, _ width: Int) -> Bool {
        line.weight * 10 >= width * 6 && !SentenceEnd.ends(line.text)
    }

    /// Whether a line goes on in the next.
    private static func goesOn(
        _ line: TextLine, _ next: TextLine, _ width: Int, _ hasBlanks: Bool, isOverPage: Bool
    ) -> Bool {
        guard line.weight * 10 >= width * 6 || startsSmall(next.text), BulletLine.content(of: next.text) == nil,
            !line.isRow, !next.isRow, isQuoted(line) == isQuoted(next)
        else { return false }
        if isOverPage { return isOpen(line, width) && startsSmall(next.text) }
        // Without blank lines a stop at the end of a line is the end of a paragraph.
        if !hasBlanks, SentenceEnd.ends(line.text), line.text.last != UInt8(ascii: ",") {
            return startsSmall(next.text)
        }
        return true
    }

    /// Whether a line is quoted as mails quote.
    private static func isQuoted(_ line: TextLine) -> Bool { line.text.first == UInt8(ascii: ">") }

    /// Whether a text begins with a small letter, in a script that has capitals.
    private static func startsSmall(_ text: [UInt8]) -> Bool {
        let start = String(decoding: text.prefix(8), as: UTF8.self).unicodeScalars.first
        return start.map { $0.properties.isLowercase } ?? false
    }

    /// Appends the paragraph that has ended, then the heads of pages that stood in it.
    private static func flush(
        _ paragraph: inout [TextLine], _ heads: inout [TextLine], into result: inout [TextLine], _ words: Words
    ) {
        if let line = joined(paragraph, words) { result.append(line) }
        result += heads
        paragraph = []
        heads = []
    }

    /// The line that lines of one paragraph make.
    private static func joined(_ lines: [TextLine], _ words: Words) -> TextLine? {
        guard let first = lines.first else { return nil }
        var text = first.text
        for line in lines.dropFirst() {
            if words.isHyphenated(text, line.text) {
                text.removeLast()
            } else if !(text.last == UInt8(ascii: "-") && text.dropLast().last?.isSpace == false) {
                text.append(0x20)
            }
            text += line.text
        }
        var line = TextLine(number: first.number, text: text)
        line.isAlone = true
        line.isRow = first.isRow
        line.joined = lines.count
        return line
    }

    /// The words of a text, to tell a hyphen that a line’s end brought from one that the word has.
    private struct Words {
        private var all: Set<ArraySlice<UInt8>> = []

        init(of lines: [TextLine]) {
            for line in lines { all.formUnion(line.text.split { !Self.isWord($0) }) }
        }

        /// Whether the last word of a line goes on in the next without its hyphen: both parts are letters, the second
        /// small, and the text has not the word with its hyphen elsewhere.
        func isHyphenated(_ line: [UInt8], _ next: [UInt8]) -> Bool {
            guard line.last == UInt8(ascii: "-"), line.dropLast().last.map({ $0.isLetter || $0 >= 0x80 }) ?? false,
                HardWrapping.startsSmall(next)
            else { return false }
            let head = line.dropLast().suffix(while: { Self.isWord($0) })
            let tail = next.prefix { Self.isWord($0) }
            if all.contains(head + tail) { return true }
            let isCompound =
                all.contains(head + [UInt8(ascii: "-")] + tail)
                // What follows a prefix is a word: ‘north-east’, and not ‘north-ern’.
                || tail.count >= 4 && Self.prefixes.contains(String(decoding: head, as: UTF8.self).lowercased())
            return !isCompound
        }

        private static func isWord(_ byte: UInt8) -> Bool {
            byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "-")
        }

        /// Words that stand before a hyphen in compounds.
        private static let prefixes: Set<String> = [
            "self", "cross", "anti", "long", "short", "so", "well", "north", "south", "half", "non", "ex", "pro",
            "high",
            "low", "air", "mid", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first",
            "second", "third", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "large",
            "small", "full", "part", "old", "new", "post", "pre", "counter", "vice", "co", "all", "surface", "ground",
        ]
    }
}

extension ArraySlice<UInt8> {
    /// The longest end of the bytes in which all meet a condition.
    fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        self[(lastIndex { !condition($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
