internal import Chronology
internal import CommonMark
internal import Content
internal import Localization
internal import Gazetteer
internal import Templating

extension PageMaker {
    /// The page of an article.
    func articlePage(_ position: Int, body: RenderedBody) -> ArticlePage {
        let entry = chronicle.articles[position]
        let article = entry.article
        let isRetracted = article.retracted != nil
        var head = self.head(
            Routes.article(article.slug), title: maker.title(of: article), description: maker.summary(of: article))
        show(article.image, of: article.document, in: &head)
        head.kind = "article"
        head.language = article.language ?? chronicle.site.language
        head.direction = article.direction?.rawValue ?? maker.direction(of: head.language, nil)
        head.structuredData = structuredData(ofArticle: position)
        head.isExcludedFromSearch = entry.isDraft
        head.alternates = alternates(of: position, viewpoint.href)
        let language = maker.language(article.language, article.direction)
        return ArticlePage(
            head: head, title: article.title, summary: article.summary, language: language.tag,
            direction: language.direction, retraction: maker.retraction(article.retracted, in: language),
            translations: translations(of: position),
            keyPoints: isRetracted ? [] : article.keyPoints.map(TextItem.init),
            published: maker.date(article.published?.date),
            updated: article.updated.map { maker.date($0.date) }, authors: article.authors.map(TextItem.init),
            isDraft: entry.isDraft, body: body.html, contents: contents(of: body),
            source: article.source.map { sourceBox($0, of: article) },
            events: entry.events.map { event($0, in: position) },
            unresolved: article.unresolved.map { UnresolvedView(text: $0.text, reason: $0.reason) },
            corrections: maker.corrections(of: position),
            topics: isRetracted ? [] : entry.topics.map { maker.topic($0) },
            mentions: isRetracted ? [] : entry.mentions.map { maker.topic($0) },
            related: isRetracted ? [] : chronicle.related(to: position).map { self.article($0) },
            cited: body.cited.map { maker.source($0) },
            older: isRetracted ? nil : articleLink(position + 1),
            newer: isRetracted ? nil : articleLink(position - 1),
            image: maker.image(article.image, of: article.document),
            citation: isRetracted
                ? ""
                : citation(
                    of: maker.title(of: article), at: Routes.article(article.slug),
                    asOf: maker.date(
                        EDTFDate(Moment(unixTime: entry.changed, in: chronicle.site.timeZone).day))),
            own: maker.own(article.ownEntries, of: .articles))
    }

    /// The headings of a text that is long enough to need a table of contents.
    private func contents(of body: RenderedBody) -> [HeadingView] {
        let headings = body.headings.filter { $0.level <= 3 }
        guard body.wordCount >= 300, headings.count >= 3 else { return [] }
        return headings.map { HeadingView(level: $0.level, anchor: $0.anchor, text: $0.text) }
    }

    private func articleLink(_ position: Int) -> LinkView? {
        guard chronicle.standingArticles.contains(position) else { return nil }
        let article = chronicle.articles[position].article
        return LinkView(
            label: article.title, href: viewpoint.href(Routes.article(article.slug)),
            language: maker.language(article.language, article.direction))
    }

    private func sourceBox(_ reference: SourceReference, of article: Article) -> SourceBoxView {
        let link = maker.source(reference)
        var known: Source?
        if case .known(let id) = reference.publication {
            known = chronicle.sourcePositions[id.value].map { chronicle.sources[$0].source }
        }
        return SourceBoxView(
            name: link?.name ?? "", href: link?.href ?? "", url: reference.url ?? "", title: reference.title ?? "",
            language: known?.language.map { maker.language($0) } ?? TextLanguage(), author: reference.author ?? "",
            kind: known.map { maker.label($0.kind) } ?? "",
            country: known?.country ?? "",
            affiliation: known?.affiliation ?? "", reliability: known?.reliability?.rawValue ?? "",
            reliabilityMeaning: known?.reliability.map { strings[$0.meaning] } ?? "",
            rights: article.rights?.rawValue ?? "",
            rightsMeaning: article.rights.map { strings[$0.meaning] } ?? "", file: reference.file ?? "",
            sha256: reference.sha256 ?? "",
            published: reference.published.map { maker.date($0) }, retrieved: reference.retrieved.map { maker.date($0) }
        )
    }

    /// A page of the list of all articles.
    func articleListPage(_ number: Int?) -> ArticleListPage {
        let count = chronicle.standingArticles.count
        let list = SitePlan.articleList(count)
        let title = self.title(strings[.articles], page: number)
        let head = self.head(
            Routes.articleList(page: number), title: title,
            description: number == nil ? strings.text(.articlesDescription, count: count) : title)
        let pager = maker.pager(number, ofGrowing: list.numberedPages) {
            Routes.articleList(page: $0)
        } span: {
            span(ofArticles: list.range(of: $0))
        }
        return ArticleListPage(
            head: head.between(pager), title: title, isFront: number == nil,
            articles: list.range(of: number).map { article($0) }, pager: pager, total: maker.numeral(count))
    }

    /// The list of all topics.
    func topicIndexPage() -> TopicIndexPage {
        let groups = maker.topicKinds.compactMap { kind -> TopicGroupView? in
            let positions = chronicle.topics.indices.filter { chronicle.topics[$0].topic.kind == kind }
            guard !positions.isEmpty else { return nil }
            return TopicGroupView(
                label: maker.plural(kind), kind: kind.rawValue, topics: positions.map { maker.topicItem($0) })
        }
        let head = self.head(
            Routes.topicIndex, title: strings[.topics], description: strings[.topicsDescription])
        return TopicIndexPage(
            head: head, title: strings[.topics], groups: groups,
            total: maker.numeral(chronicle.topics.count))
    }

    /// A page of a topic.
    func topicPage(_ position: Int, _ number: Int?, introduction: HTML) -> TopicPage {
        let entry = chronicle.topics[position]
        let topic = entry.topic
        let title = self.title(topic.name, page: number)
        let pages = context.plan.numberedPages(ofTopic: position, in: chronicle)
        let pager = maker.pager(number, ofGrowing: pages) {
            Routes.topic(topic.id, page: $0)
        } span: {
            span(ofEvents: context.plan.events(ofTopic: position, page: $0))
        }
        var head = self.head(Routes.topic(topic.id, page: number), title: title, description: topic.summary)
            .between(pager)
        head.isExcludedFromSearch = topic.isDraft
        show(topic.image, of: topic.document, in: &head)
        let (feed, jsonFeed) = (
            viewpoint.href(Routes.topicFeed(topic.id)), viewpoint.href(Routes.topicJSONFeed(topic.id))
        )

        let shown = context.plan.events(ofTopic: position, page: number)
        if shown.count > 1 { head.script = script(context.assets.filterScript) }
        func articles(_ positions: [Int]) -> [ArticleItem] {
            positions[SitePlan.articlesBesideEvents(positions.count).range(of: number)].map { article($0) }
        }
        let map = number == nil ? map(of: entry.events, around: position) : nil
        // Of each other language one name is enough.
        let names = topic.aliases.filter { alias in
            (alias.kind == .name || alias.kind == .acronym)
                && (alias.language.map { topic.names[$0] == alias.text } ?? true)
        }.map(\.text)
        var shownNames: Set = [topic.name]
        return TopicPage(
            head: head, title: title,
            asOf: number == nil
                ? asOf((entry.articles + entry.mentions).lazy.map { chronicle.articles[$0].changed }.max())
                : "",
            isFront: number == nil, kind: topic.kind.rawValue,
            kindLabel: maker.label(topic.kind),
            summary: topic.summary,
            aliases: names.filter { shownNames.insert($0).inserted }.map(TextItem.init), introduction: introduction,
            partOf: topic.partOf.compactMap { chronicle.topicPositions[$0.value].map { maker.topic($0) } },
            events: groups(of: shown, linked: true),
            undated: shown.filter { context.plan.timeline.period(of: $0) == nil }.map { event($0) },
            articles: articles(entry.articles), mentions: articles(entry.mentions),
            related: entry.related.map { related in
                let link = maker.topic(related.topic)
                return RelatedTopicView(
                    name: link.name, href: link.href, kind: link.kind, count: maker.numeral(related.count))
            },
            pager: pager, articleCount: maker.numeral(entry.articles.count),
            mentionCount: maker.numeral(entry.mentions.count), eventCount: maker.numeral(entry.events.count),
            feed: feed, jsonFeed: jsonFeed,
            dataLabel: strings[.data], downloads: entry.events.isEmpty ? [] : downloads(of: .topic(position)),
            embed: context.plan.datedEvents(ofTopic: position).isEmpty
                ? "" : viewpoint.href(Routes.embed(topic.id)),
            situation: number == nil ? situation(ofTopic: position) : Situation(),
            map: map, claims: number == nil ? claimMatrix(ofTopic: position) : nil,
            neighbourhood: number == nil && map == nil ? neighbourhood(of: position) : nil,
            filterScope: filterScope(shown.count, of: entry.events.count, staysAsIs: number != nil),
            image: number == nil ? maker.image(topic.image, of: topic.document) : nil,
            own: maker.own(topic.ownEntries, of: .topics))
    }

    /// The list of all sources.
    func sourceIndexPage() -> SourceIndexPage {
        let head = self.head(
            Routes.sourceIndex, title: strings[.sources], description: strings[.sourcesDescription])
        return SourceIndexPage(head: head, title: strings[.sources], sources: chronicle.sources.indices.map(sourceItem))
    }

    /// A source in a list.
    func sourceItem(_ position: Int) -> SourceItem {
        let entry = chronicle.sources[position]
        return SourceItem(
            name: entry.source.name, href: viewpoint.href(Routes.source(entry.source.id)),
            kind: maker.label(entry.source.kind),
            country: entry.source.country, affiliation: entry.source.affiliation,
            reliability: entry.source.reliability?.rawValue ?? "",
            reliabilityMeaning: entry.source.reliability.map { strings[$0.meaning] } ?? "",
            summary: entry.source.summary,
            articleCount: maker.numeral(entry.articles.count), eventCount: maker.numeral(entry.events.count),
            id: entry.source.id, own: maker.own(entry.source.ownEntries, of: .sources))
    }

    /// A page of a source.
    func sourcePage(_ position: Int, _ number: Int?, introduction: HTML) -> SourcePage {
        let entry = chronicle.sources[position]
        let source = entry.source
        let title = self.title(source.name, page: number)
        let pages = context.plan.numberedPages(ofSource: position, in: chronicle)
        let pager = maker.pager(number, ofGrowing: pages) {
            Routes.source(source.id, page: $0)
        } span: {
            span(ofEvents: context.plan.events(ofSource: position, page: $0))
        }
        var head = self.head(Routes.source(source.id, page: number), title: title, description: source.summary)
        head.isExcludedFromSearch = source.isDraft
        let events = context.plan.events(ofSource: position, page: number)
        let articles = entry.articles[SitePlan.articlesBesideEvents(entry.articles.count).range(of: number)]
        return SourcePage(
            head: head.between(pager), title: title, isFront: number == nil, kind: maker.label(source.kind),
            country: source.country,
            affiliation: source.affiliation,
            reliability: source.reliability?.rawValue ?? "",
            reliabilityMeaning: source.reliability.map { strings[$0.meaning] } ?? "",
            url: source.url ?? "", language: source.language ?? "", summary: source.summary, introduction: introduction,
            articles: articles.map { article($0) }, events: events.map { event($0) }, pager: pager,
            articleCount: maker.numeral(entry.articles.count), eventCount: maker.numeral(entry.events.count),
            own: maker.own(source.ownEntries, of: .sources))
    }

    /// A text page.
    func textPage(_ position: Int, body: RenderedBody) -> TextPageView {
        let page = chronicle.pages[position]
        let isCorrections = page.id == "corrections"
        var head = self.head(Routes.page(page.id), title: page.title, description: page.summary)
        head.isExcludedFromSearch = page.isDraft
        return TextPageView(
            head: head, title: page.title,
            summary: page.summary, body: body.html, contents: contents(of: body), isCorrections: isCorrections,
            corrections: isCorrections ? maker.corrections() : [], own: maker.own(page.ownEntries, of: .pages))
    }

    /// The page for an address that does not exist.
    func notFoundPage() -> NotFoundPage {
        var head = self.head(Routes.notFound, title: strings[.notFound], description: strings[.notFoundDescription])
        head.isExcludedFromSearch = true
        (head.canonical, head.onion) = ("", "")
        return NotFoundPage(head: head, title: strings[.notFound])
    }
}
