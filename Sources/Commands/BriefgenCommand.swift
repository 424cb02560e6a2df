public import ArgumentParser
internal import Diagnostics

/// The command line of briefgen: one command for each thing that an editor does.
public struct BriefgenCommand: AsyncParsableCommand {
    /// How the command presents itself.
    public static let configuration = CommandConfiguration(
        commandName: "briefgen",
        abstract: "Makes a static conflict briefing site from Markdown.",
        discussion: """
            Exit status: 0 fine, 1 the site has problems, 2 the program could not go on, 64 wrong usage.
            """,
        version: "0.2.0",
        subcommands: [
            InitCommand.self, BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self,
            ImportCommand.self, ListCommand.self, DigestCommand.self, TemplatesCommand.self, DatesCommand.self,
            ClaimsCommand.self,
            TopicsCommand.self, EventsCommand.self, SchemaCommand.self, PolicyCommand.self,
            VerifyCommand.self,
        ],
        defaultSubcommand: BuildCommand.self)

    /// Creates the command.
    public init() {}

    /// Runs the command that the program’s arguments name, and ends the program with its status.
    ///
    /// - Parameter arguments: The name of the program and what follows it. Without even a name nobody knows what was
    ///   asked for, and nothing is done.
    public static func launch(arguments: [String]) async {
        guard !arguments.isEmpty else {
            exit(withError: ValidationError("the arguments of the program cannot be read: mount /proc"))
        }
        let arguments = arguments.dropFirst()
        if let problem = wrongCommand(in: arguments) ?? Clock.problem { exit(withError: ValidationError(problem)) }
        await main(Array(arguments))
    }

    /// What is wrong where the first argument is neither an option nor a command; otherwise it would count as one too
    /// many of the default command.
    static func wrongCommand(in arguments: ArraySlice<String>) -> String? {
        guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
        let commands = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !commands.contains(word) else { return word == "help" ? wrongCommand(in: arguments.dropFirst()) : nil }
        return "there is no command ‘\(Printable.text(word))’\(Suggestion.didYouMean(word, among: commands))"
    }
}

extension ExitCode {
    /// The site has problems that its authors can mend.
    static let problems = ExitCode(1)
    /// The program could not go on.
    static let stopped = ExitCode(2)
}
