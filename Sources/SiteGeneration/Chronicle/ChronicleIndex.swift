internal import Chronology
internal import Content
internal import Gazetteer

/// The chronicle in the making: lists that are filled one after the other, each from those above it.
struct ChronicleIndex {
    let topicPositions: [String: Int]
    let sourcePositions: [String: Int]
    /// The articles, newest first; behind them those that were taken back.
    let articles: [Article]
    /// The positions of those that stand.
    let standingArticles: Range<Int>
    /// What each of them refers to.
    var links: [ArticleLinks] = []
    /// Positions of the events of each.
    var articleEvents: [[Int]] = []
    var events: [Event] = []
    /// The positions of those that stand; behind them are those that were taken back.
    private(set) var standingEvents = 0..<0
    /// Where each event stands: its date, or the bounds that follow from its order; `nil` where nothing is known.
    var placements: [EDTFDate?] = []
    var topics: [TopicEntry] = []
    var sources: [SourceEntry] = []

    /// How many related topics a topic has at most.
    private static let relatedLimit = 12
    /// How many topics of an article are counted as standing beside each other, the first that it names.
    private static let neighbourLimit = 64

    init(
        articles: [Article], standing: Range<Int>, topicPositions: [String: Int], sourcePositions: [String: Int]
    ) {
        standingArticles = standing
        self.articles = articles
        self.topicPositions = topicPositions
        self.sourcePositions = sourcePositions
    }

    /// What an article refers to.
    struct ArticleLinks {
        let topics, mentions, named, established: [Int]
        let source: Int?
        let isDraft: Bool
    }

    /// The topics of an article: those that its editor names, else those that were found in its text.
    func links(of article: Article, found: TopicFinder.Found, isDraft: Bool) -> ArticleLinks {
        let named = article.topics.map(positions(ofTopics:))
        let primary = named ?? found.primary
        let others = positions(ofTopics: article.mentions) + found.mentions
        let isPrimary = Set(primary)
        return ArticleLinks(
            topics: unique(primary), mentions: unique(others.filter { !isPrimary.contains($0) }), named: found.named,
            established: found.established, source: article.source.flatMap(position(ofPublication:)), isDraft: isDraft)
    }

    /// Merges the reports of one id, and sorts the events by date.
    ///
    /// - Complexity: O(*n* log *n*) in the number of reports.
    mutating func mergeEvents(curated: [CuratedEvent], evidence: [Article]) {
        var positions: [String: Int] = [:]
        var reports: [[Event.Report]] = []
        func add(_ report: Event.Report) {
            let position = positions[report.report.id.value, default: reports.count]
            if position == reports.count {
                positions[report.report.id.value] = position
                reports.append([report])
            } else {
                reports[position].append(report)
            }
        }
        for position in articles.indices.reversed() {
            let text = articles[position]
            for report in text.events { add(Event.Report(report, article: position, text: text)) }
        }
        let files = Dictionary(curated.map { ($0.report.id.value, $0) }, uniquingKeysWith: { first, _ in first })
        for event in curated { add(Event.Report(event.report, article: nil, text: nil)) }
        for article in evidence {
            for report in article.events { add(Event.Report(report, article: nil, text: article)) }
        }

        let all = reports.map { all in
            let file = files.isEmpty ? nil : files[all[0].report.id.value]
            let standing = all.count == 1 ? all : all.filter { $0.retraction == nil }
            let topics = all.count == 1 ? all[0].report.topics : standing.flatMap(\.report.topics)
            return Event(all, curated: file, topics: unique(self.positions(ofTopics: topics))) { articles[$0] }
        }
        // What was taken back says nothing of when others happened.
        let standing = all.filter { $0.retraction == nil }
        let order = RelativeOrder(earlier: earlier(of: standing))
        let dates = order.placements(of: standing.map(\.date))
        let sorted = order.sorted(sortedByDate(standing, dates))
        let retracted =
            standing.count == all.count
            ? []
            : all.filter { $0.retraction != nil }.sorted {
                Retraction.isNewer(($0.retraction, $0.id), ($1.retraction, $1.id))
            }
        placements = sorted.map { dates[$0] } + retracted.map(\.date)
        events = sorted.map { standing[$0] } + retracted
        standingEvents = sorted.indices
    }

    /// For each event the positions of those that its reports, or their own, say it came after.
    private func earlier(of events: [Event]) -> [[Int]] {
        var earlier = [[Int]](repeating: [], count: events.count)
        let related = events.indices.filter { position in
            events[position].reports.contains { !$0.report.after.isEmpty || !$0.report.before.isEmpty }
        }
        guard !related.isEmpty else { return earlier }
        let positions = Dictionary(
            zip(events.lazy.map(\.id), events.indices), uniquingKeysWith: { first, _ in first })
        for position in related {
            for report in events[position].reports.lazy.map(\.report) {
                earlier[position] += report.after.compactMap { positions[$0.value] }
                for other in report.before { positions[other.value].map { earlier[$0].append(position) } }
            }
        }
        return earlier.map { $0.count > 1 ? Set($0).sorted() : $0 }
    }

    /// The positions of events by date, those that have none last; then by id.
    private func sortedByDate(_ events: [Event], _ dates: [EDTFDate?]) -> [Int] {
        // Most are told apart by their first day alone, so that few others are looked at.
        let keys = events.indices.map { position in
            (day: dates[position]?.firstDay.daysSinceEpoch ?? .max, position: position)
        }
        let sorted = keys.sorted { left, right in
            if left.day != right.day { return left.day < right.day }
            if let one = dates[left.position], let other = dates[right.position], one != other { return one < other }
            return events[left.position].id < events[right.position].id
        }
        return sorted.map(\.position)
    }

    /// Tells topics and sources which articles are theirs.
    mutating func linkArticles() {
        for (position, entry) in zip(standingArticles, links) {
            for topic in entry.topics { topics[topic].articles.append(position) }
            for topic in entry.mentions { topics[topic].mentions.append(position) }
            if let source = entry.source { sources[source].articles.append(position) }
        }
    }

    /// Tells articles, topics and sources which events are theirs.
    mutating func linkEvents() {
        articleEvents = Array(repeating: [], count: articles.count)
        for (position, event) in zip(standingEvents, events) {
            for topic in event.topics { topics[topic].events.append(position) }
            var publications: [Int] = []
            for report in event.reports {
                link(report.report.by, to: position)
                for detail in report.report.details { link(detail.by, to: position) }
                publications += report.report.sources.compactMap(self.position(ofPublication:))
                guard let article = report.article else { continue }
                articleEvents[article].append(position)
                if let source = links[article].source { publications.append(source) }
            }
            for source in unique(publications) { sources[source].events.append(position) }
        }
    }

    /// Tells topics that they say something of an event, each once.
    private mutating func link(_ speakers: [Claimant], to event: Int) {
        for case .known(let id) in speakers {
            guard let topic = topicPositions[id.value], topics[topic].statements.last != event else { continue }
            topics[topic].statements.append(event)
        }
    }

    /// Counts how often topics stand beside each other in articles.
    ///
    /// - Complexity: O(*n*) in the number of topics of all articles: of each article, no more than 64 are counted.
    mutating func relateTopics() {
        var counts = [[Int: Int]](repeating: [:], count: topics.count)
        for entry in links.prefix(standingArticles.count) {
            let neighbours = entry.topics.prefix(Self.neighbourLimit)
            for topic in neighbours {
                for other in neighbours where other != topic { counts[topic][other, default: 0] += 1 }
            }
        }
        for topic in topics.indices {
            let ranked = counts[topic].sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            topics[topic].related = ranked.prefix(Self.relatedLimit).map { (topic: $0.key, count: $0.value) }
        }
    }

    /// The slugs of the articles whose originals others cite by them.
    var citedArticles: Set<String> {
        let references = articles.lazy.compactMap(\.source) + events.lazy.flatMap(\.reports).flatMap(\.report.sources)
        return Set(references.compactMap(\.citedArticle?.value))
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
        if positions.count <= 16 {
            var unique: [Int] = []
            unique.reserveCapacity(positions.count)
            for position in positions where !unique.contains(position) { unique.append(position) }
            return unique
        }
        var seen: Set<Int> = []
        return positions.filter { seen.insert($0).inserted }
    }
}
