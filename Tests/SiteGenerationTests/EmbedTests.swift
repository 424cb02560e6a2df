import SiteGeneration
import TestSupport
import Testing

@Suite("Events for frames on other sites")
struct EmbedTests {
    @Test(
        "the newest eight events of a topic stand on a page of their own, which other sites may frame, of at most 5 kB")
    func embed() async throws {
        let events = (1...12).map {
            """
              - {id: strike-\($0), title: "A strike on a port that has a rather long name, the \($0)th of many <of them>", date: 2024-03-\($0 + 10),
                 status: claimed, topics: [iran]}
            """
        }
        let published = try await publish(
            [
                "content/topics/iran.md": "---\nname: Iran & its “guards”\nkind: country\n---\n",
                "content/topics/iraq.md": "---\nname: Iraq\nkind: country\n---\n",
                "content/articles/a.md": .file(
                    Array(
                        "---\ntitle: A\npublished: 2024-04-01\nsource: {publication: {name: Harbour News}}\nevents:\n\(events.joined(separator: "\n"))\n---\n"
                            .utf8)),
            ], templates: [:])
        let page = try #require(published["embed/iran.html"])
        #expect(published["embed/iraq.html"] == nil)
        let sheet = try #require(published.first { $0.key.hasPrefix("assets/embed.") }).value
        #expect(page.utf8.count + sheet.utf8.count <= 5_120)
        #expect(page.split(separator: "<li>").count == 9)
        #expect(page.contains("the 12th of many &lt;of them&gt;") && !page.contains("the 4th of many"))
        #expect(
            page.contains(
                "&lt;iframe src=\"https://briefing.example/embed/iran.html\" title=\"Iran &amp;amp; its “guards”\""
            ))
        let topic = try #require(published["topics/iran.html"])
        #expect(topic.contains("<a href=\"../embed/iran.html\">Show these events on another site</a>"))
        #expect(try #require(published["sitemap.xml"]).contains("embed") == false)
        #expect(
            try #require(published["_headers"]).contains(
                """
                /embed/*
                  ! Content-Security-Policy
                  Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *
                """))
    }
}
