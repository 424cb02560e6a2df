/// How a renderer writes documents.
public struct MarkupOptions: Sendable, Hashable {
    /// The level of a document's highest headings, from 1 to 6; the others keep their distance, down to `<h6>`.
    ///
    /// With 2, sections become `<h2>` whether an author begins them with `#` or `##`, since a page has its own `<h1>`.
    public var topHeadingLevel = 2
    /// The ids that the page uses itself: a heading whose anchor would be one of them becomes `section-` and the anchor.
    public var reservedIDs: Set<String> = []
    /// What every id starts with, for a page that shows several documents: `event-3-`.
    public var idPrefix = ""
    /// Whether the page shows an image before the text, so that readers can wait for the first one of the text, too.
    public var followsImage = false
    /// The words that a reader meets and the author did not write.
    public var labels = Labels()

    /// Raw HTML is kept, nothing is resolved and nothing is extended, for the examples of the specification.
    var followsSpecificationOnly = false

    /// Creates the usual options.
    public init() {}

    /// The words that a page shows or reads aloud around a document, in its language; plain text.
    public struct Labels: Sendable, Hashable {
        /// The name of the section of notes.
        public var notes = "Notes"
        /// The name of a link back from a note; the number of the note follows, and its turn if there are several.
        public var backToReference = "Back to reference"
        /// The name of a table; its number follows.
        public var table = "Table"
        /// What comes before the warning of a graphic passage.
        public var graphic = "Graphic content"
        /// What comes before the name of who made an image.
        public var credit = "Credit:"
        /// What comes before the words of a link to a film.
        public var film = "Video:"
        /// The headings of alerts.
        public var alerts: [Alert: String] = [
            .note: "Note", .tip: "Tip", .important: "Important", .warning: "Warning", .caution: "Caution",
        ]

        /// The digits from nought to nine; those of ASCII where there are not ten.
        public var digits: [String] = []

        /// Creates the English words.
        public init() {}
    }
}
