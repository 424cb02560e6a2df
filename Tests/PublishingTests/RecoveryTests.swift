import FileSystem
import Testing

@testable import Publishing

@Suite("Locks and what is left behind")
struct RecoveryTests {
    @Test("a second build fails at once and says who holds the output")
    func lock() throws {
        let site = try Site()
        let first = try Publisher(output: site.output)
        let error = #expect(throws: PublishingError.self) { try Publisher(output: site.output) }
        #expect(
            error?.description
                == "cannot publish to \(site.output): process \(Path.processIdentifier) is publishing to it")
        try first.write(Array("home".utf8), to: "index.html")
        _ = try first.publish()
        try site.publish(["index.html": "next"])
        #expect(try site.paths() == ["public/index.html", "public/manifest"])
    }

    @Test("two outputs in one folder do not hinder each other")
    func neighbours() throws {
        let site = try Site()
        let first = try Publisher(output: site.output)
        let second = try Publisher(output: "\(site.output)-2")
        _ = try second.publish()
        _ = try first.publish()
        #expect(try site.paths() == ["public-2/manifest", "public/manifest"])
    }

    @Test("a build that is given up leaves the live site and nothing else", arguments: [true, false])
    func discard(explicitly: Bool) throws {
        let site = try Site()
        try site.publish(["index.html": "old"])
        do {
            let publisher = try Publisher(output: site.output)
            try publisher.write(Array("new".utf8), to: "index.html")
            try publisher.write(Array("new".utf8), to: "added.html")
            if explicitly { publisher.discard() }
        }
        #expect(try site.paths() == ["public/index.html", "public/manifest"])
        #expect(try site.text("public/index.html") == "old")
        #expect(try site.temporary.folder.entries().map(\.path) == ["public", "public/index.html", "public/manifest"])
    }

    @Test("what a killed build left is cleared by the next one")
    func leftovers() throws {
        let site = try Site()
        try site.publish(["index.html": "old"])
        for path in ["lock", "new/index.html", "new/a/b.html", "old/x"] {
            try site.put("1", at: ".public.briefgen/\(path)")
        }
        #expect(try site.publish(["index.html": "new"]) == PublishingSummary(changed: 1))
        #expect(try site.paths() == ["public/index.html", "public/manifest"])
    }

    @Test("a live site that a killed build had moved aside comes back")
    func movedAside() throws {
        let site = try Site()
        try site.publish(["index.html": "old"])
        try site.put("", at: ".public.briefgen/lock")
        let area = try Folder("\(site.temporary.path)/.public.briefgen")
        try site.temporary.folder.rename("public", to: "old", in: area)
        try Publisher(output: site.output).discard()
        #expect(try site.paths() == ["public/index.html", "public/manifest"])
        #expect(try site.text("public/index.html") == "old")
    }

    @Test("a refused output leaves nothing beside it")
    func refused() throws {
        let site = try Site()
        try site.put("mine", at: "public/mine.txt")
        #expect(throws: PublishingError.self) { try Publisher(output: site.output) }
        #expect(try site.temporary.folder.storedEntries().map(\.path) == ["public", "public/mine.txt"])
    }
}
