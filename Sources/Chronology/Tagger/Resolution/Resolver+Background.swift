internal import Bounds

/// Passages of news that tell of earlier years: ‘In January 2009 … In November it froze’ is November 2009.
extension Resolver {
    /// How many tokens a passage goes on without a date.
    private static let reach = 60
    /// A month or day that was so shortly before the text came out, in days, is no matter of the background.
    private static let recent = 45

    /// The background behind a phrase: a date of an earlier year begins it, one that is counted from it carries it on,
    /// and one that is counted from the day of publication ends it.
    func background(after resolution: Resolution, _ phrase: Recognition) -> (value: TemporalValue, end: Int)? {
        guard genre == .news, let reference, let date = resolution.value.components else { return background }
        switch resolution.basis {
        case .written:
            guard case .date(let written) = phrase.expression, written.year != nil else { return background }
            guard date.year < reference.year, isAdverbial(phrase.range) else { return nil }
            return (resolution.value, phrase.range.upperBound)
        case .mention where background != nil: return (resolution.value, phrase.range.upperBound)
        case .published: return nil
        default: return background
        }
    }

    /// Whether a date says when the main clause happened: behind *in* or *on*, and in no relative clause.
    private func isAdverbial(_ range: Range<Int>) -> Bool {
        let before = (1...3).map { $0 <= range.lowerBound ? passage.lowercased(range.lowerBound - $0) : "" }
        guard let preposition = before.first(where: { !["early", "late", "the", "mid"].contains($0) }),
            ["in", "on", "by", "during"].contains(preposition)
        else { return false }
        var index = range.lowerBound - 1
        while index > 0, range.lowerBound - index < 14, !passage.startsSentence(index) {
            index -= 1
            if ["which", "who", "whose", "where", "since", "after", "before", "when"].contains(
                passage.lowercased(index))
            {
                return false
            }
        }
        return true
    }

    /// A month or day without a year that stands in such a passage.
    func inBackground(_ date: PartialDate, in range: Range<Int>) -> Resolution? {
        guard genre == .news, let reference, let background, date.weekday == nil, let month = date.month,
            let last = background.value.components, passage.tense(around: range) != .future,
            range.lowerBound - background.end < Self.reach, isNear(range.lowerBound, background.end)
        else { return nil }
        let year = last.month.map { month < $0 ? last.year + 1 : last.year } ?? last.year
        let number = date.day ?? 1
        guard let day = Day(year: year, month: month, day: number), day < reference else { return nil }
        let near = [reference.year, reference.year - 1].compactMap { Day(year: $0, month: month, day: number) }
        guard !near.contains(where: { (0...Self.recent).contains(reference.days(since: $0)) }) else { return nil }
        let value: TemporalValue = date.day == nil ? .month(year: year, month: month) : .day(day)
        return Resolution(value: value, basis: .mention(background.value))
    }

    /// Whether at most one sentence begins between two tokens, and no paragraph.
    private func isNear(_ start: Int, _ end: Int) -> Bool {
        guard end <= start else { return false }
        let starts = (end..<start).filter { passage.startsSentence($0) }
        return starts.count <= 1 && !starts.contains { passage[$0].traits.contains(.afterParagraph) }
    }
}
