import ArgumentParser
import Chronology
import Diagnostics
import FileSystem
import SiteGeneration
import TestSupport
import Testing

@testable import Commands

@Suite("briefgen init")
struct InitCommandTests {
    /// Runs `briefgen init` for a folder.
    private func begin(_ folder: String, _ arguments: String...) throws {
        let command = try #require(try InitCommand.parseAsRoot([folder] + arguments) as? InitCommand)
        try command.run()
    }

    private func builder(_ site: String) -> SiteBuilder {
        SiteBuilder(
            BuildOptions(
                site: site, output: site + "/public", showsDrafts: false, baseURL: nil, jobs: 2, now: Clock.now))
    }

    @Test("a new site builds, and nothing is wrong with it", arguments: ["en", "ar", "fa", "fr", "he"])
    func begun(language: String) async throws {
        let folder = try TemporaryFolder()
        let site = folder.path + "/new/site"
        try begin(site, "--title", "A \"title\": {day} # 1", "--language", language, "--publisher", "C:\\x")
        #expect(try await builder(site).check().diagnostics.printed == "")
        let report = try await builder(site).build()
        #expect(report.diagnostics.printed == "")
        #expect(report.publishing != nil)
        let public_ = try Folder(site + "/public")
        let home = String(decoding: try public_.read("index.html"), as: UTF8.self)
        #expect(home.contains("<html lang=\"\(language)\""))
        #expect(home.contains("A &quot;title&quot;: {day} # 1") || home.contains("A \"title\": {day} # 1"))
        let event = String(decoding: try public_.read("events/lomena-bridge-closed.html"), as: UTF8.self)
        #expect(event.contains("status confirmed") && event.contains("status claimed"))
    }

    @Test("it has these files and no other")
    func files() throws {
        let folder = try TemporaryFolder()
        try begin(folder.path, "--title", "Border Monitor")
        let files = try folder.folder.entries().filter { $0.kind == .file }.map(\.path).sorted()
        #expect(
            files == [
                ".gitignore", "content/articles/lomena-bridge.md", "content/events/lomena-bridge-closed.md",
                "content/pages/about.md", "content/pages/corrections.md", "content/pages/methodology.md",
                "content/site.yml", "content/sources/lomena-gazette.md", "content/sources/river-agency.md",
                "content/topics/lomena-town-council.md", "content/topics/lomena.md",
            ])
        #expect(
            try String(decoding: folder.folder.read("content/site.yml"), as: UTF8.self) == """
                title: "Border Monitor"
                tagline: What is reported, who says so, and how sure we are
                language: en
                base_url: "https://briefing.example/"
                publisher: "Border Monitor"
                time_zone: UTC

                """)
    }

    @Test("the sites of all languages have the same files, and say the same of them")
    func languages() throws {
        func outline(_ language: String) -> [String] {
            let starter = Starter(
                title: "T", language: language, address: "https://a.example/", publisher: "P",
                today: .init(daysSinceEpoch: 20_000))
            return starter.files.flatMap { file in
                let keys = ["status:", "kind:", "reliability:", "- id:", "by: [", "order:", "published:", "topics:"]
                return [file.path]
                    + file.text.split(separator: "\n").map { $0.drop { $0 == " " } }
                    .filter { line in keys.contains { line.hasPrefix($0) } && !line.contains("{") }.map(String.init)
            }
        }
        for language in Starter.languages { #expect(outline(language) == outline("en")) }
        #expect(Starter.languages.sorted() == ["ar", "en", "fa", "fr", "he"])
    }

    @Test("a folder that holds something is refused, and stays as it is")
    func occupied() throws {
        for tree: FolderTree in [["notes.txt": "mine"], ["content/site.yml": "title: A\n"]] {
            let folder = try tree.temporaryFolder()
            let before = try folder.folder.entries().map(\.path)
            #expect(throws: ExitCode(2)) { try begin(folder.path, "--title", "A") }
            #expect(try folder.folder.entries().map(\.path) == before)
        }
    }

    @Test("a folder that only git uses is empty")
    func repository() throws {
        let folder = try ([".git/HEAD": "ref: refs/heads/main\n"] as FolderTree).temporaryFolder()
        try begin(folder.path, "--title", "A")
        #expect(try folder.folder.read("content/site.yml").starts(with: "title: \"A\"\n".utf8))
    }

    @Test(
        "what cannot be used is refused",
        arguments: [
            ["--title", ""], ["--title", "a\nb"], ["--title", "A", "--language", "de"],
            ["--title", "A", "--base-url", "briefing.example"], ["--title", "A", "--publisher", " "],
        ])
    func unusable(arguments: [String]) {
        #expect(throws: (any Error).self) { try InitCommand.parseAsRoot(arguments) }
    }
}
