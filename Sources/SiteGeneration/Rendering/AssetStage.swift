internal import Content
internal import Diagnostics
internal import Parallelism
internal import Publishing

/// Publishes the files of `content/root`, and those of `content/assets` but not what only hidden articles show.
struct AssetStage: Sendable {
    private let site: LoadedSite
    private let jobs: Int
    /// The routes of files that pages show or link to.
    private let used: Set<String>

    /// - Parameters:
    ///   - jobs: How many tasks work side by side.
    ///   - used: The routes of files that pages show or link to.
    init(_ site: LoadedSite, jobs: Int, used: Set<String>) {
        self.site = site
        self.jobs = jobs
        self.used = used
    }

    /// Writes the files.
    ///
    /// - Returns: what is wrong with them.
    /// - Throws: where a file cannot be read or written.
    func publish(to publisher: Publisher) async throws(BuildError) -> [Diagnostic] {
        let copies = ImageCopies(site.context.images)
        return try await forEach(await published()) { asset, bytes throws(BuildError) in
            do throws(PublishingError) {
                try publisher.write(bytes, to: asset.route)
                return try copies.publish(of: asset, bytes, to: publisher)
            } catch {
                throw BuildError.publishing(error)
            }
        }
    }

    /// What is wrong with the files.
    ///
    /// - Throws: where a file cannot be read.
    func check() async throws(BuildError) -> [Diagnostic] {
        try await forEach(await published()) { _, _ in [] }
    }

    /// Hands on what is published of each file, several side by side.
    private func forEach(
        _ assets: [Asset], _ take: @escaping @Sendable (Asset, [UInt8]) throws(BuildError) -> [Diagnostic]
    ) async throws(BuildError) -> [Diagnostic] {
        let results = await Workers.map(assets.count, jobs: jobs) { index in
            Result { () throws(BuildError) in
                var diagnostics: [Diagnostic] = []
                if let bytes = try site.content(of: assets[index], diagnostics: &diagnostics) {
                    diagnostics += try take(assets[index], bytes)
                }
                return diagnostics
            }
        }
        var diagnostics: [Diagnostic] = []
        for result in results { diagnostics += try result.get() }
        return diagnostics
    }

    private func published() async -> [Asset] {
        let assets = site.chronicle.assets.filter { !$0.isAddition }
        guard !assets.isEmpty else { return [] }
        let hidden = await hiddenFiles()
        return assets.filter { $0.isForTop || used.contains($0.route) || !hidden.contains($0.route) }
    }

    /// The routes of files that hidden documents show or link to, or name in any other way.
    ///
    /// - Complexity: O(*n*) in the length of the documents, besides O(*m* log *m*) for *m* assets.
    private func hiddenFiles() async -> Set<String> {
        let documents = site.chronicle.hiddenDocuments
        let names = AssetNames(site.chronicle.assets.filter { !$0.isForTop })
        let files = await Workers.map(documents.count, jobs: jobs, state: site.makeRenderer) { renderer, index in
            renderer.files(namedIn: documents[index]).union(names.routes(in: documents[index].file.bytes))
        }
        return files.reduce(into: []) { $0.formUnion($1) }
    }
}
