internal import FileSystem

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The site that a command needs: a folder with `content` and, where pages are made, `templates`.
enum RequiredSite {
    /// Makes sure that a command that needs a site has one.
    ///
    /// - Parameter withTemplates: Whether pages are made of it.
    /// - Throws: the exit status, after having said what is missing and what to do.
    static func check(_ path: String, withTemplates: Bool = false) throws {
        let isHere = path == "."
        guard exists("\(path)/content") else {
            throw Console.stop(
                isHere
                    ? "there is no site here: the current folder has no folder ‘content’"
                    : "there is no site in \(Printable.text(path)): it has no folder ‘content’",
                help: isHere
                    ? "call briefgen in the folder that holds ‘content’ and ‘templates’, or name that folder with --source"
                    : "name the folder that holds ‘content’ and ‘templates’ with --source")
        }
        guard withTemplates, !exists("\(path)/templates") else { return }
        throw Console.stop(
            "\(isHere ? "the current folder" : Printable.text(path)) has no folder ‘templates’",
            help: "copy ‘templates’ of briefgen’s repository to stand beside ‘content’")
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
