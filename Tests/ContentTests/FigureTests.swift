import Chronology
@testable import Content
import TestSupport
import Testing

@Suite("Figures")
struct FigureTests {
    private func messages(figures: String...) async throws -> String {
        try await ContentTests.messages(
            article: """
                title: Strike
                published: 2024-10-01
                source: {publication: {name: The Post}}
                events:
                  - id: strike
                    title: A strike
                    status: claimed
                    figures:
                      - \(figures.joined(separator: "\n      - "))
                """)
    }

    @Test("have one number or a range, of an event and of each who counts")
    func values() async throws {
        let (content, diagnostics) = try await load([
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            source: {publication: {name: The Post}}
            events:
              - id: strike
                title: A strike
                status: claimed
                figures:
                  - {what: killed, min: 40, max: 62, by: [{name: Doctors}], status: reported, as_of: 2024-10-02}
                  - {what: houses burned, value: 3}
                  - {what: injured, min: 100}
                  - {what: missing, max: 5}
            ---

            """,
            "content/events/strike.md":
                "---\ntitle: A strike\nstatus: claimed\nfigures: [{what: killed, value: 0}]\n---\n",
        ])
        #expect(diagnostics.printed == "")
        let figures = content.articles.flatMap(\.events).flatMap(\.figures) + content.events.flatMap(\.report.figures)
        #expect(figures.map(\.what) == ["killed", "houses burned", "injured", "missing", "killed"])
        #expect(figures.map(\.min) == [40, 3, 100, nil, 0])
        #expect(figures.map(\.max) == [62, 3, nil, 5, 0])
        #expect(figures.map(\.status) == [.reported, nil, nil, nil, nil])
        #expect(figures.first?.by == [.named("Doctors")])
        #expect(figures.first?.asOf?.description == "2024-10-02")
    }

    @Test("all that is wrong with them is shown where it stands")
    func mistakes() async throws {
        #expect(
            try await messages(
                figures: "{value: 3}", "{what: killed}", "{what: killed, value: 3, min: 2}",
                "{what: killed, min: 9, max: 3}")
                    == """
                    error: a figure says ‘what’ it counts [missing-key]
                       --> content/articles/strike.md:10:9
                        |
                     10 |       - {value: 3}
                        |         ^
                        = help: write what: killed, injured, missing, displaced, captured, or other words

                    error: a figure has a ‘value’, a ‘min’ or a ‘max’ [missing-key]
                       --> content/articles/strike.md:11:9
                        |
                     11 |       - {what: killed}
                        |         ^
                        = help: add value: 12

                    error: a figure has either a ‘value’ or a ‘min’ and ‘max’ [bad-figure]
                       --> content/articles/strike.md:12:9
                        |
                     12 |       - {what: killed, value: 3, min: 2}
                        |         ^
                        = help: keep ‘value’ for one number, or ‘min’ and ‘max’ for a range

                    error: ‘min’ is 9, more than ‘max’, which is 3 [bad-figure]
                       --> content/articles/strike.md:13:9
                        |
                     13 |       - {what: killed, min: 9, max: 3}
                        |         ^
                        = help: write min: 3, max: 9
                    """)
    }

    @Test("a number is a whole one, and not below nought")
    func numbers() async throws {
        #expect(
            try await messages(figures: "{what: killed, min: -1}").hasPrefix(
                "error: ‘min’ is a whole number from 0 to 1000000000000 [wrong-type]"))
    }
}

@Suite("Originals")
struct OriginalTests {
    private func original(_ url: String? = nil, _ title: String? = nil, author: String? = nil) -> Original {
        var reference = SourceReference(publication: .named("The Post", url: nil))
        (reference.url, reference.title, reference.author) = (url, title, author)
        return Original(of: reference)
    }

    @Test(
        "are the same at one address, however it is written",
        arguments: [
            "https://post.example/a", "http://www.POST.example/a/", "https://post.example:443/a#top",
            "https://post.example/a?utm_source=x&fbclid=y",
        ])
    func addresses(_ address: String) {
        #expect(original(address).isSame(as: original("https://post.example/a")))
        #expect(!original(address).isSame(as: original("https://post.example/a?id=2")))
        #expect(!original(address).isSame(as: original("https://post.example/A")))
    }

    @Test("are the same with one publication, author and title, and not where a title is unknown")
    func titles() {
        #expect(
            original(nil, "Strike", author: "X").isSame(as: original("https://post.example/a", "strike", author: "x")))
        #expect(!original(nil, "Strike", author: "X").isSame(as: original(nil, "Strike")))
        #expect(!original().isSame(as: original()))
    }
}
