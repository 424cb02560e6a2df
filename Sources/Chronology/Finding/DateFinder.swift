internal import Bounds
internal import Language

/// Finds the expressions of time in a text of any language that has a vocabulary, and resolves them.
struct DateFinder {
    let vocabulary: Vocabulary
    let genre: TemporalGenre
    /// The day of publication.
    let published: Day?

    /// The expressions of time in a text that follows others, in order; no two overlap.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    func expressions(in text: [UInt8], after memory: inout TemporalMemory) -> [TemporalExpression] {
        let stream = WordStream(text, vocabulary)
        let grammar = DateGrammar(stream)
        var resolver = DateResolver(stream, genre: genre, reference: published, memory: memory)
        var found = ExpressionList(text)
        var index = 0
        while index < stream.count {
            guard let match = grammar.match(at: index) else {
                index += 1
                continue
            }
            if !match.isName {
                let resolution = resolver.resolve(match)
                found.append(
                    resolution, stream[match.range.lowerBound].start..<stream[match.range.upperBound - 1].end,
                    modifier: match.modifier)
            }
            index = max(match.range.upperBound, index + 1)
        }
        memory = resolver.memory
        return found.expressions
    }
}
