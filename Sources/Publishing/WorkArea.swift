import FileSystem

/// The hidden folder beside an output in which its next generation is built: `.public.briefgen` beside `public`.
///
/// It exists while a site is being published, and holds everything that a killed process can leave:
///
/// - `lock`: locked while a process publishes, with the number of that process in it;
/// - `new`: the generation that is being built; after the exchange, the former one on its way out;
/// - `old`: the former generation, where the file system cannot exchange folders in one step.
final class WorkArea: Sendable {
    private static let lockName = "lock"
    private static let newName = "new"
    private static let oldName = "old"

    /// The folder that the output stands in.
    let parent: Folder
    private let output: OutputFolder
    private let folder: Folder
    private let lock: FileDescriptor

    private init(_ folder: Folder, in parent: Folder, of output: OutputFolder, lock: consuming FileDescriptor) {
        self.folder = folder
        self.parent = parent
        self.output = output
        self.lock = lock
    }

    /// Makes the work area of an output and locks it; clears what a killed process left in it.
    ///
    /// - Throws: `PublishingError.locked` if another process has it.
    static func claim(for output: OutputFolder) throws(PublishingError) -> WorkArea {
        let parent = try attempt { () throws(FileSystemError) in
            try Folder.create(output.parent)
            return try Folder(output.parent)
        }
        // A process that ends may remove the area between two steps of one that starts, which then begins again.
        for _ in 0..<100 {
            do {
                guard let area = try claimOnce(in: parent, for: output) else { continue }
                try attempt(area.heal)
                return area
            } catch .fileSystem(let error) where error.isMissing {
                continue
            }
        }
        throw .locked(output: output.path, process: nil)
    }

    /// Tries once to lock the area; nil if it was removed in the meantime.
    private static func claimOnce(
        in parent: Folder, for output: OutputFolder
    ) throws(PublishingError) -> WorkArea? {
        let name = ".\(output.name).briefgen"
        let area = try attempt { () throws(FileSystemError) in
            try parent.makeFolder(name)
            let folder = try parent.folder(name)
            return WorkArea(folder, in: parent, of: output, lock: try folder.open(lockName, for: .locking))
        }
        let isLocked = try attempt { () throws(FileSystemError) in try area.lock.tryLock() }
        guard isLocked else {
            let text = (try? area.folder.read(lockName, limit: 32)) ?? []
            let process = Int32(String(decoding: text.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
            throw .locked(output: output.path, process: process)
        }
        return try attempt { () throws(FileSystemError) in
            guard try area.folder.status(of: lockName).identity == area.lock.status().identity else { return nil }
            try area.lock.truncate()
            try area.lock.write(Array("\(Path.processIdentifier)\n".utf8).span)
            return area
        }
    }

    /// Puts right what a killed process left: a live site that it had moved aside comes back, the rest goes.
    private func heal() throws(FileSystemError) {
        let isMissing = try parent.statusIfPresent(of: output.name) == nil
        if isMissing, try folder.statusIfPresent(of: Self.oldName) != nil {
            try folder.rename(Self.oldName, to: output.name, in: parent)
        }
        try clear()
    }

    /// Makes the folder of the next generation.
    func makeGeneration() throws(FileSystemError) -> Folder {
        try folder.makeFolder(Self.newName)
        return try folder.folder(Self.newName, shownAs: output.path)
    }

    /// Puts the next generation in the place of the live site, once everything is on the disk.
    ///
    /// Where the file system cannot exchange two folders, the live site is moved aside first: for the time between
    /// two renames there is none, and a process killed just then leaves that to the next one to put right.
    func install(replacing hasLiveSite: Bool) throws(FileSystemError) {
        try folder.syncFileSystem()
        if hasLiveSite {
            do {
                try folder.exchange(Self.newName, with: output.name, in: parent)
            } catch let error where error.isUnsupported {
                try parent.rename(output.name, to: Self.oldName, in: folder)
                try folder.rename(Self.newName, to: output.name, in: parent)
            }
        } else {
            try folder.rename(Self.newName, to: output.name, in: parent)
        }
        try parent.sync()
        try folder.sync()
    }

    /// Removes everything but the lock.
    func clear() throws(FileSystemError) {
        try folder.remove(Self.newName)
        try folder.remove(Self.oldName)
    }

    /// Removes the area with all that is in it and gives up the lock.
    func close() throws(FileSystemError) {
        try clear()
        try folder.remove(Self.lockName)
        // Another process may have put its lock there just now; then the area is its own.
        try? parent.removeEmptyFolder(".\(output.name).briefgen")
    }
}
