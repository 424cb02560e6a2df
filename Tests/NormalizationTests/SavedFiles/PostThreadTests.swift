import Chronology
import Testing

@testable import Normalization

@Suite struct PostThreadTests {
    @Test func postsOfADayAreAnArticle() throws {
        func post(_ number: Int, _ time: String, _ text: String) -> String {
            """
            <article data-testid="tweet"><div data-testid="User-Name"><a href="/mira"><span>Mira Soler</span></a><a href="/mira"><span>@mira</span></a>
            <a href="/mira/status/\(number)"><time datetime="\(time)">Nov 17</time></a></div><div data-testid="tweetText" lang="en"><span>\(text)</span></div>
            <div role="group"><button>12 replies</button></div></article>
            """
        }
        let page = """
            <html><head><title>Mira Soler on X</title></head><body><nav>Home Explore</nav>\(post(1, "2026-11-17T21:14:09.000Z", "Two shells fell tonight. 1/3"))
            \(post(2, "2026-11-17T21:20:00.000Z", "Nobody was hurt: <a href=\"https://www.google.com/url?q=https%3A%2F%2Fa.example%2F\">a.example</a>"))
            \(post(3, "2026-11-18T06:00:00.000Z", "The road opened an hour ago."))</body></html>
            """
        let articles = try ArticleImporter.articles(from: Array(page.utf8), fileName: "x.html")
        #expect(articles.map { $0.metadata.published?.description } == ["2026-11-17", "2026-11-18"])
        #expect(articles.map(\.metadata.address) == ["https://x.com/mira/status/1", "https://x.com/mira/status/3"])
        #expect(
            String(decoding: articles[0].body, as: UTF8.self) == """
                **Mira Soler (@mira), 2026-11-17 21:14 UTC**

                Two shells fell tonight. 1/3

                **Mira Soler (@mira), 2026-11-17 21:20 UTC**

                Nobody was hurt: [a.example](https://a.example/)

                """)
        #expect(try ArticleImporter.articles(from: Array(page.utf8), fileName: "x.html", grouping: .each).count == 3)
    }
}
