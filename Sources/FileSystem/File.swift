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
    /// The bytes are on the disk when this returns. A symbolic link at the path is replaced, not followed. Where the
    /// system has files without names, one that ends in between leaves nothing behind; where it must replace a file,
    /// what can be left in the moment between two calls is taken away by the next that writes there.
    ///
    /// - Parameter overwriting: Whether a file that stands there may be replaced.
    /// - Throws: `FileSystemError`; what stood at the path is then as it was.
    public func write(
        _ bytes: [UInt8], to path: String, overwriting: Bool = true
    ) throws(FileSystemError) {
        guard !path.utf8.contains(0) else { throw FileSystemError(.write, shown(path), .system(errno: EINVAL)) }
        let temporary = Self.temporaryPath(for: path)
        do throws(FileSystemError) {
            let file = try newFile(beside: path, or: temporary)
            try file.write(bytes.span)
            try file.sync()
            if file.path == shown(temporary) {
                try put(temporary, at: path, overwriting: overwriting)
            } else if overwriting, try statusIfPresent(of: path) != nil {
                try replacing(temporary) { () throws(FileSystemError) in try name(file, temporary) }
                try put(temporary, at: path, overwriting: true)
            } else {
                try name(file, path)
            }
        } catch {
            try? removeFile(temporary)
            // The temporary name means nothing to the caller.
            throw FileSystemError(.write, shown(path), error.cause)
        }
    }

    private func put(_ temporary: String, at path: String, overwriting: Bool) throws(FileSystemError) {
        guard !overwriting else { return try rename(temporary, to: path, in: self) }
        try link(temporary, to: path, in: self)
        try removeFile(temporary)
    }

    private func newFile(beside path: String, or temporary: String) throws(FileSystemError) -> FileDescriptor {
        if let file = unnamedFile(beside: path) { return file }
        return try replacing(temporary) { () throws(FileSystemError) in try open(temporary, for: .creating) }
    }

    /// Makes a file, in the place of one that was left over when a program was ended.
    private func replacing<Value: ~Copyable>(
        _ temporary: String, _ make: () throws(FileSystemError) -> Value
    ) throws(FileSystemError) -> Value {
        do {
            return try make()
        } catch let error where error.isExisting {
            try removeFile(temporary)
            return try make()
        }
    }

    /// The same for every write of a path, so that what was left over is found.
    static func temporaryPath(for path: String) -> String {
        let (folder, name) = Path.split(path)
        // FNV-1a, 64 bits: short, whatever the length of the name.
        let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return "\(folder)/.briefgen-\(String(hash, radix: 36)).tmp"
    }
}
