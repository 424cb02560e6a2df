internal import Chronology

/// A stretch of time that has a page: a month, a year, a decade or a century.
struct Period: Hashable, Sendable {
    /// The month, year, decade or century as a date.
    let calendarDate: CalendarDate

    /// A year, or a month of it (1 to 12).
    init(year: Int, month: Int?) {
        calendarDate =
            CalendarDate(year: year, month.map(CalendarDate.Extent.month) ?? .year) ?? CalendarDate(day: .min)
    }

    /// A decade or century, by its year with noughts: 1980, 1900.
    private init(_ extent: CalendarDate.Extent, year: Int) {
        calendarDate = CalendarDate(year: year, extent) ?? CalendarDate(day: .min)
    }

    /// The smallest period that has all of a date.
    init(of date: CalendarDate) {
        switch date.extent {
        case .century, .decade: self.init(date.extent, year: date.year)
        default: self.init(year: date.year, month: date.month)
        }
    }

    /// The smallest period that has all days from one date to another; `nil` where no century has.
    init?(from first: CalendarDate, to last: CalendarDate) {
        let years = first.years.lowerBound...max(first.years.lowerBound, last.years.upperBound)
        func isOne(_ size: Int) -> Bool { years.lowerBound / size == years.upperBound / size && years.lowerBound >= 0 }
        let own = Self(of: first)
        if own == Self(of: last) {
            self = own
        } else if years.count == 1 {
            self.init(year: years.lowerBound, month: nil)
        } else if isOne(10) {
            self.init(.decade, year: years.lowerBound / 10 * 10)
        } else if isOne(100) {
            self.init(.century, year: years.lowerBound / 100 * 100)
        } else {
            return nil
        }
    }

    /// A period by its text: `2024`, `2024-10` or `198X`.
    init?(isoText: String) {
        guard let date = try? EDTFDate(parsing: isoText), case .date(let date) = date.form else { return nil }
        self.init(of: date)
        guard self.isoText == isoText else { return nil }
    }

    var year: Int { calendarDate.year }
    /// 1 to 12; `nil` for what is longer.
    var month: Int? { calendarDate.month }
    /// Whether it is a year, and neither a month nor longer.
    var isYear: Bool { calendarDate.extent == .year }

    /// The year that a month is in; itself for what is longer.
    var whole: Period { month == nil ? self : Period(year: year, month: nil) }

    /// `2024`, `2024-10` or `198X`.
    var isoText: String { date.description }

    /// The period as a date.
    var date: EDTFDate { EDTFDate(calendarDate) }
}

extension Period: Comparable {
    /// In the order of time; the longer one first where two begin together.
    static func < (left: Period, right: Period) -> Bool {
        let (one, other) = (left.calendarDate.years, right.calendarDate.years)
        if one != other { return (one.lowerBound, other.upperBound) < (other.lowerBound, one.upperBound) }
        return (left.month ?? 0) < (right.month ?? 0)
    }
}
