internal import ArgumentParser
internal import Content
internal import FileSystem

/// `briefgen policy`: what pages may load, as servers are told.
struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Write the site’s content security policy for a server.",
        discussion: """
            The policy is that of ‘security’ in site.yml. Pages have it in their heads, and ‘_headers’ has it for services \
            that read that file; a server of your own is told by its settings.
            """)

    /// The servers whose settings are known.
    enum Server: String, CaseIterable, ExpressibleByArgument {
        case nginx, apache, caddy
    }

    @Option(name: .shortAndLong, help: ArgumentHelp("The site’s folder.", valueName: "folder"))
    var source = "."

    @Option(help: "The server that the line is for; without one, the policy alone is written.")
    var server: Server?

    func run() async throws {
        try RequiredSite.check(source)
        do {
            let policy = try await ContentLoader(site: source, jobs: 1).read().content.site.policy.header
            Console.print(line(policy))
        } catch {
            throw Console.stop("\(error)")
        }
    }

    private func line(_ policy: String) -> String {
        switch server {
        case .nginx: "add_header Content-Security-Policy \"\(policy)\" always;"
        case .apache: "Header always set Content-Security-Policy \"\(policy)\""
        case .caddy: "header Content-Security-Policy \"\(policy)\""
        case nil: policy
        }
    }
}
