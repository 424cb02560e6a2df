internal import Bounds

/// Writes a prepared source, line by line.
struct PreparedSourceBuilder: ~Copyable, ~Escapable {
    private let source: Span<UInt8>
    private let lines: [Range<Int>]
    private let structure: BlockStructure
    private var cells: [UInt8] = []
    private var cellOrigins: [Int] = []
    private var body: [UInt8] = []
    private var bodyOrigins: [Int] = []
    private var tables: [Table] = []
    private var notes: [Note] = []
    private var noteIDs: Set<String> = []
    private var problems: [(kind: MarkupProblem.Kind, line: Int)] = []
    private var isInNote = false
    private var nextParagraph = 0
    private var nextOpaque = 0

    @_lifetime(copy source)
    init(source: Span<UInt8>, structure: BlockStructure) {
        self.source = source
        self.structure = structure
        lines = SourceLines.all(of: source)
        body.reserveCapacity(source.count + 64)
    }

    /// The prepared source; to be called once.
    @_lifetime(self: copy self)
    mutating func build() -> PreparedSource {
        var index = 0
        while index < lines.count {
            if isOpaque(index) {
                copy(index)
                index += 1
            } else if let definition = Note.definition(on: lines[index], of: source) {
                startNote(on: index, id: definition.id, text: definition.text)
                index += 1
            } else if isInNote {
                index = continueNote(at: index)
            } else if let end = table(at: index) {
                index = end
            } else {
                if let id = Note.nestedID(on: lines[index], of: source) {
                    problems.append((.nestedNote(String(copying: source.extracting(id))), index + 1))
                }
                copy(index)
                index += 1
            }
        }
        let cellCount = cellOrigins.count
        for place in tables.indices { tables[place].line += cellCount }
        for place in notes.indices { notes[place].line += cellCount }
        cells.append(contentsOf: body)
        return PreparedSource(
            bytes: cells, origins: cellOrigins + bodyOrigins, cellCount: cellCount, tables: tables, notes: notes,
            problems: problems)
    }

    @_lifetime(self: copy self)
    private mutating func isOpaque(_ index: Int) -> Bool {
        while nextOpaque < structure.opaque.count, structure.opaque[nextOpaque].upperBound < index + 1 {
            nextOpaque += 1
        }
        guard nextOpaque < structure.opaque.count, !isInNote else { return false }
        return structure.opaque[nextOpaque].contains(index + 1)
    }

    /// Writes `bytes` as a line that stands for the line at `index`.
    @_lifetime(self: copy self)
    private mutating func write(_ prefix: StaticString, _ bytes: Range<Int>, for index: Int) {
        body.append(prefix)
        body.append(bytes: source.extracting(bytes))
        body.append(UInt8(ascii: "\n"))
        bodyOrigins.append(index + 1)
    }

    @_lifetime(self: copy self)
    private mutating func copy(_ index: Int) {
        write("", lines[index], for: index)
    }

    // MARK: Notes

    @_lifetime(self: copy self)
    private mutating func startNote(on index: Int, id: Range<Int>, text: Int) {
        write("", 0..<0, for: index)
        write("> ", text..<lines[index].upperBound, for: index)
        let name = String(copying: source.extracting(id.lowerBound + 2..<id.upperBound - 1))
        let isNew = noteIDs.insert(name).inserted
        notes.append(Note(id: name, line: bodyOrigins.count, definition: index + 1, isDuplicate: !isNew))
        isInNote = true
    }

    /// Writes the line at `index` and blank lines after it as a note that goes on, or ends the note.
    @_lifetime(self: copy self)
    private mutating func continueNote(at index: Int) -> Int {
        let line = lines[index]
        if isBlank(index) {
            var next = index
            while next < lines.count, isBlank(next) { next += 1 }
            isInNote = next < lines.count && textOfIndented(lines[next]) != nil
            for blank in index..<next { write(isInNote ? ">" : "", 0..<0, for: blank) }
            return next
        }
        if let text = textOfIndented(line) {
            write("> ", text..<line.upperBound, for: index)
            return index + 1
        }
        let start = source.skippingBlanks(from: line.lowerBound, to: line.upperBound)
        switch source[start] {
        case UInt8(ascii: ">"):
            write("", 0..<0, for: index)
            isInNote = false
        case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "`"),
            UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "_"):
            isInNote = false
        default: break
        }
        if !isInNote { return index }
        copy(index)
        return index + 1
    }

    private func isBlank(_ index: Int) -> Bool {
        source.skippingBlanks(from: lines[index].lowerBound, to: lines[index].upperBound) == lines[index].upperBound
    }

    /// Where the text of a line starts that is indented by four columns, without them.
    private func textOfIndented(_ line: Range<Int>) -> Int? {
        var position = line.lowerBound
        var column = 0
        while column < 4, position < line.upperBound {
            switch source[position] {
            case UInt8(ascii: " "): column += 1
            case UInt8(ascii: "\t"): column = 4
            default: return nil
            }
            position += 1
        }
        return column == 4 ? position : nil
    }

    // MARK: Tables

    /// Writes the table whose header is the line at `index` and gives the line after it, if there is such a table.
    @_lifetime(self: copy self)
    private mutating func table(at index: Int) -> Int? {
        while nextParagraph < structure.paragraphs.count,
            structure.paragraphs[nextParagraph].lines.upperBound <= index + 1
        {
            nextParagraph += 1
        }
        guard nextParagraph < structure.paragraphs.count else { return nil }
        let paragraph = structure.paragraphs[nextParagraph]
        let isFirst = paragraph.lines.lowerBound == index + 1
        guard paragraph.lines.contains(index + 1), isFirst || paragraph.isTopLevel, index + 1 < lines.count else {
            return nil
        }
        guard let columns = Table.delimiterRow(row(index + 1)) else { return nil }
        let line = lines[index]
        let start = isFirst ? min(line.lowerBound + paragraph.column - 1, line.upperBound) : line.lowerBound
        let header = source.extracting(start..<line.upperBound)
        let headerCells = Table.cells(of: header)
        guard headerCells.count == columns.count else { return nil }
        guard columns.count <= MarkupRenderer.maximumColumns else {
            problems.append((.tableTooWide(columns: columns.count), index + 1))
            return nil
        }
        var end = index + 2
        while end < min(paragraph.lines.upperBound, lines.count) {
            if Note.definition(on: lines[end], of: source) != nil { break }
            if paragraph.isUnderlined, isUnderline(end) { break }
            end += 1
        }
        if !isFirst { write("", 0..<0, for: index) }
        body.append(bytes: source.extracting(isFirst ? line.lowerBound..<start : 0..<0))
        write("|", 0..<0, for: index)
        var table = Table(line: bodyOrigins.count, columns: columns, rows: [headerCells.count])
        // A line end of its own keeps an underline after the table from making a heading of it.
        if paragraph.isTopLevel { write("", 0..<0, for: index) }
        writeCells(headerCells, of: header, for: index)
        for place in index + 2..<max(end, index + 2) {
            let row = row(place)
            let found = Table.cells(of: row)
            if found.dropFirst(columns.count).contains(where: { !$0.isEmpty }) {
                problems.append((.extraCells(columns: columns.count), place + 1))
            }
            let rowCells = Array(found.prefix(columns.count))
            writeCells(rowCells, of: row, for: place)
            table.rows.append(rowCells.count)
        }
        tables.append(table)
        return end
    }

    private func isUnderline(_ index: Int) -> Bool {
        let row = row(index)
        for place in row.indices where row[place] != UInt8(ascii: "-") && !row[place].isBlank { return false }
        return true
    }

    /// The line at `index` without the markers of the blocks around it.
    @_lifetime(copy self)
    private func row(_ index: Int) -> Span<UInt8> {
        let start = source.skippingMarkers(from: lines[index].lowerBound, to: lines[index].upperBound)
        return source.extracting(start..<lines[index].upperBound)
    }

    @_lifetime(self: copy self)
    private mutating func writeCells(_ ranges: [Range<Int>], of row: Span<UInt8>, for index: Int) {
        for range in ranges {
            cells.append("######")
            if !range.isEmpty {
                cells.append(" ")
                for place in range {
                    let isEscape = row[place] == UInt8(ascii: "\\") && place + 1 < range.upperBound
                    if isEscape, row[place + 1] == UInt8(ascii: "|") { continue }
                    cells.append(row[place])
                }
                cells.append(" #")
            }
            cells.append("\n")
            cellOrigins.append(index + 1)
        }
    }
}
