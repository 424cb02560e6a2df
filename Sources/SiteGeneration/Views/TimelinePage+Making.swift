internal import Bounds
internal import Content
internal import Localization
internal import Templating

extension PageMaker {
    /// A page of the whole timeline, newest first.
    func timelinePage(_ number: Int?) -> TimelinePage {
        let timeline = context.plan.timeline
        let newest = timeline.newest
        let list = SitePlan.eventList(newest.count)
        let pager = maker.pager(number, ofGrowing: list.numberedPages) {
            Routes.timeline(page: $0)
        } span: {
            span(ofEvents: newest[list.range(of: $0)])
        }
        let title = self.title(strings[.timeline], page: number)
        var page = page(
            Routes.timeline(page: number), kind: "all", title: title, heading: strings[.allEvents],
            groups: groups(of: newest[list.range(of: number)], linked: true), pager: pager, total: newest.count,
            data: .all)
        page.density = number == nil ? density(of: newest) : nil
        page.statuses = number == nil ? statuses(current: nil) : []
        page.weeks = number == nil ? weekChart(of: newest) : nil
        return page
    }

    /// A page of the events of a status, newest first.
    func statusPage(_ status: EventReport.Status, _ number: Int?) -> TimelinePage {
        let events = context.plan.events(of: status)
        let list = SitePlan.briefList(events.count)
        let pager = maker.pager(number, ofGrowing: list.numberedPages) {
            Routes.timeline(status, page: $0)
        } span: {
            span(ofEvents: events[list.range(of: $0)])
        }
        let label = strings[status.label]
        let title = self.title(self.title(of: .status(status)), page: number)
        var groups = groups(of: events[list.range(of: number)], linked: true)
        let undated =
            number == nil ? context.plan.timeline.undated.filter { chronicle.events[$0].status == status } : []
        if !undated.isEmpty {
            groups.append(
                EventGroupView(
                    heading: strings[.undated], anchor: "_undated", href: viewpoint.href(Routes.undated()),
                    events: undated.map { event($0) }))
        }
        for group in groups.indices { groups[group].isBrief = true }
        var page = page(
            Routes.timeline(status, page: number), kind: "status", title: title, heading: label,
            groups: groups, pager: pager, total: events.count + undated.count, data: nil)
        // What stands in brief cannot be filtered.
        page.head.script = ""
        page.statuses = statuses(current: status)
        return page
    }

    /// The pages of the statuses that events have.
    private func statuses(current: EventReport.Status?) -> [PeriodView] {
        EventReport.Status.allCases.compactMap { status in
            let count = context.plan.count(of: status)
            guard count > 0 || status == current else { return nil }
            return PeriodView(
                label: strings[status.label], href: viewpoint.href(Routes.timeline(status)),
                count: maker.numeral(count), isCurrent: status == current)
        }
    }

    /// A page of a year: all its events by month, in brief where there are many.
    func yearPage(_ period: Period, part: Int) -> TimelinePage {
        let years = context.plan.timeline.years
        guard let index = context.plan.timeline.position(of: period) else { return empty(period) }
        let year = years[index]
        let pager = maker.pager(part, of: year.pageCount, (.earlier, .later)) {
            Routes.timeline(year.period, page: $0)
        } span: {
            span(ofEvents: year.events(page: $0).reversed())
        }
        let events = (part == 1 ? year.events : []) + year.events(page: part)
        var page = page(
            Routes.timeline(year.period, page: part), kind: "year",
            title: title(strings.text(.timelineOf, ["period": maker.text(year.period)]), part: part),
            heading: maker.text(year.period),
            groups: groups(of: events, in: period, linked: true), pager: pager, total: year.count,
            data: .period(year.period))
        if !year.isShort {
            // What stands in brief cannot be filtered.
            page.head.script = ""
            for group in page.groups.indices { page.groups[group].isBrief = true }
        }
        page.months = months(of: year, current: nil)
        page.density = part == 1 ? density(of: year.all, in: year.period) : nil
        page.map = part == 1 ? map(of: year.all, .medium) : nil
        page.map?.places = []
        page.previous = index > 0 ? link(to: years[index - 1].period) : nil
        page.next = index + 1 < years.count ? link(to: years[index + 1].period) : nil
        return page
    }

    /// A page of a month.
    func monthPage(_ period: Period, _ number: Int) -> TimelinePage {
        let timeline = context.plan.timeline
        guard let year = timeline.year(period.whole), let month = year.months.first(where: { $0.period == period })
        else { return empty(period) }
        let count = month.events.count
        let pages = SitePlan.pageCount(count, SitePlan.eventsPerPage)
        let pager = maker.pager(number, of: pages, (.earlier, .later)) {
            Routes.timeline(period, page: $0)
        } span: {
            span(ofEvents: timeline.events(of: period, page: $0).reversed())
        }
        let title = self.title(strings.text(.timelineOf, ["period": maker.text(period)]), part: number)
        let events = timeline.events(of: period, page: number)
        let group = EventGroupView(
            heading: maker.text(period), anchor: "_\(period.isoText)", href: "",
            events: events.map { event($0) })
        var page = page(
            Routes.timeline(period, page: number), kind: "month", title: title, heading: maker.text(period),
            groups: [group], pager: pager, total: count,
            data: .period(period))
        page.head.structuredData = structuredData(ofEvents: events)
        page.months = self.months(of: year, current: period)
        let (previous, next) = timeline.neighbours(of: period)
        page.previous = previous.map { link(to: $0) }
        page.next = next.map { link(to: $0) }
        return page
    }

    /// A page of the events that have no date.
    func undatedPage(_ number: Int) -> TimelinePage {
        let timeline = context.plan.timeline
        let count = timeline.undated.count
        let pages = SitePlan.pageCount(count, SitePlan.eventsPerPage)
        let pager = maker.pager(number, of: pages, (.previousPage, .nextPage)) { Routes.undated(page: $0) }
        let events = timeline.undated(page: number).map { event($0) }
        let group = EventGroupView(heading: strings[.undated], anchor: "_undated", href: "", events: events)
        let title = self.title(strings[.undatedEvents], part: number)
        var page = page(
            Routes.undated(page: number), kind: "undated", title: title, heading: strings[.undated],
            groups: events.isEmpty ? [] : [group], pager: pager, total: count, data: .undated)
        page.head.isExcludedFromSearch = events.isEmpty
        return page
    }

    private func page(
        _ route: String, kind: String, title: String, heading: String, groups: [EventGroupView], pager: PagerView?,
        total: Int, data: EventSet?
    ) -> TimelinePage {
        let current: Period? = if case .period(let period)? = data { period.whole } else { nil }
        let timeline = context.plan.timeline
        let isFront = route == Routes.timeline
        // Only overviews count what may come, so that other pages stay as they are.
        let undatedLabel =
            isFront ? strings.text(.undatedCount, ["count": strings.number(timeline.undated.count)]) : strings[.undated]
        var head = self.head(
            route, title: title, description: strings.text(.timelineDescription, ["title": title])
        ).between(pager)
        let shown = groups.reduce(0) { $0 + $1.events.count }
        if shown > 1 { head.script = script(context.assets.filterScript) }
        let undated =
            timeline.undated.isEmpty
            ? nil
            : LinkView(
                label: undatedLabel, href: viewpoint.href(Routes.undated()), isCurrent: kind == "undated")
        return TimelinePage(
            head: head, title: title, asOf: isFront ? asOf(chronicle.asOf) : "",
            order: kind == "undated" || total == 0
                ? "" : strings[["all", "status"].contains(kind) ? .newestFirst : .earliestFirst],
            kind: kind,
            isFront: isFront, heading: heading, groups: groups,
            years: years(around: current),
            months: [], undated: undated, pager: pager,
            dataLabel: data.map(dataLabel) ?? "", downloads: data.map { downloads(of: $0) } ?? [],
            total: maker.numeral(total),
            filterScope: filterScope(shown, of: total, staysAsIs: kind == "all" && !isFront))
    }

    /// How many years a page leads to at most, besides the first and the last.
    private static let yearLimit = 40

    /// The years that a page leads to: all, or where they are many those around the page’s own, the first and the last.
    ///
    /// - Parameter current: The year that the page shows; `nil` where it shows the newest.
    private func years(around current: Period?) -> [PeriodView] {
        let years = context.plan.timeline.years
        let middle = current.flatMap { context.plan.timeline.position(of: $0) } ?? years.count
        let start = max(0, min(middle - Self.yearLimit / 2, years.count - Self.yearLimit))
        let shown = start..<min(start + Self.yearLimit, years.count)
        let positions =
            years.indices.prefix(1).filter { $0 < shown.lowerBound } + Array(shown)
            + years.indices.suffix(1).filter { $0 >= shown.upperBound }
        return positions.map { position in
            let year = years[position]
            return PeriodView(
                label: maker.text(year.period), href: viewpoint.href(Routes.timeline(year.period)),
                count: maker.numeral(year.count), isCurrent: year.period == current)
        }
    }

    private func months(of year: Timeline.Year, current: Period?) -> [PeriodView] {
        year.months.map { month in
            PeriodView(
                label: maker.text(month.period), href: viewpoint.href(Routes.timeline(month.period)),
                count: maker.numeral(month.events.count),
                isCurrent: month.period == current)
        }
    }

    private func link(to period: Period) -> LinkView {
        LinkView(label: maker.text(period), href: viewpoint.href(Routes.timeline(period)))
    }

    /// A page of a period that had events when its address became public, and has none now.
    private func empty(_ period: Period) -> TimelinePage {
        var page = page(
            Routes.timeline(period), kind: period.month == nil ? "year" : "month",
            title: strings.text(.timelineOf, ["period": maker.text(period)]), heading: maker.text(period), groups: [],
            pager: nil, total: 0, data: .period(period))
        page.head.isExcludedFromSearch = true
        page.months = context.plan.timeline.year(period.whole).map { months(of: $0, current: period) } ?? []
        return page
    }
}
