internal import Bounds
internal import Language

/// Finds out which days phrases of any language mean, in the order of the text: what was said before decides what is meant
/// next.
struct DateResolver {
    let stream: WordStream
    let genre: TemporalGenre
    /// The day of publication.
    let reference: Day?
    /// The last date in the text.
    private(set) var mention: TemporalValue?
    /// The last date that is a day.
    private(set) var lastDay: Day?
    /// The year of the last date.
    private(set) var lastYear: Int?

    init(_ stream: WordStream, genre: TemporalGenre, reference: Day?, memory: TemporalMemory) {
        self.stream = stream
        self.genre = genre
        self.reference = reference
        (mention, lastDay, lastYear) = (memory.mention, memory.day, memory.year)
    }

    /// What a text that follows is resolved by.
    var memory: TemporalMemory { TemporalMemory(mention: mention, day: lastDay, year: lastYear) }

    /// What a phrase means; later phrases are counted from it.
    mutating func resolve(_ match: DateMatch) -> Resolution {
        var resolution = resolve(match.phrase, in: match.range)
        if let part = match.part, case .day(let day) = resolution.value { resolution.value = .partOfDay(day, part) }
        if let day = resolution.value.day { lastDay = day }
        if let components = resolution.value.components {
            mention = resolution.value
            lastYear = components.year
        }
        return resolution
    }

    private func resolve(_ phrase: DatePhrase, in range: Range<Int>) -> Resolution {
        switch phrase {
        case .date(let parts): return resolve(parts, in: range)
        case .weekday(let weekday, let relation): return resolve(weekday, relation, in: range)
        case .dayOffset(let offset): return counted(.day, offset, in: range)
        case .nextDay(let step):
            guard let lastDay else { return Resolution(value: .unresolved("XXXX-XX-XX"), basis: .noMention) }
            return Resolution(value: .day(lastDay.adding(days: step)), basis: .mention(.day(lastDay)))
        case .period(let period, let relation, let isJalali):
            return resolve(period, relation, isJalali: isJalali, in: range)
        case .shift(let count, let unit, let direction): return shifted(count, unit, direction, in: range)
        case .decade(let year, let isJalali):
            return isJalali
                ? jalali(from: year, to: year + 9) : Resolution(value: .decade(year), basis: .written)
        case .century(let year): return Resolution(value: .century(year), basis: .written)
        case .interval(let first, let last): return interval(first, last, in: range)
        case .nightBefore(let phrase):
            let night = resolve(phrase, in: range)
            guard let day = night.value.day else { return night }
            return Resolution(
                value: .interval(.day(day.adding(days: -1)), .day(day)), basis: night.basis,
                isApproximate: night.isApproximate)
        case .vague(let vague): return Resolution(value: .vague(vague), basis: .vague)
        }
    }

    private func interval(_ first: DatePhrase, _ last: DatePhrase, in range: Range<Int>) -> Resolution {
        let end = resolve(last, in: range)
        var start = resolve(first, in: range)
        // “de lundi à mercredi”: the one before the other.
        if case .weekday(let weekday, _) = first, let day = end.value.day {
            let back = (day.weekday.rawValue - weekday.rawValue + 7) % 7
            start.value = .day(day.adding(days: -back))
        }
        return start.joined(to: end) ?? Resolution(value: .unresolved(""), basis: .notInCalendar)
    }

    // MARK: Weekdays

    private func resolve(_ weekday: Weekday, _ relation: Relation?, in range: Range<Int>) -> Resolution {
        let pattern = "XXXX-WXX-\(weekday.rawValue)"
        if genre == .narrative {
            guard let lastDay else { return Resolution(value: .unresolved(pattern), basis: .noMention) }
            let ahead = (weekday.rawValue - lastDay.weekday.rawValue + 7) % 7
            return Resolution(value: .day(lastDay.adding(days: ahead)), basis: .mention(.day(lastDay)))
        }
        guard let reference else { return Resolution(value: .unresolved(pattern), basis: .noReference) }
        let ahead = (weekday.rawValue - reference.weekday.rawValue + 7) % 7
        let back = (7 - ahead) % 7
        let steps: Int
        switch relation {
        case .last, .previous: steps = back == 0 ? -7 : -back
        case .next, .following: steps = ahead == 0 ? 7 : ahead
        default: steps = looksForward(range) ? ahead : -back
        }
        return Resolution(value: .day(reference.adding(days: steps)), basis: .published(reference))
    }

    // MARK: Distances

    private func shifted(
        _ count: Int, _ unit: TimeUnit, _ direction: DatePhrase.Direction, in range: Range<Int>
    ) -> Resolution {
        switch direction {
        case .ago: return counted(unit, -count, in: range)
        case .ahead: return counted(unit, count, in: range)
        case .laterOrAhead where mention == nil || looksForward(range): return counted(unit, count, in: range)
        case .later, .laterOrAhead, .earlier:
            guard let mention, let from = mention.components else {
                return Resolution(value: .unresolved(unit.pattern), basis: .noMention)
            }
            let steps = direction.isBack ? -count : count
            return Resolution(value: Self.value(unit, from: from, steps: steps), basis: .mention(mention))
        }
    }

    /// So many units from the day of publication; a year from it is a month.
    private func counted(_ unit: TimeUnit, _ steps: Int, in range: Range<Int>) -> Resolution {
        guard let reference else { return Resolution(value: .unresolved(unit.pattern), basis: .noReference) }
        let isOneYear = unit == .year && abs(steps) == 1
        let value = Self.value(
            isOneYear ? .month : unit, from: reference.components, steps: isOneYear ? 12 * steps : steps)
        return Resolution(value: value, basis: .published(reference))
    }

    // MARK: Periods

    private func resolve(
        _ period: DatePhrase.Period, _ relation: Relation, isJalali: Bool, in range: Range<Int>
    ) -> Resolution {
        let isCounted = genre == .narrative || relation == .same || relation == .previous || relation == .following
        let anchor = isCounted ? mention : reference.map { .day($0) }
        guard let anchor, let from = anchor.components else {
            return Resolution(value: .unresolved(""), basis: isCounted ? .noMention : .noReference)
        }
        let basis: Resolution.Basis = isCounted ? .mention(anchor) : reference.map { .published($0) } ?? .noReference
        switch period {
        case .unit(let unit):
            if unit == .weekend, relation == .this || relation == .nearest, let day = anchor.day {
                let isBack = day.weekday < .saturday && !looksForward(range)
                return Resolution(value: Self.value(unit, from: from, steps: isBack ? -1 : 0), basis: basis)
            }
            if isJalali, let day = anchor.day { return jalali(unit, relation.step, from: day, basis: basis) }
            return Resolution(value: Self.value(unit, from: from, steps: relation.step), basis: basis)
        case .month(let month):
            let isThis = relation.step == 0
            let year = Self.year(ofMonths: month...month, step: relation.step, from: from)
            return Resolution(value: .month(year: isThis ? from.year : year, month: month), basis: basis)
        case .division(let division):
            let months = division.months
            let year = Self.year(
                ofMonths: months.first...months.first + months.count - 1, step: relation.step, from: from)
            return Resolution(value: .division(year: year, division), basis: basis)
        }
    }

    /// The year in which months lie that are the last or next ones.
    private static func year(
        ofMonths months: ClosedRange<Int>, step: Int, from: (year: Int, month: Int?, day: Int?)
    ) -> Int {
        let month = from.month ?? (step < 0 ? 1 : 12)
        if step < 0 { return months.upperBound < month ? from.year : from.year - 1 }
        if step > 0 { return months.lowerBound > month ? from.year : from.year + 1 }
        return from.year
    }

    /// The period that many units from a date, as far as the date is known.
    private static func value(
        _ unit: TimeUnit, from date: (year: Int, month: Int?, day: Int?), steps: Int
    ) -> TemporalValue {
        let day = date.month.flatMap { month in date.day.flatMap { Day(year: date.year, month: month, day: $0) } }
        switch unit {
        case .day: return day.map { .day($0.adding(days: steps)) } ?? .unresolved("XXXX-XX-XX")
        case .week, .fortnight, .weekend:
            guard let week = day?.adding(days: 7 * steps).isoWeek else { return .unresolved(unit.pattern) }
            return unit == .weekend
                ? .weekend(year: week.year, week: week.week) : .week(year: week.year, week: week.week)
        case .month:
            guard let month = date.month else { return .unresolved("XXXX-XX") }
            return .month(year: date.year, shiftedMonth: month + steps)
        case .year: return .year(date.year + steps)
        case .decade: return date.year > 0 ? .decade((date.year / 10 + steps) * 10) : .unresolved("")
        case .century: return date.year > 0 ? .century((date.year / 100 + steps) * 100) : .unresolved("")
        case .hour, .quarter: return .unresolved("")
        }
    }
}

extension DatePhrase.Direction {
    fileprivate var isBack: Bool { self == .earlier || self == .ago }
}
