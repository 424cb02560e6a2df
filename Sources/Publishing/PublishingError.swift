public import FileSystem

/// Why a site cannot be published.
///
/// The live site is as it was, unless the case says otherwise.
public enum PublishingError: Error, Sendable, Hashable {
    /// The output is a folder that must not be replaced.
    case unsafeOutput(path: String, Danger)
    /// The output holds files that are not in its manifest: up to five of them, sorted, and how many there are.
    case foreignFiles(output: String, paths: [String], count: Int)
    /// Another process is publishing to the same output; its number, if it is known.
    case locked(output: String, process: Int32?)
    /// A path that is not relative, that leaves the output, or that is reserved.
    case invalidPath(String)
    /// A path that something was already written to.
    case duplicatePath(String)
    /// A file was written after the site was published or discarded.
    case finished(path: String)
    /// The file system refused, for instance because the disk is full.
    case fileSystem(FileSystemError)
    /// The file system refused while files were exchanged: some of the live site are new. The next build goes on there.
    case interrupted(output: String, FileSystemError)
    /// The new site is live, but the file system refused what comes after that.
    case newSiteIsLive(FileSystemError)

    /// What makes an output unsafe.
    public enum Danger: Sendable, Hashable {
        /// It is the root of the file system.
        case root
        /// It is the user's home folder or holds it.
        case home
        /// It is the current folder or holds it.
        case currentFolder
        /// It is, or holds, a folder that the site is made from.
        case holdsSources(String)
        /// It lies in a folder that the site is made from.
        case liesInSources(String)
        /// Another file system is mounted there, and so the folder as a whole cannot be exchanged.
        case mountPoint
        /// Another file system is mounted in it.
        case holdsMount(String)
        /// A file or something else stands there.
        case notAFolder
        /// It is a symbolic link that leads nowhere, or its path goes through `..` of a missing folder.
        case unresolvable
    }
}

extension PublishingError: CustomStringConvertible {
    /// One line: `cannot publish to public: process 1234 is publishing to it`.
    public var description: String {
        switch self {
        case .unsafeOutput(let path, let danger): "cannot publish to \(path): \(danger)"
        case .foreignFiles(let output, let paths, let count):
            "cannot publish to \(output): briefgen did not write \(Self.list(paths, of: count))"
        case .locked(let output, .some(let process)):
            "cannot publish to \(output): process \(process) is publishing to it"
        case .locked(let output, nil): "cannot publish to \(output): another process is publishing to it"
        case .invalidPath(let path): "cannot publish ‘\(path)’: a path is relative and stays within the output"
        case .duplicatePath(let path): "cannot publish ‘\(path)’: something is already written to this path"
        case .finished(let path): "cannot publish ‘\(path)’: the site is already published or discarded"
        case .fileSystem(let error): "\(error)"
        case .interrupted(let output, let error): "\(output) is partly the new site: \(error)"
        case .newSiteIsLive(let error): "the new site is live, but \(error)"
        }
    }

    /// What to do instead, as a sentence without a full stop; nil if there is nothing to say.
    public var help: String? {
        switch self {
        case .unsafeOutput(_, .mountPoint): "publish file by file (‘--exchange files’), or to a folder within it"
        case .unsafeOutput(_, .holdsMount): "unmount it, or publish to a folder that holds none"
        case .interrupted: "mend what the message says and build again: the next build finishes this one"
        case .newSiteIsLive: "the next build clears what is left of the former one"
        case .unsafeOutput(_, .unresolvable): "create the folder that it leads to"
        case .unsafeOutput: "publish to a folder of its own, such as ‘public’"
        case .foreignFiles(let output, _, _):
            "move them away (to the site’s ‘content/assets’ if they belong to the site), or publish to another folder"
                + " than ‘\(output)’"
        case .locked: "wait until it has ended"
        case .fileSystem(let error) where error.isOutOfSpace: "make room on the disk; the live site is as it was"
        case .fileSystem(let error) where error.operation == .create && error.isForbidden:
            "briefgen builds a site beside the output or in it: one of the two folders must be writable"
        case .fileSystem(let error) where error.operation == .exchange || error.operation == .rename:
            "publish file by file (‘--exchange files’), or to another folder: this one cannot be replaced where it lies"
        case .invalidPath, .duplicatePath, .finished, .fileSystem: nil
        }
    }

    private static func list(_ paths: [String], of count: Int) -> String {
        let names = paths.map { "‘\($0)’" }
        guard count == paths.count else {
            return names.joined(separator: ", ") + " and \(count - paths.count) more"
        }
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension PublishingError.Danger: CustomStringConvertible {
    /// The reason in a few words.
    public var description: String {
        switch self {
        case .root: "it is the root of the file system"
        case .home: "it is, or holds, your home folder"
        case .currentFolder: "it is, or holds, the current folder"
        case .holdsSources(let path): "it is, or holds, ‘\(path)’, which the site is made from"
        case .liesInSources(let path): "it lies in ‘\(path)’, which the site is made from"
        case .mountPoint: "another file system is mounted there, and so it cannot be exchanged in one step"
        case .holdsMount(let path): "another file system is mounted in it, at ‘\(path)’"
        case .notAFolder: "it is not a folder"
        case .unresolvable: "it leads to a folder that does not exist"
        }
    }
}

/// Does something with the file system on behalf of publishing.
func attempt<Value: ~Copyable>(
    _ action: () throws(FileSystemError) -> Value
) throws(PublishingError) -> Value {
    do {
        return try action()
    } catch {
        throw .fileSystem(error)
    }
}
