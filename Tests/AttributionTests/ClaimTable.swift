import Attribution
import Testing

/// Rows of sentences with the same status: the claimant or a dash, a bar, the sentence.
enum ClaimTable {
    /// Compares what is read with what a table says.
    static func expect(_ status: Claim.Status, _ table: String, location: SourceLocation = #_sourceLocation) {
        for row in table.split(separator: "\n") {
            guard let bar = row.firstRange(of: " | ") else {
                Issue.record("no bar in ‘\(row)’", sourceLocation: location)
                continue
            }
            let sentence = String(row[bar.upperBound...])
            let claim = Claim(of: sentence)
            let found = "\(claim.status.rawValue): \(claim.by?.text ?? "-")"
            let expected = "\(status.rawValue): \(row[..<bar.lowerBound])"
            #expect(found.lowercased() == expected.lowercased(), "\(sentence)", sourceLocation: location)
        }
    }
}
