import TestSupport

extension TypicalMistake {
    /// Texts.
    static let texts: [TypicalMistake] = [
        TypicalMistake(
            "a link that leads nowhere",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                topics: []
                ---
                [Iran](../topics/irna.md)

                """
            ],
            """
            error: ‘../topics/irna.md’ leads nowhere; did you mean ‘iran.md’? [dead-link]
              --> content/articles/strike.md:6:8
               |
             6 | [Iran](../topics/irna.md)
               |        ^^^^^^^^^^^^^^^^^
               = help: link to a file of content by its path: ../topics/iran.md
            """),
        TypicalMistake(
            "a heading that is not there",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                topics: []
                ---
                [above](#what-is-known)

                """
            ],
            """
            error: this text has no heading ‘#what-is-known’ [dead-anchor]
              --> content/articles/strike.md:6:9
               |
             6 | [above](#what-is-known)
               |         ^^^^^^^^^^^^^^
               = help: the anchor of a heading is its words in small letters with hyphens
            """),
        TypicalMistake(
            "an image that is not there",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                topics: []
                ---
                ![The port](../assets/port.jpg)

                """
            ],
            """
            error: image ‘../assets/port.jpg’ does not exist [missing-image]
              --> content/articles/strike.md:6:13
               |
             6 | ![The port](../assets/port.jpg)
               |             ^^^^^^^^^^^^^^^^^^
               = help: put it into content/assets and link to it as ../assets/…
            """),
        TypicalMistake(
            "a source that is not there",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                topics: []
                ---
                So it was [@pots].

                """
            ],
            """
            error: source ‘pots’ does not exist; did you mean ‘post’? [unknown-source]
              --> content/articles/strike.md:6:12
               |
             6 | So it was [@pots].
               |            ^^^^^
               = help: add content/sources/pots.md, or cite another
            """),
        TypicalMistake(
            "a footnote that is not there",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                topics: []
                ---
                So it was.[^1]

                """
            ],
            """
            error: footnote ‘1’ is not defined [missing-footnote]
              --> content/articles/strike.md:6:11
               |
             6 | So it was.[^1]
               |           ^^^^
               = help: add a line [^1]: …
            """),
        TypicalMistake(
            "a shortcode",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                topics: []
                ---
                {{< youtube x >}}

                """
            ],
            """
            warning: a shortcode or template tag is shown as it is typed [unrendered-markup]
              --> content/articles/strike.md:6:1
               |
             6 | {{< youtube x >}}
               | ^^^^^^^^^^^^^^^^^
               = help: write what it stands for, or put it between ` to show it
            """),
        TypicalMistake(
            "text in HTML",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                topics: []
                ---
                <div>Text.</div>

                """
            ],
            """
            error: the text in this raw HTML would be lost [text-in-html]
              --> content/articles/strike.md:6:1
               |
             6 | <div>Text.</div>
               | ^^^^^^^^^^^^^^^^
               = help: write it in Markdown
            """),
    ]
}
