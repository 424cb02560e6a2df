import Testing

@testable import CommonMark

@Suite struct TextTests {
    @Test func passagesAreMarkedInTextOnly() {
        #expect(
            render(
                """
                # 2024-10-01

                On *2024-10-02* & 2024-10-03, `2024-10-04`, [2024-10-05](https://a.b) ![2024-10-06](no.png)[^1].

                [^1]: 2024-10-07
                """
            ).html == """
                <h2 id="2024-10-01">2024-10-01</h2>
                <p>On <em><time datetime="2024-10-02">2024-10-02</time></em> &amp; \
                <time datetime="2024-10-03">2024-10-03</time>, <code>2024-10-04</code>, \
                <a class="external" rel="noopener" href="https://a.b">2024-10-05</a> \
                2024-10-06<sup class="note-reference"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-label="Notes">
                <ol>
                <li id="fn-1">
                <p><time datetime="2024-10-07">2024-10-07</time> \
                <a href="#fnref-1" class="note-back" role="doc-backlink" aria-label="Back to reference 1">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    /// Notes the runs that it is asked about and marks what it is told to.
    struct Marker: MarkupResolver {
        var ranges: [Range<Int>] = []
        var runs: [String] = []
        mutating func passages(in text: Span<UInt8>, isQuoted: Bool) -> [MarkedPassage] {
            runs.append(String(decoding: text.indices.map { text[$0] }, as: UTF8.self))
            return ranges.map {
                MarkedPassage(range: $0, openingMarkup: Array("<i>".utf8), closingMarkup: Array("</i>".utf8))
            }
        }
    }

    private func mark(_ source: String, _ ranges: [Range<Int>] = []) -> (html: String, runs: [String]) {
        var renderer = MarkupRenderer()
        var marker = Marker(ranges: ranges)
        var html: [UInt8] = []
        _ = renderer.render(source.utf8Span.span, resolver: &marker, into: &html)
        return (String(decoding: html, as: UTF8.self), marker.runs)
    }

    @Test func runsAreWhole() {
        #expect(
            mark("a_b [c] d! & é\ne\\*f &amp; \"g\" *h* i  \nj").runs == [
                "a_b [c] d! & é\ne*f & \"g\" ", "h", " i", "j",
            ])
    }

    @Test func passagesThatCannotBeMarkedAreLeftOut() {
        #expect(
            mark("abc<def", [1..<3, 2..<4, 3..<3, 5..<6, 6..<99, 0..<1]).html == "<p>a<i>bc</i>&lt;d<i>e</i>f</p>\n")
        #expect(mark("abc", [-5 ..< -1, -1..<2]).html == "<p>abc</p>\n")
    }

    @Test(arguments: [
        ("", 0), ("one", 1), ("one *two*three\nfour  \nfive", 4), ("a\n\nb", 2), ("# a b\n\n- c\n- d\n", 4),
        ("a `b c` [d](../topics/iran.md) ![e f](no.png)", 6), ("    code here", 2), ("|a b|\n|-|\n|c|\n", 3),
        ("a[^1]\n\n[^1]: b c", 3), ("عاجل: خبر", 2), ("abcdefgh ijklmnop qr", 3), ("1234567 9 1 3 5 7 9", 7),
    ])
    func wordsAreCounted(source: String, count: Int) {
        #expect(render(source).1.wordCount == count)
    }

    @Test func plainTextIsALineForABlock() {
        var renderer = MarkupRenderer()
        var site = SmallSite()
        var html: [UInt8] = []
        var text = Array("before|".utf8)
        let source = """
            # A *b*

            One[^1] two &
            three. [@times, p. 3] ![alt](map.png) <b>x</b>

            - item
            - other

                code

            | c | d |
            |---|---|
            | e |
            | f | g |

            [^1]: The note.
            """
        _ = renderer.render(source.utf8Span.span, resolver: &site, into: &html, plainText: &text)
        #expect(
            String(decoding: text, as: UTF8.self) == """
                before|A b
                One two &
                three. (The Times & Co, p. 3) alt x
                item
                other
                code
                c\td
                e
                f\tg
                The note.

                """)
    }

    @Test func htmlIsAppended() {
        var renderer = MarkupRenderer()
        var site = SmallSite()
        var html = Array("<main>".utf8)
        _ = renderer.render("> a".utf8Span.span, resolver: &site, into: &html)
        _ = renderer.render("# a".utf8Span.span, resolver: &site, into: &html)
        #expect(
            String(decoding: html, as: UTF8.self)
                == "<main><blockquote>\n<p>a</p>\n</blockquote>\n<h2 id=\"a\">a</h2>\n")
    }

    @Test func invalidUTF8BecomesReplacementCharacters() {
        var renderer = MarkupRenderer()
        var site = SmallSite()
        var html: [UInt8] = []
        let source: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0x0A, 0x00]
        _ = renderer.render(source.span, resolver: &site, into: &html)
        #expect(html == Array("<p>a\u{FFFD}b\u{FFFD}\n\u{FFFD}</p>\n".utf8))
    }
}
