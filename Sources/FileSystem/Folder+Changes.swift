#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import CFileSystem

extension Folder {
    /// Makes a folder and those that it stands in, unless they exist.
    ///
    /// - Throws: `FileSystemError` if one cannot be made, or if something else stands in its place.
    public static func create(_ path: String) throws(FileSystemError) {
        guard !path.utf8.contains(0) else { throw FileSystemError(.create, path, .system(errno: EINVAL)) }
        try create(path, in: CLibrary.currentFolder, shownAs: path)
        let status = try status(of: path, in: CLibrary.currentFolder, followingLinks: true, shownAs: path)
        guard status.kind == .folder else { throw FileSystemError(.create, path, .system(errno: ENOTDIR)) }
    }

    /// Makes a folder within this one and those that it stands in, unless they exist.
    package func makeFolder(_ path: String) throws(FileSystemError) {
        try Self.create(path, in: descriptor.number, shownAs: shown(path))
    }

    /// Makes something at a path of this folder; if a folder on the way is missing, makes that and tries again.
    ///
    /// No list of folders is kept, so that tasks that write side by side share nothing.
    package func makingFolders<Value: ~Copyable>(
        for path: String, _ make: () throws(FileSystemError) -> Value
    ) throws(FileSystemError) -> Value {
        do {
            return try make()
        } catch let error where error.isMissing {
            try makeFolder(Path.split(path).folder)
            return try make()
        }
    }

    private static func create(_ path: String, in folder: Int32, shownAs shownPath: String) throws(FileSystemError) {
        // The ends of the path's prefixes that are still to be made, the longest first.
        var missing = [path.endIndex]
        while let end = missing.last {
            let prefix = String(path[..<end])
            if unsafe mkdirat(folder, prefix, 0o777) == 0 || errno == EEXIST || prefix == "/" {
                missing.removeLast()
                continue
            }
            let number = errno
            guard number == ENOENT, missing.count < 4096,
                let slash = path[..<end].utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex
            else { throw FileSystemError(.create, shownPath, .system(errno: number)) }
            missing.append(slash)
        }
    }

    /// Gives a file of this folder a second name in another folder of the same file system.
    ///
    /// - Throws: `FileSystemError`; nothing is replaced.
    package func link(_ path: String, to newPath: String, in folder: Folder) throws(FileSystemError) {
        if unsafe linkat(descriptor.number, path, folder.descriptor.number, newPath, 0) != 0 {
            let number = errno
            throw FileSystemError(.link, folder.shown(newPath), .system(errno: number))
        }
    }

    /// A new file on the file system of the folder that an entry stands in, which nothing names; `nil` where the system has
    /// none.
    func unnamedFile(beside path: String) -> FileDescriptor? {
        // A file without a name gets one by way of its descriptor.
        guard unsafe access("/proc/self/fd", X_OK) == 0 else { return nil }
        let number = unsafe cfilesystem_open_unnamed(descriptor.number, Path.split(path).folder)
        return number < 0 ? nil : FileDescriptor(takingOwnershipOf: number, path: shown(path))
    }

    /// Gives a file that nothing names its name.
    ///
    /// - Throws: `FileSystemError`; nothing is replaced.
    func name(_ file: borrowing FileDescriptor, _ path: String) throws(FileSystemError) {
        if unsafe cfilesystem_name(file.number, descriptor.number, path) != 0 {
            let number = errno
            throw FileSystemError(.link, shown(path), .system(errno: number))
        }
    }

    /// Moves an entry of this folder to another folder of the same file system.
    ///
    /// A file, or an empty folder, that stands there is replaced in one step.
    package func rename(_ path: String, to newPath: String, in folder: Folder) throws(FileSystemError) {
        if unsafe renameat(descriptor.number, path, folder.descriptor.number, newPath) != 0 {
            let number = errno
            throw FileSystemError(.rename, folder.shown(newPath), .system(errno: number))
        }
    }

    /// Moves an entry of this folder to a path of another folder of the same file system at which nothing stands.
    ///
    /// - Throws: `FileSystemError`; one that `isExisting` if something stands there.
    package func move(_ path: String, to newPath: String, in folder: Folder) throws(FileSystemError) {
        if unsafe cfilesystem_move(descriptor.number, path, folder.descriptor.number, newPath) != 0 {
            let number = errno
            let error = FileSystemError(.rename, folder.shown(newPath), .system(errno: number))
            guard error.isUnsupported else { throw error }
            guard try folder.statusIfPresent(of: newPath) == nil else {
                throw FileSystemError(.rename, folder.shown(newPath), .system(errno: EEXIST))
            }
            try rename(path, to: newPath, in: folder)
        }
    }

    /// Whether an entry of this folder lies on another mount than the folder itself.
    package func isMounted(_ path: String) throws(FileSystemError) -> Bool {
        guard try status(of: path).identity.volume == status().identity.volume else { return true }
        return unsafe cfilesystem_mount(descriptor.number, path) != cfilesystem_mount(descriptor.number, ".")
    }

    /// Gives this folder the group, the permissions and the extended attributes of another, as far as the user may.
    package func inherit(from other: Folder) {
        cfilesystem_inherit(descriptor.number, other.descriptor.number)
    }

    /// Swaps an entry of this folder with one of another folder of the same file system in one step.
    package func exchange(_ path: String, with otherPath: String, in folder: Folder) throws(FileSystemError) {
        if unsafe cfilesystem_exchange(descriptor.number, path, folder.descriptor.number, otherPath) != 0 {
            let number = errno
            throw FileSystemError(.exchange, folder.shown(otherPath), .system(errno: number))
        }
    }

    /// Removes a file or symbolic link of this folder.
    package func removeFile(_ path: String) throws(FileSystemError) {
        if unsafe unlinkat(descriptor.number, path, 0) != 0 {
            let number = errno
            throw FileSystemError(.remove, shown(path), .system(errno: number))
        }
    }

    /// Removes an empty folder of this folder.
    package func removeEmptyFolder(_ path: String) throws(FileSystemError) {
        if unsafe unlinkat(descriptor.number, path, AT_REMOVEDIR) != 0 {
            let number = errno
            throw FileSystemError(.remove, shown(path), .system(errno: number))
        }
    }

    /// Sets who may do what with this folder.
    package func setPermissions(_ permissions: UInt32) throws(FileSystemError) {
        try descriptor.setPermissions(permissions)
    }

    /// Does something while nobody else who asks for the same does it in this folder, in this process or another.
    package func locking<Value, Failure: Error>(_ work: () throws(Failure) -> Value) throws(Failure) -> Value {
        guard let lock = try? openForListing("") else { return try work() }
        lock.lock()
        defer { extendLifetime(lock) }
        return try work()
    }

    /// What the file system knows about this folder.
    package func status() throws(FileSystemError) -> FileStatus {
        try descriptor.status()
    }

    /// Waits until the names in this folder are on the disk.
    package func sync() throws(FileSystemError) {
        try descriptor.sync()
    }

    /// Waits until everything written to the file system that holds this folder is on the disk.
    package func syncFileSystem() throws(FileSystemError) {
        try descriptor.syncFileSystem()
    }
}
