import SiteGeneration
import TestSupport
import Testing

@Suite("Search and the list from A to Z")
struct SearchTests {
    private static let small: FolderTree = [
        "content/articles/strike.md": """
        ---
        title: A strike on Tel Aviv
        published: 2024-10-02
        summary: What is known.
        topics: [iran]
        source: {publication: post}
        events:
          - {id: attack, title: An attack, date: 2024-10-01, status: claimed, by: [iran], place: Haifa, topics: [iran]}
          - {id: rumour, title: A rumour, status: reported}
        ---
        The *bodies* of articles are [searched](../topics/iran.md).

        """,
        "content/articles/hidden.md": "---\ntitle: Unseen\nstatus: draft\n---\nSecret.\n",
        "content/events/attack.md": """
        ---
        title: An attack
        date: 2024-10-01
        status: claimed
        sources: [post]
        ---
        Its description.

        """,
        "content/sources/post.md": "---\nname: The Post\nkind: newspaper\ncountry: Atlantis\n---\nOld.\n",
        "content/topics/iran.md": """
        ---
        name: Iran
        kind: country
        summary: A country.
        aliases: {name: [Persia], local: [the regime]}
        ---

        """,
        "content/pages/about.md": "---\ntitle: About\nsummary: Who we are.\n---\nWe.\n",
    ]

    /// The entries of all files of words.
    private static func entries(_ files: [String: String]) -> [Substring] {
        files.filter { $0.key.hasPrefix("search/words-") }.sorted { $0.key < $1.key }.flatMap { _, text in
            text.split(separator: "\"").last { $0.contains("!") }?.split(separator: " ") ?? []
        }
    }

    @Test("what is published of a small site, whole")
    func small() async throws {
        let files = try await publish(Self.small)
        let documents = files.filter { $0.key.hasPrefix("search/documents") }.sorted { $0.key < $1.key }.map(\.value)
        #expect(
            documents == [
                #"searchIndex.documents(0,[["topics/iran.html","Iran","Country","A country."]])"# + "\n",
                """
                searchIndex.documents(1,[["articles/strike.html","A strike on Tel Aviv","2 October 2024 · The Post",\
                "What is known."]])

                """,
                """
                searchIndex.documents(2,[["events/rumour.html","A rumour","undated · Reported"],\
                ["events/attack.html","An attack","1 October 2024 · Claimed","","","2024-10-01"]])

                """,
                """
                searchIndex.documents(3,[["sources/post.html","The Post","Newspaper · Atlantis"],\
                ["about.html","About","","Who we are."]])

                """,
            ])
        #expect(
            Self.entries(files).map { $0.prefix { $0 != "!" } } == [
                "=source:post", "=status:claimed", "=status:reported", "=topic:iran", "=when:2024-10", "article",
                "atlanti", "attack", "aviv", "bodi", "countri", "description", "haifa", "iran", "known",
                "old",
                "persia", "post", "rumour", "searched", "strike", "tel",
            ])
    }

    @Test("what there is to choose from is told with how often it is")
    func choices() async throws {
        let files = try await publish(Self.small)
        #expect(
            files["search/choices.js"] == """
                searchIndex.choices({"topic":[["iran","Iran",1]],"status":[["claimed","Claimed",1],\
                ["reported","Reported",1]],"source":[["post","The Post",2]],"place":[],\
                "when":[["2024-10","October 2024",1]]})

                """)
    }

    @Test("a topic, and what is about it, is found by its names in other languages")
    func names() async throws {
        func words(_ names: String) async throws -> [Substring] {
            let files = try await publish(
                Self.small.with([
                    "content/topics/iran.md": .file(
                        Array("---\nname: Iran\nkind: country\n\(names)aliases: {local: [Perse]}\n---\n".utf8))
                ]))
            return Self.entries(files)
        }
        func word(_ entry: Substring) -> Substring { entry.prefix { $0 != "!" } }
        let known = Set(try await words("").map(word))
        let found = try await words("names: {fa: ایران, fr: Perse}\n").filter { !known.contains(word($0)) }
        // The topic, the article and the event.
        #expect(found == ["perse!!!&!!$!!#", "ايران!!!&!!$!!#"])
    }

    @Test("a page that is rendered by itself, and the files that it asks for, are those that are published")
    func previewed() async throws {
        let site = try TestSite(richSite, templates: siteTemplates())
        try await site.build()
        let published = try site.published.filter { $0.key.hasPrefix("search") }
        let loaded = try await site.load()
        #expect(published.count > 3)
        for (route, text) in published {
            let bytes = loaded.searchFile(at: route)
            #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == text, "\(route)")
        }
        #expect(loaded.searchFile(at: "search/words-999.js") == nil)
        #expect(loaded.searchFile(at: "index.html") == nil)
    }

    @Test("only pages that search or filter have a script, and a policy that lets it run")
    func scripts() async throws {
        let files = try await publish(richSite, templates: siteTemplates())
        var scripted: Set<String> = []
        for (route, text) in files where route.hasSuffix(".html") {
            let hasScript = text.contains("<script defer src=")
            #expect(hasScript == text.contains("script-src 'self'"), "\(route)")
            if hasScript {
                scripted.insert(route.split(separator: "/").count > 1 ? String(route.prefix { $0 != "/" }) : route)
            }
        }
        #expect(scripted == ["changes.html", "search.html", "timeline", "topics"])
    }

    @Test("a site can do without")
    func off() async throws {
        let settings: FolderTree = [
            "content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\nsearch: false\n"
        ]
        let files = try await publish(Self.small.with(settings), templates: siteTemplates())
        #expect(files.keys.filter { $0.hasPrefix("search") }.isEmpty)
        #expect(files["index.html"]?.contains("<a href=\"a-z/index.html\">A to Z</a>") == true)
        #expect(files["index.html"]?.contains("search.html") == false)
    }

    @Test("a short list stands on one page")
    func shortAlphabet() async throws {
        let template: FolderTree = [
            "templates/a-z.html": """
            {% for group in page.groups %}{{ group.letter }}:
            {%- for entry in group.entries %} {{ entry.title }} ({{ entry.kind }}, {{ entry.href }}){% end %}
            {% end %}
            """
        ]
        let files = try await publish(Self.small, templates: plainTemplates.with(template))
        #expect(
            files["a-z/index.html"] == """
                A: A rumour (Event, ../events/rumour.html) A strike on Tel Aviv (Article, ../articles/strike.html) \
                An attack (Event, ../events/attack.html)
                I: Iran (Country, ../topics/iran.html)
                T: The Post (Source, ../sources/post.html)

                """)
        #expect(files.keys.filter { $0.hasPrefix("a-z/") } == ["a-z/index.html"])
    }

    @Test("a long list has a page for each letter of any script, and more where that is long")
    func longAlphabet() async throws {
        var tree: FolderTree = [:]
        for number in 0..<230 {
            let title = ["Article", "مقال", "Élan", "7 days"][number < 210 ? 0 : number % 3 + 1]
            tree["content/articles/a-\(number).md"] = .file(
                Array("---\ntitle: \(title) \(number)\npublished: 2024-10-01\nsummary: S.\n---\n".utf8))
        }
        let files = try await publish(tree, templates: siteTemplates())
        #expect(
            files.keys.filter { $0.hasPrefix("a-z/") }.sorted() == [
                "a-z/0-9.html", "a-z/645.html", "a-z/a-2.html", "a-z/a-3.html", "a-z/a.html", "a-z/e.html",
                "a-z/index.html",
            ])
        for number in 0..<230 {
            let lists = files.filter {
                $0.key.hasPrefix("a-z/") && $0.value.contains("\"../articles/a-\(number).html\"")
            }
            #expect(lists.count == 1, "\(number)")
        }
    }
}
