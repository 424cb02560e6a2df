public import Attribution
public import Language

extension Claim {
    /// Reads a sentence of a prose.
    ///
    /// - Parameters:
    ///   - sentence: Where it stands.
    ///   - context: Where the sentence before it stands, in which a pronoun is looked up.
    ///   - vocabulary: The words of its language; `nil` for English.
    public init(
        of prose: Prose, at sentence: Range<Int>, after context: Range<Int>?, vocabulary: Vocabulary? = nil
    ) {
        let bytes = prose.bytes.span
        if let vocabulary {
            self.init(of: bytes.extracting(sentence), vocabulary: vocabulary)
        } else if let context {
            self.init(of: bytes.extracting(sentence), after: bytes.extracting(context))
        } else {
            self.init(of: bytes.extracting(sentence))
        }
    }
}
