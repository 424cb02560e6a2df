internal import ArgumentParser
internal import Parallelism
internal import SiteGeneration

/// The arguments of all commands that read a site.
struct SiteArguments: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The site’s folder, with ‘content’ and ‘templates’.", valueName: "folder"))
    var source = "."

    @Flag(help: "Show drafts and articles held back until later.")
    var drafts = false

    @Option(help: ArgumentHelp("The site’s address, instead of the one in content/site.yml.", valueName: "address"))
    var baseURL: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("How many tasks work side by side.", valueName: "number"))
    var jobs = Workers.processorCount

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError("‘--jobs’ is a number from 1 to 256") }
        guard let baseURL else { return }
        guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://") else {
            throw ValidationError("‘--base-url’ starts with https:// or http://")
        }
    }

    /// The options of a build to a folder.
    func options(output: String? = nil) -> BuildOptions {
        BuildOptions(
            site: source, output: output ?? source + "/public", showsDrafts: drafts, baseURL: baseURL, jobs: jobs,
            now: Clock.now)
    }
}
