import Diagnostics
import FileSystem
import SiteGeneration
import TestSupport
import Testing

@Suite("What was taken back")
struct RetractionTests {
    private static let site: FolderTree = [
        "content/articles/first.md": """
        ---
        title: The first
        published: 2024-10-02
        summary: A summary.
        key_points: [A point]
        topics: [iran]
        source: {publication: post, published: 2024-10-01}
        aliases: [old-first]
        retracted: {date: 2024-11-01, text: The film was of another war.}
        events:
          - {id: strike, title: A strike, date: 2024-10-01, status: claimed, by: [iran], topics: [iran]}
          - {id: raid, title: A raid, date: 2024-10-01, status: reported, topics: [iran]}
        ---
        The text.

        """,
        "content/articles/second.md": """
        ---
        title: The second
        published: 2024-10-03
        topics: [iran]
        source: {publication: radio, published: 2024-10-03}
        events:
          - {id: strike, title: The strike itself, date: 2024-10-01, status: confirmed, by: [iran]}
          - {id: talks, title: Talks, date: 2024-10-02, status: reported, retracted: {date: 2024-11-02, text: They met a year before.}}
        ---
        See [it](first.md) and [them](event:talks).

        """,
        "content/pages/corrections.md": "---\ntitle: Corrections\n---\n",
        "content/sources/post.md": "---\nname: The Post\n---\n",
        "content/sources/radio.md": "---\nname: Radio\n---\n",
        "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
    ]

    @Test("an article keeps its address with a notice and its text, and shows nothing that lists would")
    func article() async throws {
        let templates: FolderTree = [
            "templates/article.html": """
            {{ page.head.title }}
            {% if page.retraction %}{{ page.retraction.date.text }}: {{ page.retraction.text }}{% end %}
            {{ page.body }}
            {{ page.summary }}{% for point in page.key_points %}{{ point.text }}{% end %}
            {% for event in page.events %}{{ event.title }}{% end %}{% for topic in page.topics %}{{ topic.name }}{% end %}
            {% for correction in page.corrections %}{{ correction.article_title }}: {{ correction.text }} ({{ correction.article_href }}){% end %}

            """
        ]
        let files = try await publish(Self.site, templates: plainTemplates.with(templates))
        #expect(
            files["articles/first.html"] == """
                Retracted: The first – Briefing
                1 November 2024: The film was of another war.
                <p>The text.</p>

                A summary.



                """)
        #expect(
            files["articles/second.html"] == """
                The second – Briefing

                <p>See <a href="../articles/first.html">it</a> and <a href="../events/talks.html">them</a>.</p>


                The strike itselfIran
                Talks: They met a year before. (../events/talks.html)

                """)
        #expect(files["articles/old-first.html"] == "The first: ../articles/first.html\n")
    }

    @Test("an event of which all was taken back keeps its address, with its history marked")
    func event() async throws {
        let files = try await publish(Self.site, templates: siteTemplates())
        let page = try #require(files["events/raid.html"])
        #expect(
            page.contains(
                """
                <h1>A raid</h1>
                <p class="claim"><b class="draft">Retracted</b></p>
                </header>

                <div class="columns">
                <div class="primary">
                <section class="notice">
                <h2>Retracted</h2>
                <p>We have retracted this event: it no longer counts among what is reported here. Its history stays for the record.</p>
                <p><b><time datetime="2024-11-01">1 November 2024</time></b> <span>The film was of another war.</span></p>
                </section>
                <section>
                <h2>History of the reports</h2>
                """))
        #expect(page.contains("<title>Retracted: A raid – Briefing</title>"))
        #expect(!page.contains("noindex"))
        #expect(page.contains("\"creativeWorkStatus\":\"Retracted\""))
    }

    @Test("an event of which one report was taken back stands by the others")
    func report() async throws {
        let files = try await publish(Self.site, templates: siteTemplates())
        let page = try #require(files["events/strike.html"])
        #expect(page.contains("<title>The strike itself – Briefing</title>"))
        #expect(
            page.contains(
                """
                <p><b class="draft">Retracted</b> <time datetime="2024-11-01">1 November 2024</time>: \
                <span>The film was of another war.</span></p>
                <p>A strike</p>
                """))
        #expect(page.matches(of: /<b class="draft">Retracted<\/b>/).count == 1)
    }

    @Test("programs are told what was taken back, and feeds say so in the entry that they had")
    func data() async throws {
        let files = try await publish(Self.site, templates: siteTemplates())
        #expect(
            files["data/retractions.json"] == """
                {"title":"Briefing","url":"https://briefing.example/data/","articles":[{"article_id":"first",\
                "feed_id":"tag:briefing.example,2026:articles/old-first","title":"The first",\
                "url":"https://briefing.example/articles/first.html","retracted":"2024-11-01",\
                "reason":"The film was of another war."}],"events":[{"event_id":"talks",\
                "feed_id":"tag:briefing.example,2026:events/talks","title":"Talks",\
                "url":"https://briefing.example/events/talks.html","retracted":"2024-11-02",\
                "reason":"They met a year before."},{"event_id":"raid",\
                "feed_id":"tag:briefing.example,2026:events/raid","title":"A raid",\
                "url":"https://briefing.example/events/raid.html","retracted":"2024-11-01",\
                "reason":"The film was of another war."}],"reports":[{"event_id":"strike","article_id":"first",\
                "title":"A strike","url":"https://briefing.example/events/strike.html","retracted":"2024-11-01",\
                "reason":"The film was of another war."}]}

                """)
        let feed = try #require(files["feed.xml"])
        #expect(
            feed.contains(
                """
                <title>Retracted: The first</title>
                <id>tag:briefing.example,2026:articles/old-first</id>
                """))
        #expect(feed.contains("<updated>2024-11-01T00:00:00Z</updated>"))
        #expect(feed.contains("The film was of another war."))
        #expect(!feed.contains("A point"))
        let events = try #require(files["data/events.xml"])
        #expect(
            events.contains(
                """
                <id>tag:briefing.example,2026:events/raid</id>
                <title>Retracted: A raid</title>
                """))
        #expect(events.contains("<summary>1 November 2024 · The film was of another war.</summary>"))
    }

    @Test("what stands and still names it is told")
    func warnings() async throws {
        let naming: FolderTree = [
            "content/articles/third.md": """
            ---
            title: The third
            published: 2024-10-04
            translation_of: first
            language: fr
            source: post
            events:
              - {id: plan, title: A plan, status: planned, after: raid, outcome: {is: happened, event: talks}}
            ---
            Text.

            """,
            "content/site.yml":
                "title: Briefing\nbase_url: https://briefing.example/\nhome: {lead: first, events: [talks]}\n",
        ]
        let site = try TestSite(Self.site.with(naming), templates: try siteTemplates())
        let found = try await site.build().diagnostics.filter { $0.code.hasPrefix("retracted-") }
        #expect(
            found.printed == """
                warning: ‘first.md’ leads to what was retracted [retracted-link]
                   --> content/articles/second.md:10:10
                    |
                 10 | See [it](first.md) and [them](event:talks).
                    |          ^^^^^^^^
                    = help: say in the text that it was retracted, or take the link out

                warning: ‘event:talks’ leads to what was retracted [retracted-link]
                   --> content/articles/second.md:10:31
                    |
                 10 | See [it](first.md) and [them](event:talks).
                    |                               ^^^^^^^^^^^
                    = help: say in the text that it was retracted, or take the link out

                warning: article ‘first’ was retracted [retracted-article]
                  --> content/articles/third.md:4:17
                   |
                 4 | translation_of: first
                   |                 ^^^^^
                   = help: name another, or take its id out

                warning: event ‘raid’ was retracted [retracted-event]
                  --> content/articles/third.md:8:55
                   |
                 8 |   - {id: plan, title: A plan, status: planned, after: raid, outcome: {is: happened, event: talks}}
                   |                                                       ^^^^
                   = help: name another, or take its id out

                warning: event ‘talks’ was retracted [retracted-event]
                  --> content/articles/third.md:8:92
                   |
                 8 |   - {id: plan, title: A plan, status: planned, after: raid, outcome: {is: happened, event: talks}}
                   |                                                                                            ^^^^^
                   = help: name another, or take its id out

                warning: article ‘first’ was retracted [retracted-article]
                  --> content/site.yml:3:14
                   |
                 3 | home: {lead: first, events: [talks]}
                   |              ^^^^^
                   = help: name another, or take its id out

                warning: event ‘talks’ was retracted [retracted-event]
                  --> content/site.yml:3:30
                   |
                 3 | home: {lead: first, events: [talks]}
                   |                              ^^^^^
                   = help: name another, or take its id out
                """)
        let home = try site.file("index.html")
        #expect(!home.contains(">The first</a></h2>"))
    }

    @Test(
        "its title stands in no list, feed, search index or row of data, and its address is still there",
        arguments: [1, 2, 3, UInt64.random(in: 0..<UInt64.max)])
    func standsNowhere(_ seed: UInt64) async throws {
        let random = RetractedSite(seed: seed)
        let files = try await publish(random.tree, templates: try siteTemplates())
        for (title, (own, besides)) in random.retracted {
            #expect(files[own] != nil, "seed \(seed): \(own)")
            for (route, text) in files where route != own && !besides.contains(route) {
                // Corrections name it, and feeds say in its entry that it was retracted.
                var text = text.replacing(/<ul class="corrections">.*?<\/ul>/.dotMatchesNewlines(), with: "")
                text = text.replacing("Retracted: \(title)", with: "").lowercased()
                #expect(!text.contains(title.lowercased()), "seed \(seed): ‘\(title)’ in \(route)")
            }
        }
        for (title, route) in random.standing {
            #expect(files["data/articles.json"]?.contains(title) == true, "seed \(seed): \(title) of \(route)")
        }
    }
}

/// A site of articles and events of which some were taken back, each with a title of its own.
private struct RetractedSite {
    private var random: Random
    private(set) var tree: FolderTree = [
        "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
        "content/sources/post.md": "---\nname: The Post\n---\n",
        "content/pages/corrections.md": "---\ntitle: Corrections\n---\n",
    ]
    /// The titles of what was taken back, with its address and others that may name it.
    private(set) var retracted: [String: (own: String, besides: Set<String>)] = [:]
    /// The titles of the articles that stand, with their addresses.
    private(set) var standing: [String: String] = [:]

    private static let retraction = "{date: 2024-11-05, text: It was wrong.}"

    init(seed: UInt64) {
        random = Random(state: seed)
        var reports: [Int: [(title: String, isRetracted: Bool)]] = [:]
        var wholes: Set<Int> = []
        for event in 0..<6 where random.number(below: 4) == 0 {
            let isRetracted = random.number(below: 2) == 0
            if isRetracted { wholes.insert(event) }
            let title = Self.word("file", event)
            reports[event, default: []].append((title, isRetracted))
            tree["content/events/e\(event).md"] = .file(
                Array(
                    """
                    ---
                    title: \(title)
                    date: 2024-09-0\(event + 1)
                    status: reported
                    topics: [iran]
                    sources: [post]
                    \(isRetracted ? "retracted: \(Self.retraction)" : "place: Here")
                    ---
                    Text.

                    """.utf8))
        }
        for article in 0..<8 {
            let isRetracted = random.number(below: 3) == 0
            let title = Self.word("article", article)
            if isRetracted { retracted[title] = ("articles/a\(article).html", ["data/retractions.json"]) }
            if !isRetracted { standing[title] = "articles/a\(article).html" }
            var events = ""
            for event in 0..<6 where random.number(below: 3) == 0 {
                let isTakenBack = random.number(below: 4) == 0
                let title = Self.word("report", article * 6 + event)
                reports[event, default: []].append((title, isRetracted || isTakenBack))
                let date = random.number(below: 3) == 0 ? "" : "date: 2024-09-0\(event + 1), "
                let order = event > 0 && reports[0] != nil && random.number(below: 3) == 0 ? "after: e0, " : ""
                events +=
                    "  - {id: e\(event), title: \(title), \(date)\(order)status: claimed, topics: [iran]"
                    + "\(isTakenBack ? ", retracted: \(Self.retraction)" : "")}\n"
            }
            tree["content/articles/a\(article).md"] = .file(
                Array(
                    """
                    ---
                    title: \(title)
                    published: 2024-10-0\(article + 1)
                    source: post
                    topics: [iran]
                    \(isRetracted ? "retracted: \(Self.retraction)" : "summary: In short.")
                    \(events.isEmpty ? "rights: brief" : "events:\n\(events.dropLast())")
                    ---
                    Text.

                    """.utf8))
        }
        for (event, reports) in reports {
            let isWhole = wholes.contains(event) || reports.allSatisfy(\.isRetracted)
            for report in reports where isWhole || report.isRetracted {
                retracted[report.title] = ("events/e\(event).html", ["data/retractions.json"])
            }
        }
        // An article that was taken back still has a page that names it, and the pages of its events lead there.
        for (title, (own, besides)) in retracted where own.hasPrefix("articles/") {
            retracted[title] = (own, besides.union((0..<6).map { "events/e\($0).html" }))
        }
    }

    /// A word that stands nowhere else.
    private static func word(_ kind: String, _ number: Int) -> String {
        let letters = [number / 26, number % 26].map { String(UnicodeScalar(UInt8(97 + $0))) }
        return "Zz\(kind)\(letters.joined())q"
    }
}
