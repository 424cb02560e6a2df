#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import CFileSystem

/// An open folder, against which relative paths are resolved even after it has been renamed.
///
/// Paths are relative, UTF-8, and separated by `/`. All calls may be made from several tasks at once.
public final class Folder: Sendable {
    /// The path under which the folder was opened.
    public let path: String
    let descriptor: FileDescriptor

    /// Opens a folder.
    ///
    /// - Throws: `FileSystemError` if there is none at that path or it may not be read.
    public convenience init(_ path: String) throws(FileSystemError) {
        try self.init(path, shownAs: path)
    }

    /// Opens a folder that messages give another path for.
    package convenience init(_ path: String, shownAs label: String) throws(FileSystemError) {
        let descriptor = try Self.open(path, in: CLibrary.currentFolder, for: .listing, shownAs: label)
        self.init(descriptor, path: label)
    }

    private init(_ descriptor: consuming FileDescriptor, path: String) {
        self.path = path
        self.descriptor = descriptor
    }

    /// Reads a whole file.
    ///
    /// Symbolic links are followed.
    ///
    /// - Throws: `FileSystemError`; with `.notAFile` for a FIFO or device, which does not keep the caller waiting,
    ///   and with `.tooLarge` for a file of more than `limit` bytes.
    public func read(_ path: String, limit: Int = File.defaultLimit) throws(FileSystemError) -> [UInt8] {
        try Self.open(path, in: descriptor.number, for: .reading, shownAs: shown(path), operation: .read)
            .readAll(limit: limit)
    }

    /// Reads the first bytes of a file, or all of a shorter one.
    ///
    /// Symbolic links are followed.
    ///
    /// - Throws: `FileSystemError`, as ``read(_:limit:)`` does.
    public func readBeginning(_ path: String, count: Int) throws(FileSystemError) -> [UInt8] {
        try Self.open(path, in: descriptor.number, for: .reading, shownAs: shown(path), operation: .read)
            .block(count, at: 0)
    }

    /// Opens a folder within this one.
    ///
    /// - Parameter label: The path that messages give for it, if not its own.
    /// - Throws: `FileSystemError` if there is none at that path, or if it is a symbolic link.
    package func folder(_ path: String, shownAs label: String? = nil) throws(FileSystemError) -> Folder {
        let shownPath = label ?? shown(path)
        let flags = Self.flags(for: .listing) | O_NOFOLLOW
        let opened = try Self.open(path, in: descriptor.number, flags: flags, shownAs: shownPath, operation: .open)
        return Folder(opened, path: shownPath)
    }

    /// Opens an entry of this folder, which must not be a symbolic link.
    package func open(_ path: String, for access: FileDescriptor.Access) throws(FileSystemError) -> FileDescriptor {
        let operation: FileSystemError.Operation = access == .creating ? .create : .open
        let flags = Self.flags(for: access) | O_NOFOLLOW
        return try Self.open(path, in: descriptor.number, flags: flags, shownAs: shown(path), operation: operation)
    }

    /// Opens a folder within this one, or this one itself by the path `""`.
    ///
    /// Symbolic links are followed.
    func openForListing(_ path: String) throws(FileSystemError) -> FileDescriptor {
        try Self.open(
            path.isEmpty ? "." : path, in: descriptor.number, for: .listing, shownAs: shown(path), operation: .list)
    }

    /// What the file system knows about an entry of this folder.
    package func status(
        of path: String, followingLinks: Bool = false
    ) throws(FileSystemError) -> FileStatus {
        try Self.status(of: path, in: descriptor.number, followingLinks: followingLinks, shownAs: shown(path))
    }

    /// What the file system knows about an entry of this folder; nil if there is none.
    package func statusIfPresent(
        of path: String, followingLinks: Bool = false
    ) throws(FileSystemError) -> FileStatus? {
        do {
            return try status(of: path, followingLinks: followingLinks)
        } catch let error where error.isMissing {
            return nil
        }
    }

    static func status(
        of path: String, in folder: Int32, followingLinks: Bool, shownAs shownPath: String
    ) throws(FileSystemError) -> FileStatus {
        var status = stat()
        let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
        if unsafe fstatat(folder, path, &status, flags) != 0 {
            throw FileSystemError(.inspect, shownPath, .system(errno: errno))
        }
        return FileStatus(status)
    }

    /// How a path within this folder is told to people.
    package func shown(_ path: String) -> String {
        path.isEmpty ? self.path : self.path.hasSuffix("/") ? self.path + path : "\(self.path)/\(path)"
    }

    static func open(
        _ path: String, in folder: Int32, for access: FileDescriptor.Access, shownAs shownPath: String,
        operation: FileSystemError.Operation = .open
    ) throws(FileSystemError) -> FileDescriptor {
        try open(path, in: folder, flags: flags(for: access), shownAs: shownPath, operation: operation)
    }

    private static func open(
        _ path: String, in folder: Int32, flags: Int32, shownAs shownPath: String,
        operation: FileSystemError.Operation
    ) throws(FileSystemError) -> FileDescriptor {
        guard !path.utf8.contains(0) else { throw FileSystemError(operation, shownPath, .system(errno: EINVAL)) }
        switch CLibrary.retrying({ unsafe openat(folder, path, flags, 0o666) }) {
        case .success(let number): return FileDescriptor(takingOwnershipOf: number, path: shownPath)
        case .failure(let number): throw FileSystemError(operation, shownPath, .system(errno: number))
        }
    }

    private static func flags(for access: FileDescriptor.Access) -> Int32 {
        switch access {
        case .reading: O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        case .creating: O_WRONLY | O_CLOEXEC | O_CREAT | O_EXCL
        case .locking: O_RDWR | O_CLOEXEC | O_CREAT
        case .listing: O_RDONLY | O_CLOEXEC | O_DIRECTORY
        }
    }
}
