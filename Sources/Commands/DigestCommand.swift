internal import ArgumentParser
internal import Chronology
internal import Diagnostics
internal import SiteGeneration

/// `briefgen digest`: what came out and changed since a day, to be sent to those who follow the site.
struct DigestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", abstract: "Write what came out and changed since a day, as Markdown, text or a mail.")

    @OptionGroup var site: SiteArguments

    @Option(
        help: ArgumentHelp("The first day.", valueName: "date"), transform: { try DayArgument.day($0, of: "--since") })
    var since: Day

    @Option(
        help: ArgumentHelp("The last day; otherwise that of the newest text.", valueName: "date"),
        transform: { try DayArgument.day($0, of: "--until") })
    var until: Day?

    @Option(
        help: ArgumentHelp("How it is written.", valueName: "markdown|text|html"),
        transform: { text in
            guard let format = Digest.Format(rawValue: text) else {
                throw ValidationError("‘--format’ is markdown, text or html, not ‘\(text)’")
            }
            return format
        })
    var format = Digest.Format.markdown

    func run() async throws {
        try RequiredSite.check(site.folder.source)
        let loaded: LoadedSite
        do { loaded = try await SiteBuilder(site.options()).load() } catch {
            throw Console.stop("\(error)", help: error.help)
        }
        let errors = loaded.diagnostics.filter { $0.severity == .error }.sorted()
        Console.show(errors)
        guard errors.isEmpty else { throw ExitCode.problems }
        let digest = loaded.digest(since: since, until: until)
        if digest.isEmpty { Console.note("nothing came out or changed in these days") }
        Console.print(bytes: digest.written(as: format))
    }
}
