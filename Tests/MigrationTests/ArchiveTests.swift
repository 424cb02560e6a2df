import Diagnostics
import FileSystem
import SiteGeneration
import TestSupport
import Testing

@testable import Migration

/// Posts of two real archives, which stand beside the repository where it is developed.
struct ArchiveTests {
    /// The folder of the posts; `nil` where there is none.
    static let posts: String? = {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        for path in ["/\(root)/../shared/bench/migration/posts", "/\(root)/../../shared/bench/migration/posts"] {
            if (try? Folder(path)) != nil { return path }
        }
        return nil
    }()

    @Test(.enabled(if: ArchiveTests.posts != nil, "../shared/bench/migration holds no posts"))
    func postsOfRealArchivesBuildUntouched() async throws {
        let path = try #require(Self.posts)
        let migration = try await Migration.of(path, options: Migration.Options(now: 1_795_996_800))
        let articles = migration.files.filter { $0.kind == .article }
        #expect(migration.failures.isEmpty)
        let posts = try Folder(path).entries().count { $0.path.hasSuffix(".md") }
        #expect(articles.count == posts)
        // Drafts are those that would not build.
        #expect(articles.count { $0.isDraft } * 20 <= posts)

        var site: FolderTree = ["content/site.yml": "title: Old\nbase_url: https://old.example\n"]
        for file in migration.files { site["content/\(file.path)"] = .file(file.bytes) }
        let folder = try site.temporaryFolder()
        let report = try await SiteBuilder(
            BuildOptions(site: folder.path, output: "\(folder.path)/public", jobs: 2, now: 1_795_996_800)
        ).build()
        #expect(report.diagnostics.filter { $0.severity == .error }.printed == "")
        // What readers would see as it is typed.
        let marked = Set(
            report.diagnostics.filter { $0.code == "unrendered-markup" || $0.code == "raw-html" }.map(\.location.path))
        #expect(marked.count * 20 <= posts, "\(marked.sorted())")
    }

    @Test(.enabled(if: ArchiveTests.posts != nil, "../shared/bench/migration holds no posts"))
    func everyFieldOfRealHeadersIsCarriedOrListed() async throws {
        let path = try #require(Self.posts)
        let migration = try await Migration.of(path, options: Migration.Options(now: 1_795_996_800))
        let folder = try Folder(path)
        for entry in try folder.entries() where entry.path.hasSuffix(".md") {
            let lines = String(decoding: try folder.read(entry.path), as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            let header = lines.dropFirst().prefix { $0 != "---" }
            for (offset, line) in header.enumerated() {
                guard let colon = line.firstIndex(of: ":"), line.first?.isLetter == true else { continue }
                let name = String(line[..<colon])
                // The next line of a text that goes on is no field.
                guard !name.contains(" ") else { continue }
                let isListed = migration.report.contains("`\(entry.path):\(offset + 2)`")
                let isCarried = migration.report.contains("\n| \(ReportPage.escaped(name)) |")
                #expect(isListed || isCarried, "\(entry.path): \(name)")
            }
        }
    }
}
