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
        let stage = SearchStage(loaded.context)
        // The page that searches waits for the index, which is made while pages are rendered that have no text of their
        // own.
        let pages = loaded.context.plan.pages.filter { stage == nil || $0.route != Routes.search }
        let progress = Progress(total: pages.count, progress)
        var report = PageReport()
        let words = try await render(
            pages.filter(\.isDocument), to: publisher, reading: stage, progress: progress, into: &report)
        async let index = stage?.index(words)
        _ = try await render(pages.filter { !$0.isDocument }, to: publisher, progress: progress, into: &report)
        if let index = await index {
            for file in loaded.files(of: index) { try write(file.bytes, to: file.route, of: publisher) }
        }
        report.suggestTargets(among: loaded.context.links)
        for file in loaded.context.assets.files { try write(file.source.bytes, to: file.route, of: publisher) }
        let damaged = try await AssetStage(loaded, jobs: jobs, used: report.usedFiles).publish(to: publisher)
        let dead = await FragmentCheck(loaded, jobs: jobs).diagnostics(of: report.fragmentLinks)
        let copies = ImageCopies(loaded.context.images).diagnostics()
        return Outcome(diagnostics: report.diagnostics + damaged + dead + copies)
    }

    /// Renders pages, shared out over tasks.
    ///
    /// - Parameters:
    ///   - stage: What reads the words of their texts; `nil` where nobody does.
    ///   - report: Takes what was noticed.
    /// - Returns: the words that were read.
    private func render(
        _ pages: [Page], to publisher: Publisher, reading stage: SearchStage? = nil, progress: Progress,
        into report: inout PageReport
    ) async throws(BuildError) -> [IndexPart] {
        let starts = Array(stride(from: 0, to: pages.count, by: Self.chunk))
        // Neighbours lie in one folder, in which file systems create one file at a time.
        let (reports, words) = await Workers.map(starts.count, jobs: jobs, order: .fromBothEnds) {
            PageRenderer(context: loaded.context, site: loaded.site, search: stage?.makeReader())
        } _: { renderer, index in
            let range = starts[index]..<min(starts[index] + Self.chunk, pages.count)
            defer { progress.add(range.count) }
            return Result { () throws(PublishingError) in
                try Self.render(pages[range], with: &renderer, to: publisher)
            }
        } finish: {
            $0.takeSearchPart()
        }
        for chunk in reports {
            do { report.add(try chunk.get()) } catch { throw .publishing(error) }
        }
        return words.compactMap(\.self)
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

/// Counts the pages that several tasks have rendered, and tells how many of all these are.
private final class Progress: Sendable {
    private let count = Atomic(0)
    private let total: Int
    private let tell: @Sendable (Int, Int) -> Void

    init(total: Int, _ tell: @escaping @Sendable (Int, Int) -> Void) {
        (self.total, self.tell) = (total, tell)
    }

    func add(_ number: Int) {
        tell(count.wrappingAdd(number, ordering: .relaxed).newValue, total)
    }
}
