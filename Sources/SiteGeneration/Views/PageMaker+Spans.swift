internal import Chronology
internal import Content
internal import Localization

extension PageMaker {
    /// From when to when events are, where there is little room: “Oct – Nov 2026”; empty where none has a date.
    ///
    /// - Parameter positions: Events, newest first.
    func span(ofEvents positions: some BidirectionalCollection<Int>) -> String {
        let dated = positions.lazy.filter { context.plan.timeline.period(of: $0) != nil }
        guard let newest = dated.first, let oldest = dated.last else { return "" }
        let days = (day(of: oldest), day(of: newest))
        let periods = [oldest, newest].compactMap { context.plan.timeline.period(of: $0) }
        guard let first = periods.first, let last = periods.last else { return "" }
        // Two pages of one month are told apart by their days.
        if first == last, let one = days.0, let other = days.1 {
            return span(CalendarDate(day: one), CalendarDate(day: other))
        }
        return span(first.calendarDate, last.calendarDate)
    }

    /// From when to when articles came out, likewise.
    ///
    /// - Parameter positions: Articles, newest first.
    func span(ofArticles positions: some BidirectionalCollection<Int>) -> String {
        let days = positions.lazy.compactMap { chronicle.articles[$0].article.published?.date.earliest }
        guard let newest = days.first, let oldest = days.last else { return "" }
        return span(oldest, newest)
    }

    /// From when to when days are, likewise.
    ///
    /// - Parameter days: The newest first.
    func span(ofDays days: [Day]) -> String {
        guard let newest = days.first, let oldest = days.last else { return "" }
        return span(oldest, newest)
    }

    private func span(_ first: Day, _ last: Day) -> String {
        let months = [first, last].map { Period(year: $0.year, month: $0.month).calendarDate }
        if months[0] == months[1] { return span(CalendarDate(day: first), CalendarDate(day: last)) }
        return span(months[0], months[1])
    }

    private func span(_ first: CalendarDate, _ last: CalendarDate) -> String {
        let (first, last) = first.earliest <= last.earliest ? (first, last) : (last, first)
        guard first != last, let interval = EDTFDate(from: .date(first), to: .date(last)) else {
            return strings.shortText(EDTFDate(last))
        }
        return strings.shortText(interval)
    }

    /// The day of an event that is known to be that day.
    private func day(of position: Int) -> Day? {
        guard let date = chronicle.placements[position], let first = date.earliest, first == date.latest else {
            return nil
        }
        return first
    }
}
