internal import Bounds
internal import Diagnostics

/// The cells of a table as they are written.
struct RawTable {
    private(set) var columns: [String] = []
    /// The names of the columns as they are written.
    private(set) var labels: [String] = []
    private(set) var rows: [[Located<String>?]] = []

    /// How many columns a table may have.
    private static let columnLimit = 200

    /// What the cells of a column are, as the first rows that have one say.
    func kind(ofColumn position: Int) -> OwnField.Kind {
        let cells = rows.lazy.compactMap { position < $0.count ? $0[position]?.value : nil }.filter { !$0.isEmpty }
            .prefix(DataTable.typingRows)
        guard !cells.isEmpty else { return .text }
        if cells.allSatisfy({ OwnField.number($0) != nil }) { return .number }
        return cells.allSatisfy { $0 == "true" || $0 == "false" } ? .flag : .text
    }

    // MARK: CSV

    /// Reads comma-separated values (RFC 4180), whose first line names the columns.
    ///
    /// - Complexity: O(*n*) in the length of the file.
    init?(csv file: SourceFile, _ found: inout FileDiagnostics) {
        var reader = CSVReader(file)
        guard let header = reader.record(&found), !header.isEmpty else {
            found.report(
                .error, "empty-table", "the first line of a table names its columns", at: 0..<0,
                help: "write country,deaths")
            return nil
        }
        guard !reader.hasOpenQuote, addColumns(header, &found) else { return nil }
        while let record = reader.record(&found) {
            guard rows.count < DataTable.rowLimit else {
                found.report(
                    .error, "too-many-rows", "a table has at most 100,000 rows", at: record.first?.range ?? 0..<0,
                    help: "leave out what no page shows")
                return nil
            }
            // What follows a quotation mark that is not closed is all one cell: no row has its cells.
            guard !reader.hasOpenQuote else { break }
            guard record.count == columns.count else {
                let place = record.first?.range ?? 0..<0
                found.report(
                    .error, "uneven-row", "this row has \(record.count) of the table’s \(columns.count) cells",
                    at: place, help: "put a cell that has a comma in it into quotation marks")
                continue
            }
            rows.append(record)
        }
    }

    /// Takes the names of columns, each of which templates can call.
    private mutating func addColumns(_ names: [Located<String>], _ found: inout FileDiagnostics) -> Bool {
        guard names.count <= Self.columnLimit else {
            found.report(
                .error, "too-many-columns", "a table has at most \(Self.columnLimit) columns", at: names[0].range,
                help: "leave out what no page shows")
            return false
        }
        var isSound = true
        for name in names {
            let plain = Self.plainName(name.value)
            if !OwnField.isName(plain) || columns.contains(plain) {
                found.report(
                    .error, "bad-column",
                    columns.contains(plain)
                        ? "another column is called ‘\(plain)’" : "the name of a column begins with a letter",
                    at: name.range, help: "rename the column")
                isSound = false
            }
            columns.append(plain)
            labels.append(name.value)
        }
        return isSound
    }

    /// A name as templates can call it: “Number of deaths” is `number_of_deaths`.
    private static func plainName(_ name: String) -> String {
        String(
            name.lowercased().drop(while: \.isWhitespace).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }

    // MARK: YAML and JSON

    /// Reads a list of mappings with texts, numbers and flags; JSON is read as the YAML that it is.
    init?(yaml file: SourceFile, _ diagnostics: inout [Diagnostic]) {
        var table = RawTable()
        var places: [String: Int] = [:]
        let isWhole = YAMLReader.read(
            file, file.byteOrderMark.upperBound..<file.bytes.count, diagnostics: &diagnostics
        ) { reader in
            var count = 0
            var hasTooManyColumns = false
            let rows = reader.list("a table") { reader -> [Located<String>?]? in
                count += 1
                guard count <= DataTable.rowLimit else {
                    if count == DataTable.rowLimit + 1 {
                        reader.report(
                            "too-many-rows", "a table has at most 100,000 rows", at: reader.range,
                            help: "leave out what no page shows")
                    }
                    reader.skip()
                    return nil
                }
                var row: [Located<String>?] = Array(repeating: nil, count: table.columns.count)
                reader.entries("a row") { reader, name in
                    let plain = Self.plainName(name.value)
                    guard places[plain] != nil || table.columns.count < Self.columnLimit else {
                        if !hasTooManyColumns {
                            reader.report(
                                "too-many-columns", "a table has at most \(Self.columnLimit) columns", at: name.range,
                                help: "leave out what no page shows")
                        }
                        hasTooManyColumns = true
                        return reader.skip()
                    }
                    guard OwnField.isName(plain) else {
                        reader.report(
                            "bad-column", "the name of a column begins with a letter", at: name.range,
                            help: "rename the column")
                        return reader.skip()
                    }
                    let place = places[plain] ?? table.columns.count
                    if place == table.columns.count {
                        places[plain] = place
                        table.columns.append(plain)
                        table.labels.append(name.value)
                    }
                    while row.count <= place { row.append(nil) }
                    row[place] = reader.locatedText(name.value)
                }
                return row
            }
            table.rows = rows
        }
        guard isWhole else { return nil }
        self = table
    }

    private init() {}
}

/// Reads comma-separated values record by record.
private struct CSVReader {
    private let bytes: [UInt8]
    private var position: Int
    /// Whether a quotation mark was not closed, which is reported.
    private(set) var hasOpenQuote = false

    init(_ file: SourceFile) {
        bytes = file.bytes
        position = file.byteOrderMark.upperBound
    }

    /// The next record; `nil` after the last one.
    ///
    /// Empty lines are passed over.
    mutating func record(_ found: inout FileDiagnostics) -> [Located<String>]? {
        while position < bytes.count, isLineEnd(bytes[position]) { position += 1 }
        guard position < bytes.count else { return nil }
        var cells: [Located<String>] = []
        while true {
            cells.append(cell(&found))
            guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { return cells }
            position += 1
        }
    }

    private mutating func cell(_ found: inout FileDiagnostics) -> Located<String> {
        let start = position
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            while position < bytes.count, bytes[position] != UInt8(ascii: ","), !isLineEnd(bytes[position]) {
                position += 1
            }
            return Located(text(bytes[within: start..<position]), at: start..<position)
        }
        var content: [UInt8] = []
        position += 1
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "\"") {
                guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") else { break }
                position += 1
            }
            content.append(bytes[position])
            position += 1
        }
        guard position < bytes.count else {
            hasOpenQuote = true
            found.report(
                .error, "open-quote", "this quotation mark is not closed", at: start..<start + 1,
                help: "put another behind the cell, and write those in it twice")
            return Located(text(content[...]), at: start..<start + 1)
        }
        position += 1
        let end = position
        // What stands between the mark and the comma is no part of the cell.
        while position < bytes.count, bytes[position] != UInt8(ascii: ","), !isLineEnd(bytes[position]) {
            position += 1
        }
        return Located(text(content[...]), at: start..<end)
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { bytes.removeLast() }
        return String(decoding: bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }, as: UTF8.self)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
