internal import Bounds
internal import Chronology
internal import Content
internal import Localization
internal import Templating

/// What several people count of one thing, as ranges below each other; the table of figures has the same.
struct FigureRangesView: View {
    var title: String
    var height: Int
    var axis: Int
    var rows: [FigureRangeView]
    var ticks: [FigureTickView]
    var isMirrored: Bool

    /// The width of the picture, and how high a row is.
    static let (width, rowHeight) = (360, 34)

    static let fields = Fields<FigureRangesView> {
        Field("title", "What is counted.") { $0.title }
        Field("height", "The height of the picture, which is 360 wide.") { $0.height }
        Field("axis", "Where the axis lies, from the top.") { $0.axis }
        Field("rows", "What each counts.") { $0.rows }
        Field("ticks", "The numbers of the axis.") { $0.ticks }
        Field("mirrored", "Whether it runs from right to left.") { $0.isMirrored }
    }
}

/// What somebody counts.
struct FigureRangeView: View {
    var label: String
    var x: Int
    var y: Int
    var path: String
    var isContested: Bool

    static let fields = Fields<FigureRangeView> {
        Field("label", "Who counts, and how many, in words.") { $0.label }
        Field("x", "Where that begins, from the left.") { $0.x }
        Field("y", "Where it stands, from the top.") { $0.y }
        Field("path", "The range: a line between two ends, with an arrow where one is not known.") { $0.path }
        Field("contested", "Whether the figure is claimed, disputed or denied.") { $0.isContested }
    }
}

/// A number of an axis.
struct FigureTickView: View {
    var x: Int
    var text: String

    static let fields = Fields<FigureTickView> {
        Field("x", "Where it stands, from the left.") { $0.x }
        Field("text", "The number.") { $0.text }
    }
}

extension PageMaker {
    /// How many rows a picture has, and how many pictures a page.
    private static let (rowLimit, pictureLimit) = (12, 4)

    /// Pictures of the figures of an event: one for each thing that two or more count, or that one counts as a range.
    func figureRanges(of event: Event) -> [FigureRangesView] {
        let figures = event.reports.flatMap { report in report.report.figures.map { (figure: $0, report: report) } }
        var things: [String] = []
        for (figure, _) in figures where !things.contains(figure.what) { things.append(figure.what) }
        return things.prefix(Self.pictureLimit).compactMap { what in
            var rows: [(label: String, figure: Figure, isContested: Bool)] = []
            for (figure, report) in figures where figure.what == what {
                let claim = maker.claim(of: figure, in: report)
                let names = claim.by.isEmpty ? claim.sources.map(\.name) : claim.by.map(\.name)
                let label = "\(names.joined(separator: strings[.listSeparator])): \(maker.number(figure))"
                if !rows.contains(where: { $0.label == label }) {
                    rows.append((label, figure, StatusView.contested.contains(claim.status)))
                }
            }
            let isRange = rows.contains { $0.figure.min != $0.figure.max }
            return rows.count > 1 || isRange ? ranges(of: what, Array(rows.prefix(Self.rowLimit))) : nil
        }
    }

    private func ranges(
        of what: String, _ rows: [(label: String, figure: Figure, isContested: Bool)]
    ) -> FigureRangesView? {
        let numbers = rows.flatMap { [$0.figure.min, $0.figure.max].compactMap(\.self) }
        guard let most = numbers.max(), most > 0 else { return nil }
        let isMirrored = maker.siteDirection == .rightToLeft
        let (left, right) = (8, FigureRangesView.width - 20)
        func x(_ number: Int) -> Int {
            let place = left + Int(Double(right - left) * (Double(number) / Double(most)))
            return isMirrored ? FigureRangesView.width - place : place
        }
        let forward = isMirrored ? -1 : 1
        let views = rows.enumerated().map { index, row in
            let y = 14 + index * FigureRangesView.rowHeight
            let (bar, start, end) = (y + 9, x(row.figure.min ?? 0), x(row.figure.max ?? most))
            var path = "M\(start) \(bar)H\(end)"
            path +=
                row.figure.max == nil
                ? "m\(-6 * forward) -4l\(6 * forward) 4 \(-6 * forward) 4" : "M\(end) \(bar - 4)v8"
            path += row.figure.min == nil ? "" : "M\(start) \(bar - 4)v8"
            return FigureRangeView(
                label: row.label, x: isMirrored ? FigureRangesView.width - left : left, y: y, path: path,
                isContested: row.isContested)
        }
        let axis = 10 + rows.count * FigureRangesView.rowHeight
        return FigureRangesView(
            title: maker.word(for: what), height: axis + 18, axis: axis, rows: views,
            ticks: [
                FigureTickView(x: x(0), text: strings.number(0)),
                FigureTickView(x: x(most), text: strings.number(most)),
            ], isMirrored: isMirrored)
    }
}
