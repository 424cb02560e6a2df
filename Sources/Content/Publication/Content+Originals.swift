extension Content {
    /// Fills in what articles say of the originals that they come from, wherever a source is named by the article’s slug,
    /// and lets the events of evidence name their original.
    ///
    /// - Complexity: O(*n*) in the number of documents and references.
    mutating func fillInOriginals() {
        let sources = Set(self.sources.map(\.id) + unreadable.filter { $0.folder == "sources" }.map(\.stem))
        let originals = Originals(articles)
        func fillIn(_ reference: inout SourceReference) {
            guard case .known(let id) = reference.publication, !sources.contains(id.value),
                var original = originals[id.value]
            else { return }
            // What stands wrong in an original is said where it is named.
            if case .known(let publication) = original.publication {
                original.publication = .known(Located(publication.value, at: id.range))
            }
            original.citedArticle = id
            reference = original
        }
        for position in articles.indices {
            if case .known(let id)? = articles[position].source?.publication, !sources.contains(id.value),
                articles[position].slug != id.value, var source = articles[position].source
            {
                fillIn(&source)
                articles[position].source = source
            }
            for event in articles[position].events.indices where !articles[position].events[event].sources.isEmpty {
                for reference in articles[position].events[event].sources.indices {
                    fillIn(&articles[position].events[event].sources[reference])
                }
            }
            guard articles[position].status == .evidence, let original = articles[position].original else { continue }
            for event in articles[position].events.indices where articles[position].events[event].sources.isEmpty {
                articles[position].events[event].sources = [original]
            }
        }
        for position in events.indices {
            for reference in events[position].report.sources.indices {
                fillIn(&events[position].report.sources[reference])
            }
        }
    }
}

/// The originals that articles come from, by the slugs of those; most sites never ask.
private final class Originals {
    private let articles: [Article]
    private lazy var originals = Dictionary(
        articles.compactMap { article in article.original.map { (article.slug, $0) } },
        uniquingKeysWith: { first, _ in first })

    init(_ articles: [Article]) {
        self.articles = articles
    }

    subscript(slug: String) -> SourceReference? { originals[slug] }
}

extension Article {
    /// The text of a publication that the article comes from, as others cite it; `nil` where it is our own.
    ///
    /// Evidence is the original itself, so that its title and authors are.
    public var original: SourceReference? {
        guard var original = source, !original.isUnnamed else { return nil }
        guard status == .evidence else { return original }
        original.title = original.title ?? title
        if original.author == nil, !authors.isEmpty { original.author = authors.joined(separator: ", ") }
        return original
    }
}
