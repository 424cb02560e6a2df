import Chronology
import Testing

@testable import Normalization

/// Markdown from elsewhere keeps what its front matter and its markup said.
@Suite struct MarkdownTests {
    private func article(_ text: String, topics: [String: String] = [:]) throws -> ImportedArticle {
        try imported(text, fileName: "post.md", hints: ImportHints(topic: { topics[$0] }))
    }

    @Test func everyKeyOfFrontMatterIsCarriedOrSaid() throws {
        let article = try article(
            """
            ---
            title: 'Depot hit'
            date: 2024-03-05 10:00:42 -0400
            lastmod: "2024-03-09"
            authors:
              - name: Lina Haddad
              - Tom Hale
            topics: [karsa, "Water, power"]
            tags: flood
            slug: depot
            aliases:
              - /2024/03/depot/
              - https://old.example/news/depot.html
            summary: >-
              A depot was hit
              by two shells.
            layout: post  # wide
            image: /img/depot.jpg
            draft: false
            ---
            \(paragraphs[0])
            """, topics: ["karsa": "karsa", "Water, power": "water"])
        #expect(
            article.frontMatter.hasPrefix(
                """
                title: "Depot hit"
                status: draft
                updated: 2024-03-09
                slug: "depot"
                aliases: ["/2024/03/depot/", "/news/depot.html"]
                language: "en"
                summary: "A depot was hit by two shells."
                topics: [karsa, water]
                source:
                  author: "Lina Haddad, Tom Hale"
                  published: 2024-03-05

                """), "\(article.frontMatter)")
        #expect(
            article.reviews.map(\.text) == [
                "left out of the front matter, for a draft has no such key: layout: post  # wide; image: /img/depot.jpg",
                "no topic of the site has the name of ‘flood’; add the topic or an alias",
                "kept 22 of 29 words; left out: lines 17–18 (front matter without a key in drafts)",
            ])
        #expect(article.slug == "depot")
    }

    @Test func frontMatterMayBeTOML() throws {
        let article = try article(
            "+++\ntitle = \"Depot hit\"\ndate = 2024-03-05\ntags = [\"a\"]\n+++\n\(paragraphs[0])\n")
        #expect(article.metadata.title == "Depot hit" && article.metadata.published?.description == "2024-03-05")
        #expect(String(decoding: article.body, as: UTF8.self) == paragraphs[0] + "\n")
    }

    @Test(arguments: [
        (
            "<iframe src=\"https://www.youtube.com/embed/abc123\" width=\"760\"></iframe>",
            "[youtube.com](https://www.youtube.com/watch?v=abc123)"
        ),
        (
            "<table><tr><th>Town</th><th>Dead</th></tr>\n\n<tr><td>Dol</td><td>3</td></tr></table>",
            "| Town | Dead |\n| --- | --- |\n| Dol | 3 |"
        ),
        (
            "<figure>\n<img src=\"/a/bridge.png\" alt=\"The bridge\"><figcaption>The bridge on Monday</figcaption></figure>",
            "![The bridge](/a/bridge.png \"The bridge on Monday\")"
        ),
        (
            "<blockquote class=\"twitter-tweet\"><p>Out at last</p><a href=\"https://x.example/1\">link</a></blockquote>",
            "> Out at last\n>\n> [link](https://x.example/1)"
        ),
        ("<div class=\"wide\">\n\nA **bold** word stays.\n\n</div>", "A **bold** word stays."),
    ])
    func blocksOfMarkupBecomeMarkdown(_ markup: String, _ markdown: String) throws {
        let article = try article("---\ntitle: A\n---\n\(paragraphs[0])\n\n\(markup)\n\n\(paragraphs[1])\n")
        #expect(
            String(decoding: article.body, as: UTF8.self).replacing("\n\n\n", with: "\n\n")
                == "\(paragraphs[0])\n\n\(markdown)\n\n\(paragraphs[1])\n")
    }

    @Test(arguments: [
        (
            "12<sup>1</sup> dead, 10<sup>3</sup> kg of UF<sub>6</sub>, the 4<sup>th</sup>",
            "12 \\[1\\] dead, 10³ kg of UF₆, the 4th"
        ),
        ("a <b>bold </b>word<br>and <a class=\"x\" href='/a b'>there</a>", "a **bold** word\\\nand [there](</a b>)"),
        ("<span style=\"x\">see</span> <https://a.example/> and `<b>`", "see <https://a.example/> and `<b>`"),
        (
            "[{{< img src=\"2013/plant.jpg\" alt=\"The plant\" >}}](/x) {{< youtube abc >}}",
            "[![The plant](2013/plant.jpg)](/x) <https://www.youtube.com/watch?v=abc>"
        ),
        (
            "[search]({{< ref \"service.md\" >}}) {% image \"a/b.jpg\" \"Plant\" %}",
            "[search](service.md) ![Plant](a/b.jpg)"
        ),
    ])
    func markupInLinesBecomesMarkdown(_ markup: String, _ markdown: String) throws {
        let article = try article("---\ntitle: A\n---\nThen \(markup).\n")
        #expect(String(decoding: article.body, as: UTF8.self) == "Then \(markdown).\n")
    }

    @Test func whatHasNoSignIsSaid() throws {
        let article = try article(
            "---\ntitle: A\ndate: 2024-01-02\n---\n\(paragraphs[0])\n\n{{< ring n=\"3\" >}}\n\n<!-- not yet -->\n")
        #expect(String(decoding: article.body, as: UTF8.self) == paragraphs[0] + "\n")
        #expect(
            article.reviews.map(\.text).first
                == "the shortcode ‘{{< ring n=\"3\" >}}’ was taken out: the site does not know it")
        #expect(article.account.omissions.map(\.lines) == [7...9])
    }

    @Test func aBylineBelowTheTitleGivesAuthorAndDay() throws {
        let article = try imported(
            "# Market shelled\n\n*By Lena Marsh, 17 November 2026*\n\nShells hit the market.\n", fileName: "a.md")
        #expect(article.metadata.authors == ["Lena Marsh"])
        #expect(article.metadata.published == Day(year: 2026, month: 11, day: 17))
        #expect(String(decoding: article.body, as: UTF8.self) == "Shells hit the market.\n")
    }
}
