import Diagnostics
import FileSystem
import Publishing
import SiteGeneration
import TestSupport
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("Builds again")
struct RepeatedBuildTests {
    @Test("any number of tasks and any order of files give the same bytes")
    func sameBytes() async throws {
        let first = try TestSite(richSite, templates: siteTemplates())
        try await first.build(jobs: 1)
        let second = try TestSite(richSite.reversed, templates: siteTemplates().reversed)
        try await second.build(jobs: 8)
        let (one, other) = (try first.published, try second.published)
        #expect(one.count > 100)
        #expect(one.keys.sorted() == other.keys.sorted())
        for (route, text) in one { #expect(other[route] == text, "\(route)") }
        #expect(try first.file("manifest") == second.file("manifest"))
    }

    @Test("a second build writes nothing: files keep their numbers and times")
    func unchanged() async throws {
        let site = try TestSite(richSite)
        let written = try #require(try await site.build().publishing).written
        let before = try stamps(of: site)
        let again = try #require(try await site.build().publishing)
        #expect(again.written == 0)
        #expect(again.unchanged == written)
        #expect(again.removed == 0)
        #expect(try stamps(of: site) == before)
        #expect(before.count >= written)
    }

    @Test("a build with a mistake leaves every byte of the live site, and says so")
    func failure() async throws {
        let site = try TestSite(richSite)
        try await site.build()
        let before = try (site.published, stamps(of: site), site.file("manifest"))
        try FolderTree(dictionaryLiteral: ("content/topics/iran.md", "---\nname: Persia\nkind: contry\n---\n"))
            .write(to: site.folder.path)
        let report = try await site.build()
        #expect(!report.isSound)
        #expect(report.publishing == nil)
        let after = try (site.published, stamps(of: site), site.file("manifest"))
        #expect(before == after)
        #expect(try Folder(site.folder.path).entries().allSatisfy { !$0.path.hasPrefix(".") })
    }

    @Test("a dead link that only rendering shows leaves every byte of the live site")
    func lateFailure() async throws {
        let site = try TestSite(richSite)
        try await site.build()
        let before = try (site.published, stamps(of: site), site.file("manifest"))
        try FolderTree(
            dictionaryLiteral: (
                "content/articles/zz.md", "---\ntitle: Z\npublished: 2024-10-01\n---\n[x](../topics/iran.md#nothing)\n"
            )
        ).write(to: site.folder.path)
        let report = try await site.build()
        #expect(report.diagnostics.filter { $0.severity == .error }.map(\.code) == ["dead-anchor"])
        #expect(report.publishing == nil)
        #expect(try before == (site.published, stamps(of: site), site.file("manifest")))
    }

    @Test("a check finds the same mistakes and writes nothing")
    func check() async throws {
        let site = try TestSite(["content/pages/about.md": "---\ntitle: About\n---\n[x](y.md)\n"])
        let checked = try await site.builder().check()
        #expect(checked.diagnostics.map(\.code) == ["dead-link"])
        #expect(throws: (any Error).self) { try Folder(site.folder.path + "/public") }
        let built = try await site.build()
        #expect(built.diagnostics == checked.diagnostics)
        #expect(throws: (any Error).self) { try Folder(site.folder.path + "/public").read("manifest") }
    }

    @Test("a changed title changes the pages that show it, and a removed article goes")
    func changes() async throws {
        let site = try TestSite([
            "content/articles/a.md": "---\ntitle: A\npublished: 2024-10-01\n---\nText of A.\n",
            "content/articles/b.md": "---\ntitle: B\npublished: 2024-10-02\n---\nText of B.\n",
        ])
        try await site.build()
        #expect(try site.file("articles/index.html") == "B\nA\n")
        try FolderTree(
            dictionaryLiteral: ("content/articles/a.md", "---\ntitle: C\npublished: 2024-10-03\n---\nText of A.\n")
        )
        .write(to: site.folder.path)
        try Folder.remove(site.folder.path + "/content/articles/b.md")
        let summary = try #require(try await site.build().publishing)
        #expect(try site.file("articles/index.html") == "C\n")
        #expect(try site.published["articles/b.html"] == nil)
        #expect(summary.removed == 1)
        #expect(try site.file("articles/a.html") == "<p>Text of A.</p>\n")
    }

    @Test("time zone and locale of the process do not show")
    func environment() async {
        await #expect(processExitsWith: .success) {
            let site = try TestSite(richSite)
            try await site.build()
            let before = try site.published
            setenv("TZ", "Pacific/Kiritimati", 1)
            setenv("LC_ALL", "tr_TR.UTF-8", 1)
            tzset()
            setlocale(LC_ALL, "")
            let summary = try await site.build().publishing
            let isSame = try summary?.written == 0 && before == site.published
            exit(isSame ? EXIT_SUCCESS : EXIT_FAILURE)
        }
    }

    /// The number and the time of the last change of each published file.
    private func stamps(of site: TestSite) throws -> [String: [Int]] {
        var stamps: [String: [Int]] = [:]
        for entry in try Folder(site.folder.path + "/public").entries() where entry.kind == .file {
            var status = stat()
            try #require(stat("\(site.folder.path)/public/\(entry.path)", &status) == 0)
            guard entry.path != "manifest" else { continue }
            #if canImport(Darwin)
                let time = status.st_mtimespec
            #else
                let time = status.st_mtim
            #endif
            stamps[entry.path] = [Int(status.st_ino), Int(time.tv_sec), Int(time.tv_nsec)]
        }
        return stamps
    }
}
