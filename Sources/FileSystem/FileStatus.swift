#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the file system knows about an entry, apart from its name and its bytes.
package struct FileStatus: Sendable, Hashable {
    /// What an entry is.
    package enum Kind: Sendable, Hashable {
        case file, folder, symbolicLink, fifo, socket, device
    }

    /// Tells an entry from every other, whatever its names are.
    package struct Identity: Sendable, Hashable {
        /// The file system that it lies on.
        package let volume: UInt64
        /// Its number there.
        package let number: UInt64
    }

    /// What the entry is.
    package let kind: Kind
    /// Its length in bytes.
    package let size: Int
    /// Which entry it is.
    package let identity: Identity
    /// Who may do what with it: the lower twelve bits of the mode.
    package let permissions: UInt32
    /// When its bytes last changed.
    package let modified: Timestamp
    /// When its bytes, its names or what is known about it last changed; nobody can set it to an earlier moment.
    package let changed: Timestamp

    /// A moment, in seconds and nanoseconds since the beginning of 1970.
    package struct Timestamp: Sendable, Hashable {
        /// Whole seconds.
        package let seconds: Int
        /// Nanoseconds, less than a second.
        package let nanoseconds: Int

        /// Creates a moment.
        package init(seconds: Int, nanoseconds: Int) {
            self.seconds = seconds
            self.nanoseconds = nanoseconds
        }

        init(_ time: timespec) {
            self.init(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
        }
    }

    /// A text that is another one once anybody has written to the entry or put another in its place.
    package var stamp: String {
        "\(identity.volume) \(identity.number) \(size) \(modified.seconds) \(modified.nanoseconds) \(changed.seconds) "
            + "\(changed.nanoseconds)"
    }

    init(_ status: stat) {
        kind = Kind(mode: mode_t(status.st_mode))
        size = Int(status.st_size)
        identity = Identity(
            volume: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
        permissions = UInt32(status.st_mode) & 0o7777
        modified = Timestamp(CLibrary.modificationTime(of: status))
        changed = Timestamp(CLibrary.changeTime(of: status))
    }
}

extension FileStatus.Kind {
    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .symbolicLink
        case S_IFIFO: self = .fifo
        case S_IFSOCK: self = .socket
        default: self = .device
        }
    }
}
