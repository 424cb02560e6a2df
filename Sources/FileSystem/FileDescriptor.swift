#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif
import CFileSystem

/// An open file or folder, closed when the value goes.
package struct FileDescriptor: ~Copyable, Sendable {
    /// What a file is opened for.
    package enum Access: Sendable {
        /// Its bytes; a FIFO or device does not keep the opener waiting.
        case reading
        /// A new file; an entry of that name is an error.
        case creating
        /// A lock that is held by means of it; made if it is missing.
        case locking
        /// The entries of a folder.
        case listing
    }

    let number: Int32
    /// The path under which it was opened, for messages.
    package let path: String

    init(takingOwnershipOf number: Int32, path: String) {
        self.number = number
        self.path = path
    }

    deinit {
        close(number)
    }

    /// What the file system knows about the open entry.
    package func status() throws(FileSystemError) -> FileStatus {
        var status = stat()
        if unsafe fstat(number, &status) != 0 {
            throw FileSystemError(.inspect, path, .system(errno: errno))
        }
        return FileStatus(status)
    }

    /// Every byte of a regular file.
    ///
    /// - Throws: `FileSystemError` with `.notAFile`, `.tooLarge`, or what the system says.
    package func readAll(limit: Int) throws(FileSystemError) -> [UInt8] {
        let status = try status()
        guard status.kind == .file else { throw FileSystemError(.read, path, .notAFile) }
        guard status.size <= limit else { throw FileSystemError(.read, path, .tooLarge(limit: limit)) }
        // A size of 0 is also what the files of /proc claim.
        var bytes = try readBlock(capacity: max(status.size, 4096))
        if bytes.count == status.size, status.size > 0 { return bytes }
        while bytes.count <= limit {
            let block = try readBlock(capacity: 65536)
            if block.isEmpty { return bytes }
            bytes += block
        }
        throw FileSystemError(.read, path, .tooLarge(limit: limit))
    }

    /// The next bytes of the file, at most as many as asked for; empty at its end.
    private func readBlock(capacity: Int) throws(FileSystemError) -> [UInt8] {
        var failure: Int32?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            switch CLibrary.retrying({ unsafe read(number, buffer.baseAddress, capacity) }) {
            case .success(let length): count = length
            case .failure(let number): failure = number
            }
        }
        if let failure { throw FileSystemError(.read, path, .system(errno: failure)) }
        return bytes
    }

    /// The bytes from an offset on, at most as many as asked for; empty at the end of the file.
    package func block(_ capacity: Int, at offset: Int) throws(FileSystemError) -> [UInt8] {
        var failure: Int32?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            switch CLibrary.retrying({ unsafe pread(number, buffer.baseAddress, capacity, off_t(offset)) }) {
            case .success(let length): count = length
            case .failure(let number): failure = number
            }
        }
        if let failure { throw FileSystemError(.read, path, .system(errno: failure)) }
        return bytes
    }

    /// Whether the rest of the file is exactly these bytes.
    ///
    /// - Complexity: O(*n*) time, where *n* is the number of bytes that agree, and constant space.
    package func continues(with bytes: borrowing Span<UInt8>) throws(FileSystemError) -> Bool {
        var position = 0
        var failure: Int32?
        let isEqual = unsafe withUnsafeTemporaryAllocation(byteCount: 32768, alignment: 16) { block in
            while true {
                switch CLibrary.retrying({ unsafe read(number, block.baseAddress, block.count) }) {
                case .failure(let number):
                    failure = number
                    return false
                case .success(0):
                    return position == bytes.count
                case .success(let length):
                    guard length <= bytes.count - position else { return false }
                    let expected = bytes.extracting(position..<position + length)
                    guard unsafe Self.holds(block, expected) else { return false }
                    position += length
                }
            }
        }
        if let failure { throw FileSystemError(.read, path, .system(errno: failure)) }
        return isEqual
    }

    private static func holds(_ block: UnsafeMutableRawBufferPointer, _ expected: Span<UInt8>) -> Bool {
        unsafe expected.withUnsafeBytes { expected in
            guard let left = block.baseAddress, let right = expected.baseAddress else { return true }
            return unsafe memcmp(left, right, expected.count) == 0
        }
    }

    /// Writes every byte at the current position.
    package func write(_ bytes: borrowing Span<UInt8>) throws(FileSystemError) {
        var position = 0
        while position < bytes.count {
            let outcome = unsafe bytes.extracting(position...).withUnsafeBytes { rest in
                CLibrary.retrying { unsafe Self.write(number, rest) }
            }
            switch outcome {
            case .success(let length): position += length
            case .failure(let number): throw FileSystemError(.write, path, .system(errno: number))
            }
        }
    }

    private static func write(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            unsafe Glibc.write(number, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            unsafe Musl.write(number, bytes.baseAddress, bytes.count)
        #else
            unsafe Darwin.write(number, bytes.baseAddress, bytes.count)
        #endif
    }

    /// Cuts the file to nothing.
    package func truncate() throws(FileSystemError) {
        if ftruncate(number, 0) != 0 { throw FileSystemError(.write, path, .system(errno: errno)) }
    }

    /// Sets when the bytes of the file last changed.
    package func setModified(_ time: FileStatus.Timestamp) throws(FileSystemError) {
        let time = timespec(tv_sec: time.seconds, tv_nsec: time.nanoseconds)
        let times = [time, time]
        if unsafe futimens(number, times) != 0 { throw FileSystemError(.write, path, .system(errno: errno)) }
    }

    /// Sets who may do what with the file or folder.
    package func setPermissions(_ permissions: UInt32) throws(FileSystemError) {
        if fchmod(number, mode_t(permissions)) != 0 { throw FileSystemError(.write, path, .system(errno: errno)) }
    }

    /// Takes the lock of the file for as long as the descriptor is open, unless another process has it.
    ///
    /// - Returns: Whether the lock was taken.
    package func tryLock() throws(FileSystemError) -> Bool {
        switch CLibrary.retrying({ flock(number, LOCK_EX | LOCK_NB) }) {
        case .success: return true
        case .failure(EWOULDBLOCK): return false
        case .failure(let number): throw FileSystemError(.lock, path, .system(errno: number))
        }
    }

    /// Waits for the lock of the file or folder, and has it for as long as the descriptor is open; some file systems have
    /// no locks, and then nobody waits.
    func lock() {
        _ = CLibrary.retrying { flock(number, LOCK_EX) }
    }

    /// Waits until the bytes of this file, or the names in this folder, are on the disk.
    package func sync() throws(FileSystemError) {
        if case .failure(let number) = CLibrary.retrying({ fsync(number) }) {
            throw FileSystemError(.sync, path, .system(errno: number))
        }
    }

    /// Waits until everything written to the file system that holds this entry is on the disk.
    package func syncFileSystem() throws(FileSystemError) {
        if case .failure(let number) = CLibrary.retrying({ cfilesystem_sync(number) }) {
            throw FileSystemError(.sync, path, .system(errno: number))
        }
    }
}
