internal import Chronology
internal import Slugs

/// Under which addresses and names the posts of an archive were known, and what leads to each from now on.
struct AddressBook {
    /// An address of the old site that cannot lead on.
    struct Lost: Sendable {
        var post: Int
        var address: String
        var why: String
    }

    /// For each post the addresses that it had, as aliases.
    private(set) var aliases: [[String]] = []
    private(set) var lost: [Lost] = []
    private var posts: [String: Int] = [:]
    /// The posts of a name, which can be several.
    private var stems: [String: [Int]] = [:]
    private var dates: [Moment?] = []

    /// Addresses that the site has for pages of its own.
    private static let taken: Set<String> = [
        "", "index", "404", "search", "changes", "feed.xml", "feed.json", "sitemap.xml", "robots.txt", "about",
        "methodology", "corrections",
        "articles", "topics", "events", "timeline", "sources", "manifest",
    ]

    /// - Parameters:
    ///   - places: Where the articles and pages are on this site.
    ///   - hosts: Those of the old site.
    /// - Complexity: O(*n*) in the number of addresses.
    init(
        _ posts: [Post], _ facts: [PostFacts], places: [Place], generator: Generator, configuration: SiteConfiguration,
        hosts: Set<String>
    ) {
        var owners: [String: Int] = [:]
        for place in places { owners[place.route] = -1 }
        dates = facts.map(\.published)
        for (index, post) in posts.enumerated() {
            let facts = facts[index]
            aliases.append([])
            let (said, made) = Self.addresses(of: post, facts, generator, configuration)
            for (position, address) in (said + facts.aliases + made).enumerated() {
                guard let path = OldAddress.path(of: address, hosts: hosts) else {
                    lost.append(Lost(post: index, address: address, why: "it is no address of the old site"))
                    continue
                }
                let key = OldAddress.key(path)
                if self.posts[key] == nil { self.posts[key] = index }
                let route = Self.route(path)
                // What stands there already under this name needs no alias.
                if route == places[index].route { continue }
                let isSaid = position < said.count + facts.aliases.count
                if address.contains("?") || !OldAddress.isAlias(path) || Self.taken.contains(key) {
                    if isSaid { lost.append(Lost(post: index, address: address, why: Self.why(address, key))) }
                } else if let owner = owners[route], owner != index {
                    lost.append(Lost(post: index, address: address, why: "another page has it"))
                } else if owners[route] == nil {
                    owners[route] = index
                    aliases[index].append(path)
                }
            }
            for name in Set([post.name.stem.lowercased(), facts.slug?.lowercased() ?? "", places[index].name])
            where !name.isEmpty {
                stems[name, default: []].append(index)
            }
            for file in Self.fileNames(of: post) where self.posts["file:" + file] == nil {
                self.posts["file:" + file] = index
            }
        }
    }

    /// The file of this site at an address.
    private static func route(_ path: String) -> String {
        let path = path.lowercased().drop { $0 == "/" }
        if path.isEmpty || path.hasSuffix("/") { return path + "index.html" }
        return path.hasSuffix(".html") || path.hasSuffix(".htm") ? String(path) : path + ".html"
    }

    private static func why(_ address: String, _ key: String) -> String {
        if address.contains("?") { return "an address with a question mark cannot lead on" }
        return taken.contains(key) ? "the site has a page of its own there" : "it has signs that no alias can have"
    }

    /// The addresses that a post’s header says, and those that its generator made.
    private static func addresses(
        of post: Post, _ facts: PostFacts, _ generator: Generator, _ configuration: SiteConfiguration
    ) -> (said: [String], made: [String]) {
        let name = post.name
        let slug = facts.slug ?? name.stem
        let inner = folder(of: name.folder, generator)
        let section = inner.split(separator: "/").first.map(String.init) ?? ""
        let category = facts.topics.first.map { Slug.make(from: $0) } ?? ""
        var values = [
            "title": generator == .hugo && facts.slug == nil ? Slug.make(from: facts.title) : slug, "slug": slug,
            "name": name.stem,
            "filename": name.stem, "contentbasename": name.stem, "slugorfilename": slug, "slugorcontentbasename": slug,
            "basename": name.stem,
            "section": section, "sections": inner, "output_ext": ".html", "lang": facts.language ?? "",
            "path": inner + "/" + name.stem,
            "category": category,
        ]
        values["categories"] = generator == .jekyll ? "" : category
        func make(_ pattern: String) -> String? {
            OldAddress.address(by: pattern, date: facts.published, values: values)
        }
        var said: [String] = []
        if let address = facts.address {
            let isPattern = address.contains(":") && !address.contains("://")
            said = (isPattern ? make(address) : address).map { [$0] } ?? [address]
        }
        guard said.isEmpty, !facts.hasPattern else { return (said, []) }
        let pattern: String
        switch generator {
        case .jekyll:
            guard post.file.contains("_posts/") else { return ([], []) }
            switch configuration.permalinks[""] ?? "date" {
            case "date": pattern = "/:categories/:year/:month/:day/:title:output_ext"
            case "pretty": pattern = "/:categories/:year/:month/:day/:title/"
            case "none": pattern = "/:categories/:title:output_ext"
            case "ordinal": return ([], [])
            case let own: pattern = own
            }
        case .hugo: pattern = configuration.permalinks[section] ?? configuration.permalinks[""] ?? "/:sections/:slug/"
        case .zola: pattern = "/:sections/:slug/"
        case .eleventy: pattern = "/:sections/:name/"
        case .pelican: pattern = configuration.permalinks[""] ?? "{slug}.html"
        case .wordPress, .unknown: return ([], [])
        }
        // Hugo and Zola put what `port.fr.md` says below `/fr/`.
        let language =
            name.language.flatMap { $0 == configuration.language ?? "en" ? nil : "/\($0.lowercased())" } ?? ""
        return (
            [],
            [make(pattern).map { (generator == .hugo || generator == .zola ? language : "") + $0 }].compactMap { $0 }
        )
    }

    /// The folder of a post below that of the content.
    private static func folder(of path: String, _ generator: Generator) -> String {
        var parts = path.split(separator: "/").map(String.init)
        if let first = parts.first, ["content", "src", "source"].contains(first) { parts.removeFirst() }
        return parts.joined(separator: "/")
    }

    /// The names by which other posts name a file: its path and the ends of it.
    private static func fileNames(of post: Post) -> [String] {
        guard post.part == nil else { return [] }
        var names: [String] = []
        var parts = post.file.lowercased().split(separator: "/").map(String.init)
        if let first = parts.first, ["content", "src", "source"].contains(first) { parts.removeFirst() }
        for start in parts.indices.prefix(12) { names.append(parts[start...].joined(separator: "/")) }
        return names
    }

    // MARK: Looking up

    /// The post to which a reference leads.
    ///
    /// - Parameters:
    ///   - path: Decoded, without query and anchor.
    ///   - file: The post in which it stands.
    func post(named path: String, in file: String) -> Int? {
        if let post = posts[OldAddress.key(path)], path.count > 1 { return post }
        var name = path.lowercased()
        for sign in ["@/", "{filename}", "{static}", "|filename|", "/"] where name.hasPrefix(sign) {
            name = String(name.dropFirst(sign.count))
        }
        while name.hasSuffix("/") { name.removeLast() }
        guard !name.isEmpty else { return nil }
        let folder = file.lowercased().split(separator: "/").dropLast().joined(separator: "/")
        let whole = ArchiveFiles.joined(folder, name)
        for candidate in [whole, whole.replacingPrefix("content/"), name] {
            for ending in ["", ".md", ".markdown", ".html", "/index.md"] {
                if let post = posts["file:" + candidate + ending] { return post }
            }
        }
        return posts(of: name)
    }

    /// The post whose name ends an address, where only one has it and no day in the address speaks against it.
    private func posts(of path: String) -> Int? {
        let parts = path.split(separator: "/").map(String.init)
        guard var last = parts.last else { return nil }
        for ending in [".md", ".markdown", ".html", ".htm", ".php"] where last.hasSuffix(ending) {
            last = String(last.dropLast(ending.count))
        }
        if FileName(last + ".md").day != nil { last = FileName(last + ".md").stem }
        guard let found = stems[last] else { return nil }
        let numbers = parts.dropLast().compactMap { Int($0) }
        let fitting = found.filter { index in
            guard let date = dates[index], let year = numbers.first, year > 1_900 else { return numbers.isEmpty }
            let (ownYear, month, _) = date.day.components
            return year == ownYear && (numbers.count < 2 || numbers[1] == month)
        }
        // A bare word can be a page of the old site.
        guard fitting.count == 1, !numbers.isEmpty || path.hasSuffix(".md") || last.contains("-") else { return nil }
        return fitting[0]
    }
}

extension String {
    fileprivate func replacingPrefix(_ prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }
}
