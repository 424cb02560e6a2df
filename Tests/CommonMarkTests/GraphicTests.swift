import Testing

@testable import CommonMark

@Suite struct GraphicTests {
    @Test func aMarkedQuotationIsClosedUntilAReaderOpensIt() {
        let (html, rendered) = render(
            """
            > [!graphic] The *wounded* after <1 hour>
            >
            > They were brought out at noon.

            > [!GRAPHIC]
            >
            > > Deeper

            """)
        #expect(
            html == """
                <details class="graphic">
                <summary>Graphic content: The wounded after &lt;1 hour&gt;</summary>
                <p>They were brought out at noon.</p>
                </details>
                <details class="graphic">
                <summary>Graphic content</summary>
                <blockquote>
                <p>Deeper</p>
                </blockquote>
                </details>

                """)
        #expect(rendered.problems == [])
    }

    @Test func aWarningIsOneLine() {
        #expect(
            problems(in: "Text.\n\n> [!graphic] The dead\n> ![Bodies](map.png)\n") == [
                Found(.longWarning, "> [!graphic] The dead", at: 7)
            ])
    }

    @Test(arguments: ["[!graphics] a", "a [!graphic] b", "\\[!graphic", "`[!graphic]` a", "[!gra*phic]*"])
    func otherQuotationsStayQuotations(text: String) {
        #expect(render("> \(text)\n").html.hasPrefix("<blockquote>\n<p>"))
    }

    @Test func outsideAQuotationItIsText() {
        #expect(render("[!graphic] a").html == "<p>[!graphic] a</p>\n")
    }
}
