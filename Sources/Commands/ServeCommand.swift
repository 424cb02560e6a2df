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
            is wrong stands over the page. /_desk/ lists what is still open. Ctrl-C ends it.

            Nothing is written, unless with --edit: then the address that is shown lets one browser on this machine \
            review drafts, take up events and publish. Each write is shown here.

            Behind a proxy, or in an editor in a cloud, the browser asks for another name than this machine’s, which is \
            refused: briefgen serve --allow-host editor.example
            """)

    @OptionGroup var folder: FolderArguments
    @OptionGroup var warnings: WarningArguments

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The port; where it is taken, the next free one. 0 is any.", valueName: "number"))
    var port: UInt16 = 8000

    @Flag(name: .long, help: "Open the site in the browser.")
    var open = false

    @Flag(help: "Lead the browser to the page of the file that was saved.")
    var follow = false

    @Flag(help: "Let the desk write files, for the browser that opens the address that is shown.")
    var edit = false

    @Option(
        help: ArgumentHelp(
            "With ‘--edit’: the folder of the raw files. (default: ‘raw’ in the site’s folder)", valueName: "folder"))
    var raw: String?

    @Flag(inversion: .prefixedNo, help: "Show drafts and articles held back until later.")
    var drafts = true

    @Option(
        help: ArgumentHelp(
            "Answer also under this name, that of a proxy or an editor in a cloud; can be repeated.", valueName: "name"),
        transform: { text in
            guard let host = HostName(parsing: text) else {
                throw ValidationError("‘\(text)’ is not the name of a host, such as editor.example")
            }
            return host
        })
    var allowHost: [HostName] = []

    @Flag(name: .shortAndLong, help: "Show only the address and what is wrong.")
    var quiet = false

    func validate() throws {
        guard raw == nil || edit else { throw ValidationError("‘--raw’ belongs to ‘--edit’") }
        guard raw != "" else { throw ValidationError("‘--raw’ names a folder, such as raw") }
        guard !edit || allowHost.isEmpty else {
            throw ValidationError("‘--edit’ is for this machine only, and does not go with ‘--allow-host’")
        }
    }

    func run() async throws {
        try RequiredSite.check(folder.source)
        var build = BuildOptions(
            site: folder.source, output: folder.source + "/public", showsDrafts: drafts, jobs: folder.jobs,
            now: Clock.now)
        build.imageScaling = ImageProgram.scaling
        var options = PreviewOptions(build, port: port, follows: follow, allowedHosts: allowHost) { Clock.now }
        options.edits = edit
        let rawFolder = raw ?? folder.source + "/raw"
        options.rawBlocks = { RawAccount.blocks(of: $0, in: rawFolder) }
        let journal = PreviewJournal(port: port, opens: open, quiet: quiet, showsAllWarnings: warnings.all)
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
