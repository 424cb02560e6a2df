import Testing

@testable import Normalization

@Suite struct OfficeTests {
    /// An archive whose files are stored as they are.
    static func archive(_ files: [(String, String)]) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) } }
        var bytes: [UInt8] = []
        var list: [UInt8] = []
        for (name, text) in files {
            let sizes =
                number(0, 4) + number(text.utf8.count, 4) + number(text.utf8.count, 4) + number(name.utf8.count, 2)
            list +=
                [0x50, 0x4B, 1, 2] + number(0, 12) + sizes + number(0, 12) + number(bytes.count, 4) + Array(name.utf8)
            bytes += [0x50, 0x4B, 3, 4] + number(0, 10) + sizes + number(0, 2) + Array(name.utf8) + Array(text.utf8)
        }
        return bytes + list + [0x50, 0x4B, 5, 6] + number(0, 4) + number(files.count, 2) + number(files.count, 2)
            + number(list.count, 4) + number(bytes.count, 4) + number(0, 2)
    }

    static let word = archive([
        (
            "word/document.xml",
            """
            <?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r"><w:body>
            <w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Situation</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">About </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>12</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:del><w:r><w:delText>200</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> people</w:t></w:r></w:ins><w:commentRangeStart w:id="1"/><w:r><w:t xml:space="preserve"> came, see </w:t></w:r><w:hyperlink r:id="rId1"><w:r><w:t>the list</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Vell</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Arda</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Day</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Hurt</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>Monday</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            </w:body></w:document>
            """
        ),
        ("word/styles.xml", "<w:styles><w:style w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"),
        (
            "word/numbering.xml",
            "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
        ),
        (
            "word/footnotes.xml",
            "<w:footnotes><w:footnote w:id=\"2\"><w:p><w:r><w:t>As of noon.</w:t></w:r></w:p></w:footnote></w:footnotes>"
        ),
        (
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Target=\"https://list.example/\"/></Relationships>"
        ),
        (
            "docProps/core.xml",
            "<cp:coreProperties><dc:title>Weekly report</dc:title><dc:creator>Mira Soler</dc:creator><dcterms:modified>2026-11-18T10:00:00Z</dcterms:modified></cp:coreProperties>"
        ),
    ])

    @Test func aWordDocumentKeepsItsStructureAndLeavesOutWhatWasDeleted() throws {
        let article = try ArticleImporter.article(from: Self.word, fileName: "a.docx")
        #expect(article.format == .word)
        #expect(article.metadata.title == "Weekly report")
        #expect(article.metadata.authors == ["Mira Soler"])
        #expect(article.metadata.published == nil)
        #expect(
            String(decoding: article.body, as: UTF8.self) == """
                ## Situation

                About **12**[^1] people came, see [the list](https://list.example/).

                1. Vell
                2. Arda

                | Day | Hurt |
                | --- | --- |
                | Monday | 3 |

                [^1]: As of noon.

                """)
        #expect(
            article.reviews.map(\.text) == [
                "1 deletion of the document was left out", "1 comment on the document was left out",
                "the document was last changed on 2026-11-18; it says no day of publication",
                "no day of publication was found",
            ])
    }

    @Test func anOpenDocumentTextIsRead() throws {
        let text = Self.archive([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            (
                "content.xml",
                """
                <office:document-content><office:automatic-styles><style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>
                <style:style style:name="S"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles><office:body><office:text>
                <text:tracked-changes><text:changed-region><text:deletion><text:p>Gone: 900.</text:p></text:deletion></text:changed-region></text:tracked-changes>
                <text:h text:outline-level="1">تقرير</text:h><text:p>أصيب <text:span text:style-name="B">12</text:span> شخصا<office:annotation><text:p>check</text:p></office:annotation> على بعد 10<text:s text:c="2"/>كم.</text:p>
                <text:list><text:list-item><text:p>واحد</text:p></text:list-item></text:list></office:text></office:body></office:document-content>
                """
            ),
        ])
        let article = try ArticleImporter.article(from: text, fileName: "a.odt")
        #expect(article.format == .openDocument)
        #expect(
            String(decoding: article.body, as: UTF8.self) == "## تقرير\n\nأصيب **12** شخصا على بعد 10 كم.\n\n- واحد\n")
        #expect(
            article.reviews.map(\.text).prefix(2) == [
                "1 deletion of the document was left out", "1 comment on the document was left out",
            ])
        #expect(article.metadata.direction == .rightToLeft)
    }

    @Test func otherArchivesAreRefusedAndDamagedOnesAreSurvived() {
        #expect(throws: ImportError.notText(kind: "a table or presentation of an office program")) {
            try ArticleImporter.article(from: Self.archive([("xl/workbook.xml", "<a/>")]), fileName: "a.xlsx")
        }
        #expect(throws: ImportError.notText(kind: "a ZIP archive or office document")) {
            try ArticleImporter.article(from: Self.archive([("a.txt", "x")]), fileName: "a.zip")
        }
        for cut in stride(from: 0, to: Self.word.count, by: 7) {
            var bytes = Self.word
            bytes[cut] = bytes[cut] &+ 41
            _ = try? ArticleImporter.article(from: bytes, fileName: "a.docx")
            _ = try? ArticleImporter.article(from: Array(Self.word[cut...]), fileName: "a.docx")
        }
    }

    @Test func theStyledTitleIsTheTitleAndCellsThatReachDownCountInTheirRows() throws {
        func cell(_ text: String, _ properties: String = "") -> String {
            "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
        }
        let document = """
            <w:document><w:body><w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:del><w:r><w:delText>Old</w:delText></w:r></w:del>\
            <w:r><w:t>Shelling of Orvan</w:t></w:r></w:p><w:p><w:r><w:t>Text.</w:t></w:r></w:p><w:tbl>\
            <w:tr>\(cell("South", "<w:vMerge w:val=\"restart\"/>"))\(cell("16 Nov"))\(cell("3"))</w:tr>\
            <w:tr>\(cell("", "<w:vMerge/>"))\(cell("17 Nov: not counted", "<w:gridSpan w:val=\"2\"/>"))</w:tr></w:tbl></w:body></w:document>
            """
        let article = try ArticleImporter.article(
            from: Self.archive([
                ("word/document.xml", document),
                (
                    "word/styles.xml",
                    "<w:styles><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style></w:styles>"
                ),
            ]), fileName: "a.docx")
        #expect(article.metadata.title == "Shelling of Orvan")
        #expect(
            String(decoding: article.body, as: UTF8.self) == """
                Text.

                | South | 16 Nov | 3 |
                | --- | --- | --- |
                | South | 17 Nov: not counted |  |

                """)
    }
}
