extension Folder {
    /// Every entry of the tree below this folder, sorted by the bytes of the path: the disk's order does not matter.
    ///
    /// A symbolic link that leads to a file or folder within this folder is followed; one that leads out of it, or
    /// to a folder that it stands in, is listed and not followed. Folders are listed, and so are hidden folders and
    /// backups, but what is in these is not.
    ///
    /// - Parameters:
    ///   - open: A folder in which hidden folders are entered like others, relative to this one; `nil` for none.
    ///   - maximumDepth: How many folders may be nested.
    ///   - maximumCount: How many entries there may be.
    /// - Throws: `FileSystemError` if a folder may not be read, or with `.tooDeep` or `.tooMany`.
    /// - Complexity: O(*n* log *n*), where *n* is the number of entries; a look at each file for its size.
    public func entries(
        enteringHiddenIn open: String? = nil, maximumDepth: Int = 64, maximumCount: Int = 1_000_000
    ) throws(FileSystemError) -> [FileEntry] {
        let limits = FolderWalk.Limits(depth: maximumDepth, count: maximumCount)
        return try FolderWalk.entries(of: self, scope: .contents, limits: limits, open: open)
    }

    /// Every entry of the tree as it is stored: no link is followed, hidden folders are entered, sizes are 0.
    package func storedEntries(
        maximumDepth: Int = 4096, maximumCount: Int = 100_000_000
    ) throws(FileSystemError) -> [FileEntry] {
        let limits = FolderWalk.Limits(depth: maximumDepth, count: maximumCount)
        return try FolderWalk.entries(of: self, scope: .stored, limits: limits)
    }
}
