internal import Attribution
internal import Bounds
internal import Chronology

/// Chooses the date of what an English sentence reports among the dates that stand in it.
///
/// A date behind *since*, *until* or *before* bounds something else; one that a noun behind the verb possesses (‘respond
/// to Monday’s strike’) is that of another event; and a bare year that no preposition introduces counts something.
/// Behind *since* a day is the date where the sentence has no other.
struct OwnDate {
    private let words: [Word]
    private let verb: Int

    /// - Parameter words: The words of the sentence.
    init(_ words: [Word]) {
        self.words = words
        verb = words.firstIndex { WordClass.isVerb($0.key) } ?? words.count
    }

    /// The expressions that may date the event.
    ///
    /// - Parameter isAhead: Whether the sentence tells of what is to come, whose bounds are its dates: ‘until Thursday’.
    func candidates(
        _ expressions: ArraySlice<TemporalExpression>, isAhead: Bool
    ) -> [TemporalExpression] {
        let own = expressions.filter { expression in
            guard let first = words.firstIndex(where: { $0.bytes.upperBound > expression.bytes.lowerBound }) else {
                return true
            }
            // ‘On this day: 17 November 1973’ is a column, and its day is the other.
            if expression.text.lowercased().hasSuffix("this day") { return false }
            if !isAhead, isBounding(first, expression) { return false }
            return !isPossessed(first, expression) && !isBareYear(first, expression)
        }
        // ‘More than 89,000 have left since 26 October’: the count began on that day.
        return own.isEmpty ? expressions.filter { counts(from: $0) } : own
    }

    private func counts(from expression: TemporalExpression) -> Bool {
        guard let date = expression.date, let first = date.earliest, first == date.latest || date.latest == nil,
            let index = words.firstIndex(where: { $0.bytes.upperBound > expression.bytes.lowerBound })
        else { return false }
        return words[index].key == "since" || index > 0 && words[index - 1].key == "since"
    }

    /// Whether a word before the date, or the first of it, makes it the bound of a time.
    private func isBounding(_ first: Int, _ expression: TemporalExpression) -> Bool {
        var index = first
        if Self.bounds.contains(words[index].key) { return true }
        while index > 0 {
            index -= 1
            let key = words[index].key
            if Self.bounds.contains(key) { return !words[index].endsClause }
            guard Self.modifiers.contains(key), !words[index].endsClause else { return false }
        }
        return false
    }

    private func isPossessed(_ first: Int, _ expression: TemporalExpression) -> Bool {
        guard first > verb, let last = words.lastIndex(where: { $0.bytes.lowerBound < expression.bytes.upperBound })
        else { return false }
        return words[last].key.hasSuffix("'s") && last + 1 < words.count
    }

    private func isBareYear(_ first: Int, _ expression: TemporalExpression) -> Bool {
        guard expression.text.count == 4, expression.text.allSatisfy(\.isNumber) else { return false }
        guard first > 0 else { return true }
        let before = words[first - 1].key
        return !WordClass.prepositions.contains(before) && !Self.modifiers.contains(before)
            && !["and", "or", "by"].contains(before) && !words[first - 1].isName
    }

    private static let bounds: Set<String> = ["since", "until", "till", "before", "than", "through", "up to"]
    private static let modifiers: Set<String> = [
        "the", "early", "late", "mid", "about", "around", "at", "least", "end", "of", "start", "beginning",
    ]
}
