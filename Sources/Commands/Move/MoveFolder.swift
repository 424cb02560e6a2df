internal import FileSystem
internal import Migration

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The content of a site into which an archive moves: nothing that stands there is lost.
struct MoveFolder {
    /// The folder `content` of the site.
    let path: String
    /// Where the archive lies, for the files that are copied out of it.
    let archive: String
    /// Whether a file that was edited since may be replaced; the old one is then kept beside the new one.
    let replacesEdited: Bool
    /// Whether anything is written at all.
    let writes: Bool

    /// Writes a file, unless it stands there already or was edited.
    func add(_ file: Migration.File) throws(FileSystemError) -> ImportResult.Action {
        let bytes = file.kind == .asset ? try File.read("\(archive)/\(file.origin)") : file.bytes
        let place = "\(path)/\(file.path)"
        var action = ImportResult.Action.written
        do {
            let old = try File.read(place)
            // A topic that stands there was described by an editor, and is never replaced.
            action = old == bytes ? .unchanged : replacesEdited && file.kind != .topic ? .replaced : .edited
        } catch {
            guard case .system(ENOENT) = error.cause else { throw error }
        }
        guard writes else { return action }
        switch action {
        case .written:
            try createFolder(of: place)
            try File.write(bytes, to: place, overwriting: false)
        case .replaced:
            try DraftFolder.keep(place)
            try File.write(bytes, to: place)
        default: break
        }
        return action
    }

    private func createFolder(of place: String) throws(FileSystemError) {
        guard let slash = place.lastIndex(of: "/") else { return }
        try Folder.create(String(place[..<slash]))
    }

    /// Whether a text with another title stands at a path.
    static func isTaken(_ place: String, title: String) -> Bool {
        guard let old = try? File.read(place) else { return false }
        let line = old.split(separator: UInt8(ascii: "\n")).prefix(20).first { $0.starts(with: "title:".utf8) }
        let own = line.map { String(decoding: $0.dropFirst(6), as: UTF8.self) } ?? ""
        func plain(_ text: String) -> String { text.filter { !"\"' \\".contains($0) } }
        return plain(own) != plain(title)
    }
}
