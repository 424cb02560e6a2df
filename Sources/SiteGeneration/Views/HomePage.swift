internal import Templating

/// The home page: what happened, what is confirmed, what is contested, what is new.
struct HomePage: View {
    var head: HeadView
    var title: String
    var asOf: String
    var state: String
    var lead: ArticleItem?
    var leadPoints: [TextItem]
    var map: MapView?
    var developments: [EventView]
    var order: String
    var confirmed: [EventView]
    var contested: [EventView]
    var planned: [EventView]
    /// How many of all such events the lists show, where they do not show all.
    var confirmedScope: String
    var contestedScope: String
    var plannedScope: String
    var latest: [ArticleItem]
    var news: [NewsView]
    var topicGroups: [TopicGroupView]
    var corrections: [CorrectionView]
    var correctionsScope: String
    var correctionsPage: String
    var articleCount: Numeral
    var eventCount: Numeral
    var topicCount: Numeral
    var sourceCount: Numeral

    static let fields = Fields<HomePage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The site’s name.") { $0.title }
        Field("as_of", "When the newest text came out or was changed, in words.") { $0.asOf }
        Field("state", "How many events there are, and what the last seven days of the content brought, in words.") {
            $0.state
        }
        Field("lead", "The article that leads.") { $0.lead }
        Field("lead_points", "Its key points.") { $0.leadPoints }
        Field("map", "Where events happened; absent where none has a place.") { $0.map }
        Field("developments", "The key developments: those that editors chose, then the newest.") { $0.developments }
        Field("order", "The order of the key developments, in words; empty where it is that of the page, newest first.")
        { $0.order }
        Field("confirmed", "The newest confirmed events.") { $0.confirmed }
        Field("contested", "The newest events that are claimed, disputed or denied, or some detail of them.") {
            $0.contested
        }
        Field("planned", "The newest events that were announced or threatened.") { $0.planned }
        Field("confirmed_scope", "How many of all confirmed events are shown; empty where all are.") {
            $0.confirmedScope
        }
        Field("contested_scope", "How many of all contested events are shown; empty where all are.") {
            $0.contestedScope
        }
        Field("planned_scope", "How many of all announced events are shown; empty where all are.") { $0.plannedScope }
        Field("latest", "The newest articles besides the lead.") { $0.latest }
        Field("news", "The articles that changed last: new, updated or corrected.") { $0.news }
        Field("topic_groups", "The topics with most articles, by kind.") { $0.topicGroups }
        Field("corrections", "The newest corrections.") { $0.corrections }
        Field("corrections_scope", "How many of all corrections are shown; empty where all are.") {
            $0.correctionsScope
        }
        Field("corrections_href", "The page of all corrections; empty where there is none.") { $0.correctionsPage }
        Field("article_count", "How many articles the site has.") { $0.articleCount }
        Field("event_count", "How many events.") { $0.eventCount }
        Field("topic_count", "How many topics.") { $0.topicCount }
        Field("source_count", "How many sources.") { $0.sourceCount }
    }
}
