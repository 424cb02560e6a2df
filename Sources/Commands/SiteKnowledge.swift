internal import Attribution
internal import Content
internal import Diagnostics
internal import EventProposal
internal import FileSystem
internal import Gazetteer
internal import Normalization
internal import Parallelism

/// What a site knows that helps to import articles: its topics, and the publications that it describes.
struct SiteKnowledge: Sendable {
    private let index: TopicIndex
    private let proposer: EventProposer
    /// The ids of publications, by their names in small letters and by the hosts of their addresses.
    private let sources: [String: String]
    /// The ids of topics, by themselves, their names and their aliases in small letters.
    private let names: [String: String]

    /// The language of the site.
    let language: String

    /// The articles in which events are looked for have at most so many bytes.
    private static let proposalLimit = 1 << 20

    /// Reads a site; `nil` where the folder holds none.
    static func of(site path: String) async -> SiteKnowledge? {
        guard (try? Folder(path + "/content")) != nil,
            let loaded = try? await ContentLoader(site: path, jobs: Workers.processorCount).read()
        else { return nil }
        // How its documents refer to one another is nothing that an import tells.
        return SiteKnowledge(loaded.content)
    }

    private init(_ content: Content) {
        index = TopicIndex(of: content.topics)
        proposer = EventProposer(
            topics: index, events: SiteEvents(of: content), outlets: OutletNames(of: content.sources))
        language = content.site.language
        var sources: [String: String] = [:]
        for source in content.sources {
            sources[source.name.lowercased()] = source.id
            if let host = source.url.flatMap(Self.host) { sources[host] = source.id }
        }
        self.sources = sources
        var names: [String: String] = [:]
        for topic in content.topics {
            for name in [topic.id, topic.name] + topic.aliases.map(\.text) where names[name.lowercased()] == nil {
                names[name.lowercased()] = topic.id
            }
        }
        self.names = names
    }

    /// The id of the topic that has a name, an alias or an id.
    func topic(named name: String) -> String? { names[name.lowercased()] }

    /// What an importer is told.
    func hints(address: String?) -> ImportHints {
        ImportHints(
            address: address, today: Clock.today,
            topics: { title, text in index.primaryTopics(in: text, title: title) },
            topic: { name in topic(named: name) },
            source: { publication, address in
                address.flatMap(Self.host).flatMap { sources[$0] } ?? publication.flatMap { sources[$0.lowercased()] }
            })
    }

    /// The draft of an imported article, with the events that it seems to report, or a note that none were looked for in
    /// its language.
    func draft(of imported: ImportedArticle) -> Draft {
        let bytes = imported.markdown
        var problems: [Diagnostic] = []
        let file = SourceFile(path: "draft.md", bytes: bytes)
        guard let article = Article(reading: file, slug: "draft", diagnostics: &problems) else {
            return Draft(article: imported, bytes: bytes)
        }
        var draft = Draft(article: imported, bytes: bytes, topics: article.topics?.map(\.value) ?? [])
        if let note = EventProposer.noteOnLanguage(of: article) {
            draft.bytes = ProposalWriter.bytes(of: article, noting: note) ?? bytes
            return draft
        }
        guard bytes.count <= Self.proposalLimit else { return draft }
        let proposals = proposer.proposals(for: article)
        guard !proposals.isEmpty, let edit = ProposalWriter.edit(article, to: proposals) else { return draft }
        draft.bytes = edit.bytes
        draft.events = proposals.map(\.id)
        return draft
    }

    /// The host of an address, without `www.`.
    private static func host(of address: String) -> String? {
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[0].hasSuffix(":"), !parts[2].isEmpty else { return nil }
        let host = parts[2].lowercased()
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
}

extension TopicIndex {
    /// The ids of the topics that a text is about.
    func primaryTopics(in text: [UInt8], title: String?) -> [String] {
        gazetteer.topics(in: text.span, title: title).filter { $0.role == .primary }.map { topics[$0.topic].id }
    }
}
