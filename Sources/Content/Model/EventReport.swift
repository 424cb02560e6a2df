public import Chronology

/// What one article, or one file in `content/events`, says about an event.
///
/// Reports with the same id are of one event.
public struct EventReport: Sendable {
    public var id: Located<String>
    public var title = ""
    /// `nil` when the event has no date.
    public var date: EDTFDate?
    public var status = Status.reported
    public var by: [Claimant] = []
    public var place = ""
    public var topics: [Located<String>] = []
    /// The verbatim phrase of the source.
    public var quote = ""
    /// How a relative date was resolved.
    public var derivation = ""
    public var details: [Detail] = []
    public var sources: [SourceReference] = []

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
    }

    /// A part of the event that can have another status than the event.
    public struct Detail: Sendable {
        public var text: String
        public var status: Status
        public var by: [Claimant]
    }
}

/// Who says that something happened.
public enum Claimant: Sendable {
    /// A topic or a source, by its id.
    case known(Located<String>)
    /// Somebody who has no page.
    case named(String)
}

/// An event with a file of its own in `content/events`, and its longer description.
public struct CuratedEvent: Sendable {
    public var document: MarkdownDocument
    public var report: EventReport
}
