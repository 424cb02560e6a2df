/// Something that the file system refused: what was tried, on which path, and why.
public struct FileSystemError: Error, Sendable, Hashable {
    /// What was tried; the raw value is the verb of the message.
    public enum Operation: String, Sendable, Hashable {
        case open, read, list, inspect, write, create, link, rename, exchange, remove, sync, lock
    }

    /// Why it could not be done.
    public enum Cause: Sendable, Hashable {
        /// The system said no; the number is one of `errno.h`.
        case system(errno: Int32)
        /// The file holds more bytes than the caller allows.
        case tooLarge(limit: Int)
        /// A folder, FIFO, socket or device stands where a file was expected.
        case notAFile
        /// Folders are nested deeper than the caller allows.
        case tooDeep(limit: Int)
        /// A tree holds more entries than the caller allows.
        case tooMany(limit: Int)
    }

    /// What was tried.
    public var operation: Operation
    /// The path as the caller knows it: that of the folder, a slash, and the path relative to it.
    public var path: String
    /// Why it could not be done.
    public var cause: Cause

    /// Creates an error.
    public init(_ operation: Operation, _ path: String, _ cause: Cause) {
        self.operation = operation
        self.path = path
        self.cause = cause
    }

    /// The system's error number, or nil if it was not the system that refused.
    public var errno: Int32? {
        if case .system(let errno) = cause { errno } else { nil }
    }
}

extension FileSystemError: CustomStringConvertible {
    /// One line: `cannot read content/site.yml: Permission denied`.
    public var description: String {
        "cannot \(operation.rawValue) \(path): \(cause)"
    }
}

extension FileSystemError.Cause: CustomStringConvertible {
    /// The reason in a few words: `Permission denied`.
    public var description: String {
        switch self {
        case .system(let errno): CLibrary.message(for: errno)
        case .tooLarge(let limit): "it is larger than \(limit) bytes"
        case .notAFile: "it is not a file"
        case .tooDeep(let limit): "its folders are nested more than \(limit) deep"
        case .tooMany(let limit): "it holds more than \(limit) entries"
        }
    }
}
