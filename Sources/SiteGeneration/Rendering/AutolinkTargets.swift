internal import Chronology
internal import Content

/// Where the dates of articles lead on the timeline: a day to its first event, a month or year to its page.
struct AutolinkTargets: Sendable {
    /// Routes by what `<time datetime>` says of the date: `2024-10-01`, `2024-10`, `2024`.
    private var routes: [String: String] = [:]

    /// - Complexity: O(*n*) in the number of events.
    init(chronicle: Chronicle, plan: SitePlan) {
        var last: EDTFDate?
        for position in plan.timeline.dated {
            guard let date = chronicle.events[position].date, date != last, date.precision == .day,
                let day = date.htmlDatetime
            else { continue }
            if routes[day] == nil { routes[day] = plan.eventRoutes[position] }
            last = date
        }
        for year in plan.timeline.years {
            for period in [year.period] + year.months.map(\.period) {
                routes[period.isoText] = Routes.timeline(period)
            }
        }
    }

    /// The place on the timeline of what happened on a date; `nil` where it has none.
    func route(of datetime: String) -> String? { routes[datetime] }
}
