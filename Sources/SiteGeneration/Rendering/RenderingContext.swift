internal import Content

/// All that pages are made from; made once and shared by the tasks that render them.
final class RenderingContext: Sendable {
    let chronicle: Chronicle
    let plan: SitePlan
    let canonical: Canonical
    /// The routes of the templates' assets, which every page may link to.
    let assets: TemplateAssets
    /// Where links in texts lead.
    let links: LinkMap

    init(chronicle: Chronicle, plan: SitePlan, assets: TemplateAssets) {
        self.chronicle = chronicle
        self.plan = plan
        canonical = Canonical(base: chronicle.site.baseURL)
        self.assets = assets
        links = LinkMap(chronicle: chronicle, plan: plan, assets: assets)
    }
}
