import FileSystem
import Testing

@Suite("Folders")
struct FolderTests {
    @Test("a folder is made with those that it stands in, and again without complaint")
    func create() throws {
        let temporary = try TemporaryFolder()
        for path in ["a/b/c", "a/b/c", "a/b/", "a//d"] { try Folder.create("\(temporary.path)/\(path)") }
        #expect(try temporary.folder.entries().map(\.path) == ["a", "a/b", "a/b/c", "a/d"])
    }

    @Test("a folder is not made where a file stands")
    func createOverFile() throws {
        let temporary = try TemporaryFolder.holding(["a": .file("")])
        for path in ["\(temporary.path)/a", "\(temporary.path)/a/b"] {
            let error = #expect(throws: FileSystemError.self) { try Folder.create(path) }
            #expect(error?.description == "cannot create \(path): Not a directory")
        }
    }

    @Test("a tree is removed, what its links lead to is not")
    func remove() throws {
        let temporary = try TemporaryFolder.holding([
            "kept/x": .file("1"), "tree/a/b/y": .file(""), "tree/link": .link(to: "../kept"),
            "tree/.hidden": .file(""), "tree/pipe": .fifo, "tree/file": .link(to: "../kept/x"),
        ])
        try Folder.remove("\(temporary.path)/tree")
        #expect(try temporary.folder.entries().map(\.path) == ["kept", "kept/x"])
    }

    @Test("a link to a folder is removed, the folder is not")
    func removeLink() throws {
        let temporary = try TemporaryFolder.holding(["kept/x": .file("1"), "link": .link(to: "kept")])
        try Folder.remove("\(temporary.path)/link")
        #expect(try temporary.folder.entries().map(\.path) == ["kept", "kept/x"])
    }

    @Test("what is not there is removed without complaint")
    func removeNothing() throws {
        let temporary = try TemporaryFolder()
        try Folder.remove("\(temporary.path)/a")
        try Folder.remove("\(temporary.path)/a/b")
    }

    @Test("a tree of a thousand folders, each in the one before, is made and removed")
    func deep() throws {
        let temporary = try TemporaryFolder()
        let path = temporary.path + String(repeating: "/a", count: 1000)
        try Folder.create(path)
        try Folder.remove("\(temporary.path)/a")
        #expect(try temporary.folder.entries().isEmpty)
    }

    @Test("an open folder stays the same when its name changes")
    func renamed() throws {
        let temporary = try TemporaryFolder.holding(["a/x": .file("1"), "b/x": .file("2")])
        let folder = try Folder("\(temporary.path)/a")
        try Folder.remove("\(temporary.path)/b")
        try temporary.move("a", to: "b")
        #expect(try folder.read("x") == Array("1".utf8))
    }

    @Test("a temporary folder goes with its value")
    func temporary() throws {
        var temporary: TemporaryFolder? = try TemporaryFolder.holding(["a/x": .file("1")])
        let path = try #require(temporary?.path)
        temporary = nil
        #expect(throws: FileSystemError(.open, path, .system(errno: 2))) { try Folder(path) }
    }
}
