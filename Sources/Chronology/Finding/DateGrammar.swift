internal import Bounds
internal import Language

/// Finds phrases that say when in the words of a text, in any language: the kinds of its words decide, and a few rules of
/// order (``OrderRules``).
struct DateGrammar {
    let stream: WordStream

    init(_ stream: WordStream) { self.stream = stream }

    /// The phrase that begins at a word.
    func match(at index: Int) -> DateMatch? {
        guard stream[index].form != .mark, let match = nights(at: index) ?? joined(at: index) ?? single(at: index)
        else { return nil }
        var named = match
        named.isName = isPartOfName(match)
        return named
    }

    /// A phrase that is no range.
    func single(at index: Int) -> DateMatch? {
        if let match = dayWithPart(at: index) ?? day(at: index) { return match }
        if let match = phase(at: index) ?? month(at: index) { return match }
        if let match = division(at: index) ?? decade(at: index) { return match }
        if let match = century(at: index) ?? shift(at: index) { return match }
        return period(at: index) ?? year(at: index)
    }

    /// A day by its number or its weekday.
    func day(at index: Int) -> DateMatch? {
        if let match = numericDate(at: index) { return match }
        return weekday(at: index) ?? dayOfMonth(at: index)
    }

    // MARK: Words

    /// The index behind words of some kinds, three of them at most.
    func skip(_ kinds: [Sense.Kind], from index: Int) -> Int {
        var index = index
        for _ in 0..<3 where stream[index].form == .word && stream.has(index, anyOf: kinds) { index += 1 }
        return index
    }

    /// The index behind a preposition or article between the parts of a date.
    func link(from index: Int) -> Int { skip([.of, .article, .at], from: index) }

    /// The index behind a hyphen that touches the word before it: *ב-3*.
    func skipHyphen(from index: Int) -> Int {
        stream.isMark(index, "-") && !stream[index].traits.contains(.afterSpace) ? index + 1 : index
    }

    func relation(_ index: Int) -> Relation? {
        switch stream.value(index, .relation) {
        case 0: .last
        case 1: .this
        case 2: .next
        case 5: .same
        case 6: .nearest
        default: nil
        }
    }

    /// Whether a word before a number or month makes it a date: a preposition, or the beginning or end of something.
    func isLicensed(_ index: Int) -> Bool {
        let isHyphened = stream.isMark(index - 1, "-") && !stream[index].traits.contains(.afterSpace)
        let before = isHyphened ? index - 2 : index - 1
        return stream.has(before, anyOf: [.at, .since, .until, .from, .phase, .between, .yearWord, .monthWord])
            || stream.has(before, .article) && stream.has(before - 1, anyOf: [.at, .since, .until, .from, .phase])
    }

    /// Whether the language writes its letters with capitals, and this word with one that it has not from its place.
    func isCapitalisedName(_ index: Int) -> Bool {
        let word = stream[index]
        return word.traits.contains(.capitalised) && !word.traits.contains(.startsSentence)
            && !word.traits.contains(.allCapitals)
            && !stream.vocabulary.order.has(.nounsHaveCapitals) && !stream.vocabulary.order.has(.monthsHaveCapitals)
    }

    /// Whether the word before a phrase makes it part of a name or a count: a street, a brigade, a resolution.
    private func isPartOfName(_ match: DateMatch) -> Bool {
        var before = match.range.lowerBound - 1
        if stream.has(before, .article), !stream.has(before, .place) { before -= 1 }
        if stream.has(before, .of), !stream.has(before, .place) { before -= 1 }
        if stream.has(before, .article), stream.has(before - 1, .place) { before -= 1 }
        if stream.has(before, .place), !stream[before].traits.contains(.definite) { return true }
        if case .date = match.phrase, stream.has(match.range.lowerBound - 1, anyOf: [.designator, .numberWord]) {
            return true
        }
        return match.couldBeName && stream.has(match.range.lowerBound - 1, .title)
    }
}
