internal import ArgumentParser
internal import Chronology
internal import Content
internal import Diagnostics
internal import FileSystem

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// `briefgen init`: a site of one’s own that builds at once.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Begin a site of your own.",
        discussion: """
            Writes a small site with an invented example, to be changed: settings, an article, topics, sources, an event \
            that is claimed and confirmed, and pages about the site, its methodology and corrections. On a terminal it \
            asks for the title and what else it needs, unless ‘--title’ is given.
            """)

    @Argument(help: ArgumentHelp("The folder of the site, new or empty.", valueName: "folder"))
    var folder = "."

    @Option(help: ArgumentHelp("The title of the site.", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("Its language: en, ar, fa, fr or he. (default: en)", valueName: "tag"))
    var language: String?

    @Option(
        help: ArgumentHelp(
            "The address at which it will be published. (default: https://briefing.example/)", valueName: "address"))
    var baseURL: String?

    @Option(help: ArgumentHelp("Who publishes it. (default: the title)", valueName: "text"))
    var publisher: String?

    func validate() throws {
        guard !folder.isEmpty else { throw ValidationError("the folder has a name, such as my-site") }
        for (name, problem) in [
            ("title", title.flatMap(Self.problem(ofText:))),
            ("publisher", publisher.flatMap(Self.problem(ofText:))),
            ("language", language.flatMap(Self.problem(ofLanguage:))),
            ("base-url", baseURL.flatMap(Self.problem(ofAddress:))),
        ] {
            if let problem { throw ValidationError("‘--\(name)’ \(problem)") }
        }
    }

    func run() throws {
        try checkFolder()
        let starter = try starter()
        do { try write(starter.files) } catch { throw Console.stop("\(error)") }
        Console.print("\(Printable.text(folder)) holds a site with an example in \(starter.files.count) files")
        var steps = [
            "briefgen serve --open    see it in a browser while you write", "briefgen build           make public/",
        ]
        if folder != "." { steps.insert("cd \(Self.shellWord(folder))", at: 0) }
        for step in steps { Console.print("  \(step)") }
        if starter.address == Self.exampleAddress {
            Console.print("before you publish, write the site’s address into content/site.yml, as base_url")
        }
    }

    /// What is asked for and what is given, with defaults for the rest.
    private func starter() throws -> Starter {
        let asks = title == nil && isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0
        guard let title = try title ?? (asks ? ask("Title of the site", or: nil, Self.problem(ofText:)) : nil) else {
            throw ValidationError("a site has a title: briefgen init \(Self.shellWord(folder)) --title \"…\"")
        }
        func value(
            _ given: String?, _ question: String, or standard: String, _ problem: (String) -> String?
        ) throws -> String {
            try given ?? (asks ? ask(question, or: standard, problem) : standard)
        }
        return Starter(
            title: title,
            language: try value(
                language, "Language: \(Starter.languages.joined(separator: ", "))", or: "en",
                Self.problem(ofLanguage:)
            ).lowercased(),
            address: try value(baseURL, "Address", or: Self.exampleAddress, Self.problem(ofAddress:)),
            publisher: try value(publisher, "Publisher", or: title, Self.problem(ofText:)),
            today: Moment(unixTime: Clock.now).day)
    }

    /// Asks until there is an answer that can be used; an empty one is the default.
    private func ask(_ question: String, or standard: String?, _ problem: (String) -> String?) throws -> String {
        while true {
            Console.ask(standard.map { "\(question) [\($0)]: " } ?? "\(question): ")
            guard let line = readLine() else { throw Console.stop("there is no answer; nothing was written") }
            let answer = String(line.drop(while: \.isWhitespace))
            if answer.isEmpty, let standard { return standard }
            guard let problem = problem(answer) else { return answer }
            Console.note("  it \(problem)")
        }
    }

    // MARK: What can be used

    private static let exampleAddress = "https://briefing.example/"

    private static func problem(ofText text: String) -> String? { text.isOneLine ? nil : "is one line of text" }

    private static func problem(ofLanguage tag: String) -> String? {
        guard !Starter.languages.contains(tag.lowercased()) else { return nil }
        let known = Starter.languages.joined(separator: ", ")
        return
            "is one of \(known): begin in one of these, then change ‘language’ in content/site.yml and write content/strings"
    }

    private static func problem(ofAddress address: String) -> String? {
        WebAddress.isValid(address) ? nil : "is an address that starts with https:// or http://, without spaces"
    }

    /// A word as a shell reads it.
    private static func shellWord(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "_"), 0x80...:
                true
            default: false
            }
        }
        return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }

    // MARK: Writing

    /// Makes sure that the folder is new or empty; what git keeps there is nothing of a site.
    private func checkFolder() throws {
        let entries: [FileEntry]
        do {
            guard Self.exists(folder) else { return }
            entries = try Folder(folder).entries()
        } catch {
            throw Console.stop("\(error)")
        }
        guard let first = entries.first(where: { !$0.path.hasPrefix(".git/") && $0.path != ".git" }) else { return }
        let holds =
            "\(Printable.text(folder == "." ? "the current folder" : folder)) holds \(Printable.text(first.path))"
        throw entries.contains { $0.path == "content" }
            ? Console.stop("there is a site already: \(holds)", help: "‘briefgen new’ adds to it")
            : Console.stop(
                "a site begins in an empty folder, and \(holds)", help: "name a new one: briefgen init my-site")
    }

    private static func exists(_ path: String) -> Bool {
        do {
            _ = try Folder(path)
            return true
        } catch {
            return !error.isMissing
        }
    }

    /// Writes all files, or none: beside their places, to which they are moved when all are there.
    private func write(_ files: [(path: String, text: String)]) throws(FileSystemError) {
        let isNew = !Self.exists(folder)
        try Folder.create(folder)
        let site = try Folder(folder)
        let place = ".briefgen-init"
        do throws(FileSystemError) {
            try site.makeFolder(place)
            let begun = try Folder("\(folder)/\(place)")
            for file in files {
                try begun.makingFolders(for: file.path) { () throws(FileSystemError) in
                    try begun.write(Array(file.text.utf8), to: file.path, overwriting: false)
                }
            }
            // The folder ‘content’ makes it a site: it comes last.
            try begun.move(".gitignore", to: ".gitignore", in: site)
            do throws(FileSystemError) { try begun.move("content", to: "content", in: site) } catch {
                try? site.removeFile(".gitignore")
                throw error
            }
            try site.removeEmptyFolder(place)
        } catch {
            try? site.remove(place)
            if isNew { try? Folder.remove(folder) }
            throw error
        }
    }
}
