import FileSystem
import Testing

@testable import Publishing

@Suite("Publishing")
struct PublishingTests {
    @Test("a first build writes every file and a manifest, and leaves nothing beside the output")
    func fresh() throws {
        let site = try Site()
        let summary = try site.publish(["index.html": "home", "articles/strike.html": "strike", "a-b.html": ""])
        #expect(summary == PublishingSummary(added: 3))
        #expect(
            try site.paths() == [
                "public/a-b.html", "public/articles/strike.html", "public/index.html", "public/manifest",
            ])
        #expect(try site.text("public/articles/strike.html") == "strike")
        #expect(
            try site.text("public/manifest") == """
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a-b.html
                \(sha256("strike"))  articles/strike.html
                4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html

                """)
    }

    @Test("a build that changes nothing leaves the very same files and folders")
    func unchanged() throws {
        let site = try Site()
        let files: KeyValuePairs = ["index.html": "home", "a/b.html": "b"]
        try site.publish(files)
        try site.age("public/index.html")
        let paths = ["public", "public/a", "public/index.html", "public/a/b.html", "public/manifest"]
        let before = try paths.map(site.status)
        #expect(try site.publish(files) == PublishingSummary(unchanged: 2))
        #expect(try paths.map(site.status) == before)
    }

    @Test("a changed file is a new one, an unchanged one is the very same, a missing one goes")
    func changed() throws {
        let site = try Site()
        try site.publish(["same.html": "same", "changed.html": "old", "dropped/x.html": "x"])
        try site.age("public/same.html")
        let same = try site.status("public/same.html")
        let changed = try site.status("public/changed.html")
        let summary = try site.publish(["same.html": "same", "changed.html": "new", "added.html": "added"])
        #expect(summary == PublishingSummary(added: 1, changed: 1, unchanged: 1, removed: 1))
        #expect(
            try site.paths() == [
                "public/added.html", "public/changed.html", "public/manifest", "public/same.html",
            ])
        #expect(try site.status("public/same.html") == same)
        #expect(try site.status("public/changed.html").identity != changed.identity)
        #expect(try site.text("public/changed.html") == "new")
    }

    @Test("a file that someone altered is put right, whatever the manifest says")
    func altered() throws {
        let site = try Site()
        try site.publish(["index.html": "home", "other.html": "other"])
        try site.put("hole", at: "public/index.html")
        #expect(try site.publish(["index.html": "home", "other.html": "other"]).changed == 1)
        #expect(try site.text("public/index.html") == "home")
    }

    @Test("a file takes the place of a folder, and a folder that of a file")
    func kinds() throws {
        let site = try Site()
        try site.publish(["a": "file", "b/c": "file"])
        #expect(try site.publish(["a/c": "file", "b": "file"]) == PublishingSummary(added: 2, removed: 2))
        #expect(try site.paths() == ["public/a/c", "public/b", "public/manifest"])
    }

    @Test("a link or FIFO in the place of a file of the site is replaced by the file, and not opened")
    func strangers() throws {
        let site = try Site()
        try site.publish(["a.html": "secret", "b.html": "b"])
        try site.put("secret", at: "elsewhere")
        try Folder.remove("\(site.output)/a.html")
        try site.link("../elsewhere", at: "public/a.html")
        try site.publish(["a.html": "secret", "b.html": "b"])
        #expect(try site.status("public/a.html").kind == .file)
        #expect(try site.text("elsewhere") == "secret")
    }

    @Test("the `.gitignore` of the output is taken over as it is, and so are its times")
    func keptFile() throws {
        let site = try Site()
        try site.put("*\n!.gitignore\n", at: "public/.gitignore")
        try site.age("public/.gitignore")
        let before = try site.status("public/.gitignore")
        try site.publish(["index.html": "one"])
        try site.publish(["index.html": "two"])
        #expect(try site.status("public/.gitignore") == before)
        #expect(try site.text("public/.gitignore") == "*\n!.gitignore\n")
        #expect(try site.text("public/manifest") == "\(sha256("two"))  index.html\n")
    }

    @Test("the output keeps its permissions")
    func permissions() throws {
        let site = try Site()
        try Folder.create(site.output)
        try Folder(site.output).setPermissions(0o750)
        try site.publish(["index.html": "one"])
        try site.publish(["index.html": "two"])
        #expect(try site.status("public").permissions == 0o750)
    }

    @Test("an output that is a link stands for the folder that it leads to")
    func linkedOutput() throws {
        let site = try Site()
        try site.put("*", at: "www/site/.gitignore")
        try site.link("www/site", at: "public")
        try site.publish(["index.html": "one"])
        try site.publish(["index.html": "two"])
        #expect(try site.status("public").kind == .symbolicLink)
        #expect(
            try site.paths() == ["public", "www/site/.gitignore", "www/site/index.html", "www/site/manifest"])
        #expect(try site.text("public/index.html") == "two")
    }

    @Test("an output is made with the folders that it stands in")
    func missingParents() throws {
        let site = try Site()
        let publisher = try Publisher(output: "\(site.temporary.path)/a/b/public/")
        try publisher.write(Array("home".utf8), to: "index.html")
        _ = try publisher.publish()
        #expect(try site.paths() == ["a/b/public/index.html", "a/b/public/manifest"])
    }

    @Test("a site without files is published, and can be published again")
    func empty() throws {
        let site = try Site()
        try site.publish([:])
        #expect(try site.paths() == ["public/manifest"])
        #expect(try site.publish(["a": "a"]) == PublishingSummary(added: 1))
        #expect(try site.publish([:]) == PublishingSummary(removed: 1))
    }

    @Test("files written by many tasks at once are all there")
    func tasks() async throws {
        let site = try Site()
        for round in 0..<2 {
            let publisher = try Publisher(output: site.output)
            await withTaskGroup { group in
                for task in 0..<8 {
                    group.addTask {
                        for number in 0..<50 {
                            let text = "\(number.isMultiple(of: 2) ? round : 0) \(task) \(number)"
                            #expect(throws: Never.self) {
                                try publisher.write(Array(text.utf8), to: "\(number % 5)/\(task)/\(number).txt")
                            }
                        }
                    }
                }
            }
            let summary = try publisher.publish()
            #expect(
                summary
                    == (round == 0 ? PublishingSummary(added: 400) : PublishingSummary(changed: 200, unchanged: 200)))
        }
        #expect(try site.text("public/2/3/42.txt") == "1 3 42")
        #expect(try Manifest(parsing: File.read("\(site.output)/manifest"))?.entries.count == 400)
    }
}
