import Chronology
import Testing

@testable import Normalization

@Suite struct FeedTests {
    private func articles(_ feed: String, _ name: String = "feed.xml") throws -> [ImportedArticle] {
        try ArticleImporter.articles(from: Array(feed.utf8), fileName: name)
    }

    @Test func eachItemOfRSSIsAnArticleWithItsFullText() throws {
        let found = try articles(
            """
            <?xml version="1.0" encoding="UTF-8"?><!-- made --><?xml-stylesheet href="a.xsl"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>River News</title><link>https://river.example/</link><language>en-gb</language>
            <item><title>Two bridges &amp; a road closed</title><link>https://river.example/1?utm_source=rss</link><guid isPermaLink="false">1</guid>
            <pubDate>Mon, 16 Nov 2026 23:30:00 -0500</pubDate><dc:creator><![CDATA[Mira Soler]]></dc:creator>
            <description><![CDATA[Two bridges were closed.]]></description>
            <content:encoded><![CDATA[<p>Two bridges were closed after <b>3</b> shells fell today.</p><ul><li>One at Vell</li><li>One at Arda</li></ul>]]></content:encoded>
            <enclosure url="https://river.example/1.mp3" type="audio/mpeg" length="1"/></item>
            <item><title>Short</title><guid>https://river.example/2</guid><author>ben@river.example (Ben Hale)</author>
            <pubDate>Tue, 17 Nov 2026 07:00:00 GMT</pubDate><description>&lt;p&gt;The ferry stopped &lt;a href="https://navy.example/"&gt;on Tuesday&lt;/a&gt; […]&lt;/p&gt;</description></item>
            </channel></rss>
            """)
        #expect(found.map(\.metadata.title) == ["Two bridges & a road closed", "Short"])
        #expect(found.map { $0.metadata.published?.description } == ["2026-11-16", "2026-11-17"])
        #expect(found.map(\.metadata.authors) == [["Mira Soler"], ["Ben Hale"]])
        #expect(found.map(\.metadata.address) == ["https://river.example/1?utm_source=rss", "https://river.example/2"])
        #expect(found.map(\.metadata.language) == ["en-GB", "en-GB"])
        #expect(found.map(\.part) == ["1", "https://river.example/2"])
        #expect(found.map(\.metadata.publication) == ["River News", "River News"])
        #expect(
            found.map { String(decoding: $0.body, as: UTF8.self) } == [
                """
                Two bridges were closed after **3** shells fell today.

                - One at Vell
                - One at Arda

                (https://river.example/1.mp3)

                """,
                "The ferry stopped [on Tuesday](https://navy.example/) \\[…\\]\n",
            ])
        #expect(
            found[1].reviews.map(\.text) == [
                "the feed may give only the beginning of the text; the whole stands at its address"
            ])
    }

    @Test func atomGivesXHTMLTextAndBothDays() throws {
        let found = try articles(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://lac.example/"><title type="text">Le Lac</title>
            <author><name>Rédaction</name></author><updated>2026-11-18T00:00:00Z</updated>
            <entry><id>tag:lac.example,2026:1</id><title type="html">Le pont &amp;amp; la route</title><link rel="self" href="/x.atom"/><link href="/a/1"/>
            <published>2026-11-16T22:00:00+01:00</published><updated>2026-11-17T10:00:00+01:00</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Le pont est fermé <em>depuis lundi</em>.<br/>1 &lt; 2</p></div></content></entry>
            <entry><id>2</id><title>Bref</title><updated>2026-11-17T10:00:00Z</updated><summary>Une phrase.</summary></entry>
            </feed>
            """)
        #expect(found.map(\.metadata.title) == ["Le pont & la route", "Bref"])
        #expect(found.map { $0.metadata.published?.description } == ["2026-11-16", "2026-11-17"])
        #expect(found.map { $0.metadata.updated?.description } == ["2026-11-17", nil])
        #expect(found.map(\.metadata.address) == ["https://lac.example/a/1", nil])
        #expect(found.map(\.metadata.authors) == [["Rédaction"], ["Rédaction"]])
        #expect(String(decoding: found[0].body, as: UTF8.self) == "Le pont est fermé _depuis lundi_.\\\n1 < 2\n")
    }

    @Test func theExportOfWordPressGivesPostsAndPages() throws {
        let found = try articles(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Desk</title><wp:wxr_version>1.2</wp:wxr_version>
            <item><title>Fire</title><link>https://desk.example/fire/</link><pubDate>Mon, 16 Nov 2026 22:30:00 +0000</pubDate><dc:creator><![CDATA[mira]]></dc:creator>
            <content:encoded><![CDATA[A depot burned tonight.
            It was empty.

            [caption id="a" width="300"]<img src="a.jpg"> The depot[/caption]

            <h3>After</h3>

            Nobody was hurt.]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
            <wp:post_id>11</wp:post_id><wp:post_date><![CDATA[2026-11-17 01:30:00]]></wp:post_date><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
            <item><title>a.jpg</title><wp:post_id>12</wp:post_id><wp:post_type>attachment</wp:post_type></item></channel></rss>
            """)
        #expect(found.count == 1)
        #expect(found[0].metadata.published?.description == "2026-11-17")
        #expect(
            String(decoding: found[0].body, as: UTF8.self)
                == "A depot burned tonight.\\\nIt was empty.\n\n![](https://desk.example/fire/a.jpg \"The depot\")\n\n## After\n\nNobody was hurt.\n"
        )
        #expect(
            found[0].reviews.map(\.text) == [
                "1 entry of the export is no post or page and was left out",
                "the export calls this entry ‘draft’, not published",
            ])
    }

    @Test func feedsOfJSONAreRead() throws {
        let found = try articles(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "خبر", "language": "fa", "items": [
            {"id": "9", "url": "https://khabar.example/9", "title": "پل", "content_html": "<p>پل بسته شد.</p>", "date_published": "2026-11-17T00:10:00+03:30", "authors": [{"name": "میرا"}]}]}
            """, "feed.json")
        #expect(found[0].metadata.published?.description == "2026-11-17")
        #expect(found[0].metadata.authors == ["میرا"])
        #expect(found[0].metadata.direction == .rightToLeft)
        #expect(String(decoding: found[0].body, as: UTF8.self) == "پل بسته شد.\n")
    }

    @Test func otherDataAreRefused() {
        let files = [
            ("{\"type\": \"FeatureCollection\", \"features\": []}", "a.json", "data (JSON)"),
            (
                "<?xml version=\"1.0\"?><urlset><url><loc>https://a.example/</loc></url></urlset>", "a.xml",
                "a map of a site"
            ),
            ("date,place,dead\n2026-11-16,Vell,3\n2026-11-17,Arda,4\n", "a.csv", "a table of data (CSV)"),
            ("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Hello</text></svg>", "a.svg", "an image (SVG)"),
            ("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "a.ics", "a calendar"),
        ]
        for (text, name, kind) in files {
            do {
                _ = try imported(text, fileName: name)
                Issue.record("imported \(name)")
            } catch ImportError.notAnArticle(let found, _) {
                #expect(found == kind)
            } catch {
                Issue.record(error)
            }
        }
    }

    @Test func entitiesDoNotGrowAndBrokenMarkupIsRead() throws {
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha ha"><!ENTITY b "&a;&a;&a;&a;">]>
            <rss><channel><title>A & B</title><item><title>&b;&nbsp;One</title><description>Tom & Jerry<br>were here, 12 of them.</description></item>
            """
        let found = try articles(bomb)
        #expect(found.map(\.metadata.title) == ["&b; One"])
        #expect(String(decoding: found[0].body, as: UTF8.self) == "Tom & Jerry\\\nwere here, 12 of them.\n")
        #expect(throws: ImportError.tooDeep(limit: 256)) {
            try articles("<rss>" + String(repeating: "<a>", count: 100_000))
        }
    }

    @Test(arguments: [
        ("Market &amp;lt;em&amp;gt;shelled&amp;lt;/em&amp;gt;", "Market shelled"), ("Toll &amp;lt; 12", "Toll < 12"),
    ])
    func titlesHaveNoMarkup(_ title: String, _ expected: String) throws {
        let atom =
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><entry><title type=\"html\">\(title.replacing("&amp;", with: "&"))</title><id>1</id><content>One shell fell.</content></entry></feed>"
        #expect(try imported(atom, fileName: "a.xml").metadata.title == expected)
    }
}
