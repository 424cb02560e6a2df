/// A publication that articles come from.
public struct Source: Sendable {
    /// The file: its front matter and its body.
    public var document: MarkdownDocument
    /// The file’s name, by which others name the source.
    public var id: String
    /// The addresses that it had before, the oldest first.
    public var formerAddresses: [FormerAddress] = []
    /// The publication’s name.
    public var name = ""
    /// Its address.
    public var url: String?
    /// Where it comes from.
    public var country = ""
    /// What sort of publication it is.
    public var kind = Kind.other
    /// A BCP 47 tag.
    public var language: String?
    /// Who owns, funds or speaks through the publication.
    public var affiliation = ""
    /// How far it is trusted; `nil` where it is not graded.
    public var reliability: Reliability?
    /// One or two sentences of plain text.
    public var summary = ""
    /// Whether nobody but editors sees it.
    public var isDraft = false

    /// Creates a source that has only an id.
    public init(document: MarkdownDocument, id: String) {
        self.document = document
        self.id = id
    }

    /// What sort of publication a source is.
    public enum Kind: String, Sendable, CaseIterable {
        case newspaper
        case agency
        case broadcaster
        case magazine
        case website
        case blog
        case government
        case ngo
        case thinkTank = "think-tank"
        case socialMedia = "social-media"
        case other

        /// Whether it is a body that speaks for itself, and not a publication that reports what others say.
        public var speaks: Bool { [.government, .ngo, .thinkTank].contains(self) }
    }

    /// How far a source is trusted: the Admiralty grades (NATO AJP-2.1).
    public enum Reliability: String, Sendable, CaseIterable {
        case reliable = "A"
        case usuallyReliable = "B"
        case fairlyReliable = "C"
        case notUsuallyReliable = "D"
        case unreliable = "E"
        case cannotBeJudged = "F"
    }
}
