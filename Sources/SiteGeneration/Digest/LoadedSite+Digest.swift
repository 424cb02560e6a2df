public import Chronology
internal import Content
internal import Localization

extension LoadedSite {
    /// What came out and changed from a day on, in the site’s language.
    ///
    /// - Parameters:
    ///   - first: The first day.
    ///   - last: The last day; `nil` where the digest goes up to what is newest.
    /// - Complexity: O(*n*) in the number of articles and changes.
    public func digest(since first: Day, until last: Day? = nil) -> Digest {
        let views = PageMaker(context: context, viewpoint: Viewpoint(of: Routes.home))
        return views.digest(
            since: first, until: last ?? Moment(unixTime: chronicle.asOf, in: chronicle.site.timeZone).day)
    }
}

extension PageMaker {
    fileprivate func digest(since first: Day, until last: Day) -> Digest {
        let site = chronicle.site
        let changes = context.plan.changes.changes.filter { first <= $0.day && $0.day <= last }
        var added: [Digest.Item] = []
        var moved: [Digest.Item] = []
        var corrected: [Digest.Item] = []
        for change in changes {
            switch change.kind {
            case .added: added.append(item(change))
            case .moved, .outcome: moved.append(item(change))
            case .corrected, .retractedEvent, .retractedArticle: corrected.append(item(change))
            }
        }
        let articles = chronicle.articles[chronicle.standingArticles].filter { entry in
            guard let published = entry.article.published else { return false }
            let day = Moment(unixTime: published.unixTime(in: site.timeZone), in: site.timeZone).day
            return first <= day && day <= last
        }
        let sections = [
            (strings[.articles], articles.map { item($0.article) }), (strings[.whatChanged], moved),
            (strings[.corrections], corrected), (strings[.events], added),
        ]
        return Digest(
            title: site.title, period: span(ofDays: [max(first, last), first]), language: site.language,
            direction: maker.siteDirection.rawValue, home: context.canonical.address(Routes.home),
            sections: sections.filter { !$0.1.isEmpty }.map { Digest.Section(heading: $0.0, items: $0.1) })
    }

    private func item(_ article: Article) -> Digest.Item {
        Digest.Item(
            label: "", title: maker.title(of: article),
            address: context.canonical.address(Routes.article(article.slug)),
            text: maker.summary(of: article))
    }

    private func item(_ change: Change) -> Digest.Item {
        let view = self.change(change)
        let route =
            change.event.map { context.plan.eventRoutes[$0] }
            ?? change.article.map { Routes.article(chronicle.articles[$0].article.slug) }
        return Digest.Item(
            label: view.label, title: view.title, address: route.map { context.canonical.address($0) } ?? "",
            text: view.text)
    }
}
