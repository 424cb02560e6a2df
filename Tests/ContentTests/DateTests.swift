import TestSupport
import Testing

@Suite("Dates")
struct DateTests {
    @Test("a date in words")
    func words() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 1 October 2024
                """)
        #expect(
            text == """
                error: ‘1 October 2024’ is not how dates are written here [bad-date]
                  --> content/articles/strike.md:3:12
                   |
                 3 | published: 1 October 2024
                   |            ^^^^^^^^^^^^^^
                   = help: write 2024-10-01, not 1 October 2024
                """)
    }

    @Test("a date that is only a year")
    func year() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024
                """)
        #expect(
            text == """
                error: ‘2024’ is not one day [bad-date]
                  --> content/articles/strike.md:3:12
                   |
                 3 | published: 2024
                   |            ^^^^
                   = help: write a day such as 2024-10-01, or a time such as 2024-10-01T12:30:00Z
                """)
    }

    @Test("a day that does not exist")
    func impossibleDay() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2023-02-29
                """)
        #expect(
            text == """
                error: February 2023 has 28 days [bad-date]
                  --> content/articles/strike.md:3:20
                   |
                 3 | published: 2023-02-29
                   |                    ^^
                """)
    }

    @Test("a month that does not exist, in quotation marks")
    func impossibleMonth() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: "2024-13-01"
                """)
        #expect(
            text == """
                error: there is no month 13 [bad-date]
                  --> content/articles/strike.md:3:18
                   |
                 3 | published: "2024-13-01"
                   |                  ^^
                   = help: months are 01–12, seasons 21–24, quarters 33–36, halves 40 and 41
                """)
    }

    @Test("a date in the order of another country")
    func order() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 10/01/2024
                """)
        #expect(
            text == """
                error: ‘10/01/2024’ is not how dates are written here [bad-date]
                  --> content/articles/strike.md:3:12
                   |
                 3 | published: 10/01/2024
                   |            ^^^^^^^^^^
                   = help: write 2024-01-10 or 2024-10-01, not 10/01/2024
                """)
    }

    @Test("an interval that ends before it starts")
    func backwards() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                source: {publication: {name: The Post}}
                events:
                  - id: strike
                    title: A strike
                    status: claimed
                    date: 2024-10-03/2024-10-01
                """)
        #expect(
            text == """
                error: the interval ends before it starts [bad-date]
                  --> content/articles/strike.md:9:11
                   |
                 9 |     date: 2024-10-03/2024-10-01
                   |           ^^^^^^^^^^^^^^^^^^^^^
                """)
    }

    @Test("dates of a correction, a source and a moment to wait for")
    func everywhere() async throws {
        let text = try await messages(
            article: """
                title: Strike
                published: 2024-10-01
                publish_at: tomorrow
                updated: 2024-10-1
                source: {publication: {name: The Post}, published: Monday, retrieved: 2024-30-11}
                corrections: [{date: 2024-02-30, text: It was another day.}]
                """)
        #expect(
            text == """
                error: ‘tomorrow’ changes its meaning from day to day [bad-date]
                  --> content/articles/strike.md:4:13
                   |
                 4 | publish_at: tomorrow
                   |             ^^^^^^^^
                   = help: write the day itself, such as 2024-10-01

                error: ‘2024-10-1’ is not how dates are written here [bad-date]
                  --> content/articles/strike.md:5:10
                   |
                 5 | updated: 2024-10-1
                   |          ^^^^^^^^^
                   = help: write 2024-10-01, not 2024-10-1

                error: ‘Monday’ is not part of a date [bad-date]
                  --> content/articles/strike.md:6:52
                   |
                 6 | source: {publication: {name: The Post}, published: Monday, retrieved: 2024-30-11}
                   |                                                    ^^^^^^
                   = help: write 2024-10-01, 2024-10 or 2024; 2024-10-01~ if it is approximate

                error: there is no month 30 [bad-date]
                  --> content/articles/strike.md:6:76
                   |
                 6 | source: {publication: {name: The Post}, published: Monday, retrieved: 2024-30-11}
                   |                                                                            ^^
                   = help: months are 01–12, seasons 21–24, quarters 33–36, halves 40 and 41

                error: February 2024 has 29 days [bad-date]
                  --> content/articles/strike.md:7:30
                   |
                 7 | corrections: [{date: 2024-02-30, text: It was another day.}]
                   |                              ^^
                """)
    }
}
