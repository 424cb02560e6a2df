internal import Chronology
internal import Content
internal import Localization

extension PageMaker {
    /// How many events of each kind stand beside the key developments.
    private static let perStatus = 5
    /// How many topics of each kind the home page names.
    private static let topicsPerKind = 8

    /// The home page.
    func homePage() -> HomePage {
        let site = chronicle.site
        let lead = leadArticle()
        let newest = context.plan.timeline.dated.reversed()
        func events(_ statuses: Set<EventReport.Status>, _ count: Int) -> [EventView] {
            newest.lazy.filter { statuses.contains(chronicle.events[$0].status) }.prefix(count).map { event($0) }
        }
        let chosen = site.home.events.compactMap { chronicle.eventPositions[$0.value] }
        // What is only announced stands under its own heading until its day has come.
        let happened = newest.lazy.filter { !chosen.contains($0) && !isToCome($0) }
        let developments =
            chosen + happened.prefix(max(0, site.home.developments - chosen.count))
        let latest = chronicle.articles.indices.filter { $0 != lead }.prefix(site.home.latest)
        var head = self.head(Routes.home, title: site.title, description: site.tagline)
        head.structuredData = structuredDataOfSite()
        return HomePage(
            head: head, title: site.title, lead: lead.map { article($0) },
            leadPoints: lead.map { chronicle.articles[$0].article.keyPoints.map(TextItem.init) } ?? [],
            developments: developments.map { event($0) }, confirmed: events([.confirmed], Self.perStatus),
            contested: contested().prefix(Self.perStatus).map { event($0) },
            planned: events([.planned, .threatened], Self.perStatus), latest: latest.map { article($0) },
            news: news(site.home.latest),
            topicGroups: mainTopics(), corrections: Array(maker.corrections().prefix(3)),
            articleCount: maker.numeral(chronicle.articles.count), eventCount: maker.numeral(chronicle.events.count),
            topicCount: maker.numeral(chronicle.topics.count), sourceCount: maker.numeral(chronicle.sources.count))
    }

    /// The events that not everybody agrees on, or some detail of: the newest first, then those without a date.
    private func contested() -> some Sequence<Int> & Collection {
        (context.plan.timeline.dated.reversed() + context.plan.timeline.undated).lazy.filter { position in
            let event = chronicle.events[position]
            return StatusView.contested.contains(event.status)
                || event.lead.details.contains { StatusView.contested.contains($0.status) }
        }
    }

    /// Whether the first day of an event is after that of the build.
    private func isToCome(_ position: Int) -> Bool {
        guard let first = chronicle.events[position].date?.earliest else { return false }
        return first > Moment(unixTime: chronicle.now, offset: chronicle.site.utcOffset).day
    }

    /// The article that the editors chose, where readers may see it; otherwise the newest.
    private func leadArticle() -> Int? {
        let chosen = chronicle.site.home.lead.flatMap { chronicle.articlePositions[$0.value] }
        return chosen ?? chronicle.articles.indices.first
    }

    /// The topics that most articles are about, by kind.
    private func mainTopics() -> [TopicGroupView] {
        Topic.Kind.allCases.compactMap { kind in
            let used = chronicle.topics.indices.filter {
                chronicle.topics[$0].topic.kind == kind && !chronicle.topics[$0].articles.isEmpty
            }
            let ranked = used.sorted {
                (chronicle.topics[$1].articles.count, $0) < (chronicle.topics[$0].articles.count, $1)
            }
            guard !ranked.isEmpty else { return nil }
            return TopicGroupView(
                label: strings[kind.plural], kind: kind.rawValue,
                topics: ranked.prefix(Self.topicsPerKind).map { maker.topicItem($0) })
        }
    }
}
