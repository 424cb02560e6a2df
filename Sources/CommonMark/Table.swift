internal import Bounds

/// A pipe table as it was found in a source; its cells are headings at the start of the prepared source.
///
/// The syntax is that of GitHub Flavored Markdown, section 4.10.
struct Table {
    /// How the cells of a column are aligned.
    enum Alignment {
        case none, left, centre, right
    }

    /// The line of the prepared source that stands for the table, from 1.
    var line: Int
    /// The alignment of each column.
    var columns: [Alignment]
    /// How many cells each row has, the header first; never more than there are columns.
    var rows: [Int]

    /// The alignments that a delimiter row gives, such as `| --- | :-: |`, or `nil` if `line` is none.
    static func delimiterRow(_ line: Span<UInt8>) -> [Alignment]? {
        guard line.firstIndex(of: UInt8(ascii: "|"), from: 0) != nil else { return nil }
        var columns: [Alignment] = []
        for cell in cells(of: line) {
            var start = cell.lowerBound
            var end = cell.upperBound
            guard start < end else { return nil }
            let isLeft = line[start] == UInt8(ascii: ":")
            if isLeft { start += 1 }
            guard start < end else { return nil }
            let isRight = line[end - 1] == UInt8(ascii: ":")
            if isRight { end -= 1 }
            guard start < end else { return nil }
            for index in start..<end where line[index] != UInt8(ascii: "-") { return nil }
            columns.append(isLeft ? (isRight ? .centre : .left) : (isRight ? .right : .none))
        }
        return columns.isEmpty ? nil : columns
    }

    /// The cells of a row, without the blanks around them: what stands between pipes that no backslash escapes.
    static func cells(of line: Span<UInt8>) -> [Range<Int>] {
        var position = line.skippingBlanks(from: 0, to: line.count)
        var end = line.count
        while end > position, line[end - 1].isBlank { end -= 1 }
        if position < end, line[position] == UInt8(ascii: "|") { position += 1 }
        var cells: [Range<Int>] = []
        var start = position
        var endsWithPipe = false
        while position < end {
            switch line[position] {
            case UInt8(ascii: "\\"):
                position += position + 1 < end && line[position + 1].isPunctuation ? 2 : 1
                endsWithPipe = false
            case UInt8(ascii: "|"):
                cells.append(trimmed(line, start..<position))
                position += 1
                start = position
                endsWithPipe = true
            default:
                position += 1
                endsWithPipe = false
            }
        }
        if !endsWithPipe, start < end { cells.append(trimmed(line, start..<end)) }
        return cells
    }

    private static func trimmed(_ line: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        let start = line.skippingBlanks(from: range.lowerBound, to: end)
        while end > start, line[end - 1].isBlank { end -= 1 }
        return start..<end
    }
}
