import TestSupport
import Testing

@Suite("Where things stand with a topic")
struct SituationTests {
    private static let templates = plainTemplates.with([
        "templates/topic.html": """
        {%- if page.latest %}latest: {{ page.latest.title }}
        {% end %}
        {%- if page.contested %}contested: {{ page.contested.contention }}
        {% end %}
        {%- if page.announced %}announced: {{ page.announced.title }}
        {% end %}
        {%- if page.figures %}figures: {{ page.figures.title }}
        {% end %}
        {%- for statement in page.says %}says: {{ statement.text }} ({{ statement.status.label }}) {{ statement.href }}
        {% end %}
        {%- for statement in page.said %}is said of it: {{ statement.text }}
        {% end %}
        {%- for year in page.years %}{{ year.label }}, {{ year.count }}: {{ year.href }}
        {% end -%}
        """
    ])

    private static let topics: FolderTree = [
        "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
        "content/topics/israel.md": "---\nname: Israel\nkind: country\n---\n",
    ]

    private static func article(_ events: [String]) -> FolderTree {
        let text = """
            ---
            title: A
            published: 2024-10-08
            topics: [iran]
            source: {publication: {name: Post}}
            events:
            \(events.map { "  - \($0)\n" }.joined())---
            Text.

            """
        return ["content/articles/a.md": .init(stringLiteral: text)]
    }

    @Test("is what happened last, what is contested, announced and counted, and what both sides say")
    func situation() async throws {
        let events = [
            "{id: a, title: Missiles are fired, date: 2024-10-01, status: confirmed, by: [iran], topics: [iran], "
                + "figures: [{what: killed, min: 1}], "
                + "details: [{text: The base is destroyed, status: denied, by: [israel]}]}",
            "{id: b, title: A ship is seized, date: 2024-10-02, status: claimed, by: [israel], topics: [iran]}",
            "{id: c, title: The strait is closed, date: 2024-10-03, status: reported, topics: [iran]}",
            "{id: d, title: An answer is promised, date: 2024-10-04, status: threatened, by: [iran], topics: [iran]}",
        ]
        let files = try await publish(Self.topics.with(Self.article(events)), templates: Self.templates)
        #expect(
            files["topics/iran.html"] == """
                latest: The strait is closed
                contested: A ship is seized
                announced: An answer is promised
                figures: Missiles are fired
                says: An answer is promised (Threatened) ../events/d.html
                says: Missiles are fired (Confirmed) ../events/a.html
                is said of it: A ship is seized
                2024, 4: ../topics/iran.html#_2024-10

                """)
        #expect(
            files["topics/israel.html"] == """
                says: A ship is seized (Claimed) ../events/b.html
                says: The base is destroyed (Denied) ../events/a.html

                """)
    }

    @Test("each year leads to the page on which its newest event stands")
    func years() async throws {
        let events = (0..<50).map { number in
            "{id: e\(number), title: E, date: \(2020 + number / 10), status: claimed, topics: [iran]}"
        }
        let files = try await publish(Self.topics.with(Self.article(events)), templates: Self.templates)
        let years = files["topics/iran.html"]?.split(separator: "\n").filter { $0.hasPrefix("20") }
        #expect(
            years == [
                "2024, 10: ../topics/iran.html#_2024", "2023, 10: ../topics/iran-4.html#_2023",
                "2022, 10: ../topics/iran-3.html#_2022", "2021, 10: ../topics/iran-2.html#_2021",
                "2020, 10: ../topics/iran-1.html#_2020",
            ])
        #expect(files["topics/iran-1.html"] == "")
    }
}
