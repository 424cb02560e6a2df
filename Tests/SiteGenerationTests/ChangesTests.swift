import Chronology
import Diagnostics
import SiteGeneration
import TestSupport
import Testing

@Suite("What changed")
struct ChangesTests {
    static let site: FolderTree = [
        "content/sources/post.md": "---\nname: The Post\n---\n",
        "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
        "content/articles/first.md": """
        ---
        title: First
        published: 2024-11-01
        updated: 2024-11-09
        topics: [iran]
        source: post
        corrections: [{date: 2024-11-09, text: "Nine, not ten."}]
        events:
          - {id: strike, title: A strike, status: claimed, date: 2024-10-31, topics: [iran]}
          - {id: talks, title: Talks are to begin, status: planned, date: 2024-11-05, outcome: {is: happened, event: opening}}
          - {id: rumour, title: A rumour, status: reported, retracted: {date: 2024-11-10, text: "It was of another year."}}
        ---
        """,
        "content/articles/second.md": """
        ---
        title: Second
        published: 2024-11-06
        source: post
        events:
          - {id: strike, title: A strike, status: confirmed, date: 2024-10-31}
          - {id: opening, title: Talks begin, status: confirmed, date: 2024-11-05}
        ---
        [The first](first.md), [the third](third.md).
        """,
        "content/articles/third.md": """
        ---
        title: Third
        published: 2024-11-12
        retracted: {date: 2024-11-14, text: "We were misled."}
        ---
        """,
    ]

    private static let templates = plainTemplates.with([
        "templates/feed.xml": "{% for entry in entries %}{{ entry.id }}\n{% end %}",
        "templates/changes.html": """
        {% for day in page.days %}{{ day.date.iso }}
        {% for change in day.changes %}- {{ change.kind }}: {{ change.label }}: {{ change.title }}, {{ change.href }}{% if change.text %}: {{ change.text }}{% end %}
        {% end %}{% end %}
        """,
        "templates/topic.html":
            "{% for change in page.changes %}{{ change.date.iso }} {{ change.label }}: {{ change.title }}\n{% end %}",
    ])

    @Test("is told day by day, from the content alone")
    func changes() async throws {
        let files = try await publish(Self.site, templates: Self.templates)
        #expect(
            files["changes.html"] == """
                2024-11-14
                - retracted: Retracted: Third, articles/third.html: We were misled.
                2024-11-10
                - retracted: Retracted: A rumour, events/rumour.html: It was of another year.
                2024-11-09
                - corrected: Corrected: First, articles/first.html: Nine, not ten.
                2024-11-06
                - moved: Confirmed (before: claimed): A strike, events/strike.html
                - added: Added, confirmed: Talks begin, events/opening.html
                - outcome: It happened: Talks are to begin, events/talks.html
                2024-11-01
                - added: Added, claimed: A strike, events/strike.html
                - added: Added, planned: Talks are to begin, events/talks.html

                """)
        #expect(
            files["topics/iran.html"] == """
                2024-11-09 Corrected: First
                2024-11-06 Confirmed (before: claimed): A strike
                2024-11-01 Added, claimed: A strike

                """)
        let ids = try #require(files["changes.xml"]).split(separator: "\n")
        #expect(ids.count == 8)
        #expect(Set(ids).count == 8)
        #expect(ids.contains("tag:briefing.example,2026:events/strike/moved/2024-11-06"))
    }

    @Test("a site as it was known once has what had come out, and no later correction or retraction")
    func asOf() async throws {
        func site(_ day: Day) async throws -> [String: String] {
            let site = try TestSite(Self.site, templates: Self.templates)
            let report = try await site.build(asOf: day)
            #expect(report.diagnostics.allSatisfy { $0.severity != .error }, "\(report.diagnostics.printed)")
            return try site.published
        }
        let before = try await site(Day(year: 2024, month: 10, day: 31)!)
        #expect(before["changes.html"] == "")
        #expect(before["articles/first.html"] == nil)
        let first = try await site(Day(year: 2024, month: 11, day: 5)!)
        #expect(
            first["changes.html"] == """
                2024-11-01
                - added: Added, claimed: A strike, events/strike.html
                - added: Added, planned: Talks are to begin, events/talks.html
                - added: Added, reported: A rumour, events/rumour.html

                """)
        #expect(first["articles/second.html"] == nil)
        let second = try await site(Day(year: 2024, month: 11, day: 8)!)
        #expect(second["changes.html"]?.hasPrefix("2024-11-06\n- moved: Confirmed") == true)
        #expect(second["articles/second.html"]?.contains("third.html") == false)
        #expect(second["corrections.html"] == nil)
        let third = try await site(Day(year: 2024, month: 11, day: 13)!)
        #expect(third["changes.html"]?.hasPrefix("2024-11-10\n- retracted: Retracted: A rumour") == true)
        #expect(third["articles/third.html"]?.contains("misled") == false)
        // On the day after the last change, it is the site of today.
        let last = try await site(Day(year: 2024, month: 11, day: 20)!)
        #expect(last["changes.html"] == (try await publish(Self.site, templates: Self.templates))["changes.html"])
    }
}
