import Testing

@testable import Normalization

@Suite struct PDFTextTests {
    @Test func pagesBecomeParagraphsWithoutRunningHeads() throws {
        let pages = [
            "Relief Weekly 44\n\nFire in the depot of Basra\n\nEleven people were hurt when a depot caught fire in the north of the\ncity of Basra on Sunday, and the fire-fight-\ners came within 12 minutes to\n\n1\n",
            "Relief Weekly 44\n\nput it out. Nobody died.\n\n• 8 are in hospital.\n• 3 went home.\n\n2\n",
            "Relief Weekly 44\n\nThe depot held 40 tonnes of grain.\n\n3\n",
        ]
        var hints = ImportHints()
        let text = Array(pages.joined(separator: "\u{C}").utf8)
        hints.pdfText = { _ in text }
        let article = try ArticleImporter.article(from: Array("%PDF-1.4".utf8), fileName: "a.pdf", hints: hints)
        #expect(article.metadata.title == "Fire in the depot of Basra")
        #expect(
            String(decoding: article.body, as: UTF8.self) == """
                Eleven people were hurt when a depot caught fire in the north of the city of Basra on Sunday, and the fire-fighters came within 12 minutes to put it out. Nobody died.

                - 8 are in hospital.
                - 3 went home.

                The depot held 40 tonnes of grain.

                """)
        #expect(article.reviews[0].text.hasPrefix("3 pages of a PDF; 6 running heads and page numbers left out"))
    }

    @Test func aPDFOfPicturesIsRefused() {
        var hints = ImportHints()
        hints.pdfText = { _ in [0x0C, 0x0C] }
        #expect(
            throws: ImportError.notAnArticle(
                kind: "a PDF of pictures without text", remedy: "read its text with a program for it (OCR)")
        ) {
            try ArticleImporter.article(from: Array("%PDF-1.4".utf8), fileName: "a.pdf", hints: hints)
        }
    }
}
