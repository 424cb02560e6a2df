internal import ArgumentParser
internal import FileSystem
internal import Normalization
internal import Parallelism

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// `briefgen import`: makes drafts of saved pages and copied texts.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make drafts of saved pages and copied texts.",
        discussion: """
            Every file becomes an article with ‘status: draft’, the site’s topics that it is about, the events that it \
            seems to report, and a list of what needs a human eye. Importing a file again changes nothing, and an article that was edited since stays as it is.
            """)

    @Argument(
        help: ArgumentHelp(
            "Pages (HTML, MHTML), texts or Markdown; folders of them; - for standard input.", valueName: "file"))
    var files: [String]

    @Option(name: .shortAndLong, help: ArgumentHelp("The site’s folder.", valueName: "folder"))
    var source = "."

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("Where the articles go. (default: ‘content/articles’ of the site)", valueName: "folder"))
    var destination: String?

    @Option(
        help: ArgumentHelp("The address that relative links start from where a page names none.", valueName: "address"))
    var address: String?

    @Flag(help: "Name each article after its file, not after its title.")
    var keepNames = false

    @Flag(help: "Replace articles that were edited; the old one is kept beside the new one with ‘~’ behind its name.")
    var force = false

    @Flag(help: "Write nothing.")
    var dryRun = false

    @Flag(help: "Show of every line or block what became of it, and why.")
    var explain = false

    @Flag(help: "Write the result as JSON to standard output.")
    var json = false

    @Option(name: .shortAndLong, help: ArgumentHelp("How many tasks work side by side.", valueName: "number"))
    var jobs = Workers.processorCount

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("name the files to import") }
        guard (1...256).contains(jobs) else { throw ValidationError("‘--jobs’ is a number from 1 to 256") }
    }

    func run() async throws {
        var results: [ImportResult] = []
        do {
            let paths = try files.flatMap { path throws(FileSystemError) in try Self.expanded(path) }
            let folder = Self.folder(destination ?? source + "/content/articles")
            if destination == nil { _ = try Folder(source) }
            if !dryRun { try Folder.create(folder) }
            let knowledge = await SiteKnowledge.of(site: source)
            let hints = knowledge?.hints(address: address) ?? ImportHints(address: address)
            var drafts = DraftFolder(path: folder, replacesEdited: force, writes: !dryRun)
            let showsProgress = Console.isTerminal && !json
            // A batch at a time, so that what is in memory stays small however many files there are.
            for start in stride(from: 0, to: paths.count, by: 64) {
                let batch = Array(paths[start..<min(start + 64, paths.count)])
                let articles = await Workers.map(batch.count, jobs: jobs) { index in
                    Self.article(from: batch[index], hints: hints).map { article in
                        Draft(
                            article: article,
                            bytes: knowledge?.proposingEvents(in: article.markdown) ?? article.markdown)
                    }
                }
                for (path, article) in zip(batch, articles) {
                    results.append(try drafts.add(article, from: path, keepsName: keepNames))
                }
                if showsProgress, paths.count > 64 {
                    Console.progress("imported \(results.count) of \(paths.count) files")
                }
            }
            if showsProgress, paths.count > 64 { Console.progress("") }
        } catch {
            throw Console.stop("\(error)")
        }
        if json {
            Console.print(bytes: ImportResult.json(of: results))
        } else {
            for result in results { result.show(explains: explain) }
            if results.count > 1 { Console.print(ImportResult.summary(of: results)) }
        }
        if results.contains(where: { $0.problem != nil }) { throw ExitCode.problems }
    }

    /// A path without the parts that say nothing: `./content//articles` is `content/articles`.
    private static func folder(_ path: String) -> String {
        let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + parts : parts.isEmpty ? "." : parts
    }

    /// The files that an argument means: itself, or all files of a folder.
    private static func expanded(_ path: String) throws(FileSystemError) -> [String] {
        guard path != "-", let folder = try? Folder(path) else { return [path] }
        return try folder.entries().filter { $0.kind == .file && !$0.name.hasPrefix(".") }.map { path + "/" + $0.path }
    }

    /// Reads a file and makes an article of it; the error is what to tell people.
    private static func article(from path: String, hints: ImportHints) -> Result<ImportedArticle, ImportProblem> {
        let bytes: [UInt8]
        do { bytes = path == "-" ? standardInput() : try File.read(path) } catch {
            return .failure(ImportProblem(text: "\(error)"))
        }
        let name = path == "-" ? "standard-input" : String(path.split(separator: "/").last ?? "")
        do { return .success(try ArticleImporter.article(from: bytes, fileName: name, hints: hints)) } catch {
            return .failure(ImportProblem(text: "\(path): \(error)"))
        }
    }

    /// All of standard input, up to a byte more than can be imported.
    private static func standardInput() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= ArticleImporter.sizeLimit {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return bytes
    }
}
