internal import Chronology
internal import Content

/// A list of the site, whose pages come and go with what it holds.
enum SiteList: Sendable, Equatable {
    case articles
    case timeline
    case undated
    case status(EventReport.Status)
    case alphabet
    case changes
    case period(Period)
    /// The events and articles of a topic, by its position.
    case topic(Int)
    /// The events and articles of a source, by its position.
    case source(Int)

    /// The list whose front page has a name in a folder; `nil` where none has.
    init?(named name: some StringProtocol, in folder: some StringProtocol, of chronicle: Chronicle) {
        switch (String(folder), String(name)) {
        case ("articles", "index"): self = .articles
        case ("timeline", "index"): self = .timeline
        case ("timeline", "undated"): self = .undated
        case ("a-z", "index"): self = .alphabet
        case ("timeline", let name) where EventReport.Status(rawValue: name) != nil:
            self = EventReport.Status(rawValue: name).map(Self.status) ?? .timeline
        case ("timeline", let name):
            guard let period = Period(isoText: name) else { return nil }
            self = .period(period)
        case ("topics", let name):
            guard let position = chronicle.topicPositions[name] else { return nil }
            self = .topic(position)
        case ("sources", let name):
            guard let position = chronicle.sourcePositions[name] else { return nil }
            self = .source(position)
        default: return nil
        }
    }

    /// The route of its front page.
    func route(in chronicle: Chronicle) -> String {
        switch self {
        case .articles: Routes.articleList()
        case .timeline: Routes.timeline
        case .undated: Routes.undated()
        case .status(let status): Routes.timeline(status)
        case .alphabet: Routes.alphabet
        case .changes: Routes.changes()
        case .period(let period): Routes.timeline(period)
        case .topic(let position): Routes.topic(chronicle.topics[position].topic.id)
        case .source(let position): Routes.source(chronicle.sources[position].source.id)
        }
    }

    /// The events that files of data beside it hold; `nil` where there are none.
    var events: EventSet? {
        switch self {
        case .period(let period): .period(period)
        case .undated: .undated
        case .topic(let position): .topic(position)
        case .articles, .timeline, .status, .alphabet, .changes, .source: nil
        }
    }
}
