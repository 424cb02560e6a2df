public import Chronology
public import Content

/// An event that a sentence of an article seems to report, for an editor to look at.
public struct ProposedEvent: Sendable, Hashable {
    /// A name made of the words that carry the title, and of the date.
    public var id: String
    /// What the sentence states, without who states it and the date, in at most 90 characters.
    ///
    /// Editors write a better one.
    public var title: String
    /// `nil` where the date in the sentence stays unresolved.
    public var date: EDTFDate?
    /// How the date follows, or why there is none.
    public var derivation: String
    /// At most 12 words of the article around the date, as they stand there: the sentence, or a clause or phrase of it.
    public var quote: String
    /// Where the quote stands in the file, in UTF-8 bytes.
    public var quoteBytes: Range<Int>
    /// How sure the event is by the words of the sentence.
    public var status: EventReport.Status
    /// Who says so, where the sentence tells.
    public var by: Speaker?
    /// The name of the place or country that the sentence puts it in.
    public var place: String?
    /// The ids of the topics that the sentence names, in the order of their mentions.
    public var topics: [String]
    /// The event of the site that it seems to be, whose id it has: then it is a further report of that.
    public var known: SiteEvents.Match?

    /// Who says that something happened.
    public enum Speaker: Sendable, Hashable {
        /// A topic, by its id.
        case topic(String)
        /// Somebody who has no page, in the article’s words.
        case named(String)
    }
}
