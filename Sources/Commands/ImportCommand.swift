internal import ArgumentParser
internal import Content
internal import FileSystem
internal import Normalization
internal import Parallelism

/// `briefgen import`: makes drafts of what a newsroom saves.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make drafts of saved pages, mails, chats, feeds, documents and copied texts.",
        discussion: """
            Every file becomes an article with ‘status: draft’, or one for each of its messages, posts or entries, the site’s topics that it is about, the events that it \
            seems to report, and a list of what needs a human eye. Importing a file again changes nothing, and an \
            article that was edited since stays as it is. Of a page that a browser saved with a folder, the folder is \
            passed over.

            ‘--own FOLDER’ moves your own archive in, from Hugo, Jekyll, Zola, Eleventy, Pelican or WordPress: each post \
            becomes an article that is public or a draft as it was there.
            """)

    @Argument(
        help: ArgumentHelp(
            "Pages, mails, chats, feeds, documents, texts; folders of them; - for standard input.", valueName: "file"))
    var files: [String] = []

    @Option(
        help: ArgumentHelp("Your own archive: its folder, or a file that WordPress exported.", valueName: "folder"))
    var own: String?

    @Option(help: ArgumentHelp("With ‘--own’: where to list what is not as it was.", valueName: "file"))
    var report: String?

    @Flag(help: "With ‘--own’: make the topics that the site does not have, as drafts.")
    var newTopics = false

    @Option(name: .shortAndLong, help: ArgumentHelp("The site’s folder.", valueName: "folder"))
    var source = "."

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("Where the articles go. (default: ‘content/articles’ of the site)", valueName: "folder"))
    var destination: String?

    @Option(
        help: ArgumentHelp(
            "The address that relative links start from where a page names none; with ‘--own’ that of the old site.",
            valueName: "address"))
    var address: String?

    @Flag(help: "Make an article of each message, post or section of a file.")
    var split = false

    @Flag(help: "Make one article, with sections, of all messages or posts of a file.")
    var join = false

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
        guard own != nil || !files.isEmpty else { throw ValidationError("name the files to import") }
        guard own == nil || files.isEmpty else {
            throw ValidationError("‘--own’ takes one folder, and no files beside it")
        }
        guard own != "", report != "" else { throw ValidationError("‘--own’ and ‘--report’ name a folder and a file") }
        guard own != nil || report == nil && !newTopics else {
            throw ValidationError("‘--report’ and ‘--new-topics’ belong to ‘--own’")
        }
        guard own == nil || destination == nil && !split && !join && !keepNames && !explain else {
            throw ValidationError("‘--to’, ‘--split’, ‘--join’, ‘--keep-names’ and ‘--explain’ do not go with ‘--own’")
        }
        guard (1...256).contains(jobs) else { throw ValidationError("‘--jobs’ is a number from 1 to 256") }
        guard !split || !join else { throw ValidationError("‘--split’ and ‘--join’ exclude each other") }
        guard destination != "" else { throw ValidationError("‘--to’ names a folder, such as drafts") }
        guard address.map(WebAddress.isValid) ?? true else {
            throw ValidationError("‘--address’ is an address that starts with https:// or http://, without spaces")
        }
    }

    func run() async throws {
        if let own { return try await moveIn(own) }
        if destination == nil { try RequiredSite.check(source) }
        var report = ImportReport(isRehearsal: dryRun)
        do {
            try await importFiles(to: &report)
        } catch {
            if !report.results.isEmpty { tell(report) }
            throw Console.stop("\(error)")
        }
        tell(report)
        if report.failures > 0 { throw ExitCode.problems }
    }

    /// Imports a batch of files at a time, so that what is in memory stays small however many there are.
    private func importFiles(to report: inout ImportReport) async throws(FileSystemError) {
        let inputs = try ImportInputs(files)
        report.companions = inputs.companions
        let paths = inputs.paths
        let folder = Self.folder(destination ?? source + "/content/articles")
        if !dryRun { try Folder.create(folder) }
        let knowledge = await SiteKnowledge.of(site: source)
        let hints = (knowledge?.hints(address: address) ?? ImportHints(address: address, today: Clock.today)).reading(
            pdfs: PDFProgram.text)
        let naming: DraftFolder.Naming = !keepNames ? .byTitle : destination == nil ? .byFileSafely : .byFile
        var drafts = DraftFolder(
            path: folder, naming: naming, replacesEdited: force, writes: !dryRun,
            givenAddress: paths.count > 1 ? address : nil)
        let showsProgress = Console.isTerminal && !json && paths.count > Self.batchSize
        defer { if showsProgress { Console.progress("") } }
        for start in stride(from: 0, to: paths.count, by: Self.batchSize) {
            let batch = Array(paths[start..<min(start + Self.batchSize, paths.count)])
            let outcomes = await Workers.map(batch.count, jobs: jobs) { index in
                Self.articles(from: batch[index], hints: hints, grouping: grouping).map { articles in
                    articles.map { knowledge?.draft(of: $0) ?? Draft(article: $0, bytes: $0.markdown) }
                }
            }
            for (path, outcome) in zip(batch, outcomes) {
                report.files += 1
                switch outcome {
                case .failure(let problem): report.results.append(ImportResult(file: path, outcome: .failure(problem)))
                case .success(let found):
                    for draft in found {
                        let written = try drafts.add(draft, from: path)
                        report.results.append(ImportResult(file: path, outcome: .success(written)))
                    }
                }
            }
            if showsProgress { Console.progress("imported \(report.files) of \(paths.count) files") }
        }
    }

    /// Shows what became of the files.
    private func tell(_ report: ImportReport) {
        if json { return Console.print(bytes: report.json) }
        for result in report.results { result.show(explains: explain, isRehearsal: dryRun) }
        for (folder, page, count) in report.companions {
            Console.print(
                "\(Printable.text(folder)): \(Printable.count(count, "file")) that belong to \(Printable.text(page))")
        }
        if let summary = report.summary { Console.print(summary) }
    }

    /// How many files are imported at a time.
    private static let batchSize = 64

    /// A path without the parts that say nothing: `./content//articles` is `content/articles`.
    private static func folder(_ path: String) -> String {
        let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + parts : parts.isEmpty ? "." : parts
    }

    /// Which entries of a file become one article.
    private var grouping: EntryGrouping? { split ? .each : join ? .whole : nil }

    /// Reads a file and makes articles of it; the error is what to tell people.
    private static func articles(
        from path: String, hints: ImportHints, grouping: EntryGrouping?
    ) -> Result<[ImportedArticle], ImportProblem> {
        let isStandardInput = path == "-"
        let bytes: [UInt8]
        do { bytes = isStandardInput ? standardInput() : try File.read(path) } catch {
            return .failure(ImportProblem(text: "\(error)"))
        }
        let name = isStandardInput ? "standard-input" : String(path.split(separator: "/").last ?? "")
        do {
            return .success(
                try ArticleImporter.articles(from: bytes, fileName: name, hints: hints, grouping: grouping))
        } catch {
            return .failure(ImportProblem(text: "\(isStandardInput ? "standard input" : path): \(error)"))
        }
    }

    /// All of standard input, up to a chunk more than can be imported.
    private static func standardInput() -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= ArticleImporter.sizeLimit {
            let chunk = StandardInput.read(atMost: 1 << 16)
            if chunk.isEmpty { break }
            bytes += chunk
        }
        return bytes
    }
}
