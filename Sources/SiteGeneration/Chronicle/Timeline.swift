internal import Chronology

/// The events in the order of time, by year and month.
///
/// An event stands under the smallest period that has all of its date: a month, a year, a decade. What lasted stands under
/// each month that it touches, or each year where no months are known (see ``TimelinePlaces``).
struct Timeline: Sendable {
    /// A year, or what is longer than a year, and its events.
    struct Year: Sendable {
        let period: Period
        /// Positions of all its events, each once, by date.
        var all: [Int] = []
        /// Positions of the events whose month is not known.
        var events: [Int] = []
        var months: [Month] = []
        /// How many events the year has in all.
        var count: Int { all.count }
        /// The events whose month is known, each once, by the first month of the year that they touch.
        var monthly: [Int] {
            var seen = Set(events)
            return months.flatMap(\.events).filter { seen.insert($0).inserted }
        }
    }

    /// A month and its events.
    struct Month: Sendable {
        let period: Period
        /// Positions of the events, by date.
        var events: [Int] = []
    }

    /// The years and what is longer that have events, earliest first.
    private(set) var years: [Year] = []
    /// Positions of the events that have no date.
    private(set) var undated: [Int] = []
    /// Positions of all others, by date.
    private(set) var dated: [Int] = []
    /// Positions of all events that have a date, newest first.
    var newest: [Int] { dated.reversed() }
    /// The periods of each event, by position, earliest first; none for undated ones.
    private let places: [TimelinePlaces]

    /// Sorts events, which come by date, into years and months.
    ///
    /// - Parameters:
    ///   - dates: The date of each event.
    ///   - today: The day that what has not ended has reached.
    /// - Complexity: O(*n* log *n*) in the number of events and of the periods that they touch.
    init(_ dates: [EDTFDate?], today: Day) {
        var places = dates.map { TimelinePlaces(of: $0) }
        let all = Set(places.lazy.flatMap(\.periods))
        let withMonths = Set(all.lazy.filter { $0.month != nil }.map(\.whole))
        let known = all.filter { $0.month != nil || $0.isYear && !withMonths.contains($0) }.sorted()
        for (position, date) in dates.enumerated() { places[position].extend(date, over: known, until: today) }
        self.places = places
        var index: [Period: Int] = [:]
        for period in Set(places.lazy.flatMap { $0.periods.lazy.map(\.whole) }).sorted() {
            index[period] = years.count
            years.append(Year(period: period))
        }
        var months: [Period: [Int]] = [:]
        for (position, place) in places.enumerated() {
            if place.periods.isEmpty { undated.append(position) } else { dated.append(position) }
            for period in place.periods {
                guard let year = index[period.whole] else { continue }
                if years[year].all.last != position { years[year].all.append(position) }
                if period.month == nil {
                    years[year].events.append(position)
                } else {
                    months[period, default: []].append(position)
                }
            }
        }
        for (period, events) in months.sorted(by: { $0.key < $1.key }) {
            if let year = index[period.whole] { years[year].months.append(Month(period: period, events: events)) }
        }
    }

    /// The first period of an event; `nil` for undated ones.
    func period(of event: Int) -> Period? { places[event].periods.first }

    /// The periods of an event, earliest first; none for undated ones.
    func periods(of event: Int) -> [Period] { places[event].periods }

    /// The first period of an event within a year; `nil` where it does not touch the year.
    func period(of event: Int, in year: Period) -> Period? { places[event].periods.first { $0.whole == year } }

    /// The periods that an event is counted in: those that it touches for certain.
    func countedPeriods(of event: Int) -> [Period] { places[event].isCertain ? places[event].periods : [] }
}

extension Timeline {
    /// The position of a year, or of what is longer; `nil` where it has no events.
    ///
    /// - Complexity: O(log *n*) in the number of years.
    func position(of year: Period) -> Int? {
        var (low, high) = (0, years.count)
        while low < high {
            let middle = (low + high) / 2
            if years[middle].period < year { low = middle + 1 } else { high = middle }
        }
        return low < years.count && years[low].period == year ? low : nil
    }

    /// A year, or what is longer, that has events.
    func year(_ period: Period) -> Year? { position(of: period).map { years[$0] } }

    /// The months that have events next before and after one.
    func neighbours(of period: Period) -> (previous: Period?, next: Period?) {
        guard let year = position(of: period.whole),
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
        let events = year(period.whole)?.months.first { $0.period == period }?.events ?? []
        return events[SitePlan.slice(page, of: events.count, SitePlan.eventsPerPage)]
    }

    /// The undated events that stand on one of their pages.
    func undated(page: Int) -> ArraySlice<Int> {
        undated[SitePlan.slice(page, of: undated.count, SitePlan.eventsPerPage)]
    }
}
