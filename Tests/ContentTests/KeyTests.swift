import TestSupport
import Testing

@Suite("Keys and values")
struct KeyTests {
    @Test("a key that is like no other")
    func strangeKey() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                weather: fine
                """)
        #expect(
            text == """
                error: an article has no key ‘weather’ [unknown-key]
                  --> content/articles/strike.md:4:1
                   |
                 4 | weather: fine
                   | ^^^^^^^
                   = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
                """)
    }

    @Test("a key of an event")
    func unknownKeyOfEvent() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                source: {publication: {name: The Post}}
                events:
                  - {id: strike, title: A strike, status: claimed, palce: Tel Aviv}
                """)
        #expect(
            text == """
                error: an event has no key ‘palce’; did you mean ‘place’? [unknown-key]
                  --> content/articles/strike.md:6:52
                   |
                 6 |   - {id: strike, title: A strike, status: claimed, palce: Tel Aviv}
                   |                                                    ^^^^^
                   = help: its keys are id, aliases, title, date, after, before, outcome, status, by, place, at, topics, quote, quote_language, derivation, details, figures, sources, proposed, retracted, fields
                """)
    }

    @Test("a key that is a list")
    func listAsKey() async throws {
        let text = try await messages(
            article: """
                title: Strike
                [published]: 2024-10-01
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: a key is text [wrong-type]
                  --> content/articles/strike.md:3:1
                   |
                 3 | [published]: 2024-10-01
                   | ^
                """)
    }

    @Test("a list for a text")
    func listForText() async throws {
        let text = try await messages(
            article: """
                title: [Strike, Strikes]
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: ‘title’ is text, not a list [wrong-type]
                  --> content/articles/strike.md:2:8
                   |
                 2 | title: [Strike, Strikes]
                   |        ^
                   = help: put the text into quotation marks
                """)
    }

    @Test("a list on lines of its own for a text")
    func blockListForText() async throws {
        let text = try await messages(
            article: """
                title:
                  - Strike
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: ‘title’ is text, not a list [wrong-type]
                  --> content/articles/strike.md:3:3
                   |
                 3 |   - Strike
                   |   ^
                   = help: put the text into quotation marks
                """)
    }

    @Test("keys for a text")
    func keysForText() async throws {
        let text = try await messages(
            article: """
                title: {en: Strike}
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: ‘title’ is text, not keys with values [wrong-type]
                  --> content/articles/strike.md:2:8
                   |
                 2 | title: {en: Strike}
                   |        ^
                   = help: put the text into quotation marks
                """)
    }

    @Test("keys for a list")
    func keysForList() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                key_points: {first: It happened.}
                """)
        #expect(
            text == """
                error: ‘key_points’ is a list, not keys with values [wrong-type]
                  --> content/articles/strike.md:4:13
                   |
                 4 | key_points: {first: It happened.}
                   |             ^
                """)
    }

    @Test("a list in a list")
    func listInList() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                key_points: [It happened., [It did not.]]
                """)
        #expect(
            text == """
                error: an item of ‘key_points’ is text, not a list [wrong-type]
                  --> content/articles/strike.md:4:28
                   |
                 4 | key_points: [It happened., [It did not.]]
                   |                            ^
                   = help: put the text into quotation marks
                """)
    }

    @Test("a text for events")
    func textForKeys() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                source: {publication: {name: The Post}}
                events: [strike]
                """)
        #expect(
            text == """
                error: an event is written as keys with values, not text [wrong-type]
                  --> content/articles/strike.md:5:10
                   |
                 5 | events: [strike]
                   |          ^^^^^^
                   = help: its keys are id, aliases, title, date, after, before, outcome, status, by, place, at, topics, quote, quote_language, derivation, details, figures, sources, proposed, retracted, fields
                """)
    }

    @Test("a list for a source")
    func listForKeys() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                source: [post]
                """)
        #expect(
            text == """
                error: a source is written as keys with values, not a list [wrong-type]
                  --> content/articles/strike.md:4:9
                   |
                 4 | source: [post]
                   |         ^
                   = help: its keys are publication, url, title, author, published, retrieved, sha256, file, part
                """)
    }

    @Test("a word for a number and for a flag")
    func numberAndFlag() async throws {
        let text = try await messages([
            "content/pages/about.md": """
            ---
            title: About
            order: first
            navigation: yes
            ---

            """
        ])
        #expect(
            text == """
                error: ‘order’ is a whole number from 0 to 10000 [wrong-type]
                  --> content/pages/about.md:3:8
                   |
                 3 | order: first
                   |        ^^^^^
                   = help: write digits only, such as order: 8

                error: ‘navigation’ is true or false [wrong-type]
                  --> content/pages/about.md:4:13
                   |
                 4 | navigation: yes
                   |             ^^^
                   = help: write navigation: true
                """)
    }

    @Test("a number that is too large")
    func largeNumber() async throws {
        let text = try await messages([
            "content/site.yml": """
            title: Briefing
            base_url: https://briefing.example/
            home: {developments: 1000, latest: 99999999999999999999}

            """
        ])
        #expect(
            text == """
                error: ‘developments’ is a whole number from 0 to 100 [wrong-type]
                  --> content/site.yml:3:22
                   |
                 3 | home: {developments: 1000, latest: 99999999999999999999}
                   |                      ^^^^
                   = help: write digits only, such as developments: 8

                error: ‘latest’ is a whole number from 0 to 100 [wrong-type]
                  --> content/site.yml:3:36
                   |
                 3 | home: {developments: 1000, latest: 99999999999999999999}
                   |                                    ^^^^^^^^^^^^^^^^^^^^
                   = help: write digits only, such as latest: 8
                """)
    }

    @Test("a status that does not exist")
    func status() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                status: pubished
                """)
        #expect(
            text == """
                error: ‘pubished’ is not a status; did you mean ‘published’? [unknown-value]
                  --> content/articles/strike.md:4:9
                   |
                 4 | status: pubished
                   |         ^^^^^^^^
                   = help: one of: draft, published, evidence
                """)
    }

    @Test("a kind and a reliability that do not exist")
    func kind() async throws {
        let text = try await messages([
            "content/sources/post.md": """
            ---
            name: The Post
            kind: paper
            reliability: G
            ---

            """,
            "content/topics/iran.md": """
            ---
            name: Iran
            kind: contry
            ---

            """,
        ])
        #expect(
            text == """
                error: ‘paper’ is not a kind; did you mean ‘newspaper’? [unknown-value]
                  --> content/sources/post.md:3:7
                   |
                 3 | kind: paper
                   |       ^^^^^
                   = help: one of: newspaper, agency, broadcaster, magazine, website, blog, government, ngo, think-tank, social-media, other

                error: ‘G’ is not a reliability [unknown-value]
                  --> content/sources/post.md:4:14
                   |
                 4 | reliability: G
                   |              ^
                   = help: one of: A, B, C, D, E, F

                error: ‘contry’ is not a kind; did you mean ‘country’? [unknown-value]
                  --> content/topics/iran.md:3:7
                   |
                 3 | kind: contry
                   |       ^^^^^^
                   = help: one of: country, armed-group, organisation, person, place, weapon, agreement, event, theme
                """)
    }

    @Test("a kind of alias that does not exist")
    func aliasKind() async throws {
        let text = try await messages([
            "content/topics/iran.md": """
            ---
            name: Iran
            kind: country
            aliases: {demonyms: [Iranian], name: [{not_after: [New]}]}
            ---

            """
        ])
        #expect(
            text == """
                error: ‘aliases’ has no key ‘demonyms’; did you mean ‘demonym’? [unknown-key]
                  --> content/topics/iran.md:4:11
                   |
                 4 | aliases: {demonyms: [Iranian], name: [{not_after: [New]}]}
                   |           ^^^^^^^^
                   = help: its keys are name, acronym, demonym, metonym, role, local, address

                error: an alias has a text [missing-key]
                  --> content/topics/iran.md:4:39
                   |
                 4 | aliases: {demonyms: [Iranian], name: [{not_after: [New]}]}
                   |                                       ^
                """)
    }

    @Test("an address without a scheme")
    func address() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                source: {publication: {name: The Post}, url: post.example/strike}
                """)
        #expect(
            text == """
                error: ‘url’ is an address that starts with https:// or http://, without spaces [bad-address]
                  --> content/articles/strike.md:4:46
                   |
                 4 | source: {publication: {name: The Post}, url: post.example/strike}
                   |                                              ^^^^^^^^^^^^^^^^^^^
                   = help: write https://post.example/strike
                """)
    }

    @Test("a checksum that is too short")
    func checksum() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                source: {publication: {name: The Post}, sha256: abc}
                """)
        #expect(
            text == """
                error: ‘sha256’ is 64 digits from 0–9 and a–f [bad-checksum]
                  --> content/articles/strike.md:4:49
                   |
                 4 | source: {publication: {name: The Post}, sha256: abc}
                   |                                                 ^^^
                """)
    }

    @Test("a language that is none")
    func language() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                language: English (UK)
                """)
        #expect(
            text == """
                error: ‘English (UK)’ is not a language tag [bad-language]
                  --> content/articles/strike.md:4:11
                   |
                 4 | language: English (UK)
                   |           ^^^^^^^^^^^^
                   = help: write en, fa, ar-IQ…
                """)
    }

    @Test("settings that are not what they should be")
    func settings() async throws {
        let text = try await messages([
            "content/site.yml": """
            title: Briefing
            base_url: briefing.example
            time_zone: Berlin
            contact: editors
            licence: [CC BY]

            """
        ])
        #expect(
            text == """
                error: ‘base_url’ is an address that starts with https:// or http://, without spaces [bad-address]
                  --> content/site.yml:2:11
                   |
                 2 | base_url: briefing.example
                   |           ^^^^^^^^^^^^^^^^
                   = help: write https://briefing.example

                error: there is no time zone ‘Berlin’; did you mean ‘Europe/Berlin’? [bad-time-zone]
                  --> content/site.yml:3:12
                   |
                 3 | time_zone: Berlin
                   |            ^^^^^^
                   = help: write a name such as Europe/Berlin, or an offset from UTC such as +02:00

                error: ‘contact’ is an address that starts with https:// or mailto: [bad-address]
                  --> content/site.yml:4:10
                   |
                 4 | contact: editors
                   |          ^^^^^^^
                   = help: write https://example.org/contact

                error: a licence is written as keys with values, not a list [wrong-type]
                  --> content/site.yml:5:10
                   |
                 5 | licence: [CC BY]
                   |          ^
                   = help: its keys are name, url
                """)
    }

    @Test("the id of an event that has a file of its own")
    func idOfEventFile() async throws {
        let text = try await messages([
            "content/events/strike.md": """
            ---
            id: strike
            title: A strike
            status: claimed
            sources: [{publication: {name: The Post}}]
            ---

            """
        ])
        #expect(
            text == """
                error: the id of an event with a file of its own is the file’s name [unknown-key]
                  --> content/events/strike.md:2:5
                   |
                 2 | id: strike
                   |     ^^^^^^
                   = help: leave out ‘id’, or rename the file
                """)
    }

    @Test("a quote that is too long")
    func longQuote() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                source: {publication: {name: The Post}}
                events:
                  - id: strike
                    title: A strike
                    status: claimed
                    quote: one two three four five six seven eight nine ten eleven twelve thirteen
                """)
        #expect(
            text == """
                warning: the quote of ‘strike’ has 13 words; at most 12 are quoted [long-quote]
                  --> content/articles/strike.md:6:9
                   |
                 6 |   - id: strike
                   |         ^^^^^^
                   = help: quote the phrase that gives the date or the fact
                """)
    }
}
