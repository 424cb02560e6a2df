internal import Content
public import Diagnostics
internal import FileSystem

/// A site that has been read and indexed: all that is needed to render any of its pages.
public struct LoadedSite: Sendable {
    /// The index of the content.
    public let chronicle: Chronicle
    /// What is wrong with content, templates and addresses.
    public let diagnostics: [Diagnostic]

    let context: RenderingContext
    let site: Folder
    let searchFiles = SearchFiles()

    /// A site that is checked as a whole.
    ///
    /// - Parameter rendersAll: Whether every page will be rendered.
    init(
        chronicle: Chronicle, templates: TemplateLoader.Loaded, site: Folder, problems: [Diagnostic],
        rendersAll: Bool, jobs: Int
    ) async {
        let plan = await SitePlan(of: chronicle, jobs: jobs)
        self.chronicle = chronicle
        self.site = site
        async let found = RouteCheck.diagnostics(of: plan, chronicle, templates.assets)
        context = await RenderingContext(
            chronicle: chronicle, plan: plan, templates: templates.templates, assets: templates.assets,
            rendersAll: rendersAll, jobs: jobs)
        diagnostics =
            problems + templates.diagnostics + PublicationCheck.diagnostics(of: chronicle) + (await found)
    }

    /// A site of which pages are rendered when they are asked for, and that is checked later.
    init(chronicle: Chronicle, templates: SiteTemplates?, assets: TemplateAssets, site: Folder, jobs: Int) async {
        self.chronicle = chronicle
        self.site = site
        context = await RenderingContext(
            chronicle: chronicle, plan: SitePlan(of: chronicle, jobs: jobs), templates: templates, assets: assets,
            rendersAll: false, jobs: jobs)
        diagnostics = []
    }

    /// A site with the same pages and another state of their texts.
    init(_ site: LoadedSite, showing chronicle: Chronicle) {
        self.chronicle = chronicle
        self.site = site.site
        context = RenderingContext(site.context, showing: chronicle)
        diagnostics = []
    }

    /// Reports addresses that two pages or files have, and articles that are public too early.
    public func checkPages() -> [Diagnostic] {
        RouteCheck.diagnostics(of: context.plan, chronicle, context.assets)
            + PublicationCheck.diagnostics(of: chronicle)
    }

    /// Reports events that seem to be one, and reports of one event that disagree.
    public func compareReports() -> [Diagnostic] { ReportComparison.diagnostics(of: chronicle) }

    /// Whether pages can be published, as far as is known before they are rendered.
    public var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

    /// How much the site holds.
    public var counts: BuildReport.Counts { BuildReport.Counts(chronicle, context.plan) }

    func renderer(jobs: Int) -> SiteRenderer {
        SiteRenderer(loaded: self, jobs: jobs)
    }

    /// A renderer of single pages and texts, for one task.
    func makeRenderer() -> PageRenderer {
        PageRenderer(context: context, site: site)
    }
}

/// Whether every page and file has an address of its own.
private enum RouteCheck {
    /// Reports addresses of list pages and of files of the templates that documents and assets have already; those
    /// are checked among each other when they are loaded.
    static func diagnostics(of plan: SitePlan, _ chronicle: Chronicle, _ assets: TemplateAssets) -> [Diagnostic] {
        var owners: [String: String] = [:]
        var diagnostics: [Diagnostic] = []
        for page in plan.pages where page.isDocument { owners[page.route.lowercased()] = page.path(in: chronicle) }
        func add(_ route: String, of path: String) {
            guard let owner = owners.updateValue(path, forKey: route.lowercased()) else { return }
            owners[route.lowercased()] = owner
            diagnostics.append(
                Diagnostic(
                    .error, "duplicate-address", "the address ‘\(route)’ is taken", at: SourceLocation(wholeOf: path),
                    note: "it is that of \(owner)", help: "rename one of the two"))
        }
        for asset in chronicle.assets { owners[asset.route.lowercased()] = asset.path }
        for page in plan.pages where !page.isDocument && page.route != Routes.notFound {
            add(page.route, of: page.path(in: chronicle))
        }
        for file in assets.files { add(file.route, of: file.source.path) }
        return diagnostics
    }
}

extension Page {
    /// Whether the page is the first of a document's own.
    fileprivate var isDocument: Bool {
        switch subject {
        case .article, .text, .topic(_, page: 1), .source(_, page: 1): true
        default: false
        }
    }

    /// The file that the page shows, or the folder that it lists.
    fileprivate func path(in chronicle: Chronicle) -> String {
        switch subject {
        case .topic(let position, _): chronicle.topics[position].topic.document.file.path
        case .source(let position, _): chronicle.sources[position].source.document.file.path
        case .article(let position): chronicle.articles[position].article.document.file.path
        case .event(let position): path(of: chronicle.events[position], in: chronicle)
        case .articleList: "content/articles"
        case .text(let position): chronicle.pages[position].document.file.path
        default: "content"
        }
    }

    /// The event’s own file, or the first article that reports it.
    private func path(of event: Event, in chronicle: Chronicle) -> String {
        let article = event.reports.lazy.compactMap(\.article).first.map { chronicle.articles[$0].article }
        return (event.curated?.document ?? article?.document)?.file.path ?? "content/events"
    }
}
