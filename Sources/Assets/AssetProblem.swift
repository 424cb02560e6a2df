/// Why a file cannot be published as it is.
public enum AssetProblem: Error, Equatable, Sendable {
    /// It is not what its first bytes promise, so that nobody can tell what else it holds: `JPEG image`.
    case damaged(String)
    /// Its name promises another kind of file: `PNG image`, and the endings of such.
    case misnamed(String, endings: [String])
    /// It is of a kind that can say who made it, where and with what, and that cannot be cleaned: `Word document`.
    case uncleanable(String)
    /// Passages that run programs, load from other hosts, or say where they lay on somebody's machine.
    case unsafe([UnsafePassage])
    /// What is wrong with a file within it.
    indirect case within(String, AssetProblem)
}

/// A passage of a text that must not be published.
public struct UnsafePassage: Equatable, Sendable {
    /// The offsets of its bytes in the file.
    public let range: Range<Int>
    /// What stands there and why it must not, as a headline.
    public let rule: String

    init(_ range: Range<Int>, _ rule: String) {
        self.range = range
        self.rule = rule
    }
}
