import FileSystem

/// The hidden folder in which the next generation of an output is built: `.public.briefgen` beside `public`, or
/// `.briefgen` in it where it is a mount of its own, or what it stands in may not be written to.
///
/// It exists while a site is being published, and holds everything that a killed process can leave:
///
/// - `lock`: locked while a process publishes, with the number of that process in it;
/// - `new`: the generation that is being built; after the exchange of folders, the former one on its way out;
/// - `journal`: while files are exchanged, the steps of that;
/// - `old`: the former generation, where the file system cannot exchange folders in one step.
final class WorkArea: Sendable {
    private static let lockName = "lock"
    private static let newName = "new"
    private static let oldName = "old"
    private static let journalName = "journal"
    private static let innerName = ".briefgen"

    /// The folder that the output stands in.
    let parent: Folder
    /// Whether the area is in the output.
    let isInOutput: Bool
    private let output: OutputFolder
    /// The folder that the area stands in, and its name there.
    private let place: (folder: Folder, name: String)
    private let folder: Folder
    private let lock: FileDescriptor

    private init(
        _ folder: Folder, at place: (folder: Folder, name: String), in parent: Folder, of output: OutputFolder,
        lock: consuming FileDescriptor
    ) {
        self.folder = folder
        self.place = place
        self.parent = parent
        self.output = output
        self.lock = lock
        isInOutput = place.name == Self.innerName
    }

    /// Whether a path of an output that is worked in is the work area or in it.
    static func holds(_ path: String) -> Bool { path == innerName || path.hasPrefix(innerName + "/") }

    /// Makes the work area of an output and locks it; finishes or clears what a killed process left in it.
    ///
    /// - Throws: `PublishingError.locked` if another process has it; `.unsafeOutput` if folders are to be exchanged and
    ///   the output is a mount.
    static func claim(for output: OutputFolder, _ exchange: Exchange) throws(PublishingError) -> WorkArea {
        let parent = try attempt { () throws(FileSystemError) in
            try Folder.create(output.parent)
            return try Folder(output.parent, shownAs: output.shownParent)
        }
        var place = (folder: parent, name: ".\(output.name).briefgen")
        if try isMounted(output, in: parent) {
            guard exchange == .files else { throw .unsafeOutput(path: output.path, .mountPoint) }
            place = (try inside(output, of: parent), innerName)
        }
        do {
            return try claim(at: place, in: parent, for: output)
        } catch .fileSystem(let error) where error.isForbidden && exchange == .files && place.folder === parent {
            // Where only the output may be written to, the area is in it.
            guard let folder = try? inside(output, of: parent) else { throw .fileSystem(error) }
            return try claim(at: (folder, innerName), in: parent, for: output)
        }
    }

    private static func isMounted(_ output: OutputFolder, in parent: Folder) throws(PublishingError) -> Bool {
        try attempt { () throws(FileSystemError) in
            guard try parent.statusIfPresent(of: output.name)?.kind == .folder else { return false }
            return try parent.isMounted(output.name)
        }
    }

    private static func inside(_ output: OutputFolder, of parent: Folder) throws(PublishingError) -> Folder {
        try attempt { () throws(FileSystemError) in try parent.folder(output.name, shownAs: output.path) }
    }

    private static func claim(
        at place: (folder: Folder, name: String), in parent: Folder, for output: OutputFolder
    ) throws(PublishingError) -> WorkArea {
        // A process that ends may remove the area between two steps of one that starts, which then begins again.
        for _ in 0..<100 {
            do {
                guard let area = try claimOnce(at: place, in: parent, for: output) else { continue }
                try area.orAbandon(area.heal)
                return area
            } catch .fileSystem(let error) where error.isMissing {
                continue
            }
        }
        throw .locked(output: output.path, process: nil)
    }

    /// Tries once to lock the area; nil if it was removed in the meantime.
    private static func claimOnce(
        at place: (folder: Folder, name: String), in parent: Folder, for output: OutputFolder
    ) throws(PublishingError) -> WorkArea? {
        let area = try attempt { () throws(FileSystemError) in
            try place.folder.makeFolder(place.name)
            do throws(FileSystemError) {
                let folder = try place.folder.folder(place.name)
                return WorkArea(
                    folder, at: place, in: parent, of: output, lock: try folder.open(lockName, for: .locking))
            } catch {
                try? place.folder.removeEmptyFolder(place.name)
                throw error
            }
        }
        // Where locks cannot be had, nobody has one.
        let isLocked = try area.orAbandon { () throws(FileSystemError) in try area.lock.tryLock() }
        guard isLocked else {
            let text = (try? area.folder.read(lockName, limit: 32)) ?? []
            let process = Int32(String(decoding: text.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
            throw .locked(output: output.path, process: process)
        }
        return try area.orAbandon { () throws(FileSystemError) in
            let found = try area.folder.statusIfPresent(of: lockName)
            guard try found?.identity == area.lock.status().identity else { return nil }
            try area.lock.truncate()
            try area.lock.write(Array("\(Path.processIdentifier)\n".utf8).span)
            return area
        }
    }

    /// Puts right what a killed process left: an exchange of files is finished, a live site that was moved aside comes
    /// back, the rest goes.
    private func heal() throws(FileSystemError) {
        if let journal = try journal() {
            let live = try openOutput()
            var installation = Installation(journal, from: try folder.folder(Self.newName), to: live)
            try installation.run()
            try live.syncFileSystem()
        }
        try bringBack()
        try clear()
    }

    /// Puts a live site that was moved aside back to its place, if no new one has it.
    private func bringBack() throws(FileSystemError) {
        let isMissing = try parent.statusIfPresent(of: output.name) == nil
        if isMissing, try folder.statusIfPresent(of: Self.oldName) != nil {
            try folder.rename(Self.oldName, to: output.name, in: parent)
        }
    }

    private func journal() throws(FileSystemError) -> Journal? {
        guard try folder.statusIfPresent(of: Self.journalName) != nil else { return nil }
        return Journal(parsing: try folder.open(Self.journalName, for: .reading).readAll(limit: 1 << 30))
    }

    private func openOutput() throws(FileSystemError) -> Folder {
        try parent.makeFolder(output.name)
        return try parent.folder(output.name, shownAs: output.path)
    }

    /// Opens the live site.
    ///
    /// - Throws: `PublishingError` if the output is no folder of briefgen's.
    func liveSite() throws(PublishingError) -> LiveSite? {
        try LiveSite(in: parent, at: output, isWorkedIn: isInOutput)
    }

    /// Makes the folder of the next generation, whose files shall have the group and the access control lists that
    /// those of the live site have.
    func makeGeneration(besides live: LiveSite?) throws(FileSystemError) -> Folder {
        try folder.makeFolder(Self.newName)
        let generation = try folder.folder(Self.newName, shownAs: output.path)
        if let live { generation.inherit(from: live.folder) }
        return generation
    }

    /// Puts the next generation in the place of the live site as a whole, once everything is on the disk.
    ///
    /// Where the file system cannot exchange two folders, the live site is moved aside first: for the time between
    /// two renames there is none, and a process killed just then leaves that to the next one to put right.
    ///
    /// - Throws: `PublishingError`; `.newSiteIsLive` after the exchange.
    func install(replacing hasLiveSite: Bool) throws(PublishingError) {
        try attempt { () throws(FileSystemError) in
            try folder.syncFileSystem()
            guard hasLiveSite else { return try folder.rename(Self.newName, to: output.name, in: parent) }
            do throws(FileSystemError) {
                try folder.exchange(Self.newName, with: output.name, in: parent)
            } catch let error where error.isUnsupported {
                try parent.rename(output.name, to: Self.oldName, in: folder)
                try folder.rename(Self.newName, to: output.name, in: parent)
            }
        }
        try afterwards { () throws(FileSystemError) in
            try parent.sync()
            try folder.sync()
        }
    }

    /// Puts the next generation in the place of the live site file by file, once everything is on the disk.
    ///
    /// - Returns: Files of others that stood in the way, under the names that they have now.
    /// - Throws: `PublishingError`; `.interrupted` once a file may have been exchanged, `.newSiteIsLive` after the last.
    func install(_ journal: Journal, into live: Folder) throws(PublishingError) -> [String] {
        let generation = try attempt { () throws(FileSystemError) in
            let file = try folder.open(Self.journalName, for: .creating)
            try file.write(journal.text.span)
            try folder.syncFileSystem()
            return try folder.folder(Self.newName, shownAs: output.path)
        }
        var installation = Installation(journal, from: generation, to: live)
        do {
            try installation.run()
        } catch {
            throw .interrupted(output: output.path, error)
        }
        try afterwards { () throws(FileSystemError) in try live.syncFileSystem() }
        return installation.setAside
    }

    /// Removes everything but the lock.
    ///
    /// The journal goes first: it is of no use without what it moves.
    func clear() throws(FileSystemError) {
        try folder.remove(Self.journalName)
        try folder.remove(Self.newName)
        try folder.remove(Self.oldName)
    }

    /// Does something in the area, which is removed where that fails.
    private func orAbandon<Value>(
        _ action: () throws(FileSystemError) -> Value
    ) throws(PublishingError) -> Value {
        do throws(FileSystemError) {
            return try action()
        } catch {
            abandon()
            throw .fileSystem(error)
        }
    }

    /// Removes the area after an error, unless there is a journal, by which the next build finishes an exchange.
    func abandon() {
        do throws(FileSystemError) {
            if try folder.statusIfPresent(of: Self.journalName) == nil { try close() }
        } catch {
            // The error that came first is told; the next build clears what is left.
        }
    }

    /// Removes the area with all that is in it and gives up the lock; a live site that was moved aside comes back first.
    func close() throws(FileSystemError) {
        try bringBack()
        try clear()
        try folder.remove(Self.lockName)
        // Another process may have put its lock there just now; then the area is its own.
        try? place.folder.removeEmptyFolder(place.name)
    }
}

/// Does something once the new site is live.
func afterwards(_ action: () throws(FileSystemError) -> Void) throws(PublishingError) {
    do {
        try action()
    } catch {
        throw .newSiteIsLive(error)
    }
}
