import FileSystem

extension Publisher {
    /// The paths of the files that have been written so far, sorted by their bytes.
    ///
    /// - Complexity: O(*n* log *n*) in the number of files.
    public var writtenPaths: [String] { Manifest(of: written).entries.map(\.path) }

    /// The bytes of a file that has been written.
    ///
    /// - Throws: `PublishingError` if it cannot be read.
    public func read(_ path: String) throws(PublishingError) -> [UInt8] {
        try attempt { () throws(FileSystemError) in try generation.read(path) }
    }

    /// A manifest of the files that have been written so far.
    ///
    /// - Parameter replaced: Files whose bytes are others there, by their paths.
    public func manifest(replacing replaced: [String: [UInt8]]) -> [UInt8] {
        let entries = written.map { entry in
            replaced[entry.path].map { .init(path: entry.path, digest: SHA256Digest(of: $0.span)) } ?? entry
        }
        return Manifest(of: entries).text
    }

    /// Begins a file that is written part by part, so that it need not fit into memory.
    ///
    /// - Parameter path: Its path in the output, as that of ``write(_:to:)``.
    /// - Throws: `PublishingError`, which names the file; `publish()` throws it again.
    public func begin(_ path: String) throws(PublishingError) -> StreamedFile {
        do throws(PublishingError) {
            guard SitePath.isValid(path) else { throw .invalidPath(path) }
            guard !written.contains(where: { $0.path == path }) else { throw .duplicatePath(path) }
            return StreamedFile(
                try attempt { () throws(FileSystemError) in try generation.begin(path) }, at: path, of: self)
        } catch {
            throw failed(error)
        }
    }
}

/// A file of a site that is written part by part.
public struct StreamedFile: ~Copyable {
    private let file: FileDescriptor
    private let path: String
    private let publisher: Publisher
    private var digest = SHA256Stream()

    fileprivate init(_ file: consuming FileDescriptor, at path: String, of publisher: Publisher) {
        self.file = file
        (self.path, self.publisher) = (path, publisher)
    }

    /// Writes the bytes that follow.
    public mutating func append(_ bytes: [UInt8]) throws(PublishingError) {
        do throws(FileSystemError) {
            try file.write(bytes.span)
            digest.add(bytes.span)
        } catch {
            throw publisher.failed(.fileSystem(error))
        }
    }

    /// Ends the file.
    ///
    /// - Returns: its SHA-256 as 64 hexadecimal digits.
    public consuming func finish() throws(PublishingError) -> String {
        let (publisher, path) = (publisher, path)
        let digest = digest.finish()
        do throws(PublishingError) {
            let outcome = try attempt { () throws(FileSystemError) in try publisher.generation.end(path) }
            try publisher.record(outcome, Manifest.Entry(path: path, digest: digest))
        } catch {
            throw publisher.failed(error)
        }
        return String(decoding: digest.hexadecimal, as: UTF8.self)
    }
}
