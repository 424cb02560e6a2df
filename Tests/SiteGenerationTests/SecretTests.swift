import SiteGeneration
import TestSupport
import Testing

@Suite("What editors keep from readers")
struct SecretTests {
    /// What readers see; some of it leads on to what they do not.
    private static let site: FolderTree = [
        "content/articles/open.md": """
        ---
        title: An open article
        published: 2024-10-01
        source: post
        topics: [iran]
        review: [Ask the zebra of the ministry]
        events:
          - {id: raid, title: A raid, date: 2024-09-30, status: reported, by: [iran], topics: [iran]}
        ---
        Iran said so [@post]. See [the valley](../topics/valley.md). ![Map](../assets/map.svg)

        """,
        "content/events/talks.md":
            "---\ntitle: Talks\ndate: 2024-09-29\nstatus: confirmed\ntopics: [iran]\nsources: [radio]\n---\nThey met.\n",
        "content/pages/about.md": "---\ntitle: About\nnavigation: true\n---\nAbout.\n",
        "content/sources/post.md": "---\nname: The Post\n---\n",
        "content/sources/radio.md": "---\nname: Radio\n---\n",
        "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
        "content/topics/valley.md": "---\nname: The valley\nkind: place\n---\n",
        // Nothing names it: somebody wrote it to be read.
        "content/topics/lonely.md": "---\nname: Lonely\nkind: theme\n---\n",
        "content/assets/map.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
    ]

    /// What they do not, by kind: each can be there or not.
    private static let secrets: [FolderTree] = [
        [
            "content/articles/zebra-draft.md": """
            ---
            title: Zebra draft
            status: draft
            published: 2024-10-02
            slug: zebra-slug
            summary: Zebra summary.
            key_points: [Zebra point]
            authors: [Zebra Author]
            topics: [zebra-operation, iran]
            mentions: [zebra-mentioned, valley]
            source: {publication: zebra-herald, url: https://zebra.example/1, title: Zebra, author: Zebra, file: zebra.html}
            events:
              - id: zebra-event
                title: Zebra event
                date: 2031-05
                status: planned
                by: [zebra-speaker, {name: Zebra}]
                place: Zebra
                quote: Zebra
                derivation: Zebra
                details: [{text: Zebra, status: claimed, by: [zebra-detail]}]
              - {id: raid, title: Zebra raid, date: 2024-09-29, status: denied}
            unresolved: [zebra]
            corrections: [{date: 2024-10-03, text: Zebra}]
            ---
            Zebra [@zebra-informant] by [one](../topics/zebra-linked.md). The Zebramen said so.
            ![Zebra](../assets/zebra.svg) See [the page](../pages/about.md) and [talks](event:talks).

            """,
            "content/topics/zebra-operation.md":
                "---\nname: Operation Zebra\nkind: theme\npart_of: [zebra-parent]\naliases: {name: [Zebra]}\n---\nZebra.\n",
            "content/topics/zebra-parent.md": "---\nname: Zebra parent\nkind: theme\n---\n![Z](../assets/zebra2.svg)\n",
            "content/topics/zebra-mentioned.md":
                "---\nname: Zebra Two\nkind: theme\n---\nSee [](../sources/post.md).\n",
            "content/topics/zebra-found.md": "---\nname: Zebramen\nkind: armed-group\n---\n",
            "content/topics/zebra-linked.md": "---\nname: Linked Zebra\nkind: person\n---\n",
            "content/topics/zebra-speaker.md": "---\nname: Speaking Zebra\nkind: person\n---\n",
            "content/topics/zebra-detail.md": "---\nname: Detailed Zebra\nkind: person\n---\n",
            "content/sources/zebra-herald.md": "---\nname: The Zebra Herald\n---\n",
            "content/sources/zebra-informant.md": "---\nname: Informant Zebra\nsummary: In the ministry.\n---\n",
            "content/assets/zebra.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "content/assets/zebra2.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ],
        [
            "content/articles/zebra-later.md": """
            ---
            title: Zebra later
            published: 2024-11-30
            publish_at: 2030-01-01
            source: zebra-source
            topics: [zebra-later, iran]
            events: [{id: zebra-later, title: Zebra later, status: claimed, date: 2024-10}]
            ---
            Zebra.

            """,
            "content/topics/zebra-later.md": "---\nname: Later Zebra\nkind: theme\n---\n",
            "content/sources/zebra-source.md": "---\nname: Later Zebra\n---\n",
        ],
        [
            "content/topics/zebra-topic.md": """
            ---
            name: Zebra topic
            kind: country
            status: draft
            summary: Zebra
            part_of: [iran]
            aliases: {name: [Zebra], acronym: [ZEB], demonym: [Zebrans], local: [the zebra]}
            ---
            Zebra ![Zebra](../assets/zebra3.svg)

            """,
            "content/assets/zebra3.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ],
        [
            "content/sources/zebra-paper.md": """
            ---
            name: Zebra paper
            status: draft
            url: https://zebra.example/
            country: Zebra
            affiliation: Zebra
            summary: Zebra
            ---
            Zebra

            """
        ],
        [
            "content/events/zebra-event-file.md": """
            ---
            title: Zebra event file
            status: draft
            date: 2033-03-03
            by: [{name: Zebra}]
            place: Zebra
            quote: Zebra
            derivation: Zebra
            details: [{text: Zebra, status: claimed}]
            topics: [iran, zebra-of-event]
            sources: [{publication: zebra-of-event, url: https://zebra.example/2, title: Zebra, author: Zebra}]
            ---
            Zebra ![Zebra](../assets/zebra4.svg)

            """,
            // A draft that speaks for an event that readers know.
            "content/events/raid.md":
                "---\ntitle: The zebra raid\nstatus: draft\ndate: 2024-09-28\nsources: [post]\n---\nZebra\n",
            "content/topics/zebra-of-event.md": "---\nname: Zebra of event\nkind: theme\n---\n",
            "content/sources/zebra-of-event.md": "---\nname: Zebra of event\n---\n",
            "content/assets/zebra4.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ],
        [
            "content/pages/zebra-page.md":
                "---\ntitle: Zebra page\nstatus: draft\nsummary: Zebra\nnavigation: true\norder: 1\n---\nZebra [@post]\n"
        ],
        [
            "content/articles/zebra-broken.md": "---\ntitle: Zebra: broken: [\nstatus: draft\n---\nZebra\n",
            "content/topics/zebra-broken.md": "---\nname: \"Zebra\nstatus: draft  # soon\n---\nZebra\n",
            "content/events/zebra-broken.md": "---\ntitle: Zebra\nstatus: draft\ndate: 2024-02-31\nby: {\n",
            "content/pages/zebra-broken.md": "---\r\nstatus: 'draft'\r\ntitle: [Zebra\r\n---\r\nZebra\r\n",
        ],
        [
            "content/articles/zebra-evidence.md": """
            ---
            title: Zebra evidence
            status: evidence
            summary: Zebra
            key_points: [Zebra]
            topics: [iran]
            source: {publication: post, title: A title of theirs, url: https://post.example/cited, file: zebra.html}
            events:
              - {id: zebra-proposed, title: Zebra, status: claimed, proposed: true, topics: [zebra-proposed]}
            review: [Zebra]
            ---
            Zebra ![Zebra](../assets/zebra5.svg)

            """,
            "content/topics/zebra-proposed.md": "---\nname: Zebra proposed\nkind: theme\n---\n",
            "content/assets/zebra5.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        ],
        [
            "content/articles/open.md": """
            ---
            title: An open article
            published: 2024-10-01
            source: post
            topics: [iran]
            review: [Ask the zebra of the ministry]
            events:
              - {id: raid, title: A raid, date: 2024-09-30, status: reported, by: [iran], topics: [iran]}
              - {id: zebra-machine, title: Zebra, date: 2024-09-30, status: claimed, proposed: true, by: [zebra-of-machine]}
              - {id: talks, title: Zebra, date: 2024-09-28, status: denied, place: Zebra, proposed: true}
            ---
            Iran said so [@post]. See [the valley](../topics/valley.md). ![Map](../assets/map.svg)

            """,
            "content/topics/zebra-of-machine.md": "---\nname: Zebra of machine\nkind: person\n---\n",
        ],
    ]

    @Test("a site with secrets has the same bytes at the same addresses as one without, whichever there are")
    func sameAsWithout() async throws {
        let templates = try siteTemplates()
        let open = try await publish(Self.site, templates: templates)
        #expect(open["topics/lonely.html"] != nil && open["topics/valley.html"] != nil)
        var random = Random(state: UInt64.random(in: 0..<UInt64.max))
        var choices =
            [Self.secrets.indices.map { _ in true }]
            + Self.secrets.indices.map { one in
                Self.secrets.indices.map { $0 == one }
            }
        for _ in 0..<4 { choices.append(Self.secrets.indices.map { _ in random.number(below: 2) == 0 }) }
        for choice in choices {
            let chosen = Self.secrets.indices.filter { choice[$0] }
            let whole = chosen.reduce(Self.site) { $0.with(Self.secrets[$1]) }
            let files = try await publish(whole, templates: templates)
            #expect(files.keys.sorted() == open.keys.sorted(), "secrets \(chosen)")
            for (route, text) in files {
                #expect(!text.lowercased().contains("zebra"), "secrets \(chosen) in \(route)")
                #expect(text == open[route], "secrets \(chosen) in \(route)")
            }
        }
    }

    @Test("whoever asks for drafts sees them all")
    func shown() async throws {
        let whole = Self.secrets.indices.filter { $0 != 6 }.reduce(Self.site) { $0.with(Self.secrets[$1]) }
        let files = try await publish(whole, templates: siteTemplates(), showsDrafts: true)
        for route in [
            "articles/zebra-slug.html", "articles/zebra-later.html", "topics/zebra-topic.html",
            "topics/zebra-found.html",
            "sources/zebra-paper.html", "zebra-page.html", "assets/zebra3.svg",
        ] { #expect(files[route] != nil, "\(route)") }
        #expect(files["articles/zebra-evidence.html"] == nil)
        #expect(files["articles/open.html"]?.contains("Proposed") == true)
    }

    @Test("a topic that something readers see names stays public, however many drafts name it")
    func named() async throws {
        let draft = "---\ntitle: Zebra\nstatus: draft\ntopics: [valley, lonely]\n---\nThe valley.\n"
        let files = try await publish(Self.site.with(["content/articles/zebra.md": .file(Array(draft.utf8))]))
        #expect(files["topics/valley.html"] != nil)
        #expect(files["topics/lonely.html"] == nil)
        let page = "---\ntitle: Page\n---\nSee [it](../topics/lonely.md).\n"
        let open = Self.site.with([
            "content/articles/zebra.md": .file(Array(draft.utf8)), "content/pages/page.md": .file(Array(page.utf8)),
        ])
        #expect(try await publish(open)["topics/lonely.html"] != nil)
    }

    @Test("the report counts what waits")
    func counts() async throws {
        let whole = Self.secrets.reduce(Self.site) { $0.with($1) }
        let counts = try await TestSite(whole).build().counts
        #expect(counts.articles == 1)
        #expect(counts.hiddenArticles == 2)
        #expect(counts.hiddenDocuments == 5)
        #expect(counts.proposedEvents == 3)
        #expect(counts.evidence == 1)
        #expect(counts.openReviews == ["content/articles/open.md"])
    }
}
