internal import ArgumentParser
internal import Content
internal import Diagnostics
internal import EventProposal
internal import FileSystem

/// `briefgen topics --suggest`: names that could be topics of a site, and files for those that are chosen.
struct TopicSuggestions {
    /// The site’s folder.
    let site: String

    /// Lists the names, or writes topics of some.
    ///
    /// - Parameter ids: What is written; none to list all.
    /// - Throws: the exit status, after having said why nothing was written.
    func run(writing ids: [String]) async throws {
        try RequiredSite.check(site)
        let content: Content
        do { content = try await ContentLoader(site: site, jobs: 1).load().content } catch {
            throw Console.stop("\(error)")
        }
        let found = SuggestedTopic.suggestions(
            for: content.articles, known: TopicIndex(of: content.topics), sources: content.sources)
        guard !ids.isEmpty else { return list(found, of: content) }
        let names = KnownNames(found.map(\.id))
        var chosen: [SuggestedTopic] = []
        for id in ids {
            guard let topic = found.first(where: { $0.id == id }) else {
                throw Console.stop("no name that recurs gives ‘\(Printable.text(id))’\(names.didYouMean(id))")
            }
            if !chosen.contains(topic) { chosen.append(topic) }
        }
        try write(chosen)
    }

    private func list(_ found: [SuggestedTopic], of content: Content) {
        if found.isEmpty {
            Console.note("no name recurs in the articles that is not a topic’s; names are told by their capitals")
        }
        let width = found.map(\.id.count).max() ?? 0
        for topic in found {
            let padding = String(repeating: " ", count: width - topic.id.count)
            let articles = "\(topic.articleCount) article\(topic.articleCount == 1 ? "" : "s")"
            Console.print(
                "\(topic.id)\(padding)  \(topic.kind.rawValue), \(articles), \(topic.mentionCount) times: "
                    + Printable.text(topic.name))
        }
    }

    private func write(_ topics: [SuggestedTopic]) throws {
        do {
            try Folder.create("\(site)/content/topics")
            let folder = try Folder(site)
            for topic in topics {
                let path = "content/topics/\(topic.id).md"
                try folder.write(Array(topic.file.utf8), to: path, overwriting: false)
                Console.print(path)
            }
        } catch {
            throw Console.stop("\(error)")
        }
    }
}

extension SuggestedTopic {
    /// The file of a topic to be completed.
    fileprivate var file: String {
        let aliases = shortName.map { "aliases:\n  local: [\($0.quotedForYAML)]\n" } ?? ""
        return "---\nname: \(name.quotedForYAML)\nkind: \(kind.rawValue)\nsummary: \"\"\n\(aliases)---\n"
    }
}
