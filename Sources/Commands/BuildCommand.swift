internal import ArgumentParser
internal import Chronology
internal import FileSystem
internal import Publishing
internal import SiteGeneration

/// `briefgen build`: makes the whole site and publishes it in one step.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the site and publish it.",
        discussion: """
            The site is built beside the output and takes its place when it is whole; if anything is wrong with it, the \
            output stays as it is and everything that is wrong is shown.
            """)

    @OptionGroup var site: SiteArguments
    @OptionGroup var warnings: WarningArguments

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder to publish to. (default: ‘public’ in the site’s folder)", valueName: "folder"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Build the site as it was known at the end of a day, into an output of its own.", valueName: "date"),
        transform: { try DayArgument.day($0, of: "--as-of") })
    var asOf: Day?

    @Option(
        help: ArgumentHelp(
            "How the new site takes the place of the live one: file by file in the folder that is there, or the folder "
                + "as a whole in one step.", valueName: "files|folder"),
        transform: { text in
            guard let exchange = Exchange(rawValue: text) else {
                throw ValidationError("‘--exchange’ is files or folder, not ‘\(text)’")
            }
            return exchange
        })
    var exchange = Exchange.files

    @Flag(help: "Make the whole site one ZIP archive besides, site.zip, with its SHA-256, for readers to take along.")
    var archive = false

    @Option(
        help: ArgumentHelp(
            "Sign the manifest with a secret key of minisign that has no password, into manifest.minisig.",
            valueName: "key"))
    var sign: String?

    @Flag(help: "Render every page, also where nothing has changed since the last build.")
    var fresh = false

    @Flag(name: .shortAndLong, help: "Show only what is wrong.")
    var quiet = false

    @Flag(help: "Write the result as JSON to standard output.")
    var json = false

    func validate() throws {
        guard asOf == nil || output != nil else {
            throw ValidationError(
                "‘--as-of’ takes ‘--output’ too: what was known once must not take the place of the site")
        }
        guard output != "" else { throw ValidationError("‘--output’ names a folder, such as public") }
    }

    func run() async throws {
        try RequiredSite.check(site.folder.source)
        let key = try sign.map(Self.key)
        let clock = ContinuousClock()
        let start = clock.now
        let showsProgress = Console.isTerminal && !quiet && !json
        let report: BuildReport
        do {
            var options = site.options(output: output)
            options.exchange = exchange
            options.asOf = asOf
            options.archives = archive
            options.signingKey = key
            options.imageScaling = ImageProgram.scaling
            options.records = fresh ? nil : CacheFolder.builds
            report = try await SiteBuilder(options).build { done, total in
                if showsProgress, total >= 2_000 { Console.progress("rendering \(done) of \(total) pages") }
            }
        } catch {
            throw Console.stop("\(error)", help: error.help)
        }
        if showsProgress { Console.progress("") }
        let duration = clock.now - start
        if json {
            Console.print(bytes: report.json)
        } else {
            Console.show(report.diagnostics, showsAll: warnings.all)
            if report.publishing == nil {
                Console.note("nothing was published; the site is as it was")
            } else if !quiet {
                Console.print(report.summary(after: duration))
            }
        }
        if !report.isSound { throw ExitCode.problems }
    }

    /// Reads the key that signs.
    private static func key(at path: String) throws -> SigningKey {
        let bytes: [UInt8]
        do { bytes = try File.read(path, limit: 1 << 16) } catch { throw Console.stop("\(error)") }
        do throws(SigningKey.Problem) {
            return try SigningKey(parsing: bytes)
        } catch {
            throw Console.stop("\(path): \(error)", help: error.help)
        }
    }
}
