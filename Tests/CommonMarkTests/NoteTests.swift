import Testing

@testable import CommonMark

@Suite struct NoteTests {
    private let back = #"class="note-back" role="doc-backlink" aria-label="Back to reference"#

    @Test func notesAreNumberedByTheirFirstReference() {
        let (html, rendered) = render(
            """
            One[^b] two[^a] three[^b].

            [^a]: First *defined*.
            [^b]: Word

            """)
        #expect(
            html == """
                <p>One<sup class="note-reference"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> \
                two<sup class="note-reference"><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup> \
                three<sup class="note-reference"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-label="Notes">
                <ol>
                <li id="fn-1">
                <p>Word <a href="#fnref-1" \(back) 1">↩</a> <a href="#fnref-1-2" \(back) 1-2">↩<sup>2</sup></a></p>
                </li>
                <li id="fn-2">
                <p>First <em>defined</em>. <a href="#fnref-2" \(back) 2">↩</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(rendered.noteCount == 2)
        #expect(rendered.problems == [])
    }

    @Test func aNoteHasParagraphsListsAndCode() {
        let (html, rendered) = render(
            """
            a[^1]

            [^1]: First
            line after line,

                second paragraph

                - item

                ```
                [^2]: code
                ```

            not in the note

                code
            """)
        #expect(
            html == """
                <p>a<sup class="note-reference"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup></p>
                <p>not in the note</p>
                <pre><code>code
                </code></pre>
                <section class="footnotes" role="doc-endnotes" aria-label="Notes">
                <ol>
                <li id="fn-1">
                <p>First
                line after line,</p>
                <p>second paragraph</p>
                <ul>
                <li>item</li>
                </ul>
                <pre><code>[^2]: code
                </code></pre>
                <p><a href="#fnref-1" \(back) 1">↩</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(rendered.problems == [])
    }

    @Test(arguments: ["> quote", "# heading", "- item", "1) item\n", "---", "```\ncode\n```", "text"])
    func whatFollowsANoteIsNotInIt(block: String) {
        let alone = render(block + "\n").html
        let (html, _) = render("a[^1]\n\n[^1]: note\n\n\(block)\n")
        let body = html.split(separator: "<section class=\"footnotes\"")[0].split(separator: "</p>\n", maxSplits: 1)[1]
        #expect(body == alone)
    }

    @Test func aNoteEndsAParagraphAndAQuote() {
        let (html, _) = render("> quote\n[^1]: note\n> other\n\na[^1]\n[^2]: unused\nb\n")
        #expect(
            html.hasPrefix("<blockquote>\n<p>quote</p>\n</blockquote>\n<blockquote>\n<p>other</p>\n</blockquote>\n"))
        #expect(html.contains("<li id=\"fn-1\">\n<p>note <a"))
    }

    @Test(arguments: [
        "<!-- x -->\n", "<div>\n</div>\n\n", "```\ncode\n```\n", "    code\n", "> ```\n> code\n", "- ~~~\n  code\n\n",
        "a\n",
        "# a\n", "a\n---\n",
    ])
    func aNoteIsFoundAfterAnyBlock(block: String) {
        #expect(render("b[^1]\n\n\(block)[^1]: note\n").1.noteCount == 1)
    }

    @Test func aNoteThatBeginsWithAQuotationHasIt() {
        let (html, rendered) = render("a[^q]\n\n[^q]: > quoted *words*\n\n    More.\n")
        #expect(
            html == """
                <p>a<sup class="note-reference"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup></p>
                <section class="footnotes" role="doc-endnotes" aria-label="Notes">
                <ol>
                <li id="fn-1">
                <blockquote>
                <p>quoted <em>words</em></p>
                </blockquote>
                <p>More. <a href="#fnref-1" \(back) 1">↩</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(rendered.problems == [])
    }

    @Test func notesReferToNotes() {
        let (html, rendered) = render("a[^a]\n\n[^a]: see [^b]\n[^b]: see [^a] and [^b]\n")
        #expect(rendered.noteCount == 2)
        #expect(rendered.problems == [])
        #expect(
            html.hasSuffix(
                """
                <li id="fn-1">
                <p>see <sup class="note-reference"><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup> \
                <a href="#fnref-1" \(back) 1">↩</a> <a href="#fnref-1-2" \(back) 1-2">↩<sup>2</sup></a></p>
                </li>
                <li id="fn-2">
                <p>see <sup class="note-reference"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup> \
                and <sup class="note-reference"><a href="#fn-2" id="fnref-2-2" role="doc-noteref">2</a></sup> \
                <a href="#fnref-2" \(back) 2">↩</a> <a href="#fnref-2-2" \(back) 2-2">↩<sup>2</sup></a></p>
                </li>
                </ol>
                </section>

                """))
    }

    @Test(arguments: [
        "a[^a] b[^b]\n\n[^a]: one\n[^b]: [^c]: two\n", "a[^a] b[^b]\n\n[^a]: one\n\n[^b]:\n",
        "b[^b]\n\n[^a]: [^ab]: [^a]\n[^a]: [^b]\n[^b]: [^a]\n[^a] [^ [^b]",
    ])
    func aNoteWithoutTextTakesNothingFromTheOneBefore(source: String) {
        let (html, _) = render(source)
        #expect(html.ranges(of: "<li id=").count == html.ranges(of: "</p>\n</li>").count)
        #expect(!source.contains("one") || html.contains("<p>one <a"))
    }

    @Test(arguments: [
        ("`[^1]`", "<p><code>[^1]</code></p>\n"),
        (#"\[^1]"#, "<p>[^1]</p>\n"),
        (#"\[^1] `\[^1]` \\\[^1]"#, "<p>[^1] <code>\\[^1]</code> \\[^1]</p>\n"),
        (
            "[see [^1]](https://a.b)",
            "<p><a class=\"external\" rel=\"noopener\" href=\"https://a.b\">see [^1]</a></p>\n"
        ),
        ("[^ 1] [^] [^a b]", "<p>[^ 1] [^] [^a b]</p>\n"),
        ("    [^1]: x", "<pre><code>[^1]: x\n</code></pre>\n"),
        ("```\n[^1]: x\n```", "<pre><code>[^1]: x\n</code></pre>\n"),
    ])
    func whatOnlyLooksLikeANoteIsText(source: String, html: String) {
        #expect(render(source).html == html)
        #expect(render(source + "\n\n[^1]: note\n").html == html)
    }

    @Test func notesAreNotLookedForInCodeThatAListHolds() {
        #expect(
            render("- ```\n  [^1]: x\n  ```\n").html == "<ul>\n<li>\n<pre><code>[^1]: x\n</code></pre>\n</li>\n</ul>\n")
    }

    @Test func aReferenceWithoutANoteIsAProblem() {
        #expect(render("a[^x]").html == "<p>a[^x]</p>\n")
        #expect(
            problems(in: "a `[^x]` [^x]\nb [^x]\n\n> [^y]\n") == [
                Found(.undefinedNote("x"), "[^x]", at: 9), Found(.undefinedNote("x"), "[^x]", at: 16),
                Found(.undefinedNote("y"), "[^y]", at: 24),
            ])
    }

    @Test func aNoteWithoutAReferenceIsAProblem() {
        #expect(render("a\n\n[^x]: b\n").html == "<p>a</p>\n")
        #expect(problems(in: "a\n\n[^x]: b\n") == [Found(.unreferencedNote("x"), "[^x]", at: 3)])
    }

    @Test func aSecondNoteOfTheSameIDIsAProblem() {
        #expect(problems(in: "a[^x]\n\n[^x]: b\n[^x]: c\n") == [Found(.duplicateNote("x"), "[^x]", at: 15)])
        #expect(!render("a[^x]\n\n[^x]: b\n[^x]: c\n").html.contains("c <a"))
    }

    @Test func anEmptyNoteStillLeadsBack() {
        #expect(render("a[^x]\n\n[^x]:\n").html.contains("<li id=\"fn-1\">\n<p><a href=\"#fnref-1\""))
    }

    @Test func labelsAreThePagesOwn() {
        var options = MarkupOptions()
        options.labels.notes = "Notes & sources"
        options.labels.backToReference = "Retour à l’appel"
        let (html, _) = render("a[^x]\n\n[^x]: b\n", options: options)
        #expect(html.contains(#"aria-label="Notes &amp; sources""#))
        #expect(html.contains(#"aria-label="Retour à l’appel 1""#))
    }
}
