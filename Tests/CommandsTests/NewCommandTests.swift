import ArgumentParser
import Chronology
import Content
import Diagnostics
import FileSystem
import SiteGeneration
import TestSupport
import Testing

@testable import Commands

@Suite("briefgen new")
struct NewCommandTests {
    private static let site: FolderTree = [
        "content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\n"
    ]

    /// Runs `briefgen new` in a new site.
    private func run(_ arguments: String...) async throws -> TemporaryFolder {
        let folder = try Self.site.temporaryFolder()
        let command = try #require(try NewCommand.parseAsRoot(arguments + ["--source", folder.path]) as? NewCommand)
        try await command.run()
        return folder
    }

    private func text(_ path: String, in folder: TemporaryFolder) throws -> String {
        String(decoding: try folder.folder.read(path), as: UTF8.self)
    }

    @Test(
        "what is begun has no mistakes but those that only an editor can mend",
        arguments: [
            ("article", "content/articles/irans-strike-quotation-c-x.md", [String]()),
            ("topic", "content/topics/irans-strike-quotation-c-x.md", []),
            ("event", "content/events/irans-strike-quotation-c-x.md", ["event-without-source"]),
            ("source", "content/sources/irans-strike-quotation-c-x.md", []),
            ("page", "content/pages/irans-strike-quotation-c-x.md", []),
        ])
    func skeletons(kind: String, path: String, codes: [String]) async throws {
        let folder = try await run(kind, "Iran’s “strike”: \"quotation\" & C:\\x #")
        let (content, diagnostics) = try await ContentLoader(site: folder.path, jobs: 1).load()
        #expect(diagnostics.map(\.code) == codes)
        #expect(try !text(path, in: folder).isEmpty)
        let titles =
            content.articles.map(\.title) + content.topics.map(\.name) + content.events.map(\.report.title)
            + content.sources.map(\.name) + content.pages.map(\.title)
        #expect(titles == ["Iran’s “strike”: \"quotation\" & C:\\x #"])
        #expect(content.articles.allSatisfy { $0.status == .draft })
    }

    @Test("a file that exists is left as it is")
    func existing() async throws {
        let folder = try await run("topic", "Iran")
        let before = try text("content/topics/iran.md", in: folder)
        let again = try #require(
            try NewCommand.parseAsRoot(["topic", "Iran", "--source", folder.path]) as? NewCommand)
        await #expect(throws: ExitCode(2)) { try await again.run() }
        #expect(try text("content/topics/iran.md", in: folder) == before)
    }

    @Test("a translation has the keys, topics and source of its original")
    func translation() async throws {
        let folder = try Self.site.with([
            "content/articles/strike.md": """
            ---
            title: The strike
            published: 2024-10-02
            topics: [arda]   # checked
            source:
              publication: {name: Herald}
              url: https://herald.example/strike
            rights: brief
            events: []
            ---
            Text.

            """,
            "content/articles/untagged.md": "---\ntitle: Arda\npublished: 2024-10-02\n---\nArda was struck in Arda.\n",
            "content/topics/arda.md": "---\nname: Arda\nkind: country\n---\n",
        ]).temporaryFolder()
        func begin(_ arguments: String...) async throws {
            let command = try NewCommand.parseAsRoot(["article"] + arguments + ["--source", folder.path])
            try await #require(command as? NewCommand).run()
        }
        try await begin("حمله", "--translation-of", "strike", "--language", "fa")
        let text = try text("content/articles/strike-fa.md", in: folder)
        #expect(
            text.hasPrefix("---\ntitle: \"حمله\"\npublished: ")
                && text.hasSuffix(
                    """

                    status: draft
                    language: fa
                    translation_of: strike
                    summary: ""
                    key_points: []
                    topics: [arda]   # checked
                    source:
                      publication: {name: Herald}
                      url: https://herald.example/strike
                    rights: brief
                    events: []
                    ---

                    """),
            "\(text)")
        try await begin("La frappe", "--translation-of", "untagged", "--language", "fr", "--slug", "frappe")
        #expect(try self.text("content/articles/frappe.md", in: folder).contains("\ntopics: [arda]\nevents: []\n"))
        #expect(try await ContentLoader(site: folder.path, jobs: 1).load().diagnostics.printed == "")

        await #expect(throws: ExitCode(2)) { try await begin("X", "--translation-of", "strik", "--language", "he") }
        await #expect(throws: ExitCode(2)) { try await begin("X", "--translation-of", "strike-fa", "--language", "he") }
        await #expect(throws: ExitCode(2)) { try await begin("X", "--translation-of", "strike", "--language", "EN") }
    }

    @Test(
        "a title of any script gives a name, and one whose letters nobody knows the day",
        arguments: [
            ("تقرير يومي", "tqrir-yumi"), ("Отчёт", "otchyot"), ("日报", "ri-bao"),
            ("ไทย", "\(Moment(unixTime: Clock.now).day)"),
        ])
    func scripts(title: String, name: String) async throws {
        let folder = try await run("topic", title)
        #expect(try text("content/topics/\(name).md", in: folder).contains("name: \"\(title)\""))
    }

    @Test("a name of one's own")
    func slug() async throws {
        let folder = try await run("topic", "تهران", "--slug", "tehran")
        #expect(try text("content/topics/tehran.md", in: folder).contains("name: \"تهران\""))
    }

    @Test(
        "names that cannot stand in an address, and titles that are no line of text",
        arguments: [
            (
                ["topic", "Iran", "--slug", "../iran"],
                "‘../iran’ cannot stand in an address; give one of a–z, 0–9 and hyphens with --slug"
            ),
            (["topic", "a\nb"], "a title is one line of text"), (["topic", ""], "a title is one line of text"),
            (["topic", "A", "--language", "fa"], "only an article has ‘--language’ and ‘--translation-of’"),
            (["article", "A", "--translation-of", "b"], "a translation has a ‘--language’"),
            (["article", "A", "--language", "f"], "‘f’ is not a language tag such as en, fa or ar-IQ"),
        ])
    func refused(arguments: [String], message: String) throws {
        let error = try #require(throws: (any Error).self) { try NewCommand.parseAsRoot(arguments) }
        #expect(NewCommand.message(for: error) == message)
    }
}
