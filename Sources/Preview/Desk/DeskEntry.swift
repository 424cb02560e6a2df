internal import Diagnostics

/// Something that waits for an editor: what it is, where it is shown and where it is written.
struct DeskEntry: Sendable {
    /// Its title.
    var title: String
    /// The address of the page that shows it; empty where none does.
    var address = ""
    /// The address of the page on which it is edited; empty where none is.
    var editAddress = ""
    /// What is to be done about it; at least one.
    var notes: [Note]

    /// What is to be done, or when, and where it is written.
    struct Note: Sendable {
        /// A sentence; empty where the section says it all.
        var text = ""
        /// The file and the line.
        var location: SourceLocation

        /// `content/articles/a.md:6`.
        var place: String { location.line > 0 ? "\(location.path):\(location.line)" : location.path }
    }
}

/// A list on the desk.
struct DeskSection: Sendable {
    /// The name in its address.
    let id: String
    /// Its heading.
    let name: String
    /// What stands in it, in a sentence.
    let meaning: String
    var entries: [DeskEntry] = []
    /// What is wrong, where the list is of mistakes.
    var problems: [Diagnostic] = []

    var count: Int { entries.count + problems.count }

    /// How many pages of its own it takes.
    var pageCount: Int { max(1, (count + DeskMaker.limits.section - 1) / DeskMaker.limits.section) }

    /// A section of things to do.
    init(_ id: String, _ name: String, _ meaning: String, _ entries: [DeskEntry]) {
        self.id = id
        self.name = name
        self.meaning = meaning
        self.entries = entries
    }

    /// A section of mistakes.
    init(_ id: String, _ name: String, _ meaning: String, problems: [Diagnostic]) {
        self.id = id
        self.name = name
        self.meaning = meaning
        self.problems = problems
    }
}
