import Language
import Testing

@testable import Chronology

/// Rows of sentences, each with the phrases that are found in it and their values: `sentence => phrase = value; …`.
///
/// All are read from Wednesday, 5 March 2025, on.
enum LanguageTable {
    static func expect(_ language: String, _ table: String, location: SourceLocation = #_sourceLocation) throws {
        let vocabulary = try #require(Vocabulary.delivered(for: language))
        let tagger = TemporalTagger(published: Day(year: 2025, month: 3, day: 5), vocabulary: vocabulary)
        for row in table.split(separator: "\n") {
            let parts = row.split(separator: " =>", maxSplits: 1, omittingEmptySubsequences: false)
            let text = String(parts[0])
            let found = tagger.expressions(in: Array(text.utf8)).map { "\($0.text) = \($0.timex ?? "")" }
            let expected = parts.count > 1 ? parts[1].trimmingPrefix(" ") : ""
            #expect(found.joined(separator: "; ") == expected, "\(text)", sourceLocation: location)
        }
    }
}
