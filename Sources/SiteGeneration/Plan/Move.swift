internal import Content
internal import Diagnostics
internal import Localization

/// A former address that leads on.
struct Move: Sendable {
    /// The route that it leads to.
    let target: String
    /// Where the address is written.
    let address: FormerAddress
    /// The file that says so.
    let file: SourceFile

    /// The place of the address in its file.
    var location: SourceLocation { file.location(of: address.range) }
}

/// What a former address leads to: a document of the content or an event, by its position in the chronicle, the
/// timeline, or the list of topics.
enum Document: Sendable {
    case article(Int)
    case topic(Int)
    case event(Int)
    case source(Int)
    case text(Int)
    case timeline
    case topics

    /// The title that readers see.
    func title(in chronicle: Chronicle, _ strings: Strings) -> String {
        switch self {
        case .article(let position): chronicle.articles[position].article.title
        case .topic(let position): chronicle.topics[position].topic.name
        case .event(let position): chronicle.events[position].lead.title
        case .source(let position): chronicle.sources[position].source.name
        case .text(let position): chronicle.pages[position].title
        case .timeline: strings[.timeline]
        case .topics: strings[.topics]
        }
    }
}
