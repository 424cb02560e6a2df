public import FileSystem

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A folder with its files as a literal: `["content/site.yml": "title: Briefing", "content/pipe": .fifo]`.
public struct FolderTree: ExpressibleByDictionaryLiteral, Sendable {
    /// What lies at a path.
    public enum Entry: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, Sendable {
        case file([UInt8])
        /// A symbolic link to a path.
        case link(to: String)
        case fifo

        /// A file that holds a text.
        public init(stringLiteral text: String) {
            self = .file(Array(text.utf8))
        }
    }

    /// Paths and what lies there, in the order in which they are made.
    public private(set) var entries: [(path: String, entry: Entry)]

    /// A folder and what is in it.
    public init(dictionaryLiteral elements: (String, Entry)...) {
        entries = elements.map { (path: $0, entry: $1) }
    }

    /// The same tree, made in the opposite order.
    public var reversed: FolderTree {
        var tree = self
        tree.entries.reverse()
        return tree
    }

    /// What lies at a path; assigning `nil` leaves the path out.
    public subscript(path: String) -> Entry? {
        get { entries.first { $0.path == path }?.entry }
        set {
            entries.removeAll { $0.path == path }
            if let newValue { entries.append((path, newValue)) }
        }
    }

    /// Both trees; the entries of the second replace those of the first.
    public func with(_ other: FolderTree) -> FolderTree {
        var tree = self
        for (path, entry) in other.entries { tree[path] = entry }
        return tree
    }

    /// Makes the tree in a folder.
    public func write(to folder: String) throws {
        for (path, entry) in entries {
            let place = "\(folder)/\(path)"
            if let slash = place.lastIndex(of: "/") { try Folder.create(String(place[..<slash])) }
            switch entry {
            case .file(let bytes): try File.write(bytes, to: place)
            case .link(let target): guard symlink(target, place) == 0 else { throw TreeError(path: path, errno: errno) }
            case .fifo: guard mkfifo(place, 0o644) == 0 else { throw TreeError(path: path, errno: errno) }
            }
        }
    }

    /// The tree in a new folder; in memory where there is such a file system, since builds wait for their disk.
    public func temporaryFolder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(in: access("/dev/shm", W_OK) == 0 ? "/dev/shm" : nil)
        try write(to: folder.path)
        return folder
    }
}

/// A link or a FIFO that could not be made.
struct TreeError: Error {
    let path: String
    let errno: Int32
}
