public import Chronology

/// A text of the site, with the events that it reports and where it comes from.
public struct Article: Sendable {
    /// The file: its front matter and its body.
    public var document: MarkdownDocument
    /// The name in the article's address, unique among articles.
    public var slug: String
    /// The addresses that it had before, the oldest first.
    public var formerAddresses: [FormerAddress] = []
    /// The headline.
    public var title = ""
    /// The day on which this text came out here; `nil` only in a draft.
    public var published: Moment?
    /// When the text was last changed.
    public var updated: Moment?
    /// Whether the text is finished, and has a page.
    public var status = Status.published
    /// The moment before which the article is held back.
    public var publishAt: Moment?
    /// A BCP 47 tag, where it is not the site's language.
    public var language: String?
    /// The slug of the article that this one says in another language.
    public var translationOf: Located<String>?
    /// The direction of the text, where the language does not say it.
    public var direction: Direction?
    /// One or two sentences of plain text.
    public var summary = ""
    /// What a reader should take away, each in one sentence.
    public var keyPoints: [String] = []
    /// Who wrote the text.
    public var authors: [String] = []
    /// The topics that the article is about, or `nil` to have them found by the gazetteer.
    public var topics: [Located<String>]?
    /// Topics that the article only mentions, besides those that the gazetteer finds.
    public var mentions: [Located<String>] = []
    /// Where the text comes from, if it is not the site's own.
    public var source: SourceReference?
    /// How much of the original the text gives.
    public var rights: Rights?
    /// The events that the article reports.
    public var events: [EventReport] = []
    /// Dates in the text that cannot be resolved.
    public var unresolved: [Unresolved] = []
    /// Mistakes that were mended after publication.
    public var corrections: [Correction] = []
    /// That the text was taken back, with all that it reports; it stays readable at its address.
    public var retracted: Retraction?
    /// The image that stands for it.
    public var image: LeadImage?
    /// What an editor still has to look at.
    public var review: [ReviewNote] = []
    /// What it says of the site’s own fields.
    public var ownEntries: [OwnEntry] = []

    /// Creates an article that has only a name.
    public init(document: MarkdownDocument, slug: String) {
        self.document = document
        self.slug = slug
    }

    /// The slug that an article shares with its translations: that of the original.
    public var originalSlug: String { translationOf?.value ?? slug }

    /// What an article is for.
    public enum Status: String, Sendable, CaseIterable {
        /// Not finished: nobody but editors sees it.
        case draft
        case published
        /// An original that is cited and has no page: its text is a third party’s.
        case evidence
    }

    /// How much of the original the text gives.
    public enum Rights: String, Sendable, CaseIterable {
        /// Own words throughout.
        case brief
        /// Own words with quoted passages.
        case excerpt
        /// The original's full text.
        case full
    }

    /// A mistake that was mended after publication.
    public struct Correction: Sendable {
        /// The day on which it was mended.
        public var date: EDTFDate
        /// Where that is written in the file.
        public var dateRange: Range<Int>
        /// The words.
        public var text: String
    }

    /// A date expression that cannot be resolved, and why.
    public struct Unresolved: Sendable {
        /// The words.
        public var text: String
        /// Why it cannot be resolved.
        public var reason: String
        /// Where the file says so.
        public var range: Range<Int>
    }

    /// What an editor still has to look at.
    public struct ReviewNote: Sendable {
        /// The words.
        public var text: String
        /// The line of the raw file, from 1.
        public var line: Int?
        /// Where the article's file has the note.
        public var range: Range<Int>
    }

    /// Whether readers may see the article at a moment in Unix time, on a site whose days are told by the clocks of a place.
    public func isPublic(at now: Int64, in zone: TimeZone) -> Bool {
        status == .published && !isHeldBack(at: now, in: zone)
    }

    /// Whether the article waits for its `publish_at`.
    public func isHeldBack(at now: Int64, in zone: TimeZone) -> Bool {
        publishAt?.isAfter(unixTime: now, in: zone) ?? false
    }
}

/// The direction in which a text is written.
public enum Direction: String, Sendable, CaseIterable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}
