#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reading and writing of single files.
public enum File {
    /// How large a file may be unless the caller says otherwise: 64 MiB.
    public static let defaultLimit = 64 << 20

    /// Reads a whole file.
    ///
    /// Symbolic links are followed.
    ///
    /// - Throws: `FileSystemError`; with `.notAFile` for a FIFO or device, which does not keep the caller waiting,
    ///   and with `.tooLarge` for a file of more than `limit` bytes.
    public static func read(_ path: String, limit: Int = defaultLimit) throws(FileSystemError) -> [UInt8] {
        try Folder.open(path, in: CLibrary.currentFolder, for: .reading, shownAs: path, operation: .read)
            .readAll(limit: limit)
    }

    /// Writes a file in one step: whoever opens the path finds the old bytes or all of the new ones.
    ///
    /// The bytes are on the disk when this returns. A symbolic link at the path is replaced, not followed.
    ///
    /// - Parameter overwriting: Whether a file that stands there may be replaced.
    /// - Throws: `FileSystemError`; what stood at the path is then as it was.
    public static func write(
        _ bytes: [UInt8], to path: String, overwriting: Bool = true
    ) throws(FileSystemError) {
        let (folder, name) = Path.split(path)
        try Folder(folder).write(bytes, to: name, overwriting: overwriting)
    }
}

extension Folder {
    /// Writes a file of this folder in one step: whoever opens the path finds the old bytes or all of the new ones.
    ///
    /// The bytes are on the disk when this returns. A symbolic link at the path is replaced, not followed.
    ///
    /// - Parameter overwriting: Whether a file that stands there may be replaced.
    /// - Throws: `FileSystemError`; what stood at the path is then as it was.
    public func write(
        _ bytes: [UInt8], to path: String, overwriting: Bool = true
    ) throws(FileSystemError) {
        guard !path.utf8.contains(0) else { throw FileSystemError(.write, shown(path), .system(errno: EINVAL)) }
        let token = String(UInt64.random(in: .min ... .max), radix: 36)
        let temporary = "\(Path.split(path).folder)/.briefgen-\(token).tmp"
        do {
            let file = try open(temporary, for: .creating)
            try file.write(bytes.span)
            try file.sync()
            if overwriting {
                try rename(temporary, to: path, in: self)
            } else {
                try link(temporary, to: path, in: self)
                try removeFile(temporary)
            }
        } catch {
            try? removeFile(temporary)
            // The temporary name means nothing to the caller.
            throw FileSystemError(.write, shown(path), error.cause)
        }
    }
}
