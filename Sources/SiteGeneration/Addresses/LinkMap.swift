internal import Content
internal import Diagnostics

/// Where the links of texts lead: from what an editor writes to a route of the site.
///
/// An editor may write the path of a file (`../topics/iran.md`, as every Markdown editor follows it), the address of
/// a page (`../topics/iran.html`, `/topics/iran`), or an event by its id (`event:iran-missile-attack-2024-10-01`).
struct LinkMap: Sendable {
    /// What a link leads to.
    enum Target: Equatable {
        /// A page or file of the site, and the fragment on it.
        case route(String, fragment: String)
        /// An address elsewhere.
        case external
        /// A document that readers may not see, or an event that only such documents report.
        case hidden(String)
        /// An address on the web that names no host.
        case nowhere
        /// Nothing.
        case missing
    }

    /// Routes by the paths of files, relative to `content/`.
    private var documents: [String: String] = [:]
    private var routes: Set<String> = []
    /// Where former addresses lead on to.
    private let moves: [String: String]
    private var hidden: Set<String> = []
    /// The paths of documents that could not be read; links to them lead to the home page until they can.
    private let unreadable: Set<String>
    /// Whether an event that is not here does not exist; an article that could not be read may have it.
    private let knowsAllEvents: Bool
    /// Whether texts may lead to what readers do not see: they are those of today on a site of once.
    let mayLeadNowhere: Bool
    /// The routes of what was taken back.
    private let retracted: Set<String>
    /// The addresses of the site itself.
    private let bases: [String]

    init(chronicle: Chronicle, plan: SitePlan, assets: TemplateAssets) {
        moves = plan.moves
        mayLeadNowhere = chronicle.isPast
        bases = [chronicle.site.baseURL, chronicle.site.writtenURL].filter { !$0.isEmpty }
        retracted = Set(
            chronicle.articles[chronicle.standingArticles.upperBound...].map { Routes.article($0.article.slug) }
                + chronicle.events[chronicle.standingEvents.upperBound...].map { Routes.event($0.id) })
        unreadable = Set(chronicle.unreadable.map { String($0.path.dropFirst("content/".count)) })
        knowsAllEvents = !chronicle.unreadable.contains { $0.folder == "articles" }
        for entry in chronicle.articles { add(entry.article.document, Routes.article(entry.article.slug)) }
        for entry in chronicle.topics { add(entry.topic.document, Routes.topic(entry.topic.id)) }
        for entry in chronicle.sources { add(entry.source.document, Routes.source(entry.source.id)) }
        for page in chronicle.pages { add(page.document, Routes.page(page.id)) }
        for (position, event) in chronicle.events.enumerated() {
            documents["event:\(event.id)"] = plan.eventRoutes[position]
            if let curated = event.curated { add(curated.document, plan.eventRoutes[position]) }
        }
        let hiddenContent = chronicle.hidden
        for article in hiddenContent.articles + chronicle.evidence {
            hide(article.document, Routes.article(article.slug))
        }
        for topic in hiddenContent.topics { hide(topic.document, Routes.topic(topic.id)) }
        for source in hiddenContent.sources { hide(source.document, Routes.source(source.id)) }
        for page in hiddenContent.pages { hide(page.document, Routes.page(page.id)) }
        for event in hiddenContent.events { hidden.insert(Self.contentPath(event.document)) }
        hidden.formUnion(hiddenContent.unreadable.map { String($0.path.dropFirst("content/".count)) })
        let events = hiddenContent.articles.flatMap(\.events) + hiddenContent.events.map(\.report)
        hidden.formUnion((events + hiddenContent.proposals).map { "event:\($0.id.value)" })
        routes = Set(plan.pages.map(\.route) + chronicle.assets.map(\.route) + assets.files.map(\.route))
    }

    private mutating func hide(_ document: MarkdownDocument, _ route: String) {
        hidden.formUnion([Self.contentPath(document), route])
    }

    private mutating func add(_ document: MarkdownDocument, _ route: String) {
        documents[Self.contentPath(document)] = route
    }

    private static func contentPath(_ document: MarkdownDocument) -> String {
        String(document.file.path.dropFirst("content/".count))
    }

    /// What a destination leads to that stands in a file of `content/`.
    ///
    /// - Parameters:
    ///   - destination: The destination as it is written.
    ///   - path: The path of the file, relative to the site's folder.
    ///   - route: The route of the page that shows it.
    func target(of destination: String, in path: String, shownAt route: String) -> Target {
        if destination.hasPrefix("event:") {
            if let route = documents[destination] { return .route(route, fragment: "") }
            if hidden.contains(destination) { return .hidden(destination) }
            return knowsAllEvents ? .missing : .route(Routes.home, fragment: "")
        }
        var rest = Substring(destination)
        if let base = bases.first(where: rest.hasPrefix) {
            rest = "/" + rest.dropFirst(base.count)
        } else if Self.hasScheme(rest) || rest.hasPrefix("//") {
            return WebAddress.lacksHost(rest) ? .nowhere : .external
        }
        let fragment = rest.utf8.firstIndex(of: UInt8(ascii: "#")).map { String(rest[rest.index(after: $0)...]) } ?? ""
        rest = Substring(rest.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
        guard !rest.isEmpty else { return .route(route, fragment: fragment) }
        let decoded = Self.percentDecoded(rest)
        let isFromTop = decoded.utf8.first == UInt8(ascii: "/")
        for folder in isFromTop
            ? [""] : [Self.folder(of: path.dropFirst("content/".count)), Self.folder(of: route[...])]
        {
            guard let joined = Self.join(folder, decoded) else { continue }
            if let found = lookUp(joined) {
                return .route(found, fragment: fragment)
            }
            if unreadable.contains(joined) || unreadable.contains(joined + ".md") {
                return .route(Routes.home, fragment: "")
            }
            if hidden.contains(joined) || hidden.contains(joined + ".md") { return .hidden(joined) }
        }
        return .missing
    }

    /// The path relative to `content/` of what a destination names; `nil` where it leads out of that, or elsewhere.
    ///
    /// - Parameter path: The path of the file that names it, relative to the site's folder.
    static func contentPath(of destination: String, in path: String) -> String? {
        guard !hasScheme(destination[...]), !destination.hasPrefix("//") else { return nil }
        let decoded = percentDecoded(destination[...])
        return join(decoded.hasPrefix("/") ? "" : folder(of: path.dropFirst("content/".count)), decoded)
    }

    /// Whether an article or an event was taken back.
    func isRetracted(_ route: String) -> Bool { retracted.contains(route) }

    /// Whether a source that a text cites has a file that readers may not see.
    func hidesSource(_ id: String) -> Bool { hidden.contains("sources/\(id).md") }

    /// The paths of files and ids of events that links can lead to, in any order.
    var destinations: some Collection<String> { documents.keys }

    private func lookUp(_ path: String) -> String? {
        let name = path.hasSuffix("/") ? String(path.dropLast()) : path
        if let route = documents[name] ?? documents[name + ".md"] { return route }
        for candidate in [name, name + ".html", name.isEmpty ? "index.html" : name + "/index.html"]
        where routes.contains(candidate) {
            return moves[candidate] ?? candidate
        }
        return nil
    }

    private static func folder(of path: Substring) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    }

    /// A path relative to a folder, without `.` and `..`; `nil` where it leads out of the site.
    private static func join(_ folder: String, _ path: String) -> String? {
        var parts: [Substring] = []
        for part in (folder + path).utf8.split(separator: UInt8(ascii: "/")).map(Substring.init) {
            switch part {
            case ".": continue
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    private static func hasScheme(_ text: Substring) -> Bool {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: ":"): return true
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                continue
            default: return false
            }
        }
        return false
    }

    /// A text with its `%41` read; what is not UTF-8 afterwards is repaired.
    private static func percentDecoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        let bytes = Array(text.utf8)
        var decoded: [UInt8] = []
        var position = 0
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
                let value = UInt8(String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
            {
                decoded.append(value)
                position += 3
            } else {
                decoded.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
