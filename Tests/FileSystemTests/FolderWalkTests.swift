import FileSystem
import Testing

@Suite("Walking a folder")
struct FolderWalkTests {
    @Test("entries are sorted by the bytes of their paths, folders among them")
    func order() throws {
        let temporary = try TemporaryFolder.holding([
            "b.md": .file("12"), "a/x.md": .file("1"), "a-b.md": .file(""), "é.md": .file(""), "Z.md": .file("123"),
            "a/empty": .folder,
        ])
        #expect(
            try temporary.folder.entries() == [
                FileEntry(path: "Z.md", kind: .file, size: 3),
                FileEntry(path: "a", kind: .folder),
                FileEntry(path: "a-b.md", kind: .file),
                FileEntry(path: "a/empty", kind: .folder),
                FileEntry(path: "a/x.md", kind: .file, size: 1),
                FileEntry(path: "b.md", kind: .file, size: 2),
                FileEntry(path: "é.md", kind: .file),
            ])
    }

    @Test("a link within the root is followed, one that leaves it or leads nowhere is told")
    func links() throws {
        let outside = try TemporaryFolder.holding(["secret.md": .file("secret")])
        let temporary = try TemporaryFolder.holding([
            "real/x.md": .file("1234"),
            "alias.md": .link(to: "real/x.md"),
            "copy": .link(to: "real"),
            "nowhere.md": .link(to: "gone.md"),
            "self.md": .link(to: "self.md"),
            "outside": .link(to: outside.path),
            "parent.md": .link(to: "../"),
        ])
        #expect(
            try temporary.folder.entries() == [
                FileEntry(path: "alias.md", kind: .file, size: 4, isSymbolicLink: true),
                FileEntry(path: "copy", kind: .folder, isSymbolicLink: true),
                FileEntry(path: "copy/x.md", kind: .file, size: 4),
                FileEntry(path: "nowhere.md", kind: .link(.dangling), isSymbolicLink: true),
                FileEntry(path: "outside", kind: .link(.leavesRoot), isSymbolicLink: true),
                FileEntry(path: "parent.md", kind: .link(.leavesRoot), isSymbolicLink: true),
                FileEntry(path: "real", kind: .folder),
                FileEntry(path: "real/x.md", kind: .file, size: 4),
                FileEntry(path: "self.md", kind: .link(.loop), isSymbolicLink: true),
            ])
    }

    @Test("a link to a folder that it stands in is told and ends the walk there")
    func loop() throws {
        let temporary = try TemporaryFolder.holding(["a/b/up": .link(to: "../.."), "a/b/x.md": .file("")])
        #expect(
            try temporary.folder.entries() == [
                FileEntry(path: "a", kind: .folder),
                FileEntry(path: "a/b", kind: .folder),
                FileEntry(path: "a/b/up", kind: .link(.loop), isSymbolicLink: true),
                FileEntry(path: "a/b/x.md", kind: .file),
            ])
    }

    @Test("a folder beside the root whose name begins with that of the root is outside")
    func sibling() throws {
        let temporary = try TemporaryFolder.holding([
            "site/x": .link(to: "../site-old"), "site-old/secret.md": .file(""),
        ])
        #expect(
            try Folder("\(temporary.path)/site").entries() == [
                FileEntry(path: "x", kind: .link(.leavesRoot), isSymbolicLink: true)
            ])
    }

    @Test("folders that double at each level through links end in an error, not in a hang")
    func doubling() throws {
        let temporary = try TemporaryFolder()
        for level in 0..<24 {
            try Folder.create("\(temporary.path)/d\(level)")
            for name in ["l", "r"] {
                try link("../d\(level + 1)", at: "\(temporary.path)/d\(level)/\(name)")
            }
        }
        try Folder.create("\(temporary.path)/d24")
        #expect(throws: FileSystemError(.list, temporary.path, .tooMany(limit: 1000))) {
            try temporary.folder.entries(maximumCount: 1000)
        }
    }

    @Test("folders nested too deep are an error that names the place")
    func depth() throws {
        let temporary = try TemporaryFolder.holding(["a/b/c/d": .folder])
        #expect(throws: FileSystemError(.list, "\(temporary.path)/a/b/c", .tooDeep(limit: 2))) {
            try temporary.folder.entries(maximumDepth: 2)
        }
        #expect(try temporary.folder.entries(maximumDepth: 4).count == 4)
    }

    @Test("hidden folders and backups are listed and not entered")
    func ignored() throws {
        let temporary = try TemporaryFolder.holding([
            ".git/config": .file(""), ".hidden.md": .file(""), "a.md": .file(""), "a.md~": .file(""),
            ".a.md.swp": .file(""), "#a.md#": .file(""), "old.bak/a.md": .file(""),
        ])
        let entries = try temporary.folder.entries()
        #expect(entries.map(\.path) == ["#a.md#", ".a.md.swp", ".git", ".hidden.md", "a.md", "a.md~", "old.bak"])
        #expect(entries.filter(\.isIgnored).map(\.path) == entries.map(\.path).filter { $0 != "a.md" })
        #expect(entries.filter(\.isHidden).map(\.path) == [".a.md.swp", ".git", ".hidden.md"])
    }

    @Test("a FIFO is told by its kind and never opened")
    func fifo() throws {
        let temporary = try TemporaryFolder.holding(["pipe.md": .fifo])
        #expect(try temporary.folder.entries() == [FileEntry(path: "pipe.md", kind: .fifo)])
    }

    #if os(Linux)
        @Test("a name that is not UTF-8 is told with a repaired path")
        func invalidName() throws {
            let temporary = try TemporaryFolder()
            try makeFile(named: [UInt8(ascii: "a"), 0xFF, UInt8(ascii: ".")], in: temporary.path)
            #expect(
                try temporary.folder.entries() == [
                    FileEntry(path: "a\u{FFFD}.", kind: .file, hasInvalidName: true)
                ])
        }
    #endif

    @Test("a folder that does not exist is an error that says so")
    func missing() throws {
        let error = #expect(throws: FileSystemError.self) { try Folder("/nonexistent/content") }
        #expect(error?.description == "cannot open /nonexistent/content: No such file or directory")
    }
}
