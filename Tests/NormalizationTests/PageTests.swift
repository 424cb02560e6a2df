import Testing

@testable import Normalization

@Suite struct PageTests {
    @Test func onlyTheArticleIsKept() throws {
        #expect(
            try body(
                """
                <!DOCTYPE html><html lang="en"><head><title>Flood - The Lake Post</title></head><body>
                <nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
                <div class="weather-widget">18 °C Lakeside</div>
                <main><article><h1>Flood reaches the lower town</h1>
                <div class="byline">By Ada Miller</div><div class="share-bar"><a href="#">Share on X</a></div>
                \(paragraphMarkup)
                <div class="ad-slot"><p>Buy one of our boats today, while stocks last, and save a great deal of money.</p></div>
                <div class="related-articles"><h3>Related Articles</h3><ul><li><a href="/1">Lake freezes over</a></ul></div>
                </article>
                <section id="comments"><p>I was there too, and I can say that it was far worse than this article says.</p></section>
                </main>
                <aside><p>Our newsletter brings you the news of the lake every morning, for free, and without any waiting.</p></aside>
                <div class="cookie-banner"><p>We use cookies so that we know how you read, what you read, and when you read it.</p></div>
                <footer>© The Lake Post</footer></body></html>
                """) == paragraphMarkdown)
    }

    @Test func structureIsWritten() throws {
        #expect(
            try body(
                """
                <html><head><base href="https://lake.example/news/"></head><body><article>
                <p>\(paragraphs[0])</p>
                <h3>What was <em>saved</em></h3>
                <ul><li>The library<li>The <b>old</b> mill<ol><li>its wheel</ol></ul>
                <blockquote><p>\(paragraphs[2])</p></blockquote>
                <p>More is in <a href="../report.html?a=1&amp;b=2">the report</a>, which counts every house in the valley twice.</p>
                <pre>gate  1: open
                gate  2: *shut*</pre>
                <table><tr><th>Day</th><th>Level</th></tr><tr><td>Monday</td><td>2 m | 3 m</td></tr></table>
                <figure><img src="/a.jpg" alt="A boat"><figcaption>The only boat, seen from the bridge</figcaption></figure>
                <p>\(paragraphs[1])</p></article></body></html>
                """) == """
                    \(paragraphs[0])

                    ## What was _saved_

                    - The library
                    - The **old** mill

                      1. its wheel

                    > \(paragraphs[2])

                    More is in [the report](https://lake.example/report.html?a=1\\&b=2), which counts every house in the valley twice.

                    ```
                    gate  1: open
                    gate  2: *shut*
                    ```

                    | Day | Level |
                    | --- | --- |
                    | Monday | 2 m \\| 3 m |

                    ![A boat](https://lake.example/a.jpg "The only boat, seen from the bridge")

                    \(paragraphs[1])

                    """)
    }

    @Test func hiddenTextIsDropped() throws {
        #expect(
            try body(
                """
                <body><p style="display: none">\(paragraphs[0].reversed())</p><p hidden>\(paragraphs[1].reversed())</p>
                <div>\(paragraphMarkup)</div>
                """) == paragraphMarkdown)
    }

    @Test func paragraphsPartedByBreaksAreParagraphs() throws {
        #expect(try body("<body><div>\(paragraphs.joined(separator: "<br><br>"))</div>") == paragraphMarkdown)
    }

    @Test func aPageWithoutTextIsAnError() {
        #expect(throws: ImportError.noArticle) { try imported("<html><body><nav>Home</nav></body></html>") }
    }

    @Test func everyBlockIsAccountedFor() throws {
        let page = "<body><nav>Home News</nav><h1>Flood</h1>\(paragraphMarkup)<footer>© The Lake Post</footer></body>"
        let article = try imported(page)
        let visible = ("HomeNewsFlood©TheLakePost" + paragraphs.joined()).unicodeScalars.count { $0 != " " }
        #expect(article.ledger.characters { _ in true } == visible)
        #expect(article.ledger.characters { $0 == .kept } == article.text.count { !$0.isSpace })
    }
}
