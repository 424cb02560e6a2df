internal import Templating

/// A page of a topic: the front page has its introduction and its newest events and articles, the numbered ones those
/// before.
struct TopicPage: View {
    var head: HeadView
    var title: String
    var asOf: String
    var isFront: Bool
    var kind: String
    var kindLabel: String
    var summary: String
    var aliases: [TextItem]
    var introduction: HTML
    var partOf: [TopicLink]
    var events: [EventGroupView]
    var undated: [EventView]
    var articles: [ArticleItem]
    var mentions: [ArticleItem]
    var related: [RelatedTopicView]
    var pager: PagerView?
    var articleCount: Numeral
    var mentionCount: Numeral
    var eventCount: Numeral
    var feed: String
    var jsonFeed: String
    var dataLabel: String
    var downloads: [DownloadView]
    var embed: String
    var situation: Situation
    var map: MapView?
    var claims: ClaimMatrixView?
    var neighbourhood: NeighbourhoodView?
    var filterScope: String
    var image: LeadImageView?
    var own: OwnRecord

    static let fields = Fields<TopicPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The topic’s name.") { $0.title }
        Field("name", "The topic’s name.") { $0.title }
        Field("as_of", "When the newest text about the topic came out or was changed, in words; empty without any.") {
            $0.asOf
        }
        Field("front", "Whether it is the page that shows the newest; the others stay as they are.") { $0.isFront }
        Field("kind", "country, person…") { $0.kind }
        Field("kind_label", "The kind in words: Armed group.") { $0.kindLabel }
        Field("summary", "One or two sentences of plain text.") { $0.summary }
        Field("aliases", "Other names.") { $0.aliases }
        Field("introduction", "The topic’s text; empty on numbered pages.") { $0.introduction }
        Field("part_of", "The topics that it belongs to.") { $0.partOf }
        Field("events", "Its timeline by month, newest first.") { $0.events }
        Field("undated", "Its events without a date.") { $0.undated }
        Field("articles", "Articles about it, newest first.") { $0.articles }
        Field("mentions", "Articles that mention it, newest first.") { $0.mentions }
        Field("related", "Topics that often stand beside it.") { $0.related }
        Field("pager", "Where one is in the topic’s pages.") { $0.pager }
        Field("changes", "What changed about it lately; empty on numbered pages.") { $0.situation.changes }
        Field("article_count", "How many articles are about it.") { $0.articleCount }
        Field("mention_count", "How many articles mention it.") { $0.mentionCount }
        Field("event_count", "How many events it has.") { $0.eventCount }
        Field("feed_href", "Its Atom feed.") { $0.feed }
        Field("json_feed_href", "Its JSON Feed.") { $0.jsonFeed }
        Field("density", "How its events are spread over time; only on its front page.") { $0.situation.density }
        Field("latest", "The newest event that was not only announced; only on its front page, as what follows.") {
            $0.situation.latest
        }
        Field("contested", "The newest other event that is claimed, disputed or denied, or some detail of it.") {
            $0.situation.contested
        }
        Field("announced", "The newest plan or threat that is still open.") { $0.situation.announced }
        Field("figures", "The newest event of which somebody counts people or things.") { $0.situation.figures }
        Field("says", "What it says in the newest events, where it is a country, a group or a person.") {
            $0.situation.says
        }
        Field("said", "What others say of it in the newest events, likewise.") { $0.situation.said }
        Field("claims", "Who says what of the newest events of which several speak; only on its front page.") {
            $0.claims
        }
        Field("map", "Where its events happened; only on its front page.") { $0.map }
        Field("years", "The years of its events, each with where they begin on the topic’s pages.") {
            $0.situation.years
        }
        Field("neighbourhood", "A picture of the topics beside it; only on a front page without a map.") {
            $0.neighbourhood
        }
        Field("data_label", "What the data are of, in words.") { $0.dataLabel }
        Field("embed_href", "The page of the newest events for other sites; empty where there is none.") { $0.embed }
        Field("downloads", "Its events as data; none where the site publishes none of topics.") { $0.downloads }
        Field("filter_scope", "What the filter leaves out, as a sentence; empty where all is on this page.") {
            $0.filterScope
        }
        Field("image", "The image that stands for it.") { $0.image }
        Field("fields", "What it says of the site’s own fields.", schema: "fields of topics") { $0.own }
    }
}
