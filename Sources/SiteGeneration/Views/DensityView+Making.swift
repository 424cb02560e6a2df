internal import Content
internal import Localization

extension PageMaker {
    /// More years than these are shown by year, not by month.
    private static let yearLimit = 25

    /// How events are spread over the months of whole years, or over years where there are many.
    ///
    /// - Parameter events: Positions of events; those without a date are left out.
    /// - Returns: `nil` where there are too few periods to compare.
    /// - Complexity: O(*n*) in the number of events and periods.
    func density(of events: some Sequence<Int>) -> DensityView? {
        var counts: [Period: (all: Int, confirmed: Int)] = [:]
        for position in events {
            guard let period = context.plan.timeline.periods[position] else { continue }
            let isConfirmed = chronicle.events[position].status == .confirmed
            for period in Set([period, Period(year: period.year, month: nil)]) {
                counts[period, default: (0, 0)].all += 1
                counts[period, default: (0, 0)].confirmed += isConfirmed ? 1 : 0
            }
        }
        let years = counts.keys.lazy.map(\.year)
        guard let first = years.min(), let last = years.max() else { return nil }
        let isByYear = last - first >= Self.yearLimit
        let months: [Int?] = isByYear ? [nil] : Array(1...12)
        let periods = (first...last).flatMap { year in months.map { Period(year: year, month: $0) } }
        let used = periods.enumerated().compactMap { place, period in counts[period].map { (place, period, $0) } }
        guard used.count > 1, let peak = used.max(by: { $0.2.all < $1.2.all }) else { return nil }
        let title = strings[isByYear ? .eventsPerYear : .eventsPerMonth]
        return DensityView(
            title: title,
            description: strings.text(
                .densityDescription,
                [
                    "title": title, "first": maker.text(periods[0]), "last": maker.text(periods[periods.count - 1]),
                    "peak": maker.text(peak.1), "count": strings.number(peak.2.all),
                ]),
            width: periods.count * DensityView.unit,
            bars: used.map { Self.bar(at: $0, $2, highest: peak.2.all) },
            first: maker.text(periods[0]), last: maker.text(periods[periods.count - 1]),
            years: first == last || last - first > 60
                ? [] : self.years(from: first, to: last),
            rows: used.map { _, period, count in
                DensityRow(
                    label: maker.text(period), href: viewpoint.href(Routes.timeline(period)),
                    count: maker.numeral(count.all),
                    confirmed: maker.numeral(count.confirmed))
            })
    }

    /// All years in words, or every second, fifth and so on where there are many; the others are empty.
    private func years(from first: Int, to last: Int) -> [TextItem] {
        let limit = 10
        let step = [1, 2, 5].first { (last - first) / $0 < limit } ?? 10
        return (first...last).map { year in
            // The last one needs as much room as the others.
            let isNamed = (year - first) % step == 0 && last - year >= step - 1
            return TextItem(text: isNamed ? maker.text(Period(year: year, month: nil)) : "")
        }
    }

    private static func bar(at place: Int, _ count: (all: Int, confirmed: Int), highest: Int) -> BarView {
        let unit = DensityView.height / 10
        // Even one event among many is seen.
        func scaled(_ number: Int) -> Int { number == 0 ? 0 : max(unit, DensityView.height * number / highest) }
        let confirmed = scaled(count.confirmed)
        let others = min(scaled(count.all - count.confirmed), DensityView.height - confirmed)
        return BarView(
            x: place * DensityView.unit + (DensityView.unit - DensityView.barWidth) / 2,
            y: DensityView.height - confirmed - others, height: others, confirmedY: DensityView.height - confirmed,
            confirmedHeight: confirmed)
    }
}
