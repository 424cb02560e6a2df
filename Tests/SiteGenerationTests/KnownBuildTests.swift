import FileSystem
import Publishing
import SiteGeneration
import Synchronization
import TestSupport
import Testing

@Suite("Builds that would change nothing")
struct KnownBuildTests {
    /// A site, its output, and the folder in which builds are remembered.
    private struct Known {
        let site: TestSite
        var now = TestSite.now
        var showsDrafts = false
        private let records: TemporaryFolder
        private let other: TemporaryFolder

        init(_ tree: FolderTree) throws {
            site = try TestSite(tree)
            records = try ([:] as FolderTree).temporaryFolder()
            other = try ([:] as FolderTree).temporaryFolder()
        }

        private func options(output: String) -> BuildOptions {
            BuildOptions(
                site: site.folder.path, output: output, showsDrafts: showsDrafts, jobs: 2, now: now)
        }

        /// Builds the site, and tells whether a page was rendered for it.
        func build() async throws -> (report: BuildReport, isRendered: Bool) {
            var options = options(output: site.folder.path + "/public")
            options.records = records.path + "/builds"
            let rendered = Atomic(false)
            let report = try await SiteBuilder(options).build { _, _ in rendered.store(true, ordering: .relaxed) }
            return (report, rendered.load(ordering: .relaxed))
        }

        /// The files of another output, into which the site is built each time and of which nothing is remembered.
        func anew() async throws -> (report: BuildReport, files: [String: [UInt8]]) {
            let report = try await SiteBuilder(options(output: other.path + "/public")).build()
            return (report, try Self.files(in: other.path + "/public"))
        }

        var files: [String: [UInt8]] { get throws { try Self.files(in: site.folder.path + "/public") } }

        private static func files(in path: String) throws -> [String: [UInt8]] {
            guard let folder = try? Folder(path) else { return [:] }
            var files: [String: [UInt8]] = [:]
            for entry in try folder.entries() where entry.kind == .file {
                files[entry.path] = try folder.read(entry.path)
            }
            // What stays for the pages of the generation before is no part of the site.
            let manifest = String(decoding: files.removeValue(forKey: "manifest") ?? [], as: UTF8.self)
            for line in manifest.split(separator: "\n") where line.dropFirst(64).hasPrefix(" *") {
                files[String(line.dropFirst(66))] = nil
            }
            return files
        }
    }

    @Test("render no page, say the same, and leave every file")
    func nothingChanged() async throws {
        let known = try Known(richSite)
        let first = try await known.build()
        let files = try known.files
        let again = try await known.build()
        #expect(first.isRendered && !again.isRendered)
        #expect(again.report.diagnostics == first.report.diagnostics)
        #expect("\(again.report.counts)" == "\(first.report.counts)")
        #expect(again.report.publishing == PublishingSummary(unchanged: first.report.publishing?.total ?? 0))
        #expect(try known.files == files)
    }

    private static let article = "---\ntitle: A\npublished: 2024-10-01\n---\nText of A.\n"

    /// A file of the same bytes that was written again is one of them, since a build may have read it in between.
    @Test(
        "are no others: whatever was written, put in the place of a file or taken away is seen",
        arguments: [
            ("content/articles/a.md", article), ("content/articles/b.md", article),
            ("templates/own.html", "{{ site.title }}"),
            ("content/assets/note.txt", "Text.\n"), ("content/root/.well-known/x.txt", "x\n"),
            ("public/index.html", "Not what was published.\n"), ("public/index.html", nil),
        ])
    func somethingChanged(_ path: String, _ text: String?) async throws {
        let known = try Known(["content/articles/a.md": .file(Array(Self.article.utf8))])
        _ = try await known.build()
        #expect(try await !known.build().isRendered)
        if let text {
            try ([path: .file(Array(text.utf8))] as FolderTree).write(to: known.site.folder.path)
        } else {
            try known.site.folder.folder.removeFile(path)
        }
        #expect(try await known.build().isRendered)
        #expect(try await known.files == known.anew().files)
    }

    @Test("end when what was held back is due, and when another day begins")
    func timePasses() async throws {
        var known = try Known([
            "content/articles/a.md":
                "---\ntitle: A\npublished: 2024-10-01\npublish_at: 2024-12-01T18:00:00Z\n---\nText of A.\n"
        ])
        _ = try await known.build()
        known.now += 5 * 3_600
        #expect(try await !known.build().isRendered)
        known.now += 3_600
        #expect(try await known.build().isRendered)
        #expect(try known.files["articles/a.html"] != nil)
        #expect(try await !known.build().isRendered)
        known.now += 6 * 3_600
        #expect(try await known.build().isRendered)
    }

    @Test(
        "are never those that a build of its own would give otherwise", arguments: [UInt64.random(in: 0..<UInt64.max)])
    func sameAsAnew(_ seed: UInt64) async throws {
        var random = RandomSite(seed: seed, templates: plainTemplates)
        var known = try Known([:])
        var texts: [String: String] = [:]
        for step in 0..<24 {
            for path in Set(texts.keys).union(random.texts.keys) where texts[path] != random.texts[path] {
                if let text = random.texts[path] {
                    try ([path: .file(Array(text.utf8))] as FolderTree).write(to: known.site.folder.path)
                } else {
                    try known.site.folder.folder.removeFile(path)
                }
            }
            texts = random.texts
            known.showsDrafts = step % 7 > 4
            if step % 5 == 4 { known.now += 43_200 }
            let anew = try await known.anew()
            let built = try await known.build()
            #expect(built.report.isSound == anew.report.isSound, "seed \(seed), step \(step): \(random.lastEdit)")
            if built.report.isSound {
                #expect(try known.files == anew.files, "seed \(seed), step \(step): \(random.lastEdit)")
                #expect(try await !known.build().isRendered)
                random.edit()
            } else {
                random.undo()
            }
        }
    }
}
