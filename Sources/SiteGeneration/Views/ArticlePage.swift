internal import Templating

/// The page of an article.
struct ArticlePage: View {
    var head: HeadView
    var title: String
    var summary: String
    var language: String
    var direction: String
    var retraction: CorrectionView?
    var translations: [TranslationView]
    var keyPoints: [TextItem]
    var published: DateView
    var updated: DateView?
    var authors: [TextItem]
    var isDraft: Bool
    var body: HTML
    var contents: [HeadingView]
    var source: SourceBoxView?
    var events: [EventView]
    var unresolved: [UnresolvedView]
    var corrections: [CorrectionView]
    var topics: [TopicLink]
    var mentions: [TopicLink]
    var related: [ArticleItem]
    var cited: [SourceLink]
    var older: LinkView?
    var newer: LinkView?
    var image: LeadImageView?
    var citation: String
    var own: OwnRecord

    static let fields = Fields<ArticlePage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The article’s title.") { $0.title }
        Field("summary", "One or two sentences of plain text.") { $0.summary }
        Field("language", "The article’s language.") { $0.language }
        Field("direction", "ltr or rtl.") { $0.direction }
        Field("retraction", "That it was taken back, and why.") { $0.retraction }
        Field("translations", "The article in other languages.") { $0.translations }
        Field("key_points", "What a reader should take away.") { $0.keyPoints }
        Field("citation", "The page as others can cite it; empty where it was taken back.") { $0.citation }
        Field("published", "When it came out here.") { $0.published }
        Field("updated", "When it was last changed.") { $0.updated }
        Field("authors", "Who wrote it.") { $0.authors }
        Field("is_draft", "Whether readers of the published site do not see it.") { $0.isDraft }
        Field("body", "The text.") { $0.body }
        Field("contents", "The headings of a long text; empty for a short one.") { $0.contents }
        Field("source", "Where the text comes from.") { $0.source }
        Field("events", "The events that it reports, by date.") { $0.events }
        Field("unresolved", "Dates in the text that cannot be resolved.") { $0.unresolved }
        Field("corrections", "Mistakes that were mended.") { $0.corrections }
        Field("topics", "What it is about.") { $0.topics }
        Field("mentions", "What it mentions besides.") { $0.mentions }
        Field("related", "Articles that share its topics.") { $0.related }
        Field("cited", "The sources that its text cites.") { $0.cited }
        Field("older", "The article before this one.") { $0.older }
        Field("newer", "The article after this one.") { $0.newer }
        Field("image", "The image that stands for it.") { $0.image }
        Field("fields", "What it says of the site’s own fields.", schema: "fields of articles") { $0.own }
    }
}

/// Where an article comes from, and how far its source is trusted.
struct SourceBoxView: View {
    var name: String
    var href: String
    var url: String
    var title: String
    /// The language of the original.
    var language: TextLanguage
    var author: String
    var kind: String
    var country: String
    var affiliation: String
    var reliability: String
    var reliabilityMeaning: String
    var rights: String
    var rightsMeaning: String
    var file: String
    var sha256: String
    var published: DateView?
    var retrieved: DateView?

    static let fields = Fields<SourceBoxView> {
        Field("name", "The publication’s name.") { $0.name }
        Field("href", "Its page; empty where it has none.") { $0.href }
        Field("url", "The address of the original.") { $0.url }
        Field("title", "The original’s title.") { $0.title }
        Field("original_language", "Its language, where it is known and not the page’s.") { $0.language.tag }
        Field("author", "Who wrote the original.") { $0.author }
        Field("kind", "newspaper, agency…") { $0.kind }
        Field("country", "Where the publication comes from.") { $0.country }
        Field("affiliation", "Who owns, funds or speaks through it.") { $0.affiliation }
        Field("reliability", "A to F; empty where it is not graded.") { $0.reliability }
        Field("reliability_meaning", "What the grade means.") { $0.reliabilityMeaning }
        Field("rights", "brief, excerpt or full.") { $0.rights }
        Field("rights_meaning", "What that means.") { $0.rightsMeaning }
        Field("file", "The name of the raw file.") { $0.file }
        Field("sha256", "The checksum of the raw file.") { $0.sha256 }
        Field("published", "When the original came out; absent when unknown.") { $0.published }
        Field("retrieved", "The day of capture.") { $0.retrieved }
        Field("is_original_undated", "Whether the original’s date is unknown.") { $0.published == nil }
    }
}

/// A date expression that cannot be resolved, and why.
struct UnresolvedView: View {
    var text: String
    var reason: String

    static let fields = Fields<UnresolvedView> {
        Field("text", "The words of the source.") { $0.text }
        Field("reason", "Why they cannot be resolved.") { $0.reason }
    }
}
