/// What a renderer finds out about a document while it writes it.
public struct RenderedMarkup: Sendable, Hashable {
    /// The headings in document order, for a table of contents.
    public var headings: [MarkupHeading] = []
    /// What is wrong, in order of position.
    public var problems: [MarkupProblem] = []
    /// The links that the resolver left for later.
    public var unverifiedLinks: [UnverifiedLink] = []
    /// How many notes are shown.
    public var noteCount = 0
    /// How many words a reader reads: runs of anything but white space, in text, headings, tables, code and notes.
    public var wordCount = 0

    /// A link that the resolver left for later.
    public struct UnverifiedLink: Sendable, Hashable {
        /// The destination as the author means it.
        public var destination: String
        /// Where it stands, in bytes of the source.
        public var range: Range<Int>
    }
}

/// A heading of a document.
public struct MarkupHeading: Sendable, Hashable {
    /// The level as written: 2 for `<h2>`.
    public var level: Int
    /// The id as written, prefix and all; unique in the document.
    public var anchor: String
    /// The text without markup, notes and citations.
    public var text: String

    /// Creates a heading.
    public init(level: Int, anchor: String, text: String) {
        self.level = level
        self.anchor = anchor
        self.text = text
    }
}
