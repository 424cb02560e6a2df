@testable import FileSystem
import Testing

@Suite("Files")
struct FileTests {
    @Test("a file is read whole", arguments: [0, 1, 4095, 4096, 4097, 100_000])
    func reading(size: Int) throws {
        let temporary = try TemporaryFolder()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try File.write(bytes, to: "\(temporary.path)/x")
        #expect(try File.read("\(temporary.path)/x") == bytes)
        #expect(try temporary.folder.read("x") == bytes)
        #expect(try temporary.folder.read("x", limit: size) == bytes)
    }

    @Test("a file larger than the limit is an error")
    func limit() throws {
        let temporary = try TemporaryFolder.holding(["x": .file("12345")])
        let error = #expect(throws: FileSystemError.self) { try temporary.folder.read("x", limit: 4) }
        #expect(error?.description == "cannot read \(temporary.path)/x: it is larger than 4 bytes")
    }

    #if os(Linux)
        @Test("a file of which the system tells no size is read whole and within the limit")
        func unknownSize() throws {
            #expect(try !File.read("/proc/self/status").isEmpty)
            #expect(throws: FileSystemError(.read, "/proc/self/status", .tooLarge(limit: 10))) {
                try File.read("/proc/self/status", limit: 10)
            }
        }
    #endif

    @Test("a FIFO, a folder and a device are no files, and none keeps the reader waiting")
    func notFiles() throws {
        let temporary = try TemporaryFolder.holding(["pipe": .fifo, "folder": .folder])
        for path in ["\(temporary.path)/pipe", "\(temporary.path)/folder", "/dev/zero"] {
            #expect(throws: FileSystemError(.read, path, .notAFile)) { try File.read(path) }
        }
    }

    @Test("a path with a NUL reaches no file")
    func nul() throws {
        let temporary = try TemporaryFolder.holding(["x": .file("1")])
        #expect(throws: FileSystemError.self) { try temporary.folder.read("x\0y") }
        #expect(throws: FileSystemError.self) { try Folder.remove("\(temporary.path)/x\0y") }
        #expect(throws: FileSystemError.self) { try temporary.folder.write([], to: "x\0y") }
        #expect(throws: FileSystemError.self) { try Folder.create("\(temporary.path)/new\0y") }
        #expect(try temporary.folder.entries() == [FileEntry(path: "x", kind: .file, size: 1)])
    }

    @Test("writing replaces a file in one step and leaves nothing else behind")
    func writing() throws {
        let temporary = try TemporaryFolder.holding(["a/x": .file("old")])
        try temporary.folder.write(Array("new".utf8), to: "a/x")
        #expect(try temporary.folder.read("a/x") == Array("new".utf8))
        #expect(try temporary.folder.entries().map(\.path) == ["a", "a/x"])
    }

    @Test("what a program that was ended left over is in nobody's way, and is gone after the next write")
    func leftOver() throws {
        let temporary = try TemporaryFolder.holding(["a/x": .file("old")])
        // The name that the file has in the moment before it takes the place of `x`.
        let name = try #require(Folder.temporaryPath(for: "a/x").split(separator: "/").last)
        try temporary.folder.write(Array("half".utf8), to: "a/\(name)")
        try temporary.folder.write(Array("new".utf8), to: "a/x")
        #expect(try temporary.folder.read("a/x") == Array("new".utf8))
        #expect(try temporary.folder.entries().map(\.path) == ["a", "a/x"])
    }

    @Test("writing without overwriting keeps the file that stands there")
    func notOverwriting() throws {
        let temporary = try TemporaryFolder.holding(["x": .file("old")])
        let error = #expect(throws: FileSystemError.self) {
            try temporary.folder.write(Array("new".utf8), to: "x", overwriting: false)
        }
        #expect(error?.description == "cannot write \(temporary.path)/x: File exists")
        #expect(try temporary.folder.read("x") == Array("old".utf8))
        try temporary.folder.write(Array("new".utf8), to: "y", overwriting: false)
        #expect(try temporary.folder.entries().map(\.path) == ["x", "y"])
    }

    @Test("writing into a folder that does not exist names the file")
    func missingFolder() throws {
        let temporary = try TemporaryFolder()
        let error = #expect(throws: FileSystemError.self) { try temporary.folder.write([], to: "gone/x") }
        #expect(error?.description == "cannot write \(temporary.path)/gone/x: No such file or directory")
    }

    @Test("the error of a refused file tells operation, path and reason")
    func description() {
        let error = FileSystemError(.read, "content/site.yml", .system(errno: 13))
        #expect(error.description == "cannot read content/site.yml: Permission denied")
        #expect(error.errno == 13)
        #expect(FileSystemError(.read, "x", .notAFile).errno == nil)
    }
}
