import FileSystem
import Publishing
import SiteGeneration
import TestSupport
import Testing

@Suite("Taking the site along")
struct CopiesTests {
    private static let site: FolderTree = [
        "content/pages/about.md": "---\ntitle: About\n---\nWho we are.\n",
        "templates/copies.html":
            "{{ page.archive_href }} {{ page.public_key }} {% for m in page.mirrors %}{{ m.href }}{% end %}\n",
        "templates/page.html": "{{ site.copies_href }} {{ page.head.onion }}\n",
    ]

    private func build(_ tree: FolderTree, archives: Bool = true, jobs: Int = 2) async throws -> TestSite {
        let site = try TestSite(tree)
        var options = BuildOptions(
            site: site.folder.path, output: site.folder.path + "/public", jobs: jobs, now: TestSite.now)
        options.archives = archives
        let report = try await SiteBuilder(options).build()
        guard report.publishing != nil else { throw NotPublished(messages: report.diagnostics.printed) }
        return site
    }

    @Test("the archive is the same for any number of tasks, stands in the manifest and has its checksum beside it")
    func archive() async throws {
        let sites = try await (build(Self.site, jobs: 1), build(Self.site, jobs: 4))
        let archives = try (
            File.read("\(sites.0.folder.path)/public/site.zip"), File.read("\(sites.1.folder.path)/public/site.zip")
        )
        #expect(archives.0 == archives.1)
        let digest = SHA256.hexadecimal(of: archives.0.span)
        #expect(try sites.0.file("site.zip.sha256") == "\(digest)  site.zip\n")
        #expect(try sites.0.file("manifest").contains("\(digest)  site.zip\n"))
        #expect(try sites.0.file("copies.html") == "site.zip  \n")
        #expect(try sites.0.file("about.html") == "copies.html \n")
    }

    @Test("a build without an archive has no page about copies, and takes the archive away")
    func noArchive() async throws {
        let site = try await build(Self.site)
        try await site.build()
        let published = try site.published
        #expect(published["site.zip"] == nil && published["site.zip.sha256"] == nil && published["copies.html"] == nil)
        #expect(published["about.html"] == " \n")
    }

    @Test("mirrors stand on the page about copies, and an onion address in the head of each page")
    func mirrors() async throws {
        let settings = """
            title: Briefing
            base_url: https://briefing.example/
            mirrors:
              - https://mirror.example/briefing
              - http://vww6ybal4bd7szmgncyruucpgfkqahzddi37ktceo3ah7ngmcopnpyyd.onion

            """
        let onion = "http://vww6ybal4bd7szmgncyruucpgfkqahzddi37ktceo3ah7ngmcopnpyyd.onion/"
        let site = try await build(Self.site.with(["content/site.yml": .file(Array(settings.utf8))]), archives: false)
        #expect(try site.file("copies.html") == "  https://mirror.example/briefing/\(onion)\n")
        #expect(try site.file("about.html") == "copies.html \(onion)about.html\n")
        #expect(try site.file("_headers").hasSuffix("\n/\n  Onion-Location: \(onion)\n"))
    }

    @Test("a mirror that is no address is an error with its place")
    func badMirror() async throws {
        let site = try TestSite([
            "content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\nmirrors: [mirror.example]\n"
        ])
        #expect(
            try await site.messages() == """
                error: ‘mirrors’ is an address that starts with https:// or http://, without spaces [bad-address]
                  --> content/site.yml:3:11
                   |
                 3 | mirrors: [mirror.example]
                   |           ^^^^^^^^^^^^^^
                   = help: write https://mirror.example
                """)
    }
}
