import TestSupport

extension TypicalMistake {
    /// Keys and words of other tools.
    static let wordsOfOtherTools: [TypicalMistake] = [
        TypicalMistake(
            "tags for topics",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                tags: [iran]
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘tags’; did you mean ‘topics’? [unknown-key]
              --> content/articles/strike.md:4:1
               |
             4 | tags: [iran]
               | ^^^^
               = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
            """),
        TypicalMistake(
            "categories for topics",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                categories: [iran]
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘categories’; did you mean ‘topics’? [unknown-key]
              --> content/articles/strike.md:4:1
               |
             4 | categories: [iran]
               | ^^^^^^^^^^
               = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
            """),
        TypicalMistake(
            "the date of a post",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                date: 2024-10-02
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘date’; did you mean ‘published’? [unknown-key]
              --> content/articles/strike.md:3:1
               |
             3 | date: 2024-10-02
               | ^^^^
               = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
            """),
        TypicalMistake(
            "the day of the last change",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                lastmod: 2024-10-03
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘lastmod’; did you mean ‘updated’? [unknown-key]
              --> content/articles/strike.md:4:1
               |
             4 | lastmod: 2024-10-03
               | ^^^^^^^
               = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
            """),
        TypicalMistake(
            "a flag for drafts",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                draft: true
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘draft’; did you mean ‘status’? [unknown-key]
              --> content/articles/strike.md:4:1
               |
             4 | draft: true
               | ^^^^^
               = help: write status: draft; what is published needs no ‘status’
            """),
        TypicalMistake(
            "a description",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                description: What happened.
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘description’; did you mean ‘summary’? [unknown-key]
              --> content/articles/strike.md:4:1
               |
             4 | description: What happened.
               | ^^^^^^^^^^^
               = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
            """),
        TypicalMistake(
            "an abbreviated language",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                lang: fa
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘lang’; did you mean ‘language’? [unknown-key]
              --> content/articles/strike.md:4:1
               |
             4 | lang: fa
               | ^^^^
               = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
            """),
        TypicalMistake(
            "an author",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                author: A. Name
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘author’; did you mean ‘authors’? [unknown-key]
              --> content/articles/strike.md:4:1
               |
             4 | author: A. Name
               | ^^^^^^
               = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
            """),
        TypicalMistake(
            "an address of one’s own",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                permalink: /strike/
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘permalink’; did you mean ‘slug’? [unknown-key]
              --> content/articles/strike.md:4:1
               |
             4 | permalink: /strike/
               | ^^^^^^^^^
               = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
            """),
        TypicalMistake(
            "an image of other tools",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                cover: ../assets/port.jpg
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘cover’; did you mean ‘image’? [unknown-key]
              --> content/articles/strike.md:4:1
               |
             4 | cover: ../assets/port.jpg
               | ^^^^^
               = help: write image: {file: ../assets/port.jpg, alt: …}
            """),
        TypicalMistake(
            "a template of other tools",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                layout: post
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘layout’ [unknown-key]
              --> content/articles/strike.md:4:1
               |
             4 | layout: post
               | ^^^^^^
               = help: leave it out: the folder of a file says what kind of page it is
            """),
        TypicalMistake(
            "a topic by its name",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                topics: [Islamic Republic]
                ---
                Text.

                """
            ],
            """
            error: topic ‘Islamic Republic’ does not exist; did you mean ‘iran’? [unknown-topic]
              --> content/articles/strike.md:4:10
               |
             4 | topics: [Islamic Republic]
               |          ^^^^^^^^^^^^^^^^
               = help: add content/topics/Islamic Republic.md, or name another
            """),
        TypicalMistake(
            "curly quotation marks",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                topics: [“iran”]
                ---
                Text.

                """
            ],
            """
            error: topic ‘“iran”’ does not exist; did you mean ‘iran’? [unknown-topic]
              --> content/articles/strike.md:4:10
               |
             4 | topics: [“iran”]
               |          ^^^^^^
               = help: add content/topics/“iran”.md, or name another
            """),
        TypicalMistake(
            "a source by its name",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                source: The Post
                ---
                Text.

                """
            ],
            """
            error: source ‘The Post’ does not exist; did you mean ‘post’? [unknown-source]
              --> content/articles/strike.md:4:9
               |
             4 | source: The Post
               |         ^^^^^^^^
               = help: add content/sources/The Post.md, or name another
            """),
        TypicalMistake(
            "the word of a reporter for a status",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                source: post
                events:
                  - {id: strike, title: A strike, status: alleged}
                ---
                Text.

                """
            ],
            """
            error: ‘alleged’ is not a status; did you mean ‘claimed’? [unknown-value]
              --> content/articles/strike.md:6:43
               |
             6 |   - {id: strike, title: A strike, status: alleged}
               |                                           ^^^^^^^
               = help: one of: claimed, reported, confirmed, disputed, denied, planned, threatened
            """),
        TypicalMistake(
            "a capital in a status",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                status: Draft
                ---
                Text.

                """
            ],
            """
            error: ‘Draft’ is not a status; did you mean ‘draft’? [unknown-value]
              --> content/articles/strike.md:4:9
               |
             4 | status: Draft
               |         ^^^^^
               = help: one of: draft, published, evidence
            """),
        TypicalMistake(
            "the title of a topic",
            [
                "content/topics/irgc.md": """
                ---
                title: IRGC
                kind: armed-group
                ---

                """
            ],
            """
            error: a topic has no key ‘title’; did you mean ‘name’? [unknown-key]
              --> content/topics/irgc.md:2:1
               |
             2 | title: IRGC
               | ^^^^^
               = help: its keys are name, kind, summary, part_of, aliases, status, fields, names, image, at
            """),
        TypicalMistake(
            "a kind of topic by another word",
            [
                "content/topics/iraq.md": """
                ---
                name: Iraq
                kind: state
                ---

                """
            ],
            """
            error: ‘state’ is not a kind; did you mean ‘country’? [unknown-value]
              --> content/topics/iraq.md:3:7
               |
             3 | kind: state
               |       ^^^^^
               = help: one of: country, armed-group, organisation, person, place, weapon, agreement, event, theme
            """),
        TypicalMistake(
            "a kind of source by another word",
            [
                "content/sources/kan.md": """
                ---
                name: Kan News
                kind: tv
                ---

                """
            ],
            """
            error: ‘tv’ is not a kind; did you mean ‘broadcaster’? [unknown-value]
              --> content/sources/kan.md:3:7
               |
             3 | kind: tv
               |       ^^
               = help: one of: newspaper, agency, broadcaster, magazine, website, blog, government, ngo, think-tank, social-media, other
            """),
    ]
}
