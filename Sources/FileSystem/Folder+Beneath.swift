#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Folder {
    /// Opens a file within this folder for reading; a symbolic link on the way may not lead out of the folder.
    ///
    /// Links are resolved first, and what they lead to is opened a component at a time without following any, so that
    /// nobody can put another link in its place in the meantime.
    ///
    /// - Throws: `FileSystemError` if there is no such file, with `.notAFile` if it is none, and with a missing file's
    ///   error if it lies outside.
    package func openBeneath(_ path: String) throws(FileSystemError) -> FileDescriptor {
        let root = try Path.resolved(self.path)
        let target = try Path.resolved(shown(path))
        guard target != root, Path.lies(target, within: root) else {
            throw FileSystemError(.open, shown(path), .system(errno: ENOENT))
        }
        let components = target.dropFirst(root.hasSuffix("/") ? root.utf8.count : root.utf8.count + 1)
        var folder = try Folder(root)
        var names = components.split(separator: "/").map(String.init)
        guard let name = names.popLast() else { throw FileSystemError(.open, shown(path), .notAFile) }
        for component in names { folder = try folder.folder(component) }
        let file = try folder.open(name, for: .reading)
        guard try file.status().kind == .file else { throw FileSystemError(.open, shown(path), .notAFile) }
        return file
    }
}
