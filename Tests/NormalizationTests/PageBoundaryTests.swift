import Testing

@testable import Normalization

/// Where the article of a page begins and ends, and what inside is not part of it.
@Suite struct PageBoundaryTests {
    private func check(_ markup: String, gives expected: String = paragraphMarkdown) throws {
        #expect(try body("<html><body><article>\(markup)</article></body></html>") == expected)
    }

    private var lead: String { "<p>\(paragraphs[0])</p><p>\(paragraphs[1])</p>" }
    private var end: String { "<p>\(paragraphs[2])</p>" }

    @Test(arguments: [
        "<div><h2>Your subscription is in use on another device</h2><p>You can add another subscriber to your account.</p></div>",
        "<p>Subscribe to our newsletter to get the news of the valley before breakfast.</p>",
        "<p>Il vous reste la moitié de cet article. La suite est réservée aux abonnés.</p>",
    ])
    func whatASiteSaysOfItsServicesIsDropped(_ notice: String) throws { try check(lead + notice + end) }

    @Test func aSentenceMayBeginAsBylinesDo() throws {
        let link =
            "<a href=\"https://other.example/note\">Posted on a wall of the town hall by the engineers themselves</a>"
        try check(
            lead + "<p>\(link), the note says that the weir will hold until the end of the week.</p>",
            gives: """
                \(paragraphs[0])

                \(paragraphs[1])

                [Posted on a wall of the town hall by the engineers themselves](https://other.example/note), the note says \
                that the weir will hold until the end of the week.

                """)
    }

    @Test func timesAndAuthorsOfEntriesAreDropped() throws {
        func entry(_ time: String, _ text: String) -> String {
            "<div><div><time>\(time)</time> <mark>Ada Miller</mark></div><p>\(text)</p></div>"
        }
        try check(entry("21:00", paragraphs[0]) + entry("20:42", paragraphs[1]) + entry("20:24", paragraphs[2]))
    }

    @Test(arguments: [
        "Published March 3, 2024 at 14:52 in the lower town, changed on the evening of March 4, 2024 at 15:54",
        "3.4.2024 - 15:48 Uhr, 2 Min.",
    ])
    func linesOfDatesAreDropped(_ line: String) throws { try check("<div>\(line)</div>" + paragraphMarkup) }

    @Test func aSentenceThatBeginsWithADateStays() throws {
        let sentence = "3 March 2024 was the day on which the weir gave way."
        try check("<p>\(sentence)</p>" + paragraphMarkup, gives: sentence + "\n\n" + paragraphMarkdown)
    }

    @Test(arguments: [
        "Ada Miller contributed to this report from the boats of the fire brigade.",
        "Miller reported from Lakeside and Fisher from the upper valley.",
        "Miller covers floods and fires for the Lake Post. She is based in Lakeside.",
    ])
    func whoWroteItIsNotPartOfTheText(_ note: String) throws {
        try check(paragraphMarkup + "<p>\(note)</p>")
        // In the middle the same words tell of the matter.
        try check(
            lead + "<p>\(note)</p>" + end,
            gives: [paragraphs[0], paragraphs[1], note, paragraphs[2]].joined(separator: "\n\n") + "\n")
    }

    @Test func theArticleGoesOnBehindABoxOfTeasers() throws {
        let long = (paragraphs + paragraphs.map { "Later, " + $0 }).map { "<p>\($0)</p>" }
        let box = "<h3>Related Articles</h3><div><a href=/ferry>A new ferry crosses the lake from spring on</a></div>"
        let result = try body("<html><body><article>\(long[..<5].joined())\(box)\(long[5])</article></body></html>")
        #expect(result.hasSuffix("Later, \(paragraphs[2])\n"))
        #expect(!result.contains("ferry"))
    }

    @Test func theArticleGoesOnInAnElementSetAlike() throws {
        func part(_ texts: some Sequence<String>) -> String {
            texts.map { "<div class=item><p class=text>\($0)</p></div>" }.joined()
        }
        let teasers = (1...9).map { "<li><a href=/\($0)>A ferry crosses the lake number \($0) from spring on</a></li>" }
        let page = """
            <html><body><article><div class=stream>\(part(paragraphs))\(part(paragraphs.map { "So " + $0 }))</div>
            <div class=box><ul>\(teasers.joined())</ul></div>
            <div class=stream>\(part(["In the end, " + paragraphs[0]]))</div></article></body></html>
            """
        #expect(try body(page).hasSuffix("In the end, \(paragraphs[0])\n"))
    }

    @Test func theOnlyLongHeadingIsTheTitleWhereMetadataDisagree() throws {
        let metadata = try imported(
            """
            <html><head><meta property="og:title" content="You will not believe where the water went">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Weather: what engineers advise"}</script></head>
            <body><h1>Flood reaches the lower town at dawn</h1>\(paragraphMarkup)<h1>More from Lakeside</h1></body></html>
            """
        ).metadata
        #expect(metadata.title == "Flood reaches the lower town at dawn")
    }

    @Test func whatIsShownElsewhereIsACard() throws {
        try check(
            lead + """
                <iframe src="https://www.youtube.com/embed/AbC123" title="Video of the weir"></iframe>
                <video><source src="https://a.example/v/weir.mp4"></video><blockquote class="instagram-media"
                data-instgrm-permalink="https://www.instagram.com/p/XyZ/"></blockquote>
                <iframe src="https://ads.doubleclick.net/x"></iframe><iframe src="https://a.example/x" width="1"></iframe>
                """ + end,
            gives: """
                \(paragraphs[0])

                \(paragraphs[1])

                [Video of the weir (youtube.com)](https://www.youtube.com/watch?v=AbC123)

                [▶](https://a.example/v/weir.mp4)

                [▶](https://www.instagram.com/p/XyZ/)

                \(paragraphs[2])

                """)
    }

    @Test func timesUnderHeadingsOfDaysStay() throws {
        func entry(_ time: String, _ text: String) -> String { "<div><time>\(time)</time><p>\(text)</p></div>" }
        try check(
            "<h2>18 November 2026</h2>" + entry("09:40", paragraphs[0]) + "<h2>17 November 2026</h2>"
                + entry("21:05", paragraphs[1]) + entry("08:10", paragraphs[2]),
            gives: """
                ## 18 November 2026

                09:40

                \(paragraphs[0])

                ## 17 November 2026

                21:05

                \(paragraphs[1])

                08:10

                \(paragraphs[2])

                """)
    }

    @Test func theListOfSourcesAtTheEndStays() throws {
        try check(
            paragraphMarkup
                + "<h2>Sources</h2><ol><li><a href=/1>Statement of the council, 17 November 2026</a></li><li>Hospital</li></ol>",
            gives: paragraphMarkdown + """

                ## Sources

                1. Statement of the council, 17 November 2026
                2. Hospital

                """)
    }

    @Test func aListOfLinksIsReadAsOne() throws {
        let page =
            "<html><body><nav><a href=/x>Home</a></nav><article><h1>What we read</h1><ul><li><a href=https://a.example/1>The dead of Orvan</a> (Courier)</li><li><a href=https://b.example/2>Ferry talks resume</a></li><li><a href=https://c.example/3>A road and its price</a></li></ul></article></body></html>"
        #expect(
            try body(page) == """
                - [The dead of Orvan](https://a.example/1) (Courier)
                - [Ferry talks resume](https://b.example/2)
                - [A road and its price](https://c.example/3)

                """)
    }

    @Test func theImageBelowTheTitleStaysWithItsCaption() throws {
        try check(
            "<h1>Flood</h1><figure><img src=https://a.example/a.jpg alt=Weir><figcaption>The weir at dawn</figcaption></figure>"
                + paragraphMarkup,
            gives: "![Weir](https://a.example/a.jpg \"The weir at dawn\")\n\n" + paragraphMarkdown)
    }
}
