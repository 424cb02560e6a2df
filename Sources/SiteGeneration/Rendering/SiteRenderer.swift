internal import Content
internal import Diagnostics
internal import FileSystem
internal import Parallelism
internal import Publishing
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
        let pages = loaded.context.plan.pages
        let done = Progress()
        let starts = Array(stride(from: 0, to: pages.count, by: Self.chunk))
        let chunks = await Workers.map(starts.count, jobs: jobs, state: makeRenderer) { renderer, index in
            let range = starts[index]..<min(starts[index] + Self.chunk, pages.count)
            let result = Result { () throws(PublishingError) in
                try Self.render(pages[range], with: &renderer, to: publisher)
            }
            progress(done.add(range.count), pages.count)
            return result
        }
        var report = PageReport()
        for chunk in chunks {
            do { report.add(try chunk.get()) } catch { throw .publishing(error) }
        }
        if let publisher { try copyFiles(used: report.usedFiles, to: publisher) }
        return Outcome(diagnostics: report.diagnostics + (await deadFragments(report.fragmentLinks)))
    }

    private func makeRenderer() -> PageRenderer {
        PageRenderer(context: loaded.context, templates: loaded.templates, site: loaded.site)
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

    /// Writes the files that are published as they are, but not those that only hidden articles show.
    private func copyFiles(used: Set<String>, to publisher: Publisher) throws(BuildError) {
        do {
            for file in loaded.context.assets.files { try publisher.write(file.source.bytes, to: file.route) }
            for asset in loaded.chronicle.assets where used.contains(asset.route) || !isHidden(asset) {
                let bytes: [UInt8]
                do { bytes = try loaded.site.read(asset.path, limit: 1 << 30) } catch { throw BuildError.reading(error) }
                try publisher.write(bytes, to: asset.route)
            }
        } catch let error as PublishingError {
            throw .publishing(error)
        } catch let error as BuildError {
            throw error
        } catch {
            preconditionFailure("only the errors above are thrown")
        }
    }

    /// Whether a hidden article names the file.
    private func isHidden(_ asset: Asset) -> Bool {
        let name = Array(asset.route.utf8)
        return loaded.chronicle.hiddenArticles.contains { article in
            article.document.file.bytes[article.document.body].firstRange(of: name) != nil
        }
    }

    /// Reports links to fragments that their pages do not have; those pages are rendered once more to look.
    private func deadFragments(_ links: [PageReport.FragmentLink]) async -> [Diagnostic] {
        guard !links.isEmpty else { return [] }
        let pages = Dictionary(loaded.context.plan.pages.map { ($0.route, $0) }, uniquingKeysWith: { first, _ in first })
        let byRoute = Dictionary(grouping: links, by: \.route).sorted { $0.key < $1.key }
        let found = await Workers.map(byRoute.count, jobs: jobs, state: makeRenderer) { renderer, index in
            let (route, links) = byRoute[index]
            guard let page = pages[route] else { return [Diagnostic]() }
            renderer.render(page)
            return links.filter { !renderer.hasElement(id: $0.fragment) }.map { link in
                Diagnostic(
                    .error, "dead-anchor", "‘\(link.route)’ has no ‘#\(link.fragment)’", at: link.location,
                    help: "the anchor of a heading is its words in small letters with hyphens")
            }
        }
        return found.flatMap(\.self)
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
