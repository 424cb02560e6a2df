import TestSupport
import Testing

@Suite("Front matter that is not there")
struct FrontMatterTests {
    @Test("an empty file")
    func emptyFile() async throws {
        let text = try await messages([
            "content/topics/iran.md": ""
        ])
        #expect(
            text == """
                error: the first line is ‘---’, and front matter follows [missing-front-matter]
                  --> content/topics/iran.md:1:1
                   |
                 1 |
                   | ^
                   = help: start the file with ---, then title: …, then --- again
                """)
    }

    @Test("front matter that never ends in a file of one line")
    func unterminatedLine() async throws {
        let text = try await messages([
            "content/articles/strike.md": "---"
        ])
        #expect(
            text == """
                error: the front matter that starts here never ends [unterminated-front-matter]
                  --> content/articles/strike.md:1:1
                   |
                 1 | ---
                   | ^^^
                   = help: put a line ‘---’ after its last key
                """)
    }

    @Test("nothing between the lines")
    func empty() async throws {
        let text = try await messages([
            "content/articles/strike.md": """
            ---
            ---
            Text.

            """
        ])
        #expect(
            text == """
                error: there is nothing between the ‘---’ lines [empty-front-matter]
                  --> content/articles/strike.md:2:1
                   |
                 2 | ---
                   | ^
                   = help: write a key and its value on each line: title: …
                """)
    }

    @Test("comments only")
    func comments() async throws {
        let text = try await messages([
            "content/articles/strike.md": """
            ---
            # title: Strike
            ---

            """
        ])
        #expect(
            text == """
                error: there is nothing between the ‘---’ lines [empty-front-matter]
                  --> content/articles/strike.md:2:1
                   |
                 2 | # title: Strike
                   | ^
                   = help: write a key and its value on each line: title: …
                """)
    }

    @Test("text instead of keys")
    func scalar() async throws {
        let text = try await messages(
            article: """
                Strike
                """)
        #expect(
            text == """
                error: an article is written as keys with values, not text [wrong-type]
                  --> content/articles/strike.md:2:1
                   |
                 2 | Strike
                   | ^^^^^^
                   = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
                """)
    }

    @Test("a list instead of keys")
    func list() async throws {
        let text = try await messages(
            article: """
                - title: Strike
                """)
        #expect(
            text == """
                error: an article is written as keys with values, not a list [wrong-type]
                  --> content/articles/strike.md:2:1
                   |
                 2 | - title: Strike
                   | ^
                   = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
                """)
    }

    @Test("keys that an article needs")
    func missingKeys() async throws {
        let text = try await messages(
            article: """
                summary: What happened.
                """)
        #expect(
            text == """
                error: a published article says when it was ‘published’ here [missing-key]
                  --> content/articles/strike.md:2:1
                   |
                 2 | summary: What happened.
                   | ^
                   = help: add published: 2024-11-30, or status: draft

                error: an article has a ‘title’ [missing-key]
                  --> content/articles/strike.md:2:1
                   |
                 2 | summary: What happened.
                   | ^
                   = help: add title: …
                """)
    }

    @Test("a key without a value is absent")
    func valueless() async throws {
        let text = try await messages(
            article: """
                title:
                published: ~
                summary: What happened.
                """)
        #expect(
            text == """
                error: a published article says when it was ‘published’ here [missing-key]
                  --> content/articles/strike.md:2:1
                   |
                 2 | title:
                   | ^
                   = help: add published: 2024-11-30, or status: draft

                error: an article has a ‘title’ [missing-key]
                  --> content/articles/strike.md:2:1
                   |
                 2 | title:
                   | ^
                   = help: add title: …
                """)
    }

    @Test("a title of spaces")
    func blankTitle() async throws {
        let text = try await messages(
            article: """
                title: " "
                published: 2024-10-01
                """)
        #expect(
            text == """
                error: ‘title’ says nothing [empty-value]
                  --> content/articles/strike.md:2:8
                   |
                 2 | title: " "
                   |        ^^^
                   = help: write title: …
                """)
    }

    @Test("keys that a topic, a source, an event and a page need")
    func missingKeysElsewhere() async throws {
        let text = try await messages([
            "content/events/strike.md": """
            ---
            place: Tel Aviv
            sources: [{publication: {name: The Post}}]
            ---

            """,
            "content/pages/about.md": """
            ---
            order: 1
            ---

            """,
            "content/sources/post.md": """
            ---
            country: Israel
            ---

            """,
            "content/topics/iran.md": """
            ---
            summary: A country.
            ---

            """,
        ])
        #expect(
            text == """
                error: an event has a ‘status’ [missing-key]
                  --> content/events/strike.md:2:1
                   |
                 2 | place: Tel Aviv
                   | ^
                   = help: one of: claimed, reported, confirmed, disputed, denied, planned, threatened

                error: an event has a ‘title’ [missing-key]
                  --> content/events/strike.md:2:1
                   |
                 2 | place: Tel Aviv
                   | ^
                   = help: say in one sentence what happened

                error: a page has a ‘title’ [missing-key]
                  --> content/pages/about.md:2:1
                   |
                 2 | order: 1
                   | ^
                   = help: add title: …

                error: a source has a ‘name’ [missing-key]
                  --> content/sources/post.md:2:1
                   |
                 2 | country: Israel
                   | ^
                   = help: add name: …

                error: a topic has a ‘kind’ [missing-key]
                  --> content/topics/iran.md:2:1
                   |
                 2 | summary: A country.
                   | ^
                   = help: one of: country, armed-group, organisation, person, place, weapon, agreement, event, theme

                error: a topic has a ‘name’ [missing-key]
                  --> content/topics/iran.md:2:1
                   |
                 2 | summary: A country.
                   | ^
                   = help: add name: …
                """)
    }

    @Test("an event of an article without id, title or status")
    func eventKeys() async throws {
        let text = try await messages([
            "content/sources/post.md": """
            ---
            name: The Post
            ---

            """,
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            source: post
            events:
              - title: A strike
                status: claimed
              - id: strike
                details: [{text: A hit}]
            ---

            """,
        ])
        #expect(
            text == """
                error: an event has an ‘id’ [missing-key]
                  --> content/articles/strike.md:6:5
                   |
                 6 |   - title: A strike
                   |     ^
                   = help: add id: iran-missile-attack-2024-10-01

                error: an event has a ‘status’ [missing-key]
                  --> content/articles/strike.md:8:9
                   |
                 8 |   - id: strike
                   |         ^^^^^^
                   = help: one of: claimed, reported, confirmed, disputed, denied, planned, threatened

                error: an event has a ‘title’ [missing-key]
                  --> content/articles/strike.md:8:9
                   |
                 8 |   - id: strike
                   |         ^^^^^^
                   = help: say in one sentence what happened

                error: a detail has a ‘text’ and a ‘status’ [missing-key]
                  --> content/articles/strike.md:9:15
                   |
                 9 |     details: [{text: A hit}]
                   |               ^
                """)
    }

    @Test("settings that are not there")
    func noSettings() async throws {
        let text = try await messages(withoutSettings: [
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            ---

            """
        ])
        #expect(
            text == """
                error: a site has a file content/site.yml [missing-settings]
                 --> content/site.yml
                  = help: write title: … and base_url: https://… into it
                """)
    }

    @Test("settings without an address")
    func noAddress() async throws {
        let text = try await messages([
            "content/site.yml": "title: Briefing"
        ])
        #expect(
            text == """
                error: a site has a ‘base_url’ [missing-key]
                  --> content/site.yml:1:1
                   |
                 1 | title: Briefing
                   | ^
                   = help: add base_url: https://briefing.example/
                """)
    }

    @Test("empty settings")
    func emptySettings() async throws {
        let text = try await messages([
            "content/site.yml": ""
        ])
        #expect(
            text == """
                error: this file says nothing [empty-front-matter]
                  --> content/site.yml:1:1
                   |
                 1 |
                   | ^
                   = help: write a key and its value on each line: title: …
                """)
    }
}
