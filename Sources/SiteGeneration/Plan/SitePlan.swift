internal import Content
internal import Diagnostics
internal import EventExport

/// Every page of the site with its address, and where each event has its permanent place.
struct SitePlan: Sendable {
    /// All pages, in a fixed order.
    private(set) var pages: [Page] = []
    /// The address of each event: its page, whatever its date.
    let eventRoutes: [String]
    let timeline: Timeline
    let alphabet: Alphabet
    let navigation: Navigation
    /// The events of each topic in the order in which its pages list them: newest first, undated ones last.
    private let topicEvents: [[Int]]
    /// The events of each source, likewise.
    private let sourceEvents: [[Int]]

    /// How many events stand on a page of a list.
    static let eventsPerPage = 20
    /// How many articles stand on a page of a list.
    static let articlesPerPage = 25

    /// Plans the pages of a chronicle.
    ///
    /// - Parameter jobs: How many tasks work side by side.
    /// - Complexity: O(*n*) in the number of pages and events, besides sorting titles.
    init(of chronicle: Chronicle, jobs: Int) async {
        let timeline = Timeline(chronicle.events)
        func listed(_ events: [Int]) -> [Int] {
            let undated = events.firstIndex { timeline.periods[$0] == nil } ?? events.endIndex
            return events[..<undated].reversed() + events[undated...]
        }
        self.timeline = timeline
        navigation = Navigation(chronicle.pages)
        alphabet = await Alphabet(chronicle, navigation, jobs: jobs)
        topicEvents = chronicle.topics.map { listed($0.events) }
        sourceEvents = chronicle.sources.map { listed($0.events) }
        eventRoutes = chronicle.events.map { Routes.event($0.id) }
        add(Routes.home, .home)
        for (position, entry) in chronicle.articles.enumerated() {
            add(Routes.article(entry.article.slug), .article(position))
        }
        for position in eventRoutes.indices { add(eventRoutes[position], .event(position)) }
        for page in 1...Self.pageCount(chronicle.articles.count, Self.articlesPerPage) {
            add(Routes.articleList(page: page), .articleList(page: page))
        }
        planTopics(chronicle)
        planTimeline()
        planSources(chronicle)
        for (position, page) in chronicle.pages.enumerated() { add(Routes.page(page.id), .text(position)) }
        add(Routes.notFound, .notFound)
        add(Routes.feed, .feed(topic: nil))
        add(Routes.jsonFeed, .jsonFeed(topic: nil))
        planData(chronicle)
        if chronicle.site.hasSearch { add(Routes.search, .search) }
        planAlphabet()
        add(Routes.sitemap, .sitemap)
        add(Routes.robots, .robots)
        add(Routes.headers, .headers)
    }

    /// How many pages a list takes; at least one.
    static func pageCount(_ count: Int, _ size: Int) -> Int {
        max(1, (count + size - 1) / size)
    }

    /// The part of a list that stands on a page.
    static func slice(_ page: Int, of count: Int, _ size: Int) -> Range<Int> {
        min((page - 1) * size, count)..<min(page * size, count)
    }

    /// The events that stand on a page of a topic.
    func events(ofTopic position: Int, page: Int) -> ArraySlice<Int> {
        topicEvents[position][Self.slice(page, of: topicEvents[position].count, Self.eventsPerPage)]
    }

    /// The events that stand on a page of a source.
    func events(ofSource position: Int, page: Int) -> ArraySlice<Int> {
        sourceEvents[position][Self.slice(page, of: sourceEvents[position].count, Self.eventsPerPage)]
    }

    private mutating func add(_ route: String, _ subject: Page.Subject) {
        pages.append(Page(route: route, subject: subject))
    }

    private mutating func planTopics(_ chronicle: Chronicle) {
        add(Routes.topicIndex, .topicIndex)
        for (position, entry) in chronicle.topics.enumerated() {
            for page in 1...entry.pageCount {
                add(Routes.topic(entry.topic.id, page: page), .topic(position, page: page))
            }
            add(Routes.topicFeed(entry.topic.id), .feed(topic: position))
            add(Routes.topicJSONFeed(entry.topic.id), .jsonFeed(topic: position))
        }
    }

    private mutating func planTimeline() {
        for page in 1...Self.pageCount(timeline.dated.count, Self.eventsPerPage) {
            add(Routes.timeline(page: page), .timeline(page: page))
        }
        for year in timeline.years {
            add(Routes.timeline(year.period), .year(year.year))
            for month in year.months {
                for page in 1...Self.pageCount(month.events.count, Self.eventsPerPage) {
                    let subject = Page.Subject.month(year: year.year, month: month.period.month ?? 0, page: page)
                    add(Routes.timeline(month.period, page: page), subject)
                }
            }
        }
        guard !timeline.undated.isEmpty else { return }
        for page in 1...Self.pageCount(timeline.undated.count, Self.eventsPerPage) {
            add(Routes.undated(page: page), .undated(page: page))
        }
    }

    private mutating func planAlphabet() {
        add(Routes.alphabet, .alphabet)
        guard !alphabet.isShort else { return }
        for (position, letter) in alphabet.letters.enumerated() {
            for page in 1...Self.pageCount(letter.entries.count, Alphabet.entriesPerPage) {
                add(Routes.letter(letter.name, page: page), .letter(position, page: page))
            }
        }
    }

    private mutating func planData(_ chronicle: Chronicle) {
        add(Routes.data, .data)
        add(Routes.articleData, .articleData)
        var sets: [EventSet] = [.all]
        for year in timeline.years {
            sets.append(.period(year.period))
            sets += year.months.map { .period($0.period) }
        }
        if !timeline.undated.isEmpty { sets.append(.undated) }
        sets += chronicle.topics.indices.lazy.filter { !chronicle.topics[$0].events.isEmpty }.map { .topic($0) }
        for set in sets {
            for format in set.formats { add(Routes.events(set, format, in: chronicle), .events(set, format)) }
        }
    }

    private mutating func planSources(_ chronicle: Chronicle) {
        add(Routes.sourceIndex, .sourceIndex)
        for (position, entry) in chronicle.sources.enumerated() {
            for page in 1...entry.pageCount {
                add(Routes.source(entry.source.id, page: page), .source(position, page: page))
            }
        }
    }
}

extension TopicEntry {
    /// How many pages the topic takes: as many as its longest list.
    var pageCount: Int {
        max(
            SitePlan.pageCount(events.count, SitePlan.eventsPerPage),
            SitePlan.pageCount(articles.count, SitePlan.articlesPerPage),
            SitePlan.pageCount(mentions.count, SitePlan.articlesPerPage))
    }
}

extension SourceEntry {
    /// How many pages the source takes: as many as its longest list.
    var pageCount: Int {
        max(
            SitePlan.pageCount(events.count, SitePlan.eventsPerPage),
            SitePlan.pageCount(articles.count, SitePlan.articlesPerPage))
    }
}
