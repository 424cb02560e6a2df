internal import ArgumentParser
internal import Content
internal import Diagnostics

/// Where a command’s topics come from.
struct TopicArguments: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The folder of the site whose topics are looked for.", valueName: "folder"))
    var source = "."

    /// The site’s topics; what is wrong with them is shown.
    ///
    /// - Throws: the exit status, where they cannot be read.
    func topics() async throws -> [Topic] { try await content().topics }

    /// The whole content of the site; what is wrong with its topics is shown.
    ///
    /// - Throws: the exit status, where it cannot be read.
    func content() async throws -> Content {
        try RequiredSite.check(source)
        do {
            let (content, diagnostics) = try await ContentLoader(site: source, jobs: 1).load()
            Console.show(diagnostics.filter { $0.location.path.hasPrefix("content/topics/") }.sorted())
            return content
        } catch {
            throw Console.stop("\(error)")
        }
    }
}
