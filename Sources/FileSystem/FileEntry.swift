/// What a walk through a folder found under one path.
public struct FileEntry: Sendable, Hashable {
    /// What stands at the path.
    public enum Kind: Sendable, Hashable {
        /// A regular file, or a symbolic link to one within the root.
        case file
        /// A folder, or a symbolic link to one within the root; what is in it follows under this path.
        case folder
        /// A symbolic link that was not followed.
        case link(Link)
        /// A named pipe. It is never opened.
        case fifo
        /// A socket. It is never opened.
        case socket
        /// A device, such as a disk or a terminal. It is never opened.
        case device
    }

    /// Why a symbolic link was not followed.
    public enum Link: Sendable, Hashable {
        /// It leads to a place outside the root.
        case leavesRoot
        /// It leads nowhere.
        case dangling
        /// It leads to itself or to a folder that it stands in.
        case loop
        /// The caller asked that none be followed.
        case notFollowed
    }

    /// The path relative to the root, components separated by `/`.
    public var path: String
    /// What stands there.
    public var kind: Kind
    /// The length of a file in bytes; 0 for everything else.
    public var size: Int
    /// Whether the path is a symbolic link, followed or not.
    public var isSymbolicLink: Bool
    /// Whether the name on the disk is not UTF-8.
    ///
    /// The path is then a repaired text, fit for messages alone.
    public var hasInvalidName: Bool

    /// Creates an entry.
    public init(
        path: String, kind: Kind, size: Int = 0, isSymbolicLink: Bool = false, hasInvalidName: Bool = false
    ) {
        self.path = path
        self.kind = kind
        self.size = size
        self.isSymbolicLink = isSymbolicLink
        self.hasInvalidName = hasInvalidName
    }

    /// The last component of the path.
    public var name: Substring {
        let utf8 = path.utf8
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return path[...] }
        return path[utf8.index(after: slash)...]
    }

    /// Whether the name starts with a full stop.
    public var isHidden: Bool {
        name.utf8.first == UInt8(ascii: ".")
    }

    /// Whether the name is one that editors and systems give to what they leave behind: `a.md~`, `a.swp`, `#a.md#`.
    public var isBackup: Bool {
        let name = name.utf8
        if name.first == UInt8(ascii: "#"), name.last == UInt8(ascii: "#") { return true }
        return Self.backupSuffixes.contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
            || Self.backupNames.contains { name.elementsEqual($0.utf8) }
    }

    /// Whether the entry is none of the author's: hidden or a backup.
    ///
    /// Such a folder is listed and not entered.
    public var isIgnored: Bool {
        isHidden || isBackup
    }

    /// Whether the entry is none of the author's, where names in one folder may be hidden.
    ///
    /// - Parameter folder: The folder, as paths begin with it, without its slash; `nil` for none.
    public func isIgnored(unlessHiddenIn folder: String?) -> Bool {
        guard let folder, path.utf8.count > folder.utf8.count, path.hasPrefix(folder + "/") else { return isIgnored }
        return isBackup
    }

    private static let backupSuffixes = ["~", ".swp", ".swo", ".swx", ".bak", ".orig", ".tmp"]
    private static let backupNames = ["Thumbs.db", "desktop.ini", "4913", ".DS_Store"]
}
