#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Folder {
    /// Removes a file, or a folder with all that is in it.
    ///
    /// A symbolic link is removed, never followed.
    ///
    /// - Throws: `FileSystemError` if something cannot be removed; nothing at that path is fine.
    public static func remove(_ path: String) throws(FileSystemError) {
        let (folder, name) = Path.split(path)
        let parent: Folder
        do {
            parent = try Folder(folder)
        } catch let error where error.isMissing {
            return
        }
        try parent.remove(name)
    }

    /// Removes an entry of this folder, with all that is in it.
    ///
    /// A symbolic link is removed, never followed.
    ///
    /// - Throws: `FileSystemError` if something cannot be removed; nothing at that path is fine.
    /// - Complexity: O(*n*), where *n* is the number of entries; the depth of the tree costs no stack.
    package func remove(_ path: String) throws(FileSystemError) {
        guard !path.utf8.contains(0) else { throw FileSystemError(.remove, shown(path), .system(errno: EINVAL)) }
        do {
            guard try status(of: path).kind == .folder else { return try removeFile(path) }
        } catch let error where error.isMissing {
            return
        }
        // A folder stands in this list behind the one that it is in.
        var folders = [path]
        var next = 0
        while next < folders.count {
            let current = try folder(folders[next])
            folders += try current.removeFiles().map { "\(folders[next])/\($0)" }
            next += 1
        }
        for folder in folders.reversed() { try removeEmptyFolder(folder) }
    }

    /// Removes everything in this folder that is not a folder.
    ///
    /// - Returns: The names of the folders.
    private func removeFiles() throws(FileSystemError) -> [String] {
        let listing = try FolderListing(of: openForListing(""), limit: .max)
        var folders: [String] = []
        for index in 0..<listing.count {
            let number = unsafe listing.withName(at: index) { name -> Int32 in
                if listing.kind(at: index) == .folder { return EISDIR }
                return unsafe unlinkat(descriptor.number, name, 0) == 0 ? 0 : errno
            }
            switch number {
            case 0, ENOENT: break
            // The second is what macOS says of a folder.
            case EISDIR, EPERM: folders.append(listing.name(at: index).text)
            default: throw FileSystemError(.remove, shown(listing.name(at: index).text), .system(errno: number))
            }
        }
        return folders
    }
}
