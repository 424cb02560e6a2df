public import Chronology

/// A text of a publication from which an article or an event comes.
public struct SourceReference: Sendable {
    /// Who published the text.
    public var publication: Publication
    /// The address of the text.
    public var url: String?
    /// The text’s headline.
    public var title: String?
    /// Who wrote the text.
    public var author: String?
    /// The day on which the original came out; `nil` when unknown.
    public var published: EDTFDate?
    /// The day of capture.
    public var retrieved: EDTFDate?
    /// The SHA-256 of the raw file that was imported, in hexadecimal.
    public var sha256: String?
    /// The name of the raw file.
    public var file: String?
    /// The slug of the article that says all this, where the reference only names that.
    public var citedArticle: Located<String>?
    /// By what the text is told from others of the raw file: the number of a message, the id of an entry.
    public var part: String?

    /// Whether it is not known who published the text.
    public var isUnnamed: Bool {
        if case .named(let name, _) = publication { name.isEmpty } else { false }
    }

    /// A publication with a file in `content/sources`, or one that is only named.
    public enum Publication: Sendable {
        case known(Located<String>)
        case named(String, url: String?)
    }
}
