import TestSupport
import Testing

@Suite("Data")
struct DataTests {
    private static let site: FolderTree = [
        "content/articles/strike.md": """
        ---
        title: Strike
        published: 2024-10-04
        topics: [iran]
        source: {publication: post, url: "https://post.example/1", published: 2024-10-02, retrieved: 2024-10-03}
        rights: brief
        events:
          - {id: strike, title: A strike, date: 2024-10-01, status: claimed, by: [iran], topics: [iran]}
          - {id: rumour, title: A rumour, status: reported}
        ---
        Text.

        """,
        "content/articles/plan.md": """
        ---
        title: Plan
        status: draft
        source: {publication: post}
        events: [{id: meeting, title: A meeting, date: 2024-11-01, status: planned, topics: [iran]}]
        ---

        """,
        "content/sources/post.md": "---\nname: The Post\n---\n",
        "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
        "content/topics/moon.md": "---\nname: Moon\nkind: place\n---\n",
    ]

    @Test("the timeline, its periods and topics with events have files of data; what only drafts tell has none")
    func routes() async throws {
        let files = try await publish(Self.site).keys.filter { !$0.hasSuffix(".html") }.sorted()
        #expect(
            files.filter { $0.contains("/") && !$0.hasPrefix("assets/") && !$0.hasPrefix("search/") } == [
                "data/articles.json", "data/claims.csv", "data/claims.json", "data/events.csv", "data/events.ics",
                "data/events.json", "data/events.timelinejs.json", "data/events.xml", "data/figures.csv",
                "data/figures.json", "data/retractions.json", "data/weeks.csv", "data/weeks.json",
                "timeline/2024.csv", "timeline/2024.ics", "timeline/2024.json", "timeline/2024.xml",
                "timeline/undated.csv", "timeline/undated.ics", "timeline/undated.json",
                "timeline/undated.xml", "topics/iran.csv", "topics/iran.feed.json", "topics/iran.ics",
                "topics/iran.json", "topics/iran.xml", "topics/moon.feed.json",
                "topics/moon.xml",
            ])
    }

    @Test("the events of a topic")
    func topic() async throws {
        #expect(
            try await publish(Self.site)["topics/iran.json"] == """
                {"title":"Iran – Briefing","url":"https://briefing.example/topics/iran.html","publisher":"Briefing",\
                "language":"en","events":[{"event_id":"strike","event_date":"2024-10-01","date_start":"2024-10-01",\
                "date_end":"2024-10-01","date_precision":"day","date_qualifier":null,"year":2024,"title":"A strike",\
                "status":"claimed","claimants":[{"id":"iran","name":"Iran"}],"location":null,\
                "topics":[{"id":"iran","name":"Iran"}],"details":[],"figures":[],\
                "reports":[{"reported":"2024-10-02","article":"https://briefing.example/articles/strike.html",\
                "sources":[{"source_id":"post","source":"The Post","source_url":"https://post.example/1",\
                "published":"2024-10-02"}],"status":"claimed","event_date":"2024-10-01","title":"A strike",\
                "claimants":[{"id":"iran","name":"Iran"}],"details":[],"figures":[],"language":"en"}],"quote":null,"derivation":null,"language":"en",\
                "url":"https://briefing.example/events/strike.html"}]}

                """)
    }

    @Test("the list of articles")
    func articles() async throws {
        #expect(
            try await publish(Self.site)["data/articles.json"] == """
                {"title":"Briefing","url":"https://briefing.example/articles/","language":"en","articles":[\
                {"article_id":"strike","title":"Strike","url":"https://briefing.example/articles/strike.html",\
                "published":"2024-10-04","language":"en","topics":["iran"],"mentions":[],\
                "events":["strike","rumour"],"rights":"brief","source":{"name":"The Post",\
                "url":"https://post.example/1","published":"2024-10-02","retrieved":"2024-10-03"}}]}

                """)
    }

    @Test(
        "a site says in which formats and of what it publishes files of events",
        arguments: [
            (
                "{formats: [csv], per: [month]}",
                ["data/claims.csv", "data/events.csv", "data/figures.csv", "data/weeks.csv", "timeline/2024-10.csv"]
            ),
            (
                "{formats: [timelinejs, json], per: [topic]}",
                [
                    "data/claims.json", "data/events.json", "data/events.timelinejs.json", "data/figures.json",
                    "data/weeks.json", "topics/iran.json", "topics/iran.timelinejs.json",
                ]
            ),
            ("{formats: [calendar], per: []}", ["data/events.ics"]),
            ("{formats: []}", []),
        ])
    func choice(_ data: String, _ expected: [String]) async throws {
        var site = Self.site
        site["content/site.yml"] = "title: B\nbase_url: https://b.example/\ndata: \(data)\n"
        let files = try await publish(site, templates: siteTemplates())
        let lists = ["data/articles.json", "data/retractions.json", "topics/iran.feed.json", "topics/moon.feed.json"]
        #expect(
            files.keys.sorted().filter { path in
                ["data/", "timeline/", "topics/"].contains { path.hasPrefix($0) } && !path.hasSuffix(".html")
                    && !(path.hasPrefix("topics/") && path.hasSuffix(".xml")) && !lists.contains(path)
            } == expected)
        for file in expected {
            #expect(
                files.contains { $0.key.hasSuffix(".html") && $0.value.contains("href=\"../\(file)\"") }, "\(file)")
        }
    }

    @Test("a month leads to the files of its year, and says so")
    func month() async throws {
        let files = try await publish(Self.site, templates: siteTemplates())
        #expect(
            files["timeline/2024-10.html"]?.contains(
                "<p class=\"downloads\">Data of 2024: <a href=\"../timeline/2024.json\" type=\"application/json\">JSON</a>"
            ) == true)
        #expect(files["timeline/2024.html"]?.contains("<p class=\"downloads\">Data: <a href") == true)
    }

    @Test("every file of data is linked from the page that shows the same events")
    func links() async throws {
        let files = try await publish(Self.site, templates: siteTemplates())
        for (page, data) in [
            ("timeline/index.html", "../data/events.csv"), ("timeline/2024.html", "../timeline/2024.json"),
            ("timeline/2024-10.html", "../timeline/2024.ics"), ("timeline/undated.html", "../timeline/undated.xml"),
            ("topics/iran.html", "../topics/iran.ics"), ("data/index.html", "../data/articles.json"),
            ("index.html", "data/index.html"),
        ] {
            #expect(files[page]?.contains("href=\"\(data)\"") == true, "\(page) → \(data)")
        }
    }
}
