internal import Chronology
internal import CommonMark
internal import Content
internal import Localization

/// A table of `content/data` in a text: its cells, and before them a drawing where one is asked for.
///
/// The drawing says nothing that the table does not, so that it is left out for those who hear the page.
struct TableFigure {
    private let table: DataTable
    private let direction: Direction
    private let labels: Strings

    /// How many rows a text shows of a table.
    private static let rowLimit = 500

    init(_ table: DataTable, direction: Direction, labels: Strings) {
        self.table = table
        self.direction = direction
        self.labels = labels
    }

    /// The table as a page shows it; with a drawing it stays closed until a reader opens it.
    ///
    /// - Complexity: O(*n*) in the number of cells.
    func resolution(drawnAs drawing: TableDrawing?) -> TableResolution {
        guard table.rows.count <= Self.rowLimit else { return .unfit(.tooManyRows(limit: Self.rowLimit)) }
        guard let drawing else { return .html(cells) }
        guard let chart = TableChart(table, isMirrored: direction == .rightToLeft) else { return .unfit(.noNumbers) }
        guard chart.count <= drawing.markLimit else { return .unfit(.tooManyMarks(limit: drawing.markLimit)) }
        var html = chart.svg(drawing)
        html += "<details>\n<summary>".utf8
        MarkupText.append(labels[.table], to: &html)
        html += "</summary>\n".utf8
        html += cells
        html += "</details>\n".utf8
        return .html(html)
    }

    /// Numbers run from left to right in every text: the sign of `-3` stands before it.
    private var numberDirection: String { direction == .rightToLeft ? " dir=\"ltr\"" : "" }

    private var cells: [UInt8] {
        var html = Array("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"".utf8)
        MarkupText.append(labels[.table], to: &html)
        html += "\">\n<table>\n<thead>\n<tr>".utf8
        for column in table.columns {
            html += (column.kind == .number ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">").utf8
            MarkupText.append(column.label, to: &html)
            html += "</th>".utf8
        }
        html += "</tr>\n</thead>\n<tbody>\n".utf8
        for row in table.rows {
            html += "<tr>".utf8
            for (cell, column) in zip(row, table.columns) {
                html += (column.kind != .number ? "<td>" : "<td class=\"number\"\(numberDirection)>").utf8
                MarkupText.append(cell?.cellText ?? "", to: &html)
                html += "</td>".utf8
            }
            html += "</tr>\n".utf8
        }
        return html + "</tbody>\n</table>\n</div>\n".utf8
    }
}

extension TableDrawing {
    /// How many rows can be told apart on a page.
    fileprivate var markLimit: Int {
        switch self {
        case .bars: 60
        case .line: 400
        }
    }
}

extension OwnValue {
    /// The value as it is written in the table.
    var cellText: String {
        switch self {
        case .text(let text), .number(_, let text), .reference(let text): text
        case .flag(let flag): flag ? "✓" : "✗"
        case .list(let texts): texts.joined(separator: ", ")
        case .date(let date): date.description
        }
    }
}
