import TestSupport
import Testing

@Suite("Carets")
struct PlaceTests {
    @Test("after letters of two bytes")
    func accents() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                source: {publication: {name: Süddeutsche Zeitung}, url: sz.example}
                """)
        #expect(
            text == """
                error: ‘url’ is an address that starts with https:// or http://, without spaces [bad-address]
                  --> content/articles/strike.md:4:58
                   |
                 4 | source: {publication: {name: Süddeutsche Zeitung}, url: sz.example}
                   |                                                         ^^^^^^^^^^
                   = help: write https://sz.example
                """)
    }

    @Test("after wide letters")
    func wide() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                source: {publication: {name: 朝日新聞}, url: asahi.example}
                """)
        #expect(
            text == """
                error: ‘url’ is an address that starts with https:// or http://, without spaces [bad-address]
                  --> content/articles/strike.md:4:50
                   |
                 4 | source: {publication: {name: 朝日新聞}, url: asahi.example}
                   |                                              ^^^^^^^^^^^^^
                   = help: write https://asahi.example
                """)
    }

    @Test("after letters written from right to left")
    func rightToLeft() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                source: {publication: {name: تسنیم}, url: tasnim.example}
                """)
        #expect(
            text == """
                error: ‘url’ is an address that starts with https:// or http://, without spaces [bad-address]
                  --> content/articles/strike.md:4:48
                   |
                 4 | source: {publication: {name: تسنیم}, url: tasnim.example}
                   |                                           ^^^^^^^^^^^^^^
                   = help: write https://tasnim.example
                """)
    }

    @Test("below letters of two bytes")
    func below() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                language: français
                """)
        #expect(
            text == """
                error: ‘français’ is not a language tag [bad-language]
                  --> content/articles/strike.md:4:11
                   |
                 4 | language: français
                   |           ^^^^^^^^
                   = help: write fr
                """)
    }

    @Test("in a file with the line endings of Windows")
    func windows() async throws {
        let text = try await messages([
            "content/articles/strike.md": "---\r\ntitle: Strike\r\npublished: 2024-02-30\r\n---\r\nText.\r\n"
        ])
        #expect(
            text == """
                error: February 2024 has 29 days [bad-date]
                  --> content/articles/strike.md:3:20
                   |
                 3 | published: 2024-02-30
                   |                    ^^
                """)
    }

    @Test("in a file with a byte order mark")
    func byteOrderMark() async throws {
        let text = try await messages([
            "content/articles/strike.md": "\u{FEFF}---\ntitle: Strike\npublished: 2024-02-30\n---\n",
            "content/site.yml": "\u{FEFF}title: Briefing\nbase_url: example\n",
        ])
        #expect(
            text == """
                error: February 2024 has 29 days [bad-date]
                  --> content/articles/strike.md:3:20
                   |
                 3 | published: 2024-02-30
                   |                    ^^

                error: ‘base_url’ is an address that starts with https:// or http://, without spaces [bad-address]
                  --> content/site.yml:2:11
                   |
                 2 | base_url: example
                   |           ^^^^^^^
                """)
    }

    @Test("in a file without a last line feed")
    func noFinalNewline() async throws {
        let text = try await messages([
            "content/articles/strike.md": "---\ntitle: Strike\npublished: 2024-02-30\n---",
            "content/site.yml": "title: Briefing\nbase_url: example",
        ])
        #expect(
            text == """
                error: February 2024 has 29 days [bad-date]
                  --> content/articles/strike.md:3:20
                   |
                 3 | published: 2024-02-30
                   |                    ^^

                error: ‘base_url’ is an address that starts with https:// or http://, without spaces [bad-address]
                  --> content/site.yml:2:11
                   |
                 2 | base_url: example
                   |           ^^^^^^^
                """)
    }

    @Test("after tabs")
    func tabs() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published:\t\t2024-02-30
                """)
        #expect(
            text == """
                error: February 2024 has 29 days [bad-date]
                  --> content/articles/strike.md:3:21
                   |
                 3 | published:  2024-02-30
                   |                     ^^
                """)
    }

    @Test("in a very long line")
    func longLine() async throws {
        let names = (1...2000).map { "topic-\($0)" }.joined(separator: ", ")
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                key_points: [\(names), [x], \(names)]
                """)
        #expect(
            text == """
                error: an item of ‘key_points’ is text, not a list [wrong-type]
                  --> content/articles/strike.md:4:22907
                   |
                 4 | … topic-1997, topic-1998, topic-1999, topic-2000, [x], topic-1, topic-2, topic-3, topic-4, topic-5, t…
                   |                                                   ^
                   = help: put the text into quotation marks
                """)
    }
}
