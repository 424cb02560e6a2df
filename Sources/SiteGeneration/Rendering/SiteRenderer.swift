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

    /// Renders every page, and checks the links between them.
    ///
    /// - Parameters:
    ///   - publisher: Where pages and files are written; `nil` to check them only.
    ///   - progress: Is told now and then how many of how many pages are rendered.
    /// - Throws: where a file cannot be read or written.
    func render(
        to publisher: Publisher?, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws(BuildError) -> Outcome {
        // The page that searches waits for the index; what is only checked has none.
        let stage = publisher == nil ? nil : SearchStage(loaded.context)
        let pages = loaded.context.plan.pages.filter { stage == nil || $0.route != Routes.search }
        let done = Progress()
        let starts = Array(stride(from: 0, to: pages.count, by: Self.chunk))
        let chunks = await Workers.map(starts.count, jobs: jobs) {
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
        if let publisher, let stage {
            let index = await stage.index(words, jobs: jobs)
            for file in loaded.files(of: index) { try write(file.bytes, to: file.route, of: publisher) }
        }
        report.suggestTargets(among: loaded.context.links)
        let damaged = try copyFiles(used: report.usedFiles, to: publisher)
        let dead = await deadFragments(report.fragmentLinks)
        return Outcome(diagnostics: report.diagnostics + damaged + dead)
    }

    private func makeRenderer() -> PageRenderer {
        PageRenderer(context: loaded.context, site: loaded.site)
    }

    private static func render(
        _ pages: ArraySlice<Page>, with renderer: inout PageRenderer, to publisher: Publisher?
    ) throws(PublishingError) -> PageReport {
        var report = PageReport()
        for page in pages {
            renderer.render(page)
            report.add(renderer.report)
            try publisher?.write(renderer.output, to: page.route)
        }
        return report
    }

    /// Writes the files that stand beside the pages, but not those that only hidden articles show.
    ///
    /// - Returns: what is wrong with images; without a publisher only images are read.
    private func copyFiles(used: Set<String>, to publisher: Publisher?) throws(BuildError) -> [Diagnostic] {
        for file in loaded.context.assets.files { try write(file.source.bytes, to: file.route, of: publisher) }
        let hidden = loaded.chronicle.assets.isEmpty ? [] : hiddenFiles()
        var diagnostics: [Diagnostic] = []
        for asset in loaded.chronicle.assets where used.contains(asset.route) || !hidden.contains(asset.route) {
            guard publisher != nil || asset.isImage else { continue }
            guard let bytes = try loaded.content(of: asset, diagnostics: &diagnostics) else { continue }
            try write(bytes, to: asset.route, of: publisher)
        }
        return diagnostics
    }

    private func write(_ bytes: [UInt8], to route: String, of publisher: Publisher?) throws(BuildError) {
        do { try publisher?.write(bytes, to: route) } catch { throw .publishing(error) }
    }

    /// The routes of files that hidden articles show or link to, or name in any other way.
    private func hiddenFiles() -> Set<String> {
        var renderer = makeRenderer()
        var files: Set<String> = []
        for article in loaded.chronicle.hiddenArticles {
            files.formUnion(renderer.files(namedIn: article))
            let bytes = article.document.file.bytes
            for asset in loaded.chronicle.assets where bytes.firstRange(of: Array(asset.route.utf8)) != nil {
                files.insert(asset.route)
            }
        }
        return files
    }

    /// Reports links to fragments that their pages do not have; those pages are rendered once more to look.
    private func deadFragments(_ links: [PageReport.FragmentLink]) async -> [Diagnostic] {
        // Without templates, pages are empty.
        guard !links.isEmpty, loaded.context.templates != nil else { return [] }
        let pages = Dictionary(
            loaded.context.plan.pages.map { ($0.route, $0) }, uniquingKeysWith: { first, _ in first })
        let byRoute = Dictionary(grouping: links, by: \.route).sorted { $0.key < $1.key }
        let found = await Workers.map(byRoute.count, jobs: jobs, state: makeRenderer) { renderer, index in
            let (route, links) = byRoute[index]
            guard let page = pages[route] else { return [PageReport.FragmentLink]() }
            renderer.render(page)
            let ids = renderer.elementIDs
            return links.filter { !ids.contains($0.fragment) }
        }
        return PageReport.diagnostics(of: found.flatMap(\.self))
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
