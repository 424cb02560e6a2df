internal import Chronology

/// A year, or a month of a year.
struct Period: Hashable, Sendable {
    let year: Int
    /// 1 to 12; `nil` for the whole year.
    let month: Int?

    /// `2024` or `2024-10`.
    var isoText: String { date.description }

    /// The year or month as a date.
    var date: EDTFDate {
        let extent = month.map(CalendarDate.Extent.month) ?? .year
        return CalendarDate(year: year, extent).map(EDTFDate.init) ?? EDTFDate(Day(daysSinceEpoch: 0))
    }
}

/// The events in the order of time, by year and month.
struct Timeline: Sendable {
    /// A year and its events.
    struct Year: Sendable {
        let year: Int
        /// Positions of the events whose month is not known.
        var events: [Int] = []
        var months: [Month] = []
        /// How many events the year has in all.
        var count: Int { events.count + months.reduce(0) { $0 + $1.events.count } }
        var period: Period { Period(year: year, month: nil) }
    }

    /// A month and its events.
    struct Month: Sendable {
        let period: Period
        /// Positions of the events, by date.
        var events: [Int] = []
    }

    /// The years that have events, earliest first.
    private(set) var years: [Year] = []
    /// Positions of the events that have no date, or none that they began on.
    private(set) var undated: [Int] = []
    /// Positions of all others, by date.
    private(set) var dated: [Int] = []

    /// Positions of all events that have a date, newest first.
    private(set) var newest: [Int] = []
    /// The period of each event, by position; `nil` for undated ones.
    private(set) var periods: [Period?] = []

    /// Sorts events, which come by date, into years and months.
    ///
    /// - Complexity: O(*n* log *n*) in the number of events.
    init(_ events: [Event]) {
        periods = events.map(Self.period)
        for (position, period) in periods.enumerated() {
            guard let period else {
                undated.append(position)
                continue
            }
            dated.append(position)
            add(position, to: period)
        }
        newest = dated.reversed()
        for year in years.indices { years[year].months.sort { ($0.period.month ?? 0) < ($1.period.month ?? 0) } }
    }

    /// The month in which an event began, or the year where no month is known; `nil` where it has no beginning.
    private static func period(of event: Event) -> Period? {
        guard let date = event.date, let first = date.earliest else { return nil }
        switch date.form {
        case .date(let date): return Period(year: first.year, month: date.month)
        case .interval(.date(let start), _): return Period(year: first.year, month: start.month)
        case .interval: return nil
        case .oneOf(let set): return Period(year: first.year, month: set.first?.month)
        }
    }

    private mutating func add(_ position: Int, to period: Period) {
        if years.last?.year != period.year { years.append(Year(year: period.year)) }
        let year = years.count - 1
        guard period.month != nil else { return years[year].events.append(position) }
        if let month = years[year].months.lastIndex(where: { $0.period == period }) {
            years[year].months[month].events.append(position)
        } else {
            years[year].months.append(Month(period: period, events: [position]))
        }
    }
}

extension Timeline {
    /// The position of a year; `nil` where it has no events.
    ///
    /// - Complexity: O(log *n*) in the number of years.
    func position(ofYear year: Int) -> Int? {
        var (low, high) = (0, years.count)
        while low < high {
            let middle = (low + high) / 2
            if years[middle].year < year { low = middle + 1 } else { high = middle }
        }
        return low < years.count && years[low].year == year ? low : nil
    }

    /// The months that have events next before and after one.
    func neighbours(of period: Period) -> (previous: Period?, next: Period?) {
        guard let year = position(ofYear: period.year),
            let month = years[year].months.firstIndex(where: { $0.period == period })
        else { return (nil, nil) }
        let months = years[year].months
        return (
            month > 0
                ? months[month - 1].period : years[..<year].last { !$0.months.isEmpty }?.months.last?.period,
            month + 1 < months.count
                ? months[month + 1].period : years[(year + 1)...].first { !$0.months.isEmpty }?.months.first?.period
        )
    }

    /// The events of a month that stand on one of its pages.
    func events(of period: Period, page: Int) -> ArraySlice<Int> {
        let months = position(ofYear: period.year).map { years[$0].months } ?? []
        let events = months.first { $0.period == period }?.events ?? []
        return events[SitePlan.slice(page, of: events.count, SitePlan.eventsPerPage)]
    }

    /// The undated events that stand on one of their pages.
    func undated(page: Int) -> ArraySlice<Int> {
        undated[SitePlan.slice(page, of: undated.count, SitePlan.eventsPerPage)]
    }
}
