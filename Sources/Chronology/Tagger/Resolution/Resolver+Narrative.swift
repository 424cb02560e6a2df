/// Texts that tell a story: a date that leaves out its year is in the one told of.
extension Resolver {
    /// Whether later phrases are counted from a value: not from one that says less than the last, nor from an aside.
    func isCarried(_ value: TemporalValue, _ phrase: Recognition) -> Bool {
        guard genre == .narrative else { return true }
        guard let new = value.components, let last = mention?.components else { return true }
        switch phrase.expression {
        case .dayOffset, .period(_, .previous), .period(_, .last), .period(_, .next): return false
        case .date(let date) where date.relation == .next || date.relation == .previous: return false
        default: break
        }
        if new.year == last.year { return new.month != nil || last.month == nil }
        if passage.tense(around: phrase.range) == .future { return false }
        // A leap of years in the middle of a sentence is an aside, unless the next date stays there.
        return abs(new.year - last.year) < 3 || opensSentence(phrase.range.lowerBound)
            || lastYear.map { abs($0 - new.year) < 3 } ?? false
    }

    private func opensSentence(_ index: Int) -> Bool {
        (index - 3...index).contains { passage.startsSentence($0) || passage[$0].traits.contains(.afterLine) }
    }

    /// A month or day in the year of the last date, or in the next one where the story has passed its end.
    func carriedForward(_ date: PartialDate, in range: Range<Int>) -> Resolution {
        guard let mention, let last = mention.components else { return unresolved(date, .noMention) }
        var year = last.year
        if let month = date.month, let lastMonth = last.month, lastMonth - month > 7 { year += 1 }
        for candidate in [year, year + 1, year - 1] {
            var dated = date
            dated.year = .year(candidate)
            var resolution = resolve(dated, in: range)
            if resolution.basis == .notInCalendar { continue }
            if resolution.basis == .written { resolution.basis = .mention(mention) }
            return resolution
        }
        return unresolved(date, .notInCalendar)
    }
}
