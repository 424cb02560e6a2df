public import Chronology

/// What one article, or one file in `content/events`, says about an event.
///
/// Reports with the same id are of one event.
public struct EventReport: Sendable {
    /// The name that all reports of the event share.
    public var id: Located<String>
    /// The addresses that it had before, the oldest first.
    public var formerAddresses: [FormerAddress] = []
    /// What happened, in one sentence.
    public var title = ""
    /// `nil` when the event has no date.
    public var date: EDTFDate?
    /// The events that it came after, by ids.
    public var after: [Located<String>] = []
    /// The events that it came before, by ids.
    public var before: [Located<String>] = []
    /// What came of a plan or a threat; `nil` where that is not recorded.
    public var outcome: Outcome?
    /// How sure it is.
    public var status = Status.reported
    /// Who says so, which is a party, a person or a body, while a publication is a source.
    public var by: [Claimant] = []
    /// Where it happened, as editors wrote it.
    public var place = ""
    /// The point where it happened; `nil` where that is the place’s, or not known.
    public var point: MapPoint?
    /// What the event is about, by ids.
    public var topics: [Located<String>] = []
    /// The verbatim phrase of the source.
    public var quote = ""
    /// The language of that phrase as a BCP 47 tag, where it is not that of the publication.
    public var quoteLanguage: String?
    /// How a relative date was resolved.
    public var derivation = ""
    /// Where that is written in the file; `nil` where it is not.
    public var derivationRange: Range<Int>?
    /// Parts of the event that can have a status of their own.
    public var details: [Detail] = []
    /// How many people or things, by those who count them.
    public var figures: [Figure] = []
    /// Where the report comes from, if not from its article’s source.
    public var sources: [SourceReference] = []
    /// That the report was taken back; in a file of the event’s own, that the event was.
    public var retracted: Retraction?
    /// Whether a machine proposed it and no editor has taken it up: readers never see it.
    public var isProposed = false
    /// What it says of the site’s own fields.
    public var ownEntries: [OwnEntry] = []

    /// Creates a report that has only an id.
    public init(id: Located<String>) {
        self.id = id
    }

    /// How sure it is that the event happened, or that it will.
    public enum Status: String, Sendable, CaseIterable {
        case claimed
        case reported
        case confirmed
        case disputed
        case denied
        case planned
        case threatened

        /// Whether it says what is to come.
        public var isAnnounced: Bool { self == .planned || self == .threatened }
    }

    /// What came of a plan or a threat, and the event that shows it.
    public struct Outcome: Sendable {
        /// What came of it.
        public enum Kind: String, Sendable, CaseIterable {
            case happened
            case didNotHappen = "did-not-happen"
            case postponed
        }

        /// What came of it.
        public var kind: Kind
        /// The id of the event that shows it.
        public var event: Located<String>
    }

    /// A part of the event that can have another status than the event.
    public struct Detail: Sendable {
        /// What is said.
        public var text: String
        /// How sure it is.
        public var status: Status
        /// Who says so.
        public var by: [Claimant]
    }
}

/// Who says that something happened.
public enum Claimant: Sendable, Hashable {
    /// A topic or a source, by its id.
    case known(Located<String>)
    /// Somebody who has no page.
    case named(String)

    /// Whether two are the same, wherever they are named.
    public static func == (left: Claimant, right: Claimant) -> Bool {
        switch (left, right) {
        case (.known(let id), .known(let other)): id.value == other.value
        case (.named(let name), .named(let other)): name == other
        default: false
        }
    }

    /// Hashes what makes them the same.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .known(let id): hasher.combine(id.value)
        case .named(let name): hasher.combine(name)
        }
    }
}

/// An event with a file of its own in `content/events`, and its longer description.
public struct CuratedEvent: Sendable {
    /// The file: its front matter and its body.
    public var document: MarkdownDocument
    /// What the front matter says.
    public var report: EventReport
    /// Whether nobody but editors sees it; how sure the event is then stays open.
    public var isDraft = false
}
