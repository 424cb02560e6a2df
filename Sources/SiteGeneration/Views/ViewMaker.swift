internal import Chronology
internal import Content
internal import Localization
internal import Templating

/// Makes the views of things that stand on many pages, with links as seen from one viewpoint.
///
/// Where every page is rendered, what stands on nearly all is made once: links to topics and sources, and dates in words.
/// An object, since each page is handed one.
final class ViewMaker: Sendable {
    let chronicle: Chronicle
    let plan: SitePlan
    /// The images of `content/assets`.
    let images: ImageLibrary
    let viewpoint: Viewpoint
    /// The words of the interface.
    let strings: Strings
    /// The language of the page that shows the views.
    let pageLanguage: String
    /// The language of names of the site, its topics and sources.
    let names: TextLanguage
    /// The direction of the site’s language.
    let siteDirection: Direction
    /// Every status in words, in the order of the schema.
    let allStatuses: [StatusView]
    private let statuses: [(EventReport.Status, StatusView)]
    private let topicLinks: ViewList<TopicLink>
    private let sourceLinks: ViewList<SourceLink>
    private let dates: [EDTFDate: DateView]

    /// - Parameter rendersAll: Whether every page will be rendered, so that what many show is made beforehand.
    /// - Complexity: O(*n*) in the number of topics, sources and different dates.
    convenience init(
        chronicle: Chronicle, plan: SitePlan, images: ImageLibrary, viewpoint: Viewpoint, strings: Strings,
        rendersAll: Bool
    ) {
        var dates: [EDTFDate: DateView] = [:]
        if rendersAll {
            let all =
                chronicle.placements.lazy.compactMap(\.self)
                + chronicle.articles.lazy.compactMap(\.article.published?.date)
            for date in all where dates[date] == nil { dates[date] = DateView(date, in: strings) }
        }
        self.init(
            chronicle, plan, images, dates, viewpoint: viewpoint, strings: strings,
            language: chronicle.site.language,
            makesLinks: rendersAll)
    }

    private init(
        _ chronicle: Chronicle, _ plan: SitePlan, _ images: ImageLibrary, _ dates: [EDTFDate: DateView],
        viewpoint: Viewpoint, strings: Strings, language: String, makesLinks: Bool = false
    ) {
        let site = chronicle.site
        let siteDirection = site.direction ?? Direction(ofLanguage: site.language)
        let names =
            language == site.language
            ? TextLanguage() : TextLanguage(tag: site.language, direction: siteDirection.rawValue)
        self.siteDirection = siteDirection
        pageLanguage = language
        self.names = names
        self.chronicle = chronicle
        self.plan = plan
        self.images = images
        self.dates = dates
        self.viewpoint = viewpoint
        self.strings = strings
        statuses = EventReport.Status.allCases.map { ($0, StatusView($0, in: strings)) }
        allStatuses = statuses.map(\.1)
        let topicLink: @Sendable (Int) -> TopicLink = { position in
            let topic = chronicle.topics[position].topic
            let own = topic.name(in: language)
            return TopicLink(
                id: topic.id, name: own ?? topic.name, kind: topic.kind.rawValue,
                href: viewpoint.href(Routes.topic(topic.id)), language: own == nil ? names : TextLanguage())
        }
        let sourceLink: @Sendable (Int) -> SourceLink = { position in
            let source = chronicle.sources[position].source
            return SourceLink(
                id: source.id, name: source.name, href: viewpoint.href(Routes.source(source.id)),
                reliability: source.reliability?.rawValue ?? "", language: names)
        }
        topicLinks = makesLinks ? .made(chronicle.topics.indices.map(topicLink)) : .onDemand(topicLink)
        sourceLinks = makesLinks ? .made(chronicle.sources.indices.map(sourceLink)) : .onDemand(sourceLink)
    }

    /// The maker of the same views with links as seen from another viewpoint.
    func seen(from viewpoint: Viewpoint) -> ViewMaker {
        viewpoint == self.viewpoint
            ? self
            : ViewMaker(chronicle, plan, images, dates, viewpoint: viewpoint, strings: strings, language: pageLanguage)
    }

    /// The maker of the same views for a page in another language.
    func written(in strings: Strings, language: String) -> ViewMaker {
        strings.tag == self.strings.tag
            ? self : ViewMaker(chronicle, plan, images, [:], viewpoint: viewpoint, strings: strings, language: language)
    }

    /// The language of a text as the page has to name it.
    ///
    /// - Parameters:
    ///   - tag: The text’s language; `nil` where it is the site’s.
    ///   - direction: Its direction, where that does not follow from the language.
    func language(_ tag: String?, _ direction: Direction? = nil) -> TextLanguage {
        guard let tag else { return names }
        guard tag != pageLanguage else { return TextLanguage() }
        return TextLanguage(tag: tag, direction: self.direction(of: tag, direction))
    }

    /// A status in words.
    func status(_ status: EventReport.Status) -> StatusView {
        statuses.first { $0.0 == status }?.1 ?? StatusView(status, in: strings)
    }

    /// A year or month in words.
    func text(_ period: Period) -> String { strings.text(period.date) }

    func topic(_ position: Int) -> TopicLink { topicLinks[position] }

    func source(_ position: Int) -> SourceLink { sourceLinks[position] }

    /// A number in the digits of the language.
    func numeral(_ number: Int) -> Numeral { Numeral(number, text: strings.number(number)) }

    /// A date in words; `unknown` where there is none.
    func date(_ date: EDTFDate?, unknown: StringKey = .dateUnknown) -> DateView {
        date.flatMap { dates[$0] } ?? DateView(date, in: strings, unknown: unknown)
    }

    func topicItem(_ position: Int) -> TopicItem {
        let entry = chronicle.topics[position]
        return TopicItem(
            name: entry.topic.name(in: pageLanguage) ?? entry.topic.name,
            href: viewpoint.href(Routes.topic(entry.topic.id)), summary: entry.topic.summary,
            articleCount: numeral(entry.articles.count + entry.mentions.count),
            eventCount: numeral(entry.events.count), id: entry.topic.id, kind: entry.topic.kind.rawValue,
            image: image(entry.topic.image, of: entry.topic.document), own: own(entry.topic.ownEntries, of: .topics))
    }

    /// The image that stands for a document; `nil` where there is none.
    func image(_ image: LeadImage?, of document: MarkdownDocument) -> LeadImageView? {
        guard let image, let route = images.route(of: image.file.value, in: document), let file = images[route] else {
            return nil
        }
        return LeadImageView(image, file, seenFrom: viewpoint)
    }

    func source(_ reference: SourceReference) -> SourceLink? {
        switch reference.publication {
        case .known(let id): chronicle.sourcePositions[id.value].map { source($0) }
        case .named("", _): nil
        case .named(let name, _): SourceLink(id: "", name: name, href: "", reliability: "", language: TextLanguage())
        }
    }

    /// - Parameter language: The language of the text that names somebody who has no page.
    func claimant(_ claimant: Claimant, in language: TextLanguage) -> ClaimantView {
        switch claimant {
        case .named(let name): return ClaimantView(name: name, href: "", language: language)
        case .known(let id):
            if let position = chronicle.topicPositions[id.value] {
                return ClaimantView(
                    name: topicLinks[position].name, href: topicLinks[position].href,
                    language: topicLinks[position].language,
                    kind: chronicle.topics[position].topic.kind == .person ? .person : .body)
            }
            let source = chronicle.sourcePositions[id.value].map { sourceLinks[$0] }
            return ClaimantView(
                name: source?.name ?? id.value, href: source?.href ?? "", language: names,
                kind: source == nil ? .unknown : .body)
        }
    }

    /// How many topics of an article a list names at most; the page of the article names all.
    private static let topicLimit = 24

    func article(_ position: Int) -> ArticleItem {
        let entry = chronicle.articles[position]
        let article = entry.article
        let language = self.language(article.language, article.direction)
        let source = article.source.flatMap { self.source($0) }
        let facts = ArticleItem.Facts(
            title: article.title, href: viewpoint.href(Routes.article(article.slug)), summary: article.summary,
            language: language.tag, direction: language.direction,
            languageName: language.tag.isEmpty ? "" : languageName(language.tag),
            sourceName: source?.name ?? "", sourceLanguage: source?.language ?? TextLanguage(),
            published: date(article.published?.date),
            updated: article.updated.map { date($0.date) },
            topics: entry.topics.prefix(Self.topicLimit).map { topic($0) },
            isDraft: entry.isDraft,
            eventCount: numeral(entry.events.count), rights: article.rights?.rawValue ?? "", id: article.slug,
            image: image(article.image, of: article.document),
            own: own(article.ownEntries, of: .articles))
        return ArticleItem(facts)
    }

    /// A language’s own name for itself, or its tag where that is unknown.
    func languageName(_ tag: String) -> String { chronicle.site.strings.strings(for: tag)?.name ?? tag }

    /// The direction of a text whose language is not the site's; empty where that is left to the page.
    func direction(of language: String?, _ direction: Direction?) -> String {
        if let direction { return direction.rawValue }
        return language.map { Direction(ofLanguage: $0).rawValue } ?? ""
    }
}

extension Direction {
    /// The direction of a language's usual script.
    init(ofLanguage tag: String) {
        let subtags = tag.lowercased().split(separator: "-")
        let script = subtags.dropFirst().first { $0.count == 4 }
        let isRightToLeft =
            script.map(Self.rightToLeftScripts.contains)
            ?? (subtags.first.map(Self.rightToLeftLanguages.contains) ?? false)
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }

    private static let rightToLeftScripts: Set<Substring> = ["arab", "hebr", "syrc", "thaa", "nkoo"]
    private static let rightToLeftLanguages: Set<Substring> = [
        "ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "syr",
    ]
}
