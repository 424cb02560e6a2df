internal import Content
internal import FileSystem

/// What tells the versions of all files of a site apart, without reading them.
struct TreeStamps: Sendable {
    /// The folders whose files count, relative to the site's folder.
    static let roots = ["content", "templates"]

    /// The stamps of files, by their paths.
    private(set) var files: [String: FileStatus] = [:]
    /// The folders, with the roots.
    private(set) var folders: [String] = []
    /// Whether a path leads through a symbolic link, so that a file has more than one path.
    private(set) var hasLinks = false

    /// Looks at every file; hidden files but for those in `content/root`, and what editors leave behind, do not count.
    ///
    /// - Complexity: O(*n*) in the number of files.
    init(of site: Folder) {
        for root in Self.roots {
            let open = root == "content" ? Asset.rootFolder : nil
            guard let folder = try? Folder(site.shown(root)), let entries = try? folder.entries(enteringHiddenIn: open)
            else { continue }
            folders.append(root)
            for entry in entries where !entry.isIgnored(unlessHiddenIn: open) && !entry.hasInvalidName {
                hasLinks = hasLinks || entry.isSymbolicLink
                let path = "\(root)/\(entry.path)"
                if entry.kind == .folder {
                    folders.append(path)
                } else if let status = try? folder.status(of: entry.path, followingLinks: true) {
                    files[path] = status
                }
            }
        }
    }

    /// The paths whose files came, went or changed.
    func changes(since earlier: TreeStamps) -> Set<String> {
        var paths = Set(files.filter { earlier.files[$0.key] != $0.value }.map(\.key))
        for path in earlier.files.keys where files[path] == nil { paths.insert(path) }
        return paths
    }

    /// Looks at single files again.
    mutating func update(_ paths: Set<String>, in site: Folder) {
        for path in paths { files[path] = (try? site.statusIfPresent(of: path, followingLinks: true)) ?? nil }
    }
}
