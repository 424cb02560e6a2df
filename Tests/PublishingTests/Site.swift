import FileSystem
import Testing

@testable import Publishing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A temporary folder with an output named `public` in it.
struct Site {
    let temporary: TemporaryFolder

    init(in parent: String? = nil) throws {
        temporary = try TemporaryFolder(in: parent)
    }

    var output: String { "\(temporary.path)/public" }

    /// Publishes a site of these files.
    @discardableResult
    func publish(
        _ files: KeyValuePairs<String, String>, exchange: Exchange = .files
    ) throws -> PublishingSummary {
        let publisher = try Publisher(output: output, exchange: exchange)
        for (path, text) in files { try publisher.write(Array(text.utf8), to: path) }
        return try publisher.publish()
    }

    /// Puts a file there without the help of a publisher.
    func put(_ text: String, at path: String) throws {
        let (folder, _) = Path.split("\(temporary.path)/\(path)")
        try Folder.create(folder)
        try File.write(Array(text.utf8), to: "\(temporary.path)/\(path)")
    }

    /// The text of a file.
    func text(_ path: String) throws -> String {
        String(decoding: try File.read("\(temporary.path)/\(path)"), as: UTF8.self)
    }

    /// Every path below the temporary folder that is not a folder.
    func paths() throws -> [String] {
        try temporary.folder.storedEntries().filter { $0.kind != .folder }.map(\.path)
    }

    /// Which file it is, and when its bytes last changed.
    func status(_ path: String) throws -> FileStatus {
        try temporary.folder.status(of: path)
    }

    /// Sets the times of a file to a moment long ago, so that a copy of it is told from the file itself.
    func age(_ path: String) throws {
        try temporary.folder.open(path, for: .locking).setModified(.init(seconds: 1_000_000_000, nanoseconds: 5))
    }

    func link(_ target: String, at path: String) throws {
        try #require(unsafe symlink(target, "\(temporary.path)/\(path)") == 0)
    }
}

/// The SHA-256 of a text in hexadecimal digits.
func sha256(_ text: String) -> String {
    String(decoding: SHA256Digest(of: Array(text.utf8).span).hexadecimal, as: UTF8.self)
}
