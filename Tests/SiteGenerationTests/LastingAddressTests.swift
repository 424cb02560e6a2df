import FileSystem
import SiteGeneration
import TestSupport
import Testing

@Suite("What readers have kept")
struct LastingAddressTests {
    /// A site whose documents are changed as editors change them.
    struct Edits: CustomTestStringConvertible, Sendable {
        let name: String
        let site: FolderTree
        /// An article and the first item of its `events`, to which one is added.
        let article: String
        /// A file in `content/events`, and another date for it.
        let event: (path: String, date: String, corrected: String)
        /// An article, a topic, a source and a page that get another name.
        let renamed: [String]

        var testDescription: String { name }

        static func all() throws -> [Edits] {
            [
                Edits(
                    name: "the content of this repository", site: try siteContent(),
                    article: "content/articles/2024-10-06-israel-weighs-answer-to-iranian-missile-attack.md",
                    event: ("content/events/iran-missile-attack-2024-10-01.md", "2024-10-01", "2024-09-30"),
                    renamed: [
                        "content/articles/kataib-hezbollah-rocket-attack-on-al-omar-base.md",
                        "content/topics/jordan.md", "content/pages/about.md",
                    ]),
                Edits(
                    name: "a site with some of everything", site: richSite,
                    article: "content/articles/article-12.md",
                    event: ("content/events/strike-2.md", "2024-10-02", "2024-11-17"),
                    renamed: [
                        "content/articles/article-30.md", "content/topics/quds-force.md",
                        "content/pages/methodology.md",
                    ]),
            ]
        }
    }

    /// What readers and their programs keep of a site.
    private struct Kept {
        /// The addresses of pages, feeds and data.
        let addresses: Set<String>
        /// The address of each event that has a page of its own.
        let events: [String: String]
        /// The ids of feeds and of the entries in them.
        let ids: Set<String>

        init(of files: [String: String], at base: String) throws {
            addresses = Set(files.keys.filter { !$0.hasPrefix("search/") && !$0.hasPrefix("assets/") })
            let data = try #require(files["data/events.json"])
            events = Dictionary(
                data.matches(of: /"event_id":"(.+?)".*?"language":".+?","url":"(.+?)"/).map { match in
                    (String(match.output.1), String(match.output.2.dropFirst(base.count)))
                }, uniquingKeysWith: { first, _ in first }
            ).filter { $0.value.hasPrefix("events/") }
            let atom = files.filter { $0.key.hasSuffix(".xml") }.flatMap { $0.value.matches(of: /<id>(.+?)<\/id>/) }
            let json = files.filter { $0.key.hasSuffix("feed.json") }.flatMap { $0.value.matches(of: /"id":"(.+?)"/) }
            ids = Set(atom.map { String($0.output.1) } + json.map { String($0.output.1) })
        }
    }

    private static func kept(_ tree: FolderTree, baseURL: String? = nil) async throws -> Kept {
        let site = try TestSite(try siteTemplates().with(tree))
        let report = try await site.build(baseURL: baseURL, now: 1_800_000_000)
        guard report.publishing != nil else { throw NotPublished(messages: report.diagnostics.printed) }
        return try Kept(of: site.published, at: baseURL ?? "https://briefing.example/")
    }

    private static func edit(_ path: String, in tree: FolderTree, _ change: (String) -> String) throws -> FolderTree {
        guard case .file(let bytes)? = tree[path] else { throw NotPublished(messages: "no \(path)") }
        var tree = tree
        tree[path] = .file(Array(change(String(decoding: bytes, as: UTF8.self)).utf8))
        return tree
    }

    @Test("a new event moves no address and no id", arguments: try Edits.all())
    func newEvent(_ edits: Edits) async throws {
        let before = try await Self.kept(edits.site)
        let site = try Self.edit(edits.article, in: edits.site) { text in
            text.replacing(
                "events:\n", with: "events:\n  - {id: a-new-one, title: New, date: 2024-10-01, status: reported}\n",
                maxReplacements: 1)
        }
        let after = try await Self.kept(site)
        #expect(before.addresses.subtracting(after.addresses) == [])
        #expect(before.ids.subtracting(after.ids) == [])
        for (id, address) in before.events { #expect(after.events[id] == address) }
    }

    @Test("a corrected date moves no address and no id", arguments: try Edits.all())
    func correctedDate(_ edits: Edits) async throws {
        let before = try await Self.kept(edits.site)
        let site = try Self.edit(edits.event.path, in: edits.site) { text in
            text.replacing("\ndate: \(edits.event.date)\n", with: "\ndate: \(edits.event.corrected)\n")
        }
        let after = try await Self.kept(site)
        #expect(before.addresses.subtracting(after.addresses) == [])
        #expect(before.ids.subtracting(after.ids) == [])
        #expect(before.events == after.events)
    }

    @Test(
        "whatever dates are corrected, no public address goes",
        arguments: [1, 2, 3, UInt64.random(in: 0..<UInt64.max)])
    func correctedDates(_ seed: UInt64) async throws {
        var random = Random(state: seed)
        func date() -> String {
            let (year, month) = (2022 + random.number(below: 4), 1 + random.number(below: 12))
            let day = "\(year)-\(month < 10 ? "0" : "")\(month)"
            return random.element(of: ["", ", date: \(day)", ", date: \(day)-02", ", date: \(year)", ", date: 202X"])
                ?? ""
        }
        var dates = (0..<25).map { _ in date() }
        func article() -> FolderTree {
            let events = dates.enumerated().map { "  - {id: e\($0), title: E, status: claimed, topics: [iran]\($1)}\n" }
            let head = "---\ntitle: A\npublished: 2026-01-01\nsource: {publication: {name: P}}\nevents:\n"
            return ["content/articles/a.md": .file(Array((head + events.joined() + "---\n").utf8))]
        }
        let topic: FolderTree = ["content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n"]
        let site = try TestSite(try siteTemplates().with(topic).with(article()))
        try await site.build()
        var known = Set(try site.published.keys)
        for step in 0..<4 {
            for _ in 0...random.number(below: 6) { dates[random.number(below: dates.count)] = date() }
            try article().write(to: site.folder.path)
            let report = try await site.build()
            #expect(report.vanished == [], "seed \(seed), step \(step)")
            let now = Set(try site.published.keys).filter { !$0.hasPrefix("search/") }
            #expect(known.subtracting(now).filter { !$0.hasPrefix("search/") } == [], "seed \(seed), step \(step)")
            known.formUnion(now)
        }
    }

    @Test("a new name with an alias moves no address and no id", arguments: try Edits.all())
    func newName(_ edits: Edits) async throws {
        let before = try await Self.kept(edits.site)
        for path in edits.renamed {
            let name = String(path.split(separator: "/")[2].dropLast(".md".count))
            let new = path.replacing(name, with: "another-name")
            var site = edits.site
            for (other, entry) in edits.site.entries where other.hasSuffix(".md") {
                guard case .file(let bytes) = entry else { continue }
                var text = String(decoding: bytes, as: UTF8.self)
                // What names it by its id or its file follows.
                text = text.replacing("/\(name).md", with: "/another-name.md").replacing(
                    "(\(name).md", with: "(another-name.md")
                if path.contains("/topics/") {
                    for (before, after) in [
                        (", ", ", "), ("[", ", "), (", ", "]"), ("[", "]"), ("[", ","), (" ", "]"), ("- ", "\n"),
                    ] {
                        text = text.replacing("\(before)\(name)\(after)", with: "\(before)another-name\(after)")
                    }
                }
                if other == path {
                    text =
                        text.contains("\naliases:\n")
                        ? text.replacing("\naliases:\n", with: "\naliases:\n  address: [\(name)]\n")
                        : text.replacing("---\n", with: "---\naliases: [\(name)]\n", maxReplacements: 1)
                }
                if other == path { site[path] = nil }
                site[other == path ? new : other] = .file(Array(text.utf8))
            }
            let after = try await Self.kept(site)
            #expect(before.addresses.subtracting(after.addresses) == [], "\(path)")
            #expect(before.ids == after.ids, "\(path)")
            #expect(before.events == after.events, "\(path)")
        }
    }

    @Test("another host moves no path and no id", arguments: try Edits.all())
    func host(_ edits: Edits) async throws {
        let before = try await Self.kept(edits.site)
        let after = try await Self.kept(edits.site, baseURL: "http://abcdef.onion/x/")
        #expect(before.addresses == after.addresses)
        #expect(before.ids == after.ids)
        #expect(before.events == after.events)
    }

    @Test("an event has one id in all feeds, also when its own id changes")
    func eventID() async throws {
        let site: FolderTree = [
            "content/articles/a.md": """
            ---
            title: A
            published: 2024-10-01
            source: {publication: {name: The Post}}
            events: [{id: strike, title: A strike, date: 2024-10-01, status: claimed}]
            ---

            """
        ]
        let renamed = try Self.edit("content/articles/a.md", in: site) {
            $0.replacing("id: strike,", with: "id: raid, aliases: [strike, hit],")
        }
        for tree in [site, renamed] {
            let files = try await publish(tree, templates: siteTemplates())
            let feeds = files.filter {
                $0.key.hasSuffix(".xml") && $0.key != "changes.xml" && $0.value.contains("A strike")
            }
            #expect(files["changes.xml"]?.contains("2026:events/strike/added/") == true)
            #expect(feeds.keys.sorted() == ["data/events.xml", "timeline/2024.xml"])
            for (route, feed) in feeds {
                #expect(feed.contains("<id>tag:briefing.example,2026:events/strike</id>"), "\(route)")
            }
        }
    }
}
