import FileSystem
import Synchronization

/// Publishes a site: builds its next generation beside the live one and puts it in its place in one step.
///
/// ```swift
/// let publisher = try Publisher(output: "public", protecting: ["content", "templates"])
/// try publisher.write(bytes, to: "articles/strike.html")  // from any number of tasks
/// let summary = try publisher.publish()
/// ```
///
/// Readers see the former site or the new one, never a mixture or a hole, even if the process is killed; the next
/// build clears what it left. A file that has the same bytes as in the live site is the same file (a hard link) and
/// keeps its times. `manifest` lists every file in the format of `sha256sum`. A file `.gitignore` in the output is
/// taken over as it is; whatever else briefgen did not write makes the output one that is refused.
public final class Publisher: Sendable {
    private let area: WorkArea
    let generation: Generation
    private let state = Mutex(State())

    private struct State: Sendable {
        var isOpen = true
        /// Why the first file that could not be written was not: the site lacks it and cannot be published.
        var failure: PublishingError?
        var files: [Manifest.Entry] = []
        var summary = PublishingSummary()
    }

    /// Locks an output, clears what a killed build left, and begins a new generation.
    ///
    /// - Parameters:
    ///   - output: The folder of the live site; made, with the folders that it stands in, if it does not exist. The
    ///     folder that it stands in must be writable.
    ///   - sources: Folders that the site is made from; the output may neither hold one nor lie in one.
    /// - Throws: `PublishingError` if another process publishes there, if the folder is not briefgen's, or if it is
    ///   one that must not be replaced. Nothing is changed then.
    public init(output: String, protecting sources: [String] = []) throws(PublishingError) {
        let place = try OutputFolder(output, protecting: sources)
        let area = try WorkArea.claim(for: place)
        do {
            let live = try LiveSite(in: area.parent, at: place)
            generation = Generation(folder: try attempt(area.makeGeneration), live: live)
        } catch {
            try? area.close()
            throw error
        }
        self.area = area
    }

    deinit {
        discard()
    }

    /// Writes a file of the site.
    ///
    /// May be called from several tasks at once.
    ///
    /// - Parameters:
    ///   - bytes: The whole of the file.
    ///   - path: Its path in the output: relative, components separated by `/`, without control characters and `\`.
    ///     `manifest` and `.gitignore` are not free.
    /// - Throws: `PublishingError`, which names the file; `publish()` throws it again.
    /// - Complexity: O(*n*), where *n* is the number of bytes.
    public func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
        try write(bytes.span, to: path)
    }

    /// Writes a file of the site.
    ///
    /// May be called from several tasks at once.
    ///
    /// - Parameters:
    ///   - bytes: The whole of the file.
    ///   - path: Its path in the output: relative, components separated by `/`, without control characters and `\`.
    ///     `manifest` and `.gitignore` are not free.
    /// - Throws: `PublishingError`, which names the file; `publish()` throws it again.
    /// - Complexity: O(*n*), where *n* is the number of bytes.
    public func write(_ bytes: borrowing Span<UInt8>, to path: String) throws(PublishingError) {
        guard state.withLock(\.isOpen) else { throw .finished(path: path) }
        do {
            let outcome = try place(bytes, at: path)
            let entry = Manifest.Entry(path: path, digest: SHA256Digest(of: bytes))
            state.withLock { state in
                state.files.append(entry)
                state.summary.count(outcome)
            }
        } catch {
            state.withLock { state in state.failure = state.failure ?? error }
            throw error
        }
    }

    private func place(_ bytes: borrowing Span<UInt8>, at path: String) throws(PublishingError) -> Generation.Outcome {
        guard SitePath.isValid(path) else { throw .invalidPath(path) }
        do {
            return try generation.place(bytes, at: path)
        } catch let error where error.isExisting {
            throw .duplicatePath(path)
        } catch {
            throw .fileSystem(error)
        }
    }

    /// The paths of the files that have been written so far.
    var writtenPaths: Set<String> { state.withLock { Set($0.files.lazy.map(\.path)) } }

    /// Puts the site that was written in the place of the live one, and removes that.
    ///
    /// Everything is on the disk before the two change places. If nothing has changed, the live site stays the very
    /// folder that it is. All calls of `write` must have returned.
    ///
    /// - Returns: What became of the files.
    /// - Throws: `PublishingError`; the live site is then as it was, unless only the former one could not be removed.
    public func publish() throws(PublishingError) -> PublishingSummary {
        let end = state.withLock { state in
            defer { state.isOpen = false }
            return state
        }
        guard end.isOpen else { throw .finished(path: Manifest.path) }
        do throws(PublishingError) {
            if let failure = end.failure { throw failure }
            return try attempt { () throws(FileSystemError) in try install(Manifest(of: end.files), end.summary) }
        } catch {
            try? area.close()
            throw error
        }
    }

    private func install(
        _ manifest: Manifest, _ counts: PublishingSummary
    ) throws(FileSystemError) -> PublishingSummary {
        var summary = counts
        let liveCount = generation.live?.fileCount ?? 0
        summary.removed = max(0, liveCount - counts.changed - counts.unchanged)
        let outcome = try generation.place(manifest.text.span, at: Manifest.path)
        let isSame = summary.written == 0 && summary.removed == 0
        guard outcome != .unchanged || !isSame else {
            try area.close()
            return summary
        }
        try generation.takeOverFolder()
        try area.install(replacing: generation.live != nil)
        try area.close()
        return summary
    }

    /// Gives up the site that was written; the live one stays as it is.
    ///
    /// Nothing happens if it is published already.
    public func discard() {
        let wasOpen = state.withLock { state in
            defer { state.isOpen = false }
            return state.isOpen
        }
        if wasOpen { try? area.close() }
    }
}

extension PublishingSummary {
    fileprivate mutating func count(_ outcome: Generation.Outcome) {
        switch outcome {
        case .added: added += 1
        case .changed: changed += 1
        case .unchanged: unchanged += 1
        }
    }
}
