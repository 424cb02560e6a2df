import Diagnostics

/// The mistakes that were found in templates so far, each one once.
struct MistakeList {
    /// How many are listed: more do not help the author, and each one costs the reading of its file.
    static let limit = 200

    private(set) var diagnostics: [Diagnostic] = []
    private var known: Set<Diagnostic> = []

    /// Adds a mistake in a range of bytes of a file.
    mutating func report(_ mistake: Mistake, at range: Range<Int>, of file: SourceFile) {
        guard diagnostics.count < Self.limit else { return }
        report(mistake, at: file.location(of: range))
    }

    /// Adds a mistake at a place.
    mutating func report(_ mistake: Mistake, at location: SourceLocation) {
        add(Diagnostic(.error, mistake.code, mistake.message, at: location, note: mistake.note, help: mistake.help))
    }

    /// Adds a mistake that is already in words.
    mutating func add(_ diagnostic: Diagnostic) {
        guard diagnostics.count < Self.limit, known.insert(diagnostic).inserted else { return }
        diagnostics.append(diagnostic)
    }
}
