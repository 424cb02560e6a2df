/// A day of the proleptic Gregorian calendar, held as a count of days from 1970-01-01.
///
/// Years are numbered as in ISO 8601: year 0 is 1 BC, year −1 is 2 BC. Days lie in the years −9999…9999;
/// arithmetic that would leave them stops at ``min`` or ``max``.
public struct Day: Hashable, Sendable {
    /// Days since 1970-01-01, negative before it.
    public let daysSinceEpoch: Int32

    /// 1 January of the year −9999.
    public static let min = Day(unchecked: -4_371_587)
    /// 31 December of the year 9999.
    public static let max = Day(unchecked: 2_932_896)

    private init(unchecked count: Int) { daysSinceEpoch = Int32(truncatingIfNeeded: count) }

    /// The day that many days after 1970-01-01, moved into ``min``…``max``.
    public init(daysSinceEpoch count: Int) {
        self.init(unchecked: Swift.min(Swift.max(count, Int(Day.min.daysSinceEpoch)), Int(Day.max.daysSinceEpoch)))
    }

    /// A day by its year, month (1…12) and day of the month, or nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard -9999...9999 ~= year, 1...12 ~= month, 1...Day.length(ofMonth: month, year: year) ~= day else {
            return nil
        }
        self.init(unchecked: Day.count(year: year, month: month, day: day))
    }

    /// The first day of a month (1…12), with the month and year moved into the calendar.
    static func first(ofMonth month: Int, year: Int) -> Day {
        let year = Swift.min(Swift.max(year, -9999), 9999)
        return Day(unchecked: count(year: year, month: Swift.min(Swift.max(month, 1), 12), day: 1))
    }

    /// The last day of a month (1…12), with the month and year moved into the calendar.
    static func last(ofMonth month: Int, year: Int) -> Day {
        let first = first(ofMonth: month, year: year)
        return first.adding(days: length(ofMonth: first.month, year: first.year) - 1)
    }

    /// Year, month (1…12) and day of the month (1…31).
    public var components: (year: Int, month: Int, day: Int) {
        // Eras of 400 years that begin on 1 March, so that the leap day is the last day of a year.
        let shifted = Int(daysSinceEpoch) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The year, −9999…9999.
    public var year: Int { components.year }
    /// The month, 1…12.
    public var month: Int { components.month }
    /// The day of the month, 1…31.
    public var day: Int { components.day }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let fromMonday = (Int(daysSinceEpoch) + 3) % 7
        return Weekday.allCases[fromMonday >= 0 ? fromMonday : fromMonday + 7]
    }

    /// The week of ISO 8601, which begins on Monday: its number, 1…53, and the year that it is counted in.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: 4 - weekday.rawValue)
        let year = thursday.year
        let newYear = Day.first(ofMonth: 1, year: year)
        return (year, (Int(thursday.daysSinceEpoch) - Int(newYear.daysSinceEpoch)) / 7 + 1)
    }

    /// The day that many days later, or earlier where the count is negative.
    public func adding(days: Int) -> Day {
        let (sum, overflow) = Int(daysSinceEpoch).addingReportingOverflow(days)
        return overflow ? (days < 0 ? Day.min : Day.max) : Day(daysSinceEpoch: sum)
    }

    /// The same day of the month that many months later, or the month's last day where it is shorter.
    public func adding(months: Int) -> Day {
        let (year, month, day) = components
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        if overflow { return months < 0 ? Day.min : Day.max }
        let newYear = sum >= 0 ? sum / 12 : (sum - 11) / 12
        if newYear < -9999 { return Day.min }
        if newYear > 9999 { return Day.max }
        let newMonth = sum - newYear * 12 + 1
        let length = Day.length(ofMonth: newMonth, year: newYear)
        return Day(unchecked: Day.count(year: newYear, month: newMonth, day: Swift.min(day, length)))
    }

    /// How many days after another day this one is; negative where it is before.
    public func days(since other: Day) -> Int { Int(daysSinceEpoch) - Int(other.daysSinceEpoch) }

    /// Whether the year has a 29 February.
    public static func isLeap(year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// How many days a month (1…12) has; 0 where there is no such month.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: 0
        }
    }

    private static func count(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension Day: Comparable {
    /// The earlier day first.
    public static func < (left: Day, right: Day) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }
}

extension Day: CustomStringConvertible {
    /// ISO 8601: `2024-10-01`; years outside 0…9999 have a sign: `-0479-08-27`.
    public var description: String {
        let (year, month, day) = components
        return "\(Digits.year(year))-\(Digits.two(month))-\(Digits.two(day))"
    }
}
