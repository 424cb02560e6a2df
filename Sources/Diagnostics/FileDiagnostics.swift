/// The diagnostics of one file, of which only the first of each severity are kept.
///
/// A file that is wrong throughout would otherwise cost the square of its length, and nobody reads that much.
public struct FileDiagnostics: Sendable {
    /// The file that they are about.
    public let file: SourceFile
    /// What has been reported so far, in that order.
    public private(set) var diagnostics: [Diagnostic] = []

    private var errorCount = 0
    private var warningCount = 0

    /// How many diagnostics of one severity a file has at most, before one that says that there are more.
    public static let limit = 100

    /// Creates an empty list.
    public init(of file: SourceFile) {
        self.file = file
    }

    /// Adds a diagnostic at a range of the file's bytes, unless there are enough; its texts are made only then.
    ///
    /// - Complexity: O(*n*), where *n* is the offset of the end of the line, for the first ``limit`` of a severity.
    public mutating func report(
        _ severity: Diagnostic.Severity, _ code: String, _ message: @autoclosure () -> String,
        at range: Range<Int>, note: @autoclosure () -> String? = nil, help: @autoclosure () -> String? = nil
    ) {
        guard let location = location(of: range, severity) else { return }
        diagnostics.append(Diagnostic(severity, code, message(), at: location, note: note(), help: help()))
    }

    /// Adds a diagnostic that is made for its place, unless there are enough.
    public mutating func report(
        _ severity: Diagnostic.Severity, at range: Range<Int>, _ diagnostic: (SourceLocation) -> Diagnostic
    ) {
        guard let location = location(of: range, severity) else { return }
        diagnostics.append(diagnostic(location))
    }

    /// The place of a diagnostic that is to be added; says once that there are more, when there are enough.
    private mutating func location(of range: Range<Int>, _ severity: Diagnostic.Severity) -> SourceLocation? {
        let count =
            switch severity {
            case .error: errorCount
            case .warning, .note: warningCount
            }
        guard count <= Self.limit else { return nil }
        switch severity {
        case .error: errorCount += 1
        case .warning, .note: warningCount += 1
        }
        let location = file.location(of: range)
        guard count == Self.limit else { return location }
        diagnostics.append(
            Diagnostic(
                severity, "too-many-\(severity.rawValue)s",
                "this file has more than \(Self.limit) \(severity.rawValue)s",
                at: location, help: "mend those above; the others are shown then"))
        return nil
    }
}
