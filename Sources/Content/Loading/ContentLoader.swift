public import Diagnostics
public import FileSystem
internal import Parallelism

/// Reads the folder `content/` into ``Content``.
///
/// Files are read and decoded in batches that share the cores; what is found is put together in the order of the
/// paths, so that neither the disk nor the number of tasks shows in the result.
public struct ContentLoader: Sendable {
    /// The site's folder, which holds `content`.
    let site: Folder
    /// How many tasks work side by side.
    let jobs: Int

    /// The largest Markdown file that is read, in bytes.
    private static let sizeLimit = 16 << 20

    /// Creates a loader.
    ///
    /// - Throws: where the folder cannot be opened.
    public init(site path: String, jobs: Int) throws(FileSystemError) {
        site = try Folder(path)
        self.jobs = max(1, jobs)
    }

    /// Reads everything.
    ///
    /// - Returns: the content, as far as it could be read, and what is wrong with it.
    /// - Throws: where a folder or a file cannot be read at all.
    public func load() async throws(FileSystemError) -> (content: Content, diagnostics: [Diagnostic]) {
        let plan = try LoadingPlan(entries: Folder(site.path + "/content").entries())
        var diagnostics = plan.diagnostics

        var content = Content(site: Site(file: SourceFile(path: "content/site.yml", bytes: [])))
        if plan.hasSettings {
            let file = SourceFile(path: "content/site.yml", bytes: try site.read("content/site.yml"))
            let problems = TextCheck.diagnostics(of: file)
            diagnostics += problems
            content.site = problems.isEmpty ? Site.decode(file, diagnostics: &diagnostics) : Site(file: file)
        }
        content.assets = plan.assets

        for batch in try await documents(plan.documents) {
            diagnostics += batch.diagnostics
            content.articles += batch.articles
            content.topics += batch.topics
            content.events += batch.events
            content.sources += batch.sources
            content.pages += batch.pages
            content.unreadable += batch.unreadable
        }
        for position in content.articles.indices
        where content.articles[position].language == content.site.language {
            content.articles[position].language = nil
        }
        diagnostics += AddressCheck.diagnostics(of: content)
        diagnostics += ReferenceCheck(content).diagnostics()
        return (content, diagnostics)
    }

    private func documents(_ entries: [LoadingPlan.Document]) async throws(FileSystemError) -> [Batch] {
        let size = max(1, min(64, entries.count / (jobs * 4) + 1))
        let starts = Array(stride(from: 0, to: entries.count, by: size))
        let results = await Workers.map(starts.count, jobs: jobs) { [self] index in
            let start = starts[index]
            return Result { () throws(FileSystemError) in
                try batch(entries[start..<min(start + size, entries.count)])
            }
        }
        var batches: [Batch] = []
        batches.reserveCapacity(results.count)
        for result in results { batches.append(try result.get()) }
        return batches
    }

    private func batch(_ documents: ArraySlice<LoadingPlan.Document>) throws(FileSystemError) -> Batch {
        var batch = Batch()
        for document in documents { try batch.add(document, from: site, limit: Self.sizeLimit) }
        return batch
    }
}

/// Documents of consecutive paths, read by one task.
private struct Batch: Sendable {
    var articles: [Article] = []
    var topics: [Topic] = []
    var events: [CuratedEvent] = []
    var sources: [Source] = []
    var pages: [TextPage] = []
    var unreadable: [UnreadableDocument] = []
    var diagnostics: [Diagnostic] = []

    mutating func add(_ entry: LoadingPlan.Document, from site: Folder, limit: Int) throws(FileSystemError) {
        let bytes: [UInt8]
        do {
            bytes = try site.read(entry.path, limit: limit)
        } catch  where error.cause == .tooLarge(limit: limit) {
            diagnostics.append(
                Diagnostic(
                    .error, "file-too-large", "a Markdown file has at most \(limit >> 20) MiB",
                    at: SourceLocation(wholeOf: entry.path), help: "split it into several articles"))
            return unreadable.append(entry.unreadable)
        }
        let file = SourceFile(path: entry.path, bytes: bytes)
        let problems = TextCheck.diagnostics(of: file)
        diagnostics += problems
        guard problems.isEmpty, let document = MarkdownDocument(splitting: file, diagnostics: &diagnostics) else {
            return unreadable.append(entry.unreadable)
        }
        if !Slug.isSafe(entry.stem) {
            diagnostics.append(
                Diagnostic(
                    .error, "unsafe-slug", Slug.ruleBroken(by: entry.stem), at: SourceLocation(wholeOf: entry.path),
                    help: Slug.replacement(for: entry.stem).map { "rename the file to \($0).md" }
                        ?? "choose another name"))
        }
        let isRead =
            switch entry.kind {
            case .article: articles.add(.decode(document, stem: entry.stem, diagnostics: &diagnostics))
            case .topic: topics.add(.decode(document, stem: entry.stem, diagnostics: &diagnostics))
            case .source: sources.add(.decode(document, stem: entry.stem, diagnostics: &diagnostics))
            case .page: pages.add(.decode(document, stem: entry.stem, diagnostics: &diagnostics))
            case .event:
                events.add(
                    EventReport.decode(document, stem: entry.stem, diagnostics: &diagnostics)
                        .map { CuratedEvent(document: document, report: $0) })
            }
        if !isRead { unreadable.append(entry.unreadable) }
    }
}

extension Array {
    /// Appends an element, where there is one; says whether there is.
    fileprivate mutating func add(_ element: Element?) -> Bool {
        guard let element else { return false }
        append(element)
        return true
    }
}
