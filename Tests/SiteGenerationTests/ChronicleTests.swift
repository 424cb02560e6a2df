import Chronology
import Content
import Diagnostics
import SiteGeneration
import TestSupport
import Testing

@Suite("The chronicle")
struct ChronicleTests {
    private func chronicle(_ tree: FolderTree) async throws -> Chronicle {
        let loaded = try await TestSite(tree).load()
        #expect(loaded.diagnostics.printed == "")
        return loaded.chronicle
    }

    private static func article(_ day: String, topics: String? = nil, body: String = "", _ events: String...)
        -> FolderTree.Entry
    {
        let lines = events.map { "  - \($0)\n" }.joined()
        let named = topics.map { "topics: [\($0)]\n" } ?? ""
        return .file(
            Array(
                "---\ntitle: Of \(day)\npublished: \(day)\nsource: post\n\(named)events:\n\(lines)---\n\(body)\n".utf8))
    }

    private static let post: FolderTree = ["content/sources/post.md": "---\nname: The Post\n---\n"]

    @Test("what reports establish speaks for an event, and all of them are kept in the order of their days")
    func reportsSpeak() async throws {
        let chronicle = try await chronicle(
            Self.post.with([
                "content/articles/a.md": Self.article(
                    "2024-10-05", "{id: strike, title: The later words, status: confirmed}"),
                "content/articles/b.md": Self.article(
                    "2024-10-02", "{id: strike, title: The first words, status: claimed}"),
                "content/articles/c.md": Self.article("2024-10-04", "{id: strike, title: Other words, status: denied}"),
            ]))
        let event = try #require(chronicle.events.first)
        #expect(chronicle.events.count == 1)
        #expect(event.lead.title == "The later words")
        #expect(event.status == .confirmed)
        #expect(event.reports.map(\.report.title) == ["The first words", "Other words", "The later words"])
        #expect(event.reports.map { chronicle.articles[$0.article ?? 0].article.slug } == ["b", "c", "a"])
    }

    @Test("the file of an event speaks for it, and articles lend it a date")
    func fileSpeaks() async throws {
        let chronicle = try await chronicle(
            Self.post.with([
                "content/articles/b.md": Self.article(
                    "2024-10-02",
                    "{id: strike, title: The words of an article, date: 2024-10-01, status: claimed, topics: [iran]}"),
                "content/events/strike.md":
                    "---\ntitle: The words of the editors\nstatus: disputed\ntopics: [israel]\nsources: [post]\n---\nText.\n",
                "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
                "content/topics/israel.md": "---\nname: Israel\nkind: country\n---\n",
            ]))
        let event = try #require(chronicle.events.first)
        #expect(event.lead.title == "The words of the editors")
        #expect(event.status == .disputed)
        #expect(event.date?.description == "2024-10-01")
        #expect(event.reports.count == 2)
        #expect(event.topics.map { chronicle.topics[$0].topic.id } == ["iran", "israel"])
        #expect(chronicle.topics.map(\.events) == [[0], [0]])
        #expect(chronicle.sources.map(\.events) == [[0]])
    }

    @Test("events stand in the order of time, by the bound that is known, those without any last")
    func order() async throws {
        let chronicle = try await chronicle(
            Self.post.with([
                "content/articles/a.md": Self.article(
                    "2024-10-05", "{id: z, title: Z, status: claimed}",
                    "{id: y, title: Y, date: 2024, status: claimed}",
                    "{id: x, title: X, date: 2024-01-01, status: claimed}",
                    "{id: w, title: W, date: ../2023, status: claimed}",
                    "{id: v, title: V, date: 2023-12-31/2024-01-02, status: claimed}",
                    "{id: u, title: U, status: claimed}",
                    "{id: t, title: T, date: 2024-01-01, status: claimed}")
            ]))
        #expect(chronicle.events.map(\.id) == ["w", "v", "t", "x", "y", "u", "z"])
    }

    @Test("articles are sorted from new to old, those of one day by name")
    func articleOrder() async throws {
        let chronicle = try await chronicle(
            Self.post.with([
                "content/articles/a.md": Self.article("2024-10-02"),
                "content/articles/b.md": Self.article("2024-10-03"),
                "content/articles/c.md": Self.article("2024-10-02"),
                "content/articles/d.md": Self.article("2024-10-02T18:00:00Z"),
            ]))
        #expect(chronicle.articles.map(\.article.slug) == ["b", "d", "a", "c"])
    }

    @Test("topics that an editor leaves out are found; those that are named make all others mentions")
    func topics() async throws {
        let sentences = Array(
            repeating: "Hezbollah said that fighters of Hezbollah had fired rockets at a base in the north.", count: 12)
        let text = "\(sentences.joined(separator: "\n\n"))\n\nNobody else said anything; an Iranian paper was silent."
        let chronicle = try await chronicle(
            Self.post.with([
                "content/articles/found.md": Self.article("2024-10-03", body: text),
                "content/articles/named.md": Self.article("2024-10-02", topics: "iran", body: text),
                "content/articles/none.md": Self.article("2024-10-01", topics: "", body: text),
                "content/topics/hezbollah.md": "---\nname: Hezbollah\nkind: armed-group\n---\n",
                "content/topics/iran.md":
                    "---\nname: Iran\nkind: country\naliases: {demonym: [Iranian], metonym: [Tehran]}\n---\n",
                "content/topics/israel.md": "---\nname: Israel\nkind: country\n---\n",
            ]))
        func names(_ positions: [Int]) -> [String] { positions.map { chronicle.topics[$0].topic.id } }
        #expect(chronicle.articles.map { names($0.topics) } == [["hezbollah"], ["iran"], []])
        #expect(chronicle.articles.map { names($0.mentions) } == [["iran"], ["hezbollah"], ["hezbollah", "iran"]])
        #expect(chronicle.topics.map(\.articles) == [[0], [1], []])
        #expect(chronicle.topics.map(\.mentions) == [[1, 2], [0, 2], []])
    }

    @Test("related topics are those that most often stand beside a topic")
    func relatedTopics() async throws {
        let chronicle = try await chronicle(
            Self.post.with([
                "content/articles/a.md": Self.article("2024-10-01", topics: "iran, israel, iraq"),
                "content/articles/b.md": Self.article("2024-10-02", topics: "iran, israel"),
                "content/articles/c.md": Self.article("2024-10-03", topics: "iraq"),
                "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
                "content/topics/iraq.md": "---\nname: Iraq\nkind: country\n---\n",
                "content/topics/israel.md": "---\nname: Israel\nkind: country\n---\n",
            ]))
        let related = chronicle.topics.map { entry in
            entry.related.map { "\(chronicle.topics[$0.topic].topic.id) \($0.count)" }
        }
        #expect(related == [["israel 2", "iraq 1"], ["iran 1", "israel 1"], ["iran 2", "iraq 1"]])
    }

    @Test("related articles share topics, those that share most first")
    func relatedArticles() async throws {
        let templates = plainTemplates.with([
            "templates/article.html": "{% for article in page.related %}{{ article.title }}\n{% end %}"
        ])
        let files = try await publish(
            Self.post.with([
                "content/articles/a.md": Self.article("2024-10-01", topics: "iran, israel"),
                "content/articles/b.md": Self.article("2024-10-02", topics: "iran"),
                "content/articles/c.md": Self.article("2024-10-03", topics: "iran, israel"),
                "content/articles/d.md": Self.article("2024-10-04", topics: "iraq"),
                "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
                "content/topics/iraq.md": "---\nname: Iraq\nkind: country\n---\n",
                "content/topics/israel.md": "---\nname: Israel\nkind: country\n---\n",
            ]), templates: templates)
        #expect(files["articles/a.html"] == "Of 2024-10-03\nOf 2024-10-02\n")
        #expect(files["articles/d.html"] == "")
    }
}
