import FileSystem

/// Puts a generation in place file by file, as its journal says.
struct Installation: ~Copyable {
    let journal: Journal
    /// Where the files of the generation are.
    let generation: Folder
    /// The folder of the live site.
    let live: Folder
    /// What is removed, to tell it from what others put there.
    private let removals: Set<String>
    /// Files of others that stood in the way of new ones, under the names that they have now.
    private(set) var setAside: [String] = []

    init(_ journal: Journal, from generation: Folder, to live: Folder) {
        self.journal = journal
        self.generation = generation
        self.live = live
        removals = Set(journal.removals)
    }

    /// Takes all steps that are still to be taken.
    ///
    /// - Throws: `FileSystemError`; the steps before are taken, and all can be taken again.
    mutating func run() throws(FileSystemError) {
        for move in journal.moves { try take(move) }
        for path in journal.removals { try removeIfPresent(path) }
        try removeEmptyFolders()
    }

    private mutating func take(_ move: Journal.Move) throws(FileSystemError) {
        // A step that was taken before its build was killed.
        guard try generation.statusIfPresent(of: move.path) != nil else { return }
        do {
            try put(move)
        } catch let error where error.isMissing || error.isNotAFolder || error.isAFolder || error.isExisting {
            try clearWay(to: move.path)
            try put(move)
        }
    }

    private func put(_ move: Journal.Move) throws(FileSystemError) {
        if move.isNew {
            try generation.move(move.path, to: move.path, in: live)
        } else {
            try generation.rename(move.path, to: move.path, in: live)
        }
    }

    /// Makes the folders that a file stands in, and takes away what is in its place.
    private mutating func clearWay(to path: String) throws(FileSystemError) {
        var end = path.startIndex
        while let slash = path[end...].firstIndex(of: "/") {
            let folder = String(path[..<slash])
            if let status = try live.statusIfPresent(of: folder), status.kind != .folder { try clear(folder) }
            try live.makeFolder(folder)
            end = path.index(after: slash)
        }
        guard let status = try live.statusIfPresent(of: path) else { return }
        if status.kind == .folder {
            for removal in journal.removals where removal.hasPrefix(path + "/") { try removeIfPresent(removal) }
            try removeEmptyFolders(within: path)
        } else {
            try clear(path)
        }
    }

    /// Removes a file of the former site; gives one of others another name.
    private mutating func clear(_ path: String) throws(FileSystemError) {
        if removals.contains(path) { return try removeIfPresent(path) }
        var number = 1
        while true {
            let name = "\(path).found-\(number)"
            do {
                try live.move(path, to: name, in: live)
                setAside.append(name)
                return
            } catch let error where error.isExisting && number < 1000 {
                number += 1
            }
        }
    }

    private func removeIfPresent(_ path: String) throws(FileSystemError) {
        do {
            try live.removeFile(path)
        } catch let error where error.isMissing || error.isNotAFolder || error.isAFolder {
            return
        }
    }

    /// Removes the folders that are empty since their files went; others put nothing into them.
    private func removeEmptyFolders(within folder: String = "") throws(FileSystemError) {
        var folders: Set<String> = []
        for removal in journal.removals where folder.isEmpty || removal.hasPrefix(folder + "/") {
            var path = removal[...]
            while let slash = path.lastIndex(of: "/") {
                path = path[..<slash]
                guard folders.insert(String(path)).inserted else { break }
            }
        }
        for folder in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            do {
                try live.removeEmptyFolder(folder)
            } catch let error where error.isMissing || error.isNotAFolder || error.isAFolder || error.isExisting {
                continue
            }
        }
    }
}
