internal import Content
internal import Localization
internal import Templating

/// The newest events of a topic, for a frame on the page of another site: a page that stands by itself and is small.
struct EmbedPage: View {
    var head: HeadView
    var title: String
    var topic: String
    var events: [EventView]
    var count: Numeral
    var snippet: String

    static let fields = Fields<EmbedPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The topic’s name.") { $0.title }
        Field("topic_href", "The page of the topic.") { $0.topic }
        Field("events", "The newest events, newest first.") { $0.events }
        Field("event_count", "How many events the topic has.") { $0.count }
        Field("snippet", "The markup that shows this page in a frame.") { $0.snippet }
    }

    /// How many events it shows, so that it is no more than 5 kB.
    static let limit = 8
}

extension PageMaker {
    /// The page of a topic’s events for other sites.
    func embedPage(_ position: Int) -> EmbedPage {
        let entry = chronicle.topics[position]
        let route = Routes.embed(entry.topic.id)
        var head = self.head(route, title: entry.topic.name, description: entry.topic.summary)
        head.isExcludedFromSearch = true
        head.canonical = ""
        let address = context.canonical.address(route)
        var name: [UInt8] = []
        MarkupText.append(entry.topic.name, to: &name)
        return EmbedPage(
            head: head, title: entry.topic.name, topic: viewpoint.href(Routes.topic(entry.topic.id)),
            events: context.plan.datedEvents(ofTopic: position).prefix(EmbedPage.limit).map { event($0) },
            count: maker.numeral(entry.events.count),
            snippet: address.isEmpty
                ? ""
                : "<iframe src=\"\(address)\" title=\"\(String(decoding: name, as: UTF8.self))\" width=\"100%\" height=\"480\""
                    + " loading=\"lazy\"></iframe>")
    }
}
