/// A mistake in a document, and where it stands.
public struct MarkupProblem: Sendable, Hashable {
    /// What is wrong.
    public var kind: Kind
    /// Where it stands, in bytes of the source that was rendered: the destination, note or citation itself where it
    /// can be found, otherwise the first line of the block that it is in.
    public var range: Range<Int>

    /// Creates a problem.
    public init(_ kind: Kind, at range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    /// What can be wrong with a document.
    public enum Kind: Sendable, Hashable {
        /// Raw HTML, which is dropped; the start of its first line.
        case rawHTML(String)
        /// A block of raw HTML with text in it, which would be lost; the start of its first line.
        case textInHTML(String)
        /// Markup that is not that of these documents, and that readers would see as it is typed.
        case unrendered(UnrenderedMarkup)
        /// A link or image with a scheme that runs code or reads files, which is dropped.
        case unsafeDestination(String)
        /// A link that leads nowhere; its text is kept.
        case brokenLink(String)
        /// A link without text, which is dropped.
        case emptyLink(String)
        /// A link to an anchor, given without `#`, that this document does not have.
        case unknownAnchor(String)
        /// An image that does not exist; its alternative text is kept.
        case missingImage(String)
        /// An image whose file is large, and its size in bytes.
        case heavyImage(String, bytes: Int)
        /// A card of a film that does not exist.
        case missingFilm(String)
        /// A card of a film whose file is none.
        case notAFilm(String)
        /// A card of a film that the site’s policy forbids to load.
        case blockedFilm(String)
        /// A card of a table that does not exist.
        case missingTable(String)
        /// A card of a table that a page cannot show so.
        case unfitTable(String, TableResolution.Misfit)
        /// A card that does not say what it shows.
        case cardWithoutCaption
        /// Text in a card that is neither its caption nor its still, which is dropped.
        case textInCard
        /// An image without alternative text.
        case missingAlternativeText(String)
        /// A citation of a publication that is not known; its id is shown.
        case unknownCitation(String)
        /// A reference to a note that is not defined; it is shown as it is written.
        case undefinedNote(String)
        /// A note that nothing refers to, which is dropped.
        case unreferencedNote(String)
        /// A note that is defined already, which is dropped.
        case duplicateNote(String)
        /// A note that is defined within a quotation or list, where it is none.
        case nestedNote(String)
        /// A row of a table with more cells than its header, which are not shown.
        case extraCells(columns: Int)
        /// A heading without text, which is dropped.
        case emptyHeading
        /// A warning of a graphic passage that goes on after its first line, where it would show what it warns of.
        case longWarning
        /// A table of more columns than ``MarkupRenderer/maximumColumns``, which is shown as text.
        case tableTooWide(columns: Int)
        /// A block nested deeper than a long document may, whose marker is shown as text.
        case nestedTooDeeply
        /// A paragraph with more images than a long document may have, the rest of which is shown as text.
        case tooManyImages
        /// A document longer than 64 MiB, the rest of which is dropped.
        case tooLong
    }
}
