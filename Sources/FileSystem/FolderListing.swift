#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The names in one folder as the disk has them, in no order.
struct FolderListing {
    /// Every name with a NUL after it.
    private var characters: [CChar] = []
    private var starts: [Int] = []
    private var kinds: [FileStatus.Kind?] = []

    /// How many names there are.
    var count: Int { starts.count }

    /// Reads the names of a folder, all but `.` and `..`.
    ///
    /// - Throws: `FileSystemError` if the system does not give them, or `.tooMany`.
    init(of folder: consuming FileDescriptor, limit: Int) throws(FileSystemError) {
        let path = folder.path
        // The stream closes the descriptor that it is given, and so it gets one of its own.
        let number = fcntl(folder.number, F_DUPFD_CLOEXEC, 0)
        guard number >= 0 else { throw FileSystemError(.list, path, .system(errno: errno)) }
        guard let stream = unsafe fdopendir(number) else {
            let failure = errno
            close(number)
            throw FileSystemError(.list, path, .system(errno: failure))
        }
        defer { unsafe closedir(stream) }
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            unsafe append(entry)
            if count > limit { throw FileSystemError(.list, path, .tooMany(limit: limit)) }
        }
        if errno != 0 { throw FileSystemError(.list, path, .system(errno: errno)) }
    }

    private mutating func append(_ entry: UnsafeMutablePointer<dirent>) {
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
        let name = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
        let length = unsafe strlen(name)
        let bytes = unsafe UnsafeBufferPointer(start: name, count: length + 1)
        let dot = CChar(bitPattern: UInt8(ascii: "."))
        if unsafe bytes[0] == dot, unsafe length == 1 || (length == 2 && bytes[1] == dot) { return }
        starts.append(characters.count)
        unsafe characters.append(contentsOf: bytes)
        kinds.append(FileStatus.Kind(directoryEntryType: unsafe entry.pointee.d_type))
    }

    /// What the folder itself says about the entry at an index; nil if its file system does not tell.
    func kind(at index: Int) -> FileStatus.Kind? {
        kinds[index]
    }

    /// The name at an index, as the calls of the system take it.
    func withName<Value>(at index: Int, _ body: (UnsafePointer<CChar>) -> Value) -> Value {
        unsafe characters.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return unsafe body("") }
            return unsafe body(base + starts[index])
        }
    }

    /// The name at an index as text, and whether it is UTF-8; if not, the text is a repaired one.
    func name(at index: Int) -> (text: String, isValid: Bool) {
        let end = (index + 1 < starts.count ? starts[index + 1] : characters.count) - 1
        let bytes = characters[starts[index]..<end].lazy.map(UInt8.init(bitPattern:))
        if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
        return (String(decoding: bytes, as: UTF8.self), false)
    }
}

extension FileStatus.Kind {
    /// Reads the `d_type` of a directory entry.
    init?(directoryEntryType type: UInt8) {
        switch Int32(type) {
        case Int32(DT_REG): self = .file
        case Int32(DT_DIR): self = .folder
        case Int32(DT_LNK): self = .symbolicLink
        case Int32(DT_FIFO): self = .fifo
        case Int32(DT_SOCK): self = .socket
        case Int32(DT_CHR), Int32(DT_BLK): self = .device
        default: return nil
        }
    }
}
