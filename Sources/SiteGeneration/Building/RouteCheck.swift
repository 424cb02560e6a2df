internal import Content
internal import Diagnostics

/// Whether every page and file has an address of its own.
enum RouteCheck {
    /// Reports addresses of list pages and of files of the templates that documents and assets have already; those
    /// are checked among each other when they are loaded.
    static func diagnostics(of plan: SitePlan, _ chronicle: Chronicle, _ assets: TemplateAssets) -> [Diagnostic] {
        var owners: [String: String] = [:]
        var diagnostics: [Diagnostic] = []
        for page in plan.pages where page.isDocument && page.move == nil {
            owners[page.route.lowercased()] = page.path(in: chronicle)
        }
        func add(_ route: String, of path: String) {
            guard let owner = owners.updateValue(path, forKey: route.lowercased()) else { return }
            owners[route.lowercased()] = owner
            diagnostics.append(
                Diagnostic(
                    .error, "duplicate-address", "the address ‘\(route)’ is taken", at: SourceLocation(wholeOf: path),
                    note: note(of: owner),
                    help: "rename one of the two"))
        }
        let files = chronicle.assets.filter { !$0.isAddition }
        for asset in files where !asset.isForTop { owners[asset.route.lowercased()] = asset.path }
        for page in plan.pages where !page.isDocument && page.move == nil && page.route != Routes.notFound {
            add(page.route, of: page.path(in: chronicle))
        }
        for file in assets.files { add(file.route, of: file.source.path) }
        // Those that documents and other files have already are checked when they are loaded.
        let known = Set(
            plan.pages.lazy.filter { $0.isDocument && !$0.isEvent }.map { $0.route.lowercased() }
                + files.lazy.filter { !$0.isForTop }.map { $0.route.lowercased() })
        for asset in files where asset.isForTop && !known.contains(asset.route.lowercased()) {
            add(asset.route, of: asset.path)
        }
        return diagnostics + moveDiagnostics(of: plan, owners)
    }

    private static func note(of owner: String) -> String {
        owner == generated ? "the site has a page of its own there" : "it is that of \(owner)"
    }

    /// What pages come from that are no document's and list no folder.
    fileprivate static let generated = "content"

    /// Reports former addresses that are taken: by a page or file, or by another document's former address.
    private static func moveDiagnostics(of plan: SitePlan, _ owners: [String: String]) -> [Diagnostic] {
        var moves: [String: Move] = [:]
        return plan.pages.compactMap { page in
            guard let move = page.move else { return nil }
            let route = page.route.lowercased()
            let note: String
            if let owner = owners[route] {
                note = self.note(of: owner)
            } else if let other = moves.updateValue(move, forKey: route), other.target != move.target {
                note = "it is an alias in \(other.file.path):\(other.location.line)"
            } else {
                return nil
            }
            return Diagnostic(
                .error, "duplicate-address", "the address ‘\(page.route)’ is taken", at: move.location, note: note,
                help: "leave the alias out, or rename the other")
        }
    }
}

extension Page {
    /// Whether the page is the first of a document's own.
    var isDocument: Bool {
        switch subject {
        case .article, .event, .text, .topic(_, page: nil), .source(_, page: nil): true
        default: false
        }
    }

    /// Whether the page is that of an event, whose reports can stand in several files.
    fileprivate var isEvent: Bool { if case .event = subject { true } else { false } }

    /// The file that the page shows, or the folder that it lists.
    func path(in chronicle: Chronicle) -> String {
        switch subject {
        case .topic(let position, _): chronicle.topics[position].topic.document.file.path
        case .source(let position, _): chronicle.sources[position].source.document.file.path
        case .article(let position): chronicle.articles[position].article.document.file.path
        case .event(let position): path(of: chronicle.events[position], in: chronicle)
        case .articleList: "content/articles"
        case .text(let position): chronicle.pages[position].document.file.path
        default: RouteCheck.generated
        }
    }

    /// The event’s own file, or the first article that reports it.
    private func path(of event: Event, in chronicle: Chronicle) -> String {
        let article = event.reports.lazy.compactMap(\.article).first.map { chronicle.articles[$0].article }
        return (event.curated?.document ?? article?.document)?.file.path ?? "content/events"
    }
}
