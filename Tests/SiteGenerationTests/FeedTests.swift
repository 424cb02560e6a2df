import TestSupport
import Testing

@Suite("Feeds and machines")
struct FeedTests {
    private static let site: FolderTree = [
        "content/site.yml": """
        title: Briefing & more
        tagline: What <happened>
        base_url: https://briefing.example/conflict
        time_zone: "+03:30"
        publisher: The Institute
        licence: {name: CC BY 4.0, url: https://licence.example/}

        """,
        "content/articles/strike.md": """
        ---
        title: "Strike: \\"what\\" is <known> & not</script>"
        published: 2024-10-01
        updated: 2024-10-02T09:00:00Z
        summary: A summary & more.
        key_points: [First <point>, Second]
        authors: [A. Writer, B. Writer]
        topics: [iran]
        source: {publication: post, url: "https://post.example/?a=1&b=2", title: The original, author: C. Reporter, published: 2024-09}
        events:
          - {id: attack, title: An attack, date: 2024-09-30, status: claimed, place: Tel Aviv}
          - {id: war, title: A war, date: 2023-10/2024-09-29, status: confirmed}
        corrections: [{date: 2024-10-03, text: It was Monday.}]
        ---
        Text.

        """,
        "content/articles/persian.md": """
        ---
        title: حمله
        published: 2024-09-20T23:30:00+03:30
        language: fa
        ---
        متن

        """,
        "content/sources/post.md": "---\nname: The Post\n---\n",
        "content/topics/iran.md": "---\nname: Iran\nkind: country\nsummary: A country.\n---\n",
    ]

    @Test("Atom")
    func atom() async throws {
        let files = try await publish(Self.site, templates: siteTemplates())
        #expect(
            files["feed.xml"] == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <title>Briefing &amp; more</title>
                <subtitle>What &lt;happened&gt;</subtitle>
                <id>tag:briefing.example,2026:feed</id>
                <link rel="self" type="application/atom+xml" href="https://briefing.example/conflict/feed.xml"/>
                <link rel="alternate" type="text/html" href="https://briefing.example/conflict/"/>
                <updated>2024-10-03T00:00:00+03:30</updated>
                <author><name>The Institute</name></author>
                <rights>CC BY 4.0</rights>
                <entry>
                <title>Strike: "what" is &lt;known&gt; &amp; not&lt;/script&gt;</title>
                <id>tag:briefing.example,2026:articles/strike</id>
                <link rel="alternate" type="text/html" href="https://briefing.example/conflict/articles/strike.html"/>
                <published>2024-10-01T00:00:00+03:30</published>
                <updated>2024-10-03T00:00:00+03:30</updated>
                <author><name>A. Writer</name></author>
                <author><name>B. Writer</name></author>
                <category term="iran" label="Iran"/>
                <summary>A summary &amp; more.</summary>
                <content type="html">&lt;ul&gt;&lt;li&gt;First &amp;lt;point&amp;gt;&lt;/li&gt;&lt;li&gt;Second&lt;/li&gt;&lt;/ul&gt;&lt;ul&gt;&lt;li&gt;Correction, 3 October 2024: It was Monday.&lt;/li&gt;&lt;/ul&gt;</content>
                </entry>
                <entry xml:lang="fa">
                <title>حمله</title>
                <id>tag:briefing.example,2026:articles/persian</id>
                <link rel="alternate" type="text/html" href="https://briefing.example/conflict/articles/persian.html"/>
                <published>2024-09-20T23:30:00+03:30</published>
                <updated>2024-09-20T23:30:00+03:30</updated>
                </entry>
                </feed>

                """)
        #expect(
            files["topics/iran.xml"] == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <title>Iran – Briefing &amp; more</title>
                <subtitle>A country.</subtitle>
                <id>tag:briefing.example,2026:topics/iran</id>
                <link rel="self" type="application/atom+xml" href="https://briefing.example/conflict/topics/iran.xml"/>
                <link rel="alternate" type="text/html" href="https://briefing.example/conflict/topics/iran.html"/>
                <updated>2024-10-03T00:00:00+03:30</updated>
                <author><name>The Institute</name></author>
                <rights>CC BY 4.0</rights>
                <entry>
                <title>Strike: "what" is &lt;known&gt; &amp; not&lt;/script&gt;</title>
                <id>tag:briefing.example,2026:articles/strike</id>
                <link rel="alternate" type="text/html" href="https://briefing.example/conflict/articles/strike.html"/>
                <published>2024-10-01T00:00:00+03:30</published>
                <updated>2024-10-03T00:00:00+03:30</updated>
                <author><name>A. Writer</name></author>
                <author><name>B. Writer</name></author>
                <category term="iran" label="Iran"/>
                <summary>A summary &amp; more.</summary>
                <content type="html">&lt;ul&gt;&lt;li&gt;First &amp;lt;point&amp;gt;&lt;/li&gt;&lt;li&gt;Second&lt;/li&gt;&lt;/ul&gt;&lt;ul&gt;&lt;li&gt;Correction, 3 October 2024: It was Monday.&lt;/li&gt;&lt;/ul&gt;</content>
                </entry>
                </feed>

                """)
    }

    @Test("JSON Feed")
    func jsonFeed() async throws {
        let feed = try #require(try await publish(Self.site)["feed.json"])
        #expect(
            JSONValue(feed)
                == .object([
                    "version": .string("https://jsonfeed.org/version/1.1"),
                    "title": .string("Briefing & more"),
                    "description": .string("What <happened>"),
                    "home_page_url": .string("https://briefing.example/conflict/"),
                    "feed_url": .string("https://briefing.example/conflict/feed.json"),
                    "language": .string("en"),
                    "items": .array([
                        .object([
                            "id": .string("tag:briefing.example,2026:articles/strike"),
                            "url": .string("https://briefing.example/conflict/articles/strike.html"),
                            "title": .string("Strike: \"what\" is <known> & not</script>"),
                            "summary": .string("A summary & more."),
                            "content_html": .string(
                                "<ul><li>First &lt;point&gt;</li><li>Second</li></ul>"
                                    + "<ul><li>Correction, 3 October 2024: It was Monday.</li></ul>"),
                            "date_published": .string("2024-10-01T00:00:00+03:30"),
                            "date_modified": .string("2024-10-03T00:00:00+03:30"),
                            "authors": .array([
                                .object(["name": .string("A. Writer")]), .object(["name": .string("B. Writer")]),
                            ]),
                            "tags": .array([.string("Iran")]),
                        ]),
                        .object([
                            "id": .string("tag:briefing.example,2026:articles/persian"),
                            "url": .string("https://briefing.example/conflict/articles/persian.html"),
                            "title": .string("حمله"),
                            "content_text": .string("حمله"),
                            "date_published": .string("2024-09-20T23:30:00+03:30"),
                            "date_modified": .string("2024-09-20T23:30:00+03:30"),
                            "language": .string("fa"),
                        ]),
                    ]),
                ]))
    }

    @Test("the sitemap")
    func sitemap() async throws {
        let files = try await publish(Self.site)
        #expect(
            files["sitemap.xml"] == """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://briefing.example/conflict/</loc></url>
                <url><loc>https://briefing.example/conflict/articles/strike.html</loc><lastmod>2024-10-03</lastmod></url>
                <url><loc>https://briefing.example/conflict/articles/persian.html</loc><lastmod>2024-09-20</lastmod></url>
                <url><loc>https://briefing.example/conflict/events/war.html</loc></url>
                <url><loc>https://briefing.example/conflict/events/attack.html</loc></url>
                <url><loc>https://briefing.example/conflict/articles/</loc></url>
                <url><loc>https://briefing.example/conflict/topics/</loc></url>
                <url><loc>https://briefing.example/conflict/topics/iran.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2023.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2023-10.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2023-11.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2023-12.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2024.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2024-01.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2024-02.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2024-03.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2024-04.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2024-05.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2024-06.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2024-07.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2024-08.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/2024-09.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/claimed.html</loc></url>
                <url><loc>https://briefing.example/conflict/timeline/confirmed.html</loc></url>
                <url><loc>https://briefing.example/conflict/sources/</loc></url>
                <url><loc>https://briefing.example/conflict/sources/post.html</loc></url>
                <url><loc>https://briefing.example/conflict/changes.html</loc></url>
                <url><loc>https://briefing.example/conflict/data/</loc></url>
                <url><loc>https://briefing.example/conflict/search.html</loc></url>
                <url><loc>https://briefing.example/conflict/a-z/</loc></url>
                </urlset>

                """)
    }

    @Test("robots.txt")
    func robots() async throws {
        let files = try await publish(Self.site)
        #expect(
            files["robots.txt"] == """
                User-agent: *
                Allow: /
                Sitemap: https://briefing.example/conflict/sitemap.xml

                """)
    }

    @Test("an author whom the site knows as a publisher, a publication or a body is no person")
    func authors() async throws {
        let files = try await publish(
            [
                "content/site.yml": "title: B\nbase_url: https://b.example/\npublisher: The Institute\n",
                "content/sources/post.md": "---\nname: The Post\n---\n",
                "content/topics/un.md": "---\nname: United Nations\nkind: organisation\n---\n",
                "content/articles/a.md": """
                ---
                title: A
                published: 2024-10-01
                authors: [The Institute, The Post, United Nations, A. Writer]
                source: {publication: post, url: "https://post.example/1", author: The Post}
                ---

                """,
            ], templates: siteTemplates())
        let page = try #require(files["articles/a.html"])
        let data = try #require(structuredData(of: page))
        let types = (0..<4).map { data["author"]?[$0]?["@type"] }
        #expect(types == ["Organization", "Organization", "Organization", "Person"].map { .string($0) })
        #expect(data["citation"]?[0]?["author"]?["@type"] == .string("Organization"))
    }

    @Test("a NewsArticle with what it cites and its corrections, safe in a script element")
    func newsArticle() async throws {
        let page = try #require(try await publish(Self.site, templates: siteTemplates())["articles/strike.html"])
        #expect(page.matches(of: /<\/script>/).count == 1)
        let data = try #require(structuredData(of: page))
        #expect(data["@type"] == .string("NewsArticle"))
        #expect(data["headline"] == .string("Strike: \"what\" is <known> & not</script>"))
        #expect(data["datePublished"] == .string("2024-10-01T00:00:00+03:30"))
        #expect(data["dateModified"] == .string("2024-10-03T00:00:00+03:30"))
        #expect(data["url"] == .string("https://briefing.example/conflict/articles/strike.html"))
        #expect(data["author"]?[1]?["name"] == .string("B. Writer"))
        #expect(data["publisher"]?["name"] == .string("The Institute"))
        #expect(data["license"] == .string("https://licence.example/"))
        #expect(data["about"]?[0]?["@type"] == .string("Country"))
        #expect(
            data["citation"]
                == .array([
                    .object([
                        "@type": .string("CreativeWork"),
                        "name": .string("The original"),
                        "url": .string("https://post.example/?a=1&b=2"),
                        "datePublished": .string("2024-09"),
                        "author": .object(["@type": .string("Person"), "name": .string("C. Reporter")]),
                        "publisher": .object(["@type": .string("Organization"), "name": .string("The Post")]),
                    ])
                ]))
        #expect(
            data["correction"]
                == .array([
                    .object([
                        "@type": .string("CorrectionComment"),
                        "text": .string("It was Monday."),
                        "datePublished": .string("2024-10-03"),
                    ])
                ]))
    }

    @Test("Events of a month, with the beginning and the end of an interval")
    func events() async throws {
        let files = try await publish(Self.site, templates: siteTemplates())
        let data = try #require(structuredData(of: files["timeline/2023-10.html"] ?? ""))
        #expect(
            data["@graph"]
                == .array([
                    .object([
                        "@type": .string("Event"),
                        "name": .string("A war"),
                        "url": .string("https://briefing.example/conflict/events/war.html"),
                        "description": .string("Confirmed, according to The Post"),
                        "startDate": .string("2023-10"),
                        "endDate": .string("2024-09-29"),
                    ])
                ]))
        let attack = try #require(structuredData(of: files["timeline/2024-09.html"] ?? ""))
        #expect(attack["@graph"]?[1]?["@type"] == .string("Claim"))
        #expect(attack["@graph"]?[1]?["creativeWorkStatus"] == .string("claimed"))
        #expect(attack["@graph"]?[1]?["contentLocation"]?["name"] == .string("Tel Aviv"))
    }

    @Test(
        "an event holds what each report says as a claim, and says of a name alone neither that it is a person nor a body"
    )
    func reports() async throws {
        let site = Self.site.with([
            "content/articles/talks.md": """
            ---
            title: Talks
            published: 2024-11-02
            source: {publication: post, url: https://post.example/talks, title: They met, published: 2024-11-01}
            events:
              - id: talks
                title: They met
                date: 2024-10-30
                status: claimed
                by: [iran, {name: three diplomats}]
                place: Doha
                quote: met on Wednesday
                details: [{text: For an hour, status: denied, by: [{name: A host}]}]
                figures: [{what: killed, value: 0}]
            ---

            """
        ])
        let files = try await publish(site, templates: siteTemplates())
        let data = try #require(structuredData(of: files["events/talks.html"] ?? ""))
        func named(_ name: String, _ type: String) -> JSONValue {
            .object(["@type": .string(type), "name": .string(name)])
        }
        let speakers = JSONValue.array([named("Iran", "Organization"), named("three diplomats", "Organization")])
        #expect(data["@type"] == .string("Claim"))
        #expect(data["author"] == speakers)
        #expect(
            data["subjectOf"]
                == .array([
                    .object([
                        "@type": .string("Claim"),
                        "name": .string("They met"),
                        "text": .string("met on Wednesday"),
                        "inLanguage": .string("en"),
                        "creativeWorkStatus": .string("claimed"),
                        "datePublished": .string("2024-11-01"),
                        "temporalCoverage": .string("2024-10-30"),
                        "author": speakers,
                        "contentLocation": named("Doha", "Place"),
                        "hasPart": .array([
                            .object([
                                "@type": .string("Claim"),
                                "name": .string("For an hour"),
                                "creativeWorkStatus": .string("denied"),
                                "author": .array([named("A host", "Organization")]),
                            ]),
                            .object([
                                "@type": .string("Claim"),
                                "name": .string("0 killed"),
                                "creativeWorkStatus": .string("claimed"),
                                "author": speakers,
                            ]),
                        ]),
                        "appearance": .array([
                            .object([
                                "@type": .string("CreativeWork"),
                                "name": .string("They met"),
                                "url": .string("https://post.example/talks"),
                                "datePublished": .string("2024-11-01"),
                                "publisher": named("The Post", "Organization"),
                            ])
                        ]),
                    ])
                ]))
    }

    @Test("corrections stand on the page of the article and on that of all corrections")
    func corrections() async throws {
        let page: FolderTree = ["content/pages/corrections.md": "---\ntitle: Corrections\n---\n"]
        let files = try await publish(Self.site.with(page), templates: siteTemplates())
        #expect(
            files["articles/strike.html"]?.contains(
                "<time datetime=\"2024-10-03\">3 October 2024</time></b> <span>It was Monday.</span>") == true)
        #expect(
            files["corrections.html"]?.contains("<span>It was Monday.</span> <a href=\"articles/strike.html\">") == true
        )
    }

    @Test("a page in another language says so, and in which direction it is written")
    func language() async throws {
        let page = try #require(try await publish(Self.site, templates: siteTemplates())["articles/persian.html"])
        #expect(page.contains("<html lang=\"fa\" dir=\"rtl\">"))
        #expect(page.contains("<h1>حمله</h1>"))
        #expect(page.contains("<p class=\"brand\" lang=\"en\" dir=\"ltr\">"))
        let list = try #require(try await publish(Self.site, templates: siteTemplates())["articles/index.html"])
        #expect(list.contains("<h3 lang=\"fa\" dir=\"rtl\"><a href=\"../articles/persian.html\">حمله</a></h3>"))
    }

    /// The JSON-LD of a page.
    private func structuredData(of page: String) -> JSONValue? {
        page.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/).flatMap {
            JSONValue(String($0.output.1))
        }
    }
}
