internal import ArgumentParser
internal import Content
internal import Parallelism
internal import SiteGeneration

/// Where a site lies, and how many tasks read it.
struct FolderArguments: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The site’s folder, which holds ‘content’.", valueName: "folder"))
    var source = "."

    @Option(name: .shortAndLong, help: ArgumentHelp("How many tasks work side by side.", valueName: "number"))
    var jobs = Workers.processorCount

    func validate() throws {
        guard !source.isEmpty else { throw ValidationError("‘--source’ names a folder, such as .") }
        guard (1...256).contains(jobs) else { throw ValidationError("‘--jobs’ is a number from 1 to 256") }
    }
}

/// Which warnings are shown of a site that has many.
struct WarningArguments: ParsableArguments {
    @Flag(help: "Show all warnings and notes, and not only the first 20 of each kind.")
    var all = false
}

/// The arguments of all commands that build a site or check one.
struct SiteArguments: ParsableArguments {
    @OptionGroup var folder: FolderArguments

    @Flag(help: "Show drafts and articles held back until later.")
    var drafts = false

    @Option(help: ArgumentHelp("The site’s address, instead of the one in content/site.yml.", valueName: "address"))
    var baseURL: String?

    func validate() throws {
        guard let baseURL else { return }
        guard WebAddress.isValid(baseURL) else {
            throw ValidationError("‘--base-url’ is an address that starts with https:// or http://, without spaces")
        }
    }

    /// The options of a build to a folder.
    func options(output: String? = nil) -> BuildOptions {
        BuildOptions(
            site: folder.source, output: output ?? folder.source + "/public", showsDrafts: drafts, baseURL: baseURL,
            jobs: folder.jobs,
            now: Clock.now)
    }
}
