internal import Bounds

/// Reads the words of a PDF with their places (`pdftotext -tsv`) as text: what stands above the line is set apart from the
/// figure before it, and what stands in rows and columns is rows.
///
/// Form feeds part the pages, blank lines the blocks, and tabs the cells of a row.
enum PDFLayout {
    /// A word and its box, in points from the top left of the page.
    private struct Word {
        var page: Int
        /// The flow, block and line to which it belongs.
        var line: [Int]
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double
        var text: String

        var height: Double { bottom - top }
    }

    /// Words in a line side by side.
    private struct Line {
        var words: [Word]
        var text: String
        var left: Double { words.first?.left ?? 0 }
        var right: Double { words.last?.right ?? 0 }
        var top: Double { words.map(\.top).max() ?? 0 }
        var height: Double { words.map(\.height).max() ?? 0 }
        var block: [Int] { Array(words.first?.line.dropLast() ?? []) }
    }

    /// The text of a table of words; `nil` where it is none.
    ///
    /// - Complexity: O(*n* log *n*).
    static func text(of table: [UInt8]) -> [UInt8]? {
        guard table.starts(with: "level\tpage_num".utf8) else { return nil }
        var pages: [[Line]] = []
        var open: [Word] = []
        func close() {
            guard let first = open.first else { return }
            while pages.count < first.page { pages.append([]) }
            pages[pages.count - 1] += segments(of: open)
            open = []
        }
        for row in table.split(separator: 0x0A).dropFirst() {
            guard let word = word(row) else { continue }
            if let last = open.last, last.page != word.page || last.line != word.line { close() }
            guard word.page >= pages.count, word.page <= pages.count + pageLimit else { return nil }
            open.append(word)
        }
        close()
        let texts = pages.map(text(ofPage:))
        return Array((texts.map(\.text).joined(separator: "\u{0C}") + texts.map(\.notes).joined()).utf8)
    }

    /// How many empty pages may stand between two with text.
    private static let pageLimit = 2_000

    private static func word(_ row: ArraySlice<UInt8>) -> Word? {
        let cells = row.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
        guard cells.count == 12 else { return nil }
        let numbers = cells.prefix(10).map { Double(String(decoding: $0, as: UTF8.self)) }
        guard numbers[0] == 5, let page = numbers[1], let left = numbers[6], let top = numbers[7],
            let width = numbers[8],
            let height = numbers[9], page >= 1, page < 100_000
        else { return nil }
        let line = cells[2...4].map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
        return Word(
            page: Int(page), line: line, left: left, top: top, right: left + width, bottom: top + height,
            text: String(decoding: cells[11].filter { $0 != 0x0D }, as: UTF8.self))
    }

    /// How wide a gap between the cells of a row is at least, in heights of the line.
    private static let gap = 1.8

    /// The parts of a line between wide gaps.
    private static func segments(of words: [Word]) -> [Line] {
        var lines: [Line] = []
        var open: [Word] = []
        for word in words {
            if let last = open.last, word.left - last.right > gap * last.height {
                lines.append(Line(words: open, text: text(of: open)))
                open = []
            }
            open.append(word)
        }
        lines.append(Line(words: open, text: text(of: open)))
        return lines
    }

    /// The words of a part of a line; a small figure above it is an exponent, or the mark of a note, in brackets.
    private static func text(of words: [Word]) -> String {
        var text = ""
        for (index, word) in words.enumerated() {
            let isRaised =
                index > 0 && word.text.utf8.count <= 3 && word.text.utf8.allSatisfy(\.isDigit)
                && word.height < 0.8 * words[index - 1].height
                && word.bottom < words[index - 1].bottom - 0.15 * words[index - 1].height
            if isRaised, RaisedText.isExponent(behind: Array(text.utf8)[...]) {
                text += String(decoding: RaisedText.figures(Array(word.text.utf8)[...], isRaised: true), as: UTF8.self)
            } else {
                text += (index > 0 ? " " : "") + (isRaised ? "[\(word.text)]" : word.text)
            }
        }
        return text
    }

    /// Whether a line at the foot of a page is the text of a note: small, and it begins with a figure.
    private static func isNote(_ line: Line, usual: Double) -> Bool {
        guard let first = line.words.first, line.words.count > 1 else { return false }
        return line.height < 0.88 * usual && first.text.utf8.count <= 3 && first.text.utf8.allSatisfy(\.isDigit)
    }

    // MARK: Pages

    /// The text of a page, and of the notes at its foot.
    private static func text(ofPage lines: [Line]) -> (text: String, notes: String) {
        let found = tables(in: lines)
        var tables: [Int: Int] = [:]
        for (position, table) in found.enumerated() { for line in table.lines { tables[line] = position } }
        var result = ""
        var notes = ""
        let usual = lines.isEmpty ? 0 : lines.map(\.height).sorted()[lines.count / 2]
        var last: Line?
        var done: Set<Int> = []
        var isBelow = false
        for (index, line) in lines.enumerated() where !done.contains(index) {
            if let table = tables[index].map({ found[$0] }) {
                done.formUnion(table.lines)
                result += "\n" + table.rows.map { $0.joined(separator: "\t") + "\n" }.joined() + "\n"
                last = nil
                continue
            }
            if isNote(line, usual: usual), let label = line.words.first?.text {
                notes += "\n[\(label)]" + line.text.dropFirst(label.count) + "\n"
                isBelow = true
                continue
            }
            // A note may go on in the next line.
            if isBelow, line.height < 0.88 * usual {
                notes += line.text + "\n"
                continue
            }
            isBelow = false
            if let last, last.words.last?.line == line.words.first?.line {
                result.removeLast()
                result += " "
            } else if let last, last.block != line.block {
                result += "\n"
            }
            last = line
            result += line.text + "\n"
        }
        return (result, notes)
    }

    private struct Table {
        var lines: Set<Int>
        var rows: [[String]]
    }

    /// How many rows a table has at least, and how long its cells are on average at most, in characters.
    private static let leastRows = 3
    private static let cellLength = 24
    /// How many columns a table has at most.
    private static let columnLimit = 40

    /// What stands in rows side by side, at least three below one another, in short cells or figures.
    private static func tables(in lines: [Line]) -> [Table] {
        let order = lines.indices.sorted { (lines[$0].top, lines[$0].left) < (lines[$1].top, lines[$1].left) }
        var rows: [[Int]] = []
        for index in order {
            if let last = rows.last?.first, abs(lines[last].top - lines[index].top) < 0.4 * lines[last].height,
                rows[rows.count - 1].allSatisfy({ lines[$0].right < lines[index].left })
            {
                rows[rows.count - 1].append(index)
            } else {
                rows.append([index])
            }
        }
        var tables: [Table] = []
        var run: [[Int]] = []
        func close() {
            if let table = table(run, lines) { tables.append(table) }
            run = []
        }
        for row in rows {
            if let last = run.last?.first, lines[row[0]].top - lines[last].top > 3 * lines[last].height { close() }
            if row.count >= 2 { run.append(row) } else { close() }
        }
        close()
        return tables
    }

    private static func table(_ rows: [[Int]], _ lines: [Line]) -> Table? {
        guard rows.count >= leastRows else { return nil }
        let cells = rows.flatMap { $0.map { lines[$0].text } }
        let figures = cells.count { $0.first?.isNumber == true && $0.utf8.count <= 12 }
        let length = cells.reduce(0) { $0 + $1.count } / max(1, cells.count)
        guard length <= cellLength, figures * 4 >= cells.count || (rows.map(\.count).min() ?? 0) >= 3 && length <= 16
        else { return nil }
        // The columns of the widest row; every cell stands in the one that it reaches furthest into.
        guard let widest = rows.max(by: { $0.count < $1.count }), widest.count <= columnLimit else { return nil }
        let columns = widest.map { index in
            let same = rows.flatMap(\.self).filter { overlap(lines[$0], lines[index]) > 0 }
            return (left: same.map { lines[$0].left }.min() ?? 0, right: same.map { lines[$0].right }.max() ?? 0)
        }
        var written: [[String]] = []
        for row in rows {
            var texts = Array(repeating: "", count: columns.count)
            for index in row {
                let reach = columns.map { min($0.right, lines[index].right) - max($0.left, lines[index].left) }
                guard let column = reach.indices.max(by: { reach[$0] < reach[$1] }) else { continue }
                texts[column] += (texts[column].isEmpty ? "" : " ") + lines[index].text
            }
            written.append(texts)
        }
        return Table(lines: Set(rows.flatMap(\.self)), rows: written)
    }

    private static func overlap(_ one: Line, _ other: Line) -> Double {
        min(one.right, other.right) - max(one.left, other.left)
    }
}
