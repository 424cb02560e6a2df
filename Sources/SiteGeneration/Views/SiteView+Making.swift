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
            direction: (site.direction ?? Direction(ofLanguage: site.language)).rawValue, publisher: site.publisher,
            licenceName: site.licence.name, licenceURL: site.licence.url, contact: site.contact,
            home: viewpoint.href(Routes.home), stylesheet: viewpoint.href(context.assets.stylesheet),
            icon: context.assets.icon.isEmpty ? "" : viewpoint.href(context.assets.icon),
            feed: viewpoint.href(Routes.feed), jsonFeed: viewpoint.href(Routes.jsonFeed),
            articles: viewpoint.href(Routes.articleList()), timeline: viewpoint.href(Routes.timeline),
            topics: viewpoint.href(Routes.topicIndex), data: viewpoint.href(Routes.data),
            navigation: sections + pages(context.plan.navigation.header) + [search],
            footerLinks: pages(context.plan.navigation.footer),
            statuses: maker.allStatuses(), publishedBy: strings.text(.publishedBy, ["name": site.publisher]),
            names: maker.names)
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
            language: site.language, direction: (site.direction ?? Direction(ofLanguage: site.language)).rawValue,
            image: image.isEmpty ? "" : context.canonical.address(image),
            imageDescription: image.isEmpty ? "" : site.title)
    }
}
