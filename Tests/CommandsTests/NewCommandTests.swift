import ArgumentParser
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
    private func run(_ arguments: String...) throws -> TemporaryFolder {
        let folder = try Self.site.temporaryFolder()
        let command = try #require(try NewCommand.parseAsRoot(arguments + ["--source", folder.path]) as? NewCommand)
        try command.run()
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
        ])
    func skeletons(kind: String, path: String, codes: [String]) async throws {
        let folder = try run(kind, "Iran’s “strike”: \"quotation\" & C:\\x #")
        let (content, diagnostics) = try await ContentLoader(site: folder.path, jobs: 1).load()
        #expect(diagnostics.map(\.code) == codes)
        #expect(try !text(path, in: folder).isEmpty)
        let titles =
            content.articles.map(\.title) + content.topics.map(\.name) + content.events.map(\.report.title)
            + content.sources.map(\.name)
        #expect(titles == ["Iran’s “strike”: \"quotation\" & C:\\x #"])
        #expect(content.articles.allSatisfy { $0.status == .draft })
    }

    @Test("a file that exists is left as it is")
    func existing() throws {
        let folder = try run("topic", "Iran")
        let before = try text("content/topics/iran.md", in: folder)
        let again = try #require(
            try NewCommand.parseAsRoot(["topic", "Iran", "--source", folder.path]) as? NewCommand)
        #expect(throws: ExitCode(2)) { try again.run() }
        #expect(try text("content/topics/iran.md", in: folder) == before)
    }

    @Test("a name of one's own")
    func slug() throws {
        let folder = try run("topic", "تهران", "--slug", "tehran")
        #expect(try text("content/topics/tehran.md", in: folder).contains("name: \"تهران\""))
    }

    @Test(
        "names that cannot stand in an address, and titles that are no line of text",
        arguments: [
            (["topic", "تهران"], "‘’ cannot stand in an address; give one of a–z, 0–9 and hyphens with --slug"),
            (
                ["topic", "Iran", "--slug", "../iran"],
                "‘../iran’ cannot stand in an address; give one of a–z, 0–9 and hyphens with --slug"
            ),
            (["topic", "a\nb"], "a title is one line of text"), (["topic", ""], "a title is one line of text"),
        ])
    func refused(arguments: [String], message: String) throws {
        let error = try #require(throws: (any Error).self) { try NewCommand.parseAsRoot(arguments) }
        #expect(NewCommand.message(for: error) == message)
    }
}
