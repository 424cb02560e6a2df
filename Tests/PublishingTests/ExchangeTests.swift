import FileSystem
import Testing

@testable import Publishing

@Suite("Exchanging files or the folder")
struct ExchangeTests {
    private let sheet = "assets/site.0123456789abcdef.css"
    private let nextSheet = "assets/site.fedcba9876543210.css"

    @Test("the folder of the output stays the very folder that it is, so that whoever holds it sees the new site")
    func heldFolder() throws {
        let site = try Site()
        try site.publish(["index.html": "old", "a/b.html": "old", "gone.html": ""])
        let held = try Folder(site.output)
        let before = try site.status("public").identity
        try site.publish(["index.html": "new", "a/b.html": "new", "c/d.html": "new"])
        #expect(try site.status("public").identity == before)
        #expect(try String(decoding: held.read("index.html"), as: UTF8.self) == "new")
        #expect(
            try held.storedEntries().filter { $0.kind == .file }.map(\.path) == [
                "a/b.html", "c/d.html", "index.html", "manifest",
            ])
    }

    @Test("a folder that is exchanged as a whole is another one, with the same permissions")
    func exchangedFolder() throws {
        let site = try Site()
        try site.publish(["index.html": "old"], exchange: .folder)
        try Folder(site.output).setPermissions(0o2750)
        let held = try Folder(site.output)
        let before = try site.status("public").identity
        try site.publish(["index.html": "new"], exchange: .folder)
        #expect(try site.status("public").identity != before)
        #expect(try site.status("public").permissions == 0o2750)
        #expect(throws: FileSystemError.self) { try held.read("index.html") }
    }

    @Test("an asset of the generation before stays for one build that changes something", arguments: Exchange.allCases)
    func keptAssets(exchange: Exchange) throws {
        let site = try Site()
        try site.publish(["index.html": "1", sheet: "old"], exchange: exchange)
        let summary = try site.publish(["index.html": "2", nextSheet: "new"], exchange: exchange)
        #expect(summary == PublishingSummary(added: 1, changed: 1, removed: 1))
        #expect(try site.paths() == ["public/\(sheet)", "public/\(nextSheet)", "public/index.html", "public/manifest"])
        #expect(
            try site.text("public/manifest") == """
                \(sha256("old")) *\(sheet)
                \(sha256("new"))  \(nextSheet)
                \(sha256("2"))  index.html

                """)
        #expect(try site.publish(["index.html": "2", nextSheet: "new"], exchange: exchange).written == 0)
        #expect(try site.text("public/\(sheet)") == "old")
        try site.publish(["index.html": "3", nextSheet: "new"], exchange: exchange)
        #expect(try site.paths() == ["public/\(nextSheet)", "public/index.html", "public/manifest"])
    }

    @Test("files take their places in an order in which no page leads to what is not there")
    func order() {
        let paths = [
            "manifest", "sitemap.xml", "feed.xml", "index.html", "articles/a.html", sheet, "timeline/2024.html",
        ]
        #expect(
            Journal(moves: paths.map { .init(path: $0, isNew: true) }, removals: []).moves.map(\.path) == [
                sheet, "articles/a.html", "index.html", "timeline/2024.html", "feed.xml", "sitemap.xml", "manifest",
            ])
    }

    @Test("a journal is read as it was written, and not if it was not written to its end")
    func journal() {
        let journal = Journal(
            moves: [.init(path: "a b.html", isNew: true), .init(path: "é.html", isNew: false)], removals: ["-x/y"])
        #expect(Journal(parsing: journal.text) == journal)
        for length in 0..<journal.text.count - 1 {
            #expect(Journal(parsing: Array(journal.text.prefix(length))) == nil)
        }
    }

    @Test("an exchange of files that was killed is finished by the next build, wherever it was", arguments: 0...4)
    func finished(steps: Int) throws {
        let site = try Site()
        try site.publish(["index.html": "old", "a.html": "old", "gone/x.html": "old"])
        let moves = ["index.html", "new/y.html", "manifest"].map { Journal.Move(path: $0, isNew: $0.hasPrefix("new")) }
        let journal = Journal(moves: moves, removals: ["gone/x.html"])
        for move in moves { try site.put("new", at: ".public.briefgen/new/\(move.path)") }
        let manifest = [("a.html", "old"), ("index.html", "new"), ("new/y.html", "new")].map {
            "\(sha256($0.1))  \($0.0)\n"
        }
        try site.put(manifest.joined(), at: ".public.briefgen/new/manifest")
        try site.put(String(decoding: journal.text, as: UTF8.self), at: ".public.briefgen/journal")
        let new = try Folder("\(site.temporary.path)/.public.briefgen/new")
        let live = try Folder(site.output)
        for move in journal.moves.prefix(steps) {
            try live.makeFolder(Path.split(move.path).folder)
            try new.rename(move.path, to: move.path, in: live)
        }
        if steps == 4 { try live.removeFile("gone/x.html") }
        try Publisher(output: site.output).discard()
        #expect(try site.paths() == ["public/a.html", "public/index.html", "public/manifest", "public/new/y.html"])
        #expect(try site.text("public/index.html") == "new")
        #expect(try site.text("public/a.html") == "old")
    }

    @Test("a file that others put there while the site is built is not deleted")
    func foreignFile() throws {
        let site = try Site()
        try site.publish(["index.html": "1", "b/c.html": "1"])
        let publisher = try Publisher(output: site.output)
        try publisher.write(Array("2".utf8), to: "index.html")
        try publisher.write(Array("2".utf8), to: "added.html")
        try site.put("mine", at: "public/added.html")
        try site.put("mine", at: "public/b/other.txt")
        #expect(try publisher.publish().setAside == ["added.html.found-1"])
        #expect(
            try site.paths() == [
                "public/added.html", "public/added.html.found-1", "public/b/other.txt", "public/index.html",
                "public/manifest",
            ])
        #expect(try site.text("public/added.html.found-1") == "mine")
    }

    @Test("a file cannot stand where another needs a folder, though the live site has the file already")
    func fileInTheWayOfAFolder() throws {
        let site = try Site()
        try site.publish(["a": "1"])
        let publisher = try Publisher(output: site.output)
        try publisher.write(Array("1".utf8), to: "a")
        try publisher.write(Array("1".utf8), to: "a/b.html")
        #expect(throws: PublishingError.duplicatePath("a")) { try publisher.publish() }
        #expect(try site.paths() == ["public/a", "public/manifest"])
    }
}
