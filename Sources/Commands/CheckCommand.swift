internal import ArgumentParser
internal import Diagnostics
internal import SiteGeneration

/// `briefgen check`: everything that a build checks, writing nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check everything that a build checks, and write nothing.")

    @OptionGroup var site: SiteArguments
    @OptionGroup var warnings: WarningArguments

    @Flag(name: .shortAndLong, help: "Show only what is wrong.")
    var quiet = false

    @Flag(help: "Write the result as JSON to standard output.")
    var json = false

    func run() async throws {
        try RequiredSite.check(site.folder.source)
        let report: BuildReport
        do { report = try await SiteBuilder(site.options()).check() } catch {
            throw Console.stop("\(error)", help: error.help)
        }
        if json {
            Console.print(bytes: report.json)
        } else {
            Console.show(report.diagnostics, showsAll: warnings.all)
            if !quiet, !report.diagnostics.contains(where: { $0.severity != .note }) {
                Console.print("nothing is wrong: \(report.holdings)\(report.waiting)")
            }
        }
        if !report.isSound { throw ExitCode.problems }
    }
}
