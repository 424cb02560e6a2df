internal import Chronology
internal import Content
internal import Gazetteer

/// The chronicle in the making: lists that are filled one after the other, each from those above it.
struct ChronicleIndex {
    let topicPositions: [String: Int]
    let sourcePositions: [String: Int]
    var articles: [ArticleEntry] = []
    var events: [Event] = []
    var topics: [TopicEntry] = []
    var sources: [SourceEntry] = []

    /// How many related topics a topic has at most.
    private static let relatedLimit = 12

    init(topicPositions: [String: Int], sourcePositions: [String: Int]) {
        self.topicPositions = topicPositions
        self.sourcePositions = sourcePositions
    }

    /// An article with its topics: those that its editor names, else those that were found in its text.
    func entry(of article: Article, found: TopicFinder.Found, isDraft: Bool) -> ArticleEntry {
        let named = article.topics.map(positions(ofTopics:))
        let primary = named ?? found.primary
        let others = positions(ofTopics: article.mentions) + found.mentions
        return ArticleEntry(
            article: article, topics: unique(primary), mentions: unique(others.filter { !primary.contains($0) }),
            named: found.named, established: found.established,
            source: article.source.flatMap(position(ofPublication:)), isDraft: isDraft)
    }

    /// Merges the reports of one id, in the order of publication, and sorts the events by date.
    mutating func mergeEvents(curated: [CuratedEvent]) {
        var reports: [String: [Event.Report]] = [:]
        var order: [String] = []
        func add(_ report: Event.Report) {
            let id = report.report.id.value
            if reports[id] == nil { order.append(id) }
            reports[id, default: []].append(report)
        }
        for position in articles.indices.reversed() {
            for report in articles[position].article.events { add(Event.Report(report: report, article: position)) }
        }
        let files = Dictionary(curated.map { ($0.report.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        for event in curated { add(Event.Report(report: event.report, article: nil)) }

        events = order.compactMap { id in
            guard let all = reports[id], let first = all.first else { return nil }
            let topics = unique(all.flatMap { positions(ofTopics: $0.report.topics) })
            return Event(lead: files[id]?.report ?? first.report, curated: files[id], reports: all, topics: topics)
        }
        events = sortedByDate(events)
    }

    /// By date, those that have no beginning last; then by id.
    private func sortedByDate(_ events: [Event]) -> [Event] {
        events.sorted(byKey: { (day: $0.date?.earliest, date: $0.date, id: $0.id) }) { left, right in
            switch (left.day, right.day) {
            case (let first?, let second?) where first != second: first < second
            case (_?, nil): true
            case (nil, _?): false
            default:
                if let first = left.date, let second = right.date, first != second {
                    first < second
                } else {
                    left.id < right.id
                }
            }
        }
    }

    /// Tells topics and sources which articles are theirs.
    mutating func linkArticles() {
        for (position, entry) in articles.enumerated() {
            for topic in entry.topics { topics[topic].articles.append(position) }
            for topic in entry.mentions { topics[topic].mentions.append(position) }
            if let source = entry.source { sources[source].articles.append(position) }
        }
    }

    /// Tells articles, topics and sources which events are theirs.
    mutating func linkEvents() {
        for (position, event) in events.enumerated() {
            for topic in event.topics { topics[topic].events.append(position) }
            var publications: [Int] = []
            for report in event.reports {
                publications += report.report.sources.compactMap(self.position(ofPublication:))
                guard let article = report.article else { continue }
                articles[article].events.append(position)
                if let source = articles[article].source { publications.append(source) }
            }
            for source in unique(publications) { sources[source].events.append(position) }
        }
    }

    /// Counts how often topics stand beside each other in articles.
    ///
    /// - Complexity: O(*n* · *k*²) for *n* articles about *k* topics each.
    mutating func relateTopics() {
        var counts = [[Int: Int]](repeating: [:], count: topics.count)
        for entry in articles {
            for topic in entry.topics {
                for other in entry.topics where other != topic { counts[topic][other, default: 0] += 1 }
            }
        }
        for topic in topics.indices {
            let ranked = counts[topic].sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            topics[topic].related = ranked.prefix(Self.relatedLimit).map { (topic: $0.key, count: $0.value) }
        }
    }

    func position(ofPublication reference: SourceReference) -> Int? {
        guard case .known(let id) = reference.publication else { return nil }
        return sourcePositions[id.value]
    }

    private func positions(ofTopics ids: [Located<String>]) -> [Int] {
        ids.compactMap { topicPositions[$0.value] }
    }

    /// The first occurrences, in order.
    private func unique(_ positions: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return positions.filter { seen.insert($0).inserted }
    }
}
