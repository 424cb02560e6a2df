internal import Content
internal import Synchronization
internal import Templating

/// Everything that the site holds, as lists for templates, seen from one page.
///
/// Templates that go through none of them cost nothing; the lists of one viewpoint are made once for all pages that do.
struct SiteLists: Sendable {
    let pages: PageMaker

    var events: [EventView] { lists.events }
    var articles: [ArticleItem] { lists.articles }
    var topics: [TopicItem] { lists.topics }
    var sources: [SourceItem] { lists.sources }
    var texts: [PageItem] { lists.texts }

    private var lists: SiteListCache.Lists {
        pages.context.lists.lists(from: pages.viewpoint, in: pages.maker.pageLanguage) { Self.make(pages) }
    }

    private static func make(_ pages: PageMaker) -> SiteListCache.Lists {
        let chronicle = pages.chronicle
        let positions = pages.context.plan.events(of: .all, in: chronicle)
        return SiteListCache.Lists(
            events: positions.map(pages.eventOnDemand),
            articles: chronicle.standingArticles.map(pages.articleOnDemand),
            topics: chronicle.topics.indices.map(pages.maker.topicItem),
            sources: chronicle.sources.indices.map(pages.sourceItem),
            texts: chronicle.pages.map { page in
                PageItem(
                    id: page.id, title: page.title, summary: page.summary,
                    href: pages.viewpoint.href(Routes.page(page.id)), own: pages.maker.own(page.ownEntries, of: .pages))
            })
    }
}

/// The lists of each viewpoint and language, each made when it is first asked for.
final class SiteListCache: Sendable {
    /// All lists of one viewpoint.
    final class Lists: Sendable {
        let events: [EventView]
        let articles: [ArticleItem]
        let topics: [TopicItem]
        let sources: [SourceItem]
        let texts: [PageItem]

        init(
            events: [EventView], articles: [ArticleItem], topics: [TopicItem], sources: [SourceItem], texts: [PageItem]
        ) {
            self.events = events
            self.articles = articles
            self.topics = topics
            self.sources = sources
            self.texts = texts
        }
    }

    private let known = Mutex<[String: Lists]>([:])

    /// The lists as a page sees them.
    func lists(from viewpoint: Viewpoint, in language: String, _ make: () -> Lists) -> Lists {
        let key = "\(language) \(viewpoint.href(""))"
        if let lists = known.withLock({ $0[key] }) { return lists }
        let lists = make()
        return known.withLock { known in
            if let first = known[key] { return first }
            known[key] = lists
            return lists
        }
    }
}

extension PageMaker {
    /// An event whose markup is made when it is shown.
    func eventOnDemand(_ position: Int) -> EventView {
        if isUsual { return context.events[position] }
        let view = maker.event(position)
        guard let fragments = context.templates?.fragments else { return view }
        return EventView(view.facts) { [strings] in fragments.complete(view, strings, viewpoint).markup }
    }

    /// An article whose markup is made when it is shown.
    func articleOnDemand(_ position: Int) -> ArticleItem {
        if isUsual { return context.articles[position] }
        let view = maker.article(position)
        guard let fragments = context.templates?.fragments else { return view }
        return ArticleItem(view.facts) { [strings] in fragments.complete(view, strings, viewpoint).brief }
    }
}
