import DeliveredFiles
import FileSystem
import Testing

@Suite("Files that come with the program")
struct DeliveredFileTests {
    @Test(
        "are those of this repository, all of them and byte for byte",
        arguments: [
            ("templates", DeliveredFile.templates), ("content/strings", DeliveredFile.strings),
            ("Sources/Preview/Resources", DeliveredFile.preview),
            ("Sources/DeliveredFiles/Starters", DeliveredFile.starters),
            ("Sources/Language/Resources", DeliveredFile.words),
        ])
    func equality(path: String, delivered: [DeliveredFile]) throws {
        let folder = try Folder(Self.root + path)
        let files = try folder.entries().filter { $0.kind == .file && !$0.isIgnored }
        #expect(files.map(\.path).sorted() == delivered.map(\.name).sorted())
        for file in delivered { #expect(try folder.read(file.name) == file.bytes, "\(path)/\(file.name)") }
    }

    private static let root = #filePath.split(separator: "/").dropLast(3).reduce("/") { "\($0)\($1)/" }
}
