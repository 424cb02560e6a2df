import TestSupport

extension TypicalMistake {
    /// Files.
    static let files: [TypicalMistake] = [
        TypicalMistake(
            "other endings",
            [
                "content/articles/strike.markdown": """
                ---
                title: A strike
                published: 2024-10-02
                ---

                """,
                "content/topics/iraq.txt": """
                Text.

                """,
            ],
            """
            error: articles are .md files [wrong-name]
             --> content/articles/strike.markdown
              = help: rename it to strike.md

            error: topics are .md files [wrong-name]
             --> content/topics/iraq.txt
              = help: rename it to iraq.md
            """),
        TypicalMistake(
            "a folder of other tools",
            [
                "content/posts/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                ---

                """
            ],
            """
            error: documents lie in articles, topics, events, sources or pages [wrong-folder]
             --> content/posts/strike.md
              = help: move it to content/articles/strike.md
            """),
        TypicalMistake(
            "a name with spaces and capitals",
            [
                "content/articles/My Strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                ---

                """
            ],
            """
            error: ‘My Strike’ cannot stand in an address: use a–z, 0–9 and single hyphens [unsafe-slug]
             --> content/articles/My Strike.md
              = help: rename the file to my-strike.md
            """),
        TypicalMistake(
            "two articles of one name",
            [
                "content/articles/a/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                ---

                """,
                "content/articles/b/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                ---

                """,
            ],
            """
            error: the address ‘articles/strike.html’ is taken [duplicate-address]
             --> content/articles/b/strike.md
              = note: the other one is content/articles/a/strike.md
              = help: rename one of the two
            """),
        TypicalMistake(
            "an address of the site without its scheme",
            [
                "content/site.yml": """
                title: Briefing
                base_url: briefing.example

                """
            ],
            """
            error: ‘base_url’ is an address that starts with https:// or http://, without spaces [bad-address]
              --> content/site.yml:2:11
               |
             2 | base_url: briefing.example
               |           ^^^^^^^^^^^^^^^^
               = help: write https://briefing.example
            """),
    ]
}
