internal import Content
internal import FileSystem
internal import Parallelism
internal import SearchIndex

/// Makes the search index from the words that were read while pages were rendered.
struct SearchStage: Sendable {
    private let context: RenderingContext
    private let catalogue: SearchCatalogue
    private let stopWords: StopWords

    /// How many events a task reads at a time.
    private static let chunk = 512

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
        SearchReader(context.chronicle, catalogue, stopWords: stopWords)
    }

    /// The index.
    ///
    /// - Parameter parts: The words of all documents but the events that have no text of their own.
    func index(_ parts: [IndexPart], jobs: Int) async -> SearchIndex {
        let events = context.chronicle.events
        let starts = Array(stride(from: 0, to: events.count, by: Self.chunk))
        let eventParts = await Workers.map(starts.count, jobs: jobs, state: makeReader) { reader, index in
            for position in starts[index]..<min(starts[index] + Self.chunk, events.count)
            where events[position].curated == nil {
                reader.readEvent(position, body: [])
            }
            return reader.finish()
        }
        let maker = context.maker.seen(from: Viewpoint(of: Routes.search))
        return SearchIndex(
            of: catalogue.documents(maker), kindCount: SearchCatalogue.Kind.allCases.count,
            parts: parts + eventParts.compactMap(\.self), stopWords: stopWords)
    }
}

extension SearchStage {
    /// Reads the words of all documents that have a text, for a site whose pages are not rendered.
    func read(in site: Folder, jobs: Int) async -> [IndexPart] {
        let pages = context.plan.pages.filter(\.subject.hasText)
        let starts = Array(stride(from: 0, to: pages.count, by: Self.pageChunk))
        let parts = await Workers.map(starts.count, jobs: jobs) {
            PageRenderer(context: context, site: site, search: makeReader())
        } _: { renderer, index in
            for page in pages[starts[index]..<min(starts[index] + Self.pageChunk, pages.count)] {
                renderer.renderTexts(of: page)
            }
            return renderer.takeSearchPart()
        }
        return parts.compactMap(\.self)
    }

    /// How many pages a task reads at a time.
    private static let pageChunk = 32
}

extension Page.Subject {
    /// Whether the page shows the text of a document, or those of events.
    fileprivate var hasText: Bool {
        switch self {
        case .article, .topic(_, page: 1), .source(_, page: 1), .text, .year, .month, .undated: true
        default: false
        }
    }
}
