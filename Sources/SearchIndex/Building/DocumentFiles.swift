internal import Bounds
internal import JSONWriting

/// What is shown of documents, in small files: as many documents of one kind to a file as take about ``typicalSize``.
struct DocumentFiles {
    /// How long a file is to be on average, in bytes.
    private static let typicalSize = 2_500

    /// JSON arrays of rows, each `[address, title, note, summary, language, date]` without what is empty at its end.
    private(set) var texts: [[UInt8]] = []
    /// For each kind, how many documents it has and how many stand in a file.
    private(set) var kinds: [(count: Int, perFile: Int)] = []

    /// - Parameter documents: By kind, lowest first.
    init(_ documents: [SearchDocument], kindCount: Int) {
        var rest = documents[...]
        for kind in 0..<kindCount {
            let rows = rest.prefix { $0.kind == kind }.map(Self.row)
            rest = rest.dropFirst(rows.count)
            let size = rows.reduce(0) { $0 + $1.count + 1 } / max(1, rows.count)
            let perFile = max(1, Self.typicalSize / max(1, size))
            kinds.append((rows.count, perFile))
            for start in stride(from: 0, to: rows.count, by: perFile) {
                let joined = rows[within: start..<min(start + perFile, rows.count)].joined(separator: [
                    UInt8(ascii: ",")
                ])
                texts.append([UInt8(ascii: "[")] + joined + [UInt8(ascii: "]")])
            }
        }
    }

    private static func row(_ document: SearchDocument) -> [UInt8] {
        let fields = [
            document.address, document.title, document.note, document.summary, document.language, document.date,
        ]
        let count = (fields.lastIndex { !$0.isEmpty } ?? 0) + 1
        var json = JSONWriter()
        json.array { json in
            for field in fields.prefix(count) { json.string(field) }
        }
        return json.bytes
    }
}
