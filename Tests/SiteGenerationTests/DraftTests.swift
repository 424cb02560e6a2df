import SiteGeneration
import TestSupport
import Testing

@Suite("Drafts and what is held back")
struct DraftTests {
    /// A draft and an article for later, each with words, an event, a source and files that nothing else has.
    private static let site: FolderTree = [
        "content/articles/public.md": """
        ---
        title: A public article
        published: 2024-10-01
        source: post
        topics: [iran]
        events: [{id: shared-event, title: A shared event, date: 2024-09-30, status: reported}]
        ---
        ![Shared](../assets/shared.png)

        """,
        "content/articles/secret-plan.md": """
        ---
        title: The zebra plan
        status: draft
        published: 2024-10-02
        summary: A zebra summary.
        key_points: [A zebra point.]
        source: {publication: {name: Zebra Radio}}
        topics: [iran]
        events:
          - {id: zebra-meeting, title: A zebra meeting, date: 2031-05-05, status: planned}
          - {id: shared-event, title: A zebra name, date: 2024-09-29, status: denied}
        corrections: [{date: 2024-10-03, text: A zebra correction.}]
        ---
        Zebra text. ![Zebra](../assets/zebra%20map.png) [Zebra file](../assets/zebra.pdf) ![Shared](../assets/shared.png)
        <img src="../assets/zebra.gif">

        """,
        "content/articles/later.md": """
        ---
        title: The zebra of tomorrow
        published: 2024-12-01
        publish_at: 2024-12-01T12:00:01Z
        source: post
        topics: [iran]
        events: [{id: zebra-tomorrow, title: A zebra tomorrow, status: claimed}]
        ---
        Zebra text. ![Zebra](../assets/zebra.svg)

        """,
        "content/site.yml": """
        title: Briefing
        base_url: https://briefing.example/
        assets: {allow: ["*"]}

        """,
        "content/assets/shared.png": "SHARED",
        "content/assets/zebra map.png": "ZEBRA",
        "content/assets/zebra.pdf": "ZEBRA",
        "content/assets/zebra.gif": "ZEBRA",
        "content/assets/zebra.svg": "ZEBRA",
        "content/sources/post.md": "---\nname: The Post\n---\n",
        "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
    ]

    @Test("appear nowhere in the published bytes")
    func hidden() async throws {
        let files = try await publish(Self.site, templates: siteTemplates())
        for (route, text) in files {
            #expect(!route.lowercased().contains("zebra") && !route.contains("secret") && !route.contains("later"))
            #expect(!text.lowercased().contains("zebra"), "\(route)")
            #expect(!text.contains("secret-plan") && !text.contains("later.html"), "\(route)")
        }
        #expect(files["assets/shared.png"] == "SHARED")
        #expect(files["articles/public.html"]?.contains("A shared event") == true)
        #expect(files["timeline/2031-05.html"] == nil)
        #expect(files["timeline/undated.html"] == nil)
    }

    @Test("appear where they are asked for, and search engines are sent away")
    func shown() async throws {
        let files = try await publish(Self.site, templates: siteTemplates(), showsDrafts: true)
        let draft = try #require(files["articles/secret-plan.html"])
        #expect(draft.contains("The zebra plan"))
        #expect(draft.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(files["articles/later.html"]?.contains("The zebra of tomorrow") == true)
        #expect(files["timeline/2031-05.html"]?.contains("A zebra meeting") == true)
        #expect(files["timeline/undated.html"]?.contains("A zebra tomorrow") == true)
        #expect(files["assets/zebra map.png"] == "ZEBRA")
        #expect(files["sitemap.xml"]?.contains("secret-plan") == false)
    }

    @Test("an article is held back until its moment")
    func moment() async throws {
        let site = try TestSite(Self.site)
        // 2024-12-01T12:00:01Z.
        try await site.build(now: 1_733_054_400)
        #expect(try site.published["articles/later.html"] == nil)
        try await site.build(now: 1_733_054_401)
        #expect(try site.published["articles/later.html"] != nil)
    }

    @Test("the report counts them")
    func counts() async throws {
        let report = try await TestSite(Self.site).build()
        #expect(report.counts.articles == 1)
        #expect(report.counts.hiddenArticles == 2)
        #expect(report.counts.events == 1)
        #expect(report.counts.mergedEvents == 0)
    }
}
