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
    /// - Parameters:
    ///   - scaling: What makes smaller copies of images.
    ///   - rendersAll: Whether every page will be rendered.
    init(
        chronicle: Chronicle, templates: TemplateLoader.Loaded, site: Folder, problems: [Diagnostic],
        scaling: ImageScaling, rendersAll: Bool, jobs: Int
    ) async {
        let plan = await SitePlan(of: chronicle, jobs: jobs)
        self.chronicle = chronicle
        self.site = site
        async let found = RouteCheck.diagnostics(of: plan, chronicle, templates.assets)
        context = await RenderingContext(
            chronicle: chronicle, plan: plan, templates: templates.templates, assets: templates.assets,
            site: site, scaling: scaling, rendersAll: rendersAll, jobs: jobs)
        diagnostics =
            problems + templates.diagnostics + (TemplateCheck(context)?.diagnostics() ?? [])
            + BlockedResources(chronicle.site.policy).diagnostics(in: templates.own, templates.assets)
            + PublicationCheck.diagnostics(of: chronicle) + (await found)
    }

    /// A site of which pages are rendered when they are asked for, and that is checked later.
    init(chronicle: Chronicle, templates: SiteTemplates?, assets: TemplateAssets, site: Folder, jobs: Int) async {
        self.chronicle = chronicle
        self.site = site
        context = await RenderingContext(
            chronicle: chronicle, plan: SitePlan(of: chronicle, jobs: jobs), templates: templates, assets: assets,
            site: site, rendersAll: false, jobs: jobs)
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
            + PublicationCheck.diagnostics(of: chronicle) + (TemplateCheck(context)?.diagnostics() ?? [])
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
