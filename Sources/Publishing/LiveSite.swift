import FileSystem

/// The generation that readers see while the next one is built.
struct LiveSite: Sendable {
    /// A file that stands in the output without being part of the site; every generation takes it over as it is.
    static let keptName = ".gitignore"
    /// What macOS leaves in every folder that its Finder has shown; of no worth to anyone.
    private static let litterName = ".DS_Store"

    /// The folder of the site, open for as long as the value lives, whatever becomes of its name.
    let folder: Folder
    /// Who may do what with the folder.
    let permissions: UInt32
    /// What the manifest lists; nil where there is none.
    let manifest: Manifest?
    /// The files that the manifest lists and that are there, sorted by the bytes of their paths.
    let files: [Manifest.Entry]
    /// How many of them are of the site, and not kept from the generation before.
    let fileCount: Int
    /// Whether there is a file to be taken over.
    let hasKeptFile: Bool
    /// Whether its manifest is signed.
    let isSigned: Bool

    /// Opens the live site.
    ///
    /// - Parameter isWorkedIn: Whether the work area is in the folder itself.
    /// - Throws: `PublishingError` if the output is no folder of briefgen's.
    init?(in parent: Folder, at output: OutputFolder, isWorkedIn: Bool) throws(PublishingError) {
        let found = try attempt { () throws(FileSystemError) in try parent.statusIfPresent(of: output.name) }
        guard let status = found else { return nil }
        guard status.kind == .folder else { throw .unsafeOutput(path: output.path, .notAFolder) }
        permissions = status.permissions
        let (folder, entries) = try attempt { () throws(FileSystemError) in
            let folder = try parent.folder(output.name, shownAs: output.path)
            return (folder, try folder.storedEntries().filter { !isWorkedIn || !WorkArea.holds($0.path) })
        }
        for entry in entries where entry.kind == .folder {
            let isMounted = try attempt { () throws(FileSystemError) in try folder.isMounted(entry.path) }
            if isMounted { throw .unsafeOutput(path: output.path, .holdsMount(entry.path)) }
        }
        let manifest = try Self.manifest(in: folder)
        let foreign = Self.foreignPaths(among: entries, manifest)
        guard foreign.isEmpty else {
            throw .foreignFiles(output: output.path, paths: Array(foreign.prefix(5)), count: foreign.count)
        }
        self.folder = folder
        self.manifest = manifest
        let present = Set(entries.lazy.filter { $0.kind != .folder }.map(\.path))
        files = manifest?.entries.filter { present.contains($0.path) } ?? []
        fileCount = files.count { !$0.isKept }
        isSigned = present.contains(Manifest.signaturePath)
        hasKeptFile = entries.contains { $0.path == Self.keptName }
    }

    /// What the manifest says; nil if there is none, or one that others wrote.
    private static func manifest(in folder: Folder) throws(PublishingError) -> Manifest? {
        do {
            return Manifest(parsing: try folder.open(Manifest.path, for: .reading).readAll(limit: 1 << 30))
        } catch let error where error.isMissing || error.cause == .notAFile || error.isLinkLoop {
            return nil
        } catch {
            throw .fileSystem(error)
        }
    }

    /// What briefgen did not write, sorted; a folder of others is told by its name alone.
    private static func foreignPaths(among entries: [FileEntry], _ manifest: Manifest?) -> [String] {
        let foreign = entries.filter { !isOurs($0, manifest) }
        let folders = Set(foreign.lazy.filter { $0.kind == .folder }.map(\.path))
        return foreign.map(\.path).filter { !folders.contains(Path.split($0).folder) }
    }

    private static func isOurs(_ entry: FileEntry, _ manifest: Manifest?) -> Bool {
        if entry.hasInvalidName { return false }
        if entry.kind == .folder { return manifest?.listsFiles(in: entry.path) ?? false }
        if entry.path == keptName || entry.name == litterName { return true }
        guard let manifest else { return false }
        return entry.path == Manifest.path || entry.path == Manifest.signaturePath || manifest.lists(entry.path)
    }

    /// A digest of what the file system says of every file of the site; nil where one is missing.
    ///
    /// It changes whenever anybody writes, replaces or removes a file.
    ///
    /// - Complexity: O(*n*) in the number of files; a look at each.
    var state: SHA256Digest? {
        guard let manifest, files.count == manifest.entries.count else { return nil }
        var text: [UInt8] = []
        for path in manifest.entries.map(\.path) + [Manifest.path] {
            guard let status = try? folder.status(of: path), status.kind == .file else { return nil }
            text += status.stamp.utf8
            text.append(UInt8(ascii: "\n"))
        }
        return SHA256Digest(of: text.span)
    }

    /// How a file of the live site stands to the one that is to take its place.
    enum Comparison {
        case missing
        case different
        case equal(modified: FileStatus.Timestamp)
    }

    /// Compares the file at a path with one that was written, block by block.
    func compare(_ path: String, with new: borrowing FileDescriptor) -> Comparison {
        do {
            let file = try folder.open(path, for: .reading)
            let status = try file.status()
            guard status.kind == .file else { return .missing }
            guard try status.size == new.status().size else { return .different }
            var offset = 0
            while true {
                let block = try new.block(1 << 20, at: offset)
                guard try file.block(1 << 20, at: offset) == block else { return .different }
                if block.isEmpty { return .equal(modified: status.modified) }
                offset += block.count
            }
        } catch {
            return error.isMissing || error.isNotAFolder ? .missing : .different
        }
    }

    /// Compares the file at a path with bytes.
    func compare(_ path: String, with bytes: borrowing Span<UInt8>) -> Comparison {
        guard !files.isEmpty || path == Manifest.path || path == Manifest.signaturePath else { return .missing }
        do {
            let file = try folder.open(path, for: .reading)
            let status = try file.status()
            guard status.kind == .file else { return .missing }
            guard status.size == bytes.count, try file.continues(with: bytes) else { return .different }
            return .equal(modified: status.modified)
        } catch {
            // What cannot be read is written anew.
            return error.isMissing || error.isNotAFolder ? .missing : .different
        }
    }
}
