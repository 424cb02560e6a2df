internal import Templating

/// A page of a source: what it is, how far it is trusted, and what comes from it; the front page has the newest of it.
struct SourcePage: View {
    var head: HeadView
    var title: String
    var isFront: Bool
    var kind: String
    var country: String
    var affiliation: String
    var reliability: String
    var reliabilityMeaning: String
    var url: String
    var language: String
    var summary: String
    var introduction: HTML
    var articles: [ArticleItem]
    var events: [EventView]
    var pager: PagerView?
    var articleCount: Numeral
    var eventCount: Numeral
    var own: OwnRecord

    static let fields = Fields<SourcePage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The publication’s name.") { $0.title }
        Field("name", "The publication’s name.") { $0.title }
        Field("front", "Whether it is the page that shows the newest; the others stay as they are.") { $0.isFront }
        Field("kind", "newspaper, agency…") { $0.kind }
        Field("country", "Where it comes from.") { $0.country }
        Field("affiliation", "Who owns, funds or speaks through it.") { $0.affiliation }
        Field("reliability", "A to F; empty where it is not graded.") { $0.reliability }
        Field("reliability_meaning", "What the grade means.") { $0.reliabilityMeaning }
        Field("url", "Its address.") { $0.url }
        Field("language", "Its language as a BCP 47 tag.") { $0.language }
        Field("summary", "One or two sentences of plain text.") { $0.summary }
        Field("introduction", "The source’s text; empty on numbered pages.") { $0.introduction }
        Field("articles", "Articles from it, newest first.") { $0.articles }
        Field("events", "Events that it reports, newest first.") { $0.events }
        Field("pager", "Where one is in the source’s pages.") { $0.pager }
        Field("article_count", "How many articles come from it.") { $0.articleCount }
        Field("event_count", "How many events it reports.") { $0.eventCount }
        Field("fields", "What it says of the site’s own fields.", schema: "fields of sources") { $0.own }
    }
}
