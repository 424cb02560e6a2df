/// A day, or a longer stretch of the calendar that has a name of its own: what EDTF calls a date, not an interval.
public struct CalendarDate: Hashable, Sendable {
    /// How far a date is specified.
    ///
    /// Months are 1…12, days of the month 1…31.
    public enum Extent: Hashable, Sendable {
        /// `19XX`.
        case century
        /// `198X`.
        case decade
        /// `2024`.
        case year
        /// `2024-21`.
        case division(YearDivision)
        /// `2024-XX`: one month of the year, not known which.
        case unspecifiedMonth
        /// `2024-10`.
        case month(Int)
        /// `2024-XX-XX`: one day of the year.
        case unspecifiedMonthAndDay
        /// `2024-10-XX`: one day of the month.
        case unspecifiedDay(month: Int)
        /// `2024-10-01`.
        case day(month: Int, day: Int)
        /// `2024-10-01T12:30:00Z`; without an offset it is local time.
        case time(month: Int, day: Int, TimeOfDay, UTCOffset?)
    }

    /// The year; for a decade or century what its digits have with noughts for its X: 1980, 1900, −1980.
    public let year: Int
    /// How far the date is specified.
    public let extent: Extent
    /// Whether it is uncertain, approximate or both.
    public let qualifier: DateQualifier

    /// Only for values that are known to be in the calendar.
    init(uncheckedYear year: Int, _ extent: Extent, _ qualifier: DateQualifier = .none) {
        self.year = year
        self.extent = extent
        self.qualifier = qualifier
    }

    /// A date by its parts, or nil where the calendar has no such date.
    ///
    /// A decade's year is a multiple of 10 and a century's of 100. A year alone can lie outside −9999…9999, as far
    /// as ``furthestYear``.
    public init?(year: Int, _ extent: Extent, qualifier: DateQualifier = .none) {
        guard -9999...9999 ~= year || extent == .year && -Self.furthestYear...Self.furthestYear ~= year else {
            return nil
        }
        switch extent {
        case .century: if year % 100 != 0 { return nil }
        case .decade: if year % 10 != 0 { return nil }
        case .year, .division, .unspecifiedMonth, .unspecifiedMonthAndDay: break
        case .month(let month), .unspecifiedDay(let month): if !(1...12 ~= month) { return nil }
        case .day(let month, let day), .time(let month, let day, _, _):
            if Day(year: year, month: month, day: day) == nil { return nil }
        }
        self.init(uncheckedYear: year, extent, qualifier)
    }

    /// A day, with the time of day and offset where they are known.
    public init(day: Day, time: TimeOfDay? = nil, offset: UTCOffset? = nil, qualifier: DateQualifier = .none) {
        let (year, month, dayOfMonth) = day.components
        if let time {
            self.init(uncheckedYear: year, .time(month: month, day: dayOfMonth, time, offset), qualifier)
        } else {
            self.init(uncheckedYear: year, .day(month: month, day: dayOfMonth), qualifier)
        }
    }

    /// The furthest year from 0 that a date can name: 15 digits.
    public static let furthestYear = 999_999_999_999_999

    /// The first and the last year that it covers.
    ///
    /// Where a decade or century is before year 0, its digits count away from it: `-019X` is −199…−190.
    public var years: ClosedRange<Int> {
        let span =
            switch extent {
            case .century: 99
            case .decade: 9
            default: 0
            }
        if case .division(.winter) = extent { return year...latest.year }
        return year < 0 ? year - span...year : year...year + span
    }

    /// Whether its days are days of the calendar, years −9999…9999; those of others are moved to the calendar's ends.
    var isInCalendar: Bool { years.lowerBound >= -9999 && years.upperBound <= 9999 }

    /// Whether all of it is before the first day of another.
    func endsBefore(_ other: CalendarDate) -> Bool {
        let (last, first) = (years.upperBound, other.years.lowerBound)
        return last == first ? latest < other.earliest : last < first
    }

    /// The month, 1…12, where it is known.
    public var month: Int? {
        switch extent {
        case .month(let month), .unspecifiedDay(let month), .day(let month, _), .time(let month, _, _, _): month
        default: nil
        }
    }

    /// The first day that it covers.
    public var earliest: Day {
        switch extent {
        case .day(let month, let day), .time(let month, let day, _, _):
            Day.first(ofMonth: month, year: year).adding(days: day - 1)
        case .month(let month), .unspecifiedDay(let month): Day.first(ofMonth: month, year: year)
        case .division(let division): Day.first(ofMonth: division.months.first, year: year)
        default: Day.first(ofMonth: 1, year: years.lowerBound)
        }
    }

    /// The last day that it covers.
    public var latest: Day {
        switch extent {
        case .day, .time: earliest
        case .month(let month), .unspecifiedDay(let month): Day.last(ofMonth: month, year: year)
        case .division(let division):
            Day.first(ofMonth: division.months.first, year: year).adding(months: division.months.count).adding(days: -1)
        default: Day.last(ofMonth: 12, year: years.upperBound)
        }
    }

    /// How finely it is known: `2024-10-XX` to the month, `2024-XX` to the year.
    public var precision: DatePrecision {
        switch extent {
        case .century: .century
        case .decade: .decade
        case .year, .unspecifiedMonth, .unspecifiedMonthAndDay: .year
        case .division(let division): division.precision
        case .month, .unspecifiedDay: .month
        case .day, .time: .day
        }
    }

    /// Seconds from 1970-01-01T00:00:00Z for a time, local time read as UTC; nil for what is longer.
    var unixTime: Int64? {
        guard case .time(_, _, let time, let offset) = extent else { return nil }
        return Moment(day: earliest, time: time, offset: offset).unixTime()
    }
}

extension CalendarDate: CustomStringConvertible {
    /// EDTF: `2024-10-01~`.
    public var description: String {
        let text = Digits.year(year)
        let body =
            switch extent {
            case .century: "\(text.dropLast(2))XX"
            case .decade: "\(text.dropLast())X"
            case .year: text
            case .division(let division): "\(text)-\(division.rawValue)"
            case .unspecifiedMonth: text + "-XX"
            case .month(let month): "\(text)-\(Digits.two(month))"
            case .unspecifiedMonthAndDay: text + "-XX-XX"
            case .unspecifiedDay(let month): "\(text)-\(Digits.two(month))-XX"
            case .day(let month, let day): "\(text)-\(Digits.two(month))-\(Digits.two(day))"
            case .time(let month, let day, let time, let offset):
                "\(text)-\(Digits.two(month))-\(Digits.two(day))T\(time)\(offset?.description ?? "")"
            }
        return body + qualifier.suffix
    }
}
