internal import FileSystem

/// A file of the content that is sent as it is, a block at a time.
final class AssetFile: Sendable {
    /// The length of the file when it was opened, in bytes.
    let length: Int
    /// What tells this version of the file from others.
    let tag: String
    private let descriptor: FileDescriptor

    /// The largest file that is sent, in bytes: what a build publishes.
    private static let sizeLimit = 1 << 30
    /// How much is read at a time, in bytes.
    static let blockSize = 256 << 10

    /// Opens a file within a folder, out of which no symbolic link may lead.
    ///
    /// - Throws: where there is no such file, or it is too large.
    init(_ path: String, in folder: Folder) throws(FileSystemError) {
        let descriptor = try folder.openBeneath(path)
        let status = try descriptor.status()
        guard status.size <= Self.sizeLimit else {
            throw FileSystemError(.read, path, .tooLarge(limit: Self.sizeLimit))
        }
        length = status.size
        let time = status.modified
        tag = "\"\(String(status.identity.number, radix: 36))-\(status.size)-\(time.seconds).\(time.nanoseconds)\""
        self.descriptor = descriptor
    }

    /// The next block of a range, at most ``blockSize`` long; `nil` where the file has become shorter.
    func block(of range: Range<Int>) -> [UInt8]? {
        let bytes = try? descriptor.block(min(range.count, Self.blockSize), at: range.lowerBound)
        return bytes.flatMap { $0.isEmpty ? nil : $0 }
    }
}
