import Attribution
import Language
import Testing

/// Rows of sentences: the status, the claimant or a dash, a bar, the sentence.
enum LanguageClaimTable {
    static func expect(_ language: String, _ table: String, location: SourceLocation = #_sourceLocation) throws {
        let vocabulary = try #require(Vocabulary.delivered(for: language))
        for row in table.split(separator: "\n") {
            guard let bar = row.firstRange(of: " | ") else {
                Issue.record("no bar in ‘\(row)’", sourceLocation: location)
                continue
            }
            let sentence = String(row[bar.upperBound...])
            let claim = Claim(of: sentence.utf8.span, vocabulary: vocabulary)
            let found = "\(claim.status.rawValue): \(claim.by?.text ?? "-")"
            #expect(found == row[..<bar.lowerBound], "\(sentence)", sourceLocation: location)
        }
    }
}
