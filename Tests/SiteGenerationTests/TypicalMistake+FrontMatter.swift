import TestSupport

extension TypicalMistake {
    /// Front matter.
    static let frontMatter: [TypicalMistake] = [
        TypicalMistake(
            "a misspelt key",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                sumary: What happened.
                ---
                Text.

                """
            ],
            """
            error: an article has no key ‘sumary’; did you mean ‘summary’? [unknown-key]
              --> content/articles/strike.md:4:1
               |
             4 | sumary: What happened.
               | ^^^^^^
               = help: its keys are title, published, updated, status, publish_at, slug, aliases, language, translation_of, direction, summary, key_points, authors, topics, mentions, source, rights, events, unresolved, corrections, retracted, review, fields, image
            """),
        TypicalMistake(
            "a key that stands twice",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                title: Strikes
                ---
                Text.

                """
            ],
            """
            error: ‘title’ stands here for the second time [duplicate-key]
              --> content/articles/strike.md:4:1
               |
             4 | title: Strikes
               | ^^^^^
               = help: keep one of the two
            """),
        TypicalMistake(
            "no title",
            [
                "content/articles/strike.md": """
                ---
                published: 2024-10-02
                ---
                Text.

                """
            ],
            """
            error: an article has a ‘title’ [missing-key]
              --> content/articles/strike.md:2:1
               |
             2 | published: 2024-10-02
               | ^
               = help: add title: …
            """),
        TypicalMistake(
            "no day of publication",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                ---
                Text.

                """
            ],
            """
            error: a published article says when it was ‘published’ here [missing-key]
              --> content/articles/strike.md:2:1
               |
             2 | title: A strike
               | ^
               = help: add published: 2024-11-30, or status: draft
            """),
        TypicalMistake(
            "a colon in a title",
            [
                "content/articles/strike.md": """
                ---
                title: Iran: what we know
                published: 2024-10-02
                ---
                Text.

                """
            ],
            """
            error: a colon cannot stand here [yaml-syntax]
              --> content/articles/strike.md:2:12
               |
             2 | title: Iran: what we know
               |            ^
               = help: put a value that holds ‘: ’ into quotation marks; start keys of one level in one column
            """),
        TypicalMistake(
            "a number sign in a title",
            [
                "content/articles/strike.md": """
                ---
                title: Camp #3 shelled
                published: 2024-10-02
                ---
                Text.

                """
            ],
            """
            warning: ‘title’ ends here: ‘#’ behind a space begins a comment [cut-text]
              --> content/articles/strike.md:2:13
               |
             2 | title: Camp #3 shelled
               |             ^^^^^^^^^^
               = help: put the text into quotation marks, or the comment into a line of its own
            """),
        TypicalMistake(
            "a tab before a key",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                source:
                \tpublication: post
                ---
                Text.

                """
            ],
            """
            error: a tab cannot indent a line [yaml-syntax]
              --> content/articles/strike.md:5:1
               |
             5 |  publication: post
               | ^
               = help: indent with spaces
            """),
        TypicalMistake(
            "a quotation mark that is not closed",
            [
                "content/articles/strike.md": """
                ---
                title: "A strike
                published: 2024-10-02
                ---
                Text.

                """
            ],
            """
            error: this quotation mark is never closed [yaml-syntax]
              --> content/articles/strike.md:2:8
               |
             2 | title: "A strike
               |        ^
               = help: put another one after the value
            """),
        TypicalMistake(
            "a list that is not closed",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                topics: [iran
                ---
                Text.

                """
            ],
            """
            error: a ‘,’ or ‘]’ is missing [yaml-syntax]
              --> content/articles/strike.md:4:9
               |
             4 | topics: [iran
               |         ^
               = help: end the list that starts with ‘[’
            """),
        TypicalMistake(
            "a text for a list",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                topics: iran
                ---
                Text.

                """
            ],
            """
            error: ‘topics’ is a list, not text [wrong-type]
              --> content/articles/strike.md:4:9
               |
             4 | topics: iran
               |         ^^^^
               = help: write [iran]
            """),
        TypicalMistake(
            "a file without front matter",
            [
                "content/articles/strike.md": """
                # A strike

                Text.

                """
            ],
            """
            error: the first line is ‘---’, and front matter follows [missing-front-matter]
              --> content/articles/strike.md:1:1
               |
             1 | # A strike
               | ^^^^^^^^^^
               = help: start the file with ---, then title: …, then --- again
            """),
        TypicalMistake(
            "front matter that does not end",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02

                Text.

                """
            ],
            """
            error: the front matter that starts here never ends [unterminated-front-matter]
              --> content/articles/strike.md:1:1
               |
             1 | ---
               | ^^^
               = help: put a line ‘---’ after its last key
            """),
        TypicalMistake(
            "an image without words",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                image: ../assets/port.jpg
                ---
                Text.

                """
            ],
            """
            error: an image says what it shows [image-without-text]
              --> content/articles/strike.md:4:8
               |
             4 | image: ../assets/port.jpg
               |        ^^^^^^^^^^^^^^^^^^
               = help: write image: {file: ../assets/port.jpg, alt: …}
            """),
        TypicalMistake(
            "a field that nobody declared",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                fields: {region: north}
                ---
                Text.

                """
            ],
            """
            error: articles have no field ‘region’ of your own [unknown-own-field]
              --> content/articles/strike.md:4:10
               |
             4 | fields: {region: north}
               |          ^^^^^^
               = help: declare it in content/fields.yml: articles: {region: text}
            """),
    ]
}
