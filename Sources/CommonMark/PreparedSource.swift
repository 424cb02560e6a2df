internal import Bounds

/// A source in which libcmark can read notes and tables, which CommonMark does not have.
///
/// A note becomes a block quote at its place: `[^id]: text` reads `> text`, and so do the lines that belong to it. The
/// cells of tables come first, each a heading of one line, so that libcmark reads nothing but inlines in them and
/// resolves their references with those of the document; a paragraph that is a table is cut down to one line, which
/// says where the table stands. What a paragraph is, libcmark has found out in a first pass over the source as it is.
struct PreparedSource {
    /// What libcmark parses, or `nil` if it can parse the source as it is.
    var bytes: [UInt8]?
    /// How many headings at the start are cells.
    var cellCount = 0
    /// The tables in document order.
    var tables: [Table] = []
    /// The notes in document order.
    var notes: [Note] = []
    /// What is wrong with lines of the source, from 1, in their order.
    var problems: [(kind: MarkupProblem.Kind, line: Int)] = []
    /// The line of the source, from 1, that each line of `bytes` comes from.
    private var origins: [Int] = []

    /// A source to be parsed as it is.
    init() {}

    /// The lines of the source that lines of the parsed bytes come from, both from 1.
    func originalLines(of lines: ClosedRange<Int>) -> ClosedRange<Int> {
        guard bytes != nil, !origins.isEmpty else { return lines }
        let first = origins[max(1, min(lines.lowerBound, origins.count)) - 1]
        return first...max(first, origins[max(1, min(lines.upperBound, origins.count)) - 1])
    }
}

extension PreparedSource {
    /// Prepares `source`, taking the arena for a first pass if one is needed, and giving it back.
    ///
    /// - Complexity: O(*n*).
    init(_ source: Span<UInt8>, arena: inout Arena?) {
        let found = Self.survey(source)
        guard found.hasNotes || found.hasTables || found.hasNestedNotes else { return }
        var structure = BlockStructure()
        if found.hasTables || found.mayHideNotes || found.hasNestedNotes {
            let document = Document(parsing: source, in: arena.take() ?? Arena())
            structure = BlockStructure(of: document, source: source)
            arena = document.recycle()
        }
        var builder = PreparedSourceBuilder(source: source, structure: structure)
        self = builder.build()
    }

    init(
        bytes: [UInt8], origins: [Int], cellCount: Int, tables: [Table], notes: [Note],
        problems: [(kind: MarkupProblem.Kind, line: Int)]
    ) {
        self.bytes = bytes
        self.origins = origins
        self.cellCount = cellCount
        self.tables = tables
        self.notes = notes
        self.problems = problems
    }

    /// Whether any line looks like a note or like the second line of a table.
    private static func survey(
        _ source: Span<UInt8>
    ) -> (hasNotes: Bool, hasNestedNotes: Bool, hasTables: Bool, mayHideNotes: Bool) {
        var hasNotes = false
        var hasNestedNotes = false
        var hasTables = false
        var lines = SourceLines(of: source)
        while let line = lines.next() {
            let start = source.skippingMarkers(from: line.lowerBound, to: line.upperBound)
            guard start < line.upperBound else { continue }
            switch source[start] {
            case UInt8(ascii: "["):
                if !hasNotes, Note.definition(on: line, of: source) != nil { hasNotes = true }
                if !hasNestedNotes, start > line.lowerBound { hasNestedNotes = Note.isNested(on: line, of: source) }
            case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                if !hasNestedNotes { hasNestedNotes = Note.isNested(on: line, of: source) }
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"):
                if !hasNestedNotes { hasNestedNotes = Note.isNested(on: line, of: source) }
                if !hasTables { hasTables = Table.delimiterRow(source.extracting(start..<line.upperBound)) != nil }
            default: break
            }
        }
        let mayHide =
            hasNotes
            && (source.contains("```") || source.contains("~~~")
                || source.firstIndex(of: UInt8(ascii: "<"), from: 0) != nil)
        return (hasNotes, hasNestedNotes, hasTables, mayHide)
    }
}
