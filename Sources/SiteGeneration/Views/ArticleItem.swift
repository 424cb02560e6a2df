internal import Templating

/// An article in a list.
///
/// It is an object, since lists of many articles are handed from their makers to templates.
final class ArticleItem: View {
    /// What is known of it.
    struct Facts: Sendable {
        var title: String
        var href: String
        var summary: String
        var language: String
        var direction: String
        var languageName: String
        var sourceName: String
        var sourceLanguage: TextLanguage
        var published: DateView
        var updated: DateView?
        var topics: [TopicLink]
        var isDraft: Bool
        var eventCount: Numeral
        var rights: String
        var id: String
        var image: LeadImageView?
        var own: OwnRecord
    }

    let facts: Facts
    private let makesBrief: @Sendable () -> HTML

    /// - Parameter brief: The article as `article-brief.html` shows it, made once for all pages that list it.
    init(_ facts: Facts, brief: HTML = HTML(bytes: [])) {
        self.facts = facts
        makesBrief = { brief }
    }

    /// - Parameter brief: Makes the article as `article-brief.html` shows it.
    init(_ facts: Facts, making brief: @escaping @Sendable () -> HTML) {
        self.facts = facts
        makesBrief = brief
    }

    /// The article as `article-brief.html` shows it.
    var brief: HTML { makesBrief() }

    static let comparedBy: String? = "id"
    static let shownBy: String? = "title"

    static let fields = Fields<ArticleItem> {
        Field("title", "The article’s title.") { $0.facts.title }
        Field("href", "The article.") { $0.facts.href }
        Field("summary", "One or two sentences of plain text.") { $0.facts.summary }
        Field("language", "The article’s language, where it is not the page’s.") { $0.facts.language }
        Field("direction", "ltr or rtl, where the language is given.") { $0.facts.direction }
        Field("language_name", "The language’s own name for itself, where it is not the page’s.") {
            $0.facts.languageName
        }
        Field("source_name", "The publication that it comes from.") { $0.facts.sourceName }
        Field("source_language", "The language of that name, where it is not the page’s.") {
            $0.facts.sourceLanguage.tag
        }
        Field("source_direction", "ltr or rtl, where that language is given.") { $0.facts.sourceLanguage.direction }
        Field("published", "When it came out here.") { $0.facts.published }
        Field("updated", "When it was last changed.") { $0.facts.updated }
        Field("topics", "What it is about.") { $0.facts.topics }
        Field("is_draft", "Whether readers of the published site do not see it.") { $0.facts.isDraft }
        Field("event_count", "How many events it reports.") { $0.facts.eventCount }
        Field("rights", "brief, excerpt or full.") { $0.facts.rights }
        Field("id", "The name in the article’s address.") { $0.facts.id }
        Field("image", "The image that stands for it.") { $0.facts.image }
        Field("fields", "What it says of the site’s own fields.", schema: "fields of articles") { $0.facts.own }
        Field("brief", "The article as article-brief.html shows it.") { $0.brief }
    }
}
