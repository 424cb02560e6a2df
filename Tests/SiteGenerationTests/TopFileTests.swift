import FileSystem
import Publishing
import SiteGeneration
import TestSupport
import Testing

@Suite("Files for the top of the site")
struct TopFileTests {
    @Test("are published as they are, hidden ones among them, and listed")
    func published() async throws {
        let site = try TestSite([
            "content/root/CNAME": "briefing.example\n",
            "content/root/favicon.ico": .file(
                [0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 32, 0, 20, 0, 0, 0, 22, 0, 0, 0] + tinyPNGBytes),
            "content/root/.well-known/security.txt": "Contact: mailto:editors@briefing.example\n",
            "content/root/.nojekyll": "", "content/root/.DS_Store": "x", "content/root/CNAME~": "x",
        ])
        let report = try await site.build()
        #expect(report.diagnostics.printed == "")
        #expect(try site.file("CNAME") == "briefing.example\n")
        #expect(try site.file(".well-known/security.txt") == "Contact: mailto:editors@briefing.example\n")
        let listed = try site.file("manifest").split(separator: "\n").map { $0.dropFirst(66) }
        #expect([".nojekyll", ".well-known/security.txt", "CNAME", "favicon.ico"].allSatisfy(listed.contains))
        #expect(!listed.contains(".DS_Store") && !listed.contains("CNAME~"))
        #expect(try await site.build().publishing?.written == 0)
        #expect(try await site.load().resources()[".well-known/security.txt"] != nil)
    }

    @Test("what the site says itself is added to, but for robots.txt, which is replaced")
    func additions() async throws {
        let files = try await publish([
            "content/articles/a.md": "---\ntitle: A\npublished: 2024-10-01\naliases: [old]\n---\n",
            "content/root/_headers": "/data/*\n  Access-Control-Allow-Origin: *\n",
            "content/root/_redirects": "/rss /feed.xml 301\n", "content/root/robots.txt": "User-agent: *\nDisallow:\n",
        ])
        #expect(files["_headers"]?.hasPrefix("/*\n  Content-Security-Policy: ") == true)
        #expect(files["_headers"]?.hasSuffix("\n/data/*\n  Access-Control-Allow-Origin: *\n") == true)
        #expect(files["_redirects"] == "/articles/old.html /articles/a.html 301\n/rss /feed.xml 301\n")
        #expect(files["robots.txt"] == "User-agent: *\nDisallow:\n")
    }

    @Test("at an address that the site has, or keeps for itself")
    func clashes() async throws {
        let text = try await TestSite([
            "content/articles/a.md": "---\ntitle: A\npublished: 2024-10-01\n---\n",
            "content/root/articles/a.html": "x", "content/root/feed.xml": "<feed/>", "content/root/manifest": "x",
            "content/root/.gitignore": "x", "content/root/assets/map.svg": "<svg/>", "content/assets/map.svg": "<svg/>",
        ]).messages()
        #expect(
            text == """
                error: the address ‘.gitignore’ is taken [duplicate-address]
                 --> content/root/.gitignore
                  = note: every site has a file of this name
                  = help: rename one of the two

                error: the address ‘articles/a.html’ is taken [duplicate-address]
                 --> content/root/articles/a.html
                  = note: the other one is content/articles/a.md
                  = help: rename one of the two

                error: the address ‘assets/map.svg’ is taken [duplicate-address]
                 --> content/root/assets/map.svg
                  = note: the other one is content/assets/map.svg
                  = help: rename one of the two

                error: the address ‘feed.xml’ is taken [duplicate-address]
                 --> content/root/feed.xml
                  = note: the site has a page of its own there
                  = help: rename one of the two

                error: the address ‘manifest’ is taken [duplicate-address]
                 --> content/root/manifest
                  = note: every site has a file of this name
                  = help: rename one of the two
                """)
    }
}
