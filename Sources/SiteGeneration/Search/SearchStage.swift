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

    /// The index of a site whose pages are being published.
    ///
    /// - Parameters:
    ///   - parts: The words that were read while pages were rendered.
    ///   - jobs: How many tasks work side by side.
    func index(_ parts: [IndexPart], jobs: Int) async -> SearchIndex {
        let count = context.chronicle.events.count
        let starts = Array(stride(from: 0, to: count, by: Self.chunk))
        let events = await Workers.map(starts.count, jobs: jobs, state: makeReader) { reader, index in
            readEvents(starts[index]..<min(starts[index] + Self.chunk, count), with: &reader)
            return reader.finish()
        }
        return index(parts + events.compactMap(\.self))
    }

    /// The index of a site whose pages are not rendered: their texts are, for their words.
    func index(of site: Folder) -> SearchIndex {
        var renderer = PageRenderer(context: context, site: site, search: makeReader())
        for page in context.plan.pages { renderer.renderTexts(of: page) }
        var reader = makeReader()
        readEvents(context.chronicle.events.indices, with: &reader)
        return index([renderer.takeSearchPart(), reader.finish()].compactMap(\.self))
    }

    /// Reads the events that have no text of their own; the others are read where that is rendered.
    private func readEvents(_ positions: Range<Int>, with reader: inout SearchReader) {
        for position in positions where context.chronicle.events[position].curated == nil {
            reader.readEvent(position, body: [])
        }
    }

    private func index(_ parts: [IndexPart]) -> SearchIndex {
        let maker = context.maker.seen(from: Viewpoint(of: Routes.search))
        return SearchIndex(
            of: catalogue.documents(maker), kindCount: SearchCatalogue.Kind.allCases.count, parts: parts,
            stopWords: stopWords)
    }
}
