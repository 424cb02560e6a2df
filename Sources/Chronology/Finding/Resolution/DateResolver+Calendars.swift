internal import Bounds
internal import Language

/// Dates of the Jalali, Hijri and Hebrew calendars, as days of ours.
extension DateResolver {
    func ofOtherCalendar(_ parts: DateParts, in range: Range<Int>) -> Resolution {
        let basis = Resolution.Basis(parts.calendar)
        if case .year(let year) = parts.year {
            guard let value = value(of: parts, year: year) else {
                return Resolution(value: .unresolved(""), basis: .notInCalendar)
            }
            return Resolution(value: value, basis: basis, isApproximate: parts.calendar == .hijri)
        }
        guard let reference else { return Resolution(value: .unresolved("XXXX-XX-XX"), basis: .noReference) }
        let current = Self.year(of: reference, parts.calendar)
        var years = (-2...2).map { current + $0 }
        if case .relation(let relation) = parts.year { years = [current + relation.step] }
        let found = years.compactMap { year in value(of: parts, year: year) }
        let isAhead = looksForward(range)
        // The last that has begun, or the next that is not over.
        let chosen =
            isAhead
            ? found.first { ($0.bounds?.last ?? .min) >= reference }
            : found.last { ($0.bounds?.first ?? .max) <= reference }
        guard let chosen else { return Resolution(value: .unresolved(""), basis: .notInCalendar) }
        return Resolution(value: chosen, basis: .published(reference), isApproximate: parts.calendar == .hijri)
    }

    /// A year of the Jalali calendar, or several, as a range of days.
    func jalali(from first: Int, to last: Int, basis: Resolution.Basis = .solarHijri) -> Resolution {
        guard let start = OtherCalendars.solarHijri(year: first, month: 1, day: 1),
            let end = OtherCalendars.solarHijri(year: last + 1, month: 1, day: 1)
        else { return Resolution(value: .unresolved(""), basis: .notInCalendar) }
        return Resolution(value: .interval(.day(start), .day(end.adding(days: -1))), basis: basis)
    }

    /// The month or year of the Jalali calendar that many steps from the one of a day.
    func jalali(_ unit: TimeUnit, _ steps: Int, from day: Day, basis: Resolution.Basis) -> Resolution {
        let year = Self.year(of: day, .jalali)
        if unit == .year { return jalali(from: year + steps, to: year + steps, basis: basis) }
        let month = (1...12).last { month in
            OtherCalendars.solarHijri(year: year, month: month, day: 1).map { $0 <= day } ?? false
        }
        guard let month else { return Resolution(value: .unresolved(""), basis: .notInCalendar) }
        let index = year * 12 + month - 1 + steps
        let parts = DateParts(calendar: .jalali, month: index % 12 + 1)
        guard let value = value(of: parts, year: index / 12) else {
            return Resolution(value: .unresolved(""), basis: .notInCalendar)
        }
        return Resolution(value: value, basis: basis)
    }

    /// A date of a year as days of ours: a day, or the range of a month or of the year.
    private func value(of parts: DateParts, year: Int) -> TemporalValue? {
        func first(_ year: Int, _ month: Int, _ day: Int = 1) -> Day? {
            switch parts.calendar {
            case .jalali: OtherCalendars.solarHijri(year: year, month: month, day: day)
            case .hijri: OtherCalendars.ummAlQura(year: year, month: month, day: day)
            case .hebrew: OtherCalendars.hebrew(year: year, month: month, day: day)
            case .gregorian: Day(year: year, month: month, day: day)
            }
        }
        if let month = parts.month, let day = parts.day { return first(year, month, day).map { .day($0) } }
        if let months = parts.division?.monthsOfOwnYear {
            let next = months.last == 12 ? first(year + 1, 1) : first(year, months.last + 1)
            guard let start = first(year, months.first), let end = next else { return nil }
            return .interval(.day(start), .day(end.adding(days: -1)))
        }
        guard let month = parts.month else {
            guard let start = first(year, 1), let end = first(year + 1, 1) else { return nil }
            return .interval(.day(start), .day(end.adding(days: -1)))
        }
        guard let start = first(year, month) else { return nil }
        let length = (27...31).last { first(year, month, $0) != nil } ?? 29
        return .interval(.day(start), .day(start.adding(days: length - 1)))
    }

    /// The year of another calendar in which a day lies.
    private static func year(of day: Day, _ calendar: DateParts.Calendar) -> Int {
        switch calendar {
        case .gregorian: return day.year
        case .jalali:
            let year = day.year - 621
            return OtherCalendars.solarHijri(year: year, month: 1, day: 1).map { $0 <= day } ?? true ? year : year - 1
        case .hijri:
            let year = (day.year - 622) * 33 / 32 + 1
            let begun = (year - 1...year + 1).last { year in
                OtherCalendars.ummAlQura(year: year, month: 1, day: 1).map { $0 <= day } ?? false
            }
            return begun ?? year
        case .hebrew:
            let year = day.year + 3761
            return OtherCalendars.hebrew(year: year, month: 1, day: 1).map { $0 <= day } ?? true ? year : year - 1
        }
    }
}

extension YearDivision {
    /// The first and last month in a year that begins with spring, as the Jalali one does.
    fileprivate var monthsOfOwnYear: (first: Int, last: Int) {
        let isHalf = self == .firstHalf || self == .secondHalf
        let rank = isHalf ? rawValue - 40 : rawValue < 30 ? rawValue - 21 : rawValue - 33
        let count = isHalf ? 6 : 3
        return (rank * count + 1, rank * count + count)
    }
}

extension TemporalValue {
    /// The first and the last day, where both are known days.
    fileprivate var bounds: (first: Day, last: Day)? {
        switch self {
        case .day(let day): (day, day)
        case .interval(.day(let first), .day(let last)): (first, last)
        default: nil
        }
    }
}

extension Resolution.Basis {
    /// The ground of a date that is written in a calendar.
    fileprivate init(_ calendar: DateParts.Calendar) {
        switch calendar {
        case .gregorian: self = .written
        case .jalali: self = .solarHijri
        case .hijri: self = .islamic
        case .hebrew: self = .hebrew
        }
    }
}
