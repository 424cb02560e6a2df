import Testing

@testable import CommonMark

@Suite struct HeadingTests {
    @Test func headingsMoveDownALevelAndHaveAnchors() {
        let (html, rendered) = render("# The missile attack\n\n## On *Tel Aviv*\n\n###### Deep\n")
        #expect(
            html == """
                <h2 id="the-missile-attack">The missile attack</h2>
                <h3 id="on-tel-aviv">On <em>Tel Aviv</em></h3>
                <h6 id="deep">Deep</h6>

                """)
        #expect(
            rendered.headings == [
                MarkupHeading(level: 2, anchor: "the-missile-attack", text: "The missile attack"),
                MarkupHeading(level: 3, anchor: "on-tel-aviv", text: "On Tel Aviv"),
                MarkupHeading(level: 6, anchor: "deep", text: "Deep"),
            ])
        #expect(rendered.problems == [])
    }

    @Test(arguments: [
        ("## a\n\n### b\n", "<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>\n"),
        ("### a\n\n## b\n", "<h3 id=\"a\">a</h3>\n<h2 id=\"b\">b</h2>\n"),
        ("| a |\n|---|\n| b |\n\n### c\n", "<h2 id=\"c\">c</h2>\n"),
    ])
    func theHighestHeadingsOfADocumentAreItsSections(source: String, headings: String) {
        #expect(render(source).0.hasSuffix(headings))
    }

    @Test(arguments: [
        ("Été à Téhéran", "été-à-téhéran"),
        ("STRASSE & CO.", "strasse-co"),
        ("القدس اليوم", "القدس-اليوم"),
        ("İstanbul", "i\u{307}stanbul"),
        ("Don’t panic — it’s 2024/25", "dont-panic-its-2024-25"),
        ("  -- dashes --  ", "dashes"),
        ("`code` and [a link](../topics/iran.md)", "code-and-a-link"),
        ("???", "section"),
        ("😀", "section"),
        ("fn 1", "section-fn-1"),
        ("main", "section-main"),
    ])
    func anchorsAreMadeOfWords(title: String, anchor: String) {
        var options = MarkupOptions()
        options.reservedIDs = ["main"]
        #expect(render("# \(title)\n", options: options).1.headings.map(\.anchor) == [anchor])
    }

    @Test func anchorsAreUnique() {
        let source = "# a\n# a\n# a-2\n# a\n# ?\n# ?\n# b\n"
        var options = MarkupOptions()
        options.reservedIDs = ["b", "section-b"]
        #expect(
            render(source, options: options).1.headings.map(\.anchor)
                == ["a", "a-2", "a-2-2", "a-3", "section", "section-2", "section-b-2"])
    }

    @Test func aPrefixGoesBeforeEveryID() {
        var options = MarkupOptions()
        options.idPrefix = "e3-"
        let (html, rendered) = render("# a\n\nb[^n] [c](#a)\n\n[^n]: d\n", options: options)
        #expect(
            html == """
                <h2 id="e3-a">a</h2>
                <p>b<sup class="note-reference"><a href="#e3-fn-1" id="e3-fnref-1" role="doc-noteref">1</a></sup> \
                <a href="#e3-a">c</a></p>
                <section class="footnotes" role="doc-endnotes" aria-label="Notes">
                <ol>
                <li id="e3-fn-1">
                <p>d <a href="#e3-fnref-1" class="note-back" role="doc-backlink" aria-label="Back to reference 1">↩</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(rendered.problems == [])
    }

    @Test func headingTextLeavesOutNotesAndCitations() {
        let (_, rendered) = render("# Attack[^1] [@times] now\n\n[^1]: x\n")
        #expect(rendered.headings == [MarkupHeading(level: 2, anchor: "attack-now", text: "Attack now")])
    }

    @Test(arguments: [
        ("# `[@idf]`\n", "<h2 id=\"idf\"><code>[@idf]</code></h2>\n", "[@idf]"),
        ("# \\[@idf\\] [@idf]\n", "<h2 id=\"idf\">[@idf] <span class=\"citation\">(IDF)</span></h2>\n", "[@idf]"),
        (
            "# [[^1]](https://a.b)\n",
            "<h2 id=\"1\"><a class=\"external\" rel=\"noopener\" href=\"https://a.b\">[^1]</a></h2>\n", "[^1]"
        ),
        (
            "# *b* `c  d` `[^x]`e\n", "<h2 id=\"b-c-d-xe\"><em>b</em> <code>c  d</code> <code>[^x]</code>e</h2>\n",
            "b c d [^x]e"
        ),
    ])
    func whatOnlyLooksLikeANoteOrCitationStaysInAHeading(source: String, html: String, text: String) {
        let result = render(source)
        #expect(result.html == html)
        #expect(result.1.headings.map(\.text) == [text])
    }

    @Test func aHeadingWithoutTextIsDropped() {
        #expect(render("#\n\n# <b></b>\n\ntext\n").html == "<p>text</p>\n")
        #expect(
            problems(in: "a\n\n#\n\n## <!-- x -->\n") == [
                Found(.emptyHeading, "#", at: 3), Found(.emptyHeading, "## <!-- x -->", at: 6),
            ])
    }

    @Test func anImageNamesAHeading() {
        let (html, rendered) = render("# ![The map](map.png)\n")
        #expect(
            html == """
                <h2 id="the-map"><img src="../assets/map.1a2b.png" alt="The map" width="640" height="480" \
                decoding="async"></h2>

                """)
        #expect(rendered.headings.map(\.text) == ["The map"])
    }
}
