internal import Content

/// Which topics and sources have a page: all but those that only hidden documents name.
///
/// A topic or a source that nothing names has one, for somebody wrote it to be read. One that a draft names and nothing
/// that readers see would tell them what the draft is about.
struct Listing {
    private(set) var topics: [Int]
    private(set) var sources: [Int]

    /// An article and the topics that were found in it.
    typealias ReadArticle = (article: Article, found: TopicFinder.Found)

    /// Looks at what names them.
    ///
    /// - Parameters:
    ///   - publication: What is shown and what is hidden.
    ///   - topics: The topics that are no drafts, in their order.
    ///   - sources: The sources that are no drafts, in their order.
    ///   - shown: The articles that are shown.
    ///   - hidden: Those that are not.
    /// - Complexity: O(*n*) in the number of documents and in the length of those that are hidden; where a name is in
    ///   doubt, in the length of all.
    init(
        _ publication: Publication, topics: [Topic], sources: [Source], shown: [ReadArticle], hidden: [ReadArticle]
    ) {
        self.topics = Array(topics.indices)
        self.sources = Array(sources.indices)
        guard !publication.hidden.isEmpty else { return }
        let empty = NameUse(
            topicPositions: Chronicle.positions(of: topics.map(\.id)),
            sourcePositions: Chronicle.positions(of: sources.map(\.id)))
        let named = Self.use(publication.hidden, hidden, from: empty)
        guard !named.isEmpty else { return }
        var shownUse = Self.use(publication, shown, from: empty)
        func unlisted() -> NameUse {
            // What a hidden name leads to is hidden with it, and what any other name leads to is shown.
            let hiddenUse = named.closed(over: topics, sources) { !shownUse.has($0) }
            let all = NameUse.Name.all(topics.count, sources.count)
            let open = all.filter { shownUse.has($0) || !hiddenUse.has($0) }
            return hiddenUse.subtracting(shownUse.adding(open).closed(over: topics, sources) { _ in true })
        }
        guard !unlisted().isEmpty else { return }
        shownUse.addBodies(of: publication.content)
        let left = unlisted()
        self.topics.removeAll { left.has(.topic($0)) }
        self.sources.removeAll { left.has(.source($0)) }
    }

    private static func use(_ hidden: HiddenContent, _ articles: [ReadArticle], from empty: NameUse) -> NameUse {
        var use = empty
        for (article, found) in articles {
            use.add(article, found: found)
            use.add(bodyOf: article.document)
        }
        for topic in hidden.topics { use.add(topic) }
        for source in hidden.sources { use.add(source) }
        for event in hidden.events {
            use.add(event.report)
            use.add(bodyOf: event.document)
        }
        for page in hidden.pages { use.add(bodyOf: page.document) }
        for proposal in hidden.proposals { use.add(proposal) }
        return use
    }

    private static func use(_ publication: Publication, _ articles: [ReadArticle], from empty: NameUse) -> NameUse {
        var use = empty
        for (article, found) in articles { use.add(article, found: found) }
        for event in publication.content.events { use.add(event.report) }
        for article in publication.evidence {
            for event in article.events { use.add(event) }
        }
        return use
    }
}
