internal import Bounds
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
    /// - Returns: the content, as far as it could be read, and what is wrong with it; mistakes in drafts are warnings.
    /// - Throws: where a folder or a file cannot be read at all.
    public func load() async throws(FileSystemError) -> (content: Content, diagnostics: [Diagnostic]) {
        let loaded = try await read()
        let content = loaded.content
        return (content, content.easingDrafts(loaded.diagnostics + content.checkReferences()))
    }

    /// The fields that a site adds to its documents; none where there is no site, or its declarations have mistakes.
    ///
    /// - Throws: where the file cannot be read.
    public static func ownFields(ofSite path: String) throws(FileSystemError) -> OwnFields {
        guard let site = try? Folder(path), (try? site.status(of: OwnFields.path)) != nil else { return OwnFields() }
        var diagnostics: [Diagnostic] = []
        let file = SourceFile(path: OwnFields.path, bytes: try site.read(OwnFields.path))
        let fields = OwnFields(reading: file, diagnostics: &diagnostics)
        return diagnostics.isEmpty ? fields : OwnFields()
    }

    /// Reads every file, and does not look yet at how they fit together.
    ///
    /// - Throws: where a folder or a file cannot be read at all.
    public func read() async throws(FileSystemError) -> LoadedContent {
        let plan = try LoadingPlan(entries: entries())
        return LoadedContent(
            plan: plan, settings: try settings(of: plan), documents: try await documents(plan.documents))
    }

    /// Reads again what changed.
    ///
    /// The folder is listed again only where a path is new, gone, or not that of a document.
    ///
    /// - Parameters:
    ///   - paths: The paths of files that may have changed, come or gone, relative to the site's folder.
    ///   - loaded: What was read before.
    /// - Throws: where a folder or a file cannot be read at all; what was read before still holds.
    /// - Complexity: O(*n*) in the number of documents, besides reading those that changed.
    public func reread(_ paths: Set<String>, of loaded: LoadedContent) throws(FileSystemError) -> LoadedContent {
        var loaded = loaded
        let isKnown = paths.allSatisfy { path in
            path == LoadingPlan.settingsPath ? loaded.plan.hasSettings : loaded.plan.positions[path] != nil
        }
        let plan = isKnown && areFiles(paths) ? loaded.plan : try LoadingPlan(entries: entries())
        let new = isKnown ? [] : plan.documents.map(\.path).filter { loaded.plan.positions[$0] == nil }
        let changed = paths.union(new).compactMap { plan.positions[$0] }.sorted()
        var documents: [ReadDocument] = []
        for position in changed { documents.append(try read(plan.documents[position])) }
        let hasNewSettings = paths.contains { LoadingPlan.isSetting($0) }
        let settings = hasNewSettings ? try settings(of: plan) : loaded.settings
        loaded.update(plan: plan, settings: settings, changed: documents)
        return loaded
    }

    private func entries() throws(FileSystemError) -> [FileEntry] {
        try Folder(site.path + "/content").entries(enteringHiddenIn: Asset.rootFolder)
    }

    /// Whether each path is a regular file, so that the list of the folder still holds.
    private func areFiles(_ paths: Set<String>) -> Bool {
        paths.allSatisfy { path in
            (try? site.status(of: path))?.kind == .file
        }
    }

    private func settings(of plan: LoadingPlan) throws(FileSystemError) -> ReadSettings {
        var files: [SourceFile] = []
        for path in plan.settings { files.append(SourceFile(path: path, bytes: try site.read(path))) }
        return ReadSettings(reading: files)
    }

    private func documents(_ entries: [LoadingPlan.Document]) async throws(FileSystemError) -> [ReadDocument] {
        let size = max(1, min(64, entries.count / (jobs * 4) + 1))
        let starts = Array(stride(from: 0, to: entries.count, by: size))
        let results = await Workers.map(starts.count, jobs: jobs) { [self] index in
            let start = starts[index]
            return Result { () throws(FileSystemError) in
                var read: [ReadDocument] = []
                for entry in entries[within: start..<min(start + size, entries.count)] {
                    read.append(try self.read(entry))
                }
                return read
            }
        }
        var documents: [ReadDocument] = []
        documents.reserveCapacity(entries.count)
        for result in results { documents += try result.get() }
        return documents
    }

    private func read(_ entry: LoadingPlan.Document) throws(FileSystemError) -> ReadDocument {
        do {
            return ReadDocument(entry, bytes: try site.read(entry.path, limit: Self.sizeLimit))
        } catch  where error.cause == .tooLarge(limit: Self.sizeLimit) {
            return ReadDocument(
                unreadable: entry,
                Diagnostic(
                    .error, "file-too-large", "a Markdown file has at most \(Self.sizeLimit >> 20) MiB",
                    at: SourceLocation(wholeOf: entry.path), help: "split it into several articles"))
        }
    }
}
