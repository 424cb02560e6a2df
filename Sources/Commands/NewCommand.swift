internal import ArgumentParser
internal import Chronology
internal import Content
internal import FileSystem

/// `briefgen new`: a file to begin with.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin an article, a topic, an event or a source.")

    /// What can be begun; the raw value is the word on the command line.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case article
        case topic
        case event
        case source

        /// The folder of `content/` that it lies in.
        var folder: String { rawValue + "s" }
    }

    @Argument(help: "article, topic, event or source.")
    var kind: Kind

    @Argument(help: "The title of an article or event, the name of a topic or source.")
    var title: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The site’s folder.", valueName: "folder"))
    var source = "."

    @Option(help: ArgumentHelp("The name in its address. (default: made from the title)", valueName: "name"))
    var slug: String?

    func validate() throws {
        guard !title.isEmpty, title.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw ValidationError("a title is one line of text")
        }
        guard Slug.isSafe(name) else {
            throw ValidationError("‘\(name)’ cannot stand in an address; give one of a–z, 0–9 and hyphens with --slug")
        }
    }

    func run() throws {
        let path = "content/\(kind.folder)/\(name).md"
        do {
            let folder = try Folder(source)
            let taken = try? folder.read(path)
            guard taken == nil else {
                throw Console.stop("\(path) exists already", help: "give another name with --slug")
            }
            try Folder.create("\(source)/content/\(kind.folder)")
            try folder.write(Array(skeleton.utf8), to: path)
        } catch let error as FileSystemError {
            throw Console.stop("\(error)")
        }
        Console.print(path)
    }

    private var name: String { slug ?? Slug.make(from: title) }

    /// What a new file holds: the keys that it needs, and those that an editor will want.
    private var skeleton: String {
        let quoted = "\"" + title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        let today = Moment(unixTime: Clock.now).day
        switch kind {
        case .article:
            return """
                ---
                title: \(quoted)
                published: \(today)
                status: draft
                summary: ""
                key_points: []
                # topics: []            # leave out to have them found in the text
                # source:
                #   publication: id-of-a-file-in-content-sources
                #   url: https://…
                #   published: 2024-10-06
                #   retrieved: \(today)
                events: []
                ---

                """
        case .topic:
            return """
                ---
                name: \(quoted)
                kind: theme             # \(Topic.Kind.allCases.map(\.rawValue).joined(separator: ", "))
                summary: ""
                aliases:
                  name: []
                  acronym: []
                  demonym: []
                ---

                """
        case .event:
            return """
                ---
                title: \(quoted)
                # date: 2024-10-01      # 2024-10, 2024, 2024-10-01~, 2024-10-01/2024-10-03; leave out when unknown
                status: reported        # \(EventReport.Status.allCases.map(\.rawValue).joined(separator: ", "))
                by: []
                place: ""
                topics: []
                sources: []             # ids of files in content/sources, or {publication: id, url: https://…}
                ---

                """
        case .source:
            return """
                ---
                name: \(quoted)
                # url: https://…
                country: ""
                kind: other             # \(Source.Kind.allCases.map(\.rawValue).joined(separator: ", "))
                affiliation: ""
                reliability: F          # A reliable … E unreliable, F cannot be judged
                summary: ""
                ---

                """
        }
    }
}
