/// What a phrase means: a time of the calendar, or what is known of it.
indirect enum TemporalValue: Equatable {
    case day(Day)
    case partOfDay(Day, DayPart)
    case time(Day, TimeOfDay)
    /// By the ISO year and week.
    case week(year: Int, week: Int)
    case weekend(year: Int, week: Int)
    case month(year: Int, month: Int)
    case division(year: Int, YearDivision)
    case year(Int)
    /// By its first year.
    case decade(Int)
    /// By its first year; before Christ by a negative one: the 9th century BC is −801.
    case century(Int)
    case interval(TemporalValue, TemporalValue)
    case openEnded(TemporalValue)
    case vague(Vague)
    /// Not resolved; what is known, with X for the rest: `XXXX-10-07`, empty where nothing is.
    case unresolved(String)

    /// A year and month, with months outside 1…12 carried into the year.
    static func month(year: Int, shiftedMonth: Int) -> TemporalValue {
        let index = year * 12 + shiftedMonth - 1
        let newYear = index >= 0 ? index / 12 : (index - 11) / 12
        return .month(year: newYear, month: index - newYear * 12 + 1)
    }

    /// The day, where it is one.
    var day: Day? {
        switch self {
        case .day(let day), .partOfDay(let day, _), .time(let day, _): day
        case .openEnded(let value): value.day
        default: nil
        }
    }

    /// The year, and the month and day of the month as far as they are known; nil for what is longer than a year.
    var components: (year: Int, month: Int?, day: Int?)? {
        switch self {
        case .day(let day), .partOfDay(let day, _), .time(let day, _): (day.year, day.month, day.day)
        case .month(let year, let month): (year, month, nil)
        case .year(let year), .division(let year, _): (year, nil, nil)
        case .interval(_, let last): last.components
        case .openEnded(let value): value.components
        default: nil
        }
    }
}
