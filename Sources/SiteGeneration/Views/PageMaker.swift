internal import Chronology
internal import Content
internal import Localization
internal import Templating

/// Makes the views of pages, with links as seen from the page.
struct PageMaker {
    let context: RenderingContext
    let maker: ViewMaker

    var chronicle: Chronicle { context.chronicle }
    var viewpoint: Viewpoint { maker.viewpoint }
    var strings: Strings { maker.strings }

    /// - Parameter language: The language of the page, where it is not the site's and has words of its own.
    init(context: RenderingContext, viewpoint: Viewpoint, language: String? = nil) {
        self.context = context
        let strings = language.flatMap { context.chronicle.site.strings.strings(for: $0) }
        let maker = context.maker.seen(from: viewpoint)
        self.maker = strings.map { maker.written(in: $0, language: language ?? $0.tag) } ?? maker
    }

    /// Whether the page says everything as the views in the context do.
    var isUsual: Bool { viewpoint == .folder && strings.tag == context.maker.strings.tag }

    /// The title of a page of a list; those that have a number in their address say it.
    func title(_ title: String, page number: Int?) -> String {
        number.map { strings.text(.pageOf, ["title": title, "number": strings.number($0)]) } ?? title
    }

    /// The title of a page of a list in a fixed order; all but the first have their number.
    func title(_ title: String, part number: Int) -> String {
        self.title(title, page: number == 1 ? nil : number)
    }

    /// Says that a filter sees only the events on the page, and of how many; empty where it sees all.
    ///
    /// - Parameter staysAsIs: Whether it is a numbered page of a list that grows, which counts nothing beside itself.
    func filterScope(_ shown: Int, of total: Int, staysAsIs: Bool) -> String {
        guard shown < total else { return "" }
        guard !staysAsIs else { return strings[.filterScopeOfPage] }
        return strings.text(.filterScope, ["count": strings.number(shown), "total": strings.number(total)])
    }

    /// The day up to which a page is, in words; empty where there is none.
    ///
    /// - Parameter unixTime: When the newest of its texts came out or was changed.
    func asOf(_ unixTime: Int64?) -> String {
        guard let unixTime, !chronicle.standingArticles.isEmpty else { return "" }
        let day = Moment(unixTime: unixTime, in: chronicle.site.timeZone).day
        return strings.text(.contentAsOf, ["date": strings.text(EDTFDate(day))])
    }

    /// An event in a list.
    func event(_ position: Int) -> EventView {
        if isUsual { return context.events[position] }
        let view = maker.event(position)
        return context.templates?.fragments.complete(view, strings, viewpoint) ?? view
    }

    /// An event on the page of an article that reports it: in the words of that article, where the event’s own are in
    /// another language.
    func event(_ position: Int, in article: Int) -> EventView {
        let event = chronicle.events[position]
        let languages = (maker.language(of: event), chronicle.articles[article].article.language)
        let site = chronicle.site.language
        guard languages.0 ?? site != languages.1 ?? site,
            let report = event.reports.first(where: { $0.article == article })
        else { return self.event(position) }
        let view = maker.event(position, as: report)
        return context.templates?.fragments.complete(view, strings, viewpoint) ?? view
    }

    /// An article in a list.
    func article(_ position: Int) -> ArticleItem {
        if isUsual { return context.articles[position] }
        let view = maker.article(position)
        return context.templates?.fragments.complete(view, strings, viewpoint) ?? view
    }

    /// Events under the months or years that they began in, in the order given.
    ///
    /// - Parameter year: The year whose months count, where the events are of one.
    func groups(of events: some Sequence<Int>, in year: Period? = nil, linked: Bool) -> [EventGroupView] {
        let timeline = context.plan.timeline
        var groups: [EventGroupView] = []
        // What has no month can stand between two events of one month.
        var places: [Period: Int] = [:]
        for position in events {
            let own = year.map { timeline.period(of: position, in: $0) } ?? timeline.period(of: position)
            guard let period = own else { continue }
            if places[period] == nil {
                let route = Routes.timeline(period)
                groups.append(
                    EventGroupView(
                        heading: maker.text(period), anchor: "_\(period.isoText)",
                        href: linked ? viewpoint.href(route) : "",
                        events: []))
                places[period] = groups.count - 1
            }
            groups[places[period] ?? 0].events.append(event(position))
        }
        return groups
    }
}
