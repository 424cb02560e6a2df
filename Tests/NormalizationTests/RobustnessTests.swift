import Testing

@testable import Normalization

@Suite struct RobustnessTests {
    @Test func deepNestingIsRefused() {
        let page = String(repeating: "<div>", count: 20_000) + paragraphMarkup
        #expect(throws: ImportError.tooDeep(limit: 1_000)) { try imported(page) }
        #expect(throws: ImportError.tooDeep(limit: 1_000)) { try imported(String(repeating: "<b></i>", count: 20_000)) }
    }

    @Test(arguments: ["<div/>", "<x-a/>", "<a href=x />"])
    func elementsThatOnlyClaimToCloseThemselvesNest(element: String) {
        let page = String(repeating: element, count: 20_000) + paragraphMarkup
        #expect(throws: ImportError.tooDeep(limit: 1_000)) { try imported(page) }
    }

    @Test func manyElementsFarBelowTheRootAreRefused() {
        let page =
            String(repeating: "<div class=widget>", count: 900) + String(repeating: "<p>x", count: 100_000)
            + paragraphMarkup
        #expect(throws: ImportError.tooComplex) { try imported(page) }
    }

    @Test func hugeFilesAreRefused() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 50 << 20)
        #expect(throws: ImportError.tooLarge(size: 50 << 20, limit: 32 << 20)) {
            try ArticleImporter.article(from: bytes, fileName: "a.txt")
        }
    }

    @Test func aFewZeroBytesAreLeftOut() throws {
        #expect(try body("<html><p>\(paragraphs[0].replacing("night", with: "ni\0ght"))</p>") == paragraphs[0] + "\n")
    }

    @Test func textsOfTooManyLinesAreRefused() {
        #expect(throws: ImportError.tooManyLines(count: 40_001)) {
            try imported(String(repeating: "word\n", count: 40_001), fileName: "a.txt")
        }
    }

    @Test func linesThatLookWrappedAreJoinedHoweverManyTheyAre() throws {
        let line = String(repeating: "QUJD", count: 18) + "Z2hp\n"
        #expect(throws: ImportError.noArticle) { try imported("\n", fileName: "a.txt") }
        #expect(try imported(String(repeating: line, count: 39_000), fileName: "a.txt").body.count > 1_000_000)
    }

    @Test func whatIsTooLongForATitleIsNone() throws {
        let flood = String(repeating: "a | b - ", count: 200_000)
        let page = "<title>\(flood)</title><meta property=og:title content='\(flood)'><h1>Flood</h1>\(paragraphMarkup)"
        #expect(try imported(page).metadata.title == "Flood")
    }

    @Test func headingsOfTeasersAreReadHoweverManyTheyAre() throws {
        let teasers = String(repeating: "<h3>Related</h3><div>\(paragraphs[0])</div>", count: 10_000)
        #expect(try body("<html><body><article>\(paragraphMarkup)\(paragraphMarkup)\(teasers)").utf8.count < 2_000)
    }

    @Test func headersOfMessagesAreReadInPart() throws {
        let fold = String(repeating: " a=b;\r\n", count: 200_000)
        let message = """
            MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B;\r\n\(fold)\r\n--B\r\n\
            Content-Type: text/html\r\n\r\n<p>\(paragraphs[0])</p>\r\n--B--\r\n
            """
        #expect(try body(message, fileName: "a.mhtml") == paragraphs[0] + "\n")
    }

    @Test func filesThatAreNotTextAreRefused() {
        #expect(throws: ImportError.notText(kind: "a PNG image")) {
            try ArticleImporter.article(from: [0x89, 0x50, 0x4E, 0x47, 0x0D], fileName: "a.html")
        }
        #expect(throws: ImportError.notText(kind: nil)) {
            try ArticleImporter.article(from: (0..<4_000).map { UInt8($0 * 7 & 0xFF) }, fileName: "a.txt")
        }
    }

    @Test func aPageThatIsCutOffGivesWhatItHas() throws {
        #expect(try body("<html><body><article>\(paragraphMarkup)<p class=\"sto") == paragraphMarkdown)
    }

    @Test func everyBeginningOfAPageIsSurvived() {
        let page = Array(
            """
            <html lang=en><head><meta charset=utf-8><script type="application/ld+json">{"@type": "Article", "author": ["A", 1]}
            </script></head><body><h1>T</h1>\(paragraphMarkup)<ul><li>one<li>two &amp; three</ul><table><tr><td>1<td>2</table>
            """.utf8)
        for count in stride(from: 0, to: page.count, by: 3) {
            _ = try? ArticleImporter.article(from: Array(page[..<count]), fileName: "a.html")
        }
    }

    @Test func theSameBytesGiveTheSameArticle() throws {
        let page = "<html><body><h1>Flood</h1>\(paragraphMarkup)</body></html>"
        #expect(try imported(page).markdown == imported(page).markdown)
    }

    @Test func anImportIsImportedToItself() throws {
        let first = try imported("<html><body><h1>Flood</h1>\(paragraphMarkup)</body></html>")
        let second = try ArticleImporter.article(from: first.markdown, fileName: "flood.md")
        #expect(second.body == first.body)
        #expect(second.metadata.title == "Flood")
    }
}
