import Foundation
import Testing

@testable import Chronology

/// The development half of the sentences in eight languages, scored like the English ones (``BenchmarkTests``).
@Suite(.enabled(if: Bench.folder != nil)) struct LanguageCorpusTests {
    @Test(arguments: ["ar", "de", "es", "fa", "fr", "he", "ru", "uk"])
    func reachesWhatWasReached(language: String) throws {
        let folder = try #require(Bench.folder)
        let scores = try Bench.scores(
            of: folder.appending(path: "bench/languages/dates.dev.jsonl"), language: language)
        print(language, scores)
        #expect(scores.strict == 100 && scores.value == 100)
    }
}
