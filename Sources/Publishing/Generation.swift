import FileSystem

/// A site that is being built beside the live one.
struct Generation: Sendable {
    /// What became of a file.
    enum Outcome: Sendable {
        case added, changed, unchanged
    }

    /// Where it is built.
    let folder: Folder
    /// The site that it is to replace, if there is one.
    let live: LiveSite?
    /// How it will take its place.
    let exchange: Exchange

    /// Puts a file there.
    ///
    /// One that has the same bytes as the live one is not put there where files are exchanged; where
    /// the folder is, it is a second name of the live file.
    ///
    /// - Throws: `FileSystemError`; one that `isExisting` if something stands at the path.
    func place(_ bytes: borrowing Span<UInt8>, at path: String) throws(FileSystemError) -> Outcome {
        guard let live else {
            try create(path, bytes, modified: nil)
            return .added
        }
        switch live.compare(path, with: bytes) {
        case .missing:
            try create(path, bytes, modified: nil)
            return .added
        case .different:
            try create(path, bytes, modified: nil)
            return .changed
        case .equal where exchange == .files: return .unchanged
        case .equal(let modified):
            do {
                try folder.makingFolders(for: path) { () throws(FileSystemError) in
                    try live.folder.link(path, to: path, in: folder)
                }
            } catch let error where error.isLinkRefused {
                try create(path, bytes, modified: modified)
            }
            return .unchanged
        }
    }

    /// Opens a file that is written part by part; ``end(_:)`` says what became of it.
    func begin(_ path: String) throws(FileSystemError) -> FileDescriptor {
        try folder.makingFolders(for: path) { () throws(FileSystemError) in try folder.open(path, for: .creating) }
    }

    /// Compares a file that was written part by part with the live one, whose place it takes where it differs.
    func end(_ path: String) throws(FileSystemError) -> Outcome {
        guard let live else { return .added }
        let file = try folder.open(path, for: .reading)
        switch live.compare(path, with: file) {
        case .missing: return .added
        case .different: return .changed
        case .equal where exchange == .files:
            try folder.removeFile(path)
            return .unchanged
        case .equal(let modified):
            try file.setModified(modified)
            return .unchanged
        }
    }

    /// The bytes of a file of the generation, which may be those of the live site.
    func read(_ path: String) throws(FileSystemError) -> [UInt8] {
        do {
            return try folder.read(path, limit: Int.max)
        } catch let error where error.isMissing {
            guard let live else { throw error }
            return try live.folder.read(path, limit: Int.max)
        }
    }

    /// Takes over what the folder of the live site has besides the site: its group, permissions and attributes, a file
    /// with its times, and files of the generation before.
    func takeOverFolder(with kept: [Manifest.Entry]) throws(FileSystemError) {
        guard let live else { return }
        for entry in kept {
            try folder.makingFolders(for: entry.path) { () throws(FileSystemError) in
                try takeOver(entry.path, from: live.folder)
            }
        }
        if live.hasKeptFile { try takeOver(LiveSite.keptName, from: live.folder) }
        folder.inherit(from: live.folder)
        try folder.setPermissions(live.permissions)
    }

    private func takeOver(_ path: String, from other: Folder) throws(FileSystemError) {
        do {
            try other.link(path, to: path, in: folder)
        } catch let error where error.isLinkRefused {
            try copy(path, from: other)
        }
    }

    private func copy(_ path: String, from other: Folder) throws(FileSystemError) {
        let file = try other.open(path, for: .reading)
        let modified = try file.status().modified
        let bytes = try file.readAll(limit: 1 << 20)
        try create(path, bytes.span, modified: modified)
    }

    private func create(
        _ path: String, _ bytes: borrowing Span<UInt8>, modified: FileStatus.Timestamp?
    ) throws(FileSystemError) {
        let file = try folder.makingFolders(for: path) { () throws(FileSystemError) in
            try folder.open(path, for: .creating)
        }
        try file.write(bytes)
        if let modified { try file.setModified(modified) }
    }
}
