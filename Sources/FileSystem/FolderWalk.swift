/// A walk through the tree below a folder.
struct FolderWalk {
    /// What a walk is to find.
    enum Scope {
        /// What an author put there: links are followed as far as they stay within, hidden folders are not entered.
        case contents
        /// What the disk holds: no link is followed, everything is entered, and no file is looked at.
        case stored
    }

    /// Where a walk gives up.
    struct Limits {
        let depth: Int
        let count: Int
    }

    private let root: Folder
    private let scope: Scope
    private let limits: Limits
    /// The folder in which hidden folders are entered; `nil` for none.
    private let open: String?
    /// The root without any symbolic link, and a slash; nil until the first link asks for it.
    private var resolvedRoot: String?
    private var entries: [FileEntry] = []

    private init(root: Folder, scope: Scope, limits: Limits, open: String?) {
        self.root = root
        self.open = open
        self.scope = scope
        self.limits = limits
    }

    static func entries(
        of root: Folder, scope: Scope, limits: Limits, open: String? = nil
    ) throws(FileSystemError) -> [FileEntry] {
        var walk = FolderWalk(root: root, scope: scope, limits: limits, open: open)
        try walk.run()
        walk.entries.sort { $0.path.precedesInBytes($1.path) }
        return walk.entries
    }

    /// A folder that is still to be listed, and the folders that it stands in.
    private struct Pending {
        let path: String
        let ancestors: [FileStatus.Identity]
    }

    private mutating func run() throws(FileSystemError) {
        var pending = [Pending(path: "", ancestors: [])]
        while let next = pending.popLast() {
            guard next.ancestors.count <= limits.depth else {
                throw FileSystemError(.list, root.shown(next.path), .tooDeep(limit: limits.depth))
            }
            let opened: FileDescriptor
            do {
                opened = try root.openForListing(next.path)
            } catch let error where error.isMissing {
                continue
            }
            let identity = try opened.status().identity
            let listing = try FolderListing(of: opened, limit: limits.count)
            let chain = next.ancestors + [identity]
            for index in 0..<listing.count {
                guard let entry = try entry(at: index, of: listing, in: next.path, ancestors: chain) else { continue }
                entries.append(entry)
                let isEntered = scope == .stored || !entry.isIgnored(unlessHiddenIn: open)
                if entry.kind == .folder, !entry.hasInvalidName, isEntered {
                    pending.append(Pending(path: entry.path, ancestors: chain))
                }
            }
            guard entries.count <= limits.count else {
                throw FileSystemError(.list, root.path, .tooMany(limit: limits.count))
            }
        }
    }

    /// What stands at an index of a listing; nil if it went away in the meantime, as editors' own files do.
    private mutating func entry(
        at index: Int, of listing: FolderListing, in folder: String, ancestors: [FileStatus.Identity]
    ) throws(FileSystemError) -> FileEntry? {
        let name = listing.name(at: index)
        let path = folder.isEmpty ? name.text : "\(folder)/\(name.text)"
        var entry = FileEntry(path: path, kind: .file, hasInvalidName: !name.isValid)
        let kind = listing.kind(at: index)
        if !name.isValid {
            if let kind { entry.kind = FileEntry.Kind(kind) }
            entry.isSymbolicLink = kind == .symbolicLink
            return entry
        }
        if scope == .stored, let kind {
            entry.kind = FileEntry.Kind(kind)
        } else if scope == .contents, let kind, kind != .file, kind != .symbolicLink {
            entry.kind = FileEntry.Kind(kind)
        } else {
            guard let status = try root.statusIfPresent(of: path) else { return nil }
            entry.kind = FileEntry.Kind(status.kind)
            entry.size = status.kind == .file ? status.size : 0
        }
        if case .link = entry.kind {
            entry.isSymbolicLink = true
            if scope == .contents { try follow(&entry, ancestors: ancestors) }
        }
        return entry
    }

    /// Finds out where a symbolic link leads.
    private mutating func follow(
        _ entry: inout FileEntry, ancestors: [FileStatus.Identity]
    ) throws(FileSystemError) {
        let target: String
        do {
            target = try Path.resolved(root.shown(entry.path))
        } catch {
            entry.kind = .link(error.isLinkLoop ? .loop : .dangling)
            return
        }
        let within = try resolvedRootPath()
        guard Path.lies(target, within: within) else {
            entry.kind = .link(.leavesRoot)
            return
        }
        guard let status = try root.statusIfPresent(of: entry.path, followingLinks: true) else {
            entry.kind = .link(.dangling)
            return
        }
        if status.kind == .folder, ancestors.contains(status.identity) {
            entry.kind = .link(.loop)
        } else {
            entry.kind = FileEntry.Kind(status.kind)
            entry.size = status.kind == .file ? status.size : 0
        }
    }

    private mutating func resolvedRootPath() throws(FileSystemError) -> String {
        if let resolvedRoot { return resolvedRoot }
        let path = try Path.resolved(root.path)
        resolvedRoot = path
        return path
    }
}

extension FileEntry.Kind {
    init(_ kind: FileStatus.Kind) {
        self =
            switch kind {
            case .file: .file
            case .folder: .folder
            case .symbolicLink: .link(.notFollowed)
            case .fifo: .fifo
            case .socket: .socket
            case .device: .device
            }
    }
}
