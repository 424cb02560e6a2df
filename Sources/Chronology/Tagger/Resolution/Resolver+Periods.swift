/// Periods by their relation and distances.
extension Resolver {
    func resolve(_ unit: TimeUnit, _ relation: Relation, in range: Range<Int>) -> Resolution {
        let isReferred = genre == .news && [.last, .this, .next, .nearest].contains(relation)
        if isReferred {
            guard let reference else { return Resolution(value: .unresolved(unit.pattern), basis: .noReference) }
            return Resolution(value: period(unit, relation, reference, in: range), basis: .published(reference))
        }
        guard let mention, var from = mention.components else {
            return Resolution(value: .unresolved(unit.pattern), basis: .noMention)
        }
        if unit == .day || unit == .week, from.day == nil, let lastDay, relation == .same { from = lastDay.components }
        return Resolution(value: value(unit, from: from, steps: relation.step), basis: .mention(mention))
    }

    /// A period by its relation to the day of publication.
    private func period(_ unit: TimeUnit, _ relation: Relation, _ reference: Day, in range: Range<Int>) -> TemporalValue
    {
        // On a Sunday “last week” is the week that ends with it.
        let isWeekJustEnded = unit == .week && relation == .last && reference.weekday == .sunday
        if unit == .weekend { return weekend(relation, reference, in: range) }
        return value(unit, from: reference.components, steps: isWeekJustEnded ? 0 : relation.step)
    }

    private func weekend(_ relation: Relation, _ reference: Day, in range: Range<Int>) -> TemporalValue {
        let isWeekend = reference.weekday >= .saturday
        let steps: Int =
            switch relation {
            case .last: -1
            case .next: 1
            case .this: 0
            default: passage.tense(around: range) == .future || isWeekend ? 0 : -1
            }
        let week = reference.adding(days: 7 * steps).isoWeek
        return .weekend(year: week.year, week: week.week)
    }

    /// The period that many units from a date, as far as the date is known.
    func value(_ unit: TimeUnit, from date: (year: Int, month: Int?, day: Int?), steps: Int) -> TemporalValue {
        let day = date.month.flatMap { month in date.day.flatMap { Day(year: date.year, month: month, day: $0) } }
        switch unit {
        case .hour: return .unresolved("")
        case .day:
            let month = date.month.map(Digits.two) ?? "XX"
            return day.map { .day($0.adding(days: steps)) } ?? .unresolved("\(Digits.year(date.year))-\(month)-XX")
        case .week, .fortnight, .weekend:
            guard let week = day?.adding(days: (unit == .fortnight ? 14 : 7) * steps).isoWeek else {
                return .unresolved(Digits.year(date.year) + unit.pattern.dropFirst(4))
            }
            return unit == .weekend
                ? .weekend(year: week.year, week: week.week) : .week(year: week.year, week: week.week)
        case .month:
            guard let month = date.month else { return .unresolved("\(Digits.year(date.year))-XX") }
            return .month(year: date.year, shiftedMonth: month + steps)
        case .quarter:
            guard let month = date.month,
                case .month(let year, let first) = TemporalValue.month(
                    year: date.year, shiftedMonth: (month - 1) / 3 * 3 + 1 + 3 * steps),
                let division = YearDivision(rawValue: 33 + (first - 1) / 3)
            else { return .unresolved(unit.pattern) }
            return .division(year: year, division)
        case .year: return .year(date.year + steps)
        case .decade: return date.year > 0 ? .decade((date.year / 10 + steps) * 10) : .unresolved("")
        case .century: return date.year > 0 ? .century((date.year / 100 + steps) * 100) : .unresolved("")
        }
    }

    func resolve(_ shift: Shift, in range: Range<Int>) -> Resolution {
        guard let count = shift.count else {
            return Resolution(value: .vague(shift.isForward ? .future : .past), basis: .vague)
        }
        guard count <= 9999 else { return Resolution(value: .unresolved(""), basis: .notInCalendar) }
        var resolution = shifted(by: shift, count, in: range)
        // “5,000 years ago” is a round number.
        if count >= 1000, shift.unit != .day { resolution.isApproximate = true }
        return resolution
    }

    private func shifted(by shift: Shift, _ count: Int, in range: Range<Int>) -> Resolution {
        let steps = shift.isForward ? count : -count
        switch shift.anchor {
        case .reference:
            guard genre == .news, let reference else {
                return Resolution(value: .unresolved(shift.unit.pattern), basis: .noReference)
            }
            // “A year ago” means about the month, a single one of a longer unit the next finer one.
            if shift.unit == .year, count == 1 {
                return Resolution(
                    value: value(.month, from: reference.components, steps: 12 * steps), basis: .published(reference))
            }
            return shifted(from: reference.components, shift.unit, steps, basis: .published(reference))
        case .mention:
            guard let mention, let from = mention.components else {
                return Resolution(value: .unresolved(shift.unit.pattern), basis: .noMention)
            }
            return shifted(from: from, shift.unit, steps, basis: .mention(mention))
        case .date(let expression):
            let anchor = resolve(expression, in: range)
            guard let from = anchor.value.components else {
                return Resolution(value: .unresolved(shift.unit.pattern), basis: anchor.basis)
            }
            let basis = anchor.basis == .written ? .mention(anchor.value) : anchor.basis
            return shifted(from: from, shift.unit, steps, basis: basis)
        }
    }

    private func shifted(
        from date: (year: Int, month: Int?, day: Int?), _ unit: TimeUnit, _ steps: Int, basis: Resolution.Basis
    ) -> Resolution {
        switch unit {
        // Nobody counts decades to the year, but the year is what is counted to.
        case .decade: Resolution(value: .year(date.year + 10 * steps), basis: basis, isApproximate: true)
        case .century: Resolution(value: .year(date.year + 100 * steps), basis: basis, isApproximate: true)
        default: Resolution(value: value(unit, from: date, steps: steps), basis: basis)
        }
    }
}

extension Weekday: Comparable {
    /// The order of the week, Monday first.
    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

extension TimeUnit {
    /// The value in TIMEX3 of one that is not known.
    var pattern: String {
        switch self {
        case .day: "XXXX-XX-XX"
        case .week, .fortnight: "XXXX-WXX"
        case .weekend: "XXXX-WXX-WE"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .year: "XXXX"
        case .decade: "XXX"
        case .century: "XX"
        case .hour: ""
        }
    }
}
