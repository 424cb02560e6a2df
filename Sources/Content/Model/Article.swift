public import Chronology

/// A text of the site, with the events that it reports and where it comes from.
public struct Article: Sendable {
    /// The file: its front matter and its body.
    public var document: MarkdownDocument
    /// The name in the article's address, unique among articles.
    public var slug: String
    public var title = ""
    /// The day on which this text came out here; `nil` only in a draft.
    public var published: Moment?
    public var updated: Moment?
    public var status = Status.published
    /// The moment before which the article is held back.
    public var publishAt: Moment?
    /// A BCP 47 tag, where it is not the site's language.
    public var language: String?
    public var direction: Direction?
    /// One or two sentences of plain text.
    public var summary = ""
    public var keyPoints: [String] = []
    public var authors: [String] = []
    /// The topics that the article is about, or `nil` to have them found by the gazetteer.
    public var topics: [Located<String>]?
    /// Topics that the article only mentions, besides those that the gazetteer finds.
    public var mentions: [Located<String>] = []
    /// Where the text comes from, if it is not the site's own.
    public var source: SourceReference?
    public var rights: Rights?
    public var events: [EventReport] = []
    public var unresolved: [Unresolved] = []
    public var corrections: [Correction] = []
    public var review: [ReviewNote] = []

    /// Creates an article that has only a name.
    public init(document: MarkdownDocument, slug: String) {
        self.document = document
        self.slug = slug
    }

    /// Whether a text is finished.
    public enum Status: String, Sendable, CaseIterable {
        case draft
        case published
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
        public var date: EDTFDate
        public var text: String
    }

    /// A date expression that cannot be resolved, and why.
    public struct Unresolved: Sendable {
        public var text: String
        public var reason: String
    }

    /// What an editor still has to look at.
    public struct ReviewNote: Sendable {
        public var text: String
        /// The line of the raw file, from 1.
        public var line: Int?
    }

    /// Whether readers may see the article at a moment in Unix time, on a site whose days begin at an offset.
    public func isPublic(at now: Int64, offset: UTCOffset) -> Bool {
        status == .published && !isHeldBack(at: now, offset: offset)
    }

    /// Whether the article waits for its `publish_at`.
    public func isHeldBack(at now: Int64, offset: UTCOffset) -> Bool {
        publishAt?.isAfter(unixTime: now, defaultOffset: offset) ?? false
    }
}

/// The direction in which a text is written.
public enum Direction: String, Sendable, CaseIterable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}
