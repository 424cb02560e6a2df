public import Content
public import Diagnostics

/// A page of a site that can be rendered.
public struct SitePage: Sendable {
    let page: Page

    /// Its address, relative to the output.
    public var route: String { page.route }
}

/// What a site has at an address.
public enum SiteResource: Sendable {
    /// A page, or another resource that is made.
    case page(SitePage)
    /// A file of the templates.
    case file([UInt8])
    /// A file of the content, which is published as it is.
    case asset(Asset)
}

extension LoadedSite {
    /// Whether pages can be rendered: there are templates without mistakes.
    public var canRender: Bool { context.templates != nil }

    /// The route of the style sheet; empty where there is none.
    public var stylesheet: String { context.assets.stylesheet }

    /// The route of the icon; empty where there is none.
    public var icon: String { context.assets.icon }

    /// What stands at each address of the site, by its route.
    ///
    /// - Complexity: O(*n*) in the number of pages and files.
    public func resources() -> [String: SiteResource] {
        var resources: [String: SiteResource] = [:]
        resources.reserveCapacity(context.plan.pages.count + chronicle.assets.count)
        // A former address that another page has now is reported, and gives way.
        for page in context.plan.pages where page.move == nil || resources[page.route] == nil {
            resources[page.route] = .page(SitePage(page: page))
        }
        for asset in chronicle.assets where !asset.isAddition { resources[asset.route] = .asset(asset) }
        for file in context.assets.files { resources[file.route] = .file(file.source.bytes) }
        return resources
    }

    /// Renders a page.
    ///
    /// - Complexity: O(*n*) in the length of the page and its text.
    public func render(_ page: SitePage) -> [UInt8] {
        if case .search = page.page.subject { return searchFile(at: page.route) ?? [] }
        var renderer = PageRenderer(context: context, site: site)
        renderer.render(page.page)
        return renderer.output
    }

    /// The file of content that a page shows; `nil` where it shows many or none.
    public func document(of page: SitePage) -> SourceFile? { page.page.document(in: chronicle)?.file }

    /// The article that a page shows.
    public func article(of page: SitePage) -> ArticleEntry? {
        if case .article(let position) = page.page.subject { chronicle.articles[position] } else { nil }
    }

    /// Whether a page shows a topic, a source or a text that is a draft.
    public func isDraft(_ page: SitePage) -> Bool { page.page.subject.isDraft(in: chronicle) }

    /// The route at which a file of content is shown.
    ///
    /// - Complexity: O(*n*) in the number of documents.
    public func route(ofDocument path: String) -> String? { routes(ofDocuments: [path])[path] }

    /// The routes at which files of content are shown, by their paths.
    ///
    /// - Complexity: O(*n*) in the number of documents.
    public func routes(ofDocuments paths: Set<String>) -> [String: String] {
        guard !paths.isEmpty else { return [:] }
        var routes: [String: String] = [:]
        for page in context.plan.pages {
            guard let path = page.document(in: chronicle)?.file.path, paths.contains(path) else { continue }
            routes[path] = page.route
        }
        return routes
    }

    /// The route of an event.
    public func route(ofEvent position: Int) -> String { context.plan.eventRoutes[position] }

    /// The route of an article.
    public func route(of article: Article) -> String { Routes.article(article.slug) }

    /// The route of a topic.
    public func route(of topic: Topic) -> String { Routes.topic(topic.id) }

    /// The route of a source.
    public func route(of source: Source) -> String { Routes.source(source.id) }
}

extension Page.Subject {
    /// Whether the page shows a document that is a draft.
    func isDraft(in chronicle: Chronicle) -> Bool {
        switch self {
        case .article(let position): chronicle.articles[position].isDraft
        case .topic(let position, _): chronicle.topics[position].topic.isDraft
        case .source(let position, _): chronicle.sources[position].source.isDraft
        case .event(let position): chronicle.events[position].curated?.isDraft ?? false
        case .text(let position): chronicle.pages[position].isDraft
        default: false
        }
    }
}

extension Page {
    /// The document whose text the page shows; `nil` on numbered pages of lists and on pages without a document.
    func document(in chronicle: Chronicle) -> MarkdownDocument? {
        switch subject {
        case .article(let position): chronicle.articles[position].article.document
        case .event(let position): chronicle.events[position].curated?.document
        case .topic(let position, page: nil): chronicle.topics[position].topic.document
        case .source(let position, page: nil): chronicle.sources[position].source.document
        case .text(let position): chronicle.pages[position].document
        default: nil
        }
    }
}
