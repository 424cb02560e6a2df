import ArgumentParser
import FileSystem
import TestSupport
import Testing

@testable import Commands

@Suite("briefgen templates")
struct TemplatesCommandTests {
    private static let site: FolderTree = [
        "content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\n"
    ]

    private func run(in site: TemporaryFolder, _ arguments: [String]) throws {
        let command = try #require(
            try TemplatesCommand.parseAsRoot(["--source", site.path] + arguments) as? TemplatesCommand)
        try command.run()
    }

    @Test("every file that is written is the program’s, byte for byte")
    func eject() throws {
        let site = try Self.site.temporaryFolder()
        try run(in: site, ["--eject"] + TemplateCopy.all.map(\.name))
        for copy in TemplateCopy.all { #expect(try site.folder.read(copy.path) == copy.bytes) }
        #expect(try TemplateCopy.paths(in: site.folder) == TemplateCopy.all.map(\.path).sorted())
    }

    @Test("where one is there already, none is written")
    func occupied() throws {
        let site = try Self.site.with(["templates/base.html": "mine"]).temporaryFolder()
        #expect(throws: ExitCode(2)) { try run(in: site, ["--eject", "404.html", "base.html"]) }
        #expect(try TemplateCopy.paths(in: site.folder) == ["templates/base.html"])
    }

    @Test("lines that only one of two files has")
    func difference() {
        let copy = TemplateCopy(name: "a", path: "templates/a", bytes: Array("one\ntwo\nthree\nfour\n".utf8))
        #expect(copy.difference(to: Array("one\n2\nthree\nfour\nfive\n".utf8)) == ["- 2: two", "+ 2: 2", "+ 5: five"])
        #expect(copy.difference(to: copy.bytes) == [])
        #expect(copy.difference(to: [0xFF]) == ["the files are not texts"])
    }

    @Test(
        "a name that is none is refused, with one that is",
        arguments: [["--eject", "bsae.html"], ["--eject", "base.html", "--changed"], ["home.html", "--changed"]])
    func unusable(arguments: [String]) {
        #expect(throws: (any Error).self) { try TemplatesCommand.parseAsRoot(arguments) }
    }
}
