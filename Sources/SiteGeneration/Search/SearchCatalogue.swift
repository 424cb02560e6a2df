internal import Chronology

/// The numbers under which the search knows what readers look for.
///
/// Topics come first, then articles, events, and the pages of sources and of the site itself. Articles and events are
/// numbered by date, so that of equal results the newest has the highest number; events without a date come before
/// all others.
struct SearchCatalogue: Sendable {
    /// The kinds of documents in the order in which results are shown.
    enum Kind: Int, CaseIterable {
        case topic, article, event, page
    }

    private let topicCount: Int
    private let articleCount: Int
    /// How many events there are, and how many of them have no date.
    let eventCount: Int
    let undatedCount: Int
    private let sourceCount: Int
    private let pageCount: Int

    init(_ chronicle: Chronicle) {
        topicCount = chronicle.topics.count
        articleCount = chronicle.standingArticles.count
        eventCount = chronicle.standingEvents.count
        undatedCount = chronicle.events[chronicle.standingEvents].count { $0.date?.earliest == nil }
        sourceCount = chronicle.sources.count
        pageCount = chronicle.pages.count
    }

    func number(ofTopic position: Int) -> Int { position }

    func number(ofArticle position: Int) -> Int { topicCount + articleCount - 1 - position }

    /// Events without a date are the last of the chronicle.
    func number(ofEvent position: Int) -> Int {
        let dated = eventCount - undatedCount
        return topicCount + articleCount + (position < dated ? undatedCount + position : position - dated)
    }

    func number(ofSource position: Int) -> Int { topicCount + articleCount + eventCount + position }

    func number(ofPage position: Int) -> Int { number(ofSource: sourceCount) + position }

    /// How many documents there are.
    var count: Int { number(ofPage: pageCount) }
}
