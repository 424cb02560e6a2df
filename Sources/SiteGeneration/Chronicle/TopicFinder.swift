internal import Content
internal import Diagnostics
internal import Gazetteer
internal import Parallelism

/// Finds topics in articles by the names under which they are known.
struct TopicFinder: Sendable {
    private let gazetteer: Gazetteer

    init(topics: [Topic]) {
        gazetteer = Gazetteer(topics: topics.map { [Alias($0.name)] + $0.aliases })
    }

    /// The topics of each article's title and body, in the order of the articles.
    ///
    /// - Complexity: O(*n*) in the bytes of the bodies.
    func topics(of articles: [Article], jobs: Int) async -> [[TopicPresence]] {
        let size = 64
        let chunks = await Workers.map((articles.count + size - 1) / size, jobs: jobs) { chunk in
            articles[chunk * size..<min((chunk + 1) * size, articles.count)].map(topics(of:))
        }
        return chunks.flatMap(\.self)
    }

    private func topics(of article: Article) -> [TopicPresence] {
        let document = article.document
        return gazetteer.topics(
            in: document.file.bytes.span.extracting(document.body), title: article.title, syntax: .markdown)
    }
}
