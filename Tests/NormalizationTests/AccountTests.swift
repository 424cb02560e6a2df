import Testing

@testable import Normalization

/// No word of a page is lost without a word: each is in the article or in the account.
@Suite struct AccountTests {
    /// How often each word of letters occurs; figures may be written otherwise (10³).
    private func words(_ text: some Collection<UInt8>) -> [Substring: Int] {
        // Signs for the direction of a text are no part of its words; a mark before the first letter of a word, as in texts
        // that were written from left to right, would join what stands before it.
        var plain = String.UnicodeScalarView()
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars
        where scalar.properties.generalCategory != .format {
            let isMark = scalar.properties.generalCategory == .nonspacingMark
            guard !isMark || plain.last?.properties.isWhitespace == false else { continue }
            plain.append(scalar)
        }
        return String(plain).split { !$0.isLetter }.reduce(into: [:]) {
            $0[$1, default: 0] += 1
        }
    }

    /// The words of a page that are in no entry of the ledger.
    private func unaccounted(_ page: [UInt8], _ article: ImportedArticle) throws -> [Substring] {
        let tree = try HTMLParser.tree(of: page)
        var all: [UInt8] = []
        for node in tree.nodes.indices where tree.tag(node) == .text {
            guard tree.ancestor(of: node, where: { tree.tag($0).isInvisible }) == nil else { continue }
            all += tree.text(node) + [0x20]
        }
        let entries: [UInt8] = article.ledger.entries.flatMap { $0.text + [0x20] }
        let told = words(entries)
        // A word may be set in several elements; then its parts are no words of the account.
        return words(all).filter { word, count in (told[word] ?? 0) < count && !contains(article, word) }.map(\.key)
    }

    private func contains(_ article: ImportedArticle, _ word: Substring) -> Bool {
        let bytes = Array(word.utf8)
        return article.ledger.entries.contains { $0.text.firstRange(of: bytes) != nil }
    }

    private func check(_ page: [UInt8], _ name: String) throws {
        guard let article = try? ArticleImporter.article(from: page, fileName: name + ".html") else { return }
        #expect(try unaccounted(page, article) == [], "\(name)")
        let kept: [UInt8] = article.ledger.entries.filter { $0.outcome == .kept }.flatMap { $0.text + [0x20] }
        let text = words(article.text)
        #expect(words(kept).filter { (text[$0.key] ?? 0) < $0.value }.map(\.key) == [], "\(name)")
    }

    static let pages = [
        "<nav>Home News</nav><h1>Flood</h1>\(paragraphMarkup)<footer>© The Lake Post</footer>",
        "<h1>Flood</h1>\(paragraphMarkup)<table><tr><th rowspan=2>Town<th>Dead<tr><td>12<tr><td>Lower<td><s>4</s> five</table>",
        "<h1>Flood</h1><p>By <b>Ada</b> Roe</p>\(paragraphMarkup)<aside class=\"infobox\"><h3>The weir</h3><p>It was built in a year.</p></aside>",
        "<h1>Flood</h1>\(paragraphMarkup)<div class=\"comments\"><p>I was there, too.</p></div><ul><li><a href=\"/x\">Dam</a></ul>",
        "<h1>Flood</h1><p>The <span hidden>old </span>weir<sup>a</sup> opened.</p>\(paragraphMarkup)<details><summary>More</summary>Within.</details>",
        "<figure><img src=\"https://a.example/i.jpg\"><figcaption>The weir at dawn</figcaption></figure><h1>Flood</h1>\(paragraphMarkup)",
    ]

    @Test(arguments: pages) func everyWordIsKeptOrAccountedFor(page: String) throws {
        try check(Array("<html><body>\(page)</body></html>".utf8), "page")
    }

    @Test(.enabled(if: CorpusTests.isPresent), arguments: ["shub", "fundus"])
    func everyWordOfTheCorporaIsKeptOrAccountedFor(corpus: String) throws {
        for page in CorpusTests.gold(corpus) {
            let id = try #require(page["id"]?.text)
            try check(CorpusTests.read(CorpusTests.extraction + "corpora/\(corpus)/html/\(id).html"), id)
        }
    }
}
