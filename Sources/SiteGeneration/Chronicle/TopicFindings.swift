internal import Content
internal import Diagnostics
internal import Gazetteer

/// The topics that were found in each article, kept from one indexing to the next.
///
/// What was found in a file holds for as long as its bytes and the names of all topics stay the same.
struct TopicFindings: Sendable {
    /// The names of the topics, in their order.
    private var names: [[Alias]] = []
    /// Finds those names.
    private(set) var finder = TopicFinder(names: [])
    /// What was found, by the paths of the files.
    private var findings: [String: Finding] = [:]

    private struct Finding {
        let bytes: [UInt8]
        let found: TopicFinder.Found
    }

    /// The topics of each article, in the order of the articles.
    ///
    /// - Parameter areAll: Whether these are all articles, so that what is known of others can be forgotten.
    /// - Complexity: O(*n*) in the number of articles, and in the bytes of those that are new or changed.
    mutating func topics(of articles: [Article], among topics: [Topic], jobs: Int, areAll: Bool = true) async
        -> [TopicFinder.Found]
    {
        let names = topics.map(\.searchedNames)
        if names != self.names || areAll && findings.count > 2 * articles.count {
            (self.names, findings) = (names, [:])
            finder = TopicFinder(names: names)
        }
        var found = [TopicFinder.Found](repeating: TopicFinder.Found(), count: articles.count)
        var unknown: [Int] = []
        for (position, article) in articles.enumerated() {
            let file = article.document.file
            if let known = findings[file.path], known.bytes == file.bytes {
                found[position] = known.found
            } else {
                unknown.append(position)
            }
        }
        guard !unknown.isEmpty else { return found }
        let new = await finder.topics(of: unknown.map { articles[$0] }, jobs: jobs)
        for (position, new) in zip(unknown, new) {
            let file = articles[position].document.file
            findings[file.path] = Finding(bytes: file.bytes, found: new)
            found[position] = new
        }
        return found
    }
}
