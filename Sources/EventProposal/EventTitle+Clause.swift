internal import Attribution
internal import Bounds

/// Titles of sentences in languages of which only word files tell.
extension EventTitle {
    /// A title for a sentence: the whole of it, without the clause behind its last comma that only tells who says so.
    ///
    /// - Complexity: O(*n*) in the bytes of the sentence.
    static func make(from sentence: Range<Int>, of prose: Prose, claim: Claim) -> String {
        var kept = sentence
        if let cue = claim.cue, let by = claim.by, claim.status != .denied, claim.status != .threatened {
            let first = sentence.lowerBound + min(cue.lowerBound, by.bytes.lowerBound)
            var words = Word.words(in: sentence.lowerBound..<first, of: prose)[...]
            // The auxiliary of the verb: “…, a déclaré le gouverneur”.
            if words.last?.endsClause == false { words.removeLast() }
            if let last = words.last, last.endsClause, words.count >= leastWords {
                kept = sentence.lowerBound..<last.bytes.upperBound
            }
        }
        return shortened(bare(prose.words(in: kept)))
    }

    /// Fewer words make no title.
    private static let leastWords = 3

    /// A sentence without the marks at its ends.
    private static func bare(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, ".,;:،؛۔–— ".contains(last), !text.hasSuffix("...") { text.removeLast() }
        while let first = text.first, ",;:–— ".contains(first) { text.removeFirst() }
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
