internal import Bounds
internal import Diagnostics
internal import FileSystem
internal import Publishing

/// What the last build of a site to a folder was made from, and what it found: by which the next one knows, without
/// rendering a page, that it would publish the very same files.
struct BuildRecord: Sendable {
    /// What the build was made from (``BuildInputs``).
    let inputs: String
    /// The state of the live site when the build had published it.
    let output: String
    /// The moments, in Unix time, at which the same content gives the same site.
    let moments: Range<Int64>
    /// How many files the site has.
    let fileCount: Int
    let counts: BuildReport.Counts
    let diagnostics: [Diagnostic]
}

extension BuildRecord {
    /// The first value of every record; another one where its form changes.
    private static let form = "briefgen build 1"

    /// Reads the record of a site and an output; `nil` where there is none, or none that this program wrote.
    static func read(of options: BuildOptions) -> BuildRecord? {
        guard let path = path(of: options), let bytes = try? File.read(path) else { return nil }
        return BuildRecord(parsing: bytes)
    }

    /// Keeps the record for the next build.
    ///
    /// Where that cannot be, the next build is made as if it were the first.
    func write(for options: BuildOptions) {
        guard let folder = options.records, let path = Self.path(of: options) else { return }
        do {
            try Folder.create(folder)
            // Messages show lines of drafts.
            try Folder(folder).setPermissions(0o700)
            try File.write(bytes, to: path)
            try Self.removeOldest(in: Folder(folder))
        } catch {
            return
        }
    }

    /// Removes the records that have not been written for the longest time, so that those of sites that are gone do not
    /// stay for ever.
    private static func removeOldest(in folder: Folder) throws(FileSystemError) {
        let paths = try folder.entries().map(\.path)
        guard paths.count > limit else { return }
        var records: [(path: String, written: Int)] = []
        for path in paths { records.append((path, try folder.status(of: path).modified.seconds)) }
        records.sort { ($0.written, $0.path) > ($1.written, $1.path) }
        for record in records[within: limit...] { try folder.removeFile(record.path) }
    }

    /// How many sites and outputs are remembered.
    private static let limit = 64

    /// The file of the record, named after the places of the site and of its output.
    private static func path(of options: BuildOptions) -> String? {
        guard let folder = options.records, let site = try? Path.resolved(options.site),
            let output = try? Path.resolved(options.output)
        else { return nil }
        return "\(folder)/\(SHA256.hexadecimal(of: "\(site)\0\(output)".utf8Span.span))"
    }
}

extension BuildRecord {
    var bytes: [UInt8] {
        var fields = FieldWriter()
        fields.write(Self.form)
        fields.write(inputs)
        fields.write(output)
        fields.write(Int(moments.lowerBound))
        fields.write(Int(moments.upperBound))
        fields.write(fileCount)
        counts.write(into: &fields)
        fields.write(diagnostics.count)
        for diagnostic in diagnostics { diagnostic.write(into: &fields) }
        return fields.bytes
    }

    init?(parsing bytes: [UInt8]) {
        var fields = FieldReader(bytes)
        guard fields.text() == Self.form, let inputs = fields.text(), let output = fields.text(),
            let start = fields.number(), let end = fields.number(), start <= end, let fileCount = fields.number(),
            let counts = BuildReport.Counts(reading: &fields),
            let diagnostics = fields.list({ Diagnostic(reading: &$0) })
        else { return nil }
        self.init(
            inputs: inputs, output: output, moments: Int64(start)..<Int64(end), fileCount: fileCount, counts: counts,
            diagnostics: diagnostics)
    }
}

extension Diagnostic {
    fileprivate func write(into fields: inout FieldWriter) {
        fields.write(severity.rawValue)
        fields.write(code)
        fields.write(message)
        fields.write(location.path)
        for number in [location.line, location.column, location.length, location.textStart] { fields.write(number) }
        fields.write(location.text)
        for text in [note, help] { fields.write(text.map { "+\($0)" } ?? "") }
    }

    fileprivate init?(reading fields: inout FieldReader) {
        guard let severity = fields.text().flatMap(Severity.init), let code = fields.text(),
            let message = fields.text(), let path = fields.text(), let line = fields.number(),
            let column = fields.number(), let length = fields.number(), let start = fields.number(),
            let text = fields.bytesValue(), let note = fields.text(), let help = fields.text()
        else { return nil }
        self.init(
            severity, code, message,
            at: SourceLocation(path: path, line: line, column: column, length: length, text: text, textStart: start),
            note: note.isEmpty ? nil : String(note.dropFirst()), help: help.isEmpty ? nil : String(help.dropFirst()))
    }
}
