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
    let templates: SiteTemplates?
    let site: Folder

    init(chronicle: Chronicle, templates: TemplateLoader.Loaded, site: Folder, problems: [Diagnostic]) {
        let plan = SitePlan(of: chronicle)
        self.chronicle = chronicle
        self.templates = templates.templates
        self.site = site
        context = RenderingContext(chronicle: chronicle, plan: plan, assets: templates.assets)
        diagnostics = problems + templates.diagnostics + RouteCheck.diagnostics(of: plan, chronicle, templates.assets)
    }

    /// Whether pages can be published, as far as is known before they are rendered.
    public var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

    /// How much the site holds.
    public var counts: BuildReport.Counts { BuildReport.Counts(chronicle, context.plan) }

    func renderer(jobs: Int) -> SiteRenderer {
        SiteRenderer(loaded: self, jobs: jobs)
    }
}

/// Whether every page and file has an address of its own.
enum RouteCheck {
    /// Reports addresses of list pages and files that other pages have already; documents are checked when loaded.
    static func diagnostics(of plan: SitePlan, _ chronicle: Chronicle, _ assets: TemplateAssets) -> [Diagnostic] {
        var owners: Set<String> = []
        var diagnostics: [Diagnostic] = []
        func add(_ route: String, of path: String, isDocument: Bool) {
            guard !owners.insert(route.lowercased()).inserted, !isDocument else { return }
            diagnostics.append(
                Diagnostic(
                    .error, "duplicate-address", "the address ‘\(route)’ is taken", at: SourceLocation(wholeOf: path),
                    help: "rename the document or file that has it"))
        }
        for page in plan.pages { add(page.route, of: page.path(in: chronicle), isDocument: page.isDocument) }
        for asset in chronicle.assets { add(asset.route, of: asset.path, isDocument: false) }
        for file in assets.files { add(file.route, of: file.source.path, isDocument: false) }
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
        case .articleList: "content/articles"
        case .text(let position): chronicle.pages[position].document.file.path
        default: "content"
        }
    }
}
