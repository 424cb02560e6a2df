internal import Bounds
public import Language

/// Finds the expressions of time in a text and resolves each to a date, with the reason.
///
/// An expression that depends on a date that is not known stays unresolved; nothing is guessed.
public struct TemporalTagger: Sendable {
    /// How the text speaks of time.
    public let genre: TemporalGenre
    /// The day of publication, by which “yesterday” and “last week” are resolved; nil where it is not known.
    public let published: Day?
    /// The words of the language of the texts; `nil` for English.
    public let vocabulary: Vocabulary?

    /// A tagger for texts of a genre and language that came out on a day.
    public init(genre: TemporalGenre = .news, published: Day? = nil, vocabulary: Vocabulary? = nil) {
        self.genre = genre
        self.published = published
        self.vocabulary = vocabulary
    }

    /// The expressions of time in a text, in order; no two overlap.
    ///
    /// A text of two gigabytes or more is not read.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    public func expressions(in text: [UInt8]) -> [TemporalExpression] {
        var memory = TemporalMemory()
        return expressions(in: text, after: &memory)
    }

    /// The expressions of time in a text that follows others, in order; no two overlap.
    ///
    /// - Parameter memory: What the texts before it said last, from which “two days later” is counted; afterwards what
    ///   this one said last.
    /// - Complexity: O(*n*) in the bytes of the text.
    public func expressions(in text: [UInt8], after memory: inout TemporalMemory) -> [TemporalExpression] {
        guard text.count < Int32.max else { return [] }
        if let vocabulary {
            return DateFinder(vocabulary: vocabulary, genre: genre, published: published)
                .expressions(in: text, after: &memory)
        }
        let passage = Passage(text, lexicon: .english)
        var grammar = Grammar(passage, genre: genre)
        var resolver = Resolver(passage, genre: genre, reference: published, memory: memory)
        defer { memory = resolver.memory }
        var found = ExpressionList(text)
        var index = 0
        while index < passage.tokens.count {
            guard let match = grammar.match(at: index) else {
                index += 1
                continue
            }
            let first = resolver.resolve(match.first)
            if let (link, phrase) = match.second {
                let second = resolver.resolve(phrase)
                if case .interval(let start) = link, genre == .news, let whole = first.joined(to: second) {
                    found.append(whole, passage.bytes(of: start..<phrase.range.upperBound), modifier: nil)
                } else {
                    found.append(first, passage.bytes(of: match.first.range), modifier: match.first.modifier)
                    found.append(second, passage.bytes(of: phrase.range), modifier: phrase.modifier)
                }
            } else {
                found.append(first, passage.bytes(of: match.first.range), modifier: match.first.modifier)
            }
            index = max(match.end, index + 1)
            grammar.floor = index
        }
        return found.expressions
    }

    /// The expressions of time that have a date, in a paragraph that follows others; its line ends count as spaces.
    ///
    /// They are those of ``expressions(in:after:)``, but a text of news that can hold none is not read closely.
    ///
    /// - Complexity: O(*n*) in the bytes of the text; a text without a date takes a tenth of the time.
    public func datedExpressions(in text: Span<UInt8>, after memory: inout TemporalMemory) -> [TemporalExpression] {
        guard genre == .narrative || vocabulary != nil || DateFilter.english.allows(text) else { return [] }
        return expressions(in: [UInt8](joiningLinesOf: text), after: &memory).filter { $0.date != nil }
    }
}

extension [UInt8] {
    fileprivate init(joiningLinesOf text: Span<UInt8>) {
        self.init()
        reserveCapacity(text.count)
        for index in text.indices { append(text[index] == UInt8(ascii: "\n") ? UInt8(ascii: " ") : text[index]) }
    }
}
