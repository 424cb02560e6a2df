import Testing

@testable import CommonMark

/// The examples of the CommonMark specification, version 0.30, through our own writer.
@Suite struct SpecificationTests {
    @Test func everyExampleRendersAsTheSpecificationSays() throws {
        let examples = try SpecificationExample.all()
        #expect(examples.count == 652)
        var renderer = MarkupRenderer(options: .specificationOnly)
        var resolver = NoResolver()
        for example in examples {
            var html: [UInt8] = []
            _ = renderer.render(example.markdown.utf8Span.span, resolver: &resolver, into: &html)
            #expect(String(decoding: html, as: UTF8.self) == example.html, "example \(example.number)")
        }
    }

    @Test func ourWriterWritesWhatTheLibraryWrites() throws {
        var renderer = MarkupRenderer(options: .specificationOnly)
        var resolver = NoResolver()
        let examples = try SpecificationExample.all().map(\.markdown)
        for markdown in examples + [examples.joined(separator: "\n\n"), examples.joined(separator: "\n> - ")] {
            var html: [UInt8] = []
            _ = renderer.render(markdown.utf8Span.span, resolver: &resolver, into: &html)
            let reference = Document(parsing: markdown.utf8Span.span).referenceHTML()
            #expect(String(decoding: html, as: UTF8.self) == String(decoding: reference, as: UTF8.self))
        }
    }

    @Test func noExampleLeavesRawHTMLOrUnsafeLinksInAPage() throws {
        for example in try SpecificationExample.all() {
            let (html, _) = render(example.markdown)
            for mark in ["<script", "<!--", "javascript:", "onclick=", "style="] where html.contains(mark) {
                let isEscaped = html.contains("&lt;" + mark.dropFirst()) || html.contains("<code>")
                #expect(isEscaped, "example \(example.number): \(html)")
            }
        }
    }
}

/// One example of the specification.
struct SpecificationExample {
    var number: Int
    var markdown: String
    var html: String

    /// All examples: between a line of 32 backticks and `example`, a line with a full stop, and 32 backticks.
    static func all() throws -> [SpecificationExample] {
        let fence = String(repeating: "`", count: 32)
        var examples: [SpecificationExample] = []
        var parts: [String]?
        for line in try resource("commonmark-spec-0.30.txt").split(separator: "\n", omittingEmptySubsequences: false) {
            if line == fence + " example" {
                parts = [""]
            } else if line == fence, let found = parts {
                try #require(found.count == 2)
                examples.append(
                    SpecificationExample(number: examples.count + 1, markdown: found[0], html: found[1]))
                parts = nil
            } else if line == ".", parts?.count == 1 {
                parts?.append("")
            } else if let last = parts?.indices.last {
                parts?[last] +=
                    line.split(separator: "→", omittingEmptySubsequences: false).joined(separator: "\t") + "\n"
            }
        }
        return examples
    }
}
