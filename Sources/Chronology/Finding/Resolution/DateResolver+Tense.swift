internal import Bounds
internal import Language

/// Whether the clause around a phrase looks forward.
extension DateResolver {
    /// How far to each side words that tell are sought.
    private static let reach = 24
    /// What a comma, an *and* and a stronger mark count as, in words.
    private static let commaCost = 6, stopCost = 14

    /// Whether the nearest word of the sentence that tells when it is tells of what is to come.
    ///
    /// A word in another clause is farther away. Where none tells, a text looks back.
    func looksForward(_ range: Range<Int>) -> Bool {
        if stream.has(range.lowerBound - 1, .until)
            || stream.has(range.lowerBound - 2, .until) && stream.has(range.lowerBound - 1, .article)
        {
            if cue(before: range.lowerBound) == nil { return true }
        }
        let isOpening = (max(0, range.lowerBound - 2)...range.lowerBound).contains {
            stream[$0].traits.contains(.startsSentence)
        }
        let after = cue(after: range.upperBound, isOpening: isOpening)
        guard let before = cue(before: range.lowerBound) else { return after?.isFuture ?? false }
        guard let after else { return before.isFuture }
        return after.cost < before.cost ? after.isFuture : before.isFuture
    }

    private func cue(before start: Int) -> (cost: Int, isFuture: Bool)? {
        var (index, cost, isInClause) = (start - 1, 0, true)
        // The mark behind which a sentence begins ends the search.
        guard !stream[start].traits.contains(.startsSentence) else { return nil }
        while index >= 0, cost < Self.reach {
            let step = self.cost(of: index)
            cost += step
            isInClause = isInClause && step == 1
            if let isFuture = isFuture(index, isInClause: isInClause) { return (cost, isFuture) }
            if stream[index].traits.contains(.startsSentence) { return nil }
            index -= 1
        }
        return nil
    }

    private func cue(after end: Int, isOpening: Bool) -> (cost: Int, isFuture: Bool)? {
        // The comma behind an opening “Lundi,” ends no clause.
        var (index, cost, isInClause) = (isOpening && stream.isMark(end, ",") ? end + 1 : end, 0, true)
        while index < stream.count, cost < Self.reach, !stream[index].traits.contains(.startsSentence) {
            let step = self.cost(of: index)
            cost += step
            isInClause = isInClause && step == 1
            if let isFuture = isFuture(index, isInClause: isInClause) { return (cost, isFuture) }
            index += 1
        }
        return nil
    }

    private func cost(of index: Int) -> Int {
        if stream.isMark(index, ",") || stream.has(index, .and) { return Self.commaCost }
        if stream[index].form == .mark, !stream.isMark(index, "\""), !stream.isMark(index, "-") { return Self.stopCost }
        return 1
    }

    /// Whether a word tells of what is to come, or of what was; `nil` where it tells neither.
    ///
    /// A form of the present may stand for the future in the clause of the phrase, and nowhere else.
    private func isFuture(_ index: Int, isInClause: Bool) -> Bool? {
        if stream.has(index, anyOf: [.future, .planned]) { return true }
        if stream.has(index, anyOf: [.past, .says]) { return stream.has(index, .plain) ? nil : false }
        switch stream.kindByForm(index) {
        case .future:
            return !isInClause
                || stream[index].traits.contains(.capitalised)
                    && !stream[index].traits.contains(.startsSentence)
                ? nil : true
        case .past: return false
        default: return nil
        }
    }
}
