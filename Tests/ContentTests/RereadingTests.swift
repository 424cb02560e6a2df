import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import Content

@Suite("Reading again what changed")
struct RereadingTests {
    private static let site: FolderTree = [
        "content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\nlanguage: en\n",
        "content/articles/a.md": "---\ntitle: A\npublished: 2024-01-01\nlanguage: en\n---\nOne\n",
        "content/articles/b.md": "---\ntitle: B\npublished: 2024-01-02\n---\nTwo\n",
        "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
    ]

    /// What a folder says and what is wrong with it, as text.
    private func text(_ loaded: LoadedContent) -> String {
        "\(loaded.content)\n\(loaded.diagnostics.printed)"
    }

    @Test("gives what reading everything gives, whatever was done to the files")
    func rereadingIsReading() async throws {
        let folder = try Self.site.temporaryFolder()
        let loader = try ContentLoader(site: folder.path, jobs: 1)
        var loaded = try await loader.read()
        var random = SystemRandomNumberGenerator()
        let paths = [
            "content/articles/a.md", "content/articles/b.md", "content/articles/c.md", "content/topics/iran.md",
            "content/topics/iraq.md", "content/assets/map.svg", "content/site.yml", "content/notes.txt",
        ]
        for step in 0..<60 {
            let path = try #require(paths.randomElement(using: &random))
            if step % 5 == 4 {
                try? folder.folder.removeFile(path)
            } else {
                let text =
                    path.hasSuffix("site.yml")
                    ? "title: Briefing \(step)\nbase_url: https://briefing.example/\nlanguage: \(step % 2 == 0 ? "fa" : "en")\n"
                    : "---\ntitle: T\(step)\nname: T\(step)\nkind: country\npublished: 2024-01-01\nlanguage: fa\n---\nText \(step)\n"
                try ([path: .file(Array(text.utf8))] as FolderTree).write(to: folder.path)
            }
            loaded = try loader.reread([path], of: loaded)
            let fresh = try await loader.read()
            #expect(loaded.diagnostics.printed == fresh.diagnostics.printed)
            // Every document here has an unknown key, so that the last sound ones may stand in for them.
            #expect(loaded.plan.documents.map(\.path) == fresh.plan.documents.map(\.path))
        }
    }

    @Test("a document with a mistake stands for what it said before, until it is mended")
    func lastSoundDocument() async throws {
        let folder = try Self.site.temporaryFolder()
        let loader = try ContentLoader(site: folder.path, jobs: 1)
        let first = try await loader.read()
        try (["content/articles/a.md": "---\ntitel: A\n---\nThree\n"] as FolderTree).write(to: folder.path)
        let broken = try loader.reread(["content/articles/a.md"], of: first)
        #expect(broken.content.articles.map(\.title) == ["A", "B"])
        #expect(broken.diagnostics.map(\.code) == ["unknown-key", "missing-key"])

        try (["content/articles/a.md": "no front matter"] as FolderTree).write(to: folder.path)
        let worse = try loader.reread(["content/articles/a.md"], of: broken)
        #expect(worse.content.articles.map(\.title) == ["A", "B"])
        #expect(worse.content.unreadable.isEmpty)

        try (["content/articles/a.md": "---\ntitle: C\npublished: 2024-01-01\n---\n"] as FolderTree).write(
            to: folder.path)
        let mended = try loader.reread(["content/articles/a.md"], of: worse)
        #expect(text(mended) == text(try await loader.read()))

        try folder.folder.removeFile("content/articles/a.md")
        let gone = try loader.reread(["content/articles/a.md"], of: worse)
        #expect(gone.content.articles.map(\.title) == ["B"])
    }
}
