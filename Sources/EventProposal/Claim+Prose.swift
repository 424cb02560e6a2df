public import Attribution
public import Language

extension Claim {
    /// Reads a sentence of a prose.
    ///
    /// - Parameters:
    ///   - sentence: Where it stands.
    ///   - context: Where the sentence before it stands, in which a pronoun is looked up.
    ///   - vocabulary: The words of its language; `nil` for English.
    ///   - outlets: What English outlets there are besides those that the rules know; others are words of the vocabulary.
    public init(
        of prose: Prose, at sentence: Range<Int>, after context: Range<Int>?, vocabulary: Vocabulary? = nil,
        outlets: OutletNames = .none
    ) {
        let bytes = prose.bytes.span
        if let vocabulary {
            self.init(of: bytes.extracting(sentence), vocabulary: vocabulary)
        } else if let context {
            self.init(of: bytes.extracting(sentence), after: bytes.extracting(context), outlets: outlets)
        } else {
            self.init(of: bytes.extracting(sentence), outlets: outlets)
        }
    }
}
