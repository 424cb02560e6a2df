import Testing

@testable import Normalization

/// What becomes of the structure of pages as newsrooms make them.
@Suite struct StructureTests {
    /// The Markdown that stands between the second and the third paragraph of an article.
    private func part(_ markup: String, head: String = "") throws -> String {
        let whole = try body(
            """
            <html><head>\(head)</head><body><article><h1>Flood</h1><p>\(paragraphs[0])</p><p>\(paragraphs[1])</p>
            \(markup)<p>\(paragraphs[2])</p></article></body></html>
            """)
        let start = paragraphs[0] + "\n\n" + paragraphs[1] + "\n\n"
        let end = paragraphs[2] + "\n"
        try #require(whole.hasPrefix(start) && whole.hasSuffix(end), "\(whole)")
        return String(whole.dropFirst(start.count).dropLast(end.count))
    }

    @Test func termsAndTheirDefinitionsAreParagraphs() throws {
        #expect(
            try part("<dl><dt>Weir<dd>A low wall that holds a river back.<dt>Gate<dd>Lets it through.</dl>") == """
                **Weir**

                A low wall that holds a river back.

                **Gate**

                Lets it through.


                """)
    }

    @Test func listsStandInLists() throws {
        #expect(
            try part(
                """
                <ol start="3"><li>First the boats<ul><li>small ones<ul><li>with oars</ul><li>large ones</ul>
                <li><p>Then the weir.</p><p>It was opened at dawn.</p></ol>
                """) == """
                    3. First the boats

                       - small ones

                         - with oars
                       - large ones

                    4. Then the weir.

                       It was opened at dawn.


                    """)
    }

    @Test func theCaptionOfATableStandsAboveIt() throws {
        #expect(
            try part(
                """
                <table><caption>Levels in metres</caption>
                <thead><tr><th scope="col">Day<th>Lower town<th>Upper town</thead>
                <tbody><tr><th scope="row">Monday<td>2.1<td><tr><th>Tuesday<td>3.0<td>1.0</table>
                """) == """
                    Levels in metres

                    | Day | Lower town | Upper town |
                    | --- | --- | --- |
                    | Monday | 2.1 |  |
                    | Tuesday | 3.0 | 1.0 |


                    """)
    }

    @Test func cellsStayInTheirColumns() throws {
        #expect(
            try part(
                """
                <table><tr><td><th>Lower<th>Upper<tr><th colspan="2">Monday<td>1.0<tr><td>Tuesday<td><td>2.0</table>
                """) == """
                    |  | Lower | Upper |
                    | --- | --- | --- |
                    | Monday |  | 1.0 |
                    | Tuesday |  | 2.0 |


                    """)
    }

    @Test func codeKeepsItsSpaces() throws {
        #expect(
            try part(
                "<pre><code>gate 1\n\n    open  <b>now</b>\n</code></pre>\n<p>Run <code>gate  [@x]</code>, then wait.</p>"
            )
                == """
                ```
                gate 1

                    open  now
                ```

                Run `gate [@x]`, then wait.


                """)
    }

    @Test func aFigureKeepsItsImageAndCaption() throws {
        #expect(
            try part(
                """
                <figure class="photo"><img data-src="https://lake.example/b.jpg" src="data:image/gif;base64,AA" alt="A boat">
                <figcaption>A boat on the main street. Photo: A. Miller</figcaption></figure>
                """) == """
                    ![A boat](https://lake.example/b.jpg "A boat on the main street. Photo: A. Miller")


                    """)
    }

    @Test func aLinkOfSeveralStylesIsOneLink() throws {
        #expect(
            try part(
                "<p>He said so <a href=\"https://lake.example/r\">in a report by <i>The Lake</i> on <b>Monday</b></a>.</p>"
            )
                == """
                He said so [in a report by _The Lake_ on **Monday**](https://lake.example/r).


                """)
    }

    @Test func aRoleMakesAHeading() throws {
        #expect(
            try part(
                "<div role=\"heading\" aria-level=\"3\">The hospital</div><p>\(paragraphs[0].dropLast()) again.</p>")
                    == """
                    ## The hospital

                    \(paragraphs[0].dropLast()) again.


                    """)
    }

    @Test func theIdentifierOfAHeadingSaysNothing() throws {
        #expect(
            try part("<h2 id=\"toc-comments-1\">Comments of the mayor</h2><p>\(paragraphs[0].dropLast()) again.</p>")
                == """
                ## Comments of the mayor

                \(paragraphs[0].dropLast()) again.


                """)
    }

    @Test func aRatingWithAHeadingIsPartOfTheArticle() throws {
        #expect(
            try part(
                """
                <div class="rating-box"><h3>Rating</h3><h4 class="rating-label">Unproven</h4></div>
                <div class="rating-bar">4.5 of 5</div>
                """) == """
                    ## Rating

                    ### Unproven


                    """)
    }

    @Test func aListBelowTheLastParagraphIsKept() throws {
        #expect(
            try body(
                """
                <div class="article-body">\(paragraphMarkup)
                <div class="box"><h2>Results</h2><ul><li>Lower town 2<li>Upper town 1</ul></div></div>
                """) == paragraphMarkdown + """

                    ## Results

                    - Lower town 2
                    - Upper town 1

                    """)
    }

    @Test func entriesOfALiveReportAreSections() throws {
        let entries = zip(["Weir opened", "Hospital safe"], paragraphs.dropFirst()).map { title, text in
            "<article class=\"live-post\"><time datetime=\"2024-01-02T10:00\">10:00</time><h2>\(title)</h2><p>\(text)</p></article>"
        }
        #expect(
            try body(
                "<main><h1>Flood, live</h1><p>\(paragraphs[0])</p><div class=\"live-blog\">\(entries.joined())</div></main>"
            )
                == """
                \(paragraphs[0])

                ## Weir opened

                \(paragraphs[1])

                ## Hospital safe

                \(paragraphs[2])

                """)
    }

    @Test(arguments: [
        (
            "رودخانه در طول شب دو متر بالا آمد و تا صبح فقط با قایق می‌شد به پایین شهر رسید، به گفته شهردار.",
            "بیمارستان", "مهندسان کمی پس از طلوع آفتاب سد قدیمی را باز کردند، هرچند دو دریچه آن سال‌ها حرکت نکرده بود."
        ),
        (
            "הנהר עלה בשני מטרים במהלך הלילה, ובבוקר אפשר היה להגיע לעיר התחתונה רק בסירה, כך אמר ראש העיר.",
            "בית החולים", "המהנדסים פתחו את הסכר הישן מעט אחרי הזריחה, אף ששניים משעריו לא זזו במשך שנים רבות."
        ),
        (
            "Ночью река поднялась на два метра, и к утру в нижний город можно было попасть только на лодке.",
            "Больница",
            "Инженеры открыли старую плотину вскоре после рассвета, хотя два её затвора не двигались годами."
        ),
        (
            "河水在夜间上涨了两米，到了早晨，只有乘船才能到达下城区，市长这样说，居民们正在等待救援。", "医院",
            "工程师在黎明后不久打开了旧堰，尽管其中两个闸门多年没有移动过，医院还有三天的电力。"
        ),
    ])
    func allScriptsAreRead(first: String, heading: String, second: String) throws {
        #expect(
            try body(
                """
                <body dir="auto"><nav><a href="/">1</a> <a href="/a">2</a></nav>
                <div class="post"><p>\(first)</p><h2>\(heading)</h2><p>\(second)</p></div></body>
                """) == "\(first)\n\n## \(heading)\n\n\(second)\n")
    }

    @Test(arguments: [
        "<news-story><template shadowrootmode=\"open\"><article><h1>Flood</h1>\(paragraphMarkup)</article></template></news-story>",
        "<div id=\"app\"></div><template><article><h1>Flood</h1>\(paragraphMarkup)</article></template>",
        "<div id=\"app\"></div><noscript><h1>Flood</h1>\(paragraphMarkup)</noscript>",
        """
        <div id="app"></div><script type="application/ld+json">
        {"@type": "NewsArticle", "headline": "Flood", "articleBody": "\(paragraphs.joined(separator: "\\n\\n"))"}</script>
        """,
        """
        <h1>Flood</h1><amp-img src="a.jpg" alt="Boat"></amp-img>\(paragraphMarkup)
        <amp-ad><div fallback>No ad</div></amp-ad><amp-sidebar><ul><li><a href="/">Home</a></ul></amp-sidebar>
        """,
    ])
    func articlesAreFoundWhereverPagesKeepThem(page: String) throws {
        #expect(try body("<html><body>\(page)</body></html>") == paragraphMarkdown)
    }

    @Test func drawingsAndUnreadAttributesLeaveNoTrace() throws {
        #expect(
            try body(
                """
                <body><article data-x='a>b' data-y = "c>d" data-z=e><h1>Flood</h1><svg viewBox="0 0 1 1"><title>An icon</title><path
                d="M0 0"/></svg><p
                    data-a="1"   class = text  >\(paragraphs[0])</p>\(paragraphs.dropFirst().map { "<p>\($0)</p>" }.joined())</article>
                """) == paragraphMarkdown)
    }

    @Test func linesAreThoseOfTheFile() throws {
        let page =
            "<body>\n   \n<svg>\n<path\nd='1'/></svg><h1\ndata-a='\n\n'>Flood</h1>\n      <p>\(paragraphs[0])</p></body>"
        #expect(try imported(page).ledger.entries.map(\.line) == [8, 9])
    }
}
