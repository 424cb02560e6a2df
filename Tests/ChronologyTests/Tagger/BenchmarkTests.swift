import Foundation
import Language
import Testing

@testable import Chronology

/// The development sets in the folder that `BRIEFGEN_SHARED` names, or in `shared` beside the package.
///
/// The scores are those of `bench/temporal/score.py`: of all that is found, what overlaps a phrase (relaxed), what has
/// its very place (strict), and what overlaps it and has its value or the same days (value).
@Suite(.enabled(if: Bench.folder != nil)) struct BenchmarkTests {
    @Test(arguments: [
        ("conflict-news", Bench.Scores(relaxed: 98.6, strict: 95.8, value: 98.6)),
        ("wikiwars", Bench.Scores(relaxed: 97.0, strict: 96.3, value: 91.9)),
    ])
    func reachesWhatWasReached(set: String, least: Bench.Scores) throws {
        let folder = try #require(Bench.folder)
        let scores = try Bench.scores(of: folder.appending(path: "bench/temporal/\(set).dev.jsonl"))
        print(set, scores)
        #expect(scores.relaxed >= least.relaxed && scores.strict >= least.strict && scores.value >= least.value)
    }

    @Test(
        arguments: [
            ("000", nil, ["October 1, 2024 = 2024-10-01"]),
            ("001", nil, []),
            (
                "002", "2024-01-16",
                [
                    "Saturday, November 23, 2024 = 2024-11-23", "Late on Monday = 2024-01-15", "October 7 = 2023-10-07",
                    "this month = 2024-01", "last month = 2023-12",
                ]
            ),
            ("002", nil, ["Saturday, November 23, 2024 = 2024-11-23"]),
            ("003", nil, ["Friday, September 20, 2024 = 2024-09-20", "2015 = 2015", "January 2020 = 2020-01"]),
            (
                "004", "2024-10-06",
                [
                    "Friday, November 29, 2024 = 2024-11-29", "Tuesday = 2024-10-08", "Sunday = 2024-10-06",
                    "Sunday = 2024-10-06",
                    "October 7th = 2023-10-07", "April = 2024-04", "last week = 2024-W40", "Saturday = 2024-10-05",
                    "Monday = 2024-10-07", "October 7th = 2023-10-07",
                ]
            ),
            ("004", nil, ["Friday, November 29, 2024 = 2024-11-29"]),
        ] as [(String, String?, [String])])
    func resolvesTheCalendarExpressionsOfTheRawArticles(name: String, published: String?, expected: [String]) throws {
        let folder = try #require(Bench.folder).appending(path: "raw-articles")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let file = try #require(files.first { $0.lastPathComponent.hasPrefix(name) })
        let tagger = TemporalTagger(published: try published.map { try Moment(parsing: $0).day })
        let found = tagger.expressions(in: Array(try Data(contentsOf: file))).filter(\.isResolved)
        #expect(found.map { "\($0.text) = \($0.timex ?? "")" } == expected)
    }
}

enum Bench {
    struct Scores: Sendable {
        var relaxed, strict, value: Double
    }

    static let folder: URL? = {
        let named = ProcessInfo.processInfo.environment["BRIEFGEN_SHARED"].map { URL(filePath: $0) }
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let folder = named ?? package.appending(path: "../shared")
        return FileManager.default.fileExists(atPath: folder.appending(path: "bench/temporal").path) ? folder : nil
    }()

    struct Case: Decodable {
        let text: String
        let language: String?
        let referenceDate: String?
        let genre: String?
        let expected: [Phrase]

        enum CodingKeys: String, CodingKey {
            case text, language, genre, expected
            case referenceDate = "reference_date"
        }
    }

    struct Phrase: Decodable {
        let start: Int
        let end: Int
        let value: String
        let range: [String]?
        let scored: Bool
    }

    static func scores(of file: URL, language: String? = nil) throws -> Scores {
        var (found, expected, relaxed, strict, value) = (0, 0, 0, 0, 0)
        let vocabulary = language.flatMap { Vocabulary.delivered(for: $0) }
        for line in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")) {
            let item = try JSONDecoder().decode(Case.self, from: line)
            guard item.language == language else { continue }
            let published = try item.referenceDate.map { try Moment(parsing: $0.prefix(10)).day }
            let genre = item.genre.flatMap(TemporalGenre.init(rawValue:)) ?? .news
            let predicted = TemporalTagger(genre: genre, published: published, vocabulary: vocabulary)
                .expressions(in: Array(item.text.utf8))
            let gold = item.expected.filter(\.scored)
            let ignored = item.expected.filter { !$0.scored }
            expected += gold.count
            var used: Set<Int> = []
            for pair in pairs(gold, predicted) where !used.contains(pair.predicted) && !used.contains(-1 - pair.gold) {
                used.formUnion([pair.predicted, -1 - pair.gold])
                relaxed += 1
                let (phrase, guess) = (gold[pair.gold], predicted[pair.predicted])
                if phrase.start..<phrase.end == guess.scalars { strict += 1 }
                if isEqual(phrase, guess) { value += 1 }
            }
            for (index, guess) in predicted.enumerated() {
                if used.contains(index) || !ignored.contains(where: { ($0.start..<$0.end).overlaps(guess.scalars) }) {
                    found += 1
                }
            }
        }
        func score(_ hits: Int) -> Double { 200 * Double(hits) / Double(max(1, found + expected)) }
        return Scores(relaxed: score(relaxed), strict: score(strict), value: score(value))
    }

    /// Overlapping pairs, those of the same place first, then by the length of the overlap.
    private static func pairs(_ gold: [Phrase], _ predicted: [TemporalExpression]) -> [(gold: Int, predicted: Int)] {
        var pairs: [(order: (Int, Int, Int, Int), gold: Int, predicted: Int)] = []
        for (one, phrase) in gold.enumerated() {
            for (two, guess) in predicted.enumerated() where (phrase.start..<phrase.end).overlaps(guess.scalars) {
                let overlap = (phrase.start..<phrase.end).clamped(to: guess.scalars).count
                pairs.append(((phrase.start..<phrase.end == guess.scalars ? 0 : 1, -overlap, one, two), one, two))
            }
        }
        return pairs.sorted { $0.order < $1.order }.map { ($0.gold, $0.predicted) }
    }

    private static func isEqual(_ phrase: Phrase, _ guess: TemporalExpression) -> Bool {
        if phrase.value == guess.timex ?? "" { return !phrase.value.isEmpty }
        let value = day(phrase.value)
        if !value.isEmpty, value == day(guess.timex ?? "") { return true }
        guard let range = phrase.range, range.count == 2, let date = guess.date else { return false }
        return range == [date.earliest?.description ?? "", date.latest?.description ?? ""]
    }

    /// A value without its time of day.
    private static func day(_ value: String) -> String {
        value.count > 10 && value.dropFirst(10).first == "T" ? String(value.prefix(10)) : value
    }
}
