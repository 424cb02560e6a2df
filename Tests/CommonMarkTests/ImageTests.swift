import Testing

@testable import CommonMark

@Suite struct ImageTests {
    private let first = #"width="640" height="480" decoding="async""#
    private let lazy = #"width="640" height="480" loading="lazy" decoding="async""#
    private let sized = #"width="640" height="480""#

    @Test func anImageAloneIsAFigure() {
        let (html, rendered) = render("![A *map*](map.png \"Of <Iran>\")\n\n![Map](map.png)\n")
        #expect(
            html == """
                <figure>
                <img src="../assets/map.1a2b.png" alt="A map" \(first)>
                <figcaption>Of &lt;Iran&gt;</figcaption>
                </figure>
                <figure>
                <img src="../assets/map.1a2b.png" alt="Map" \(lazy)>
                </figure>

                """)
        #expect(rendered.problems == [])
    }

    @Test func anImageInTextIsNoFigure() {
        #expect(
            render("See ![a map](map.png \"Title\").").html == """
                <p>See <img src="../assets/map.1a2b.png" alt="a map" \(sized) title="Title" decoding="async">.</p>

                """)
        #expect(
            render("[![a map](map.png)](../topics/iran.md)").html == """
                <p><a href="../topics/iran.html"><img src="../assets/map.1a2b.png" alt="a map" \(first)></a></p>

                """)
    }

    @Test(
        "the title of a figure says what is said of it and who made it",
        arguments: [
            ("The port | Credit: A. Name", "The port <span class=\"credit\">Credit: A. Name</span>"),
            ("The port|credit:A. Name", "The port <span class=\"credit\">Credit: A. Name</span>"),
            ("Credit: A. Name / R&D", "<span class=\"credit\">Credit: A. Name / R&amp;D</span>"),
            ("Credit: a | Credit: b", "Credit: a <span class=\"credit\">Credit: b</span>"),
            ("Left | right", "Left | right"), ("The credit: nobody’s", "The credit: nobody’s"),
            ("The port | Credit:", "The port | Credit:"), ("| Credit: b", "<span class=\"credit\">Credit: b</span>"),
        ])
    func caption(title: String, html: String) {
        #expect(
            render("![Map](map.png \"\(title)\")").html == """
                <figure>
                <img src="../assets/map.1a2b.png" alt="Map" \(first)>
                <figcaption>\(html)</figcaption>
                </figure>

                """)
    }

    @Test("an image of a text that follows one is loaded when it is near")
    func following() {
        var options = MarkupOptions()
        options.followsImage = true
        #expect(render("![Map](map.png)", options: options).html.contains(lazy))
    }

    @Test func anImageThatDoesNotExistGivesItsText() {
        #expect(
            render("![A <b>*map*</b>](no.png)\n\na ![b](no.png)\n\n![](no.png)").html == "<p>A map</p>\n<p>a b</p>\n")
        #expect(
            problems(in: "![a](no.png) ![b](no.png)") == [
                Found(.missingImage("no.png"), "no.png", at: 5), Found(.missingImage("no.png"), "no.png", at: 18),
            ])
    }

    @Test func anImageWithoutAlternativeTextIsAProblem() {
        #expect(problems(in: "a ![](map.png)") == [Found(.missingAlternativeText("map.png"), "map.png", at: 6)])
        #expect(render("a ![](map.png)").html.contains("alt=\"\""))
    }
}
