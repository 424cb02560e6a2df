#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension FileSystemError {
    /// Whether nothing stands at the path.
    package var isMissing: Bool { errno == ENOENT }
    /// Whether something stands at the path already.
    package var isExisting: Bool { errno == EEXIST }
    /// Whether a symbolic link leads to itself or stands where none may.
    package var isLinkLoop: Bool { errno == ELOOP }
    /// Whether something other than a folder stands where the path goes on.
    package var isNotAFolder: Bool { errno == ENOTDIR }
    /// Whether a folder stands where a file was to be put.
    package var isAFolder: Bool { errno == EISDIR || errno == ENOTEMPTY }
    /// Whether the two places do not lie on one file system.
    package var isAcrossFileSystems: Bool { errno == EXDEV }
    /// Whether the disk, or what the user may have of it, is full.
    package var isOutOfSpace: Bool { errno == ENOSPC || errno == EDQUOT }
    /// Whether the user may not do this, or no one may.
    package var isForbidden: Bool { errno == EACCES || errno == EPERM || errno == EROFS }
    /// Whether kernel or file system cannot do this at all: a plainer way must do.
    package var isUnsupported: Bool {
        [ENOSYS, EINVAL, ENOTSUP, EOPNOTSUPP].contains(errno)
    }
    /// Whether a second name for a file cannot be made here, though the file can be read.
    package var isLinkRefused: Bool {
        [EPERM, EMLINK, EXDEV, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(errno)
    }
    /// Whether the user has as many notifiers or watches as the system allows.
    package var isWatchLimit: Bool { [ENOSPC, EMFILE, ENFILE].contains(errno) }
}
