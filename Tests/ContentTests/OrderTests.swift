import TestSupport
import Testing

@Suite("The order of events and texts")
struct OrderTests {
    private static func article(_ events: String, keys: String = "published: 2024-10-05") -> String {
        """
        ---
        title: A
        \(keys)
        source: {publication: {name: The Post}}
        events:
        \(events)
        ---

        """
    }

    @Test("events in a circle are named in their order, and so is one that names none")
    func circles() async throws {
        let text = try await messages([
            "content/articles/a.md": .file(
                Array(
                    Self.article(
                        """
                          - {id: a, title: A, status: claimed, after: b}
                          - {id: b, title: B, status: claimed, after: [c]}
                          - {id: c, title: C, status: claimed, after: a}
                          - {id: d, title: D, status: claimed, before: d}
                          - {id: e, title: E, status: claimed, before: nothing}
                        """
                    ).utf8))
        ])
        #expect(
            text == """
                error: ‘a’ comes after ‘b’, which comes after ‘c’, which comes after ‘a’ [circular-order]
                  --> content/articles/a.md:8:47
                   |
                 8 |   - {id: c, title: C, status: claimed, after: a}
                   |                                               ^
                   = help: take out one ‘after’ or ‘before’ of these

                error: ‘d’ comes after itself [circular-order]
                  --> content/articles/a.md:9:48
                   |
                 9 |   - {id: d, title: D, status: claimed, before: d}
                   |                                                ^
                   = help: take out one ‘after’ or ‘before’ of these

                error: event ‘nothing’ does not exist [unknown-event]
                   --> content/articles/a.md:10:48
                    |
                 10 |   - {id: e, title: E, status: claimed, before: nothing}
                    |                                                ^^^^^^^
                    = help: name an event of an article or of content/events
                """)
    }

    @Test("an order that the dates deny, and outcomes of what was not announced")
    func contradictions() async throws {
        let text = try await messages([
            "content/articles/a.md": .file(
                Array(
                    Self.article(
                        """
                          - {id: a, title: A, status: claimed, date: 2024-10-01, after: b}
                          - {id: b, title: B, status: claimed, date: [2024-10-02..]}
                          - {id: c, title: C, status: claimed, outcome: {is: happened, event: a}}
                          - {id: d, title: D, status: planned, outcome: {is: happened, event: d}}
                          - {id: e, title: E, status: planned, outcome: {is: happened}}
                          - {id: f, title: F, status: planned, outcome: {is: happend, event: a}}
                        """
                    ).utf8))
        ])
        #expect(
            text == """
                error: ‘a’, by 1 October 2024, cannot come after ‘b’, from 2 October 2024 on [order-against-dates]
                  --> content/articles/a.md:6:65
                   |
                 6 |   - {id: a, title: A, status: claimed, date: 2024-10-01, after: b}
                   |                                                                 ^
                   = help: correct a date, or the order

                error: only what is planned or threatened has an ‘outcome’ [bad-outcome]
                  --> content/articles/a.md:8:71
                   |
                 8 |   - {id: c, title: C, status: claimed, outcome: {is: happened, event: a}}
                   |                                                                       ^
                   = help: ‘c’ is claimed; leave the outcome out, or correct the status

                error: ‘d’ cannot show its own outcome [bad-outcome]
                  --> content/articles/a.md:9:71
                   |
                 9 |   - {id: d, title: D, status: planned, outcome: {is: happened, event: d}}
                   |                                                                       ^
                   = help: name the event that shows what came of it

                error: an outcome says what ‘is’, and names the ‘event’ that shows it [missing-key]
                   --> content/articles/a.md:10:49
                    |
                 10 |   - {id: e, title: E, status: planned, outcome: {is: happened}}
                    |                                                 ^
                    = help: write {is: happened, event: …}; also did-not-happen and postponed

                error: ‘happend’ is not a kind of outcome; did you mean ‘happened’? [unknown-value]
                   --> content/articles/a.md:11:54
                    |
                 11 |   - {id: f, title: F, status: planned, outcome: {is: happend, event: a}}
                    |                                                      ^^^^^^^
                    = help: one of: happened, did-not-happen, postponed
                """)
    }

    @Test("an article is not changed, corrected or taken back before it came out")
    func publication() async throws {
        let text = try await messages([
            "content/site.yml": """
            title: Briefing
            base_url: https://briefing.example/
            time_zone: "+03:00"

            """,
            "content/articles/a.md": .file(
                Array(
                    Self.article(
                        "  []",
                        keys: """
                            published: 2024-10-05T01:00
                            updated: 2024-10-04T21:30Z
                            corrections: [{date: 2024-10-04, text: It was Monday.}, {date: 2024-10, text: No one was hurt.}]
                            """
                    ).utf8)),
            "content/articles/b.md": .file(
                Array(
                    Self.article("  []", keys: "published: 2024-10-05T01:00\nupdated: 2024-10-05").utf8)),
            "content/articles/c.md": .file(
                Array(
                    Self.article(
                        "  - {id: d, title: D, status: claimed, retracted: {date: 2024-09, text: It was staged.}}",
                        keys: """
                            published: 2024-10-05
                            retracted: {date: 2024-10-04, text: The film was of another war.}
                            """
                    ).utf8)),
            "content/articles/d.md": .file(
                Array(
                    Self.article(
                        "  - {id: e, title: E, status: claimed, retracted: {date: 2024-10-05, text: It was staged.}}",
                        keys: "published: 2024-10-05\nretracted: {date: 2024-10, text: The film was of another war.}"
                    ).utf8)),
        ])
        #expect(
            text == """
                error: this article was ‘updated’ before it was ‘published’ [updated-before-published]
                  --> content/articles/a.md:4:10
                   |
                 4 | updated: 2024-10-04T21:30Z
                   |          ^^^^^^^^^^^^^^^^^
                   = help: it came out here on 2024-10-05T01:00:00; correct one of the two

                error: this article was corrected on 2024-10-04 before it was ‘published’ [correction-before-published]
                  --> content/articles/a.md:5:22
                   |
                 5 | corrections: [{date: 2024-10-04, text: It was Monday.}, {date: 2024-10, text: No one was hurt.}]
                   |                      ^^^^^^^^^^
                   = help: it came out here on 2024-10-05T01:00:00; correct one of the two

                error: this article was retracted on 2024-10-04 before it was ‘published’ [retraction-before-published]
                  --> content/articles/c.md:4:19
                   |
                 4 | retracted: {date: 2024-10-04, text: The film was of another war.}
                   |                   ^^^^^^^^^^
                   = help: it came out here on 2024-10-05; correct one of the two

                error: ‘d’ was retracted on 2024-09 before it was ‘published’ [retraction-before-published]
                  --> content/articles/c.md:7:58
                   |
                 7 |   - {id: d, title: D, status: claimed, retracted: {date: 2024-09, text: It was staged.}}
                   |                                                          ^^^^^^^
                   = help: it came out here on 2024-10-05; correct one of the two
                """)
    }

    @Test("an event whose reports were all taken back says so, unless its file names another source")
    func support() async throws {
        func event(_ title: String, _ keys: String) -> FolderTree.Entry {
            .file(Array("---\ntitle: \(title)\nstatus: claimed\n\(keys)---\n".utf8))
        }
        let text = try await messages([
            "content/articles/a.md": .file(
                Array(
                    Self.article(
                        """
                          - {id: alone, title: A, status: claimed}
                          - {id: own, title: A, status: claimed}
                          - {id: other, title: A, status: claimed}
                          - {id: whole, title: A, status: claimed}
                        """,
                        keys: "published: 2024-10-05\nretracted: {date: 2024-11-05, text: It was staged.}"
                    ).utf8)),
            "content/articles/b.md": .file(
                Array(Self.article("  - {id: other, title: A, status: claimed}").utf8)),
            "content/events/alone.md": event("A", ""),
            "content/events/own.md": event("A", "sources: [{publication: {name: Radio}}]\n"),
            "content/events/other.md": event("A", ""),
            "content/events/whole.md": event("A", "retracted: {date: 2024-11-05, text: It was staged.}\n"),
        ])
        #expect(
            text == """
                warning: every report of event ‘alone’ was retracted [retracted-support]
                  --> content/events/alone.md:2:1
                   |
                 2 | title: A
                   | ^
                   = help: name in ‘sources’ where else it was read, or write ‘retracted’
                """)
    }
}
