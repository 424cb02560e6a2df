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
}
