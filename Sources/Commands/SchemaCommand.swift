internal import ArgumentParser
internal import Content

/// `briefgen schema`: the keys of front matter, for editors that complete and check them.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Write the JSON Schema of front matter.",
        discussion: """
            Programs that edit YAML complete keys by it, say what they mean and mark what is wrong while it is written. The \
            fields that content/fields.yml of the site declares are among them.
            """)

    @Argument(help: "article, topic, event, source, page or site.")
    var kind: FrontMatterSchema

    @Option(name: .shortAndLong, help: ArgumentHelp("The site’s folder.", valueName: "folder"))
    var source = "."

    func run() throws {
        do {
            let fields = try ContentLoader.ownFields(ofSite: source)
            Console.print(bytes: kind.json(fields) + [UInt8(ascii: "\n")])
        } catch {
            throw Console.stop("\(error)")
        }
    }
}

extension FrontMatterSchema: ExpressibleByArgument {}
