internal import Bounds

/// A sentence as a list of tokens, and what can be asked about them.
struct Sentence: Sendable {
    let tokens: [Token]
    /// The outlets that the site knows.
    let outlets: OutletNames

    /// Takes a text apart.
    init(_ text: Span<UInt8>, outlets: OutletNames = .none) {
        self.outlets = outlets
        let tokenizer = Tokenizer(text)
        tokens = tokenizer.tokens
    }

    var count: Int { tokens.count }

    /// The token at an index; ``Token/none`` beyond the ends.
    subscript(index: Int) -> Token { tokens.indices.contains(index) ? tokens[index] : .none }

    /// The traits of a token, or none when there is no such token.
    func traits(at index: Int) -> Traits { self[index].traits }

    /// The key of a token, or that of no word when there is no such token.
    func key(at index: Int) -> WordKey { self[index].key }

    /// The verb of saying that a token is a form of, or `nil` when it is none.
    func reportingVerb(at index: Int) -> ReportingVerb? { self[index].verb }

    /// Whether a token is one of these words.
    @inline(__always)
    func isWord<let count: Int>(at index: Int, _ words: InlineArray<count, WordKey>) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        let key = self[index].key
        for word in words.indices where words[word] == key { return true }
        return false
    }

    /// The kind of a token; the ends of the sentence are like full stops.
    func kind(at index: Int) -> Token.Kind { self[index].kind }

    /// Whether any token of a range has a trait.
    func contains(_ traits: Traits, in range: Range<Int>) -> Bool {
        range.clamped(to: tokens.indices).contains { !self[$0].traits.isDisjoint(with: traits) }
    }

    /// The first token of a range that is one of these words.
    func firstIndex<let count: Int>(of words: InlineArray<count, WordKey>, in range: Range<Int>) -> Int? {
        range.clamped(to: tokens.indices).first { isWord(at: $0, words) }
    }

    /// The next token from an index on that ends the clause, or the end of the sentence.
    func endOfClause(from index: Int) -> Int {
        (index..<max(index, count)).first { self[$0].kind == .stop || self[$0].kind == .comma } ?? count
    }

    /// Where an expression of time such as *on Sunday*, *late last week* or *October 7* ends that begins at an index;
    /// the index itself when there is none.
    func endOfTime(from start: Int) -> Int {
        var index = start
        var hasTime = false
        while index < count {
            let token = self[index]
            if token.traits.contains(.time) {
                hasTime = true
            } else if token.kind == .number && (hasTime || traits(at: index + 1).contains(.time)) {
            } else if !hasTime
                && isWord(at: index, ["on", "in", "at", "by", "the", "this", "earlier", "during", "since", "of"])
            {
            } else {
                break
            }
            index += 1
        }
        return hasTime ? index : start
    }

    /// Where an expression of time begins that ends just before an index; the index itself when there is none.
    func startOfTime(before end: Int) -> Int {
        guard end > 0,
            traits(at: end - 1).contains(.time) || kind(at: end - 1) == .number && traits(at: end - 2).contains(.time)
        else { return end }
        var index = end
        while index > 0,
            traits(at: index - 1).contains(.time) || kind(at: index - 1) == .number
                || isWord(at: index - 1, ["on", "the", "this", "in", "at"])
        {
            index -= 1
        }
        // ‘Theresa May said’: a month alone may be a name.
        let isName = index == end - 1 && isWord(at: index, ["may", "april", "june", "august"])
        return isName ? end : index
    }
}
