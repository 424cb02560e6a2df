import Chronology
import Testing

@testable import Normalization

/// Measures what is kept of texts as scraped, line by line, and what is known of pages, where the corpora are present.
@Suite struct CorpusLineTests {
    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    }

    /// The lines of a text that its article keeps, by their numbers.
    private static func kept(_ article: ImportedArticle?) -> Set<String> {
        let entries = (article?.ledger.entries ?? []).filter {
            switch $0.outcome {
            case .kept, .changed: true
            case .metadata, .dropped: false
            }
        }
        return Set(entries.map { String($0.line) })
    }

    @Test(.enabled(if: CorpusTests.isPresent), arguments: [("shub", 0.955), ("fundus", 0.934)])
    func linesOfTexts(_ corpus: String, _ floor: Double) throws {
        let folder = CorpusTests.extraction + "corpora/\(corpus)/"
        let gold = try #require(JSONValue(CorpusTests.read(folder + "plain-lines.json")[...]))
        var (kept, extra, lost) = (0, 0, 0)
        for file in gold["files"]?.elements ?? [] {
            let name = try #require(file["file"]?.text)
            let bytes = CorpusTests.read(folder + "plain/\(name)")
            let found = Self.kept(try? ArticleImporter.article(from: bytes, fileName: name))
            for line in file["lines"]?.elements ?? [] {
                guard !["blank", "title", "byline", "date"].contains(line["kind"]?.text) else { continue }
                let isKept = found.contains(line["n"]?.text ?? "")
                let isWanted = ["body", "heading"].contains(line["kind"]?.text)
                kept += isKept && isWanted ? 1 : 0
                extra += isKept && !isWanted ? 1 : 0
                lost += !isKept && isWanted ? 1 : 0
            }
        }
        let score = Double(2 * kept) / Double(2 * kept + extra + lost)
        print("\(corpus): lines of texts F1 \(score), \(extra) too many, \(lost) too few")
        #expect(score >= floor)
    }

    @Test(.enabled(if: CorpusTests.isPresent)) func metadataOfPages() throws {
        var (titles, authors, dates, wrongDates) = (0, 0, 0, 0)
        let pages = CorpusTests.gold("fundus")
        for page in pages {
            let id = try #require(page["id"]?.text)
            let bytes = CorpusTests.read(CorpusTests.extraction + "corpora/fundus/html/\(id).html")
            guard let known = (try? ArticleImporter.article(from: bytes, fileName: id + ".html"))?.metadata else {
                continue
            }
            titles += Self.words(known.title ?? "") == Self.words(page["title"]?.text ?? "") ? 1 : 0
            let people = Set((page["author"]?.elements ?? []).compactMap(\.text).map { Self.words($0) })
            authors += !people.isEmpty && people == Set(known.authors.map { Self.words($0) }) ? 1 : 0
            let isRight = known.published.map { page["published"]?.text?.hasPrefix($0.description) ?? false }
            dates += isRight == true ? 1 : 0
            wrongDates += isRight == false ? 1 : 0
        }
        print(
            "fundus: \(titles) titles, \(authors) authors, \(dates) dates of \(pages.count) right, \(wrongDates) dates wrong"
        )
        #expect(titles >= 62)
        #expect(authors >= 64)
        #expect(dates >= 67)
        #expect(wrongDates <= 1)
    }
}
