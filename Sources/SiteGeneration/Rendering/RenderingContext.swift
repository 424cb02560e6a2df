internal import Content
internal import Parallelism

/// All that pages are made from; made once and shared by the tasks that render them.
final class RenderingContext: Sendable {
    let chronicle: Chronicle
    let plan: SitePlan
    let canonical: Canonical
    /// The routes of the templates' assets, which every page may link to.
    let assets: TemplateAssets
    /// Where links in texts lead.
    let links: LinkMap
    /// Where dates in texts lead by themselves.
    let autolinkTargets: AutolinkTargets

    /// Makes views as pages in folders show them.
    let maker: ViewMaker
    /// The views of events as pages in folders show them, by position.
    ///
    /// An event stands on half a dozen of them.
    let events: [EventView]
    /// The views of articles as pages in folders show them, by position.
    let articles: [ArticleItem]

    /// The templates; `nil` where they have mistakes: then texts are rendered to be checked, and pages are empty.
    let templates: SiteTemplates?

    /// - Parameter jobs: How many tasks make views side by side.
    init(
        chronicle: Chronicle, plan: SitePlan, templates: SiteTemplates?, assets: TemplateAssets, jobs: Int
    ) async {
        self.chronicle = chronicle
        self.plan = plan
        canonical = Canonical(base: chronicle.site.baseURL)
        self.templates = templates
        self.assets = assets
        links = LinkMap(chronicle: chronicle, plan: plan, assets: assets)
        autolinkTargets = AutolinkTargets(chronicle: chronicle, plan: plan)
        let maker = ViewMaker(chronicle: chronicle, plan: plan, viewpoint: .folder)
        self.maker = maker
        events = await Workers.mapElements(chronicle.events.count, jobs: jobs) { position in
            let view = maker.event(position)
            return templates?.fragments.complete(view) ?? view
        }
        articles = await Workers.mapElements(chronicle.articles.count, jobs: jobs) { position in
            let view = maker.article(position)
            return templates?.fragments.complete(view) ?? view
        }
    }
}
