/// The text of a note.
enum NoteText {
    /// The runs of a note without the mark that it begins with: `[1] As of noon.`, `^ Jump up`.
    ///
    /// A bare number stays: it may count what the note is about.
    static func withoutMark(_ runs: [Run], id: String) -> [Run] {
        guard var first = runs.first else { return runs }
        for mark in ["[\(id)]", "(\(id))", "\(id).", "\(id))", "^"] where first.text.starts(with: mark.utf8) {
            first.text.removeFirst(mark.utf8.count)
            return ([first] + runs.dropFirst()).collapsed()
        }
        return runs
    }
}
