internal import Content
internal import Templating

/// Makes the views of pages, with links as seen from the page.
struct PageMaker {
    let context: RenderingContext
    let maker: ViewMaker

    var chronicle: Chronicle { context.chronicle }
    var viewpoint: Viewpoint { maker.viewpoint }

    init(context: RenderingContext, viewpoint: Viewpoint) {
        self.context = context
        maker = context.maker.seen(from: viewpoint)
    }

    /// An event, and the text of its own file where that is shown.
    func event(_ position: Int, description: HTML? = nil) -> EventView {
        if viewpoint == .folder, description == nil { return context.events[position] }
        var view = maker.event(position)
        if let description { view.description = description }
        return context.templates?.fragments.complete(view) ?? view
    }

    /// An article in a list.
    func article(_ position: Int) -> ArticleItem {
        if viewpoint == .folder { return context.articles[position] }
        let view = maker.article(position)
        return context.templates?.fragments.complete(view) ?? view
    }

    /// Events under the months or years that they began in, in the order given.
    ///
    /// - Parameter descriptions: The texts of the events' own files, by position.
    func groups(of events: some Sequence<Int>, linked: Bool, descriptions: [Int: HTML] = [:]) -> [EventGroupView] {
        var groups: [EventGroupView] = []
        var last: Period?
        for position in events {
            guard let period = context.plan.timeline.periods[position] else { continue }
            if last != period {
                let route = Routes.timeline(period)
                groups.append(
                    EventGroupView(
                        heading: period.text, anchor: "_\(period.isoText)", href: linked ? viewpoint.href(route) : "",
                        events: []))
                last = period
            }
            groups[groups.count - 1].events.append(event(position, description: descriptions[position]))
        }
        return groups
    }
}
