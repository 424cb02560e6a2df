/// A publication that articles come from.
public struct Source: Sendable {
    public var document: MarkdownDocument
    public var id: String
    public var name = ""
    public var url: String?
    public var country = ""
    public var kind = Kind.other
    /// A BCP 47 tag.
    public var language: String?
    /// Who owns, funds or speaks through the publication.
    public var affiliation = ""
    public var reliability: Reliability?
    public var summary = ""

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
