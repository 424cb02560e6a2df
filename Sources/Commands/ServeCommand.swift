internal import ArgumentParser
internal import Diagnostics
internal import Preview
internal import SiteGeneration

/// `briefgen serve`: shows the site to its editors while they write it.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser while you write it.",
        discussion: """
            Serves the site from memory, on this machine only, and shows each change as soon as a file is saved; what \
            is wrong stands over the page. /_desk/ lists what is still open. Nothing is written. Ctrl-C ends it.
            """)

    @OptionGroup var folder: FolderArguments

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The port; where it is taken, the next free one. 0 is any.", valueName: "number"))
    var port: UInt16 = 8000

    @Flag(name: .long, help: "Open the site in the browser.")
    var open = false

    @Flag(help: "Lead the browser to the page of the file that was saved.")
    var follow = false

    @Flag(inversion: .prefixedNo, help: "Show drafts and articles held back until later.")
    var drafts = true

    @Flag(name: .shortAndLong, help: "Show only the address and what is wrong.")
    var quiet = false

    func run() async throws {
        try RequiredSite.check(folder.source, withTemplates: true)
        let build = BuildOptions(
            site: folder.source, output: folder.source + "/public", showsDrafts: drafts, jobs: folder.jobs,
            now: Clock.now)
        let options = PreviewOptions(build, port: port, follows: follow) { Clock.now }
        let journal = PreviewJournal(port: port, opens: open, quiet: quiet)
        let server = Task { try await PreviewServer(options).run { journal.note($0) } }
        let signals = EndSignals { server.cancel() }
        defer { signals.end() }
        switch await server.result {
        case .success: return
        case .failure(let error as PreviewError): throw Console.stop("\(error)", help: error.help)
        case .failure(let error): throw error
        }
    }
}
