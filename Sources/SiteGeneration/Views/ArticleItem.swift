internal import Templating

/// An article in a list.
struct ArticleItem: View {
    var title: String
    var href: String
    var summary: String
    var language: String
    var direction: String
    var sourceName: String
    var published: DateView
    var updated: DateView?
    var topics: [TopicLink]
    var isDraft: Bool
    var eventCount: Int
    var rights: String
    /// The article as `article-brief.html` shows it, made once for all pages that list it.
    var brief = HTML(bytes: [])

    static let fields = Fields<ArticleItem> {
        Field("title", "The article’s title.") { $0.title }
        Field("href", "The article.") { $0.href }
        Field("summary", "One or two sentences of plain text.") { $0.summary }
        Field("language", "The article’s language, where it is not the site’s.") { $0.language }
        Field("direction", "ltr or rtl, where the language is given.") { $0.direction }
        Field("source_name", "The publication that it comes from.") { $0.sourceName }
        Field("published", "When it came out here.") { $0.published }
        Field("updated", "When it was last changed.") { $0.updated }
        Field("topics", "What it is about.") { $0.topics }
        Field("is_draft", "Whether readers of the published site do not see it.") { $0.isDraft }
        Field("event_count", "How many events it reports.") { $0.eventCount }
        Field("rights", "brief, excerpt or full.") { $0.rights }
        Field("brief", "The article as article-brief.html shows it.") { $0.brief }
    }
}
