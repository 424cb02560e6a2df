internal import Content
internal import Localization

extension PageMaker {
    /// More years than these are shown by year, not by month.
    private static let yearLimit = 25

    /// A table of more rows than these has a row for each year.
    private static let rowLimit = 36

    /// No picture has more years than these.
    private static let furthest = 10_000

    /// How many events a period has.
    private typealias Count = (all: Int, confirmed: Int)

    /// How events are spread over the months of whole years, or over years where there are many.
    ///
    /// What lasted counts in each period that it touches; what may lie in another period counts in none.
    ///
    /// - Parameters:
    ///   - events: Positions of events; those without a date are left out.
    ///   - year: The year that the picture shows; all if `nil`.
    ///   - pages: Where the events of each period stand; without an entry, the timeline of the period.
    /// - Returns: `nil` where there are too few periods to compare.
    /// - Complexity: O(*n*) in the number of events and periods.
    func density(
        of events: some Sequence<Int>, in year: Period? = nil, on pages: [Period: String] = [:]
    ) -> DensityView? {
        let timeline = context.plan.timeline
        let own = events.lazy.filter { timeline.period(of: $0) != nil }.map { position in
            (position, timeline.countedPeriods(of: position).filter { year == nil || $0.whole == year })
        }
        let used = own.lazy.flatMap(\.1).filter { $0.month != nil || $0.isYear }
        guard let first = used.map(\.year).min(), let last = used.map(\.year).max(),
            last - first < Self.furthest
        else { return nil }
        let isByYear = last - first >= Self.yearLimit
        var counts: [Period: Count] = [:]
        var years: [Period: Count] = [:]
        var leftOut = 0
        for (position, periods) in own {
            let shown =
                isByYear
                ? Set(periods.filter { $0.whole.isYear }.map(\.whole)) : Set(periods.filter { $0.month != nil })
            if shown.isEmpty { leftOut += 1 }
            let isConfirmed = chronicle.events[position].status == .confirmed
            for year in Set(shown.map(\.whole)) {
                years[year, default: (0, 0)].all += 1
                years[year, default: (0, 0)].confirmed += isConfirmed ? 1 : 0
            }
            for period in shown {
                counts[period, default: (0, 0)].all += 1
                counts[period, default: (0, 0)].confirmed += isConfirmed ? 1 : 0
            }
        }
        let months: [Int?] = isByYear ? [nil] : Array(1...12)
        let periods = (first...last).flatMap { year in months.map { Period(year: year, month: $0) } }
        return density(
            counts, over: periods, on: pages, leftOut: leftOut, byYear: years,
            years: first == last || last - first > 60 ? [] : self.years(from: first, to: last))
    }

    private func density(
        _ counts: [Period: Count], over periods: [Period], on pages: [Period: String], leftOut: Int,
        byYear: [Period: Count], years: [TextItem]
    ) -> DensityView? {
        let used = periods.enumerated().compactMap { place, period in counts[period].map { (place, period, $0) } }
        guard used.count > 1, let peak = used.max(by: { $0.2.all < $1.2.all }) else { return nil }
        let isByYear = periods[0].isYear
        func href(_ period: Period) -> String { pages[period] ?? viewpoint.href(Routes.timeline(period)) }
        let rows =
            used.count > Self.rowLimit
            ? byYear.sorted { $0.key.year < $1.key.year }.map { ($0.key, $0.value) } : used.map { ($0.1, $0.2) }
        let title = strings[isByYear ? .eventsPerYear : .eventsPerMonth]
        return DensityView(
            title: title,
            description: strings.text(
                .densityDescription,
                [
                    "title": title, "first": maker.text(periods[0]), "last": maker.text(periods[periods.count - 1]),
                    "peak": maker.text(peak.1), "count": strings.number(peak.2.all),
                ]),
            width: periods.count * DensityView.unit, height: peak.2.all, peak: maker.numeral(peak.2.all),
            peakLabel: maker.text(peak.1),
            bars: used.map { bar(at: $0, of: $1, $2, to: href($1), highest: peak.2.all) },
            first: maker.text(periods[0]), last: maker.text(periods[periods.count - 1]), years: years,
            leftOut: leftOut == 0
                ? "" : strings.text(isByYear ? .densityWithoutYear : .densityWithoutMonth, count: leftOut),
            rows: rows.map { period, count in
                DensityRow(
                    label: maker.text(period), href: href(period),
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

    private func bar(at place: Int, of period: Period, _ count: Count, to href: String, highest: Int) -> BarView {
        BarView(
            href: href,
            title: "\(maker.text(period)): \(strings.number(count.all)) (\(strings[.confirmed]): "
                + "\(strings.number(count.confirmed)))",
            isLow: count.all * DensityView.shownHeight < highest, base: highest,
            x: place * DensityView.unit + (DensityView.unit - DensityView.barWidth) / 2,
            y: highest - count.all, height: count.all - count.confirmed, confirmedY: highest - count.confirmed,
            confirmedHeight: count.confirmed)
    }
}
