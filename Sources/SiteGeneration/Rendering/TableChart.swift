internal import CommonMark
internal import Content

/// The first column of numbers of a table, drawn as SVG against the first column that holds none.
///
/// Lines and letters have the colour of the text, so that they are seen on dark paper, too. In texts that run from right to
/// left everything but the letters is mirrored.
struct TableChart {
    /// What is drawn of a row.
    private struct Mark {
        let label: String
        let value: Double
        let text: String
    }

    private let marks: [Mark]
    private let lowest: Double
    private let highest: Double
    private let isMirrored: Bool

    /// The width of a drawing, that of the labels before bars, and that of the numbers behind them.
    private static let (width, labelWidth, numberWidth) = (600, 180, 70)
    /// The height of a bar with its distance from the next one, and of a line.
    private static let (barHeight, lineHeight) = (24, 220)
    /// How many letters of a label have room.
    private static let labelLength = 24

    /// - Returns: `nil` where no column holds numbers.
    /// - Complexity: O(*n*) in the number of rows.
    init?(_ table: DataTable, isMirrored: Bool) {
        guard let numbers = table.columns.firstIndex(where: { $0.kind == .number }) else { return nil }
        let labels = table.columns.firstIndex { $0.kind != .number }
        marks = table.rows.compactMap { row in
            guard numbers < row.count, case .number(let value, let text)? = row[numbers], value.isFinite else {
                return nil
            }
            return Mark(label: labels.flatMap { row[$0]?.cellText } ?? "", value: value, text: text)
        }
        guard !marks.isEmpty else { return nil }
        lowest = min(0, marks.map(\.value).min() ?? 0)
        highest = max(0, marks.map(\.value).max() ?? 0)
        self.isMirrored = isMirrored
    }

    /// How many rows are drawn.
    var count: Int { marks.count }

    /// The drawing.
    func svg(_ drawing: TableDrawing) -> [UInt8] {
        let height = drawing == .bars ? marks.count * Self.barHeight : Self.lineHeight
        var svg = Array("<svg class=\"chart\" viewBox=\"0 0 \(Self.width) \(height)\" aria-hidden=\"true\"".utf8)
        svg += " fill=\"currentColor\" font-size=\"13\" direction=\"\(isMirrored ? "rtl" : "ltr")\">\n".utf8
        if drawing == .bars { writeBars(into: &svg) } else { writeLine(into: &svg) }
        return svg + "</svg>\n".utf8
    }

    private func writeBars(into svg: inout [UInt8]) {
        let room = Double(Self.width - Self.labelWidth - 2 * Self.numberWidth)
        let zero = Self.labelWidth + Self.numberWidth + Int(share(0) * room)
        for (row, mark) in marks.enumerated() {
            let end = Self.labelWidth + Self.numberWidth + Int(share(mark.value) * room)
            let (from, to) = (min(zero, end), max(max(zero, end), min(zero, end) + 1))
            let baseline = row * Self.barHeight + 17
            write(
                String(mark.label.prefix(Self.labelLength)), at: Self.labelWidth - 8, baseline, endsThere: true,
                into: &svg)
            let x = isMirrored ? Self.width - to : from
            svg += "<rect x=\"\(x)\" y=\"\(baseline - 13)\" width=\"\(to - from)\" height=\"16\"/>".utf8
            let isNegative = mark.value < 0
            writeNumber(mark.text, at: isNegative ? from - 6 : to + 6, baseline, endsThere: isNegative, into: &svg)
            svg.append(UInt8(ascii: "\n"))
        }
    }

    private func writeLine(into svg: inout [UInt8]) {
        let (left, right, top, bottom) = (20, Self.width - 20, 30, Self.lineHeight - 40)
        func y(_ value: Double) -> Int { bottom - Int(share(value) * Double(bottom - top)) }
        func x(_ row: Int) -> Int {
            let place = marks.count > 1 ? left + (right - left) * row / (marks.count - 1) : Self.width / 2
            return isMirrored ? Self.width - place : place
        }
        svg += "<path d=\"M\(left) \(y(0))H\(right)\" stroke=\"currentColor\"/>\n".utf8
        let points = marks.enumerated().map { "\(x($0)),\(y($1.value))" }.joined(separator: " ")
        svg += "<polyline points=\"\(points)\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>\n".utf8
        guard let first = marks.first, let last = marks.last else { return }
        write(first.label, at: left, Self.lineHeight - 15, endsThere: false, into: &svg)
        if marks.count > 1 { write(last.label, at: right, Self.lineHeight - 15, endsThere: true, into: &svg) }
        if let row = marks.indices.max(by: { marks[$0].value < marks[$1].value }) {
            let place = marks.count > 1 ? left + (right - left) * row / (marks.count - 1) : Self.width / 2
            writeNumber(
                marks[row].text, at: place, y(marks[row].value) - 8, endsThere: row > marks.count / 2, into: &svg)
        }
        svg.append(UInt8(ascii: "\n"))
    }

    /// Where a number stands between the lowest and the highest, from 0 to 1.
    private func share(_ value: Double) -> Double {
        highest > lowest ? (value / 2 - lowest / 2) / (highest / 2 - lowest / 2) : 0
    }

    /// Writes a number, which runs from left to right in every text, beginning or ending at a place.
    private func writeNumber(
        _ text: String, at place: Int, _ baseline: Int, endsThere: Bool, into svg: inout [UInt8]
    ) {
        let x = isMirrored ? Self.width - place : place
        svg += "<text x=\"\(x)\" y=\"\(baseline)\"\(endsThere != isMirrored ? " text-anchor=\"end\"" : "")".utf8
        svg += (isMirrored ? " direction=\"ltr\">" : ">").utf8
        MarkupText.append(text, to: &svg)
        svg += "</text>".utf8
    }

    /// Writes letters that begin or end at a place.
    private func write(_ text: String, at place: Int, _ baseline: Int, endsThere: Bool, into svg: inout [UInt8]) {
        let x = isMirrored ? Self.width - place : place
        svg += "<text x=\"\(x)\" y=\"\(baseline)\"\(endsThere ? " text-anchor=\"end\"" : "")>".utf8
        MarkupText.append(text, to: &svg)
        svg += "</text>".utf8
    }
}
