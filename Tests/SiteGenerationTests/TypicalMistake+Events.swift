import TestSupport

extension TypicalMistake {
    /// Events.
    static let events: [TypicalMistake] = [
        TypicalMistake(
            "an event without an id",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                source: post
                events:
                  - {title: A strike, date: 2024-10-01, status: reported}
                ---
                Text.

                """
            ],
            """
            error: an event has an ‘id’ [missing-key]
              --> content/articles/strike.md:6:5
               |
             6 |   - {title: A strike, date: 2024-10-01, status: reported}
               |     ^
               = help: add id: iran-missile-attack-2024-10-01
            """),
        TypicalMistake(
            "an id of words",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                source: post
                events:
                  - {id: Strike on Haifa, title: A strike, date: 2024-10-01, status: reported}
                ---
                Text.

                """
            ],
            """
            error: ‘Strike on Haifa’ cannot stand in an address: use a–z, 0–9 and single hyphens [unsafe-slug]
              --> content/articles/strike.md:6:10
               |
             6 |   - {id: Strike on Haifa, title: A strike, date: 2024-10-01, status: reported}
               |          ^^^^^^^^^^^^^^^
               = help: write strike-on-haifa
            """),
        TypicalMistake(
            "an event that stands twice",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                source: post
                events:
                  - {id: strike, title: A strike, status: reported}
                  - {id: strike, title: Strikes, status: reported}
                ---
                Text.

                """
            ],
            """
            error: the event ‘strike’ stands in this article twice [duplicate-event]
              --> content/articles/strike.md:7:10
               |
             7 |   - {id: strike, title: Strikes, status: reported}
               |          ^^^^^^
               = help: merge the two, or give one another id
            """),
        TypicalMistake(
            "an event without a source",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                events:
                  - {id: strike, title: A strike, status: reported}
                ---
                Text.

                """
            ],
            """
            error: event ‘strike’ has no source [event-without-source]
              --> content/articles/strike.md:5:10
               |
             5 |   - {id: strike, title: A strike, status: reported}
               |          ^^^^^^
               = help: say where the article comes from with ‘source’, or where the event does with ‘sources’
            """),
        TypicalMistake(
            "somebody who has no page",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                source: post
                events:
                  - {id: strike, title: A strike, status: claimed, by: [pentagon]}
                ---
                Text.

                """
            ],
            """
            error: ‘pentagon’ is neither a topic nor a source [unknown-claimant]
              --> content/articles/strike.md:6:57
               |
             6 |   - {id: strike, title: A strike, status: claimed, by: [pentagon]}
               |                                                         ^^^^^^^^
               = help: write {name: pentagon} for somebody who has no page
            """),
        TypicalMistake(
            "a topic that does not exist",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                source: post
                events:
                  - {id: strike, title: A strike, status: reported, topics: [irna]}
                ---
                Text.

                """
            ],
            """
            error: topic ‘irna’ does not exist; did you mean ‘iran’? [unknown-topic]
              --> content/articles/strike.md:6:62
               |
             6 |   - {id: strike, title: A strike, status: reported, topics: [irna]}
               |                                                              ^^^^
               = help: add content/topics/irna.md, or name another
            """),
    ]
}
