import FileSystem
import TestSupport
import Testing

@testable import Editing

/// How files are written that others write as well.
@Suite("Writing a file of the site")
struct SiteFilesTests {
    private let folder: TemporaryFolder
    private let files: SiteFiles
    private let path = "content/articles/a.md"

    init() throws {
        folder = try (["content/articles/a.md": "one", "secret.txt": "hush"] as FolderTree).temporaryFolder()
        files = try SiteFiles(site: folder.path)
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test("takes the place of the version that was read, and leaves nothing beside it")
    func replacing() throws {
        try files.write(bytes("two"), to: path, replacing: FileVersion(of: bytes("one")))
        #expect(try files.read(path) == bytes("two"))
        #expect(try folder.folder.entries().map(\.path).sorted().filter { $0.contains("articles/") } == [path])
    }

    @Test("is refused where somebody else wrote it, and tells what stands there")
    func changed() throws {
        try File.write(bytes("theirs"), to: "\(folder.path)/\(path)")
        #expect(throws: SiteFiles.Problem.changed(now: bytes("theirs"))) {
            try files.write(bytes("two"), to: path, replacing: FileVersion(of: bytes("one")))
        }
        #expect(try files.read(path) == bytes("theirs"))
        try folder.folder.removeFile(path)
        #expect(throws: SiteFiles.Problem.changed(now: nil)) {
            try files.write(bytes("two"), to: path, replacing: FileVersion(of: bytes("one")))
        }
        try files.create(bytes("new"), at: "content/topics/x.md")
        #expect(throws: SiteFiles.Problem.self) { try files.create(bytes("newer"), at: "content/topics/x.md") }
    }

    @Test(
        "never leaves the folder, nor goes through a link",
        arguments: [
            "../secret.txt", "/etc/passwd", "content/../secret.txt", "content//articles/a.md", "content/link.md",
            "content/out/secret.txt", ".", "", "content/articles/", "content/articles",
        ])
    func outside(_ path: String) throws {
        try (["content/link.md": .link(to: "../secret.txt"), "content/out": .link(to: "..")] as FolderTree)
            .write(to: folder.path)
        #expect(throws: SiteFiles.Problem.self) {
            try files.write(bytes("x"), to: path, replacing: FileVersion(of: bytes("hush")))
        }
        #expect(try File.read(folder.path + "/secret.txt") == bytes("hush"))
    }

    @Test("loses no word of a thousand edits that others make at the same time")
    func concurrent() async throws {
        let count = 1_000
        try File.write(bytes("0\n"), to: "\(folder.path)/\(path)")
        // Each adds a line to what it read, as long as nobody else wrote in between; a text editor looks first as well.
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask { [files, path] in
                    var made = 0
                    while made < count / 4 {
                        guard let old = try? files.read(path) else { continue }
                        let new = old + Array("\(writer)-\(made)\n".utf8)
                        if (try? files.write(new, to: path, replacing: FileVersion(of: old))) != nil { made += 1 }
                    }
                }
            }
        }
        let lines = String(decoding: try files.read(path), as: UTF8.self).split(separator: "\n")
        #expect(lines.count == count + 1)
        #expect(Set(lines).count == count + 1)
    }
}
