public import Gazetteer

/// What articles are about: a country, a group, a person, a weapon.
public struct Topic: Sendable {
    /// The file: its front matter and its body.
    public var document: MarkdownDocument
    /// The file’s name, by which others name the topic.
    public var id: String
    /// The addresses that it had before, the oldest first.
    public var formerAddresses: [FormerAddress] = []
    /// The name that readers see.
    public var name = ""
    /// What the topic is.
    public var kind = Kind.theme
    /// One or two sentences of plain text.
    public var summary = ""
    /// The topics that this one belongs to.
    public var partOf: [Located<String>] = []
    /// The other names by which it is found in texts.
    public var aliases: [Alias] = []
    /// Whether nobody but editors sees it.
    public var isDraft = false

    /// Creates a topic that has only an id.
    public init(document: MarkdownDocument, id: String) {
        self.document = document
        self.id = id
    }

    /// What a topic is.
    public enum Kind: String, Sendable, CaseIterable {
        case country
        case armedGroup = "armed-group"
        case organisation
        case person
        case place
        case weapon
        case agreement
        case event
        case theme
    }
}
