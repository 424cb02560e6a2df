import FileSystem

/// The place of the output: where it is once symbolic links are resolved, and whether it may be replaced.
struct OutputFolder: Sendable {
    /// The path that the caller gave, for messages.
    let path: String
    /// The folder that it stands in, absolute and resolved; it need not exist.
    let parent: String
    /// Its name there.
    let name: String

    /// The folder that it stands in, for messages: as the caller gave it.
    var shownParent: String { Path.split(path).folder }

    /// Finds the place of an output and refuses one that must not be replaced.
    ///
    /// Nothing is changed.
    ///
    /// - Parameters:
    ///   - path: The path of the output; it need not exist. A symbolic link stands for the folder it leads to.
    ///   - sources: Folders that the site is made from: the output may neither hold one nor lie in one.
    init(_ path: String, protecting sources: [String]) throws(PublishingError) {
        let resolved = try Self.resolve(path)
        if resolved == "/" { throw .unsafeOutput(path: path, .root) }
        (parent, name) = Path.split(resolved)
        self.path = path

        let home = Path.environment("HOME").flatMap { try? Path.resolved($0) }
        if let home, Path.lies(home, within: resolved) { throw .unsafeOutput(path: path, .home) }
        if let current = try? Path.resolved("."), Path.lies(current, within: resolved) {
            throw .unsafeOutput(path: path, .currentFolder)
        }
        for source in sources {
            guard let resolvedSource = try? Path.resolved(source) else { continue }
            if Path.lies(resolvedSource, within: resolved) { throw .unsafeOutput(path: path, .holdsSources(source)) }
            if Path.lies(resolved, within: resolvedSource) { throw .unsafeOutput(path: path, .liesInSources(source)) }
        }
    }

    /// The absolute path that a path leads to, even if its last components are still to be made.
    private static func resolve(_ path: String) throws(PublishingError) -> String {
        var existing = path.isEmpty ? "." : path
        var missing: [String] = []
        while true {
            do {
                let resolved = try Path.resolved(existing)
                return missing.reversed().reduce(resolved) { $0 == "/" ? "/\($1)" : "\($0)/\($1)" }
            } catch let error where error.isMissing {
                let (folder, name) = Path.split(existing)
                // A name that exists and still leads nowhere is a dangling link.
                let isDangling = (try? Folder(folder).status(of: name)) != nil
                if isDangling || name == ".." || existing == folder { throw .unsafeOutput(path: path, .unresolvable) }
                if name != "." { missing.append(name) }
                existing = folder
            } catch {
                throw .fileSystem(error)
            }
        }
    }
}
