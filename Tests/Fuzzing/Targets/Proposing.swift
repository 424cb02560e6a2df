internal import Content
internal import Diagnostics
internal import EventProposal

/// Articles in which events are looked for.
enum Proposing {
    private static let index = TopicIndex(of: topics)
    private static let head = """
        ---
        title: Fuzz
        status: draft
        source:
          publication: {name: Harbour News}
          published: 2024-01-16
        ---

        """

    private static var topics: [Topic] {
        let files = ["Iran", "Hezbollah", "Israel"].map {
            SourceFile(
                path: "content/topics/\($0.lowercased()).md",
                bytes: Array("---\nname: \($0)\nkind: country\n---\n".utf8))
        }
        return LoadedContent(of: files).content.topics
    }

    /// The body of an article: what is proposed stands in the text, and the file with it is an article again.
    static func events(_ body: [UInt8]) {
        let file = SourceFile(path: "content/articles/fuzz.md", bytes: Array(head.utf8) + body)
        var problems: [Diagnostic] = []
        guard let article = Article(reading: file, slug: "fuzz", diagnostics: &problems), problems.isEmpty else {
            return
        }
        let proposals = EventProposer(topics: index).proposals(for: article)
        guard !proposals.isEmpty, let edited = ProposalWriter.edit(article, to: proposals)?.bytes else { return }
        precondition(
            Article(
                reading: SourceFile(path: file.path, bytes: edited), slug: "fuzz", diagnostics: &problems)?.events.count
                == proposals.count, "proposed events can be read")
    }

    /// Bytes that are the numbers of words: sentences in the news, read on all ways.
    static func sentences(_ bytes: [UInt8]) {
        let text = Vocabulary.text(of: bytes)
        Reading.claims(text)
        guard bytes.last == Vocabulary.fullStop else { return }
        events(text)
        Importing.file(text, named: "page.txt")
    }
}
