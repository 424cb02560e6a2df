internal import Bounds

/// How dates are written in a language: the names of its months and the patterns of its dates.
///
/// In a pattern a name in braces stands for a part of the date; a part that a pattern does not name is left out.
public struct DateLanguage: Sendable {
    /// A kind of date that has a pattern; its parts stand in braces.
    public enum Pattern: String, Sendable, CaseIterable {
        /// `{year}`.
        case spring
        case summer
        case autumn
        case winter
        case firstQuarter = "first_quarter"
        case secondQuarter = "second_quarter"
        case thirdQuarter = "third_quarter"
        case fourthQuarter = "fourth_quarter"
        case firstHalf = "first_half"
        case secondHalf = "second_half"
        /// `{year}`, for the years from 1000 on.
        case year
        /// `{year}`, for the years from 1 on.
        case earlyYear = "early_year"
        /// `{year}`, counted from Christ back.
        case yearBeforeChrist = "year_before_christ"
        /// `{month} {year}`.
        case month
        /// `{day} {month} {year}`.
        case day
        /// `{day} {month}`, where the year is said elsewhere.
        case dayOfYear = "day_of_year"
        /// `{date} {time} {offset}`; the offset is `zone` filled, or empty.
        case time
        /// `{hours}`: signed hours and minutes ahead of UTC, or empty for UTC itself.
        case zone
        /// `{year}`: the first year.
        case decade
        /// `{ordinal}`, or `{number}`.
        case century
        /// `{date}`.
        case approximate
        case uncertain
        /// `{date}`: the month or year in which it lies.
        case unspecifiedDay = "unspecified_day"
        case unspecifiedMonth = "unspecified_month"
        /// `{first} {last} {month} {year}`.
        case daysOfMonth = "days_of_month"
        /// `{first} {last} {year}`: months.
        case monthsOfYear = "months_of_year"
        /// `{first} {last} {year}`: days.
        case daysOfYear = "days_of_year"
        /// `{first} {last}`: years.
        case years
        /// `{first} {last}`: anything else.
        case interval
        /// `{date}`.
        case openStart = "open_start"
        case openEnd = "open_end"
        case unknownStart = "unknown_start"
        case unknownEnd = "unknown_end"
        /// No parts: an interval of which neither end is known, the other open.
        case unknownToOpen = "unknown_to_open"
        case openToUnknown = "open_to_unknown"
        /// `{date}`: that date or before it, and where it is a day.
        case notAfter = "not_after"
        case notAfterDay = "not_after_day"
        /// `{date}`: that date or after it, and where it is a day.
        case notBefore = "not_before"
        case notBeforeDay = "not_before_day"
        /// `{first} {last}`: one date between two, and where both are days.
        case between
        case betweenDays = "between_days"
        /// `{first} {last} {month} {year}`.
        case betweenDaysOfMonth = "between_days_of_month"
        /// `{first} {last} {year}`: days.
        case betweenDaysOfYear = "between_days_of_year"
        /// `{first} {last} {year}`: months.
        case betweenMonthsOfYear = "between_months_of_year"
        /// `{first} {last}`: dates of which the last but one is `first`, joined by ``list``.
        case either
        /// `{first} {last} {month} {year}`: days.
        case eitherDayOfMonth = "either_day_of_month"
        /// `{first} {last}`: two dates of several.
        case list
    }

    /// The language as a BCP 47 tag: `en`.
    public let tag: String
    private var months: [String]
    private let shortMonths: [String]
    private let patterns: [Pattern: String]
    /// The calendar that its readers use besides; `nil` where they use none.
    public let secondCalendar: SecondCalendar?
    /// A number as a century has it: “20th”.
    let ordinal: @Sendable (Int) -> String

    /// Describes a language.
    ///
    /// - Parameters:
    ///   - tag: The language as a BCP 47 tag.
    ///   - months: The twelve months, as they stand in a date.
    ///   - shortMonths: The same where there is little room; none where the language does not shorten them.
    ///   - patterns: What is missing is written as in English.
    ///   - secondCalendar: The calendar that its readers use besides.
    ///   - ordinal: Writes a number as a century has it: “20th”.
    public init(
        tag: String, months: [String], shortMonths: [String] = [], patterns: [Pattern: String],
        secondCalendar: SecondCalendar? = nil, ordinal: @escaping @Sendable (Int) -> String
    ) {
        self.tag = tag
        self.months = months
        self.shortMonths = shortMonths.isEmpty ? months : shortMonths
        self.patterns = patterns
        self.secondCalendar = secondCalendar
        self.ordinal = ordinal
    }

    /// The same language where there is little room: “1 Oct 2024”.
    public var short: DateLanguage {
        var short = self
        short.months = shortMonths
        return short
    }

    /// The pattern of a kind of date.
    public subscript(pattern: Pattern) -> String { patterns[pattern] ?? Self.englishPatterns[pattern] ?? "" }

    /// The name of a month, 1…12, as it stands in a date: “October”.
    public func monthName(_ month: Int) -> String { months.indices.contains(month - 1) ? months[month - 1] : "" }

    /// Fills a pattern.
    ///
    /// - Complexity: O(*n*) in the bytes of the pattern and its parts.
    static func fill(_ pattern: String, _ parts: [String: String]) -> String {
        var text = ""
        var rest = pattern.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            text += Substring(rest[..<open])
            // proven: the brace was found behind the other one
            text += parts[String(Substring(rest[rest.index(after: open)..<close]))] ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return text + Substring(rest)
    }
}
