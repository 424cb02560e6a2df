import Chronology
import Testing

@testable import Normalization

/// The day of publication is the article's own, or there is none.
@Suite struct PublicationDayTests {
    private func article(_ head: String, above: String = "", below: String = "", end: String = "", meta: String = "")
        throws -> ImportedArticle
    {
        var hints = ImportHints()
        hints.today = Day(year: 2026, month: 11, day: 30)
        return try imported(
            """
            <html><head><title>Flood</title>\(meta)</head><body>\(above)<article>\(head)\(paragraphMarkup)\(below)</article>\(end)</body></html>
            """, hints: hints)
    }

    private func day(_ head: String, above: String = "", below: String = "", end: String = "", meta: String = "") throws
        -> String
    {
        try article(head, above: above, below: below, end: end, meta: meta).metadata.published?.description ?? "none"
    }

    @Test func theDayStandsBesideTheTitle() throws {
        #expect(try day("<h1>Flood</h1><time datetime=\"2026-11-13\">13 Nov</time>") == "2026-11-13")
        #expect(
            try day("<header><time datetime=\"2026-11-13T08:00Z\">Friday</time><h1>Flood</h1></header>") == "2026-11-13"
        )
        #expect(
            try day("<h1>Flood</h1><div class=\"byline\">By Ada Roe | November 13, 2026 | Print</div>") == "2026-11-13")
        #expect(try day("<h1>Flood</h1>", below: "<p class=\"meta\">Published on 13 November 2026</p>") == "2026-11-13")
    }

    @Test func daysOfOtherCalendarsAndLanguagesAreRead() throws {
        for text in [
            "نشر في: ١٣ تشرين الثاني/نوفمبر ٢٠٢٦", "۲۲ آبان ۱۴۰۵ - ۱۴:۰۵", "1405/08/22 14:05",
            "13.11.2026 - Güncelleme : 14.11.2026",
        ] {
            #expect(try day("<h1>Flood</h1><div class=\"tarih\">\(text)</div>") == "2026-11-13", "\(text)")
        }
    }

    @Test func theDatelineTellsTheDayWhereThePageDoesNot() throws {
        func dated(_ dateline: String) throws -> ImportedArticle {
            try article("<h1>Flood</h1><p><b>\(dateline)</b>\(paragraphs[1])</p>")
        }
        let whole = try dated("VELMAR — November 13, 2026 — ")
        #expect(whole.metadata.published?.description == "2026-11-13")
        #expect(whole.reviews.map(\.text).contains("2026-11-13 is taken for the day of publication from the dateline"))
        let agency = try dated("VELMAR, Nov 13 (Northwire) – ")
        #expect(agency.metadata.published == nil && agency.metadata.publication == "Northwire")
        #expect(agency.reviews.map(\.text).contains("the dateline says VELMAR, Nov 13, Northwire, without a year"))
        #expect(try dated("VELMAR — December 13, 2026 — ").metadata.published == nil)
    }

    @Test func theDaysOfOthersAreNotTheArticles() throws {
        let teasers =
            "<section><h3>More</h3><article><h4><a href=\"/x\">Dam</a></h4><time datetime=\"2025-03-01\">1 March 2025</time></article></section>"
        #expect(try day("<h1>Flood</h1>", end: teasers) == "none")
        #expect(try day("<h1>Flood</h1>", above: teasers) == "none")
        #expect(
            try day(
                "<h1>Flood</h1>",
                end:
                    "<section id=\"comments\"><div><time datetime=\"2026-11-15\">15 Nov</time><p>I was there, too.</p></div></section>"
            ) == "none")
        #expect(
            try day(
                "<h1>Flood</h1>",
                below: "<div><h3>On this day</h3><p>13 November 1985: The dam was opened by the mayor.</p></div>")
                == "none")
        #expect(
            try day(
                "<h1>Flood</h1><p>The weir was opened on <time datetime=\"2026-11-16\">16 November</time>, the mayor of the lower town said.</p>"
            ) == "none")
    }

    @Test func whatCannotBeIsNoDay() throws {
        let epoch = try article(
            "<h1>Flood</h1>", meta: "<meta property=\"article:published_time\" content=\"1970-01-01T00:00:00Z\">")
        #expect(epoch.metadata.published == nil)
        #expect(
            epoch.reviews.contains(
                ReviewNote(text: "the page gives 1970-01-01 as its day of publication, which cannot be", line: nil)))
        #expect(try day("<h1>Flood</h1>", meta: "<meta name=\"date\" content=\"2026-12-10\">") == "none")
        #expect(
            try day(
                "<h1>Flood</h1>",
                below: "<p>The flood of 12 November 2026 was the third since 4 May 2025, the mayor said.</p>",
                meta: "<meta name=\"date\" content=\"2011-12-10\">") == "none")
    }

    @Test func aDayOfChangeIsNoDayOfPublication() throws {
        let article = try article("<h1>Flood</h1><p class=\"date\">Updated 18 November 2026</p>")
        #expect(article.metadata.published == nil)
        #expect(article.reviews.contains(ReviewNote(text: "only a day of change is shown: 2026-11-18", line: nil)))
        #expect(
            try day("<h1>Flood</h1><p class=\"date\">Updated 18 November 2026. Published 13 November 2026</p>")
                == "2026-11-13")
    }

    @Test func ofSeveralObjectsThatOfTheArticleCounts() throws {
        #expect(
            try day(
                "<h1>Flood reaches the town</h1>",
                meta: """
                    <script type="application/ld+json">[{"@type":"NewsArticle","headline":"Dam opened in May","datePublished":"2026-05-03"},
                    {"@type":"NewsArticle","headline":"Flood reaches the town","datePublished":"2026-11-13"}]</script>
                    """) == "2026-11-13")
    }

    @Test func bylinesGiveNamesOnly() throws {
        #expect(
            try article(
                "<h1>Flood</h1><p class=\"byline\">By ABBY GOODWIN, Tom Kaplan and Rob Pear | Email The Author | Posted November 16, 2026</p>"
            ).metadata.authors == ["Abby Goodwin", "Tom Kaplan", "Rob Pear"])
        #expect(
            try article("<h1>Flood</h1><p><em>Anna Petrov, Sam Lowe and Jon Field</em></p>").metadata.authors == [
                "Anna Petrov", "Sam Lowe", "Jon Field",
            ])
        #expect(try article("<h1>Flood</h1><p class=\"byline\">Published 3 hours ago</p>").metadata.authors == [])
    }

    @Test func theEntriesOfARunningReportHaveTheirDays() throws {
        func entry(_ time: String, _ shown: String, _ title: String, _ text: String) -> String {
            """
            <article class="post"><header><time datetime="\(time)">\(shown)</time><h2>\(title)</h2><span class="author">Tom Hale</span></header>
            <div class="comment"><p>\(text)</p></div></article>
            """
        }
        #expect(
            try body(
                """
                <html><head><title>Flood live</title></head><body><main><h1>Flood live</h1><div class="feed">
                \(entry("2026-11-17T19:20:00Z", "19:20", "Boats leave", paragraphs[0]))
                \(entry("2026-11-16T06:15:00Z", "06:15", "Good morning", paragraphs[1]))</div></main></body></html>
                """) == """
                    17 November 2026, 19:20

                    ## Boats leave

                    \(paragraphs[0])

                    16 November 2026, 06:15

                    ## Good morning

                    \(paragraphs[1])

                    """)
    }

    @Test func listsOfWikisAreText() throws {
        #expect(
            try body(
                """
                <html><head><title>Events/2026 - Wikipedia</title></head><body><h1>Events/2026</h1><div class="mw-parser-output"><p><b>Conflicts</b></p>
                <ul><li><a href="/a">Border clashes</a><ul><li><a href="/b">Shells</a> hit a <a href="/c">barracks</a>. <a href="https://x.example/">(Courier)</a></ul>
                <li><a href="/d">Erbil</a></ul></div><footer><p>This page was last edited on 17 November 2026, at 03:12 (UTC), by nobody in particular.</p></footer></body></html>
                """) == """
                    **Conflicts**

                    - Border clashes

                      - Shells hit a barracks. [(Courier)](https://x.example/)
                    - Erbil

                    """)
    }

    @Test func documentsOfWordHaveTitlesAndLists() throws {
        func item(_ level: Int, _ mark: String, _ text: String) -> String {
            "<p class=MsoListParagraph style='mso-list:l0 level\(level) lfo1'><![if !supportLists]><span style='mso-list:Ignore'>\(mark)<span>&nbsp; </span></span><![endif]>\(text)</p>"
        }
        let article = try imported(
            """
            <html><body><div class=WordSection1><p class=MsoTitle>Border briefing</p><p class=MsoNormal>\(paragraphs[0])</p><h1>Findings</h1>
            \(item(1, "·", "Three guards were hurt."))\(item(2, "o", "All were treated."))\(item(1, "·", "Trucks queued."))
            <p class=MsoNormal>\(paragraphs[1])</p>\(item(1, "1.", "Ask the authority."))\(item(1, "2.", "Call the clinic."))<p class=MsoNormal>\(paragraphs[2])</p></div></body></html>
            """)
        #expect(article.metadata.title == "Border briefing")
        #expect(
            String(decoding: article.body, as: UTF8.self) == """
                \(paragraphs[0])

                ## Findings

                - Three guards were hurt.

                  - All were treated.
                - Trucks queued.

                \(paragraphs[1])

                1. Ask the authority.
                2. Call the clinic.

                \(paragraphs[2])

                """)
    }
}
