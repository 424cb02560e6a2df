import Testing

@testable import Normalization

/// No number of a page changes, runs into another one or moves to another place.
@Suite struct FigureTests {
    /// The Markdown that stands between the first and the second paragraph of an article, and what stands behind it.
    private func part(_ markup: String, head: String = "", language: String = "en", end: String = "") throws -> String {
        let whole = try body(
            """
            <html lang="\(language)"><head>\(head)</head><body><article><h1>Flood</h1><p>\(paragraphs[0])</p>\(markup)
            <p>\(paragraphs[1])</p><p>\(paragraphs[2])</p>\(end)</article></body></html>
            """)
        let start = paragraphs[0] + "\n\n"
        let middle = "\n\n" + paragraphs[1] + "\n\n" + paragraphs[2] + "\n"
        try #require(whole.hasPrefix(start) && whole.contains(middle), "\(whole)")
        return String(whole.dropFirst(start.count)).replacing(middle, with: "")
    }

    @Test func marksOfNotesStandApart() throws {
        #expect(
            try part(
                "<p>Police counted 12<sup>1</sup> dead on 16 November 2026<sup>a</sup>. More followed.<sup>2,3</sup> All was over by ten in the morning.</p>"
            )
                == "Police counted 12 \\[1\\] dead on 16 November 2026 \\[a\\]. More followed. \\[2,3\\] All was over by ten in the morning."
        )
        #expect(
            try part(
                """
                <p>The army lost 340<span style="font-size: 70%; vertical-align: super">2</span> men and 7<span
                class="footnote-ref">3</span> tanks, <span style="position:relative;top:-3pt">4</span> in a night.</p>
                """) == "The army lost 340 \\[2\\] men and 7 \\[3\\] tanks, \\[4\\] in a night.")
    }

    @Test func marksLeadToTheirNotes() throws {
        #expect(
            try part(
                """
                <p>The ministry counted 12<a href="#n1">1</a> dead and 340<sup><a href="#n2">[2]</a></sup> hurt<sup>*</sup>.</p>
                """,
                end: """
                    <h2>Notes</h2><ol class="notes"><li id="n1">Without the missing. <a href="#r1">↩</a>
                    <li id="n2"><p>As of noon.</p><p>The mayor counted more.</p></ol><p><sup>*</sup> Not the lower town.</p>
                    """)
                    == """
                    The ministry counted 12[^1] dead and 340[^2] hurt[^3].
                    [^1]: Without the missing.

                    [^2]: As of noon.\\
                        The mayor counted more.

                    [^3]: Not the lower town.

                    """)
    }

    @Test func exponentsAndFractionsStayWhatTheyAre() throws {
        #expect(
            try part(
                """
                <p>10<sup>3</sup> kg of UF<sub>6</sub>, 2×10<sup>−3</sup> km<sup>2</sup>, 1<sup>1</sup>/<sub>2</sub> hours,
                2<span class="frac"><span class="num">3</span>⁄<span class="den">16</span></span> in, 4<sup>th</sup> of May.</p>
                """) == "10³ kg of UF₆, 2×10⁻³ km², 1½ hours, 2 ³⁄₁₆ in, 4th of May.")
        #expect(
            try part(
                "<p>Le 1<sup>er</sup> mars, la 2<sup>e</sup> brigade et M<sup>me</sup> Petit ont quitté la ville.</p>",
                language: "fr")
                == "Le 1er mars, la 2e brigade et Mme Petit ont quitté la ville.")
    }

    @Test func formulasAreWrittenInALine() throws {
        #expect(
            try part(
                """
                <p>The dose was <math><mn>5</mn><mo>×</mo><msup><mn>10</mn><mn>3</mn></msup></math> becquerel, <math><mfrac>
                <mn>1</mn><mn>2</mn></mfrac></math> of it <math><msub><mi>UF</mi><mn>6</mn></msub></math>, at <span
                style="display:none"><math><semantics><mrow><msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt><mo>=</mo><msup><mi>e</mi>
                <mi>n</mi></msup></mrow><annotation encoding="TeX">\\sqrt{x+1}</annotation></semantics></math></span>.</p>
                """) == "The dose was 5 × 10³ becquerel, ½ of it UF₆, at √(x + 1) = e^n.")
    }

    @Test func chargesAndMassesStandWithTheirElements() throws {
        #expect(
            try part(
                "<p>Water with SO<sub>4</sub><sup>2−</sup> and Ca<sup>2+</sup> hid 12 grams of <sup>235</sup>U, said 3<sup>12</sup> labs.</p>"
            ) == "Water with SO₄²⁻ and Ca²⁺ hid 12 grams of ²³⁵U, said 3 \\[12\\] labs.")
    }

    @Test func linksWithinThePageStandApartFromFigures() throws {
        #expect(
            try part(
                "<p>There are 16<font size=\"1\"><a href=\"#x\">6</a></font> men and 4<a href=\"#y\">12</a> boats.</p>")
                == "There are 16 \\[6\\] men and 4 \\[12\\] boats.")
    }

    @Test func notesInTheLineStandInBrackets() throws {
        #expect(
            try part(
                """
                <p>It took in 340<sup class="mfn-footnote"><a href="javascript:void(0)">1</a></sup><span class="mfn-footnote__note"
                role="tooltip">As of noon on Sunday.</span> people.</p>
                """) == "It took in 340 \\[1\\] (As of noon on Sunday.) people.")
    }

    @Test func countersAboveTheTextStay() throws {
        let page = """
            <article><h1>Flood</h1><div class="meta"><span>12 Nov</span> <span>3 min read</span></div><div><p>41</p><p>killed</p></div>
            <div><span>2,300</span><span>displaced</span></div>\(paragraphMarkup)</article>
            """
        #expect(try body(page) == "41\n\nkilled\n\n2,300 displaced\n\n" + paragraphMarkdown)
    }

    @Test func whatReadersDoNotSeeIsOut() throws {
        #expect(
            try part(
                """
                <p>The toll is 12<span hidden>99</span> dead, 7<b class="old">88</b> missing, 3<i id="x">4</i> shot and
                9<span class="screen-reader-text"> (opens in a new window)</span> hurt<span class="sr-only">!</span> in
                <span class="d-md-none">Nov</span><span class="d-none d-md-inline">November</span>.</p>
                """,
                head:
                    "<style>/* x */ .old, .q { display : none } #x{visibility:hidden} @media print{p{display:none}}</style>"
            )
                == "The toll is 12 dead, 7 missing, 3 shot and 9 hurt in November.")
        #expect(
            try part(
                """
                <table><tr><th>Town<th>Dead<th class="visually-hidden">Key<tr><td>Lower<td><span style="display:none">0012</span>12
                <td class="visually-hidden">0012<tr><td>Upper<td>3<td style="display: none">0003</table>
                """) == """
                    | Town | Dead |
                    | --- | --- |
                    | Lower | 12 |
                    | Upper | 3 |
                    """)
    }

    @Test func aClassThatAnotherRuleShowsIsShown() throws {
        #expect(
            try part(
                "<p>The toll is <b class=\"n\">12</b> dead in the lower town.</p>",
                head: "<style>.n{display:none} .ready .n{display:inline}</style>")
                == "The toll is **12** dead in the lower town.")
    }

    @Test func whatIsStruckOutIsLeftOutAndSaid() throws {
        let page = """
            <style>.c4{text-decoration:line-through}</style><article><h1>Flood</h1><p>\(paragraphs[0])</p>
            <p>The council counts <s>15</s> 12 dead, <del>two</del> <ins>three</ins> missing and <span class="c4">4</span>5 hurt.</p>
            <p>\(paragraphs[1])</p><p>See <s><a href="https://a.example/">the old report of May</a></s> for more on the river.</p></article>
            """
        let article = try imported(page)
        #expect(
            String(decoding: article.body, as: UTF8.self) == """
                \(paragraphs[0])

                The council counts 12 dead, three missing and 5 hurt.

                \(paragraphs[1])

                See [the old report of May](https://a.example/) for more on the river.

                """)
        #expect(
            article.reviews.contains(ReviewNote(text: "‘15’ and 2 others are struck out and were left out", line: 2)))
        #expect(
            article.ledger.entries.filter { $0.outcome == .dropped(.struck) }.map {
                String(decoding: $0.text, as: UTF8.self)
            } == ["15", "two", "4"])
    }

    @Test func countersDoNotRunIntoTheirLabels() throws {
        #expect(
            try part(
                """
                <p><span class="n">41</span><span class="l">killed</span>, <b>103</b>hurt, <i>Missing</i><b>7</b>; F-<b>16</b>s,
                <span>20</span><span>26</span>, <span class="a">12</span><span class="b">40</span>,
                UN<span class="tooltip">United Nations</span> and 5<span style="display:block">th</span> Army all the same.</p>
                """)
                == "41 killed, **103** hurt, _Missing_ **7**; F-**16**s, 2026, 12 40, UN (United Nations) and 5 th Army all the same."
        )
    }

    @Test func quotationsHaveTheMarksOfTheirLanguage() throws {
        #expect(
            try part(
                "<p>He said: <q>We answer, <q>as ever</q>, soon</q> and called it <q>“a crime”</q> before the press.</p>"
            )
                == "He said: “We answer, ‘as ever’, soon” and called it “a crime” before the press.")
        #expect(
            try part(
                "<p>Er sagte: <q>Wir antworten bald</q> und nannte es <q lang=\"en\">a crime</q> vor der Presse.</p>",
                language: "de")
                == "Er sagte: „Wir antworten bald“ und nannte es „a crime“ vor der Presse.")
    }

    @Test func readingsStandInBrackets() throws {
        #expect(
            try part(
                "<p>The sign says <ruby>東京<rt>とうきょう</rt></ruby> and <ruby>京<rp>（</rp><rt>きょう</rt><rp>）</rp></ruby> in red.</p>"
            )
                == "The sign says 東京（とうきょう） and 京（きょう） in red.")
    }

    @Test func cellsThatSpanRowsStandInTheirColumns() throws {
        #expect(
            try part(
                """
                <table><thead><tr><th rowspan="2">Town<th colspan="2">Dead<tr><th>Mon<th>Tue</thead>
                <tfoot><tr><td>All<td>8<td>17</tfoot>
                <tbody><tr><td rowspan="3">South<td>3<td rowspan="2">1<tr><td>4<tr><td><td>9
                <tr><td colspan="2">North<td>7</tbody></table>
                """) == """
                    | Town | Dead |  |
                    | --- | --- | --- |
                    | Town | Mon | Tue |
                    | South | 3 | 1 |
                    | South | 4 |  |
                    | South |  | 9 |
                    | North |  | 7 |
                    | All | 8 | 17 |
                    """)
    }

    @Test func cellsAreNoTeasers() throws {
        #expect(
            try part(
                """
                <table><tr><th>Day<th>Place<th>Dead<tr><td>1 Oct<td><a href="/haifa">Haifa</a><td>4
                <tr><td>2 Oct<td><b><a href="/erbil">Erbil</a></b><td>12</table><table><tr><th>Village
                <tr><td><a href="/a">Alma</a><tr><td><a href="/b">Biria</a></table>
                """, head: "<link rel=\"canonical\" href=\"https://lake.example/a\">") == """
                    | Day | Place | Dead |
                    | --- | --- | --- |
                    | 1 Oct | [Haifa](https://lake.example/haifa) | 4 |
                    | 2 Oct | [**Erbil**](https://lake.example/erbil) | 12 |

                    | Village |
                    | --- |
                    | [Alma](https://lake.example/a) |
                    | [Biria](https://lake.example/b) |
                    """)
    }

    @Test func itemsKeepTheirNumbers() throws {
        #expect(
            try part(
                """
                <ol start="5" reversed><li>The fifth gate<li>The fourth gate</ol><p>Then:</p><ol><li value="3">The third<li>The fourth</ol>
                <p>And:</p><ol><li>The first<li value="7">The seventh</ol><p>Or:</p><ol type="a"><li>The weir<li>The mill</ol>
                """) == """
                    - 5\\. The fifth gate
                    - 4\\. The fourth gate

                    Then:

                    3. The third
                    4. The fourth

                    And:

                    - 1\\. The first
                    - 7\\. The seventh

                    Or:

                    1. The weir
                    2. The mill
                    """)
    }

    @Test(arguments: [
        (
            "mail.eml",
            "From: a@b.example\nSubject: Flood\nMIME-Version: 1.0\nDate: Mon, 16 Nov 2026 08:00:00 +0000\nContent-Type: text/html\n\n<p>MARKUP</p>"
        ),
        (
            "feed.xml",
            "<rss><channel><title>T</title><item><title>Flood</title><link>https://a.example/1</link><description><![CDATA[<p>MARKUP</p>]]></description></item></channel></rss>"
        ),
        (
            "feed.xml",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><entry><title>Flood</title><id>1</id><content type=\"xhtml\"><div><p>MARKUP</p></div></content></entry></feed>"
        ),
        (
            "messages.html",
            "<html><body class=\"x\"><div class=\"page_header\"><div class=\"text bold\">T</div></div><div class=\"message default clearfix\" id=\"message1\"><div class=\"body\"><div class=\"pull_right date details\" title=\"16.11.2026 10:00:00 UTC+02:00\">10:00</div><div class=\"from_name\">T</div><div class=\"text\">MARKUP</div></div></div></body></html>"
        ),
    ])
    func figuresDoNotRunTogetherInAnyKindOfFile(_ name: String, _ file: String) throws {
        let markup =
            "The guard counted 12<sup>1</sup> lorries and <del>15</del> 7 buses, 10<sup>3</sup> people and <span style='display:none'>9</span>4 boats."
        let article = try imported(file.replacing("MARKUP", with: markup), fileName: name)
        #expect(
            String(decoding: article.body, as: UTF8.self).contains(
                "The guard counted 12 \\[1\\] lorries and 7 buses, 10³ people and 4 boats."),
            "\(String(decoding: article.body, as: UTF8.self))")
    }

    @Test func notesThatBeginWithTheirNumberAreJoinedByIt() throws {
        let whole = try body(
            """
            <html lang="en"><body><article><h1>Flood</h1><p>\(paragraphs[0])</p><p>Police counted 14<sup>2</sup> dead and 31<a
            href="#f3">3</a> hurt, the mayor 9<span style="vertical-align:super;font-size:70%">4</span> dead in the town.</p>
            <p>\(paragraphs[1])</p><p>\(paragraphs[2])</p><ol class="footnotes"><li id="f2">2. The council.</li>
            <li id="f3">3. The hospital.</li><li id="f4">4. The bulletin.</li></ol></article></body></html>
            """)
        #expect(whole.contains("Police counted 14[^2] dead and 31[^3] hurt, the mayor 9[^4] dead in the town."))
        #expect(whole.hasSuffix("[^2]: The council.\n\n[^3]: The hospital.\n\n[^4]: The bulletin.\n"))
    }
}
