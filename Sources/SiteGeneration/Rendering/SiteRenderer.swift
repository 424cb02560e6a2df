internal import Bounds
internal import Content
internal import Diagnostics
internal import FileSystem
internal import Parallelism
internal import Publishing
internal import SearchIndex
internal import Synchronization

/// Renders all pages of a site, shared out over tasks, and hands each one on as soon as it is done.
struct SiteRenderer: Sendable {
    let loaded: LoadedSite
    let jobs: Int

    /// How many pages a task takes at a time.
    private static let chunk = 32

    /// What was found while rendering.
    struct Outcome {
        var diagnostics: [Diagnostic] = []
        var isSound: Bool { !diagnostics.contains { $0.severity == .error } }
    }

    /// Renders every page, writes the files beside them, and checks the links between them.
    ///
    /// - Parameters:
    ///   - publisher: Where pages and files are written; `nil` where something is wrong already.
    ///   - progress: Is told now and then how many of how many pages are rendered.
    /// - Throws: where a file cannot be read or written.
    func render(
        to publisher: Publisher?, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws(BuildError) -> Outcome {
        guard let publisher else {
            return Outcome(diagnostics: try await PageCheck(of: loaded, jobs: jobs).diagnosticsWithImages())
        }
        // The page that searches waits for the index.
        let stage = SearchStage(loaded.context)
        let pages = loaded.context.plan.pages.filter { stage == nil || $0.route != Routes.search }
        let done = Progress()
        let starts = Array(stride(from: 0, to: pages.count, by: Self.chunk))
        // Neighbours lie in one folder, in which file systems create one file at a time.
        let chunks = await Workers.map(starts.count, jobs: jobs, order: .fromBothEnds) {
            PageRenderer(context: loaded.context, site: loaded.site, search: stage?.makeReader())
        } _: { renderer, index in
            let range = starts[index]..<min(starts[index] + Self.chunk, pages.count)
            let result = Result { () throws(PublishingError) in
                let report = try Self.render(pages[range], with: &renderer, to: publisher)
                return (report: report, words: renderer.takeSearchPart())
            }
            progress(done.add(range.count), pages.count)
            return result
        }
        var report = PageReport()
        var words: [IndexPart] = []
        for chunk in chunks {
            let result: (report: PageReport, words: IndexPart?)
            do { result = try chunk.get() } catch { throw .publishing(error) }
            report.add(result.report)
            if let part = result.words { words.append(part) }
        }
        if let stage {
            let index = stage.index(words)
            for file in loaded.files(of: index) { try write(file.bytes, to: file.route, of: publisher) }
        }
        report.suggestTargets(among: loaded.context.links)
        for file in loaded.context.assets.files { try write(file.source.bytes, to: file.route, of: publisher) }
        let damaged = try await AssetStage(loaded, jobs: jobs, used: report.usedFiles).publish(to: publisher)
        let dead = await FragmentCheck(loaded, jobs: jobs).diagnostics(of: report.fragmentLinks)
        let copies = ImageCopies(loaded.context.images).diagnostics()
        return Outcome(diagnostics: report.diagnostics + damaged + dead + copies)
    }

    private static func render(
        _ pages: ArraySlice<Page>, with renderer: inout PageRenderer, to publisher: Publisher
    ) throws(PublishingError) -> PageReport {
        var report = PageReport()
        for page in pages {
            // One page is enough to say that a template has no end; of the others only the texts are looked at.
            if report.hasEndlessTemplate { renderer.renderTexts(of: page) } else { renderer.render(page) }
            report.add(renderer.report)
            try publisher.write(renderer.output, to: page.route)
        }
        return report
    }

    private func write(_ bytes: [UInt8], to route: String, of publisher: Publisher) throws(BuildError) {
        do { try publisher.write(bytes, to: route) } catch { throw .publishing(error) }
    }
}

/// Counts what several tasks have done.
private final class Progress: Sendable {
    private let count = Atomic(0)

    /// Adds to the count and returns it.
    func add(_ number: Int) -> Int {
        count.wrappingAdd(number, ordering: .relaxed).newValue
    }
}
