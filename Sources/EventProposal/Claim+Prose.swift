public import Attribution

extension Claim {
    /// Reads a sentence of a prose.
    ///
    /// - Parameters:
    ///   - sentence: Where it stands.
    ///   - context: Where the sentence before it stands, in which a pronoun is looked up.
    public init(of prose: Prose, at sentence: Range<Int>, after context: Range<Int>?) {
        let bytes = prose.bytes.span
        if let context {
            self.init(of: bytes.extracting(sentence), after: bytes.extracting(context))
        } else {
            self.init(of: bytes.extracting(sentence))
        }
    }
}
