import FileSystem
import TestSupport
import Testing

@Suite("Links that briefgen makes in articles")
struct AutolinkTests {
    private let site: FolderTree = [
        "content/topics/hezbollah.md": """
        ---
        name: Hezbollah
        kind: armed-group
        aliases: {local: [the group]}
        ---
        """,
        "content/topics/kataib-hezbollah.md": "---\nname: Kataib Hezbollah\nkind: armed-group\n---\n",
        "content/topics/beirut.md": "---\nname: Beirut\nkind: place\n---\n",
    ]

    private func article(_ body: String, published: String = "2024-10-06", more: String = "") -> FolderTree {
        [
            "content/articles/strike.md": .file(
                Array(
                    """
                    ---
                    title: Strike
                    published: \(published)
                    source: {publication: {name: The Post}, published: 2024-10-06}
                    \(more)events:
                      - {id: first, title: First, status: claimed, date: 2024-10-01}
                      - {id: second, title: Second, status: claimed, date: 2024-10-01}
                      - {id: later, title: Later, status: claimed, date: 2024-09}
                    ---
                    \(body)
                    """.utf8))
        ]
    }

    private func page(_ body: String, more: String = "", settings: FolderTree = [:]) async throws -> String? {
        try await publish(site.with(article(body, more: more)).with(settings))["articles/strike.html"]
    }

    @Test("the first mention of each topic leads to it, the longest name counts")
    func topics() async throws {
        let html = try await page("Kataib Hezbollah and Hezbollah met in *Beirut*. Hezbollah left Beirut.")
        #expect(
            html == """
                <p><a class="topic" href="../topics/kataib-hezbollah.html">Kataib Hezbollah</a> and \
                <a class="topic" href="../topics/hezbollah.html">Hezbollah</a> met in \
                <em><a class="topic" href="../topics/beirut.html">Beirut</a></em>. Hezbollah left Beirut.</p>

                """)
    }

    @Test("not in headings, code, links and quotations, and not where the author has linked to the topic before")
    func topicsElsewhere() async throws {
        let html = try await page(
            """
            # Beirut

            `Beirut` [in Beirut](https://post.example/)

            > Beirut

            [There](../topics/hezbollah.md) Hezbollah met.
            """)
        #expect(
            html == """
                <h2 id="beirut">Beirut</h2>
                <p><code>Beirut</code> <a class="external" rel="noopener" href="https://post.example/">in Beirut</a></p>
                <blockquote>
                <p>Beirut</p>
                </blockquote>
                <p><a href="../topics/hezbollah.html">There</a> Hezbollah met.</p>

                """)
    }

    @Test("a local alias only where the topic’s name stands in the article")
    func localAliases() async throws {
        #expect(
            try await page("Then the group left.\n\nHezbollah did.") == """
                <p>Then <a class="topic" href="../topics/hezbollah.html">the group</a> left.</p>
                <p>Hezbollah did.</p>

                """)
        #expect(try await page("Then the group left.") == "<p>Then the group left.</p>\n")
    }

    @Test("dates lead to the first event of their day, or to the page of their month or year, if there is one")
    func dates() async throws {
        let html = try await page("On October 1, in September and in 2024; not on 2 October 2023 or in 2019.")
        #expect(
            html == """
                <p>On <a class="date" href="../events/first.html"><time datetime="2024-10-01" \
                title="‘October 1’, published 6 October 2024 ⇒ 1 October 2024">October 1</time></a>, \
                in <a class="date" href="../timeline/2024-09.html"><time datetime="2024-09" \
                title="‘September’, published 6 October 2024 ⇒ September 2024">September</time></a> and \
                in <a class="date" href="../timeline/2024.html"><time datetime="2024">2024</time></a>; \
                not on <time datetime="2023-10-02">2 October 2023</time> or in <time datetime="2019">2019</time>.</p>

                """)
    }

    @Test("dates in quotations are marked but lead nowhere; what stays unresolved is left as it is")
    func datesElsewhere() async throws {
        let html = try await page(
            """
            ## After 1 October 2024

            > On 1 October 2024
            > it began.

            `1 October 2024`, recently, in the 1980s.
            """)
        #expect(
            html == """
                <h2 id="after-1-october-2024">After 1 October 2024</h2>
                <blockquote>
                <p>On <time datetime="2024-10-01">1 October 2024</time>
                it began.</p>
                </blockquote>
                <p><code>1 October 2024</code>, recently, in the 1980s.</p>

                """)
    }

    @Test("without the day of the original, relative dates stay open")
    func withoutAnchor() async throws {
        var site = site
        site["content/articles/strike.md"] = """
            ---
            title: Strike
            published: 2024-10-06
            source: {publication: {name: The Post}}
            ---
            On Monday & on 1 October 2024, and the day after.
            """
        let html = try await publish(site)["articles/strike.html"]
        #expect(
            html == """
                <p>On Monday &amp; on <time datetime="2024-10-01">1 October 2024</time>, and <time datetime="2024-10-02" \
                title="‘the day after’, counted from 1 October 2024 in the text ⇒ 2 October 2024">the day after</time>.</p>

                """)
    }

    @Test("an article in another language has no dates marked")
    func otherLanguages() async throws {
        #expect(
            try await page("Beirut, 1 October 2024", more: "language: de\n") == """
                <p><a class="topic" href="../topics/beirut.html">Beirut</a>, 1 October 2024</p>

                """)
    }

    @Test(
        "both can be turned off",
        arguments: [
            ("{topics: false, dates: false}", "<p>Beirut, 2 October 2023</p>\n"),
            ("{topics: false}", "<p>Beirut, <time datetime=\"2023-10-02\">2 October 2023</time></p>\n"),
            ("{dates: false}", "<p><a class=\"topic\" href=\"../topics/beirut.html\">Beirut</a>, 2 October 2023</p>\n"),
        ])
    func off(setting: String, expected: String) async throws {
        let settings: FolderTree = [
            "content/site.yml": .file(
                Array("title: Briefing\nbase_url: https://briefing.example/\nautolink: \(setting)\n".utf8))
        ]
        #expect(try await page("Beirut, 2 October 2023", settings: settings) == expected)
    }
}
