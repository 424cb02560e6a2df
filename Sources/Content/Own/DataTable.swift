internal import Diagnostics

/// A table for templates: a file of `content/data`, whose rows all have the same columns.
public struct DataTable: Sendable, Equatable {
    /// A column and what its cells are, as the first rows say.
    public struct Column: Sendable, Equatable {
        /// The name, by which templates call it.
        public var name: String
        /// The name as the file has it, for readers.
        public var label: String
        /// What its cells are: text, numbers or flags.
        public var kind: OwnField.Kind
    }

    /// The name, by which templates call it: that of the file without its ending.
    public var name: String
    /// The name of its file: `deaths.csv`.
    public var fileName: String
    /// The columns, in the order of the file.
    public var columns: [Column]
    /// The rows; a cell that has no value is `nil`.
    public var rows: [[OwnValue?]]

    /// The folder of tables in `content`.
    static let folder = "data"

    /// How many rows of a table there may be.
    static let rowLimit = 100_000

    /// How many rows say what the cells of a column are.
    static let typingRows = 10

    /// The form of a file.
    enum Format: String {
        case csv, json, yml

        init?(fileName: String) {
            guard let dot = fileName.lastIndex(of: "."), dot > fileName.startIndex else { return nil }
            self.init(rawValue: String(fileName[dot...].dropFirst()))
        }
    }

    /// Reads the tables among some files; of two of the same name the second is reported.
    static func read(_ files: [SourceFile], diagnostics: inout [Diagnostic]) -> [DataTable] {
        var tables: [DataTable] = []
        for file in files where file.path.hasPrefix("content/\(folder)/") {
            let problems = TextCheck.diagnostics(of: file)
            diagnostics += problems
            let fileName = String(file.path.dropFirst("content/\(folder)/".count))
            guard problems.isEmpty, let format = Format(fileName: fileName) else { continue }
            let name = String(fileName.dropLast(format.rawValue.count + 1))
            if let mistake = mistake(in: name, of: fileName, format, among: tables) {
                diagnostics.append(
                    Diagnostic(
                        .error, mistake.code, mistake.message, at: SourceLocation(wholeOf: file.path),
                        help: mistake.help))
                continue
            }
            if let table = DataTable(reading: file, as: format, named: name, diagnostics: &diagnostics) {
                tables.append(table)
            }
        }
        return tables
    }

    private static func mistake(
        in name: String, of fileName: String, _ format: Format, among tables: [DataTable]
    ) -> (code: String, message: String, help: String)? {
        guard OwnField.isName(name) else {
            let plain = String(name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
            return (
                "bad-table-name", "the name of a table has small letters, digits and ‘_’, and begins with a letter",
                OwnField.isName(plain)
                    ? "rename it to \(plain).\(format.rawValue)" : "rename it to table.\(format.rawValue)"
            )
        }
        guard tables.contains(where: { $0.name == name }) else { return nil }
        return ("duplicate-table", "there is another table ‘\(name)’", "rename one of them")
    }

    private init?(reading file: SourceFile, as format: Format, named name: String, diagnostics: inout [Diagnostic]) {
        var found = FileDiagnostics(of: file)
        let cells: RawTable?
        switch format {
        case .csv: cells = RawTable(csv: file, &found)
        case .json, .yml: cells = RawTable(yaml: file, &diagnostics)
        }
        defer { diagnostics += found.diagnostics }
        guard let cells else { return nil }
        columns = cells.columns.enumerated().map { position, column in
            Column(name: column, label: cells.labels[position], kind: cells.kind(ofColumn: position))
        }
        self.name = name
        fileName = "\(name).\(format.rawValue)"
        rows = []
        rows.reserveCapacity(cells.rows.count)
        for row in cells.rows {
            rows.append(
                columns.indices.map { position in
                    let cell = position < row.count ? row[position] : nil
                    return cell.flatMap { columns[position].value(of: $0, &found) }
                })
        }
    }
}

extension DataTable.Column {
    /// The value of a cell; `nil` where it is empty or does not fit, which is reported.
    fileprivate func value(of cell: Located<String>, _ found: inout FileDiagnostics) -> OwnValue? {
        guard !cell.value.isEmpty else { return nil }
        switch kind {
        case .number:
            if let number = OwnField.number(cell.value) { return .number(number, cell.value) }
            found.report(
                .error, "wrong-type", "the first rows of ‘\(name)’ are numbers, and this is ‘\(cell.value)’",
                at: cell.range,
                help: "write a number, or leave the cell empty")
            return nil
        case .flag:
            if cell.value == "true" || cell.value == "false" { return .flag(cell.value == "true") }
            found.report(
                .error, "wrong-type", "the first rows of ‘\(name)’ are true or false, and this is ‘\(cell.value)’",
                at: cell.range, help: "write true or false, or leave the cell empty")
            return nil
        default: return .text(cell.value)
        }
    }
}
