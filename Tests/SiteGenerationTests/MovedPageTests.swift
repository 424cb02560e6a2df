import SiteGeneration
import TestSupport
import Testing

@Suite("Former addresses")
struct MovedPageTests {
    private static let site: FolderTree = [
        "content/articles/new.md": """
        ---
        title: A <strike>
        published: 2024-10-01
        aliases: [old, older, /2019/05/strike/]
        topics: [iran]
        source: post
        events:
          - {id: strike, aliases: [hit], title: A strike, date: 2024-10-01, status: claimed, topics: [iran]}
        ---
        See [it](old.html) and [that](/2019/05/strike/).

        """,
        "content/articles/persian.md":
            "---\ntitle: حمله\npublished: 2024-09-01\nlanguage: fa\naliases: [hamle]\n---\n",
        "content/topics/iran.md":
            "---\nname: Iran\nkind: country\naliases: {demonym: [Iranian], address: [persia]}\n---\n",
        "content/sources/post.md": "---\nname: The Post\naliases: [old-post]\n---\n",
        "content/pages/about.md": "---\ntitle: About\naliases: [about-us]\n---\n",
    ]

    @Test("each leads on, and so do the feeds and data of a topic")
    func addresses() async throws {
        let files = try await publish(Self.site)
        let moved = files.filter { $0.value.hasSuffix(".html\n") && $0.key.hasSuffix(".html") && $0.key != "404.html" }
        #expect(
            moved == [
                "articles/old.html": "A &lt;strike&gt;: ../articles/new.html\n",
                "articles/older.html": "A &lt;strike&gt;: ../articles/new.html\n",
                "2019/05/strike/index.html": "A &lt;strike&gt;: ../../../articles/new.html\n",
                "articles/hamle.html": "حمله: ../articles/persian.html\n",
                "topics/persia.html": "Iran: ../topics/iran.html\n",
                "sources/old-post.html": "The Post: ../sources/post.html\n",
                "about-us.html": "About: about.html\n",
                "events/hit.html": "A strike: ../events/strike.html\n",
                "events/index.html": "Timeline: ../timeline/index.html\n",
                "embed/index.html": "Topics: ../topics/index.html\n",
            ])
        for ending in [".xml", ".feed.json", ".json", ".csv", ".ics"] {
            #expect(files["topics/persia\(ending)"] != nil)
            #expect(files["topics/persia\(ending)"] == files["topics/iran\(ending)"])
        }
    }

    @Test("links in texts lead to where it is now")
    func links() async throws {
        let files = try await publish(Self.site)
        #expect(
            files["articles/new.html"]
                == "<p>See <a href=\"../articles/new.html\">it</a> and <a href=\"../articles/new.html\">that</a>.</p>\n"
        )
    }

    @Test("the page leads on by itself, in its language, and names the new address to machines")
    func page() async throws {
        let page = try #require(try await publish(Self.site, templates: siteTemplates())["articles/hamle.html"])
        #expect(page.contains("<html lang=\"fa\" dir=\"rtl\">"))
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../articles/persian.html\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://briefing.example/articles/persian.html\">"))
        #expect(
            page.contains(
                "<p class=\"eyebrow\">این صفحه به نشانی تازه‌ای رفته است</p>\n<h1><a href=\"../articles/persian.html\">حمله</a></h1>"
            ))
    }

    @Test("servers are told, in two forms")
    func redirects() async throws {
        let site = try TestSite([
            "content/articles/new.md":
                "---\ntitle: A\npublished: 2024-10-01\naliases: [old, /2019/old/, قدیم]\n---\n"
        ])
        try await site.build(baseURL: "https://host.example/briefing/")
        #expect(
            try site.file("_redirects") == """
                /briefing/articles/old.html /briefing/articles/new.html 301
                /briefing/2019/old/ /briefing/articles/new.html 301
                /briefing/2019/old/index.html /briefing/articles/new.html 301
                /briefing/articles/%D9%82%D8%AF%DB%8C%D9%85.html /briefing/articles/new.html 301

                """)
        #expect(
            try site.file("redirects.nginx") == """
                # Former addresses, for a map of $uri in nginx.
                "/briefing/articles/old.html" "/briefing/articles/new.html";
                "/briefing/2019/old/" "/briefing/articles/new.html";
                "/briefing/2019/old/index.html" "/briefing/articles/new.html";
                "/briefing/articles/قدیم.html" "/briefing/articles/new.html";

                """)
    }

    @Test("search engines and counts know nothing of them")
    func counts() async throws {
        var tree = Self.site
        let site = try TestSite(tree)
        let report = try await site.build()
        #expect(try !site.file("sitemap.xml").contains("old"))
        for (path, entry) in tree.entries {
            guard case .file(let bytes) = entry else { continue }
            let text = String(decoding: bytes, as: UTF8.self).replacing(/aliases: \[.*?\](, )?/, with: "")
                .replacing(", address: [persia]", with: "").replacing(
                    "[it](old.html) and [that](/2019/05/strike/)", with: "it")
            tree[path] = .file(Array(text.utf8))
        }
        let plain = try TestSite(tree)
        #expect(try await plain.build().counts.pages == report.counts.pages)
    }

    @Test("an alias that is the address of something else, or of another document's alias")
    func clashes() async throws {
        let site = try TestSite([
            "content/articles/a.md": "---\ntitle: A\npublished: 2024-10-01\naliases: [b, old, A, /feed, index]\n---\n",
            "content/articles/b.md": "---\ntitle: B\npublished: 2024-10-02\naliases: [old, /topics/index.html]\n---\n",
        ])
        #expect(
            try await site.messages() == """
                error: the address ‘articles/b.html’ is taken [duplicate-address]
                  --> content/articles/a.md:4:11
                   |
                 4 | aliases: [b, old, A, /feed, index]
                   |           ^
                   = note: it is that of content/articles/b.md
                   = help: leave the alias out, or rename the other

                error: the address ‘articles/old.html’ is taken [duplicate-address]
                  --> content/articles/a.md:4:14
                   |
                 4 | aliases: [b, old, A, /feed, index]
                   |              ^^^
                   = note: it is an alias in content/articles/b.md:4
                   = help: leave the alias out, or rename the other

                error: the address ‘articles/A.html’ is taken [duplicate-address]
                  --> content/articles/a.md:4:19
                   |
                 4 | aliases: [b, old, A, /feed, index]
                   |                   ^
                   = note: it is that of content/articles/a.md
                   = help: leave the alias out, or rename the other

                error: the address ‘articles/index.html’ is taken [duplicate-address]
                  --> content/articles/a.md:4:29
                   |
                 4 | aliases: [b, old, A, /feed, index]
                   |                             ^^^^^
                   = note: it is that of content/articles
                   = help: leave the alias out, or rename the other

                error: the address ‘topics/index.html’ is taken [duplicate-address]
                  --> content/articles/b.md:4:16
                   |
                 4 | aliases: [old, /topics/index.html]
                   |                ^^^^^^^^^^^^^^^^^^
                   = note: the site has a page of its own there
                   = help: leave the alias out, or rename the other
                """)
    }

    @Test("a clash shows the page that has the address, until it is mended")
    func preview() async throws {
        let site = try await TestSite([
            "content/articles/a.md": "---\ntitle: A\npublished: 2024-10-01\naliases: [b]\n---\nThis is A.\n",
            "content/articles/b.md": "---\ntitle: B\npublished: 2024-10-02\n---\nThis is B.\n",
        ]).load()
        guard case .page(let page) = site.resources()["articles/b.html"] else { throw NotPublished(messages: "") }
        #expect(String(decoding: site.render(page), as: UTF8.self) == "<p>This is B.</p>\n")
    }
}
