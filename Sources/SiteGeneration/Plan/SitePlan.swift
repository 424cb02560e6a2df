internal import Bounds
internal import Content
internal import Diagnostics
internal import EventExport

/// Every page of the site with its address, and where each event has its permanent place.
struct SitePlan: Sendable {
    /// Where former addresses lead on to, by route.
    private(set) var moves: [String: String] = [:]
    /// All pages, in a fixed order.
    private(set) var pages: [Page] = []
    /// The address of each event: its page, whatever its date.
    let eventRoutes: [String]
    let timeline: Timeline
    let alphabet: Alphabet
    let navigation: Navigation
    /// What changed on the site, day by day.
    let changes: ChangeLog
    private(set) var sitemap = Sitemap()
    /// The events of each topic.
    private let topicEvents: [EventLists]
    /// The events of each source.
    private let sourceEvents: [EventLists]
    /// The events of each status that have a date, newest first.
    private let statusEvents: [EventReport.Status: [Int]]
    /// How many events each status has, dated or not.
    private let statusCounts: [EventReport.Status: Int]

    /// How many events stand on a page of a list.
    static let eventsPerPage = 20
    /// How many events stand on a page of a topic or a source, beside its articles.
    static let besideArticlesPerPage = 12
    /// How many events, and how many articles, stand on the front page of a topic or a source, beside all that it tells.
    static let frontOfSubject = 7
    /// How many events stand on a page of a year that shows them in brief.
    static let briefEventsPerPage = 70
    /// How many events stand on a page of a list that shows them in brief.
    static let briefListPerPage = 60
    /// How many changes stand on a page.
    static let changesPerPage = 50
    /// How many articles stand on a page of a list.
    static let articlesPerPage = 25

    /// Events as pages list them: two lists side by side, so that an event without a date moves no other.
    private struct EventLists: Sendable {
        /// Those that have a date, newest first.
        var dated: [Int]
        var undated: [Int]

        var numberedPages: Int {
            max(
                SitePlan.listBesideArticles(dated.count).numberedPages,
                SitePlan.listBesideArticles(undated.count).numberedPages)
        }

        func events(on page: Int?) -> [Int] {
            Array(dated[SitePlan.listBesideArticles(dated.count).range(of: page)])
                + undated[SitePlan.listBesideArticles(undated.count).range(of: page)]
        }
    }

    /// Plans the pages of a chronicle.
    ///
    /// - Parameters:
    ///   - jobs: How many tasks work side by side.
    ///   - sitemapLimits: How much a file of the sitemap may hold.
    /// - Complexity: O(*n*) in the number of pages and events, besides sorting titles.
    init(of chronicle: Chronicle, jobs: Int, sitemapLimits: Sitemap.Limits = .protocol) async {
        let timeline = Timeline(Array(chronicle.placements[chronicle.standingEvents]), today: chronicle.today)
        func listed(_ events: [Int]) -> EventLists {
            let undated = events.firstIndex { timeline.period(of: $0) == nil } ?? events.endIndex
            return EventLists(dated: events[..<undated].reversed(), undated: Array(events[undated...]))
        }
        self.timeline = timeline
        navigation = Navigation(chronicle.pages, chronicle.site.menu)
        changes = ChangeLog(of: chronicle)
        alphabet = await Alphabet(chronicle, navigation, jobs: jobs)
        topicEvents = chronicle.topics.map { listed($0.events) }
        sourceEvents = chronicle.sources.map { listed($0.events) }
        let standing = chronicle.events[chronicle.standingEvents]
        statusEvents = Dictionary(grouping: timeline.newest) { chronicle.events[$0].status }
        statusCounts = Dictionary(standing.map { ($0.status, 1) }, uniquingKeysWith: +)
        eventRoutes = chronicle.events.map { Routes.event($0.id) }
        add(Routes.home, .home)
        for (position, entry) in chronicle.articles.enumerated() {
            add(Routes.article(entry.article.slug), .article(position))
        }
        for position in eventRoutes.indices { add(eventRoutes[position], .event(position)) }
        for page in Self.pages(Self.articleList(chronicle.standingArticles.count).numberedPages) {
            add(Routes.articleList(page: page), .articleList(page: page))
        }
        planTopics(chronicle)
        planTimeline()
        planSources(chronicle)
        for page in Self.pages(Self.changeList(changes.changes.count).numberedPages) {
            add(Routes.changes(page: page), .changes(page: page))
        }
        add(Routes.changesFeed, .changesFeed)
        if chronicle.hasPlaces {
            add(Routes.map, .map)
            if chronicle.hasMapData { add(Routes.mapData, .mapData) }
        }
        for (position, page) in chronicle.pages.enumerated() { add(Routes.page(page.id), .text(position)) }
        add(Routes.notFound, .notFound)
        add(Routes.feed, .feed(topic: nil))
        add(Routes.jsonFeed, .jsonFeed(topic: nil))
        planData(chronicle)
        if chronicle.site.hasCopies { add(Routes.copies, .copies(isCopy: false)) }
        if chronicle.site.hasSearch { add(Routes.search, .search) }
        planAlphabet()
        planSitemap(chronicle, sitemapLimits)
        add(Routes.robots, .robots)
        add(Routes.headers, .headers)
        add(Routes.redirects, .redirects)
        add(Routes.redirectMap, .redirectMap)
        planMoves(chronicle)
        // Who cuts an address off behind a folder looks for all that is there.
        if !eventRoutes.isEmpty, !eventRoutes.contains(Routes.eventIndex), moves[Routes.eventIndex] == nil {
            add(Routes.eventIndex, .moved(.timeline, to: Routes.timeline))
        }
        if topicEvents.contains(where: { !$0.dated.isEmpty }) {
            add(Routes.embedIndex, .moved(.topics, to: Routes.topicIndex))
        }
    }

    /// How a list of articles is parted into pages.
    static func articleList(_ count: Int) -> GrowingList { GrowingList(count: count, size: articlesPerPage) }

    /// How the articles of a topic or a source are parted into pages.
    static func articlesBesideEvents(_ count: Int) -> GrowingList {
        GrowingList(count: count, size: articlesPerPage, front: frontOfSubject)
    }

    /// How a list of events is parted into pages.
    static func eventList(_ count: Int) -> GrowingList {
        GrowingList(count: count, size: eventsPerPage, front: eventsPerPage)
    }

    /// How a list of events in brief is parted into pages.
    static func briefList(_ count: Int) -> GrowingList { GrowingList(count: count, size: briefListPerPage) }

    /// How the changes are parted into pages.
    static func changeList(_ count: Int) -> GrowingList { GrowingList(count: count, size: changesPerPage) }

    /// How the events of a topic or a source are parted into pages.
    static func listBesideArticles(_ count: Int) -> GrowingList {
        GrowingList(count: count, size: besideArticlesPerPage, front: frontOfSubject)
    }

    /// The pages of a list that grows: the front page, then the numbered ones.
    static func pages(_ numbered: Int) -> [Int?] { [nil] + (0..<numbered).map { $0 + 1 } }

    /// How many pages a list in a fixed order takes; at least one.
    static func pageCount(_ count: Int, _ size: Int) -> Int {
        max(1, (count + size - 1) / size)
    }

    /// The part of a list in a fixed order that stands on a page.
    static func slice(_ page: Int, of count: Int, _ size: Int) -> Range<Int> {
        min((page - 1) * size, count)..<min(page * size, count)
    }

    /// The events that stand on a page of a topic: newest first, then undated ones.
    func events(ofTopic position: Int, page: Int?) -> [Int] { topicEvents[position].events(on: page) }

    /// The events of a topic that have a date, newest first.
    func datedEvents(ofTopic position: Int) -> [Int] { topicEvents[position].dated }

    /// The events of a status that have a date, newest first.
    func events(of status: EventReport.Status) -> [Int] { statusEvents[status] ?? [] }

    /// How many events have a status.
    func count(of status: EventReport.Status) -> Int { statusCounts[status] ?? 0 }

    /// The events that stand on a page of a source, likewise.
    func events(ofSource position: Int, page: Int?) -> [Int] { sourceEvents[position].events(on: page) }

    /// How many numbered pages a topic takes: as many as its longest list.
    func numberedPages(ofTopic position: Int, in chronicle: Chronicle) -> Int {
        let entry = chronicle.topics[position]
        return max(
            topicEvents[position].numberedPages, Self.articlesBesideEvents(entry.articles.count).numberedPages,
            Self.articlesBesideEvents(entry.mentions.count).numberedPages)
    }

    /// How many numbered pages a source takes: as many as its longest list.
    func numberedPages(ofSource position: Int, in chronicle: Chronicle) -> Int {
        max(
            sourceEvents[position].numberedPages,
            Self.articlesBesideEvents(chronicle.sources[position].articles.count).numberedPages)
    }

    private mutating func add(_ route: String, _ subject: Page.Subject) {
        pages.append(Page(route: route, subject: subject))
    }

    /// Adds what stands at a former address, once: several reports of an event may name it.
    mutating func add(_ route: String, _ subject: Page.Subject, _ move: Move) {
        guard moves[route] != move.target else { return }
        moves[route] = moves[route] ?? move.target
        pages.append(Page(route: route, subject: subject, move: move))
    }

    private mutating func planTopics(_ chronicle: Chronicle) {
        add(Routes.topicIndex, .topicIndex)
        for (position, entry) in chronicle.topics.enumerated() {
            for page in Self.pages(numberedPages(ofTopic: position, in: chronicle)) {
                add(Routes.topic(entry.topic.id, page: page), .topic(position, page: page))
            }
            if !topicEvents[position].dated.isEmpty { add(Routes.embed(entry.topic.id), .embed(position)) }
            add(Routes.topicFeed(entry.topic.id), .feed(topic: position))
            add(Routes.topicJSONFeed(entry.topic.id), .jsonFeed(topic: position))
        }
    }

    private mutating func planTimeline() {
        for page in Self.pages(Self.eventList(timeline.dated.count).numberedPages) {
            add(Routes.timeline(page: page), .timeline(page: page))
        }
        for year in timeline.years {
            for page in 1...year.pageCount {
                add(Routes.timeline(year.period, page: page), .year(year.period, page: page))
            }
            for month in year.months {
                for page in 1...Self.pageCount(month.events.count, Self.eventsPerPage) {
                    add(Routes.timeline(month.period, page: page), .month(month.period, page: page))
                }
            }
        }
        for status in EventReport.Status.allCases where count(of: status) > 0 {
            for page in Self.pages(Self.briefList(events(of: status).count).numberedPages) {
                add(Routes.timeline(status, page: page), .status(status, page: page))
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
        add(Routes.retractionData, .retractionData)
        for list in DocumentList.allCases where list.isPublished(by: chronicle.site) {
            add(list.route, .documentData(list))
        }
        if !chronicle.standingEvents.isEmpty {
            for sheet in DataSheet.allCases {
                for format in DataSheet.Format.published(by: chronicle.site) {
                    add(sheet.route(format), .sheet(sheet, format))
                }
            }
        }
        var sets: [EventSet] = [.all]
        for year in timeline.years {
            sets.append(.period(year.period))
            sets += year.months.map { .period($0.period) }
        }
        if !timeline.undated.isEmpty { sets.append(.undated) }
        sets += chronicle.topics.indices.lazy.filter { !chronicle.topics[$0].events.isEmpty }.map { .topic($0) }
        for set in sets {
            for format in set.formats(of: chronicle.site) {
                add(Routes.events(set, format, in: chronicle), .events(set, format))
            }
        }
    }

    private mutating func planSitemap(_ chronicle: Chronicle, _ limits: Sitemap.Limits) {
        sitemap = Sitemap(of: pages, chronicle, limits)
        guard sitemap.parts.count > 1 else { return add(Routes.sitemap, .sitemap(part: 0)) }
        add(Routes.sitemap, .sitemapIndex)
        for part in sitemap.parts.indices { add(Routes.sitemap(part: part), .sitemap(part: part)) }
    }

    private mutating func planSources(_ chronicle: Chronicle) {
        add(Routes.sourceIndex, .sourceIndex)
        for (position, entry) in chronicle.sources.enumerated() {
            for page in Self.pages(numberedPages(ofSource: position, in: chronicle)) {
                add(Routes.source(entry.source.id, page: page), .source(position, page: page))
            }
        }
    }
}

extension Timeline.Year {
    /// Whether the page of the year shows its events in full, as those of months do.
    var isShort: Bool { count <= SitePlan.eventsPerPage }

    /// The events of its months that stand on a page of the year, by date.
    func events(page: Int) -> ArraySlice<Int> {
        let events = monthly
        return events[SitePlan.slice(page, of: events.count, SitePlan.briefEventsPerPage)]
    }

    /// How many pages the year takes.
    var pageCount: Int {
        SitePlan.pageCount(monthly.count, SitePlan.briefEventsPerPage)
    }
}
