import TestSupport
import Testing

@Suite("The home page")
struct HomeTests {
    private static let templates = plainTemplates.with([
        "templates/home.html": """
        {{ page.state }}
        {% for event in page.confirmed %}confirmed: {{ event.title }}
        {% end %}
        {%- for event in page.contested %}contested: {{ event.contention }} ({{ event.title }})
        {% end %}
        {%- for event in page.planned %}announced: {{ event.title }}
        {% end %}
        {%- for event in page.developments %}latest: {{ event.title }}
        {% end -%}
        """
    ])

    /// An article and its events, a line each.
    private static func article(_ published: String, _ events: String..., corrected: String? = nil) -> FolderTree.Entry
    {
        let corrections = corrected.map { "corrections: [{date: \($0), text: It was two.}]\n" } ?? ""
        return .init(
            stringLiteral: """
                ---
                title: A
                published: \(published)
                source: {publication: {name: Post}}
                \(corrections)events:
                \(events.map { "  - \($0)\n" }.joined())---
                Text.

                """)
    }

    @Test("says what the last seven days of the content brought, whenever it is built")
    func state() async throws {
        let site = try TestSite(
            [
                "content/articles/old.md": Self.article(
                    "2024-10-01", "{id: a, title: A, date: 2024-09-30, status: confirmed}", corrected: "2024-10-06"),
                "content/articles/new.md": Self.article(
                    "2024-10-08", "{id: b, title: B, date: 2024-10-07, status: confirmed}",
                    "{id: c, title: C, date: 2024-10-07, status: disputed}",
                    "{id: d, title: D, date: 2023-10-07, status: confirmed}"),
            ], templates: Self.templates)
        for now in [TestSite.now, TestSite.now + 400 * 86_400] {
            try await site.build(now: now)
            #expect(
                try site.file("index.html").split(separator: "\n").first
                    == "As of 8 October 2024: 4 events; added or changed in the last 7 days: 2 confirmed, 1 disputed, 1 corrected"
            )
        }
    }

    @Test("an event stands once, with what of it is contested as the headline")
    func once() async throws {
        let files = try await publish(
            [
                "content/articles/a.md": Self.article(
                    "2024-10-08", "{id: a, title: Sirens sound, date: 2024-10-01, status: confirmed}",
                    "{id: b, title: A base is hit, date: 2024-10-02, status: confirmed, "
                        + "details: [{text: The runway is destroyed, status: claimed}]}",
                    "{id: c, title: A pilot is held, date: 2024-10-03, status: claimed}",
                    "{id: d, title: The crossing opens, date: 2024-10-04, status: reported}",
                    "{id: e, title: Talks are to begin, date: 2025-02-01, status: planned}")
            ], templates: Self.templates)
        #expect(
            files["index.html"] == """
                As of 8 October 2024: 5 events; added or changed in the last 7 days: 2 confirmed, 1 reported, 1 claimed, 1 planned
                confirmed: Sirens sound
                contested: A pilot is held (A pilot is held)
                contested: The runway is destroyed (A base is hit)
                announced: Talks are to begin
                latest: The crossing opens

                """)
    }

    @Test("what is confirmed stands there, even if only a part of it is contested besides")
    func both() async throws {
        let files = try await publish(
            [
                "content/articles/a.md": Self.article(
                    "2024-10-08",
                    "{id: b, title: A base is hit, date: 2024-10-02, status: confirmed, "
                        + "details: [{text: The runway is destroyed, status: claimed}]}")
            ], templates: Self.templates)
        #expect(
            files["index.html"] == """
                As of 8 October 2024: 1 event; added or changed in the last 7 days: 1 confirmed
                confirmed: A base is hit
                contested: The runway is destroyed (A base is hit)

                """)
    }

    @Test("without an event it only says when the newest text came out, and without a text nothing")
    func empty() async throws {
        let article = "---\ntitle: A\npublished: 2024-10-08\nsource: {publication: {name: Post}}\n---\nText.\n"
        #expect(
            try await publish(["content/articles/a.md": .init(stringLiteral: article)], templates: Self.templates)[
                "index.html"] == "As of 8 October 2024: 0 events\n")
        #expect(try await publish([:], templates: Self.templates)["index.html"] == "\n")
    }
}
