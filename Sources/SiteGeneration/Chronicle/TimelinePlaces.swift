internal import Bounds
internal import Chronology

/// The periods of a timeline that an event stands under.
struct TimelinePlaces: Sendable {
    /// Months, and years or what is longer where no month is known; earliest first.
    private(set) var periods: [Period] = []
    /// Whether it lies in each of them, and not only may.
    private(set) var isCertain = true

    /// What lasted longer than that many months stands under its years, and what lasted longer than that many years under
    /// its first and its last.
    private static let longest = 120

    /// The periods of a date; none where nothing is known of it.
    ///
    /// What lasted touches all of its months; of what is bounded only the smallest period that has both bounds is known.
    /// What has one bound stands there, though it may lie elsewhere.
    init(of date: EDTFDate?) {
        guard let date else { return }
        switch (date.form, date.bounds.first, date.bounds.last) {
        case (.date(let date), _, _): periods = [Period(of: date)]
        case (.interval, let first?, let last?): periods = Self.touched(from: first, to: last)
        case (.interval, let first?, nil): periods = [Period(of: first)]
        case (.oneOf, let first?, let last?):
            periods = [Period(from: first, to: last) ?? Period(of: first)]
            isCertain = Period(from: first, to: last) != nil
        case (_, let first, let last):
            guard let bound = first ?? last else { return }
            periods = [Period(of: bound)]
            if case .oneOf = date.form { isCertain = false }
        }
    }

    /// Lets what has not ended reach the periods that other events have, as far as a day.
    ///
    /// - Parameter known: Months, and years of which no month is known, earliest first.
    mutating func extend(_ date: EDTFDate?, over known: [Period], until today: Day) {
        guard case .interval(.date, .open)? = date?.form, let own = periods.first else { return }
        let later = known.lazy.filter { own < $0 && (own.month != nil || own.whole != $0.whole) }
        periods += later.prefix { $0.calendarDate.earliest <= today }
    }

    private static func touched(from first: CalendarDate, to last: CalendarDate) -> [Period] {
        let (start, end) = (Period(of: first), Period(of: last))
        guard start != end else { return [start] }
        let years = first.years.lowerBound...max(first.years.lowerBound, last.years.upperBound)
        if let month = start.month, let lastMonth = end.month, years.count <= longest / 12 + 1 {
            let count = (end.year - start.year) * 12 + lastMonth - month + 1
            if 1...longest ~= count {
                return (0..<count).map { offset in
                    let day = first.earliest.adding(months: offset)
                    return Period(year: day.year, month: day.month)
                }
            }
        }
        guard years.count <= longest else { return [start, end] }
        let between = years.map { Period(year: $0, month: nil) }.filter { start.whole < $0 && $0 < end.whole }
        return [start] + between.filter { !last.years.contains($0.year) || end.isYear } + [end]
    }
}
