import Testing

@testable import CommonMark

@Suite struct CitationTests {
    @Test(arguments: [
        ("[@idf]", "(IDF)"),
        ("[@times]", "(<a href=\"../sources/times.html\">The Times &amp; Co</a>)"),
        ("[@times, p. 3]", "(<a href=\"../sources/times.html\">The Times &amp; Co</a>, p. 3)"),
        ("[@idf; @times,  ch. <2> ]", "(IDF; <a href=\"../sources/times.html\">The Times &amp; Co</a>, ch. &lt;2&gt;)"),
        ("[@idf;\n@idf]", "(IDF; IDF)"),
    ])
    func citationsNameTheirSources(source: String, html: String) {
        #expect(render(source).html == "<p><span class=\"citation\">\(html)</span></p>\n")
    }

    @Test(arguments: ["[@idf is text]", "[@]", "[@ idf]", "[see @idf]", "[@idf, [x]", "[@idf;]", #"\[@idf]"#, "[@idf"])
    func whatOnlyLooksLikeACitationIsText(source: String) {
        #expect(render(source).html == "<p>\(source.drop { $0 == "\\" })</p>\n")
    }

    @Test func citationsAreNotLookedForInLinksAndCode() {
        #expect(
            render("`[@idf]` [[@idf]](https://a.b)").html
                == "<p><code>[@idf]</code> <a class=\"external\" rel=\"noopener\" href=\"https://a.b\">[@idf]</a></p>\n"
        )
    }

    @Test func anUnknownSourceIsAProblem() {
        #expect(render("[@x; @idf, 1]").html == "<p><span class=\"citation\">(x; IDF, 1)</span></p>\n")
        #expect(
            problems(in: "[@idf; @x] `[@x]` [@x,\np. 1; @y]\n") == [
                Found(.unknownCitation("x"), "@x", at: 7), Found(.unknownCitation("x"), "@x", at: 19),
                Found(.unknownCitation("y"), "@y", at: 29),
            ])
    }
}
