import Diagnostics
import FileSystem
import SiteGeneration
import TestSupport
import Testing

@Suite("Addresses that vanish")
struct VanishedAddressTests {
    private static let article = """
        published: 2024-10-01
        topics: [iran]
        ---
        The first paragraph of a text that is long enough to be known again.

        The second paragraph of that text, with other words in it than the first.

        """
    private static let site: FolderTree = [
        "content/articles/old.md": .file(Array("---\ntitle: A strike\n\(article)".utf8)),
        "content/topics/iran.md": "---\nname: Iran\nkind: country\naliases: {demonym: [Iranian]}\n---\n",
        "content/pages/about.md": "---\ntitle: About\n---\n",
    ]

    /// What a build says after the site has become another.
    private static func messages(
        _ changes: [String: FolderTree.Entry?], in site: TestSite
    ) async throws -> (text: String, report: BuildReport) {
        for (path, entry) in changes {
            if let entry {
                try FolderTree(dictionaryLiteral: (path, entry)).write(to: site.folder.path)
            } else {
                try Folder.remove("\(site.folder.path)/\(path)")
            }
        }
        let report = try await site.build()
        return (report.diagnostics.printed, report)
    }

    @Test("nothing is said of a first build, nor of one that keeps all addresses")
    func none() async throws {
        let site = try TestSite(Self.site, templates: siteTemplates())
        #expect(try await site.build().diagnostics.isEmpty)
        let (text, report) = try await Self.messages(
            ["content/pages/more.md": "---\ntitle: More\n---\n"], in: site)
        #expect(text == "")
        #expect(report.vanished == [])
    }

    @Test("a renamed article is known by its title, or by its text, and the alias brings its address back")
    func renamed() async throws {
        let site = try TestSite(Self.site, templates: siteTemplates())
        try await site.build()
        let message = """
            warning: the address ‘articles/old.html’ was public and is gone [vanished-address]
             --> content/articles/new.md
              = help: if this file has taken its place, write aliases: [old]
            """
        let (text, report) = try await Self.messages(
            [
                "content/articles/old.md": nil,
                "content/articles/new.md": .file(Array("---\ntitle: A strike\n\(Self.article)".utf8)),
            ], in: site)
        #expect(text == message)
        #expect(report.isSound && report.publishing != nil)
        #expect(
            report.vanished == [
                VanishedAddress(route: "articles/old.html", path: "content/articles/new.md", alias: "old")
            ])
        let (retitled, _) = try await Self.messages(
            [
                "content/articles/new.md": nil,
                "content/articles/newer.md": .file(
                    Array("---\ntitle: Another title\naliases: [old]\n\(Self.article)".utf8)),
            ], in: site)
        #expect(
            retitled == """
                warning: the address ‘articles/new.html’ was public and is gone [vanished-address]
                 --> content/articles/newer.md
                  = help: if this file has taken its place, write aliases: [old, new]
                """)
        #expect(try site.published["articles/old.html"] != nil)
        let (mended, _) = try await Self.messages(
            [
                "content/articles/newer.md": .file(
                    Array("---\ntitle: Another title\naliases: [old, new]\n\(Self.article)".utf8))
            ], in: site)
        #expect(mended == "")
        #expect(try site.published["articles/new.html"]?.contains("url=../articles/newer.html") == true)
    }

    @Test("a renamed topic goes with its feeds and data, and has names of its own under ‘aliases’")
    func topic() async throws {
        let site = try TestSite(Self.site, templates: siteTemplates())
        try await site.build()
        let text = try await Self.messages(
            [
                "content/topics/iran.md": nil, "content/articles/old.md": nil,
                "content/topics/persia.md":
                    "---\nname: Iran\nkind: country\naliases: {demonym: [Iranian]}\n---\n",
                "content/articles/draft.md": "---\ntitle: D\nslug: old\nstatus: draft\n---\n",
            ], in: site
        ).text
        #expect(
            text == """
                warning: the address ‘articles/old.html’ was public and is gone [vanished-address]
                 --> content/articles/draft.md
                  = note: this article is not public any more

                warning: the address ‘topics/iran.html’ was public and is gone [vanished-address]
                 --> content/topics/persia.md
                  = note: with it topics/iran.feed.json, topics/iran.xml went
                  = help: if this file has taken its place, write address: [iran] under its ‘aliases’
                """)
    }

    @Test("what nothing takes the place of is listed")
    func lost() async throws {
        var tree = Self.site
        for number in 10..<24 {
            tree["content/pages/p\(number).md"] = .file(Array("---\ntitle: P\(number)\n---\n".utf8))
        }
        let site = try TestSite(tree, templates: siteTemplates())
        try await site.build()
        let changes = (10..<24).map { ("content/pages/p\($0).md", FolderTree.Entry?.none) }
        let (text, report) = try await Self.messages(
            Dictionary(uniqueKeysWithValues: changes + [("content/articles/old.md", nil)]), in: site)
        #expect(
            text == """
                warning: 15 addresses were public and are gone [vanished-address]
                 --> content
                  = note: articles/old.html, p10.html, p11.html, p12.html, p13.html, p14.html, p15.html, p16.html, p17.html, p18.html and 5 more
                  = help: write aliases: [/articles/old.html] into the file that takes the place of a page
                """)
        #expect(report.vanished.count == 15)
    }

    @Test("a period that has no event any more keeps its page and its data, and a list that is shorter its last pages")
    func emptied() async throws {
        func events(_ dates: [String]) -> FolderTree.Entry {
            let items = dates.enumerated().map { number, date in
                "  - {id: e\(number), title: E, status: claimed\(date.isEmpty ? "" : ", date: \(date)")}\n"
            }
            return .file(
                Array(
                    "---\ntitle: A strike\npublished: 2024-12-01\nsource: post\nevents:\n\(items.joined())---\n".utf8))
        }
        let many = Array(repeating: "2024-10-01", count: 45)
        let site = try TestSite(
            Self.site.with([
                "content/articles/old.md": events(many + ["2024-11-02", "2023", ""]),
                "content/site.yml":
                    "title: Briefing\nbase_url: https://briefing.example/\ndata: {per: [year, month]}\n",
                "content/sources/post.md": "---\nname: The Post\n---\n",
            ]), templates: siteTemplates())
        try await site.build()
        var before = try site.published
        func change(to dates: [String]) async throws -> (report: BuildReport, files: [String: String]) {
            let report = try await Self.messages(["content/articles/old.md": events(dates)], in: site).report
            return (report, try site.published)
        }
        func lost(_ files: [String: String]) -> Set<String> {
            Set(before.keys).subtracting(files.keys).filter { !$0.hasPrefix("search/") }
        }
        func leads(_ page: String?, to target: String) -> Bool {
            page?.contains("<meta http-equiv=\"refresh\" content=\"0; url=\(target)\">") == true
        }
        let elsewhere = Array(repeating: "2024-09-01", count: 46)
        let (report, files) = try await change(to: ["2024-10-01", "2024-10-02"] + elsewhere)
        #expect(report.diagnostics.isEmpty && report.vanished == [] && lost(files) == [])
        for route in ["timeline/2024-11.html", "timeline/2023.html", "timeline/undated.html"] {
            #expect(files[route]?.contains("<p>No event is recorded here.</p>") == true, "\(route)")
        }
        #expect(files["timeline/2024-11.html"]?.contains("<meta name=\"robots\" content=\"noindex\">") == true)
        #expect(files["timeline/2024-11.json"]?.contains("\"events\":[]") == true)
        #expect(files["timeline/2023.ics"]?.contains("BEGIN:VEVENT") == false)
        #expect(leads(files["timeline/2024-10-2.html"], to: "../timeline/2024-10.html"))
        #expect(files["sitemap.xml"]?.contains("2024-11") == false)
        // They stay for good, and have their events again when there are some.
        #expect(try await site.build().vanished == [])
        #expect(try site.published == files)
        before = files
        let undated = Array(repeating: "", count: 46)
        let (second, shorter) = try await change(to: ["2024-11-02", "2024-10-02"] + undated)
        #expect(second.vanished == [] && lost(shorter) == [])
        #expect(shorter["timeline/2024-11.html"]?.contains("No event is recorded here.") == false)
        #expect(leads(shorter["timeline/index-1.html"], to: "../timeline/index.html"))
        let (third, fewer) = try await change(to: ["2024-11-02"])
        #expect(third.vanished.map(\.route).filter { !$0.hasPrefix("events/") } == [])
        #expect(third.vanished.count == 47)
        #expect(leads(fewer["sources/post-1.html"], to: "../sources/post.html"))
    }

    @Test("a document whose name ends in a number is no page of a list")
    func numberedName() async throws {
        let site = try TestSite(
            Self.site.with([
                "content/topics/iran-1.md": "---\nname: Iran I\nkind: theme\n---\n",
                "content/sources/post.md": "---\nname: The Post\n---\n",
                "content/sources/post-2.md": "---\nname: The other Post\n---\n",
            ]), templates: siteTemplates())
        try await site.build()
        let (_, report) = try await Self.messages(
            ["content/topics/iran-1.md": nil, "content/sources/post-2.md": nil], in: site)
        #expect(
            report.vanished.map(\.route) == [
                "sources/post-2.html", "topics/iran-1.feed.json", "topics/iran-1.html", "topics/iran-1.xml",
            ])
    }

    @Test("a style sheet whose address holds a checksum is nobody's loss")
    func versioned() async throws {
        let site = try TestSite(Self.site, templates: siteTemplates())
        try await site.build()
        let text = try await Self.messages(["templates/assets/site.css": "body { margin: 1px }\n"], in: site).text
        #expect(text == "")
    }

    @Test("a host that changes the ids of feeds is noticed before readers do")
    func feedIDs() async throws {
        let site = try TestSite(Self.site, templates: siteTemplates())
        try await site.build()
        func settings(_ rest: String) -> FolderTree.Entry {
            .file(Array("title: Briefing\nbase_url: https://new.example/\n\(rest)".utf8))
        }
        let text = try await Self.messages(["content/site.yml": settings("")], in: site).text
        #expect(
            text == """
                warning: the ids of feeds began with ‘briefing.example,2026’ and begin with ‘new.example,2026’ [changed-feed-ids]
                 --> content/site.yml
                  = note: programs that follow the feeds show every entry once more
                  = help: write feed_id: briefing.example,2026
                """)
    }
}
