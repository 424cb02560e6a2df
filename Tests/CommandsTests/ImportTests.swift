import ArgumentParser
import Content
import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import Commands

@Suite("briefgen import")
struct ImportTests {
    private static let site: FolderTree = [
        "content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\n",
        "content/topics/arda.md": "---\nname: Arda\nkind: country\naliases: {demonym: [Ardan]}\n---\n",
        "content/sources/herald.md": "---\nname: The Herald\nurl: https://herald.example/\nkind: newspaper\n---\n",
        "raw/page.html": """
        <!DOCTYPE html><html lang="en"><head><title>Arda closes its port</title>
        <link rel="canonical" href="https://www.herald.example/port">
        <meta property="article:published_time" content="2024-10-02T08:00:00Z"></head><body><article>
        <h1>Arda closes its port</h1>
        <p>Arda closed the port of Vell on 1 October 2024, the Ardan harbour ministry said in a statement to reporters.</p>
        <p>Nobody was hurt, and ships were sent to other harbours along the coast until the end of the week.</p>
        </article></body></html>

        """,
    ]

    private func run(_ arguments: [String]) async throws {
        guard var command = try BriefgenCommand.parseAsRoot(arguments) as? any AsyncParsableCommand else { return }
        try await command.run()
    }

    @Test("a draft names the site's topic and source and proposes its event; importing again changes nothing")
    func draft() async throws {
        let folder = try Self.site.temporaryFolder()
        let path = folder.path + "/content/articles/arda-closes-its-port.md"
        try await run(["import", folder.path + "/raw/page.html", "--source", folder.path])
        let draft = String(decoding: try File.read(path), as: UTF8.self)
        #expect(draft.contains("\ntopics: [arda]\n"))
        #expect(draft.contains("\n  publication: herald\n"))
        #expect(draft.contains("\n    date: 2024-10-01\n"))
        #expect(draft.contains("\n    quote: \"Arda closed the port of Vell on 1 October 2024\"\n"))
        try await run(["import", folder.path + "/raw/page.html", "--source", folder.path])
        #expect(String(decoding: try File.read(path), as: UTF8.self) == draft)
        #expect(try await ContentLoader(site: folder.path, jobs: 1).load().diagnostics.printed == "")
    }

    @Test("an article that was edited stays as it is, with or without the events that were proposed")
    func edited() async throws {
        let folder = try Self.site.temporaryFolder()
        let path = folder.path + "/content/articles/arda-closes-its-port.md"
        try await run(["import", folder.path + "/raw/page.html", "--source", folder.path])
        let draft = String(decoding: try File.read(path), as: UTF8.self)
        let edited = draft.replacing("topics: [arda]\n", with: "")
        try File.write(Array(edited.utf8), to: path)
        try await run(["import", folder.path + "/raw/page.html", "--source", folder.path])
        #expect(String(decoding: try File.read(path), as: UTF8.self) == edited)
    }

    @Test("an article that was renamed is known by its raw file")
    func renamed() async throws {
        let folder = try Self.site.temporaryFolder()
        let articles = folder.path + "/content/articles"
        try await run(["import", folder.path + "/raw/page.html", "--source", folder.path])
        let draft = try File.read(articles + "/arda-closes-its-port.md")
        try File.write(draft, to: articles + "/2024-10-02-port.md")
        try Folder.remove(articles + "/arda-closes-its-port.md")
        try await run(["import", folder.path + "/raw/page.html", "--source", folder.path])
        #expect(try Folder(articles).entries().map(\.path) == ["2024-10-02-port.md"])
    }

    @Test("a page of an address that an article has is left out, and replaces it only by force")
    func sameAddress() async throws {
        let folder = try Self.site.temporaryFolder()
        let articles = folder.path + "/content/articles"
        let raw = folder.path + "/raw/page.html"
        try await run(["import", raw, "--source", folder.path])
        let draft = try File.read(articles + "/arda-closes-its-port.md")
        let later = String(decoding: try File.read(raw), as: UTF8.self)
            .replacing("https://www.herald.example/port", with: "https://herald.example/port/?utm_source=x#top")
            .replacing("Nobody was hurt", with: "Two men were hurt")
        try File.write(Array(later.utf8), to: folder.path + "/raw/later.html")
        try await run(["import", folder.path + "/raw/later.html", "--source", folder.path])
        #expect(try Folder(articles).entries().map(\.path) == ["arda-closes-its-port.md"])
        #expect(try File.read(articles + "/arda-closes-its-port.md") == draft)
        try await run(["import", folder.path + "/raw/later.html", "--source", folder.path, "--force"])
        #expect(try Folder(articles).entries().map(\.path) == ["arda-closes-its-port.md", "arda-closes-its-port.md~"])
        #expect(try File.read(articles + "/arda-closes-its-port.md~") == draft)
        #expect(
            String(decoding: try File.read(articles + "/arda-closes-its-port.md"), as: UTF8.self).contains("Two men"))
    }

    @Test("quotes of proposals are proved by the page that they come from")
    func verified() async throws {
        let page = """
            <!DOCTYPE html><html lang="en"><head><title>Arda&#8217;s port</title></head><body><article>
            <h1>Arda&#8217;s port</h1>
            <p>Arda&#8217;s navy closed the <em>port of Vell</em> on 1 October 2024, the Ardan ministry said in a statement.</p>
            <p>Nobody was hurt, and ships were sent to other harbours along the coast until the end of the week.</p>
            </article></body></html>

            """
        let folder = try Self.site.with(["raw/page.html": .file(Array(page.utf8))]).temporaryFolder()
        try await run(["import", folder.path + "/raw/page.html", "--source", folder.path])
        let draft = String(decoding: try File.read(folder.path + "/content/articles/ardas-port.md"), as: UTF8.self)
        #expect(draft.contains("\n    quote: "))
        try await run(["verify", "--source", folder.path])
    }
}
