import Testing

@testable import CommonMark

/// Inputs that would take quadratic time, or stack, in a careless renderer.
///
/// They take milliseconds here; a test run that hangs has failed.
@Suite struct HostileInputTests {
    @Test(arguments: [
        "[", "![[]()", "![", "[a](b", "[a](no.md)", "*a_ ", "> ", "- ", "* \n", "1. ", "</", "<?", "<!--", "<b>",
        "[x]: /u\n[x] ", "]", "](", "[^", "[^1]", "[^1] ", "[@a]", "[@a; ", "\\[^1] `", "`a ``b ", "![a](b)", "# a\n",
        "#\n", "- a\n\n", "[](x) ", "[a](#b) ", "| a ", "|\n", "a\n> ", "\n", "\r", "<a:", "[^a]: b\n", "[^a]:\n\n",
        "\t",
        "&#91;", "**a[^1]**", "| a |\n|---|\n", "> | a |\n> |---|\n", "\u{0}", "[^1]: ```\n", "[^1]: > ",
    ])
    func repetitionTakesLinearTime(unit: String) {
        let (html, rendered) = render(String(repeating: unit, count: 60_000 / unit.utf8.count))
        #expect(html.utf8.count < 20_000_000)
        #expect(rendered.problems.count <= 200_001)
    }

    @Test func fiftyThousandNotesAreNumbered() {
        let references = (0..<50_000).map { "a[^\($0)]" }.joined(separator: " ")
        let definitions = (0..<50_000).map { "[^\($0)]: note \($0)\n" }.joined()
        let (_, rendered) = render(references + "\n\n" + definitions)
        #expect(rendered.noteCount == 50_000)
        #expect(rendered.problems == [])
    }

    @Test func shortRowsOfAWideTableDoNotMultiply() {
        let header = String(repeating: "|a", count: 128) + "|\n" + String(repeating: "|-", count: 128) + "|\n"
        let (html, _) = render(header + String(repeating: "|b\n", count: 50_000))
        #expect(html.utf8.count < 3_000_000)
    }

    @Test func deepNestingIsBoundedInLongSources() {
        let source = String(repeating: "- ", count: 20_000) + String(repeating: "\n", count: 20_000) + "b"
        let (html, rendered) = render(source)
        #expect(html.split(separator: "<ul>").count == 50)
        #expect(rendered.problems == [MarkupProblem(.nestedTooDeeply, at: 100..<101)])
    }

    @Test func imagesOfAParagraphAreBoundedInLongSources() {
        let source = String(repeating: "![a](map.png) ", count: 3_000)
        let (html, rendered) = render(source)
        #expect(html.split(separator: "<img").count == 257)
        #expect(html.contains("![a](map.png)"))
        #expect(rendered.problems.first == MarkupProblem(.tooManyImages, at: 256 * 14 + 1..<256 * 14 + 2))
    }

    @Test func shortSourcesAreNotTouched() {
        let (html, rendered) = render(String(repeating: "> ", count: 300) + "a")
        #expect(html.split(separator: "<blockquote>").count == 300)
        #expect(rendered.problems == [])
    }
}
