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
    /// The names that readers of other languages see, by language.
    public var names: [String: String] = [:]
    /// What the topic is.
    public var kind = Kind.theme
    /// One or two sentences of plain text.
    public var summary = ""
    /// The topics that this one belongs to.
    public var partOf: [Located<String>] = []
    /// The other names by which it is found in texts.
    public var aliases: [Alias] = []
    /// The image that stands for it.
    public var image: LeadImage?
    /// Whether nobody but editors sees it.
    public var isDraft = false
    /// Where it is, if it is a place and that is written.
    public var point: MapPoint?
    /// Where its kind is written.
    public var kindRange = 0..<0
    /// What it says of the site’s own fields.
    public var ownEntries: [OwnEntry] = []

    /// Creates a topic that has only an id.
    public init(document: MarkdownDocument, id: String) {
        self.document = document
        self.id = id
    }

    /// The name in a language; `nil` where it has none of its own.
    public func name(in language: String) -> String? {
        names.isEmpty ? nil : names[language] ?? names[String(language.prefix { $0 != "-" })]
    }

    /// All names by which it is found in texts, its own first; an alias that is written alike says more of it.
    public var searchedNames: [Alias] {
        (aliases.contains { $0.text == name && $0.language == nil } ? [] : [Alias(name)]) + aliases
    }

    /// What a topic is.
    public enum Kind: Sendable, Hashable, CaseIterable, RawRepresentable {
        case country
        case armedGroup
        case organisation
        case person
        case place
        case weapon
        case agreement
        case event
        case theme
        /// A kind that the site declares itself, by its name.
        case own(String)

        /// Those of the program.
        public static let allCases: [Kind] = [
            .country, .armedGroup, .organisation, .person, .place, .weapon, .agreement, .event, .theme,
        ]

        /// A kind of the program by its word.
        public init?(rawValue: String) {
            guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
            self = kind
        }

        /// The word for it.
        public var rawValue: String {
            switch self {
            case .country: "country"
            case .armedGroup: "armed-group"
            case .organisation: "organisation"
            case .person: "person"
            case .place: "place"
            case .weapon: "weapon"
            case .agreement: "agreement"
            case .event: "event"
            case .theme: "theme"
            case .own(let name): name
            }
        }

        /// The name, where the site declares the kind itself.
        public var own: String? { if case .own(let name) = self { name } else { nil } }
    }
}
