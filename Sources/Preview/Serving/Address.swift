/// What a path of the preview means.
enum Address: Equatable {
    /// A route of the site; `isPublic` as its readers see it.
    case site(route: String, isPublic: Bool)
    /// A page of the desk: `""` for the first, otherwise the name of a section.
    case desk(String)
    /// The events of live reload.
    case events
    /// A file of the preview's own.
    case own(String)

    static let ownFolder = "/_live/"
    static let deskFolder = "/_desk/"
    static let publicFolder = "/_public/"

    /// - Parameters:
    ///   - path: A path that begins with `/`.
    ///   - base: The path of the site on its host, `/` or `/briefing/`: its own 404 page links to it from the top.
    init(_ path: String, base: String) {
        if path == Self.ownFolder + "events" {
            self = .events
        } else if path.hasPrefix(Self.ownFolder) {
            self = .own(String(path.dropFirst(Self.ownFolder.count)))
        } else if path.hasPrefix(Self.deskFolder) {
            self = .desk(String(path.dropFirst(Self.deskFolder.count)))
        } else if path.hasPrefix(Self.publicFolder) {
            self = .site(route: Self.route(path.dropFirst(Self.publicFolder.count)), isPublic: true)
        } else if path.hasPrefix(base) {
            self = .site(route: Self.route(path.dropFirst(base.count)), isPublic: false)
        } else {
            self = .site(route: Self.route(path.dropFirst()), isPublic: false)
        }
    }

    /// The route of a path within the site: that of the folder's `index.html` where the path is a folder's.
    private static func route(_ path: Substring) -> String {
        path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
    }
}
