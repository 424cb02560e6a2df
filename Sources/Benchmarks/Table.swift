/// A table of text: the first column is set to the left, the others to the right.
struct Table {
    private var rows: [[String]]

    init(columns: [String]) {
        rows = [columns]
    }

    /// Adds a row of as many cells as there are columns.
    mutating func add(_ cells: [String]) {
        rows.append(cells)
    }

    /// The table in lines.
    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            let cells = row.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + padding : padding + cell
            }
            return cells.joined(separator: "  ")
        }
        return lines.joined(separator: "\n")
    }

    /// A number with some digits behind the point: `3.14`.
    static func decimal(_ number: Double, _ digits: Int) -> String {
        let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int((number * Double(scale)).rounded())
        guard digits > 0 else { return "\(scaled)" }
        let fraction = "\(scaled % scale)"
        return "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }

    /// A whole number with a comma at each thousand: `10,000`.
    static func grouped(_ number: Int) -> String {
        let digits = "\(number)"
        return digits.enumerated().reduce(into: "") { text, digit in
            let rest = digits.count - digit.offset
            if digit.offset > 0, rest.isMultiple(of: 3) { text += "," }
            text.append(digit.element)
        }
    }
}
