internal import Content
internal import EventExport
internal import FileSystem
internal import Localization
internal import Parallelism

/// All that pages are made from; made once and shared by the tasks that render them.
final class RenderingContext: Sendable {
    let chronicle: Chronicle
    let plan: SitePlan
    let canonical: Canonical
    let feedIDs: FeedIDs
    /// The routes of the templates' assets, which every page may link to.
    let assets: TemplateAssets
    /// The images of `content/assets`.
    let images: ImageLibrary
    /// Where links in texts lead.
    let links: LinkMap
    /// Where dates in texts lead by themselves.
    let autolinkTargets: AutolinkTargets

    /// The names of those who publish, and of bodies, which are no persons where they write.
    let organisations: Set<String>

    /// What pages may load and do, as their heads say it.
    let policy: PolicyElement

    /// Makes views as pages in folders show them.
    let maker: ViewMaker
    /// The views of events as pages in folders show them, by position.
    ///
    /// An event stands on half a dozen of them.
    let events: ViewList<EventView>
    /// The views of articles as pages in folders show them, by position.
    let articles: ViewList<ArticleItem>

    /// The events as files of data hold them, by position.
    let encodedEvents: ViewList<EncodedEvent>

    /// The ground of maps.
    let maps: MapLibrary

    /// The tables of `content/data`, for templates.
    let tables: OwnRecord
    /// Lists of everything, for the templates that go through them.
    let lists = SiteListCache()

    /// The templates; `nil` where they have mistakes: then texts are rendered to be checked, and pages are empty.
    let templates: SiteTemplates?

    /// - Parameters:
    ///   - folder: The site’s folder.
    ///   - scaling: What makes smaller copies of images.
    ///   - rendersAll: Whether every page will be rendered, so that views are made beforehand.
    ///   - jobs: How many tasks make views side by side.
    init(
        chronicle: Chronicle, plan: SitePlan, templates: SiteTemplates?, assets: TemplateAssets, site folder: Folder,
        scaling: ImageScaling = .none, rendersAll: Bool, jobs: Int
    ) async {
        self.chronicle = chronicle
        self.plan = plan
        canonical = Canonical(base: chronicle.site.baseURL)
        feedIDs = FeedIDs(of: chronicle.site)
        organisations = Self.organisations(in: chronicle)
        policy = PolicyElement(chronicle.site.policy)
        self.templates = templates
        self.assets = assets
        maps = MapLibrary(chronicle.site.layers)
        let images = ImageLibrary(chronicle.assets, in: folder, scaling: scaling, keepsImages: rendersAll)
        self.images = images
        async let links = LinkMap(chronicle: chronicle, plan: plan, assets: assets)
        async let autolinkTargets = AutolinkTargets(chronicle: chronicle, plan: plan)
        let site = chronicle.site
        let strings =
            site.strings.strings(for: site.language)
            ?? Strings(tag: site.language, fallback: site.strings.strings(for: "en"))
        let maker = ViewMaker(
            chronicle: chronicle, plan: plan, images: images, viewpoint: .folder, strings: strings,
            rendersAll: rendersAll)
        self.maker = maker
        tables = Self.tables(of: chronicle.site, maker)
        if rendersAll {
            let (event, article) = (Self.event(maker, templates), Self.article(maker, templates))
            let views = await Workers.mapElements(chronicle.events.count, jobs: jobs, event)
            events = .made(views)
            let records = EventRecordMaker(maker: maker, canonical: canonical, feedIDs: feedIDs, views: views)
            encodedEvents = .made(await Workers.mapElements(views.count, jobs: jobs, records.encoded))
            articles = .made(await Workers.mapElements(chronicle.articles.count, jobs: jobs, article))
        } else {
            encodedEvents = .onDemand(EventRecordMaker(maker: maker, canonical: canonical, feedIDs: feedIDs).encoded)
            events = .onDemand(Self.event(maker, templates))
            articles = .onDemand(Self.article(maker, templates))
        }
        self.links = await links
        self.autolinkTargets = await autolinkTargets
    }

    /// The same pages with another state of their texts: all that leads to them stays.
    init(_ other: RenderingContext, showing chronicle: Chronicle) {
        self.chronicle = chronicle
        plan = other.plan
        canonical = other.canonical
        feedIDs = other.feedIDs
        organisations = Self.organisations(in: chronicle)
        policy = other.policy
        templates = other.templates
        assets = other.assets
        images = other.images
        maps = other.maps
        links = other.links
        autolinkTargets = other.autolinkTargets
        maker = ViewMaker(
            chronicle: chronicle, plan: plan, images: images, viewpoint: .folder, strings: other.maker.strings,
            rendersAll: false)
        tables = other.tables
        encodedEvents = .onDemand(EventRecordMaker(maker: maker, canonical: canonical, feedIDs: feedIDs).encoded)
        events = .onDemand(Self.event(maker, templates))
        articles = .onDemand(Self.article(maker, templates))
    }

    private static func organisations(in chronicle: Chronicle) -> Set<String> {
        let bodies = chronicle.topics.lazy.map(\.topic).filter { topic in
            [.organisation, .armedGroup, .country].contains(topic.kind)
        }
        return Set(chronicle.sources.map(\.source.name) + bodies.map(\.name))
            .union([chronicle.site.publisher, chronicle.site.title])
    }

    private static func tables(of site: Site, _ maker: ViewMaker) -> OwnRecord {
        OwnRecord(
            site.tables.map { table in
                .rows(
                    table.rows.map { row in
                        OwnRecord(
                            zip(row, table.columns).map { cell, column in
                                cell.map { maker.cell($0, of: column.kind) } ?? .none
                            })
                    })
            })
    }

    private static func event(_ maker: ViewMaker, _ templates: SiteTemplates?) -> @Sendable (Int) -> EventView {
        { position in
            let view = maker.event(position)
            return templates?.fragments.complete(view, maker.strings, maker.viewpoint) ?? view
        }
    }

    private static func article(_ maker: ViewMaker, _ templates: SiteTemplates?) -> @Sendable (Int) -> ArticleItem {
        { position in
            let view = maker.article(position)
            return templates?.fragments.complete(view, maker.strings, maker.viewpoint) ?? view
        }
    }
}

/// The views of one kind, by position.
enum ViewList<Element: Sendable>: Sendable {
    /// Made beforehand: each is shown more than once.
    case made([Element])
    /// Made when they are asked for: only few pages are shown.
    case onDemand(@Sendable (Int) -> Element)

    subscript(position: Int) -> Element {
        switch self {
        case .made(let elements): elements[position]
        case .onDemand(let make): make(position)
        }
    }
}
