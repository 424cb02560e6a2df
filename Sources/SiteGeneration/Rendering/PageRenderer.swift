internal import CommonMark
internal import Content
internal import Localization
internal import Diagnostics
internal import FileSystem
internal import SearchIndex
internal import Templating

/// Renders pages one after the other, each as a whole; a task has one of its own and reuses its buffers.
///
/// What a page says depends on the context and the page alone, so that any task may render any page.
struct PageRenderer: ~Copyable {
    let context: RenderingContext
    /// The site's folder.
    let site: Folder

    /// The page rendered last.
    private(set) var output: [UInt8] = []
    /// What was noticed while rendering the page.
    private(set) var report = PageReport()

    /// Reads the words of the texts that are rendered; `nil` where nobody searches them.
    private var search: SearchReader?
    /// The text of the body rendered last, without markup, where it is searched.
    private var plainText: [UInt8] = []
    /// What the page that searches holds.
    private let searchManifest: JSON

    private var markup = MarkupRenderer()
    /// The language of the words around texts.
    private var labelled = ""
    private var sites = SiteViews()
    private var route = ""
    /// Whether readers see what is rendered, so that images have their dimensions.
    private var isShown = false

    /// A renderer for the pages of a site.
    ///
    /// - Parameters:
    ///   - search: What reads the words of texts for the search.
    ///   - searchManifest: The manifest of the search index, for the page that searches.
    init(
        context: RenderingContext, site: Folder, search: SearchReader? = nil, searchManifest: JSON = JSON(bytes: [])
    ) {
        self.context = context
        self.site = site
        self.search = search
        self.searchManifest = searchManifest
        output.reserveCapacity(1 << 16)
    }

    /// Renders a page into ``output``, and what was noticed into ``report``.
    ///
    /// - Complexity: O(*n*) in the length of the page and its text.
    mutating func render(_ page: Page) {
        // A file of all events can be a hundred times as long as a page.
        output.removeAll(keepingCapacity: output.capacity <= 1 << 20)
        report = PageReport()
        route = page.route
        isShown = true
        let views = PageMaker(context: context, viewpoint: Viewpoint(of: page.route))
        label(in: views.strings)
        switch page.subject {
        case .home: show(views.homePage(), in: context.templates?.home, views)
        case .article(let position):
            let entry = context.chronicle.articles[position]
            let views = PageMaker(
                context: context, viewpoint: Viewpoint(of: page.route), language: entry.article.language)
            label(in: views.strings)
            let body = render(entry.article.document, entry.article.image, of: entry, beside: entry.events)
            search?.readArticle(position, body: plainText)
            show(views.articlePage(position, body: body), in: context.templates?.article, views)
        case .event(let position):
            let description = renderDescription(of: position)
            show(views.eventPage(position, description: description), in: context.templates?.event, views)
        case .articleList(let number): show(views.articleListPage(number), in: context.templates?.articleList, views)
        case .topicIndex: show(views.topicIndexPage(), in: context.templates?.topicIndex, views)
        case .topic(let position, let number):
            let body =
                number == nil
                ? render(
                    context.chronicle.topics[position].topic.document, context.chronicle.topics[position].topic.image,
                    beside: context.plan.events(ofTopic: position, page: nil)) : RenderedBody()
            if number == nil { search?.readTopic(position, body: plainText) }
            show(views.topicPage(position, number, introduction: body.html), in: context.templates?.topic, views)
        case .embed(let position): show(views.embedPage(position), in: context.templates?.embed, views)
        case .timeline(let number): show(views.timelinePage(number), in: context.templates?.timeline, views)
        case .year(let year, let number):
            show(views.yearPage(year, part: number), in: context.templates?.timeline, views)
        case .month(let period, let number):
            show(views.monthPage(period, number), in: context.templates?.timeline, views)
        case .status(let status, let number):
            show(views.statusPage(status, number), in: context.templates?.timeline, views)
        case .undated(let number): show(views.undatedPage(number), in: context.templates?.timeline, views)
        case .changes(let number): show(views.changesPage(number), in: context.templates?.changes, views)
        case .changesFeed: report.add(template: context.templates?.feed.render(views.changesFeed(), into: &output))
        case .sourceIndex: show(views.sourceIndexPage(), in: context.templates?.sourceIndex, views)
        case .source(let position, let number):
            let body =
                number == nil
                ? render(
                    context.chronicle.sources[position].source.document,
                    beside: context.plan.events(ofSource: position, page: nil)) : RenderedBody()
            if number == nil { search?.readSource(position, body: plainText) }
            show(views.sourcePage(position, number, introduction: body.html), in: context.templates?.source, views)
        case .text(let position):
            let body = render(context.chronicle.pages[position].document)
            search?.readPage(position, body: plainText)
            let template = context.templates?.page(context.chronicle.pages[position].template?.value)
            show(views.textPage(position, body: body), in: template, views)
        case .notFound:
            // A server shows this page at any address, so that its links begin at the top of the host.
            let views = PageMaker(context: context, viewpoint: Viewpoint(absolute: context.canonical.path))
            show(views.notFoundPage(), in: context.templates?.notFound, views)
        case .feed(let topic):
            report.add(template: context.templates?.feed.render(views.feed(topic: topic), into: &output))
        case .jsonFeed(let topic): views.writeJSONFeed(topic: topic, into: &output)
        case .events(let set, let format): views.writeEvents(set, as: format, into: &output)
        case .map: show(views.mapPage(), in: context.templates?.map, views)
        case .mapData: views.writeMapData(into: &output)
        case .sheet(let sheet, let format): views.write(sheet, as: format, into: &output)
        case .articleData: views.writeArticles(into: &output)
        case .documentData(let list): views.write(list, into: &output)
        case .retractionData: views.writeRetractions(into: &output)
        case .search: show(views.searchPage(manifest: searchManifest), in: context.templates?.search, views)
        case .alphabet: show(views.alphabetPage(), in: context.templates?.alphabet, views)
        case .letter(let letter, let number):
            show(views.letterPage(letter, number), in: context.templates?.alphabet, views)
        case .data: show(views.dataPage(), in: context.templates?.data, views)
        case .copies(let isCopy): show(views.copiesPage(isCopy: isCopy), in: context.templates?.copies, views)
        case .sitemap(let part): views.writeSitemap(part, into: &output)
        case .sitemapIndex: views.writeSitemapIndex(into: &output)
        case .robots:
            let own = topFile(Routes.robots)
            if own.isEmpty { views.writeRobots(into: &output) } else { output += own }
        case .headers:
            output +=
                SecurityHeaders.file(context.chronicle.site.policy, onion: context.chronicle.site.onionMirror).utf8
            output += topFile(Routes.headers)
        case .redirects:
            views.writeRedirects(into: &output)
            output += topFile(Routes.redirects)
        case .redirectMap: views.writeRedirectMap(into: &output)
        case .moved(let document, let target):
            let language = views.language(of: document)
            let views = PageMaker(context: context, viewpoint: Viewpoint(of: page.route), language: language)
            show(views.movedPage(document, to: target), in: context.templates?.moved, views)
        case .shortened(let list): show(views.movedPage(list), in: context.templates?.moved, views)
        }
    }

    private mutating func show<Page: View>(_ page: Page, in template: Template<Layout<Page>>?, _ views: PageMaker) {
        let seen = sites.site(from: route, views)
        let layout = Layout(
            site: seen.view, page: page, strings: StringsView(views.strings),
            root: views.viewpoint.href(""), tables: context.tables)
        report.add(template: template?.render(layout, into: &output, shared: seen.text))
        guard let resources = context.templates?.changingResources, !resources.isEmpty else { return }
        let (policy, base) = (context.chronicle.site.policy, context.chronicle.site.baseURL)
        report.add(
            blocked: BlockedResources(policy).diagnostics(in: output, at: route, under: base, madeBy: resources))
    }

    /// Sets the words around texts that are rendered from now on.
    private mutating func label(in strings: Strings) {
        guard strings.tag != labelled else { return }
        markup.options.labels = MarkupOptions.Labels(strings)
        labelled = strings.tag
    }

    /// Renders the texts of a page and nothing around them: all that is noticed about them is in ``report``.
    mutating func renderTexts(of page: Page) {
        output.removeAll(keepingCapacity: true)
        report = PageReport()
        route = page.route
        isShown = false
        switch page.subject {
        case .article(let position):
            let entry = context.chronicle.articles[position]
            _ = render(entry.article.document, entry.article.image, beside: entry.events)
            search?.readArticle(position, body: plainText)
        case .topic(let position, page: nil):
            let events = context.plan.events(ofTopic: position, page: nil)
            let topic = context.chronicle.topics[position].topic
            _ = render(topic.document, topic.image, beside: events)
            search?.readTopic(position, body: plainText)
        case .source(let position, page: nil):
            let events = context.plan.events(ofSource: position, page: nil)
            _ = render(context.chronicle.sources[position].source.document, beside: events)
            search?.readSource(position, body: plainText)
        case .text(let position):
            _ = render(context.chronicle.pages[position].document)
            search?.readPage(position, body: plainText)
        case .event(let position): _ = renderDescription(of: position)
        case .robots, .headers, .redirects: _ = topFile(page.route)
        default: break
        }
    }

    /// The words of the texts that were rendered since the last time; `nil` where none were read.
    mutating func takeSearchPart() -> IndexPart? { search?.finish() }

    /// The ids of the elements of the page rendered last.
    ///
    /// - Complexity: O(*n*) in the length of the page.
    var elementIDs: Set<String> {
        let (opening, quote) = (Array(" id=\"".utf8), UInt8(ascii: "\""))
        var ids: Set<String> = []
        var rest = output[...]
        while let space = rest.firstIndex(of: opening[0]) {
            rest = rest[space...]
            guard rest.starts(with: opening) else {
                rest = rest.dropFirst()
                continue
            }
            rest = rest.dropFirst(opening.count)
            guard let end = rest.firstIndex(of: quote) else { break }
            ids.insert(String(decoding: rest[..<end], as: UTF8.self))
            rest = rest[end...]
        }
        return ids
    }

    /// What an editor's file for the top of the site says at an address; nothing where there is none.
    private mutating func topFile(_ route: String) -> [UInt8] {
        guard let file = context.chronicle.assets.first(where: { $0.isForTop && $0.route == route }) else { return [] }
        do throws(FileSystemError) {
            return try site.read(file.path)
        } catch {
            report.add(
                Diagnostic(
                    .error, "unreadable-file", "\(error)", at: SourceLocation(wholeOf: file.path),
                    help: "let it be read, or remove it"))
            return []
        }
    }

    // MARK: Texts

    /// Renders the body of a document.
    ///
    /// - Parameters:
    ///   - image: The image that stands for it, above the text.
    ///   - article: The article whose text it is, so that topics and dates in it are linked.
    ///   - events: Positions of the events on the page, whose ids the headings must not have.
    ///   - prefix: What sets the ids of this text apart from those of other texts on the page.
    ///   - topHeadingLevel: The level of its highest headings.
    private mutating func render(
        _ document: MarkdownDocument, _ image: LeadImage? = nil, of article: ArticleEntry? = nil,
        beside events: [Int] = [],
        prefix: String = "", topHeadingLevel: Int = 2
    ) -> RenderedBody {
        plainText.removeAll(keepingCapacity: true)
        report.add(image, of: document, shownAt: route, context)
        guard !document.body.isEmpty else { return RenderedBody() }
        var resolver = BodyResolver(
            context: context, document: document, route: route, isShown: isShown, article: article)
        markup.options.reservedIDs = Set(events.lazy.map { [chronicle = context.chronicle] in chronicle.events[$0].id })
        markup.options.followsImage = image != nil
        markup.options.idPrefix = prefix
        markup.options.topHeadingLevel = topHeadingLevel
        var html: [UInt8] = []
        html.reserveCapacity(document.body.count + document.body.count / 4)
        let body = document.file.bytes.span.extracting(document.body)
        let rendered =
            search == nil
            ? markup.render(body, resolver: &resolver, into: &html)
            : markup.render(body, resolver: &resolver, into: &html, plainText: &plainText)
        report.add(rendered, of: document, resolver: resolver, links: context.links)
        return RenderedBody(
            html: HTML(bytes: html), headings: rendered.headings, wordCount: rendered.wordCount, cited: resolver.cited)
    }

    /// The routes of the files that a text shows or links to which is not on any page.
    mutating func files(namedIn document: MarkdownDocument) -> Set<String> {
        report = PageReport()
        // Whatever folder it lies in, its page would lie in one, too.
        route = Routes.articleList()
        isShown = false
        _ = render(document)
        return report.usedFiles
    }

    /// Renders the text of an event’s own file, where it has one.
    private mutating func renderDescription(of position: Int) -> HTML {
        plainText.removeAll(keepingCapacity: true)
        defer { search?.readEvent(position, body: plainText) }
        guard let curated = context.chronicle.events[position].curated else { return HTML(bytes: []) }
        return render(curated.document).html
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

extension MarkupOptions.Labels {
    /// The words in the language of a page.
    fileprivate init(_ strings: Strings) {
        self.init()
        notes = strings[.notes]
        backToReference = strings[.backToReference]
        table = strings[.table]
        graphic = strings[.graphicContent]
        credit = strings[.imageCredit]
        film = strings[.filmElsewhere]
        alerts = [
            .note: strings[.alertNote], .tip: strings[.alertTip], .important: strings[.alertImportant],
            .warning: strings[.alertWarning], .caution: strings[.alertCaution],
        ]
        digits = strings.digits.map { String($0) }
    }
}
