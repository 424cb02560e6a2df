internal import Diagnostics
public import Templating

/// The templates of all kinds of pages, checked against the views that they show.
public struct SiteTemplates: Sendable {
    let home: Template<Layout<HomePage>>
    let article: Template<Layout<ArticlePage>>
    let event: Template<Layout<EventPage>>
    let articleList: Template<Layout<ArticleListPage>>
    let topicIndex: Template<Layout<TopicIndexPage>>
    let topic: Template<Layout<TopicPage>>
    let embed: Template<Layout<EmbedPage>>
    let timeline: Template<Layout<TimelinePage>>
    let sourceIndex: Template<Layout<SourceIndexPage>>
    let source: Template<Layout<SourcePage>>
    let text: Template<Layout<TextPageView>>
    let changes: Template<Layout<ChangesPage>>
    let map: Template<Layout<MapPage>>
    let data: Template<Layout<DataPage>>
    let copies: Template<Layout<CopiesPage>>
    let search: Template<Layout<SearchPage>>
    let alphabet: Template<Layout<AlphabetPage>>
    let notFound: Template<Layout<NotFoundPage>>
    let moved: Template<Layout<MovedPage>>
    let feed: Template<FeedView>
    let fragments: Fragments
    /// The templates that pages ask for, by name.
    private let pages: [String: Template<Layout<TextPageView>>]
    /// The addresses of files that the templates name, each once.
    let assetAddresses: Set<AssetAddress>
    /// What the site’s own templates load from addresses that are made when a page is rendered.
    var changingResources: [ChangingResource] = []
    /// The names of all templates.
    let names: [String]

    /// Loads the templates; `nil` where one has a mistake.
    ///
    /// All mistakes are reported.
    ///
    /// - Parameters:
    ///   - declarations: What the site adds to the names that templates know.
    ///   - routes: Where the files beside the templates are published, by how templates call them.
    init?(
        _ files: [SourceFile], declaring declarations: Declarations, routes: [String: String],
        diagnostics: inout [Diagnostic]
    ) {
        let files = TemplateFiles(files, schemas: declarations.schemas, routes: routes)
        let home = Template<Layout<HomePage>>.load("home.html", from: files, diagnostics: &diagnostics)
        let article = Template<Layout<ArticlePage>>.load("article.html", from: files, diagnostics: &diagnostics)
        let event = Template<Layout<EventPage>>.load("event-page.html", from: files, diagnostics: &diagnostics)
        let articleList = Template<Layout<ArticleListPage>>.load(
            "article-list.html", from: files, diagnostics: &diagnostics)
        let topicIndex = Template<Layout<TopicIndexPage>>.load(
            "topic-index.html", from: files, diagnostics: &diagnostics)
        let topic = Template<Layout<TopicPage>>.load("topic.html", from: files, diagnostics: &diagnostics)
        let embed = Template<Layout<EmbedPage>>.load("embed.html", from: files, diagnostics: &diagnostics)
        let timeline = Template<Layout<TimelinePage>>.load("timeline.html", from: files, diagnostics: &diagnostics)
        let sourceIndex = Template<Layout<SourceIndexPage>>.load(
            "source-index.html", from: files, diagnostics: &diagnostics)
        let source = Template<Layout<SourcePage>>.load("source.html", from: files, diagnostics: &diagnostics)
        let text = Template<Layout<TextPageView>>.load("page.html", from: files, diagnostics: &diagnostics)
        let changes = Template<Layout<ChangesPage>>.load("changes.html", from: files, diagnostics: &diagnostics)
        let map = Template<Layout<MapPage>>.load("map-page.html", from: files, diagnostics: &diagnostics)
        let data = Template<Layout<DataPage>>.load("data.html", from: files, diagnostics: &diagnostics)
        let copies = Template<Layout<CopiesPage>>.load("copies.html", from: files, diagnostics: &diagnostics)
        let search = Template<Layout<SearchPage>>.load("search.html", from: files, diagnostics: &diagnostics)
        let alphabet = Template<Layout<AlphabetPage>>.load("a-z.html", from: files, diagnostics: &diagnostics)
        let notFound = Template<Layout<NotFoundPage>>.load("404.html", from: files, diagnostics: &diagnostics)
        let moved = Template<Layout<MovedPage>>.load("moved.html", from: files, diagnostics: &diagnostics)
        let feed = Template<FeedView>.load("feed.xml", from: files, diagnostics: &diagnostics)
        var pages: [String: Template<Layout<TextPageView>>] = [:]
        var areSound = true
        // That there is no such file is reported where a page asks for it.
        for name in declarations.pages.sorted() where files.names.contains(name) {
            pages[name] = Template.load(name, from: files, diagnostics: &diagnostics)
            if pages[name] == nil { areSound = false }
        }
        let fragments = Fragments(files, diagnostics: &diagnostics)
        guard let home, let article, let event, let articleList, let topicIndex, let topic, let embed, let timeline,
            let sourceIndex, let source, let text, let changes, let map, let data, let copies, let search,
            let alphabet,
            let notFound,
            let moved,
            let feed, let fragments, areSound
        else { return nil }
        self.home = home
        self.article = article
        self.event = event
        self.articleList = articleList
        self.topicIndex = topicIndex
        self.topic = topic
        self.embed = embed
        self.timeline = timeline
        self.sourceIndex = sourceIndex
        self.source = source
        self.text = text
        self.changes = changes
        self.map = map
        self.data = data
        self.copies = copies
        self.search = search
        self.alphabet = alphabet
        self.notFound = notFound
        self.moved = moved
        self.feed = feed
        self.fragments = fragments
        self.pages = pages
        names = files.names
        let templates: [[AssetAddress]] = [
            home.assets, article.assets, event.assets, articleList.assets, topicIndex.assets, topic.assets,
            embed.assets,
            timeline.assets, sourceIndex.assets, source.assets, text.assets, changes.assets, map.assets, data.assets,
            copies.assets, search.assets,
            alphabet.assets, notFound.assets, moved.assets, fragments.assets,
        ]
        assetAddresses = Set(templates.joined()).union(pages.values.flatMap(\.assets))
    }

    /// The template of a page, by the name that it gives, where it gives one.
    func page(_ name: String?) -> Template<Layout<TextPageView>> { name.flatMap { pages[$0] } ?? text }

    /// What a template can show.
    public struct Description: Sendable {
        /// The name of the template: `article.html`.
        public let template: String
        /// Every view that it can reach.
        public let views: [ViewDescription]
    }

    /// Every template that a site has, with the views that it can show.
    public static let descriptions: [Description] = [
        Description(template: "home.html", views: ViewDescription.all(reachableFrom: Layout<HomePage>.self)),
        Description(template: "article.html", views: ViewDescription.all(reachableFrom: Layout<ArticlePage>.self)),
        Description(template: "event-page.html", views: ViewDescription.all(reachableFrom: Layout<EventPage>.self)),
        Description(
            template: "article-list.html", views: ViewDescription.all(reachableFrom: Layout<ArticleListPage>.self)),
        Description(
            template: "topic-index.html", views: ViewDescription.all(reachableFrom: Layout<TopicIndexPage>.self)),
        Description(template: "topic.html", views: ViewDescription.all(reachableFrom: Layout<TopicPage>.self)),
        Description(template: "embed.html", views: ViewDescription.all(reachableFrom: Layout<EmbedPage>.self)),
        Description(template: "timeline.html", views: ViewDescription.all(reachableFrom: Layout<TimelinePage>.self)),
        Description(
            template: "source-index.html", views: ViewDescription.all(reachableFrom: Layout<SourceIndexPage>.self)),
        Description(template: "source.html", views: ViewDescription.all(reachableFrom: Layout<SourcePage>.self)),
        Description(template: "page.html", views: ViewDescription.all(reachableFrom: Layout<TextPageView>.self)),
        Description(template: "changes.html", views: ViewDescription.all(reachableFrom: Layout<ChangesPage>.self)),
        Description(template: "map-page.html", views: ViewDescription.all(reachableFrom: Layout<MapPage>.self)),
        Description(template: "data.html", views: ViewDescription.all(reachableFrom: Layout<DataPage>.self)),
        Description(template: "copies.html", views: ViewDescription.all(reachableFrom: Layout<CopiesPage>.self)),
        Description(template: "search.html", views: ViewDescription.all(reachableFrom: Layout<SearchPage>.self)),
        Description(template: "a-z.html", views: ViewDescription.all(reachableFrom: Layout<AlphabetPage>.self)),
        Description(template: "404.html", views: ViewDescription.all(reachableFrom: Layout<NotFoundPage>.self)),
        Description(template: "moved.html", views: ViewDescription.all(reachableFrom: Layout<MovedPage>.self)),
        Description(template: "event.html", views: ViewDescription.all(reachableFrom: EventFragment.self)),
        Description(template: "article-brief.html", views: ViewDescription.all(reachableFrom: ArticleFragment.self)),
        Description(template: "feed.xml", views: ViewDescription.all(reachableFrom: FeedView.self)),
    ]
}
