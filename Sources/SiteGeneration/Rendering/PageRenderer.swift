internal import CommonMark
internal import Content
internal import Diagnostics
internal import FileSystem
internal import Templating

/// Renders pages one after the other, each as a whole; a task has one of its own and reuses its buffers.
///
/// What a page says depends on the context and the page alone, so that any task may render any page.
struct PageRenderer: ~Copyable {
    let context: RenderingContext
    /// `nil` where the templates have mistakes; then texts are rendered to be checked, and pages are empty.
    let templates: SiteTemplates?
    /// The site's folder.
    let site: Folder

    /// The page rendered last.
    private(set) var output: [UInt8] = []
    /// What was noticed while rendering the page.
    private(set) var report = PageReport()

    private var markup = MarkupRenderer()
    private var route = ""

    /// A renderer for the pages of a site.
    init(context: RenderingContext, templates: SiteTemplates?, site: Folder) {
        self.context = context
        self.templates = templates
        self.site = site
        output.reserveCapacity(1 << 16)
    }

    /// Renders a page into ``output``, and what was noticed into ``report``.
    ///
    /// - Complexity: O(*n*) in the length of the page and its text.
    mutating func render(_ page: Page) {
        output.removeAll(keepingCapacity: true)
        report = PageReport()
        route = page.route
        let views = ViewFactory(context: context, viewpoint: Viewpoint(of: page.route))
        switch page.subject {
        case .home: show(views.homePage(), in: templates?.home, views)
        case .article(let position):
            let document = context.chronicle.articles[position].article.document
            let reserved = Set(context.chronicle.articles[position].events.map { context.chronicle.events[$0].id })
            let body = render(document, reserved: reserved)
            show(views.articlePage(position, body: body), in: templates?.article, views)
        case .articleList(let number): show(views.articleListPage(number), in: templates?.articleList, views)
        case .topicIndex: show(views.topicIndexPage(), in: templates?.topicIndex, views)
        case .topic(let position, let number):
            let reserved = Set(context.chronicle.topics[position].events.map { context.chronicle.events[$0].id })
            let body = number == 1 ? render(context.chronicle.topics[position].topic.document, reserved: reserved) : RenderedBody()
            show(views.topicPage(position, number, introduction: body.html), in: templates?.topic, views)
        case .timeline(let number): show(views.timelinePage(number), in: templates?.timeline, views)
        case .year(let year):
            let events = context.plan.timeline.years.first { $0.year == year }?.events ?? []
            let descriptions = renderDescriptions(of: events)
            show(views.yearPage(year, descriptions: descriptions), in: templates?.timeline, views)
        case .month(let year, let month, let number):
            let period = Period(year: year, month: month)
            let descriptions = renderDescriptions(of: context.plan.timeline.events(of: period, page: number))
            show(views.monthPage(period, number, descriptions: descriptions), in: templates?.timeline, views)
        case .undated(let number):
            let descriptions = renderDescriptions(of: context.plan.timeline.undated(page: number))
            show(views.undatedPage(number, descriptions: descriptions), in: templates?.timeline, views)
        case .sourceIndex: show(views.sourceIndexPage(), in: templates?.sourceIndex, views)
        case .source(let position, let number):
            let reserved = Set(context.chronicle.sources[position].events.map { context.chronicle.events[$0].id })
            let body =
                number == 1 ? render(context.chronicle.sources[position].source.document, reserved: reserved) : RenderedBody()
            show(views.sourcePage(position, number, introduction: body.html), in: templates?.source, views)
        case .text(let position):
            let body = render(context.chronicle.pages[position].document)
            show(views.textPage(position, body: body), in: templates?.text, views)
        case .notFound:
            // A server shows this page at any address, so that its links begin at the top of the host.
            let views = ViewFactory(context: context, viewpoint: Viewpoint(absolute: context.canonical.path))
            show(views.notFoundPage(), in: templates?.notFound, views)
        case .feed(let topic): templates?.feed.render(views.feed(topic: topic), into: &output)
        case .jsonFeed(let topic): views.writeJSONFeed(topic: topic, into: &output)
        case .sitemap: views.writeSitemap(into: &output)
        case .robots: views.writeRobots(into: &output)
        }
    }

    private mutating func show<Page: View>(_ page: Page, in template: Template<Layout<Page>>?, _ views: ViewFactory) {
        template?.render(Layout(site: views.site(from: route), page: page), into: &output)
    }

    /// Whether the page rendered last has an element of that id.
    func hasElement(id: String) -> Bool {
        output.firstRange(of: Array(" id=\"\(id)\"".utf8)) != nil
    }

    // MARK: Texts

    /// Renders the body of a document.
    ///
    /// - Parameters:
    ///   - reserved: Ids that other elements of the page have.
    ///   - prefix: What sets the ids of this text apart from those of other texts on the page.
    ///   - headingShift: How many levels its headings move down.
    private mutating func render(
        _ document: MarkdownDocument, reserved: Set<String> = [], prefix: String = "", headingShift: Int = 1
    ) -> RenderedBody {
        guard !document.body.isEmpty else { return RenderedBody() }
        var resolver = BodyResolver(context: context, document: document, route: route, site: site)
        markup.options.reservedIDs = reserved
        markup.options.idPrefix = prefix
        markup.options.headingShift = headingShift
        var html: [UInt8] = []
        html.reserveCapacity(document.body.count + document.body.count / 4)
        let body = document.file.bytes.span.extracting(document.body)
        let rendered = markup.render(body, resolver: &resolver, into: &html)
        report.add(rendered, of: document, resolver: resolver, links: context.links)
        return RenderedBody(
            html: HTML(bytes: html), headings: rendered.headings, wordCount: rendered.wordCount, cited: resolver.cited)
    }

    /// Renders the longer descriptions of those events that have a file of their own.
    private mutating func renderDescriptions(of events: some Sequence<Int>) -> [Int: HTML] {
        var descriptions: [Int: HTML] = [:]
        for position in events {
            guard let curated = context.chronicle.events[position].curated else { continue }
            let prefix = "\(context.chronicle.events[position].id)-"
            descriptions[position] = render(curated.document, prefix: prefix, headingShift: 3).html
        }
        return descriptions
    }
}

/// A text in HTML, and what is known of it.
struct RenderedBody {
    var html = HTML(bytes: [])
    var headings: [MarkupHeading] = []
    var wordCount = 0
    /// Positions of the sources that it cites.
    var cited: [Int] = []
}
