public import Chronology

/// What is known of the origin of an article.
///
/// What is in doubt is `nil`.
public struct ArticleMetadata: Sendable, Hashable {
    /// How the text runs.
    public enum Direction: String, Sendable, Hashable {
        case leftToRight = "ltr"
        case rightToLeft = "rtl"
    }

    /// The title without the site's name.
    public var title: String?
    /// The people who wrote it, or the editor where no writer is named.
    public var authors: [String] = []
    /// The name of the newspaper, agency or site.
    public var publication: String?
    /// The day on which it came out, as printed in the page's own time zone.
    public var published: Day?
    /// The day of the last change that the page tells, when it is later than `published`.
    public var updated: Day?
    /// The day on which a widget of the page was captured: it came out on that day or before.
    public var retrieved: Day?
    /// The language as a BCP 47 tag, such as `en` or `pt-BR`.
    public var language: String?
    /// How the text runs, where it is not from left to right.
    public var direction: Direction?
    /// The canonical address.
    public var address: String?
    /// One or two sentences on what it says.
    public var summary: String?
    /// What its front matter said for keys of the draft.
    public var carried = CarriedKeys()

    /// Nothing is known.
    public init() {}
}
