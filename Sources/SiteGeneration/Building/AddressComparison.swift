internal import Bounds
internal import Content
internal import Diagnostics
internal import Publishing

/// What becomes of the addresses of the live site when the next one takes its place.
struct AddressComparison {
    private let loaded: LoadedSite
    private let publisher: Publisher

    /// The addresses that vanish, sorted.
    private(set) var vanished: [VanishedAddress] = []
    /// What authors are told about them.
    private(set) var diagnostics: [Diagnostic] = []

    /// How many pages that are gone are looked for among how many new ones; nobody renames more at once.
    private static let limit = 200

    /// The pages of documents that the live site does not have.
    private lazy var newPages: [(page: Page, text: RenderedText)] = {
        let pages = loaded.context.plan.pages.lazy.filter { [publisher] page in
            page.isDocument && !publisher.isLive(page.route)
        }
        return pages.prefix(Self.limit).map { ($0, RenderedText(loaded.render(SitePage(page: $0)))) }
    }()

    /// Compares a site that has been written, and is not published yet, with the live one.
    ///
    /// - Complexity: O(*n*) in the number of files, and in the length of the pages that are new or gone.
    init(of loaded: LoadedSite, written publisher: Publisher) {
        self.loaded = loaded
        self.publisher = publisher
        let gone = publisher.vanishingPaths().filter(Self.isPublicAddress)
        var rest = Set(gone)
        for route in gone.lazy.filter(Self.isDocument).prefix(Self.limit) where rest.contains(route) {
            guard let successor = successor(of: route) else { continue }
            let family = Self.family(of: route, among: gone)
            rest.subtract(family)
            report(family, of: route, successor)
        }
        let lost = gone.filter(rest.contains)
        vanished += lost.map { VanishedAddress(route: $0, path: "", alias: "") }
        vanished.sort { $0.route < $1.route }
        reportLost(lost)
        reportFeedIDs()
    }

    // MARK: What is gone

    /// Whether readers may have kept an address: not that of a file that only pages or servers ask for.
    private static func isPublicAddress(_ route: String) -> Bool {
        let folder = route.prefix { $0 != "/" }
        if folder == "search" && route != Routes.search { return false }
        if route.hasPrefix("sitemap") && route.hasSuffix(".xml") { return false }
        if [Routes.headers, Routes.redirects, Routes.redirectMap, Routes.robots].contains(route) { return false }
        return !TemplateAssets.isVersioned(route)
    }

    /// Whether an address is that of the page of a document.
    private static func isDocument(_ route: String) -> Bool {
        route.hasSuffix(".html") && ["articles/", "topics/", "events/", "sources/", ""].contains(folder(of: route))
    }

    private static func folder(of route: String) -> Substring {
        route.lastIndex(of: "/").map { route[...$0] } ?? ""
    }

    /// The addresses that go with the page of a document: its numbered pages, feeds and data.
    private static func family(of route: String, among gone: [String]) -> [String] {
        let name = route.dropLast(".html".count)
        return gone.filter { other in
            guard other.hasPrefix(name) else { return false }
            let rest = other.dropFirst(name.count)
            return rest.hasPrefix(".")
                || rest.hasPrefix("-") && rest.hasSuffix(".html")
                    && rest.dropFirst().dropLast(".html".count).allSatisfy(\.isNumber)
        }
    }

    /// The new page that seems to have what stood on one that is gone: it has the same title, or most of its words.
    private mutating func successor(of route: String) -> Page? {
        let candidates = newPages.filter { Self.folder(of: $0.page.route) == Self.folder(of: route) }
        guard !candidates.isEmpty, let bytes = publisher.readLive(route) else { return nil }
        let old = RenderedText(bytes)
        if let same = candidates.first(where: { !old.title.isEmpty && $0.text.title == old.title }) { return same.page }
        let ranked = candidates.map { (page: $0.page, likeness: old.likeness(to: $0.text)) }
        guard let best = ranked.max(by: { $0.likeness < $1.likeness }), best.likeness >= 0.5 else { return nil }
        return best.page
    }

    // MARK: Telling

    private mutating func report(_ family: [String], of route: String, _ successor: Page) {
        let alias = String(route.dropFirst(Self.folder(of: route).count).dropLast(".html".count))
        let path = successor.path(in: loaded.chronicle)
        vanished += family.map { VanishedAddress(route: $0, path: path, alias: alias) }
        diagnostics.append(
            Diagnostic(
                .warning, "vanished-address", "the address ‘\(route)’ was public and is gone",
                at: SourceLocation(wholeOf: path),
                note: family.count > 1 ? "with it \(Self.list(family.filter { $0 != route })) went" : nil,
                help: "if this file has taken its place, write \(successor.key(keeping: alias, in: loaded.chronicle))"))
    }

    private mutating func reportLost(_ lost: [String]) {
        guard let first = lost.first else { return }
        let hidden = loaded.chronicle.hidden.articles.filter { lost.contains(Routes.article($0.slug)) }
        for article in hidden {
            diagnostics.append(
                Diagnostic(
                    .warning, "vanished-address",
                    "the address ‘\(Routes.article(article.slug))’ was public and is gone",
                    at: SourceLocation(wholeOf: article.document.file.path), note: "this article is not public any more"
                ))
        }
        let others = lost.filter { route in !hidden.contains { Routes.article($0.slug) == route } }
        guard !others.isEmpty else { return }
        diagnostics.append(
            Diagnostic(
                .warning, "vanished-address",
                others.count == 1
                    ? "the address ‘\(first)’ was public and is gone"
                    : "\(others.count) addresses were public and are gone",
                at: SourceLocation(wholeOf: "content"), note: others.count == 1 ? nil : Self.list(others),
                help: "write aliases: [/\(others[0])] into the file that takes the place of a page"))
    }

    /// Says when programs that follow the feeds would take every entry for a new one.
    private mutating func reportFeedIDs() {
        guard let live = publisher.readLive(Routes.feed), let start = live.firstRange(of: Array("<id>tag:".utf8)),
            let end = live[start.upperBound...].firstRange(of: Array(":feed</id>".utf8))
        else { return }
        let before = String(decoding: live[within: start.upperBound..<end.lowerBound], as: UTF8.self)
        let now = loaded.context.feedIDs.entity
        guard before != now, before.utf8.count < 300 else { return }
        diagnostics.append(
            Diagnostic(
                .warning, "changed-feed-ids", "the ids of feeds began with ‘\(before)’ and begin with ‘\(now)’",
                at: SourceLocation(wholeOf: loaded.chronicle.site.file.path),
                note: "programs that follow the feeds show every entry once more", help: "write feed_id: \(before)"))
    }

    private static func list(_ routes: [String]) -> String {
        let shown = routes.prefix(10).joined(separator: ", ")
        return routes.count > 10 ? "\(shown) and \(routes.count - 10) more" : shown
    }
}

extension Page {
    /// What is written into the file of a page's document so that a former name leads to it.
    fileprivate func key(keeping alias: String, in chronicle: Chronicle) -> String {
        var (former, hasNames): ([FormerAddress], Bool) = ([], false)
        switch subject {
        case .article(let position): former = chronicle.articles[position].article.formerAddresses
        case .topic(let position, _):
            let topic = chronicle.topics[position].topic
            (former, hasNames) = (topic.formerAddresses, !topic.aliases.isEmpty)
        case .source(let position, _): former = chronicle.sources[position].source.formerAddresses
        case .text(let position): former = chronicle.pages[position].formerAddresses
        case .event(let position): return eventKey(keeping: alias, chronicle.events[position])
        default: break
        }
        let list = (former.map(\.text) + [alias]).joined(separator: ", ")
        return hasNames ? "address: [\(list)] under its ‘aliases’" : "aliases: [\(list)]"
    }

    /// An event may be one of several in its file.
    private func eventKey(keeping alias: String, _ event: Event) -> String {
        let names = event.reports.flatMap { $0.report.formerAddresses.map(\.text) } + [alias]
        let list = "aliases: [\(names.joined(separator: ", "))]"
        return event.curated == nil ? "\(list) at its event ‘\(event.id)’" : list
    }
}

/// A page as it is published, to tell whether another one says the same.
private struct RenderedText {
    /// The text of its `title` element.
    let title: [UInt8]
    /// The lines of its main part that are long enough to be its own.
    private let lines: Set<ArraySlice<UInt8>>

    /// The shortest line that is compared, in bytes.
    private static let length = 40

    init(_ bytes: [UInt8]) {
        func part(_ opening: String, _ closing: String) -> ArraySlice<UInt8>? {
            guard let start = bytes.firstRange(of: Array(opening.utf8)),
                let end = bytes[start.upperBound...].firstRange(of: Array(closing.utf8))
            else { return nil }
            return bytes[within: start.upperBound..<end.lowerBound]
        }
        title = part("<title>", "</title>").map { Array($0) } ?? []
        let main = part("<main", "</main>") ?? bytes[...]
        lines = Set(main.split(separator: UInt8(ascii: "\n")).filter { $0.count >= Self.length })
    }

    /// Which part of its lines stand on another page, from 0 to 1.
    func likeness(to other: RenderedText) -> Double {
        lines.isEmpty ? 0 : Double(lines.count(where: other.lines.contains)) / Double(lines.count)
    }
}
