import Testing

@testable import Normalization

/// Pages whose text stands where none is looked for first.
@Suite struct DocumentPageTests {
    @Test func allOfADocumentIsItsAuthors() throws {
        let page = """
            <html><head><meta content="text/html" http-equiv="content-type"></head><body class="c5 doc-content">
            <p class="c4 title"><span>Weekly note</span></p><p><span>Karsa is </span><span>shut.</span><sup><a href="#ftnt1"
            id="ftnt_ref1">[1]</a></sup><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><ul><li>Five lorries wait.</li></ul>
            <div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> By its log.</p></div><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Check!</p></div>
            </body></html>
            """
        let article = try imported(page)
        #expect(article.metadata.title == "Weekly note")
        #expect(
            String(decoding: article.body, as: UTF8.self)
                == "Karsa is shut.[^1]\n\n- Five lorries wait.\n\n[^1]: By its log.\n")
    }

    @Test func theDataOfScriptsAreRead() throws {
        let page = """
            <html><head><title>Flood</title></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">
            {"props":{"article":{"title":"Flood","body":[{"type":"paragraph","text":"\(paragraphs[0])"},{"type":"heading","text":"The weir"},
            {"type":"paragraph","children":[{"text":"\(paragraphs[1].prefix(60))"},{"text":"\(paragraphs[1].dropFirst(60))"}]},
            {"type":"image","text":"An image of the weir"},{"__typename":"Paragraph","data":{"text":"\(paragraphs[2])"}}]},
            "more":[{"body":[{"text":"Another story, which is only announced here and is no part of the one that is shown."}]}]}}</script></body></html>
            """
        let article = try imported(page)
        #expect(
            String(decoding: article.body, as: UTF8.self)
                == "\(paragraphs[0])\n\n## The weir\n\n\(paragraphs[1])\n\n\(paragraphs[2])\n")
        #expect(article.reviews.map(\.text).contains("the text was taken out of a script of the page"))
    }

    @Test func imagesHaveTheCaptionBesideThem() throws {
        let page = """
            <article><h1>Flood</h1><p>\(paragraphs[0])</p><div class="img"><img src="https://a.example/w.jpg"><span
            class="caption">The weir at dawn</span></div><p>\(paragraphs[1])</p><p>\(paragraphs[2])</p></article>
            """
        #expect(
            try body(page)
                == "\(paragraphs[0])\n\n![](https://a.example/w.jpg \"The weir at dawn\")\n\n\(paragraphs[1])\n\n\(paragraphs[2])\n"
        )
    }

    @Test func listsOfGoogleDocsStandInOneAnother() throws {
        let page = """
            <html><body class="c1 doc-content"><p class="c2 title">Week 47</p><p>The council met.</p>
            <ul class="c3 lst-kix_a-0 start"><li>Market</li></ul><ul class="c3 lst-kix_a-1 start"><li>eleven dead</li></ul>
            <ul class="c3 lst-kix_a-0"><li>Port</li></ul><ol class="lst-kix_b-0 start" start="1"><li>Open the road</li></ol>
            <ol class="lst-kix_b-1 start" start="1"><li>from Tesk</li></ol><ol class="lst-kix_b-0" start="2"><li>Move out</li></ol>
            </body></html>
            """
        #expect(
            try body(page) == """
                The council met.

                - Market

                  - eleven dead
                - Port

                1. Open the road

                   1. from Tesk
                2. Move out

                """)
    }

    @Test func itemsAndCommentsOfAFilteredPageOfWord() throws {
        let gap = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span>"
        let page = """
            <html><head><meta name=Generator content="Microsoft Word 15 (filtered)"></head><body lang=EN-GB><div class=WordSection1>
            <p class=MsoTitle>Note</p><p class=MsoNormal>Fourteen died.<span class=MsoCommentReference><a class=msocomanchor
            href="#c1">[LM1]</a></span></p>
            <p class=MsoListParagraphCxSpFirst style='margin-left:.5in'><span style='font-family:Symbol'>·\(gap)</span>Market</p>
            <p class=MsoListParagraphCxSpMiddle style='margin-left:1.0in'><span style='font-family:"Courier New"'>o\(gap)</span>Mill street</p>
            <p class=MsoListParagraphCxSpLast style='margin-left:.5in'><span style='font-family:Symbol'>·\(gap)</span>Port</p>
            <p class=MsoListParagraph style='margin-left:.5in'>1.\(gap)Open the road</p></div></body></html>
            """
        let article = try imported(page)
        #expect(article.metadata.language == "en-GB")
        #expect(
            String(decoding: article.body, as: UTF8.self) == """
                Fourteen died.

                - Market

                  - Mill street
                - Port

                1. Open the road

                """)
    }
}
