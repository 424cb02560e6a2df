internal import FileSystem
internal import FlyingSocks
internal import SiteGeneration

/// Shows a site to its editors while they write it: in memory, on this machine only.
///
/// Four things go on side by side: readers are served from the current snapshot, files are watched, what changed is
/// read and becomes the next snapshot, and what is wrong with that is looked for.
public struct PreviewServer: Sendable {
    private let options: PreviewOptions

    /// Creates a preview.
    public init(_ options: PreviewOptions) {
        self.options = options
    }

    /// Serves until the task is cancelled.
    ///
    /// - Parameter report: Is told what happens, from any task.
    /// - Throws: where the site cannot be read at all, or no port can be opened.
    public func run(_ report: @escaping @Sendable (PreviewEvent) -> Void) async throws(PreviewError) {
        do {
            try await serve(report)
        } catch let error as PreviewError {
            throw error
        } catch let error as BuildError {
            throw PreviewError(description: "\(error)", help: error.help)
        } catch is CancellationError {
            return
        } catch {
            throw PreviewError(description: "\(error)")
        }
    }

    private func serve(_ report: @escaping @Sendable (PreviewEvent) -> Void) async throws {
        let pool = SocketPool.make()
        try await pool.prepare()
        let content = try Folder(options.build.site + "/content")
        // Files are watched before they are read, so that no change is missed in between.
        let watcher = try SiteWatcher(site: options.build.site, pool: pool, watchLimit: options.watchLimit)
        var folder = try await SiteFolder(options.build)
        let now = options.now()
        let first = await folder.site(showsDrafts: options.build.showsDrafts, now: now)
        let state = PreviewState(Snapshot(number: 1, site: first, folder: folder, now: now))
        state.change { $0.problems.update(files: folder.diagnostics, changed: []) }
        let templates = OwnTemplates()
        let decorator = try PageDecorator(templates)
        let listener = try Listener(port: options.port, pool: pool)
        let access = options.edits ? EditingAccess(port: listener.port) : nil
        let editor = try access.map { try DeskEditor(templates, access: $0, options: options, report: report) }
        let responder = Responder(
            state: state, content: content, desk: try DeskMaker(templates, decorator, edits: options.edits),
            editor: editor, decorator: decorator,
            requestGuard: RequestGuard(allowedHosts: options.allowedHosts), follows: options.follows)
        if let reason = await watcher.pollingReason { report(.polling(reason: reason)) }
        report(.listening(port: listener.port, entrance: access?.path))
        let editing = EditingLoop(folder: folder, watcher: watcher, state: state, options: options, report: report)
        await withThrowingTaskGroup { group in
            group.addTask { try await pool.run() }
            group.addTask {
                await listener.run(limits: options.limits, acceptsWrites: options.edits) {
                    await responder.respond(to: $0)
                }
            }
            group.addTask { [editing] in
                var editing = editing
                await editing.run()
            }
            _ = await group.nextResult()
            group.cancelAll()
        }
    }
}

/// What stopped a preview.
public struct PreviewError: Error, Sendable, CustomStringConvertible {
    /// One line.
    public let description: String
    /// What to do instead; `nil` if there is nothing to say.
    public var help: String?
}
