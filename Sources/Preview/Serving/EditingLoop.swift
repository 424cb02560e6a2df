internal import Diagnostics
internal import SiteGeneration

/// Keeps the preview up to date: waits for changes, reads what changed, shows it, then looks for what is wrong.
struct EditingLoop: Sendable {
    private var folder: SiteFolder
    private let watcher: SiteWatcher
    private let state: PreviewState
    private let options: PreviewOptions
    private let report: @Sendable (PreviewEvent) -> Void
    private var check: Task<Void, Never>?

    /// How often what was read is thrown away because somebody wrote at the same time.
    private static let retryLimit = 20

    init(
        folder: SiteFolder, watcher: SiteWatcher, state: PreviewState, options: PreviewOptions,
        report: @escaping @Sendable (PreviewEvent) -> Void
    ) {
        self.folder = folder
        self.watcher = watcher
        self.state = state
        self.options = options
        self.report = report
    }

    /// Runs until the task is cancelled.
    mutating func run() async {
        startCheck(changed: [])
        var changed: Set<String> = []
        var tries = 0
        while let paths = try? await watcher.changes() {
            let clock = ContinuousClock()
            let start = clock.now
            changed.formUnion(paths)
            do {
                try folder.reread(changed)
            } catch {
                // What is not there now may be there in a moment; the change that brings it is told.
                fail(error)
                continue
            }
            // Somebody began to write again before all was read: half a file is never shown.
            tries += 1
            if tries < Self.retryLimit, await watcher.wereTouchedAgain(changed) { continue }
            check?.cancel()
            await show(changed)
            report(.changed(changed, clock.now - start))
            startCheck(changed: changed)
            (changed, tries) = ([], 0)
        }
        check?.cancel()
    }

    private mutating func show(_ changed: Set<String>) async {
        let now = options.now()
        let site = await folder.site(showsDrafts: options.build.showsDrafts, now: now)
        let diagnostics = folder.diagnostics
        state.change { [folder] moment in
            moment.snapshot = Snapshot(number: moment.snapshot.number + 1, site: site, folder: folder, now: now)
            moment.problems.update(files: diagnostics, changed: changed)
            moment.problemsNumber += 1
            if changed.count == 1, let path = changed.first, let route = site.route(ofDocument: path) {
                moment.followed = (moment.followed.number + 1, route)
            }
        }
    }

    private func fail(_ error: BuildError) {
        state.change { moment in
            moment.problems.update(
                reading: Diagnostic(
                    .error, "cannot-read", "\(error)", at: SourceLocation(wholeOf: "content"),
                    help: "the preview shows what it read before"))
            moment.problemsNumber += 1
        }
        report(.checked(state.current.problems.all))
    }

    /// Looks for what is wrong while readers already see what changed; first in what changed, then in all.
    private mutating func startCheck(changed: Set<String>) {
        let (state, folder, report) = (state, folder, report)
        let snapshot = state.current.snapshot
        check = Task(priority: .utility) {
            func update(_ change: (inout Problems) -> Void) {
                guard !Task.isCancelled else { return }
                state.change { moment in
                    guard moment.snapshot.number == snapshot.number else { return }
                    change(&moment.problems)
                    moment.problemsNumber += 1
                }
            }
            let site = snapshot.editors.site
            let texts = PageCheck(of: site, jobs: 1)
            let references = folder.checkReferences() + site.checkPages()
            let ofChanged = changed.isEmpty ? [] : await texts.diagnostics(of: changed)
            update {
                $0.update(references: references)
                $0.update(texts: ofChanged, of: changed)
            }
            let all = await texts.diagnostics()
            update { $0.update(texts: all) }
            guard !Task.isCancelled else { return }
            let comparison = site.compareReports()
            update { $0.complete(comparison: comparison) }
            if !Task.isCancelled { report(.checked(state.current.problems.all)) }
        }
    }
}
