/// A new folder of its own in the system's place for temporary files, removed with all that is in it when the value
/// goes.
public final class TemporaryFolder: Sendable {
    /// The absolute path of the folder, free of symbolic links.
    public let path: String
    /// The folder, open.
    public let folder: Folder

    /// Makes a folder.
    ///
    /// - Parameter parent: The folder to make it in; that of `$TMPDIR`, or `/tmp`, if nil.
    /// - Throws: `FileSystemError` if it cannot be made.
    public init(in parent: String? = nil) throws(FileSystemError) {
        let token = String(UInt64.random(in: .min ... .max), radix: 36)
        let path = "\(parent ?? Path.environment("TMPDIR") ?? "/tmp")/briefgen-\(token)"
        try Folder.create(path)
        self.path = try Path.resolved(path)
        folder = try Folder(self.path)
    }

    deinit {
        try? Folder.remove(path)
    }
}
