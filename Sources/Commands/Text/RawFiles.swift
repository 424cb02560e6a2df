internal import FileSystem
internal import Publishing

/// The folder of raw files that articles were imported from, found by name and proved by their SHA-256.
struct RawFiles {
    private let folder: Folder
    /// The paths of all files by digest, once they were needed.
    private var paths: [String: String]?

    /// - Throws: where the folder cannot be opened.
    init(_ path: String) throws(FileSystemError) {
        folder = try Folder(path)
    }

    /// The file with a digest: that of the given name if it has it, or else any file of the folder.
    ///
    /// - Returns: `nil` where no file that can be read has the digest.
    mutating func file(named name: String?, sha256: String) -> (path: String, bytes: [UInt8])? {
        if let name, Self.isFileName(name), let bytes = try? folder.read(name),
            SHA256.hexadecimal(of: bytes.span) == sha256
        {
            return (name, bytes)
        }
        let known = paths ?? digests()
        paths = known
        guard let path = known[sha256], let bytes = try? folder.read(path) else { return nil }
        return SHA256.hexadecimal(of: bytes.span) == sha256 ? (path, bytes) : nil
    }

    private func digests() -> [String: String] {
        var paths: [String: String] = [:]
        for entry in (try? folder.entries()) ?? [] where entry.kind == .file && !entry.hasInvalidName {
            guard let bytes = try? folder.read(entry.path) else { continue }
            let digest = SHA256.hexadecimal(of: bytes.span)
            if paths[digest] == nil { paths[digest] = entry.path }
        }
        return paths
    }

    /// Whether a name from front matter names a file of the folder, and not one above it.
    private static func isFileName(_ name: String) -> Bool {
        !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
    }
}
