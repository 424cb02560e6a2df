public import FileSystem

/// The files of a site as an editor writes them: whole, and never over what somebody else wrote since they were read.
///
/// Paths are relative to the site’s folder; no symbolic link on the way is followed.
public struct SiteFiles: Sendable {
    private let site: Folder

    /// What keeps a file from being written; it stays as it was.
    public enum Problem: Error, Sendable, Hashable {
        /// The file is not what was read: somebody else wrote it, or took it away.
        case changed(now: [UInt8]?)
        /// The file is a link, or lies behind one: it is another’s.
        case linked
        /// What the file system said.
        case system(FileSystemError)
    }

    /// Opens the folder of a site.
    ///
    /// - Throws: where there is none.
    public init(site: String) throws(FileSystemError) {
        self.site = try Folder(site)
    }

    /// The bytes of a file.
    public func read(_ path: String) throws(Problem) -> [UInt8] {
        try translating { () throws(FileSystemError) in
            let (folder, name) = try parent(of: path)
            let file = try folder.open(name, for: .reading)
            guard try file.status().kind == .file else { throw FileSystemError(.read, path, .notAFile) }
            return try file.readAll(limit: File.defaultLimit)
        }
    }

    /// Writes a file that does not exist yet.
    public func create(_ bytes: [UInt8], at path: String) throws(Problem) {
        try translating { () throws(FileSystemError) in
            try site.makeFolder(Path.split(path).folder)
            let (folder, name) = try parent(of: path)
            try folder.write(bytes, to: name, overwriting: false)
            try folder.sync()
        }
    }

    /// Writes a file in the place of a version of it: whoever opens it finds the old bytes or all of the new ones.
    ///
    /// Desks write to a folder one after the other. Other programs know nothing of that: the new file and the old one
    /// change places in one step, and what came out is looked at; where somebody wrote between reading and that step, both
    /// change back.
    ///
    /// - Throws: `.changed` where the file is another one.
    public func write(_ bytes: [UInt8], to path: String, replacing version: FileVersion) throws(Problem) {
        let folder = try translating { () throws(FileSystemError) in try parent(of: path).0 }
        try folder.locking { () throws(Problem) in try writeAlone(bytes, to: path, replacing: version) }
    }

    private func writeAlone(_ bytes: [UInt8], to path: String, replacing version: FileVersion) throws(Problem) {
        let old: [UInt8]
        do throws(Problem) {
            old = try read(path)
        } catch .system(let error) where error.isMissing {
            throw .changed(now: nil)
        }
        guard FileVersion(of: old) == version else { throw .changed(now: old) }
        guard old != bytes else { return }
        let newer = try translating { () throws(FileSystemError) in
            let (folder, name) = try parent(of: path)
            return try exchange(old, for: bytes, at: name, in: folder)
        }
        if let newer { throw .changed(now: newer) }
    }

    /// Exchanges a file’s bytes; gives what stood there instead of the old bytes, and stands there again.
    private func exchange(
        _ old: [UInt8], for bytes: [UInt8], at name: String, in folder: Folder
    ) throws(FileSystemError) -> [UInt8]? {
        // Two who write at the same time have a file each.
        let temporary = ".briefgen-edit-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
        try folder.write(bytes, to: temporary, overwriting: false)
        defer { try? folder.removeFile(temporary) }
        let permissions = try folder.status(of: name).permissions
        try folder.open(temporary, for: .reading).setPermissions(permissions)
        do {
            try folder.exchange(temporary, with: name, in: folder)
        } catch let error where error.isUnsupported {
            let now = try folder.open(name, for: .reading).readAll(limit: File.defaultLimit)
            guard now == old else { return now }
            try folder.rename(temporary, to: name, in: folder)
            try folder.sync()
            return nil
        }
        let found = try folder.open(temporary, for: .reading).readAll(limit: File.defaultLimit)
        guard found != old else {
            try folder.sync()
            return nil
        }
        // What somebody wrote in between goes back; what they wrote meanwhile instead of ours is newer, and stays.
        try folder.exchange(temporary, with: name, in: folder)
        let ours = try folder.open(temporary, for: .reading).readAll(limit: File.defaultLimit)
        guard ours != bytes else { return found }
        try folder.exchange(temporary, with: name, in: folder)
        return ours
    }

    /// The folder of a file, opened a part at a time without following links, and the file’s name.
    private func parent(of path: String) throws(FileSystemError) -> (Folder, String) {
        var names = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let name = names.popLast(), !(names + [name]).contains(where: { ["", ".", ".."].contains($0) }) else {
            throw FileSystemError(.open, path, .notAFile)
        }
        var folder = site
        for name in names { folder = try folder.folder(name) }
        return (folder, name)
    }

    private func translating<Value>(_ work: () throws(FileSystemError) -> Value) throws(Problem) -> Value {
        do throws(FileSystemError) {
            return try work()
        } catch {
            throw error.isLinkLoop || error.isNotAFolder ? .linked : .system(error)
        }
    }
}
