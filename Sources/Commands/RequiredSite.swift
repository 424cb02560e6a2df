internal import FileSystem

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The site that a command needs: a folder with `content`.
enum RequiredSite {
    /// Makes sure that a command that needs a site has one.
    ///
    /// - Throws: the exit status, after having said what is missing and what to do.
    static func check(_ path: String) throws {
        guard !exists("\(path)/content") else { return }
        throw path == "."
            ? Console.stop(
                "there is no site here: the current folder has no folder ‘content’",
                help: "call briefgen in the folder that holds ‘content’, name that folder with --source, "
                    + "or begin a site with ‘briefgen init FOLDER’")
            : Console.stop(
                "there is no site in \(Printable.text(path)): it has no folder ‘content’",
                help: "name the folder that holds ‘content’ with --source, or begin a site with ‘briefgen init FOLDER’")
    }

    /// Whether there is such a folder; one that cannot be opened is for the command to report.
    private static func exists(_ path: String) -> Bool {
        do {
            _ = try Folder(path)
            return true
        } catch {
            return ![ENOENT, ENOTDIR].contains(error.errno)
        }
    }
}
