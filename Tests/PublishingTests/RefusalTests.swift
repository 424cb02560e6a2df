import FileSystem
import Testing

@testable import Publishing

@Suite("What publishing refuses")
struct RefusalTests {
    @Test("an output that holds files of others is refused, and nothing is done")
    func foreignFiles() throws {
        let site = try Site()
        try site.publish(["index.html": "home", "a/b.html": "b"])
        for path in ["notes.txt", "a/x", "z/1", "z/2", "f1", "f2", "f3"] { try site.put("mine", at: "public/\(path)") }
        let before = try site.paths()
        let error = #expect(throws: PublishingError.self) { try Publisher(output: site.output) }
        #expect(
            error?.description == """
                cannot publish to \(site.output): briefgen did not write ‘a/x’, ‘f1’, ‘f2’, ‘f3’, ‘notes.txt’ and 1 more
                """)
        #expect(
            error?.help == """
                move them away (to the site’s ‘content/assets’ if they belong to the site), or publish to another \
                folder than ‘\(site.output)’
                """)
        #expect(try site.paths() == before)
    }

    @Test(
        "a folder without a manifest of briefgen’s is refused unless it is empty",
        arguments: [
            ("index.html", "mine", "‘index.html’"), ("manifest", "not a manifest", "‘manifest’"),
            ("a/.gitignore/x", "mine", "‘a’"),
        ])
    func withoutManifest(path: String, text: String, names: String) throws {
        let site = try Site()
        try site.put(text, at: "public/\(path)")
        let error = #expect(throws: PublishingError.self) { try Publisher(output: site.output) }
        #expect(error?.description == "cannot publish to \(site.output): briefgen did not write \(names)")
        #expect(try site.paths() == ["public/\(path)"])
    }

    @Test("an empty folder of others is refused too")
    func emptyFolder() throws {
        let site = try Site()
        try site.publish(["index.html": "home"])
        try Folder.create("\(site.output)/uploads")
        #expect(throws: PublishingError.foreignFiles(output: site.output, paths: ["uploads"], count: 1)) {
            try Publisher(output: site.output)
        }
    }

    @Test("what the Finder leaves behind is no reason to refuse")
    func finder() throws {
        let site = try Site()
        try site.publish(["index.html": "home", "a/b.html": "b"])
        try site.put("", at: "public/a/.DS_Store")
        #expect(try site.publish(["index.html": "new"]).changed == 1)
    }

    @Test("outputs that must not be replaced are refused")
    func dangers() throws {
        let site = try Site()
        try site.put("", at: "project/content/site.yml")
        try site.put("", at: "file")
        try site.link("nowhere", at: "dangling")
        let root = site.temporary.path
        let content = "\(root)/project/content"
        let refused: [(String, PublishingError.Danger)] = [
            ("/", .root), ("//", .root), ("/usr/..", .root), (".", .currentFolder), ("", .currentFolder),
            (content, .holdsSources(content)), ("\(root)/project", .holdsSources(content)),
            ("\(content)/public", .liesInSources(content)), ("\(content)/../content/x/y", .liesInSources(content)),
            ("\(root)/file", .notAFolder), ("\(root)/dangling", .unresolvable),
            ("\(root)/dangling/public", .unresolvable), ("\(root)/gone/../public", .unresolvable),
        ]
        for (path, danger) in refused {
            #expect(throws: PublishingError.unsafeOutput(path: path, danger)) {
                try Publisher(output: path, protecting: [content])
            }
        }
        if let home = Path.environment("HOME"), home != "/" {
            #expect(throws: PublishingError.unsafeOutput(path: home, .home)) { try Publisher(output: home) }
        }
        #expect(try site.paths() == ["dangling", "file", "project/content/site.yml"])
    }

    @Test("a folder whose name begins like that of the sources is not the sources")
    func similarNames() throws {
        let site = try Site()
        try site.put("", at: "content/site.yml")
        let publisher = try Publisher(
            output: "\(site.temporary.path)/content-public", protecting: ["\(site.temporary.path)/content"])
        _ = try publisher.publish()
        #expect(try site.paths() == ["content-public/manifest", "content/site.yml"])
    }

    @Test(
        "a path that leaves the output, is reserved or cannot stand in the manifest is refused",
        arguments: [
            "", "/etc/passwd", "../x", "a/../../x", "a/..", "a//b", "a/", "./a", "a\0b", "a\nb", "a\\b", "manifest",
            ".gitignore",
        ])
    func paths(path: String) throws {
        let site = try Site()
        let publisher = try Publisher(output: site.output)
        #expect(throws: PublishingError.invalidPath(path)) { try publisher.write([], to: path) }
        publisher.discard()
        #expect(try site.paths().isEmpty)
    }

    @Test("two files for one path are refused")
    func duplicates() throws {
        let site = try Site()
        try site.publish(["a.html": "1"])
        for text in ["1", "2"] {
            let publisher = try Publisher(output: site.output)
            try publisher.write(Array(text.utf8), to: "a.html")
            #expect(throws: PublishingError.duplicatePath("a.html")) {
                try publisher.write(Array("1".utf8), to: "a.html")
            }
        }
    }

    @Test("a write that fails names the file; the live site stays as it was")
    func failingWrite() throws {
        let site = try Site()
        try site.publish(["index.html": "old"])
        let publisher = try Publisher(output: site.output)
        try publisher.write(Array("new".utf8), to: "index.html")
        try publisher.write([], to: "a")
        let error = #expect(throws: PublishingError.self) { try publisher.write([], to: "a/b.html") }
        #expect(error?.description == "cannot create \(site.output)/a/b.html: Not a directory")
        // A site that lacks a file is never published.
        #expect(throws: try #require(error)) { try publisher.publish() }
        #expect(try site.paths() == ["public/index.html", "public/manifest"])
        #expect(try site.text("public/index.html") == "old")
    }

    @Test("nothing is written once the site is published or discarded")
    func finished() throws {
        let site = try Site()
        let publisher = try Publisher(output: site.output)
        _ = try publisher.publish()
        #expect(throws: PublishingError.self) { try publisher.write([], to: "late.html") }
        #expect(throws: PublishingError.self) { try publisher.publish() }
        publisher.discard()
        #expect(try site.paths() == ["public/manifest"])
    }
}
