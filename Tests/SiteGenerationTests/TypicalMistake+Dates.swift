import TestSupport

extension TypicalMistake {
    /// Dates.
    static let dates: [TypicalMistake] = [
        TypicalMistake(
            "a day that no month has",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-02-30
                ---
                Text.

                """
            ],
            """
            error: February 2024 has 29 days [bad-date]
              --> content/articles/strike.md:3:20
               |
             3 | published: 2024-02-30
               |                    ^^
            """),
        TypicalMistake(
            "a date with points",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 02.10.2024
                ---
                Text.

                """
            ],
            """
            error: ‘02.10.2024’ is not how dates are written here [bad-date]
              --> content/articles/strike.md:3:12
               |
             3 | published: 02.10.2024
               |            ^^^^^^^^^^
               = help: write 2024-10-02 or 2024-02-10, not 02.10.2024
            """),
        TypicalMistake(
            "a date in words",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: October 2, 2024
                ---
                Text.

                """
            ],
            """
            error: ‘October 2, 2024’ is not how dates are written here [bad-date]
              --> content/articles/strike.md:3:12
               |
             3 | published: October 2, 2024
               |            ^^^^^^^^^^^^^^^
               = help: write 2024-10-02, not October 2, 2024
            """),
        TypicalMistake(
            "a day of publication that is only a month",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10
                ---
                Text.

                """
            ],
            """
            error: ‘2024-10’ is not one day [bad-date]
              --> content/articles/strike.md:3:12
               |
             3 | published: 2024-10
               |            ^^^^^^^
               = help: write a day such as 2024-10-01, or a time such as 2024-10-01T12:30:00Z
            """),
        TypicalMistake(
            "a change before publication",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                updated: 2024-10-01
                ---
                Text.

                """
            ],
            """
            error: this article was ‘updated’ before it was ‘published’ [updated-before-published]
              --> content/articles/strike.md:4:10
               |
             4 | updated: 2024-10-01
               |          ^^^^^^^^^^
               = help: it came out here on 2024-10-02; correct one of the two
            """),
        TypicalMistake(
            "a thirteenth month",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                source: post
                events:
                  - {id: strike, title: A strike, date: 2024-13, status: reported}
                ---
                Text.

                """
            ],
            """
            error: there is no month 13 [bad-date]
              --> content/articles/strike.md:6:46
               |
             6 |   - {id: strike, title: A strike, date: 2024-13, status: reported}
               |                                              ^^
               = help: months are 01–12, seasons 21–24, quarters 33–36, halves 40 and 41
            """),
        TypicalMistake(
            "two days with a hyphen between them",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                source: post
                events:
                  - {id: strike, title: A strike, date: 2024-10-01 - 2024-10-03, status: reported}
                ---
                Text.

                """
            ],
            """
            error: ‘2024-10-01 - 2024-10-03’ is not how dates are written here [bad-date]
              --> content/articles/strike.md:6:41
               |
             6 |   - {id: strike, title: A strike, date: 2024-10-01 - 2024-10-03, status: reported}
               |                                         ^^^^^^^^^^^^^^^^^^^^^^^
               = help: write 2024-10-01/2024-10-03, not 2024-10-01 - 2024-10-03
            """),
        TypicalMistake(
            "a day that is relative",
            [
                "content/articles/strike.md": """
                ---
                title: A strike
                published: 2024-10-02
                source: post
                events:
                  - {id: strike, title: A strike, date: yesterday, status: reported}
                ---
                Text.

                """
            ],
            """
            error: ‘yesterday’ changes its meaning from day to day [bad-date]
              --> content/articles/strike.md:6:41
               |
             6 |   - {id: strike, title: A strike, date: yesterday, status: reported}
               |                                         ^^^^^^^^^
               = help: write the day itself, such as 2024-10-01
            """),
    ]
}
