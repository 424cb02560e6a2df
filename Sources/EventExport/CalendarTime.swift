internal import Chronology

/// When an event is in a calendar: days, or a moment (RFC 5545, sections 3.3.4, 3.3.5 and 3.6.1).
struct CalendarTime {
    /// A property with its parameters, and its value.
    typealias Property = (name: String, value: String)

    /// `DTSTART`.
    let start: Property
    /// `DTEND`, the day after the last; nil where a moment or a beginning alone is known.
    let end: Property?
    /// Whether nothing keeps the days from being certain and exact.
    let isSure: Bool

    /// The time of a date; `nil` where its days are not known, or the calendar cannot write them: years from 1 on.
    ///
    /// What lasts without a known end is on its first day.
    init?(_ date: EDTFDate) {
        let (first, last) = date.bounds
        guard let first, let day = date.earliest, Self.isDay(first), day.year >= 1 else { return nil }
        let isExact = !date.isApproximate && !date.isUncertain
        switch date.form {
        case .oneOf: return nil
        case .date:
            isSure = isExact
            if case .time(_, _, let time, let offset) = first.extent {
                let moment = Moment(day: day, time: time, offset: offset)
                let local = Self.digits("\(day)T\(time)")
                (start, end) = (("DTSTART", offset == nil ? local : Self.utc(moment.unixTime())), nil)
                return
            }
        case .interval:
            if let last, !Self.isDay(last) { return nil }
            isSure = isExact && last != nil
        }
        let lastDay = date.latest ?? day
        guard lastDay < Day.max else { return nil }
        start = ("DTSTART;VALUE=DATE", Self.digits("\(day)"))
        end = ("DTEND;VALUE=DATE", Self.digits("\(lastDay.adding(days: 1))"))
    }

    private static func isDay(_ date: CalendarDate) -> Bool {
        switch date.extent {
        case .day, .time: true
        default: false
        }
    }

    /// `20241001T120000Z`, from Unix time.
    static func utc(_ unixTime: Int64) -> String { digits(Moment(unixTime: unixTime).rfc3339()) }

    /// A day or time without the marks between its digits.
    private static func digits(_ text: String) -> String {
        String(decoding: text.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }, as: UTF8.self)
    }
}
