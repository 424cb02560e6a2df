internal import Bounds
internal import Language

/// Dates by number and name, in their calendars, and what they leave out.
extension DateResolver {
    func resolve(_ parts: DateParts, in range: Range<Int>) -> Resolution {
        switch parts.calendar {
        case .gregorian: break
        case .jalali, .hijri, .hebrew: return ofOtherCalendar(parts, in: range)
        }
        switch parts.year {
        case .year(let year): return inYear(year, parts, basis: .written)
        case .relation(let relation):
            guard let reference else { return unresolved(parts, .noReference) }
            return inYear(reference.year + relation.step, parts, basis: .published(reference))
        case nil: return withoutYear(parts, in: range)
        }
    }

    /// A date whose year is known.
    private func inYear(_ year: Int, _ parts: DateParts, basis: Resolution.Basis) -> Resolution {
        if let division = parts.division { return Resolution(value: .division(year: year, division), basis: basis) }
        guard let month = parts.month else { return Resolution(value: .year(year), basis: basis) }
        guard 1...12 ~= month else { return Resolution(value: .unresolved(""), basis: .notInCalendar) }
        guard let number = parts.day else {
            return Resolution(value: .month(year: year, month: month), basis: basis)
        }
        guard let day = Day(year: year, month: month, day: number) else { return unresolved(parts, .notInCalendar) }
        if let weekday = parts.weekday, day.weekday != weekday {
            return Resolution(value: .day(day), basis: .weekdayDisagrees(weekday))
        }
        return Resolution(value: .day(day), basis: basis)
    }

    private func unresolved(_ parts: DateParts, _ basis: Resolution.Basis) -> Resolution {
        guard let month = parts.month else { return Resolution(value: .unresolved("XXXX"), basis: basis) }
        let day = parts.day.map { "-" + Digits.two($0) } ?? ""
        return Resolution(value: .unresolved("XXXX-\(Digits.two(month))\(day)"), basis: basis)
    }

    /// A date without a year looks back from the day of publication, unless its clause looks forward.
    private func withoutYear(_ parts: DateParts, in range: Range<Int>) -> Resolution {
        if genre == .narrative {
            guard let lastYear else { return unresolved(parts, .noMention) }
            return inYear(lastYear, parts, basis: mention.map { .mention($0) } ?? .written)
        }
        guard let reference else { return unresolved(parts, .noReference) }
        let isAhead = looksForward(range)
        if let known = knownDay(parts, isAhead: isAhead, reference) {
            return Resolution(value: .day(known), basis: .knownDay)
        }
        var years = [reference.year, reference.year - 1, reference.year + 1]
        if isAhead { years = [reference.year, reference.year + 1, reference.year - 1] }
        // A weekday beside the date tells which year is meant.
        if let weekday = parts.weekday, let month = parts.month, let day = parts.day,
            let year = years.first(where: { Day(year: $0, month: month, day: day)?.weekday == weekday })
        {
            return inYear(year, parts, basis: .published(reference))
        }
        for year in years {
            guard let (first, last) = bounds(of: parts, year: year) else { continue }
            if isAhead ? last >= reference : first <= reference {
                return inYear(year, parts, basis: .published(reference))
            }
        }
        return unresolved(parts, .notInCalendar)
    }

    private func bounds(of parts: DateParts, year: Int) -> (first: Day, last: Day)? {
        if let division = parts.division {
            let first = Day.first(ofMonth: division.months.first, year: year)
            return (first, first.adding(months: division.months.count).adding(days: -1))
        }
        guard let month = parts.month else { return nil }
        guard let number = parts.day else {
            return (Day.first(ofMonth: month, year: year), Day.last(ofMonth: month, year: year))
        }
        return Day(year: year, month: month, day: number).map { ($0, $0) }
    }

    /// A day so well known that its year is left out: “depuis le 7 octobre”.
    private func knownDay(_ parts: DateParts, isAhead: Bool, _ reference: Day) -> Day? {
        guard let month = parts.month, let number = parts.day, parts.weekday == nil, !isAhead,
            let known = KnownDay.all.first(where: { $0.month == month && $0.dayOfMonth == number && $0.isUnderstood }),
            known.day < reference, let here = Day(year: reference.year, month: month, day: number)
        else { return nil }
        return -21...0 ~= here.days(since: reference) ? nil : known.day
    }
}
