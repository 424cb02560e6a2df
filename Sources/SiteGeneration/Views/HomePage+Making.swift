internal import Chronology
internal import Content
internal import Localization

extension PageMaker {
    /// How many events of each kind stand beside the key developments.
    private static let perStatus = 5
    /// How many corrections the home page shows.
    private static let correctionCount = 3
    /// How many topics of each kind the home page names.
    private static let topicsPerKind = 8

    /// The home page.
    func homePage() -> HomePage {
        let site = chronicle.site
        let lead = leadArticle()
        let newest = context.plan.timeline.dated.reversed()
        let all = newest + context.plan.timeline.undated
        let confirmed = all.filter { chronicle.events[$0].status == .confirmed }
        let (contested, planned, corrections) = (Array(contested()), announced(), maker.corrections())
        let chosen = site.home.events.compactMap { chronicle.eventPositions[$0.value] }
            .filter(chronicle.standingEvents.contains)
        // An event stands on the page once.
        var known = Set(chosen)
        func shown(_ events: [Int]) -> [EventView] {
            let new = Array(events.lazy.filter { [known] in !known.contains($0) }.prefix(Self.perStatus))
            known.formUnion(new)
            return new.map { event($0) }
        }
        let (contestedViews, others, plannedViews) = (shown(contested), shown(confirmed), shown(planned))
        // Where something is confirmed, the page says so, even if it stands as contested besides.
        let confirmedViews = others.isEmpty ? confirmed.prefix(1).map { event($0) } : others
        // What is only announced stands under its own heading until its day has come.
        let happened = newest.lazy.filter { [known] in !known.contains($0) && !isToCome($0) }
        let developments =
            chosen + happened.prefix(max(0, site.home.developments - chosen.count))
        let latest = chronicle.standingArticles.filter { $0 != lead }.prefix(site.home.latest)
        var head = self.head(Routes.home, title: site.title, description: site.tagline)
        head.structuredData = structuredDataOfSite()
        return HomePage(
            head: head, title: site.title, asOf: asOf(chronicle.asOf), state: stateOfSite(),
            lead: lead.map { article($0) },
            leadPoints: lead.map { chronicle.articles[$0].article.keyPoints.map(TextItem.init) } ?? [],
            map: map(of: chronicle.standingEvents, .medium), developments: developments.map { event($0) },
            order: chosen.isEmpty ? "" : strings[.chosenThenNewest], confirmed: confirmedViews,
            contested: contestedViews, planned: plannedViews,
            confirmedScope: scope(confirmedViews.count, of: confirmed.count),
            contestedScope: scope(contestedViews.count, of: contested.count),
            plannedScope: scope(plannedViews.count, of: planned.count), latest: latest.map { article($0) },
            news: news(site.home.latest),
            topicGroups: mainTopics(), corrections: Array(corrections.prefix(Self.correctionCount)),
            correctionsScope: scope(Self.correctionCount, of: corrections.count), correctionsPage: correctionsPage,
            articleCount: maker.numeral(chronicle.standingArticles.count),
            eventCount: maker.numeral(chronicle.standingEvents.count),
            topicCount: maker.numeral(chronicle.topics.count), sourceCount: maker.numeral(chronicle.sources.count))
    }

    /// Says of a list that it shows only the newest; empty where it shows all.
    private func scope(_ count: Int, of total: Int) -> String {
        guard count < total else { return "" }
        return strings.text(.newestOf, ["count": strings.number(count), "total": strings.number(total)])
    }

    /// The link to the page of all corrections; empty where the site has none.
    private var correctionsPage: String {
        let page = chronicle.pages.first { $0.id == "corrections" }
        return page.map { viewpoint.href(Routes.page($0.id)) } ?? ""
    }

    /// The plans and threats that are still open, the newest first.
    private func announced() -> [Int] {
        (context.plan.timeline.dated.reversed() + context.plan.timeline.undated).filter { position in
            if case .open? = chronicle.announcement(position) { true } else { false }
        }
    }

    /// The events that not everybody agrees on, or some detail of: the newest first, then those without a date.
    private func contested() -> some Sequence<Int> & Collection {
        (context.plan.timeline.dated.reversed() + context.plan.timeline.undated).lazy.filter { position in
            isContested(position)
        }
    }

    /// Whether not everybody agrees on an event, or on some detail of it.
    func isContested(_ position: Int) -> Bool {
        let event = chronicle.events[position]
        return StatusView.contested.contains(event.status)
            || event.lead.details.contains { StatusView.contested.contains($0.status) }
    }

    /// Whether the first day of an event is after that of the build.
    func isToCome(_ position: Int) -> Bool {
        guard let first = chronicle.placements[position]?.earliest else { return false }
        return first > chronicle.today
    }

    /// The article that the editors chose, where readers may see it; otherwise the newest.
    private func leadArticle() -> Int? {
        let chosen = chronicle.site.home.lead.flatMap { chronicle.articlePositions[$0.value] }
            .flatMap { chronicle.standingArticles.contains($0) ? $0 : nil }
        return chosen ?? chronicle.standingArticles.first
    }

    /// The topics that most articles are about, by kind.
    private func mainTopics() -> [TopicGroupView] {
        maker.topicKinds.compactMap { kind in
            let used = chronicle.topics.indices.filter {
                chronicle.topics[$0].topic.kind == kind && !chronicle.topics[$0].articles.isEmpty
            }
            let ranked = used.sorted {
                (chronicle.topics[$1].articles.count, $0) < (chronicle.topics[$0].articles.count, $1)
            }
            guard !ranked.isEmpty else { return nil }
            return TopicGroupView(
                label: maker.plural(kind), kind: kind.rawValue,
                topics: ranked.prefix(Self.topicsPerKind).map { maker.topicItem($0) })
        }
    }
}
