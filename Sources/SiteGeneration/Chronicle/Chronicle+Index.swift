public import Content
internal import Chronology
internal import Gazetteer
internal import Parallelism

extension Chronicle {
    /// Indexes content.
    ///
    /// - Parameters:
    ///   - content: Content without errors.
    ///   - now: The moment of the build in Unix time: later articles are held back.
    ///   - showsDrafts: Whether drafts and articles held back are shown.
    ///   - jobs: How many tasks look for topics side by side.
    /// - Complexity: O(*n*) in the size of the articles, besides sorting.
    public init(indexing content: Content, now: Int64, showsDrafts: Bool, jobs: Int) async {
        var findings = TopicFindings()
        await self.init(indexing: content, now: now, showsDrafts: showsDrafts, jobs: jobs, findings: &findings)
    }

    /// Indexes content; topics are looked for only in those articles of which `findings` knows nothing.
    init(
        indexing content: Content, now: Int64, showsDrafts: Bool, jobs: Int, findings: inout TopicFindings
    ) async {
        let publication = Publication(of: content, at: now, showsDrafts: showsDrafts)
        let content = publication.content
        let zone = content.site.timeZone
        let standing = content.articles.filter { $0.retracted == nil }.sorted(
            byKey: { article in
                let moment = article.published.map { ($0.unixTime(in: zone), $0.time == nil ? 0 : 1) }
                return (moment: moment, slug: article.slug)
            }, Self.isNewer)
        let retracted = content.articles.filter { $0.retracted != nil }.sorted {
            Retraction.isNewer(($0.retracted, $0.slug), ($1.retracted, $1.slug))
        }
        let sorted = standing + retracted
        let known = content.topics.sorted(byKey: { ($0.name, $0.id) }, <)
        let found = await findings.topics(of: sorted, among: known, jobs: jobs)
        let hidden = publication.hidden.articles
        let foundInHidden = await findings.topics(of: hidden, among: known, jobs: jobs, areAll: false)
        let publications = content.sources.sorted(byKey: { ($0.name, $0.id) }, <)
        let listing = Listing(
            publication, topics: known, sources: publications,
            shown: Array(zip(sorted, found)), hidden: Array(zip(hidden, foundInHidden)))
        let topics = listing.topics.map { known[$0] }
        let sources = listing.sources.map { publications[$0] }
        let gazetteer = ListedGazetteer(findings.finder.gazetteer, listed: listing.topics, of: known.count)

        var index = ChronicleIndex(
            articles: sorted, standing: standing.indices, topicPositions: Self.positions(of: topics.map(\.id)),
            sourcePositions: Self.positions(of: sources.map(\.id)))
        index.links = sorted.indices.map { position in
            index.links(
                of: sorted[position], found: gazetteer.listed(found[position]),
                isDraft: !sorted[position].isPublic(at: now, in: zone))
        }
        index.mergeEvents(curated: content.events, evidence: publication.evidence)
        index.topics = topics.map { TopicEntry(topic: $0) }
        index.sources = sources.map { SourceEntry(source: $0) }
        index.linkArticles()
        index.linkEvents()
        index.relateTopics()

        site = content.site
        articles = sorted.indices.map { position in
            ArticleEntry(
                of: sorted[position], index.links[position], events: index.articleEvents[position],
                in: content.site.timeZone)
        }
        standingArticles = standing.indices
        events = index.events
        standingEvents = index.standingEvents
        placements = index.placements
        let names = PlaceNames(index.topics)
        places = index.events.map(names.place)
        self.topics = index.topics
        self.sources = index.sources
        pages = content.pages.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        assets = content.assets
        evidence = publication.evidence
        self.hidden = publication.hidden
        let (listedTopics, listedSources) = (Set(listing.topics), Set(listing.sources))
        unlisted =
            known.indices.filter { !listedTopics.contains($0) }.map { known[$0].document }
            + publications.indices.filter { !listedSources.contains($0) }.map { publications[$0].document }
        self.gazetteer = gazetteer
        citedArticles = index.citedArticles
        unreadable = content.unreadable
        topicPositions = index.topicPositions
        sourcePositions = index.sourcePositions
        sourcesByName = Self.positions(of: sources.map(\.name))
        articlePositions = Self.positions(of: sorted.map(\.slug))
        translations = Self.translations(among: standing, positions: articlePositions)
        eventPositions = Self.positions(of: index.events.map(\.id))
        announcements = Self.announcements(among: index.events[standingEvents], positions: eventPositions)
        self.showsDrafts = showsDrafts
        self.now = now
        isPast = content.asOf != nil
    }

    /// Newest first; those without a date before all others, since only drafts have none.
    private static func isNewer(
        _ left: (moment: (Int64, Int)?, slug: String), _ right: (moment: (Int64, Int)?, slug: String)
    ) -> Bool {
        switch (left.moment, right.moment) {
        case (let first?, let second?) where first != second: first > second
        case (nil, _?): true
        case (_?, nil): false
        default: left.slug < right.slug
        }
    }

    static func positions(of names: [String]) -> [String: Int] {
        Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    }
}
