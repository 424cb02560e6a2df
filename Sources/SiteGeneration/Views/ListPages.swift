internal import Templating

/// A page of the list of all articles.
struct ArticleListPage: View {
    var head: HeadView
    var title: String
    var isFront: Bool
    var articles: [ArticleItem]
    var pager: PagerView?
    var total: Numeral

    static let fields = Fields<ArticleListPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("front", "Whether it is the page that shows the newest; the others stay as they are.") { $0.isFront }
        Field("articles", "The articles, newest first.") { $0.articles }
        Field("pager", "Where one is in the list.") { $0.pager }
        Field("total", "How many articles the site has.") { $0.total }
    }
}

/// The list of all topics.
struct TopicIndexPage: View {
    var head: HeadView
    var title: String
    var groups: [TopicGroupView]
    var total: Numeral

    static let fields = Fields<TopicIndexPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("groups", "The topics by kind.") { $0.groups }
        Field("total", "How many topics the site has.") { $0.total }
    }
}

/// The list of all sources.
struct SourceIndexPage: View {
    var head: HeadView
    var title: String
    var sources: [SourceItem]

    static let fields = Fields<SourceIndexPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("sources", "The sources by name.") { $0.sources }
    }
}

/// A source in a list.
struct SourceItem: View {
    var name: String
    var href: String
    var kind: String
    var country: String
    var affiliation: String
    var reliability: String
    var reliabilityMeaning: String
    var summary: String
    var articleCount: Numeral
    var eventCount: Numeral
    var id: String
    var own: OwnRecord

    static let comparedBy: String? = "id"
    static let shownBy: String? = "name"

    static let fields = Fields<SourceItem> {
        Field("name", "The publication’s name.") { $0.name }
        Field("href", "Its page.") { $0.href }
        Field("kind", "newspaper, agency…") { $0.kind }
        Field("country", "Where it comes from.") { $0.country }
        Field("affiliation", "Who owns, funds or speaks through it.") { $0.affiliation }
        Field("reliability", "A to F; empty where it is not graded.") { $0.reliability }
        Field("reliability_meaning", "What the grade means.") { $0.reliabilityMeaning }
        Field("summary", "One or two sentences of plain text.") { $0.summary }
        Field("article_count", "How many articles come from it.") { $0.articleCount }
        Field("event_count", "How many events it reports.") { $0.eventCount }
        Field("id", "The source’s id.") { $0.id }
        Field("fields", "What it says of the site’s own fields.", schema: "fields of sources") { $0.own }
    }
}
