internal import Diagnostics

/// What dead links may have meant.
struct LinkSuggestions {
    /// The first file of each name, by its path.
    private let files: [Substring: String]
    private let events: KnownNames
    private let sources: KnownNames
    /// The names of files, by their folders.
    private let names: [Substring: KnownNames]

    private static let folders: [Substring] = ["topics/", "sources/", "articles/"]

    /// - Complexity: O(*n* log *n*) in the number of documents and events.
    init(among links: LinkMap) {
        let paths = links.destinations.sorted()
        files = Dictionary(
            paths.lazy.compactMap { path in path.lastIndex(of: "/").map { (path[path.index(after: $0)...], path) } },
            uniquingKeysWith: { first, _ in first })
        events = KnownNames(paths.lazy.filter { $0.hasPrefix("event:") })
        sources = KnownNames(
            paths.lazy.filter { $0.hasPrefix("sources/") }.map { String($0.dropFirst("sources/".count).dropLast(3)) })
        names = Dictionary(
            uniqueKeysWithValues: Self.folders.map { folder in
                (folder, KnownNames(paths.lazy.filter { $0.hasPrefix(folder) }.map { String(Self.name(of: $0)) }))
            })
    }

    /// `; did you mean ‘iran.md’?`, to follow the message about a dead link or an unknown source (`@` and its id), or
    /// nothing when nothing is close.
    ///
    /// Files of exactly that name are looked for everywhere, others in the folder that the link names.
    ///
    /// - Complexity: O(*n*) in the number of documents and events the first time, as for ``KnownNames``.
    func suggestion(for destination: String) -> String {
        if destination.hasPrefix("event:") { return events.didYouMean(destination) }
        if destination.hasPrefix("@") { return sources.didYouMean(String(destination.dropFirst())) }
        let name = Self.name(of: destination)
        if let elsewhere = files[name] { return "; did you mean ‘../\(elsewhere)’?" }
        let folder = Self.folders.dropLast().first(where: destination.contains) ?? "articles/"
        return names[folder]?.didYouMean(String(name)) ?? ""
    }

    private static func name(of path: String) -> Substring {
        path.split(separator: "/").last ?? path[...]
    }
}
