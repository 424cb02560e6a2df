internal import FileSystem

/// The raw files that the arguments of an import name.
struct ImportInputs {
    /// The paths of the files; `-` is standard input.
    private(set) var paths: [String] = []
    /// Folders that browsers save beside a page, with the pictures and scripts of it, and how many files they hold.
    private(set) var companions: [(folder: String, page: String, files: Int)] = []

    /// What browsers append to the name of a page for the folder of what belongs to it.
    private static let companionSuffixes = ["_files", ".files", "-Dateien", "_fichiers", "_archivos"]

    /// Finds the files: each argument itself, or all files of a folder but hidden ones and companions of pages.
    ///
    /// - Throws: where a folder cannot be listed.
    init(_ arguments: [String]) throws(FileSystemError) {
        for argument in arguments {
            guard argument != "-", let folder = try? Folder(argument) else {
                paths.append(argument)
                continue
            }
            let prefix = argument.hasSuffix("/") ? argument : argument + "/"
            add(try folder.entries().filter { !$0.isHidden }, prefix: prefix)
        }
    }

    private mutating func add(_ entries: [FileEntry], prefix: String) {
        let files = entries.filter { $0.kind == .file }
        let names = Set(files.map(\.path))
        var pages: [String: String] = [:]
        for folder in entries where folder.kind == .folder {
            guard let suffix = Self.companionSuffixes.first(where: { folder.path.hasSuffix($0) }) else { continue }
            let stem = folder.path.dropLast(suffix.count)
            pages[folder.path] = ["html", "htm", "xhtml"].lazy.map { "\(stem).\($0)" }.first(where: names.contains)
        }
        var counts: [String: Int] = [:]
        for file in files {
            if let folder = Self.ancestors(of: file.path).first(where: { pages[$0] != nil }) {
                counts[folder, default: 0] += 1
            } else {
                paths.append(prefix + file.path)
            }
        }
        for (folder, page) in pages.sorted(by: { $0.key < $1.key }) {
            guard let count = counts[folder] else { continue }
            companions.append((prefix + folder, prefix + page, count))
        }
    }

    /// The folders above a path, the outermost first.
    private static func ancestors(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}
