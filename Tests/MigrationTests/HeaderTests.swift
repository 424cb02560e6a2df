import Content
import Diagnostics
import Testing
import TestSupport

@testable import Migration

struct HeaderTests {
    private func fields(_ text: String) -> [String] {
        var diagnostics: [Diagnostic] = []
        let header = Header(SourceFile(path: "a.md", bytes: Array(text.utf8)), diagnostics: &diagnostics)
        return (header?.fields ?? []).map { "\($0.line) \($0.name): \($0.shown)" }
    }

    private func problems(_ text: String) -> String {
        var diagnostics: [Diagnostic] = []
        _ = Header(SourceFile(path: "content/a.md", bytes: Array(text.utf8)), diagnostics: &diagnostics)
        return diagnostics.printed
    }

    @Test func YAMLIsReadWithItsMappingsApart() {
        #expect(
            fields("---\ntitle: \"Port: closed\"\ntags: [a, b]\ncover:\n  image: a.jpg\n  alt: A quay\n---\nText\n")
                == ["2 title: Port: closed", "3 tags: [a, b]", "4 cover.image: a.jpg", "4 cover.alt: A quay"])
    }

    @Test func TOMLIsReadWithItsTables() {
        #expect(
            fields(
                """
                +++
                title = "Port closed" # at noon
                date = 2024-03-05T10:00:00Z
                draft = false
                weight = 3
                [taxonomies]
                tags = [
                  "a", # first
                  'b',
                ]
                [extra]
                cover = { image = "a.jpg", alt = \"""A
                quay\""" }
                [[extra.links]]
                name = "x"
                +++
                Text
                """)
                == [
                    "2 title: Port closed", "3 date: 2024-03-05T10:00:00Z", "4 draft: false", "5 weight: 3",
                    "6 taxonomies.tags: [a, b]",
                    "11 extra.cover.image: a.jpg", "11 extra.cover.alt: A quay", "11 extra.links: [{name: x}]",
                ])
    }

    @Test func JSONIsRead() {
        #expect(
            fields("{\n  \"title\": \"A \\u00e9\",\n  \"tags\": [\"a\"]\n}\n\nText\n") == [
                "2 title: A é", "3 tags: [a]",
            ])
    }

    @Test func plainLinesAreRead() {
        #expect(
            fields(
                "Title: Port: closed\nDate: 2010-12-03 10:20\nTags: a, b\nAuthors: Mira Soler;\n    Ida Lund\n\nText: no field\n"
            )
                == [
                    "1 Title: Port: closed", "2 Date: 2010-12-03 10:20", "3 Tags: a, b",
                    "4 Authors: Mira Soler;, Ida Lund",
                ])
    }

    @Test func aTextIsNoHeader() {
        #expect(fields("Note: this is a text.\nIt goes on.\n").isEmpty)
        #expect(fields("{ \"a\" is a letter }\n").isEmpty)
    }

    @Test func mistakesOfTOMLHaveTheirPlace() {
        #expect(
            problems("+++\ntitle = Port closed\n+++\n") == """
                error: a text stands in quotation marks [toml-syntax]
                  --> content/a.md:2:9
                   |
                 2 | title = Port closed
                   |         ^^^^^^^^^^^
                   = help: write "Port closed"
                """)
        #expect(
            problems("+++\ntitle = \"Port\n+++\n") == """
                error: this quotation mark is not closed [toml-syntax]
                  --> content/a.md:2:9
                   |
                 2 | title = "Port
                   |         ^
                   = help: add another behind the text
                """)
    }

    @Test func aHeaderWithoutEndHasItsPlace() {
        #expect(
            problems("---\ntitle: Port\n") == """
                error: the header has no line ‘---’ at its end [open-front-matter]
                  --> content/a.md:1:1
                   |
                 1 | ---
                   | ^^^
                   = help: add a line --- above the text
                """)
    }
}
