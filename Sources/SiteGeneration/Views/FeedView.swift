internal import Templating

/// A feed of articles; its addresses are absolute.
struct FeedView: View {
    var title: String
    var subtitle: String
    var id: String
    var own: String
    var home: String
    var updated: String
    var language: String
    var author: String
    var rights: String
    var entries: [FeedEntryView]

    static let fields = Fields<FeedView> {
        Field("title", "The feed’s title.") { $0.title }
        Field("subtitle", "What it holds.") { $0.subtitle }
        Field("id", "Its permanent id, a tag URI.") { $0.id }
        Field("self_href", "Its own address.") { $0.own }
        Field("home_href", "The page that it belongs to.") { $0.home }
        Field("updated", "When an article last changed (RFC 3339).") { $0.updated }
        Field("language", "Its language as a BCP 47 tag.") { $0.language }
        Field("author", "Who publishes it.") { $0.author }
        Field("rights", "Under which terms texts may be used.") { $0.rights }
        Field("entries", "The articles, newest first.") { $0.entries }
    }
}

/// An article in a feed.
struct FeedEntryView: View {
    var title: String
    var id: String
    var href: String
    var published: String
    var updated: String
    var summary: String
    var language: String
    var content: HTML
    var categories: [TopicLink]
    var authors: [TextItem]

    static let fields = Fields<FeedEntryView> {
        Field("title", "The article’s title.") { $0.title }
        Field("id", "Its permanent id, a tag URI.") { $0.id }
        Field("href", "The article’s absolute address.") { $0.href }
        Field("published", "When it came out (RFC 3339).") { $0.published }
        Field("updated", "When it last changed (RFC 3339).") { $0.updated }
        Field("summary", "One or two sentences of plain text.") { $0.summary }
        Field("language", "The article’s language.") { $0.language }
        Field("content", "Key points and corrections.") { $0.content }
        Field("categories", "What it is about.") { $0.categories }
        Field("authors", "Who wrote it.") { $0.authors }
    }
}
