internal import Content
internal import Localization

extension ViewMaker {
    /// The pager of a list that grows, newest pages first; `nil` where the front page has all of it.
    ///
    /// It names the pages beside this one and no more, so that new pages change only the newest ones.
    ///
    /// - Parameters:
    ///   - current: The number of the page; `nil` for the front page.
    ///   - numbered: How many pages have a number.
    func pager(_ current: Int?, ofGrowing numbered: Int, route: (Int?) -> String) -> PagerView? {
        guard numbered > 0 else { return nil }
        func link(_ page: Int?, _ label: String) -> LinkView {
            LinkView(
                label: label, href: viewpoint.href(route(page)), isCurrent: page == current,
                description: page.map(description) ?? "")
        }
        let place = current ?? numbered + 1
        let shown = Set([1, place - 1, place, place + 1]).filter { 1...numbered ~= $0 }
        return PagerView(
            previous: current.map { link($0 < numbered ? $0 + 1 : nil, strings[.newer]) },
            next: place > 1 ? link(place - 1, strings[.older]) : nil,
            pages: [link(nil, strings[.newest])] + shown.sorted(by: >).map { link($0, strings.number($0)) })
    }

    /// The pager of a list in a fixed order; `nil` where it takes one page.
    ///
    /// - Parameter words: What the links to the pages before and after say.
    func pager(
        _ current: Int, of total: Int, _ words: (previous: StringKey, next: StringKey), route: (Int) -> String
    ) -> PagerView? {
        guard total > 1 else { return nil }
        func link(_ page: Int, _ label: String) -> LinkView {
            LinkView(
                label: label, href: viewpoint.href(route(page)), isCurrent: page == current,
                description: description(page))
        }
        let shown = Set([1, total] + Array(max(1, current - 2)...min(total, current + 2)))
        return PagerView(
            previous: current > 1 ? link(current - 1, strings[words.previous]) : nil,
            next: current < total ? link(current + 1, strings[words.next]) : nil,
            pages: shown.sorted().map { link($0, strings.number($0)) })
    }

    private func description(_ page: Int) -> String { strings.text(.pageNumber, ["number": strings.number(page)]) }
}
