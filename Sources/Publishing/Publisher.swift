import FileSystem
import Synchronization

/// Publishes a site: builds its next generation beside the live one and puts it in its place.
///
/// ```swift
/// let publisher = try Publisher(output: "public", protecting: ["content", "templates"])
/// try publisher.write(bytes, to: "articles/strike.html")  // from any number of tasks
/// let summary = try publisher.publish()
/// ```
///
/// Every file that readers get is whole, and none that a page leads to is missing, even if the process is killed; the
/// next build finishes or clears what it left. ``Exchange`` says what else they see. A file that has the same bytes as in
/// the live site is the same file and keeps its times. `manifest` lists every file in the format of `sha256sum`. Files
/// with the hash of their bytes in their names stay for one generation more, for pages that readers have already. A file
/// `.gitignore` in the output is left as it is; whatever else briefgen did not write makes the output one that is refused.
public final class Publisher: Sendable {
    let area: WorkArea
    let generation: Generation
    private let signature: Signature?
    private let state = Mutex(State())

    /// What the manifest is signed with.
    public struct Signature: Sendable {
        /// The key.
        public let key: SigningKey
        /// What the signature vouches for besides, in one line.
        public let comment: String

        /// Creates what signs.
        public init(_ key: SigningKey, comment: String) {
            (self.key, self.comment) = (key, comment)
        }

        /// The signature of a manifest, as it stands in a file.
        public func text(for manifest: [UInt8]) -> [UInt8] { key.signature(of: manifest, comment: comment) }
    }

    private struct State: Sendable {
        var isOpen = true
        /// Why the first file that could not be written was not: the site lacks it and cannot be published.
        var failure: PublishingError?
        var files: [Manifest.Entry] = []
        /// The paths that were written to.
        var paths: Set<String> = []
        /// The files that are not those of the live site.
        var moves: [Journal.Move] = []
        var summary = PublishingSummary()
    }

    /// Locks an output, clears what a killed build left, and begins a new generation.
    ///
    /// - Parameters:
    ///   - output: The folder of the live site; made, with the folders that it stands in, if it does not exist. The
    ///     folder that it stands in must be writable.
    ///   - exchange: How the new site takes the place of the live one.
    ///   - signature: What the manifest is signed with, into `manifest.minisig`; `nil` where it is not.
    ///   - sources: Folders that the site is made from; the output may neither hold one nor lie in one.
    /// - Throws: `PublishingError` if another process publishes there, if the folder is not briefgen's, or if it is
    ///   one that must not be replaced. Nothing is changed then.
    public init(
        output: String, exchange: Exchange = .files, signature: Signature? = nil, protecting sources: [String] = []
    ) throws(PublishingError) {
        let place = try OutputFolder(output, protecting: sources)
        let area = try WorkArea.claim(for: place, exchange)
        do {
            let live = try area.liveSite()
            let folder = try attempt { () throws(FileSystemError) in try area.makeGeneration(besides: live) }
            generation = Generation(folder: folder, live: live, exchange: exchange)
        } catch {
            area.abandon()
            throw error
        }
        self.area = area
        self.signature = signature
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
    ///     `manifest`, `manifest.minisig` and `.gitignore` are not free.
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
    ///     `manifest`, `manifest.minisig` and `.gitignore` are not free.
    /// - Throws: `PublishingError`, which names the file; `publish()` throws it again.
    /// - Complexity: O(*n*), where *n* is the number of bytes.
    public func write(_ bytes: borrowing Span<UInt8>, to path: String) throws(PublishingError) {
        guard state.withLock(\.isOpen) else { throw .finished(path: path) }
        do throws(PublishingError) {
            try record(place(bytes, at: path), Manifest.Entry(path: path, digest: SHA256Digest(of: bytes)))
        } catch {
            throw failed(error)
        }
    }

    /// Notes what became of a file that was written.
    func record(_ outcome: Generation.Outcome, _ entry: Manifest.Entry) throws(PublishingError) {
        let path = entry.path
        let isFirst = state.withLock { state in
            state.files.append(entry)
            state.summary.count(outcome)
            if outcome != .unchanged { state.moves.append(.init(path: path, isNew: outcome == .added)) }
            return state.paths.insert(path).inserted
        }
        guard isFirst else { throw .duplicatePath(path) }
    }

    /// Remembers that a file could not be written, so that the site is not published.
    func failed(_ error: PublishingError) -> PublishingError {
        state.withLock { state in state.failure = state.failure ?? error }
        return error
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

    /// The files that have been written so far.
    var written: [Manifest.Entry] { state.withLock(\.files) }

    /// Puts the site that was written in the place of the live one, and removes that.
    ///
    /// Everything is on the disk before that. If nothing has changed, the live site stays the very folder that it is.
    /// All calls of `write` must have returned.
    ///
    /// - Returns: What became of the files.
    /// - Throws: `PublishingError`; the live site is then as it was, unless the error says otherwise.
    public func publish() throws(PublishingError) -> PublishingSummary {
        let end = state.withLock { state in
            defer { state.isOpen = false }
            return state
        }
        guard end.isOpen else { throw .finished(path: Manifest.path) }
        do throws(PublishingError) {
            if let failure = end.failure { throw failure }
            return try install(end)
        } catch {
            // The area of an exchange that was interrupted is what the next build finishes it from.
            if case .interrupted = error { throw error }
            try? area.close()
            throw error
        }
    }

    private func install(_ end: State) throws(PublishingError) -> PublishingSummary {
        var summary = end.summary
        let former = generation.live?.files.filter { !end.paths.contains($0.path) } ?? []
        summary.removed = former.count { !$0.isKept }
        let losesSignature = signature == nil && generation.live?.isSigned == true
        let isSame = summary.written == 0 && summary.removed == 0 && !losesSignature
        let kept = former.filter { isSame ? $0.isKept : !$0.isKept && SitePath.isHashed($0.path) }
        let manifest = Manifest(of: end.files + kept.map { .init(path: $0.path, digest: $0.digest, isKept: true) })
        let outcome = try attempt { () throws(FileSystemError) in
            try generation.place(manifest.text.span, at: Manifest.path)
        }
        let text = signature?.text(for: manifest.text)
        let signed = try attempt { () throws(FileSystemError) -> Generation.Outcome in
            guard let text else { return .unchanged }
            return try generation.place(text.span, at: Manifest.signaturePath)
        }
        guard outcome != .unchanged || signed != .unchanged || !isSame else {
            try attempt(area.close)
            return summary
        }
        if generation.exchange == .files, let live = generation.live {
            try checkFolders(of: end)
            var moves = end.moves
            for (path, outcome) in [(Manifest.path, outcome), (Manifest.signaturePath, signed)]
            where outcome != .unchanged {
                moves.append(.init(path: path, isNew: outcome == .added))
            }
            let keptPaths = Set(kept.map(\.path))
            let removals =
                former.map(\.path).filter { !keptPaths.contains($0) } + (losesSignature ? [Manifest.signaturePath] : [])
            summary.setAside = try area.install(Journal(moves: moves, removals: removals), into: live.folder)
        } else {
            try attempt { () throws(FileSystemError) in try generation.takeOverFolder(with: kept) }
            try area.install(replacing: generation.live != nil)
        }
        try afterwards(area.close)
        return summary
    }

    /// Refuses a site in which a file stands where another needs a folder.
    private func checkFolders(of end: State) throws(PublishingError) {
        for move in end.moves {
            var path = move.path[...]
            while let slash = path.lastIndex(of: "/") {
                path = path[..<slash]
                if end.paths.contains(String(path)) { throw .duplicatePath(String(path)) }
            }
        }
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
