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
    /// Where its kind is written.
    public var kindRange = 0..<0
    /// What it says of the site’s own fields.
    public var ownEntries: [OwnEntry] = []

    /// Creates a source that has only an id.
    public init(document: MarkdownDocument, id: String) {
        self.document = document
        self.id = id
    }

    /// What sort of publication a source is.
    public enum Kind: Sendable, Hashable, CaseIterable, RawRepresentable {
        case newspaper
        case agency
        case broadcaster
        case magazine
        case website
        case blog
        case government
        case ngo
        case thinkTank
        case socialMedia
        case other
        /// A kind that the site declares itself, by its name.
        case own(String)

        /// Those of the program.
        public static let allCases: [Kind] = [
            .newspaper, .agency, .broadcaster, .magazine, .website, .blog, .government, .ngo, .thinkTank, .socialMedia,
            .other,
        ]

        /// A kind of the program by its word.
        public init?(rawValue: String) {
            guard let kind = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
            self = kind
        }

        /// The word for it.
        public var rawValue: String {
            switch self {
            case .newspaper: "newspaper"
            case .agency: "agency"
            case .broadcaster: "broadcaster"
            case .magazine: "magazine"
            case .website: "website"
            case .blog: "blog"
            case .government: "government"
            case .ngo: "ngo"
            case .thinkTank: "think-tank"
            case .socialMedia: "social-media"
            case .other: "other"
            case .own(let name): name
            }
        }

        /// Whether it is a body that speaks for itself, and not a publication that reports what others say.
        public var speaks: Bool { [.government, .ngo, .thinkTank].contains(self) }

        /// The name, where the site declares the kind itself.
        public var own: String? { if case .own(let name) = self { name } else { nil } }
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
