internal import Bounds
internal import Content
public import Diagnostics
internal import Parallelism

/// Looks for what is wrong with the texts of a site, and finds what a build would.
///
/// Texts are rendered without the pages around them; a page is rendered only where a link names a fragment of it. The
/// work is cut into small pieces, between which other tasks go on.
public struct PageCheck: Sendable {
    private let site: LoadedSite
    private let jobs: Int

    /// How many pages a task takes at a time.
    private static let chunk = 16

    /// A check of a site.
    ///
    /// - Parameter jobs: How many tasks work side by side.
    public init(of site: LoadedSite, jobs: Int) {
        self.site = site
        self.jobs = jobs
    }

    /// What is wrong with all texts, or with those in some files; part of it where the task is cancelled.
    ///
    /// - Parameter paths: The paths of the files, relative to the site's folder; all if `nil`.
    /// - Complexity: O(*n*) in the length of the texts, and of the pages that links name a fragment of.
    public func diagnostics(of paths: Set<String>? = nil) async -> [Diagnostic] {
        await diagnostics(of: texts(of: paths))
    }

    /// What is wrong with all texts, and with the images beside them.
    ///
    /// - Throws: where an image cannot be read.
    func diagnosticsWithImages() async throws(BuildError) -> [Diagnostic] {
        let report = await texts(of: nil)
        let images = AssetStage(site, jobs: jobs, used: report.usedFiles)
        return await diagnostics(of: report) + (try await images.check())
    }

    private func diagnostics(of report: PageReport) async -> [Diagnostic] {
        report.diagnostics + (await FragmentCheck(site, jobs: jobs).diagnostics(of: report.fragmentLinks))
    }

    private func texts(of paths: Set<String>?) async -> PageReport {
        var pages = site.context.plan.pages
        if let paths {
            pages = pages.filter { page in
                page.document(in: site.chronicle).map { paths.contains($0.file.path) } ?? false
            }
        }
        // What templates make of addresses is known from pages alone.
        let isWhole = site.context.templates?.changingResources.isEmpty == false
        let starts = Array(stride(from: 0, to: pages.count, by: Self.chunk))
        let reports = await Workers.map(starts.count, jobs: jobs, state: site.makeRenderer) { [pages] renderer, index in
            var report = PageReport()
            guard !Task.isCancelled else { return report }
            for page in pages[within: starts[index]..<min(starts[index] + Self.chunk, pages.count)] {
                if isWhole, !report.hasEndlessTemplate { renderer.render(page) } else { renderer.renderTexts(of: page) }
                report.add(renderer.report)
            }
            return report
        }
        var report = PageReport()
        for part in reports { report.add(part) }
        report.suggestTargets(among: site.context.links)
        return report
    }
}
