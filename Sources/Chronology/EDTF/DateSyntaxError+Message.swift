internal import Bounds

extension DateSyntaxError: CustomStringConvertible {
    /// The rule and its facts as a headline: “February 2023 has 28 days”.
    public var message: String {
        switch problem {
        case .empty: "a date is missing"
        case .commonForm: "‘\(text)’ is not how dates are written here"
        case .relative: "‘\(text)’ changes its meaning from day to day"
        case .unexpected: "‘\(passage)’ is not part of a date"
        case .yearNotFourDigits: "a year has four digits, ‘\(passage)’ has not"
        case .unspecifiedYearDigits: "only the last one or two digits of a year can be X"
        case .negativeYearZero: "there is no year −0000"
        case .monthNotTwoDigits: "a month has two digits, ‘\(passage)’ has not"
        case .noMonth(let month): "there is no month \(month)"
        case .dayNotTwoDigits: "a day has two digits, ‘\(passage)’ has not"
        case .noDay(0, _, _): "there is no day 0"
        case .noDay(_, let month, let year): Self.lengthOfMonth(month, year)
        case .dayOfUnspecifiedMonth: "a day of an unknown month is itself unknown"
        case .dayOfDivision: "a season, quarter or half has no days"
        case .qualifierNotAtEnd: "‘?’, ‘~’ and ‘%’ stand at the end of a date"
        case .noTime: "‘\(passage)’ is not a time of day"
        case .fractionOfSecond: "a time has no fractions of a second"
        case .noOffset: "‘\(passage)’ is not an offset from UTC"
        case .intervalEndsBeforeItStarts: "the interval ends before it starts"
        case .intervalWithoutDate: "an interval needs a date on one side at least"
        case .longYear: "a year after Y has five to fifteen digits, ‘\(passage)’ has not"
        case .monthOfLongYear: "a year after Y has no months"
        case .allOfSet: "an event is not on each of several dates"
        case .setNotClosed: "a set of dates ends with ‘]’"
        case .setWithoutDate: "a set needs a date on one side of ‘..’ at least"
        case .setOutOfOrder: "the dates of a set stand in the order of time"
        case .notADay: "‘\(text)’ is not one day"
        }
    }

    /// What to write instead: “write 2024-10-01, not 01/10/2024”.
    public var help: String? {
        switch problem {
        case .commonForm(let written): "write \(written.joined(separator: " or ")), not \(text)"
        case .relative: "write the day itself, such as 2024-10-01"
        case .unexpected: "write 2024-10-01, 2024-10 or 2024; 2024-10-01~ if it is approximate"
        case .yearNotFourDigits: "write 0476 for the year 476, -0479 for 480 BC"
        case .unspecifiedYearDigits: "write 198X for the 1980s, 19XX for the 20th century"
        case .noMonth: "months are 01–12, seasons 21–24, quarters 33–36, halves 40 and 41"
        case .dayOfUnspecifiedMonth: "write XX for the day too"
        case .noTime: "write 12:30:00, from 00:00:00 to 23:59:59"
        case .noOffset: "write Z for UTC, or hours and minutes such as +03:00"
        case .longYear: "write a year of four digits without the Y, such as 2024"
        case .allOfSet: "write 2024-10-01/2024-10-03 for what lasted, or an event for each date"
        case .setNotClosed: "write [2024-10-01..2024-10-06] for one day of these, or [..2024-10-06] for by that day"
        case .setWithoutDate: "write [..2024-10-06] for by that day, [2024-10-01..] for that day or later"
        case .setOutOfOrder: "write [2024-10-01..2024-10-06], the earlier date first; ‘..’ is open only at the ends"
        case .notADay: "write a day such as 2024-10-01, or a time such as 2024-10-01T12:30:00Z"
        default: nil
        }
    }

    /// The message, and after a semicolon the help.
    public var description: String { help.map { "\(message); \($0)" } ?? message }

    private var passage: String { String(decoding: Array(text.utf8)[clamped: range], as: UTF8.self) }

    private static func lengthOfMonth(_ month: Int, _ year: Int) -> String {
        let name = DateLanguage.english.monthName(month)
        return "\(name) \(Digits.year(year)) has \(Day.length(ofMonth: month, year: year)) days"
    }
}

extension Array {
    fileprivate subscript(clamped range: Range<Int>) -> ArraySlice<Element> { self[within: range] }
}
