/// A page of its own: about, methodology, corrections.
public struct TextPage: Sendable {
    /// The file: its front matter and its body.
    public var document: MarkdownDocument
    /// The name in the page's address.
    public var id: String
    /// The addresses that it had before, the oldest first.
    public var formerAddresses: [FormerAddress] = []
    /// The headline.
    public var title = ""
    /// One or two sentences of plain text.
    public var summary = ""
    /// Whether the header links to the page.
    public var navigation = false
    /// Where among its like the page stands; smaller first.
    public var order = 0
    /// Whether nobody but editors sees it.
    public var isDraft = false
    /// The template that shows it, where it is not that of all pages.
    public var template: Located<String>?
    /// What it says of the site’s own fields.
    public var ownEntries: [OwnEntry] = []

    /// Creates a page that has only a name.
    public init(document: MarkdownDocument, id: String) {
        self.document = document
        self.id = id
    }
}
