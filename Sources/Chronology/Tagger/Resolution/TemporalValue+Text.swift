extension TemporalValue {
    /// The value in TIMEX3: `2024-10-01`, `2024-W40`, `198`, `2023-10/2024-03`, `XXXX-10-07`; nil where nothing is known.
    var timex: String? {
        switch self {
        case .day(let day): return Self.year(day.year) + "-\(Digits.two(day.month))-\(Digits.two(day.day))"
        case .partOfDay(let day, let part): return "\(day)T\(part.rawValue)"
        case .time(let day, let time): return "\(day)T\(Digits.two(time.hour)):\(Digits.two(time.minute))"
        case .week(let year, let week): return "\(Self.year(year))-W\(Digits.two(week))"
        case .weekend(let year, let week): return "\(Self.year(year))-W\(Digits.two(week))-WE"
        case .month(let year, let month): return "\(Self.year(year))-\(Digits.two(month))"
        case .division(let year, let division): return "\(Self.year(year))-\(Self.code(division))"
        case .year(let year): return Self.year(year)
        case .decade(let year): return String(Self.year(year).dropLast())
        case .century(let year):
            return year < 0 ? "BC\(Digits.two(-year / 100))" : String(Self.year(year).dropLast(2))
        case .interval(let first, let last):
            guard let first = first.timex, let last = last.timex else { return nil }
            return "\(first)/\(last)"
        case .openEnded(let value): return value.timex.map { $0 + "/" }
        case .vague(let vague): return vague.rawValue
        case .unresolved(let pattern): return pattern.isEmpty ? nil : pattern
        }
    }

    /// A year in four digits; the year 0 is BC0001.
    private static func year(_ year: Int) -> String { year > 0 ? Digits.year(year) : "BC\(Digits.year(1 - year))" }

    private static func code(_ division: YearDivision) -> String {
        switch division {
        case .spring: "SP"
        case .summer: "SU"
        case .autumn: "FA"
        case .winter: "WI"
        case .firstQuarter: "Q1"
        case .secondQuarter: "Q2"
        case .thirdQuarter: "Q3"
        case .fourthQuarter: "Q4"
        case .firstHalf: "H1"
        case .secondHalf: "H2"
        }
    }

    /// The value in EDTF; nil for what is vague or unresolved.
    func edtf(isApproximate: Bool) -> EDTFDate? {
        let qualifier: DateQualifier = isApproximate ? .approximate : .none
        switch self {
        case .interval(let first, let last):
            guard let start = first.span(qualifier)?.start, let end = last.span(qualifier)?.end else { return nil }
            return EDTFDate(from: .date(start), to: .date(end))
        case .openEnded(let value):
            guard let start = value.span(qualifier)?.start else { return nil }
            return EDTFDate(from: .date(start), to: .open)
        default:
            guard let (start, end) = span(qualifier) else { return nil }
            return start == end ? EDTFDate(start) : EDTFDate(from: .date(start), to: .date(end))
        }
    }

    /// The first and the last date that EDTF has for a value; the same where it has one for all of it.
    private func span(_ qualifier: DateQualifier) -> (start: CalendarDate, end: CalendarDate)? {
        func one(_ year: Int, _ extent: CalendarDate.Extent) -> (CalendarDate, CalendarDate)? {
            CalendarDate(year: year, extent, qualifier: qualifier).map { ($0, $0) }
        }
        func days(_ first: Day, _ count: Int) -> (CalendarDate, CalendarDate) {
            let last = CalendarDate(day: first.adding(days: count - 1), qualifier: qualifier)
            return (CalendarDate(day: first, qualifier: qualifier), last)
        }
        switch self {
        case .day(let day), .partOfDay(let day, _): return days(day, 1)
        case .time(let day, let time):
            let date = CalendarDate(day: day, time: time, qualifier: qualifier)
            return (date, date)
        case .week(let year, let week): return days(Self.monday(year, week), 7)
        case .weekend(let year, let week): return days(Self.monday(year, week).adding(days: 5), 2)
        case .month(let year, let month): return one(year, .month(month))
        case .division(let year, let division): return one(year, .division(division))
        case .year(let year): return one(year, .year)
        case .decade(let year): return one(year, .decade)
        case .century(let year):
            if year >= 0 { return one(year, .century) }
            guard let first = CalendarDate(year: year - 98, .year, qualifier: qualifier),
                let last = CalendarDate(year: year + 1, .year, qualifier: qualifier)
            else { return nil }
            return (first, last)
        case .interval, .openEnded, .vague, .unresolved: return nil
        }
    }

    /// The Monday of an ISO week.
    static func monday(_ year: Int, _ week: Int) -> Day {
        let fourth = Day.first(ofMonth: 1, year: year).adding(days: 3)
        return fourth.adding(days: 1 - fourth.weekday.rawValue + 7 * (week - 1))
    }
}
