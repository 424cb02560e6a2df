internal import Bounds

/// Dates by number and name, and what they leave out.
extension Resolver {
    func resolve(_ date: PartialDate, in range: Range<Int>) -> Resolution {
        if date.isSolarHijri { return solarHijri(date, in: range) }
        if let relation = date.relation { return related(date, relation, in: range) }
        guard let year = date.year else { return withoutYear(date, in: range) }
        switch year {
        case .year(let year): return inYear(year, date, basis: .written)
        case .relation(let relation):
            guard let (year, basis) = self.year(relation) else {
                return unresolved(date, isReference(relation) ? .noReference : .noMention)
            }
            return inYear(year, date, basis: basis)
        }
    }

    private func isReference(_ relation: Relation) -> Bool {
        relation == .last || relation == .this || relation == .next
    }

    /// A date whose year is known.
    private func inYear(_ year: Int, _ date: PartialDate, basis: Resolution.Basis) -> Resolution {
        if let division = date.division { return Resolution(value: .division(year: year, division), basis: basis) }
        guard let month = date.month else { return Resolution(value: .year(year), basis: basis) }
        guard let dayOfMonth = date.day else {
            return Resolution(value: .month(year: year, month: month), basis: basis)
        }
        guard let day = Day(year: year, month: month, day: dayOfMonth) else { return unresolved(date, .notInCalendar) }
        if let weekday = date.weekday, day.weekday != weekday {
            return Resolution(value: .day(day), basis: .weekdayDisagrees(weekday))
        }
        return Resolution(value: .day(day), basis: basis)
    }

    /// The year of “last year” or “that year”.
    private func year(_ relation: Relation) -> (Int, Resolution.Basis)? {
        let isReferred = isReference(relation) && genre == .news
        let step = relation.step
        if isReferred { return reference.map { ($0.year + step, .published($0)) } }
        guard let mention, let year = mention.components?.year else { return nil }
        return (year + step, .mention(mention))
    }

    func unresolved(_ date: PartialDate, _ basis: Resolution.Basis) -> Resolution {
        var pattern = "XXXX"
        if let division = date.division, let text = TemporalValue.division(year: 1, division).timex {
            pattern += text.dropFirst(4)
        } else if let month = date.month {
            pattern += "-" + Digits.two(month)
            if let day = date.day { pattern += "-" + Digits.two(day) }
        }
        return Resolution(value: .unresolved(pattern), basis: basis)
    }

    private func withoutYear(_ date: PartialDate, in range: Range<Int>) -> Resolution {
        if genre == .narrative { return carriedForward(date, in: range) }
        if let reference { return nearest(date, to: reference, in: range) }
        // The text itself gives the year, in the same sentence.
        if let mention, let year = mention.components?.year, isInSentence(range.lowerBound, since: mentionEnd) {
            return inYear(year, date, basis: .mention(mention))
        }
        return unresolved(date, .noReference)
    }

    /// The year in which a date lies nearest to the day of publication; what lies ahead must be told of as such.
    private func nearest(_ date: PartialDate, to reference: Day, in range: Range<Int>) -> Resolution {
        let basis = Resolution.Basis.published(reference)
        let tense = passage.tense(around: range)
        if let known = knownDay(date, reference: reference, tense, in: range) { return known }
        if let earlier = inBackground(date, in: range) { return earlier }
        if date.day == nil, date.division == nil, date.month == reference.month {
            return inYear(reference.year, date, basis: basis)
        }
        let costOfFuture = costOfFuture(tense, range)
        var best: (cost: Int, year: Int)?
        for year in reference.year - 1...reference.year + 1 {
            guard let middle = middle(of: date, year: year) else { continue }
            let distance = middle.days(since: reference)
            var cost = distance > 0 ? distance * costOfFuture : -distance * tense.costOfPast
            if let weekday = date.weekday, middle.weekday != weekday { cost += 100_000 }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, year) }
        }
        guard let best else { return unresolved(date, .notInCalendar) }
        return inYear(best.year, date, basis: basis)
    }

    private func middle(of date: PartialDate, year: Int) -> Day? {
        if let division = date.division {
            return Day.first(ofMonth: division.months.first, year: year).adding(days: division.months.count * 15)
        }
        guard let month = date.month else { return nil }
        return Day(year: year, month: month, day: date.day ?? 15)
    }

    /// Days so well known that their year is left out: “since October 7”.
    private func knownDay(_ date: PartialDate, reference: Day, _ tense: Tense, in range: Range<Int>) -> Resolution? {
        guard let month = date.month, let day = date.day, date.weekday == nil,
            let known = KnownDay.all.first(where: { $0.month == month && $0.dayOfMonth == day }), known.day < reference
        else { return nil }
        let isNamed = isNamedAttack(range) || isAnniversary(range)
        // In the weeks after the day comes round, and where the text looks ahead to it, the year can be this one.
        let ahead = (middle(of: date, year: reference.year) ?? known.day).days(since: reference)
        guard isNamed || (known.isUnderstood && tense != .future && !(-21...0).contains(ahead)) else { return nil }
        return Resolution(value: .day(known.day), basis: .knownDay)
    }

    /// “the October 7 massacre”, “since October 7”, “a year after October 7”.
    private func isNamedAttack(_ range: Range<Int>) -> Bool {
        let isAttribute = passage.isWord(range.lowerBound - 1, .the) && passage.isPlainNoun(range.upperBound)
        return isAttribute || Self.attacks.contains(passage.lowercased(range.upperBound))
            || passage.isWord(range.lowerBound - 1, in: [.since, .after, .before])
            || range.contains { passage.isWord($0, in: [.after, .before]) }
    }

    private static let attacks: Set<String> = [
        "massacre", "attack", "attacks", "assault", "atrocities", "hijackings", "onslaught", "invasion", "raid", "war",
    ]

    private func isAnniversary(_ range: Range<Int>) -> Bool {
        (max(0, range.lowerBound - 4)..<range.lowerBound).contains { passage.isWord($0, .anniversary) }
    }

    /// “last July”, “the previous April”, “that summer”, “the 15th of last month”.
    private func related(_ date: PartialDate, _ relation: Relation, in range: Range<Int>) -> Resolution {
        let isReferred = isReference(relation) && genre == .news
        let anchor: TemporalValue? = isReferred ? reference.map { .day($0) } : mention
        guard let anchor, let from = anchor.components else {
            return unresolved(date, isReferred ? .noReference : .noMention)
        }
        let basis: Resolution.Basis = isReferred ? reference.map { .published($0) } ?? .noReference : .mention(anchor)
        if date.month == nil, date.division == nil {
            guard let month = from.month,
                case .month(let year, let shifted) = TemporalValue.month(
                    year: from.year, shiftedMonth: month + relation.step)
            else { return unresolved(date, .noMention) }
            return inYear(year, PartialDate(month: shifted, day: date.day), basis: basis)
        }
        let first = date.division?.months.first ?? date.month ?? 1
        let last = date.division.map { $0.months.first + $0.months.count - 1 } ?? first
        let month = from.month ?? (relation.step < 0 ? 1 : 12)
        switch relation {
        case .last, .previous: return inYear(last < month ? from.year : from.year - 1, date, basis: basis)
        case .next, .following:
            return inYear(
                first > (from.month ?? 1) && (from.month != nil) ? from.year : from.year + 1, date, basis: basis)
        case .this, .same, .nearest: return inYear(from.year, date, basis: basis)
        }
    }

    private func solarHijri(_ date: PartialDate, in range: Range<Int>) -> Resolution {
        guard let month = date.month, let dayOfMonth = date.day else { return unresolved(date, .notInCalendar) }
        if case .year(let year) = date.year {
            guard let day = OtherCalendars.solarHijri(year: year, month: month, day: dayOfMonth) else {
                return Resolution(value: .unresolved(""), basis: .notInCalendar)
            }
            return Resolution(value: .day(day), basis: .solarHijri)
        }
        let days = (-1...1).compactMap { step in
            reference.flatMap { OtherCalendars.solarHijri(year: $0.year - 621 + step, month: month, day: dayOfMonth) }
        }
        return nearest(of: days, in: range)
    }

    /// The nearest of some days to the day of publication.
    func nearest(of days: [Day], in range: Range<Int>) -> Resolution {
        guard let reference else { return Resolution(value: .unresolved("XXXX-XX-XX"), basis: .noReference) }
        let tense = passage.tense(around: range)
        let costOfFuture = costOfFuture(tense, range)
        func cost(_ day: Day) -> Int {
            let distance = day.days(since: reference)
            return distance > 0 ? distance * costOfFuture : -distance * tense.costOfPast
        }
        guard let day = days.min(by: { cost($0) < cost($1) }) else {
            return Resolution(value: .unresolved(""), basis: .notInCalendar)
        }
        return Resolution(value: .day(day), basis: .published(reference))
    }
}

extension Resolver {
    /// What a day ahead weighs against a day past, in tenths; what happened on a day is past.
    private func costOfFuture(_ tense: Tense, _ range: Range<Int>) -> Int {
        tense == .past && passage.isWord(range.lowerBound - 1, .on) ? 400 : tense.costOfFuture
    }
}

extension Tense {
    /// What a day ahead weighs against a day past, in tenths.
    fileprivate var costOfFuture: Int {
        switch self {
        case .future: 7
        case .past: 60
        case .unknown: 40
        }
    }

    fileprivate var costOfPast: Int { self == .future ? 30 : 10 }
}

extension Relation {
    /// Back, forward or neither.
    var step: Int {
        switch self {
        case .last, .previous: -1
        case .next, .following: 1
        case .this, .same, .nearest: 0
        }
    }
}
