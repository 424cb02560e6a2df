internal import Content
internal import EventExport
internal import Publishing

/// The addresses of lists that were public, and that the next site would not have: those of a month whose only event was
/// dated anew, or the last page of a list that has become shorter.
///
/// Nobody wrote these pages, so that nobody can write an alias for them. What stood for a period says that nothing is
/// recorded there, and is filled again when something is; a numbered page leads on to the beginning of its list.
struct EmptiedLists {
    private let loaded: LoadedSite
    private let publisher: Publisher

    private var chronicle: Chronicle { loaded.chronicle }

    /// Looks at a site that has been written, and is not published yet, beside the live one.
    init(of loaded: LoadedSite, written publisher: Publisher) {
        (self.loaded, self.publisher) = (loaded, publisher)
    }

    /// Writes what keeps each of these addresses.
    ///
    /// - Complexity: O(*n*) in the number of files, and in the length of what is written.
    func write() throws(PublishingError) {
        for route in publisher.vanishingPaths() {
            guard let subject = subject(at: route) else { continue }
            try publisher.write(loaded.render(SitePage(page: Page(route: route, subject: subject))), to: route)
        }
    }

    /// What keeps an address; `nil` where it is not that of a list.
    private func subject(at route: String) -> Page.Subject? {
        if isPageOfChanges(route) { return .shortened(.changes) }
        let parts = route.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let dot = parts[1].firstIndex(of: ".") else { return nil }
        let (folder, name, ending) = (parts[0], parts[1][..<dot], parts[1][dot...])
        let list = SiteList(named: name, in: folder, of: chronicle)
        guard ending == ".html" else {
            guard let set = list?.events,
                let format = set.formats(of: chronicle.site).first(where: { $0.fileExtension == ending })
            else { return nil }
            return .events(set, format)
        }
        switch list {
        case .undated: return .undated(page: 1)
        case .status(let status): return .status(status, page: nil)
        case .period(let period): return period.month == nil ? .year(period, page: 1) : .month(period, page: 1)
        case nil: return folder == "a-z" ? .shortened(.alphabet) : numbered(name, in: folder, at: route)
        default: return nil
        }
    }

    /// Whether a route is that of a numbered page of what changed.
    private func isPageOfChanges(_ route: String) -> Bool {
        guard let number = Int(route.dropFirst("changes-".count).dropLast(".html".count)) else { return false }
        return route == Routes.changes(page: number)
    }

    /// What leads on from a numbered page.
    private func numbered(_ name: Substring, in folder: Substring, at route: String) -> Page.Subject? {
        guard let hyphen = name.lastIndex(of: "-"), let number = Int(name[name.index(after: hyphen)...]) else {
            return nil
        }
        let base = name[..<hyphen]
        let list = SiteList(named: base.hasSuffix("-page") ? base.dropLast(5) : base, in: folder, of: chronicle)
        switch list {
        case .topic, .source:
            // The name of a document may end in a number, too.
            guard let list, isPage(number, of: list, at: route) else { return nil }
        default: break
        }
        return list.map { .shortened($0) }
    }

    /// Whether the live site has a numbered page of a list at an address: its title says so, or it leads on to the list
    /// already.
    private func isPage(_ number: Int, of list: SiteList, at route: String) -> Bool {
        guard let live = publisher.readLive(route) else { return false }
        let maker = PageMaker(context: loaded.context, viewpoint: Viewpoint(of: route))
        var title = Array("<title>".utf8)
        MarkupText.append(maker.title(maker.title(of: list), page: number), to: &title)
        var lead = Array("; url=".utf8)
        MarkupText.append(maker.viewpoint.href(list.route(in: chronicle)), to: &lead)
        return live.firstRange(of: title) != nil || live.firstRange(of: lead + "\"".utf8) != nil
    }
}
