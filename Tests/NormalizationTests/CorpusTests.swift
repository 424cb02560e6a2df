import Glibc
import Testing

@testable import Normalization

/// Measures extraction on real pages with gold texts, where the folder of corpora is present.
///
/// The folder is the one that `BRIEFGEN_SHARED` names, or `shared` beside the package. The figures are printed; a test
/// fails when one falls below what has been reached.
@Suite struct CorpusTests {
    static let extraction = folder + "/bench/extraction/"

    private static let folder: String = {
        if let path = getenv("BRIEFGEN_SHARED") { return String(cString: path) }
        return #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/../shared"
    }()

    static let isPresent = access(extraction + "corpora/shub/gold.jsonl", R_OK) == 0

    static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    /// The objects of a file of a corpus, by default its gold texts.
    static func gold(_ corpus: String, _ file: String = "gold.jsonl") -> [JSONValue] {
        read(extraction + "corpora/\(corpus)/\(file)").split(separator: 0x0A).compactMap { JSONValue($0) }
    }

    /// How often each run of four words occurs in a text.
    private static func shingles(_ text: String) -> [[Substring]: Int] {
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        guard words.count > 3 else { return words.isEmpty ? [:] : [words: 1] }
        return (0..<words.count - 3).reduce(into: [:]) { $0[Array(words[$1..<$1 + 4]), default: 0] += 1 }
    }

    private static func precisionAndRecall(of text: String, gold: String) -> (Double, Double) {
        let (found, wanted) = (shingles(text), shingles(gold))
        let common = found.reduce(0) { $0 + min($1.value, wanted[$1.key] ?? 0) }
        let (foundCount, wantedCount) = (found.values.reduce(0, +), wanted.values.reduce(0, +))
        return (
            foundCount == 0 ? 0 : Double(common) / Double(foundCount),
            wantedCount == 0 ? 1 : Double(common) / Double(wantedCount)
        )
    }

    /// What has been reached: the body, then headings, items, quotations and links, as F1.
    private static let reached = [
        ("shub", 0.978, [0.969, 0.944, 1, 0.972]), ("fundus", 0.976, [0.978, 0.541, 1, 0.977]),
    ]

    @Test(.enabled(if: isPresent), arguments: reached)
    func pages(_ corpus: String, _ floor: Double, _ structureFloors: [Double]) throws {
        var (precision, recall) = (0.0, 0.0)
        var structure = StructureFigures()
        let structures = Dictionary(
            uniqueKeysWithValues: Self.gold(corpus, "structure.jsonl").map { ($0["id"]?.text ?? "", $0) })
        let pages = Self.gold(corpus)
        for page in pages {
            let id = try #require(page["id"]?.text)
            let bytes = Self.read(Self.extraction + "corpora/\(corpus)/html/\(id).html")
            let article = try? ArticleImporter.article(from: bytes, fileName: id + ".html")
            let text = article.map { String(decoding: $0.text, as: UTF8.self) } ?? ""
            let (p, r) = Self.precisionAndRecall(of: text, gold: page["text"]?.text ?? "")
            precision += p / Double(pages.count)
            recall += r / Double(pages.count)
            if let gold = structures[id] { try structure.add(article?.body ?? [], gold: gold) }
            if let article { #expect(try rendered(article.body) == squeezed(article.text), "\(id)") }
        }
        let score = 2 * precision * recall / (precision + recall)
        print("\(corpus): body F1 \(score), precision \(precision), recall \(recall), \(pages.count) pages")
        #expect(score >= floor)
        for (kind, floor) in zip(StructureFigures.Kind.allCases, structureFloors) {
            let score = structure.score(of: kind)
            print("\(corpus): \(kind) F1 \(score)")
            #expect(score >= floor, "\(kind)")
        }
    }

    @Test(.enabled(if: isPresent)) func rawArticles() throws {
        let gold = try #require(JSONValue(Self.read(Self.extraction + "raw-articles-gold.json")[...]))
        var headings = 0
        for file in gold["files"]?.elements ?? [] {
            let name = try #require(file["file"]?.text)
            let article = try ArticleImporter.article(
                from: Self.read(Self.folder + "/raw-articles/\(name)"), fileName: name)
            let kept = Set(
                article.ledger.entries.filter {
                    if case .dropped = $0.outcome { return false }
                    if case .metadata = $0.outcome { return false }
                    return true
                }.map(\.line))
            let content = (file["lines"]?.elements ?? []).filter { ["body", "heading"].contains($0["kind"]?.text) }
            #expect(kept == Set(content.compactMap { $0["n"]?.text.flatMap { Int($0) } }), "\(name)")
            #expect(article.metadata.published == nil)
            headings += article.body.split(separator: 0x0A).count { $0.starts(with: "## ".utf8) }
            for glued in file["glued"]?.elements ?? [] {
                let left = try #require(glued["left"]?.text)
                #expect(String(decoding: article.body, as: UTF8.self).contains(left + "\n\n"))
            }
        }
        print("raw articles: \(headings) headings")
        #expect(headings == 14)
    }
}
