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
    ///   - span: From when to when a page is, in words; empty where nothing on it has a date.
    func pager(
        _ current: Int?, ofGrowing numbered: Int, route: (Int?) -> String, span: (Int) -> String
    ) -> PagerView? {
        guard numbered > 0 else { return nil }
        func link(_ page: Int?, _ label: String) -> LinkView {
            LinkView(
                label: label, href: viewpoint.href(route(page)), isCurrent: page == current,
                description: page.map { description($0, span: label) } ?? "")
        }
        func named(_ page: Int) -> LinkView {
            let span = span(page)
            return link(page, span.isEmpty ? strings.number(page) : span)
        }
        let place = current ?? numbered + 1
        let shown = Set([1, place - 1, place, place + 1]).filter { 1...numbered ~= $0 }
        return PagerView(
            previous: current.map { link($0 < numbered ? $0 + 1 : nil, strings[.newer]) },
            next: place > 1 ? link(place - 1, strings[.older]) : nil,
            pages: [link(nil, strings[.newest])]
                + withGaps(shown.sorted(by: >), after: numbered + 1) { named($0) })
    }

    /// The pager of a list in a fixed order; `nil` where it takes one page.
    ///
    /// - Parameters:
    ///   - words: What the links to the pages before and after say.
    ///   - span: From when to when a page is, in words; empty where nothing on it has a date.
    func pager(
        _ current: Int, of total: Int, _ words: (previous: StringKey, next: StringKey), route: (Int) -> String,
        span: (Int) -> String = { _ in "" }
    ) -> PagerView? {
        guard total > 1 else { return nil }
        func link(_ page: Int, _ label: String) -> LinkView {
            LinkView(
                label: label, href: viewpoint.href(route(page)), isCurrent: page == current,
                description: description(page, span: label))
        }
        func named(_ page: Int) -> LinkView {
            let span = span(page)
            return link(page, span.isEmpty ? strings.number(page) : span)
        }
        let shown = Set([1, total] + Array(max(1, current - 1)...min(total, current + 1)))
        return PagerView(
            previous: current > 1 ? link(current - 1, strings[words.previous]) : nil,
            next: current < total ? link(current + 1, strings[words.next]) : nil,
            pages: withGaps(shown.sorted(), after: 0) { named($0) })
    }

    /// Links to pages, and between those that do not follow each other one without an address.
    private func withGaps(_ pages: [Int], after first: Int, _ link: (Int) -> LinkView) -> [LinkView] {
        var last = first
        return pages.flatMap { page in
            defer { last = page }
            return (abs(page - last) > 1 ? [LinkView(label: "…", href: "")] : []) + [link(page)]
        }
    }

    private func description(_ page: Int, span: String) -> String {
        let number = strings.text(.pageNumber, ["number": strings.number(page)])
        return span.isEmpty || span == strings.number(page) ? number : "\(number): \(span)"
    }
}
