/// A block of the raw file that an article was imported from, and what became of it.
public struct RawBlock: Sendable, Hashable {
    /// Where it starts in the raw file, from 1.
    public var line: Int
    /// Its text, white space collapsed.
    public var text: String
    /// Why it is not in the article; `nil` where it is.
    public var reason: String?

    /// A block.
    public init(line: Int, text: String, reason: String?) {
        (self.line, self.text, self.reason) = (line, text, reason)
    }
}
