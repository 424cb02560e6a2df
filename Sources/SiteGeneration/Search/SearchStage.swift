internal import Content
internal import FileSystem
internal import SearchIndex

/// Makes the search index from the words that were read while pages were rendered.
struct SearchStage: Sendable {
    private let context: RenderingContext
    private let catalogue: SearchCatalogue
    private let stopWords: StopWords

    /// The stage of a site; `nil` where readers cannot search it.
    init?(_ context: RenderingContext) {
        guard context.chronicle.site.hasSearch else { return nil }
        self.context = context
        catalogue = SearchCatalogue(context.chronicle)
        let languages = context.chronicle.articles.compactMap(\.article.language)
        stopWords = StopWords(languages: [context.chronicle.site.language] + languages)
    }

    /// A reader of documents, for one task.
    func makeReader() -> SearchReader {
        SearchReader(catalogue, EventFacets(maker: maker), stopWords: stopWords)
    }

    /// The index of a site whose pages are not rendered: their texts are, for their words.
    func index(of site: Folder) -> SearchIndex {
        var renderer = PageRenderer(context: context, site: site, search: makeReader())
        for page in context.plan.pages { renderer.renderTexts(of: page) }
        return index([renderer.takeSearchPart()].compactMap(\.self))
    }

    /// The index of a site, made of the words that were read while its pages were rendered.
    func index(_ parts: [IndexPart]) -> SearchIndex {
        SearchIndex(
            of: catalogue.documents(maker), kindCount: SearchCatalogue.Kind.allCases.count,
            facets: EventFacets(maker: maker).choices(), parts: parts, stopWords: stopWords)
    }

    /// Says things as the page that searches does.
    private var maker: ViewMaker { context.maker.seen(from: Viewpoint(of: Routes.search)) }
}
