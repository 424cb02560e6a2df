internal import Diagnostics

/// What is wrong with the site, as far as it is known: some of it takes longer to find out.
struct Problems: Sendable {
    /// What is wrong with single files.
    private var files: [Diagnostic] = []
    /// What is wrong with how files fit together.
    private var references: [Diagnostic] = []
    /// What is wrong with texts: dead links, missing images.
    private var texts: [Diagnostic] = []
    /// What is worth a look: events that seem to be one, reports that disagree.
    private(set) var comparison: [Diagnostic] = []
    /// What keeps the site from being read at all.
    private var reading: [Diagnostic] = []
    /// Whether everything has been looked at.
    private(set) var isComplete = false

    /// All of it, errors first, then by place.
    private(set) var all: [Diagnostic] = []

    /// How much of it keeps the site from being published.
    var errorCount: Int { all.count { $0.severity == .error } }
    /// How much of it does not.
    var warningCount: Int { all.count - errorCount }

    /// Files were read again: what else was known of them may not hold any more.
    mutating func update(files: [Diagnostic], changed: Set<String>) {
        func isOfOthers(_ diagnostic: Diagnostic) -> Bool { !changed.contains(diagnostic.location.path) }
        self.files = files
        references.removeAll { !isOfOthers($0) }
        texts.removeAll { !isOfOthers($0) }
        comparison.removeAll { !isOfOthers($0) }
        reading = []
        isComplete = false
        sort()
    }

    /// The folder could not be read.
    mutating func update(reading problem: Diagnostic) {
        reading = [problem]
        sort()
    }

    /// The files were found to fit together as they do.
    mutating func update(references: [Diagnostic]) {
        self.references = references
        sort()
    }

    /// The texts of some files were looked at, or of all.
    mutating func update(texts: [Diagnostic], of paths: Set<String>? = nil) {
        let others = paths.map { paths in self.texts.filter { !paths.contains($0.location.path) } } ?? []
        self.texts = texts + others
        sort()
    }

    /// Events were compared: nothing is left to look at.
    mutating func complete(comparison: [Diagnostic]) {
        self.comparison = comparison
        isComplete = true
        sort()
    }

    private mutating func sort() {
        let sorted = Set(reading + files + references + texts + comparison).sorted()
        all = [.error, .warning].flatMap { severity in sorted.filter { $0.severity == severity } }
    }
}
