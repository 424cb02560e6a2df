public import Diagnostics

/// Why a change of a file is refused; the file stays as it is.
public enum EditProblem: Error, Sendable, Hashable {
    /// The file cannot be read: its author has to mend it first.
    case unreadable([Diagnostic])
    /// There is no value at the path.
    case missing(ValuePath)
    /// The front matter is written in a way in which the change cannot be made without touching other bytes.
    case unwritable(ValuePath)
}
