import TestSupport
import Testing

@Suite("Long lists")
struct PagingTests {
    /// Articles of as many days, each with an event of its day.
    private static func articles(_ numbers: ClosedRange<Int>) -> FolderTree {
        var tree: FolderTree = ["content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n"]
        for number in numbers {
            let day = "2024-0\((number - 1) / 28 + 1)-\(10 + (number - 1) % 28 / 2)"
            tree["content/articles/a\(number).md"] = .file(
                Array(
                    """
                    ---
                    title: A\(number)
                    published: \(day)T\(10 + (number - 1) % 2):00Z
                    topics: [iran]
                    source: post
                    events: [{id: e\(number), title: E\(number), status: claimed, date: \(day), topics: [iran]}]
                    ---

                    """.utf8))
        }
        return tree.with(["content/sources/post.md": "---\nname: The Post\n---\n"])
    }

    /// What of a page shows what is on it.
    private static let templates = plainTemplates.with([
        "templates/article-list.html": """
        {% for article in page.articles %}{{ article.title }} {% end %}
        {%- if page.pager %}{% for link in page.pager.pages %}[{{ link.label }}{% if link.current %}*{% end %} {{ link.href }}]{% end %}
        {% if page.pager.previous %}{{ page.pager.previous.href }}{% end %} {% if page.pager.next %}{{ page.pager.next.href }}{% end %}{% end %}
        """
    ])

    @Test("the front page has the newest, and full pages are numbered from the oldest")
    func numbers() async throws {
        func pages(_ count: Int) async throws -> [String: String] {
            try await publish(Self.articles(1...count), templates: Self.templates).filter {
                $0.key.hasPrefix("articles/index")
            }
        }
        func listed(_ numbers: ClosedRange<Int>) -> String { numbers.reversed().map { "A\($0) " }.joined() }
        #expect(try await pages(49) == ["articles/index.html": listed(1...49)])
        #expect(
            try await pages(50) == [
                "articles/index.html": listed(26...50)
                    + "[Newest* ../articles/index.html][10–22 Jan 2024 ../articles/index-1.html]\n ../articles/index-1.html",
                "articles/index-1.html": listed(1...25)
                    + "[Newest ../articles/index.html][10–22 Jan 2024* ../articles/index-1.html]\n../articles/index.html ",
            ])
        let more = try await pages(100)
        #expect(more.keys.sorted() == (1...3).map { "articles/index-\($0).html" } + ["articles/index.html"])
        #expect(
            more["articles/index-2.html"] == listed(26...50)
                + "[Newest ../articles/index.html][Feb–Mar 2024 ../articles/index-3.html][Jan–Feb 2024* ../articles/index-2.html][10–22 Jan 2024 ../articles/index-1.html]\n../articles/index-3.html ../articles/index-1.html"
        )
    }

    @Test("a new article changes no full page, of any list")
    func growth() async throws {
        let templates = try siteTemplates()
        let before = try await publish(Self.articles(1...90), templates: templates)
        let after = try await publish(Self.articles(1...91), templates: templates)
        #expect(before.keys.allSatisfy { after[$0] != nil })
        let full = before.keys.filter { route in
            route.matches(of: /-[1-9]\.html$/).count > 0 && !route.hasPrefix("a-z/")
                && !route.hasPrefix("timeline/2024")
                // The list of articles beside the events fills its fourth page.
                && !["topics/iran-4.html", "sources/post-4.html"].contains(route)
        }
        #expect(
            full.sorted() == [
                "articles/index-1.html", "articles/index-2.html", "sources/post-1.html", "sources/post-2.html",
                "sources/post-3.html", "sources/post-5.html", "sources/post-6.html", "sources/post-7.html",
                "timeline/index-1.html", "timeline/index-2.html", "timeline/index-3.html", "timeline/index-4.html",
                "topics/iran-1.html", "topics/iran-2.html", "topics/iran-3.html", "topics/iran-5.html",
                "topics/iran-6.html", "topics/iran-7.html",
            ])
        for route in full { #expect(before[route] == after[route], "\(route)") }
        // The lists that have it are longer, the article before has a link to it, and a related one may name it.
        let changed = after.keys.filter { route in
            route.hasSuffix(".html") && before[route] != nil && before[route] != after[route]
                && !route.hasPrefix("articles/a")
                && !route.hasPrefix("search")
        }
        #expect(
            changed.sorted() == [
                "a-z/index.html", "articles/index.html", "changes.html", "data/index.html", "embed/iran.html",
                "index.html",
                "sources/index.html", "sources/post-4.html", "sources/post.html", "timeline/2024-04.html",
                "timeline/2024-page-2.html",
                "timeline/2024.html",
                "timeline/claimed.html", "timeline/index.html", "topics/index.html", "topics/iran-4.html",
                "topics/iran.html",
            ])
    }

    @Test(
        "a page that shows few of a list leads to pages that have all of it",
        arguments: [0, 6, 7, 11, 12, 18, 19, 23, 24, 55, 80])
    func front(_ count: Int) async throws {
        let tree = Self.articles(100...100 + count)
        let templates = Self.templates.with([
            "templates/topic.html":
                "{% for group in page.events %}{% for event in group.events %}{{ event.id }} {% end %}{% end %}"
        ])
        let files = try await publish(tree, templates: templates)
        func events(_ route: String) -> [Substring] { files[route]?.split(separator: " ") ?? [] }
        let all = (100...100 + count).reversed().map { Substring("e\($0)") }
        #expect(events("topics/iran.html") == Array(all.prefix(7)))
        let numbered = files.keys.filter { $0.contains(/topics\/iran-[0-9]+\.html/) }.count
        let older = (1...max(1, numbered)).reversed().flatMap { events("topics/iran-\($0).html") }
        #expect(Set(events("topics/iran.html") + older) == Set(all))
        #expect(older == Array(all.suffix(older.count)))
    }

    @Test("a new article changes no page of the list from A to Z but that of its letter and the first")
    func letters() async throws {
        func site(_ count: Int) -> FolderTree {
            var tree: FolderTree = [:]
            for number in 1...count {
                let title = number.isMultiple(of: 2) ? "Bases" : "Attacks"
                tree["content/articles/a\(number).md"] = "---\ntitle: \(title) \(number)\npublished: 2024-01-01\n---\n"
            }
            return tree
        }
        let templates = try siteTemplates()
        let before = try await publish(site(600), templates: templates)
        let after = try await publish(site(601), templates: templates)
        let changed = before.keys.filter { $0.hasPrefix("a-z/") && before[$0] != after[$0] }
        #expect(before["a-z/b.html"] != nil)
        #expect(changed.allSatisfy { !$0.hasPrefix("a-z/b") })
        #expect(changed.contains("a-z/index.html"))
    }

    @Test("a year of more than 20 events lists them all, in brief and by month, and of more than 70 on several pages")
    func year() async throws {
        func site(_ count: Int) -> FolderTree {
            let events = (0..<count).map { number in
                let month = 1 + number * 12 / count
                return
                    "  - {id: e\(number), title: E\(number), status: claimed, date: 2024-\(month < 10 ? "0" : "")\(month)}\n"
            }
            let article = """
                ---
                title: A
                published: 2024-10-05
                source: {publication: {name: The Post}}
                events:
                \(events.joined())\
                ---

                """
            return ["content/articles/a.md": .file(Array(article.utf8))]
        }
        let templates = plainTemplates.with([
            "templates/timeline.html": """
            {% for group in page.groups %}{{ group.heading }}{% if group.brief %} in brief{% end %}: {% for event in group.events %}{{ event.id }} {% end %}
            {% end %}
            """
        ])
        let short = try await publish(site(20), templates: templates)
        #expect(short["timeline/2024.html"]?.hasPrefix("January 2024: e0 e1 \nFebruary 2024: e2 e3 \n") == true)
        let long = try await publish(site(24), templates: templates)
        #expect(
            long["timeline/2024.html"]?.hasPrefix(
                "January 2024 in brief: e0 e1 \nFebruary 2024 in brief: e2 e3 \nMarch 2024 in brief: e4 e5 \n") == true)
        let many = try await publish(site(200), templates: templates)
        let parts = [many["timeline/2024.html"], many["timeline/2024-page-2.html"], many["timeline/2024-page-3.html"]]
        let listed = parts.compactMap(\.self).joined().matches(of: /e[0-9]+/).map { String($0.output) }
        #expect(listed.count == 200 && Set(listed) == Set((0..<200).map { "e\($0)" }))
        #expect(many["timeline/2024-page-4.html"] == nil)
    }

    @Test("a month leads from earlier days to later ones")
    func month() async throws {
        let templates = plainTemplates.with([
            "templates/timeline.html":
                "{% if page.pager %}{% if page.pager.previous %}{{ page.pager.previous.label }}{% end %} {% if page.pager.next %}{{ page.pager.next.label }} {{ page.pager.next.href }}{% end %}{% end %}"
        ])
        var tree = Self.articles(1...28)
        for number in 1...28 { tree["content/articles/a\(number + 28).md"] = nil }
        let files = try await publish(tree, templates: templates)
        #expect(files["timeline/2024-01.html"] == " Later ../timeline/2024-01-2.html")
        #expect(files["timeline/2024-01-2.html"] == "Earlier ")
    }
}
