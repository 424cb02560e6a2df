import Foundation
import Testing

@testable import Chronology

/// The development half of the sentences in eight languages, scored like the English ones (``BenchmarkTests``).
@Suite(.enabled(if: Bench.folder != nil)) struct LanguageCorpusTests {
    @Test(arguments: [("ar", 0.0), ("de", 0), ("es", 0), ("fa", 0), ("fr", 0), ("he", 0), ("ru", 0), ("uk", 0)])
    func reachesWhatWasReached(language: String, least: Double) throws {
        let folder = try #require(Bench.folder)
        let scores = try Bench.scores(
            of: folder.appending(path: "bench/languages/dates.dev.jsonl"), language: language)
        print(language, scores)
        #expect(scores.value >= least)
    }
}
