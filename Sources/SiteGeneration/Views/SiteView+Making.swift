internal import Assets
internal import Content
internal import Localization

extension PageMaker {
    /// The site as seen from the page at a route.
    func site(from route: String) -> SiteView {
        let site = chronicle.site
        // The page of an event belongs to the timeline.
        let folder = route.prefix { $0 != "/" }
        let section = folder == "events" ? "timeline/" : folder + "/"
        func link(_ label: String, _ target: String) -> LinkView {
            let isSection = target.hasSuffix("/index.html") && target.hasPrefix(section)
            return LinkView(label: label, href: viewpoint.href(target), isCurrent: target == route || isSection)
        }
        let sections = [
            link(strings[.articles], Routes.articleList()), link(strings[.timeline], Routes.timeline),
            link(strings[.topics], Routes.topicIndex),
            link(strings[.sources], Routes.sourceIndex),
        ]
        let search = site.hasSearch ? link(strings[.search], Routes.search) : link(strings[.aToZ], Routes.alphabet)
        func named(_ link: LinkView) -> LinkView {
            var link = link
            link.language = maker.names
            return link
        }
        func pages(_ positions: ArraySlice<Int>) -> [LinkView] {
            positions.map { position in
                let page = chronicle.pages[position]
                return named(link(page.title, Routes.page(page.id)))
            }
        }
        return SiteView(
            title: site.title, tagline: site.tagline, language: site.language,
            direction: maker.siteDirection.rawValue, publisher: site.publisher,
            licenceName: site.licence.name, licenceURL: site.licence.url, contact: site.contact,
            home: viewpoint.href(Routes.home), stylesheet: viewpoint.href(context.assets.stylesheet),
            icon: context.assets.icon.isEmpty ? "" : viewpoint.href(context.assets.icon),
            feed: viewpoint.href(Routes.feed), jsonFeed: viewpoint.href(Routes.jsonFeed),
            articles: viewpoint.href(Routes.articleList()), timeline: viewpoint.href(Routes.timeline),
            topics: viewpoint.href(Routes.topicIndex), data: viewpoint.href(Routes.data),
            search: site.hasSearch ? viewpoint.href(Routes.search) : "",
            changes: viewpoint.href(Routes.changes()),
            map: chronicle.hasPlaces ? viewpoint.href(Routes.map) : "",
            copies: site.hasCopies ? viewpoint.href(Routes.copies) : "",
            navigation: site.menu.header.map { links(of: $0, link) }
                ?? sections + pages(context.plan.navigation.header) + [search],
            footerLinks: site.menu.footer.map { links(of: $0, link) } ?? pages(context.plan.navigation.footer),
            statuses: maker.allStatuses, publishedBy: strings.text(.publishedBy, ["name": site.publisher]),
            names: maker.names, lists: SiteLists(pages: self), filters: maker.ownFilters())
    }

    /// The links of a menu of the site’s own; those to what readers do not see are left out.
    private func links(of menu: [MenuItem], _ link: (String, String) -> LinkView) -> [LinkView] {
        menu.compactMap { item in
            let own = item.label(in: maker.pageLanguage)
            func named(_ name: String, _ route: String, _ language: TextLanguage? = nil) -> LinkView {
                var link = link(own ?? name, route)
                if own == nil { link.language = language ?? maker.names }
                return link
            }
            switch item.target {
            case .section(let section):
                return section.route(in: chronicle.site).map {
                    link(own ?? section.name.map { strings[$0] } ?? chronicle.site.title, $0)
                }
            case .page(let id):
                return chronicle.pages.first { $0.id == id.value }.map { named($0.title, Routes.page($0.id)) }
            case .topic(let id):
                return chronicle.topicPositions[id.value].map { position in
                    let topic = maker.topic(position)
                    return named(topic.name, Routes.topic(topic.id), topic.language)
                }
            case .source(let id):
                return chronicle.sourcePositions[id.value].map { position in
                    named(chronicle.sources[position].source.name, Routes.source(id.value))
                }
            case .article(let id):
                return chronicle.articlePositions[id.value].flatMap { position in
                    let article = chronicle.articles[position].article
                    return chronicle.standingArticles.contains(position)
                        ? named(
                            article.title, Routes.article(article.slug),
                            maker.language(article.language, article.direction)) : nil
                }
            case .address(let address): return LinkView(label: own ?? address, href: address)
            }
        }
    }

    /// The link to a script of the templates; empty where they have none.
    func script(_ route: String) -> String { route.isEmpty ? "" : viewpoint.href(route) }

    /// The head of a page.
    func head(_ route: String, title: String, description: String) -> HeadView {
        let site = chronicle.site
        let image = context.assets.image
        return HeadView(
            title: title == site.title ? title : "\(title) – \(site.title)",
            description: description.isEmpty ? site.tagline : description, canonical: context.canonical.address(route),
            language: site.language, direction: maker.siteDirection.rawValue,
            image: image.isEmpty ? "" : context.canonical.address(image),
            imageDescription: image.isEmpty ? "" : site.title, imageWidth: context.assets.imageSize?.width ?? 0,
            imageHeight: context.assets.imageSize?.height ?? 0,
            onion: site.onionMirror.map { Canonical(base: $0).address(route) } ?? "", policy: context.policy)
    }

    /// Lets the image of a document stand for its page where others link to it.
    func show(_ image: LeadImage?, of document: MarkdownDocument, in head: inout HeadView) {
        guard let image, let file = linkImage(image, of: document) else { return }
        head.image = context.canonical.address(file.route.percentEncodedPath)
        head.imageDescription = image.alternativeText
        head.imageWidth = file.size?.width ?? 0
        head.imageHeight = file.size?.height ?? 0
    }

    /// The image of a document, where programs that show links can read it.
    func linkImage(_ image: LeadImage?, of document: MarkdownDocument) -> SiteImage? {
        guard let image, let route = context.images.route(of: image.file.value, in: document),
            let file = context.images[route], file.isForLinks
        else { return nil }
        return file
    }
}

extension MenuItem.Section {
    /// The words of the link; `nil` where they are the site’s title.
    fileprivate var name: StringKey? {
        switch self {
        case .home: nil
        case .articles: .articles
        case .timeline: .timeline
        case .topics: .topics
        case .sources: .sources
        case .search: .search
        case .data: .data
        }
    }

    /// Where it is; the list from A to Z where readers cannot search.
    fileprivate func route(in site: Site) -> String? {
        switch self {
        case .home: Routes.home
        case .articles: Routes.articleList()
        case .timeline: Routes.timeline
        case .topics: Routes.topicIndex
        case .sources: Routes.sourceIndex
        case .search: site.hasSearch ? Routes.search : Routes.alphabet
        case .data: Routes.data
        }
    }
}
