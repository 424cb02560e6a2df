internal import ArgumentParser

/// `briefgen schema`: the keys of front matter, for editors that complete and check them.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Write the JSON Schema of front matter.",
        discussion: """
            Programs that edit YAML complete keys by it, say what they mean and mark what is wrong while it is written.
            """)

    @Argument(help: "article, topic, event, source, page or site.")
    var kind: FrontMatterSchema

    func run() {
        Console.print(bytes: kind.json + [UInt8(ascii: "\n")])
    }
}

extension FrontMatterSchema: ExpressibleByArgument {}
