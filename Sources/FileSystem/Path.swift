#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Questions about paths that the file system answers.
package enum Path {
    /// The absolute path of an existing entry, free of symbolic links, `.` and `..`.
    ///
    /// - Throws: `FileSystemError` if the path, or the place that a link on it leads to, does not exist.
    package static func resolved(_ path: String) throws(FileSystemError) -> String {
        guard !path.utf8.contains(0) else { throw FileSystemError(.inspect, path, .system(errno: EINVAL)) }
        guard let resolved = unsafe realpath(path, nil) else {
            let number = errno
            throw FileSystemError(.inspect, path, .system(errno: number))
        }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// The folder in which an entry stands, and the name of the entry there.
    ///
    /// `public` is `public` in `.`; slashes at the end do not count.
    package static func split(_ path: String) -> (folder: String, name: String) {
        var text = path[...]
        while text.utf8.count > 1, text.utf8.last == UInt8(ascii: "/") { text.removeLast() }
        guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", String(text)) }
        let name = text[text.utf8.index(after: slash)...]
        return (slash == text.startIndex ? "/" : String(text[..<slash]), String(name))
    }

    /// Whether a path is a folder or lies in it.
    ///
    /// Both are absolute and resolved.
    package static func lies(_ path: String, within folder: String) -> Bool {
        path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }

    /// The value of a variable of the environment; nil if it is missing or empty.
    package static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// The number by which the system knows this process.
    package static var processIdentifier: Int32 { getpid() }

    /// The path of the program that is running.
    package static func executable() throws(FileSystemError) -> String {
        #if os(Linux)
            try resolved("/proc/self/exe")
        #else
            try resolved(CommandLine.arguments.first ?? "")
        #endif
    }
}
