internal import Content
internal import Diagnostics
internal import Gazetteer
internal import Parallelism

/// Finds topics in articles by the names under which they are known.
struct TopicFinder: Sendable {
    let gazetteer: Gazetteer

    /// - Parameter names: The names of each topic.
    init(names: [[Alias]]) {
        gazetteer = Gazetteer(topics: names)
    }

    /// What was found in an article: positions of topics.
    struct Found: Sendable {
        var primary: [Int] = []
        var mentions: [Int] = []
        /// Those that the text names.
        var named: [Int] = []
        /// Those whose name or acronym stands in the text or the title.
        var established: [Int] = []
    }

    /// The topics of each article's title and body, in the order of the articles.
    ///
    /// - Complexity: O(*n*) in the bytes of the bodies.
    func topics(of articles: [Article], jobs: Int) async -> [Found] {
        await Workers.mapElements(articles.count, jobs: jobs) { find(in: articles[$0]) }
    }

    /// Where editors name an article's topics, all that is found are mentions.
    private func find(in article: Article) -> Found {
        let document = article.document
        let body = document.file.bytes.span.extracting(document.body)
        guard article.topics == nil else {
            let mentions = gazetteer.mentions(in: body, syntax: .markdown)
            guard !mentions.isEmpty else { return Found() }
            let named = Set(mentions.map(\.topic)).sorted()
            return Found(
                mentions: named, named: named, established: Gazetteer.established(by: mentions).sorted())
        }
        var found = Found()
        var mentions = gazetteer.mentions(in: article.title)
        for presence in gazetteer.topics(in: body, title: article.title, syntax: .markdown) {
            switch presence.role {
            case .primary: found.primary.append(presence.topic)
            case .mention: found.mentions.append(presence.topic)
            }
            if !presence.mentions.isEmpty { found.named.append(presence.topic) }
            mentions += presence.mentions
        }
        found.established = Gazetteer.established(by: mentions).sorted()
        return found
    }
}
