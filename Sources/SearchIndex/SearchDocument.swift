/// What a reader is shown of a document that was found.
public struct SearchDocument: Sendable {
    /// What sort of document it is, from 0; documents are found and listed by kind.
    public var kind: Int
    /// Where it is, relative to the page that searches.
    public var address: String
    /// Its title.
    public var title: String
    /// When it is from and what else tells it apart, in a few words.
    public var note: String
    /// What it says, in a sentence or two.
    public var summary: String
    /// The BCP 47 tag of its texts, where that is not the site's language.
    public var language: String
    /// What it tells of happened then, as EDTF has it.
    public var date: String

    /// Describes a document.
    public init(
        kind: Int, address: String, title: String, note: String, summary: String, language: String, date: String = ""
    ) {
        self.kind = kind
        self.address = address
        self.title = title
        self.note = note
        self.summary = summary
        self.language = language
        self.date = date
    }
}
