import Testing

@testable import CommonMark

@Suite struct LinkTests {
    @Test(arguments: [
        ("[a](../topics/iran.md)", "<a href=\"../topics/iran.html\">a</a>"),
        ("[a](../topics/iran.md \"T & U\")", "<a href=\"../topics/iran.html\" title=\"T &amp; U\">a</a>"),
        (
            "[a](https://x.y/?b=1&amp;c=é)",
            "<a class=\"external\" rel=\"noopener\" href=\"https://x.y/?b=1&amp;c=%C3%A9\">a</a>"
        ),
        ("<https://x.y>", "<a class=\"external\" rel=\"noopener\" href=\"https://x.y\">https://x.y</a>"),
        ("[a](strike.md#damage)", "<a href=\"strike.html#damage\">a</a>"),
        ("[a](no.md)", "a"),
        ("[*a* `b`](no.md)", "<em>a</em> <code>b</code>"),
        ("[a](#)", "<a href=\"#\">a</a>"),
    ])
    func theResolverDecidesWhereALinkLeads(source: String, html: String) {
        #expect(render(source).html == "<p>\(html)</p>\n")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScript:alert(1)", "vbscript:x", "file:///etc/passwd", "data:text/html,x",
        "data:image/png;base64,AAAA", "java&Tab;script:alert(1)", "&#1;javascript:alert(1)",
        "javascript&colon;alert(1)",
    ])
    func destinationsThatRunCodeAreDropped(destination: String) {
        #expect(render("[a](<\(destination)>)").html == "<p>a</p>\n")
        #expect(render("![a](<\(destination)>)").html == "<p>a</p>\n")
        let kinds = problems(in: "[a](<\(destination)>) b ![a](<\(destination)>)").map(\.kind)
        #expect(kinds.count == 2)
        for kind in kinds {
            guard case .unsafeDestination = kind else {
                Issue.record("\(kind)")
                continue
            }
        }
    }

    @Test func aResolverCannotBringUnsafeDestinationsBack() {
        struct Careless: MarkupResolver {
            func link(to destination: String) -> LinkResolution {
                destination == "x" ? .external(href: "javascript:x") : .link(href: " javascript:x")
            }
            func citation(of id: String) -> CitationResolution? { CitationResolution(name: "n", href: "data:x") }
            func image(at source: String) -> ImageResolution? { ImageResolution(src: "file:x") }
        }
        var renderer = MarkupRenderer()
        var resolver = Careless()
        var html: [UInt8] = []
        _ = renderer.render("[a](x) [b](y) [@c] ![d](e)".utf8Span.span, resolver: &resolver, into: &html)
        #expect(String(decoding: html, as: UTF8.self) == "<p>a b <span class=\"citation\">(n)</span> d</p>\n")
    }

    @Test func anchorsOfTheDocumentAreChecked() {
        var options = MarkupOptions()
        options.reservedIDs = ["sources"]
        let source = "[a](#later) [b](#no) [c](#sources) [d](#%C3%A9t%C3%A9) [e](#no)\n\n# Later\n\n# Été\n"
        let (html, rendered) = render(source, options: options)
        #expect(
            html == """
                <p><a href="#later">a</a> <a href="#no">b</a> <a href="#sources">c</a> \
                <a href="#%C3%A9t%C3%A9">d</a> <a href="#no">e</a></p>
                <h2 id="later">Later</h2>
                <h2 id="été">Été</h2>

                """)
        #expect(
            rendered.problems == [
                MarkupProblem(.unknownAnchor("no"), at: 16..<19), MarkupProblem(.unknownAnchor("no"), at: 59..<62),
            ])
    }

    @Test func linksLeftForLaterAreListed() {
        let (_, rendered) = render("x\n\n[a](strike.md#damage) [b][r] `](strike.md#damage)`\n\n[r]: strike.md#damage\n")
        #expect(
            rendered.unverifiedLinks.map(\.destination) == ["strike.md#damage", "strike.md#damage"])
        #expect(rendered.unverifiedLinks.map(\.range) == [7..<23, 60..<76])
    }

    @Test func aLinkWithoutTextIsDropped() {
        #expect(render("a [](../topics/iran.md) [ ](../topics/iran.md)").html == "<p>a   </p>\n")
        #expect(
            problems(in: "[](../topics/iran.md)") == [
                Found(.emptyLink("../topics/iran.md"), "../topics/iran.md", at: 3)
            ])
    }

    @Test func problemsPointAtTheRightOneOfSeveral() {
        #expect(
            problems(
                in: """
                    [a](../topics/iran.md) `[b](no.md)` \\[c](no.md) [d](no.md) [e](<no.md>) [f](no.md "t")

                    > [g](no.md)
                    > [h](no.md)

                    """) == [
                    Found(.brokenLink("no.md"), "no.md", at: 52), Found(.brokenLink("no.md"), "no.md", at: 64),
                    Found(.brokenLink("no.md"), "no.md", at: 76), Found(.brokenLink("no.md"), "no.md", at: 94),
                    Found(.brokenLink("no.md"), "no.md", at: 107),
                ])
    }

    @Test(arguments: [
        ("[a](a\\_b.md)", "a\\_b.md", 4), ("[a](b&amp;c.md)", "b&amp;c.md", 4), ("<mailto:x@y.z>", "mailto:x@y.z", 1),
        ("<x@y.z>", "x@y.z", 1), ("[a][r]\n\n[r]: <no.md>\n", "no.md", 14), ("[a][r]\n\n[r]:\n no.md\n", "[a][r]", 0),
        ("[![x](map.png)](no.md)", "no.md", 16), ("[*a* \\] b](no.md)", "no.md", 11), ("[a](b(c)d.md)", "b(c)d.md", 4),
        ("- a\n\n  [b](\n  no.md)", "no.md", 14),
        ("\u{FEFF}[a](no.md)", "no.md", 7), ("a\r\n\r\n[a](no.md)", "no.md", 9), ("a\r\r[a](no.md)", "no.md", 7),
    ])
    func problemsPointAtDestinations(source: String, text: String, start: Int) {
        #expect(problems(in: source).map(\.text) == [text])
        #expect(problems(in: source).map(\.start) == [start])
    }

    @Test func problemsPointAtImagesInLinksAndTheLinksAroundThem() {
        #expect(
            problems(in: "[![x](a.png)](no.md) [![y](a.png)](no.md)") == [
                Found(.missingImage("a.png"), "a.png", at: 6), Found(.brokenLink("no.md"), "no.md", at: 14),
                Found(.missingImage("a.png"), "a.png", at: 27), Found(.brokenLink("no.md"), "no.md", at: 35),
            ])
    }

    @Test func aByteOrderMarkMovesNoPlace() {
        #expect(
            problems(in: "\u{FEFF}# a\n\n[^x]: b\n[^x]: c\n\n[d](no.md)\n") == [
                Found(.unreferencedNote("x"), "[^x]", at: 8), Found(.duplicateNote("x"), "[^x]", at: 16),
                Found(.brokenLink("no.md"), "no.md", at: 29),
            ])
    }

    @Test func whatIsBoundedInALongSourceMovesNoPlace() {
        let long = String(repeating: "![a](map.png)\n", count: 2_500)
        let found = problems(in: long + "\n[^x]: b\n\n[d](no.md)\n")
        #expect(
            found == [
                Found(.tooManyImages, "[", at: 256 * 14 + 1), Found(.unreferencedNote("x"), "[^x]", at: 35_001),
                Found(.brokenLink("no.md"), "no.md", at: 35_014),
            ])
    }

    @Test func rawHTMLIsDroppedAndReported() {
        let source = "<div onclick=\"x()\">\nraw\n</div>\n\na <b>c</b> `<i>` <!-- d --> \\<e>\n"
        #expect(render(source).html == "<p>a c <code>&lt;i&gt;</code>  &lt;e&gt;</p>\n")
        #expect(
            problems(in: source) == [
                Found(.textInHTML("<div onclick=\"x()\">"), "<div onclick=\"x()\">", at: 0),
                Found(.rawHTML("<b>"), "<b>", at: 34), Found(.rawHTML("</b>"), "</b>", at: 38),
                Found(.rawHTML("<!-- d -->"), "<!-- d -->", at: 49),
            ])
    }
}
