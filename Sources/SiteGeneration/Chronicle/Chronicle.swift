public import Content
public import Chronology
internal import Parallelism

/// The index of everything that readers may see: articles, merged events, and how topics and sources lead to them.
///
/// A chronicle is made once from the content and never changes. Entries refer to each other by their positions in
/// its lists, which are in an order that does not depend on files, tasks or time zones.
public struct Chronicle: Sendable {
    /// The site's settings.
    public let site: Site
    /// Public articles, newest first; behind them those that were taken back, the newest retraction first.
    public internal(set) var articles: [ArticleEntry]
    /// All events that public articles and event files report, by date.
    ///
    /// Those without a date stand last, and behind them those that were taken back, the newest retraction first.
    public internal(set) var events: [Event]
    /// The positions of the articles that stand: what was taken back has a page that says so, and is in no list.
    public let standingArticles: Range<Int>
    /// The positions of the events that stand.
    public let standingEvents: Range<Int>
    /// Where each event stands: its date, or the bounds that follow from its order among others; `nil` where nothing is
    /// known.
    public let placements: [EDTFDate?]
    /// Where each event happened, as far as it can be shown on a map.
    let places: [EventPlace?]
    /// All topics, by name.
    public let topics: [TopicEntry]
    /// All sources, by name.
    public let sources: [SourceEntry]
    /// Text pages, in the order that editors gave them.
    public let pages: [TextPage]
    /// Files published as they are.
    public let assets: [Asset]
    /// Originals that are cited and have no page.
    public let evidence: [Article]
    /// What editors wrote and readers do not see.
    public let hidden: HiddenContent
    /// The documents of topics and sources that only hidden content names.
    let unlisted: [MarkdownDocument]
    /// The slugs of the articles whose originals others cite by them.
    let citedArticles: Set<String>
    /// Finds the names of topics in texts.
    let gazetteer: ListedGazetteer
    /// Documents that could not be read; links to them are not reported besides.
    let unreadable: [UnreadableDocument]

    let topicPositions: [String: Int]
    let sourcePositions: [String: Int]
    /// The positions of sources by their names.
    let sourcesByName: [String: Int]
    let articlePositions: [String: Int]
    let eventPositions: [String: Int]
    /// The positions of the plans and threats that an event shows the outcome of, by the position of that event.
    let announcements: [Int: [Int]]
    /// The positions of the articles that say the same in several languages, by the position of each.
    let translations: [Int: [Int]]

    /// Whether drafts and articles held back are shown.
    let showsDrafts: Bool
    /// Whether it is what was known once, so that texts of today may lead to what was not there.
    let isPast: Bool
    /// The moment of the build in Unix time, which decides what is held back.
    let now: Int64

    /// When the newest public text came out or was changed, in Unix time; the moment of the build where there is none.
    var asOf: Int64 { articles.lazy.map(\.changed).max() ?? now }

    /// The day of the build, in the site's time zone.
    var today: Day { Moment(unixTime: now, in: site.timeZone).day }

    /// Whether an article waits for its `publish_at`.
    public func isHeldBack(_ article: Article) -> Bool { article.isHeldBack(at: now, in: site.timeZone) }

    /// The first later moment, in Unix time, at which something else is shown or said of the same content: another day
    /// begins in the site's time zone, what is held back is due, or what was dated in the future no longer is.
    ///
    /// - Complexity: O(*n*) in the number of articles.
    var end: Int64 {
        let zone = site.timeZone
        var end = Content.end(of: today, in: zone) + 1
        func bound(by moment: Int64) {
            if moment > now { end = min(end, moment) }
        }
        for entry in articles {
            if let due = entry.article.publishAt { bound(by: due.unixTime(in: zone)) }
            if let published = entry.article.published { bound(by: PublicationCheck.end(of: published)) }
        }
        for article in hidden.articles { if let due = article.publishAt { bound(by: due.unixTime(in: zone)) } }
        for article in evidence { if let due = article.publishAt { bound(by: due.unixTime(in: zone)) } }
        return end
    }
}

/// An article and the topics that it is about.
///
/// A class, since entries are handed around far more often than they are made.
public final class ArticleEntry: Sendable {
    /// The article itself.
    public let article: Article
    /// Positions of the topics that the article is about.
    public let topics: [Int]
    /// Positions of the topics that it mentions besides.
    public let mentions: [Int]
    /// Positions of the topics that its text names.
    let named: [Int]
    /// Positions of those whose name or acronym stands in the text or the title, so that their local aliases count.
    let established: [Int]
    /// The position of the publication that it comes from, where that has a page.
    public let source: Int?
    /// Positions of its events.
    public let events: [Int]
    /// Whether readers of the published site do not see it.
    public let isDraft: Bool
    /// When it last changed, in Unix time: published, updated, corrected or taken back.
    let changed: Int64

    init(of article: Article, _ links: ChronicleIndex.ArticleLinks, events: [Int], in zone: TimeZone) {
        self.article = article
        changed = article.changed(in: zone)
        (topics, mentions, named, established) = (links.topics, links.mentions, links.named, links.established)
        (source, isDraft) = (links.source, links.isDraft)
        self.events = events
    }
}

/// A topic and where it occurs.
public struct TopicEntry: Sendable {
    /// The topic itself.
    public let topic: Topic
    /// Positions of articles about it, newest first.
    public internal(set) var articles: [Int] = []
    /// Positions of articles that mention it, newest first.
    public internal(set) var mentions: [Int] = []
    /// Positions of its events, by date.
    public internal(set) var events: [Int] = []
    /// Positions of the events of which it says something, itself or in a detail, by date.
    public internal(set) var statements: [Int] = []
    /// The topics that most often stand beside it, and in how many articles, most first.
    public internal(set) var related: [(topic: Int, count: Int)] = []
}

/// A publication and what comes from it.
public struct SourceEntry: Sendable {
    /// The source itself.
    public let source: Source
    /// Positions of articles from it, newest first.
    public internal(set) var articles: [Int] = []
    /// Positions of events that it reports, by date.
    public internal(set) var events: [Int] = []
}

extension Chronicle {
    /// The documents that readers do not see, and those that are cited without a page.
    var hiddenDocuments: [MarkdownDocument] {
        (hidden.articles + evidence).map(\.document) + hidden.topics.map(\.document) + hidden.events.map(\.document)
            + hidden.sources.map(\.document) + hidden.pages.map(\.document) + unlisted
    }
}
