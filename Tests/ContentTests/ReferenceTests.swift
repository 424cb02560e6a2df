import TestSupport
import Testing

@Suite("Ids that nothing defines")
struct ReferenceTests {
    @Test("a topic")
    func topic() async throws {
        let text = try await messages([
            "content/sources/jerusalem-post.md": """
            ---
            name: The Jerusalem Post
            ---

            """,
            "content/topics/hezbollah.md": """
            ---
            name: Hezbollah
            kind: armed-group
            ---

            """,
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            topics: [hezbolah, hezbollah]
            mentions: [israel]
            ---

            """,
        ])
        #expect(
            text == """
                error: topic ‘hezbolah’ does not exist; did you mean ‘hezbollah’? [unknown-topic]
                  --> content/articles/strike.md:4:10
                   |
                 4 | topics: [hezbolah, hezbollah]
                   |          ^^^^^^^^
                   = help: add content/topics/hezbolah.md, or name another

                error: topic ‘israel’ does not exist [unknown-topic]
                  --> content/articles/strike.md:5:12
                   |
                 5 | mentions: [israel]
                   |            ^^^^^^
                   = help: add content/topics/israel.md, or name another
                """)
    }

    @Test("a source")
    func source() async throws {
        let text = try await messages([
            "content/sources/jerusalem-post.md": """
            ---
            name: The Jerusalem Post
            ---

            """,
            "content/topics/hezbollah.md": """
            ---
            name: Hezbollah
            kind: armed-group
            ---

            """,
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            source: {publication: jerusalem-pst, url: https://post.example/}
            ---

            """,
        ])
        #expect(
            text == """
                error: source ‘jerusalem-pst’ does not exist; did you mean ‘jerusalem-post’? [unknown-source]
                  --> content/articles/strike.md:4:23
                   |
                 4 | source: {publication: jerusalem-pst, url: https://post.example/}
                   |                       ^^^^^^^^^^^^^
                   = help: add content/sources/jerusalem-pst.md, or name another
                """)
    }

    @Test("a source of an event")
    func sourceOfEvent() async throws {
        let text = try await messages([
            "content/sources/jerusalem-post.md": """
            ---
            name: The Jerusalem Post
            ---

            """,
            "content/topics/hezbollah.md": """
            ---
            name: Hezbollah
            kind: armed-group
            ---

            """,
            "content/events/strike.md": """
            ---
            title: A strike
            status: claimed
            sources: [jerusalem-post, {publication: kan}]
            ---

            """,
        ])
        #expect(
            text == """
                error: source ‘kan’ does not exist [unknown-source]
                  --> content/events/strike.md:4:41
                   |
                 4 | sources: [jerusalem-post, {publication: kan}]
                   |                                         ^^^
                   = help: add content/sources/kan.md, or name another
                """)
    }

    @Test("a claimant of an event and of a detail")
    func claimant() async throws {
        let text = try await messages([
            "content/sources/jerusalem-post.md": """
            ---
            name: The Jerusalem Post
            ---

            """,
            "content/topics/hezbollah.md": """
            ---
            name: Hezbollah
            kind: armed-group
            ---

            """,
            "content/events/strike.md": """
            ---
            title: A strike
            status: claimed
            by: [hezbolla, jerusalem-post, {name: Two officials}]
            sources: [jerusalem-post]
            details: [{text: A hit, status: denied, by: [idf]}]
            ---

            """,
        ])
        #expect(
            text == """
                error: ‘hezbolla’ is neither a topic nor a source; did you mean ‘hezbollah’? [unknown-claimant]
                  --> content/events/strike.md:4:6
                   |
                 4 | by: [hezbolla, jerusalem-post, {name: Two officials}]
                   |      ^^^^^^^^
                   = help: write {name: hezbolla} for somebody who has no page

                error: ‘idf’ is neither a topic nor a source [unknown-claimant]
                  --> content/events/strike.md:6:46
                   |
                 6 | details: [{text: A hit, status: denied, by: [idf]}]
                   |                                              ^^^
                   = help: write {name: idf} for somebody who has no page
                """)
    }

    @Test("a topic that a topic is part of")
    func partOf() async throws {
        let text = try await messages([
            "content/sources/jerusalem-post.md": """
            ---
            name: The Jerusalem Post
            ---

            """,
            "content/topics/hezbollah.md": """
            ---
            name: Hezbollah
            kind: armed-group
            ---

            """,
            "content/topics/quds-force.md": """
            ---
            name: Quds Force
            kind: armed-group
            part_of: [irgc]
            ---

            """,
        ])
        #expect(
            text == """
                error: topic ‘irgc’ does not exist [unknown-topic]
                  --> content/topics/quds-force.md:4:11
                   |
                 4 | part_of: [irgc]
                   |           ^^^^
                   = help: add content/topics/irgc.md, or name another
                """)
    }

    @Test("what the home page shows")
    func home() async throws {
        let text = try await messages([
            "content/site.yml": """
            title: Briefing
            base_url: https://briefing.example/
            home:
              lead: strik
              events: [strik, strike]

            """,
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            source: {publication: {name: The Post}}
            events:
              - {id: strike, title: A strike, status: claimed}
            ---

            """,
        ])
        #expect(
            text == """
                error: article ‘strik’ does not exist; did you mean ‘strike’? [unknown-article]
                  --> content/site.yml:4:9
                   |
                 4 |   lead: strik
                   |         ^^^^^
                   = help: add content/articles/strik.md, or name another

                error: event ‘strik’ does not exist; did you mean ‘strike’? [unknown-event]
                  --> content/site.yml:5:12
                   |
                 5 |   events: [strik, strike]
                   |            ^^^^^
                   = help: name an event of an article or of content/events
                """)
    }

    @Test("an event without a source")
    func eventWithoutSource() async throws {
        let text = try await messages([
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            events:
              - {id: strike, title: A strike, status: claimed}
            ---

            """,
            "content/events/attack.md": """
            ---
            title: An attack
            status: claimed
            ---

            """,
        ])
        #expect(
            text == """
                error: event ‘strike’ has no source [event-without-source]
                  --> content/articles/strike.md:5:10
                   |
                 5 |   - {id: strike, title: A strike, status: claimed}
                   |          ^^^^^^
                   = help: say where the article comes from with ‘source’, or where the event does with ‘sources’

                error: event ‘attack’ has no source [event-without-source]
                  --> content/events/attack.md:2:1
                   |
                 2 | title: An attack
                   | ^
                   = help: say where the article comes from with ‘source’, or where the event does with ‘sources’
                """)
    }

    @Test("an event has the sources of all its reports")
    func sourceElsewhere() async throws {
        let text = try await messages([
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            events:
              - {id: strike, title: A strike, status: claimed}
            ---

            """,
            "content/events/strike.md": """
            ---
            title: A strike
            status: claimed
            sources: [{publication: {name: The Post}}]
            ---

            """,
        ])
        #expect(
            text == "")
    }

    @Test("an event that an article reports twice")
    func duplicateEvent() async throws {
        let text = try await messages([
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            source: {publication: {name: The Post}}
            events:
              - {id: strike, title: A strike, status: claimed}
              - {id: strike, title: The strike, status: denied}
            ---

            """
        ])
        #expect(
            text == """
                error: the event ‘strike’ stands in this article twice [duplicate-event]
                  --> content/articles/strike.md:7:10
                   |
                 7 |   - {id: strike, title: The strike, status: denied}
                   |          ^^^^^^
                   = help: merge the two, or give one another id
                """)
    }

    @Test("what an unreadable document defines is not missed")
    func unreadable() async throws {
        let text = try await messages([
            "content/topics/iran.md": """
            ---
            name: "Iran
            ---

            """,
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            topics: [iran]
            ---

            """,
        ])
        #expect(
            text == """
                error: this quotation mark is never closed [yaml-syntax]
                  --> content/topics/iran.md:2:7
                   |
                 2 | name: "Iran
                   |       ^
                   = help: put another one after the value
                """)
    }
}

extension ReferenceTests {
    @Test("a name that two topics have")
    func sharedName() async throws {
        let text = try await messages([
            "content/topics/guards.md": "---\nname: Guards\nkind: armed-group\n---\n",
            "content/topics/irgc.md":
                "---\nname: Revolutionary Guards\nkind: armed-group\naliases: {name: [Guards]}\n---\n",
        ])
        #expect(
            text == """
                warning: ‘Guards’ is also a name of topic ‘guards’ [shared-name]
                  --> content/topics/irgc.md:4:18
                   |
                 4 | aliases: {name: [Guards]}
                   |                  ^^^^^^
                   = note: texts that say so count for ‘guards’, content/topics/guards.md
                   = help: take it out of one of the two, or make it a local name
                """)
    }

    @Test(
        "a source that is said to plan or threaten",
        arguments: [("planned", "plans", "plans it"), ("threatened", "threatens", "threatens to do it")])
    func author(_ status: String, _ verb: String, _ who: String) async throws {
        let text = try await messages([
            "content/sources/post.md": "---\nname: The Post\nkind: newspaper\n---\n",
            "content/articles/a.md": """
            ---
            title: A
            published: 2024-10-01
            source: post
            events:
              - id: visit
                title: A visit
                status: \(status)
                by: [post]
            ---

            """,
        ])
        #expect(
            text == """
                error: ‘post’ is a source: it reports who \(verb) [source-as-author]
                  --> content/articles/a.md:9:10
                   |
                 9 |     by: [post]
                   |          ^^^^
                   = help: name in ‘by’ who \(who), a topic or {name: …}, or leave it out; name post in ‘sources’
                """)
    }
}
