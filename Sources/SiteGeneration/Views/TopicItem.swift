internal import Templating

/// A topic in a list.
struct TopicItem: View {
    var name: String
    var href: String
    var summary: String
    var articleCount: Numeral
    var eventCount: Numeral
    var id: String
    var kind: String
    var image: LeadImageView?
    var own: OwnRecord

    static let comparedBy: String? = "id"
    static let shownBy: String? = "name"

    static let fields = Fields<TopicItem> {
        Field("name", "The topic’s name.") { $0.name }
        Field("href", "Its page.") { $0.href }
        Field("summary", "One or two sentences of plain text.") { $0.summary }
        Field("article_count", "How many articles are about it or mention it.") { $0.articleCount }
        Field("event_count", "How many events it has.") { $0.eventCount }
        Field("id", "The topic’s id.") { $0.id }
        Field("kind", "country, person…") { $0.kind }
        Field("image", "The image that stands for it.") { $0.image }
        Field("fields", "What it says of the site’s own fields.", schema: "fields of topics") { $0.own }
    }
}

/// Topics of one kind.
struct TopicGroupView: View {
    var label: String
    var kind: String
    var topics: [TopicItem]

    static let fields = Fields<TopicGroupView> {
        Field("label", "The kind in words: Countries.") { $0.label }
        Field("kind", "country, person…") { $0.kind }
        Field("anchor", "The id of the heading.") { $0.kind }
        Field("topics", "The topics.") { $0.topics }
    }
}

/// A topic that often stands beside another.
struct RelatedTopicView: View {
    var name: String
    var href: String
    var kind: String
    var count: Numeral

    static let fields = Fields<RelatedTopicView> {
        Field("name", "The topic’s name.") { $0.name }
        Field("href", "Its page.") { $0.href }
        Field("kind", "country, person…") { $0.kind }
        Field("count", "In how many articles both stand.") { $0.count }
    }
}
