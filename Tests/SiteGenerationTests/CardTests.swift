import SiteGeneration
import TestSupport
import Testing

@Suite("Films and tables in texts")
struct CardTests {
    private func site(_ text: String, language: String = "en", settings: String = "") -> FolderTree {
        [
            "content/site.yml": .file(
                Array(
                    "title: Briefing\nbase_url: https://briefing.example/\nlanguage: \(language)\nassets: {allow: [port.webm]}\n\(settings)"
                        .utf8)),
            "content/articles/port.md": .file(
                Array("---\ntitle: The port\npublished: 2024-03-02\nsummary: A day.\ntopics: []\n---\n\(text)\n".utf8)),
            "content/data/deaths.csv": "Month,Deaths\nJanuary & February,12\nMarch,6\nApril,-3\n",
            "content/data/names.csv": "Name\nA\n",
            "content/data/broken.csv": "Name\n",
            "content/data/long.csv": .file(
                Array(("n\n" + (0..<501).map { "\($0)\n" }.joined()).utf8)),
            "content/data/many.csv": .file(Array(("n\n" + (0..<61).map { "\($0)\n" }.joined()).utf8)),
            "content/assets/port.webm": .file([0x1A, 0x45, 0xDF, 0xA3]),
        ]
    }

    @Test("a table with its caption")
    func table() async throws {
        let page = try await publish(site("> [!data](../data/deaths.csv) Deaths by month"))["articles/port.html"]
        #expect(
            page == """
                <figure class="data">
                <figcaption>Deaths by month</figcaption>
                <div class="table" role="region" tabindex="0" aria-label="Table">
                <table>
                <thead>
                <tr><th scope="col">Month</th><th scope="col" class="number">Deaths</th></tr>
                </thead>
                <tbody>
                <tr><td>January &amp; February</td><td class="number">12</td></tr>
                <tr><td>March</td><td class="number">6</td></tr>
                <tr><td>April</td><td class="number">-3</td></tr>
                </tbody>
                </table>
                </div>
                </figure>

                """)
    }

    @Test("bars, mirrored in a text that runs from right to left, with the table behind them")
    func bars() async throws {
        func drawing(_ language: String) async throws -> Substring? {
            let files = try await publish(site("> [!data bars](../data/deaths.csv) Deaths", language: language))
            let page = try #require(files["articles/port.html"])
            return page.split(separator: "</figcaption>\n").last?.split(separator: "<div").first
        }
        #expect(
            try await drawing("en") == """
                <svg class="chart" viewBox="0 0 600 72" aria-hidden="true" fill="currentColor" font-size="13" direction="ltr">
                <text x="172" y="17" text-anchor="end">January &amp; February</text><rect x="306" y="4" width="224" height="16"/><text x="536" y="17">12</text>
                <text x="172" y="41" text-anchor="end">March</text><rect x="306" y="28" width="112" height="16"/><text x="424" y="41">6</text>
                <text x="172" y="65" text-anchor="end">April</text><rect x="250" y="52" width="56" height="16"/><text x="244" y="65" text-anchor="end">-3</text>
                </svg>
                <details>
                <summary>Table</summary>

                """)
        #expect(
            try await drawing("fa") == """
                <svg class="chart" viewBox="0 0 600 72" aria-hidden="true" fill="currentColor" font-size="13" direction="rtl">
                <text x="428" y="17" text-anchor="end">January &amp; February</text><rect x="70" y="4" width="224" height="16"/><text x="64" y="17" text-anchor="end" direction="ltr">12</text>
                <text x="428" y="41" text-anchor="end">March</text><rect x="182" y="28" width="112" height="16"/><text x="176" y="41" text-anchor="end" direction="ltr">6</text>
                <text x="428" y="65" text-anchor="end">April</text><rect x="294" y="52" width="56" height="16"/><text x="356" y="65" direction="ltr">-3</text>
                </svg>
                <details>
                <summary>جدول</summary>

                """)
    }

    @Test("a line")
    func line() async throws {
        let page = try #require(
            try await publish(site("> [!data line](../data/deaths.csv) Deaths"))["articles/port.html"])
        #expect(
            page.split(separator: "</figcaption>\n").last?.split(separator: "<details").first == """
                <svg class="chart" viewBox="0 0 600 220" aria-hidden="true" fill="currentColor" font-size="13" direction="ltr">
                <path d="M20 150H580" stroke="currentColor"/>
                <polyline points="20,30 300,90 580,180" fill="none" stroke="currentColor" stroke-width="2"/>
                <text x="20" y="205">January &amp; February</text><text x="580" y="205" text-anchor="end">April</text><text x="20" y="22">12</text>
                </svg>

                """)
    }

    @Test("what a card cannot show is an error with its place")
    func mistakes() async throws {
        let text = """
            > [!data](../data/death.csv) Deaths

            > [!data bars](../data/names.csv) Names

            > [!data](../data/long.csv) Many

            > [!data bars](../data/many.csv) Many

            > [!data](../data/deaths.json) Deaths

            > [!video](../assets/port.webm) The port

            > [!video](../assets/prot.webm) The port

            > [!video](../data/deaths.csv) The port

            > [!video](mailto:desk@example.org) The port

            > [!data](../data/deaths.csv)
            """
        let site = try TestSite(site(text))
        #expect(
            try await site.messages() == """
                error: table ‘../data/death.csv’ does not exist [missing-table]
                  --> content/articles/port.md:7:11
                   |
                 7 | > [!data](../data/death.csv) Deaths
                   |           ^^^^^^^^^^^^^^^^^
                   = help: put it into content/data and name it as ../data/deaths.csv

                error: no column of ‘../data/names.csv’ holds numbers that could be drawn [no-numbers]
                  --> content/articles/port.md:9:16
                   |
                 9 | > [!data bars](../data/names.csv) Names
                   |                ^^^^^^^^^^^^^^^^^
                   = help: write [!data] to show the table alone

                error: a text shows at most 500 rows of a table, and ‘../data/long.csv’ has more [too-many-rows]
                   --> content/articles/port.md:11:11
                    |
                 11 | > [!data](../data/long.csv) Many
                    |           ^^^^^^^^^^^^^^^^
                    = help: publish it in content/assets and link to it, or show a part of it

                error: so drawn, a table has at most 60 rows, and ‘../data/many.csv’ has more [too-many-rows]
                   --> content/articles/port.md:13:16
                    |
                 13 | > [!data bars](../data/many.csv) Many
                    |                ^^^^^^^^^^^^^^^^
                    = help: draw a part of it, or write [!data] to show the table alone

                error: table ‘../data/deaths.json’ does not exist [missing-table]
                   --> content/articles/port.md:15:11
                    |
                 15 | > [!data](../data/deaths.json) Deaths
                    |           ^^^^^^^^^^^^^^^^^^^
                    = help: put it into content/data and name it as ../data/deaths.csv

                error: the site’s policy blocks ‘../assets/port.webm’ [blocked-resource]
                   --> content/articles/port.md:17:12
                    |
                 17 | > [!video](../assets/port.webm) The port
                    |            ^^^^^^^^^^^^^^^^^^^
                    = help: write security: {media-src: [self]} into content/site.yml

                error: film ‘../assets/prot.webm’ does not exist [missing-film]
                   --> content/articles/port.md:19:12
                    |
                 19 | > [!video](../assets/prot.webm) The port
                    |            ^^^^^^^^^^^^^^^^^^^
                    = help: put it into content/assets and name it as ../assets/…, or give the whole address of its page

                error: film ‘../data/deaths.csv’ does not exist [missing-film]
                   --> content/articles/port.md:21:12
                    |
                 21 | > [!video](../data/deaths.csv) The port
                    |            ^^^^^^^^^^^^^^^^^^
                    = help: put it into content/assets and name it as ../assets/…, or give the whole address of its page

                error: ‘mailto:desk@example.org’ is not a film [not-a-film]
                   --> content/articles/port.md:23:12
                    |
                 23 | > [!video](mailto:desk@example.org) The port
                    |            ^^^^^^^^^^^^^^^^^^^^^^^
                    = help: name an .mp4 or .webm file, or link to it

                error: this card does not say what it shows [card-without-caption]
                   --> content/articles/port.md:25:1
                    |
                 25 | > [!data](../data/deaths.csv)
                    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    = help: write a caption behind the link, on its line
                """)
    }

    @Test("a table that cannot be read is told once")
    func brokenTable() async throws {
        let site = try TestSite(
            site("> [!data](../data/broken.csv) Deaths").with(["content/data/broken.csv": "1,2\n3,4\n"]))
        #expect(
            try await site.messages() == """
                error: the name of a column begins with a letter [bad-column]
                  --> content/data/broken.csv:1:1
                   |
                 1 | 1,2
                   | ^
                   = help: rename the column

                error: the name of a column begins with a letter [bad-column]
                  --> content/data/broken.csv:1:3
                   |
                 1 | 1,2
                   |   ^
                   = help: rename the column
                """)
    }

    @Test("a film of the site stands on the page where the policy lets it")
    func film() async throws {
        let files = try await publish(
            site("> [!video](../assets/port.webm) The port", settings: "security: {media-src: [self]}\n"))
        #expect(
            files["articles/port.html"] == """
                <figure class="film">
                <video controls preload="none" src="../assets/port.webm" aria-label="The port"></video>
                <figcaption>The port</figcaption>
                </figure>

                """)
        #expect(files["assets/port.webm"] != nil)
    }
}
