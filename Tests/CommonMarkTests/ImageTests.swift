import Testing

@testable import CommonMark

@Suite struct ImageTests {
    private let attributes = #"width="640" height="480" loading="lazy" decoding="async""#
    private let sized = #"width="640" height="480""#

    @Test func anImageAloneIsAFigure() {
        let (html, rendered) = render("![A *map*](map.png \"Of <Iran>\")\n\n![Map](map.png)\n")
        #expect(
            html == """
                <figure>
                <img src="../assets/map.1a2b.png" alt="A map" \(attributes)>
                <figcaption>Of &lt;Iran&gt;</figcaption>
                </figure>
                <figure>
                <img src="../assets/map.1a2b.png" alt="Map" \(attributes)>
                </figure>

                """)
        #expect(rendered.problems == [])
    }

    @Test func anImageInTextIsNoFigure() {
        #expect(
            render("See ![a map](map.png \"Title\").").html == """
                <p>See <img src="../assets/map.1a2b.png" alt="a map" \(sized) title="Title" loading="lazy" \
                decoding="async">.</p>

                """)
        #expect(
            render("[![a map](map.png)](../topics/iran.md)").html == """
                <p><a href="../topics/iran.html"><img src="../assets/map.1a2b.png" alt="a map" \(attributes)></a></p>

                """)
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
