import TestSupport
import Testing

@Suite("Timelines")
struct TimelineTests {
    /// What of an event shows whether its date is honest.
    private static let templates = plainTemplates.with([
        "templates/event.html":
            "{{ event.date.text }} ({{ event.date.datetime }}) {{ event.date.precision }}: {{ event.title }}, {{ event.href }}\n",
        "templates/timeline.html": """
        {{ page.heading }}, {{ page.total }}
        {%- for group in page.groups %}
        # {{ group.heading }}{% if group.href %}, {{ group.href }}{% end %}
        {% for event in group.events %}{{ event.markup }}{% end %}{% end -%}
        {%- for period in page.years %}[{{ period.label }} {{ period.count }}{% if period.current %}*{% end %}]{% end -%}
        {%- for period in page.months %}[{{ period.label }} {{ period.count }}{% if period.current %}*{% end %}]{% end -%}
        {%- if page.undated %}[{{ page.undated.label }} {{ page.undated.href }}]{% end %}
        """,
    ])

    private static func site(_ dates: [String]) -> FolderTree {
        let events = dates.enumerated().map { index, date in
            "  - {id: e\(index), title: E\(index), status: claimed\(date.isEmpty ? "" : ", date: \(date)")}\n"
        }
        return [
            "content/articles/a.md": .file(
                Array(
                    """
                    ---
                    title: A
                    published: 2024-10-05
                    source: {publication: {name: The Post}}
                    events:
                    \(events.joined())
                    ---

                    """.utf8))
        ]
    }

    @Test("the year stands apart from a short date where it has one year, and stands last")
    func short() async throws {
        let files = try await publish(
            Self.site([
                "2024-10-01", "2024-10", "2024", "2024-10-03/2024-10-05", "2023-12-30/2024-01-01", "2024-10-07/..",
            ]),
            templates: Self.templates.with([
                "templates/event.html": "[{{ event.date.short }}|{{ event.date.year }}]",
                "templates/timeline.html":
                    "{% for group in page.groups %}{% for event in group.events %}{{ event.markup }}{% end %}{% end %}",
            ]))
        #expect(
            files["timeline/index.html"]
                == "[from 7 Oct 2024|][3–5 Oct|2024][Oct|2024][1 Oct|2024][2024|][30 Dec 2023 – 1 Jan 2024|]")
    }

    @Test("dates are shown only as precisely as they are known")
    func precision() async throws {
        let files = try await publish(
            Self.site([
                "2024-10-01", "2024-10", "2024", "2024-10-01~", "2024-10-02?", "2024-10-03/2024-10-05",
                "2024-09-30/2024-10-01",
                "2024-10-07/..", "", "../2024-10-01",
            ]), templates: Self.templates)
        #expect(
            files["timeline/2024-10.html"] == """
                October 2024, 8
                # October 2024
                30 September – 1 October 2024 () interval: E6, ../events/e6.html
                until 1 October 2024 () interval: E9, ../events/e9.html
                1 October 2024 (2024-10-01) day: E0, ../events/e0.html
                about 1 October 2024 () approximate: E3, ../events/e3.html
                October 2024 (2024-10) month: E1, ../events/e1.html
                perhaps 2 October 2024 () approximate: E4, ../events/e4.html
                3–5 October 2024 () interval: E5, ../events/e5.html
                from 7 October 2024 () interval: E7, ../events/e7.html
                [2024 9*][September 2024 1][October 2024 8*][Undated ../timeline/undated.html]
                """)
        #expect(
            files["timeline/2024.html"] == """
                2024, 9
                # 2024, ../timeline/2024.html
                2024 (2024) year: E2, ../events/e2.html

                # September 2024, ../timeline/2024-09.html
                30 September – 1 October 2024 () interval: E6, ../events/e6.html

                # October 2024, ../timeline/2024-10.html
                until 1 October 2024 () interval: E9, ../events/e9.html
                1 October 2024 (2024-10-01) day: E0, ../events/e0.html
                about 1 October 2024 () approximate: E3, ../events/e3.html
                October 2024 (2024-10) month: E1, ../events/e1.html
                perhaps 2 October 2024 () approximate: E4, ../events/e4.html
                3–5 October 2024 () interval: E5, ../events/e5.html
                from 7 October 2024 () interval: E7, ../events/e7.html
                [2024 9*][September 2024 1][October 2024 8][Undated ../timeline/undated.html]
                """)
        #expect(
            files["timeline/undated.html"] == """
                Undated, 1
                # Undated
                undated () unknown: E8, ../events/e8.html
                [2024 9][Undated ../timeline/undated.html]
                """)
        #expect(
            files["timeline/index.html"] == """
                All events, 9
                # October 2024, ../timeline/2024-10.html
                from 7 October 2024 () interval: E7, ../events/e7.html
                3–5 October 2024 () interval: E5, ../events/e5.html
                perhaps 2 October 2024 () approximate: E4, ../events/e4.html
                October 2024 (2024-10) month: E1, ../events/e1.html
                about 1 October 2024 () approximate: E3, ../events/e3.html
                1 October 2024 (2024-10-01) day: E0, ../events/e0.html
                until 1 October 2024 () interval: E9, ../events/e9.html

                # September 2024, ../timeline/2024-09.html
                30 September – 1 October 2024 () interval: E6, ../events/e6.html

                # 2024, ../timeline/2024.html
                2024 (2024) year: E2, ../events/e2.html
                [2024 9][Undated (1) ../timeline/undated.html]
                """)
    }

    @Test("an event stands under each month and year that it touches, and under no period that it may miss")
    func periods() async throws {
        let files = try await publish(
            Self.site([
                "2023-12-28/2024-01-03", "198X", "19XX", "1980", "[2024-01-01..2024-01-06]", "[2024-01-31..2024-02-02]",
                "[2019-12..2020-01]", "2022/2023", "2015-01/..", "Y170000002", "[1999..2001]",
            ]), templates: Self.templates)
        let all = try #require(files["timeline/index.html"])
        #expect(files["timeline/claimed.html"] == "Claimed" + all.dropFirst("All events".count))
        let listed = files.filter { $0.key.matches(of: /^timeline\/[^c].*html$/).count > 0 }.mapValues { text in
            text.matches(of: /: (?<title>E[0-9]+),/).map { String($0.title) }.joined(separator: " ")
        }
        #expect(
            listed == [
                "timeline/index.html": "E9 E5 E4 E0 E7 E6 E8 E10 E1 E3 E2", "timeline/19XX.html": "E2",
                "timeline/198X.html": "E1", "timeline/1980.html": "E3", "timeline/1999.html": "E10",
                "timeline/2015.html": "E8", "timeline/2015-01.html": "E8", "timeline/20XX.html": "E6",
                "timeline/2022.html": "E8 E7", "timeline/2023.html": "E7 E8 E0", "timeline/2023-12.html": "E8 E0",
                "timeline/2024.html": "E5 E8 E0 E4", "timeline/2024-01.html": "E8 E0 E4",
                "timeline/Y170000002.html": "E9",
            ])
    }

    @Test("events stand in the order that is known besides their dates, and without a date by the bounds that follow")
    func relativeOrder() async throws {
        let files = try await publish(
            [
                "content/articles/a.md": .file(
                    Array(
                        """
                        ---
                        title: A
                        published: 2024-10-05
                        source: {publication: {name: The Post}}
                        events:
                          - {id: a, title: A, status: claimed, date: 2024-10-01, after: b}
                          - {id: b, title: B, status: claimed, date: 2024-10-01}
                          - {id: c, title: C, status: claimed, after: [a, b], before: d}
                          - {id: d, title: D, status: claimed, date: 2024-10-04/2024-11-05}
                          - {id: e, title: E, status: claimed, before: f}
                          - {id: f, title: F, status: claimed}
                        ---

                        """.utf8))
            ], templates: Self.templates)
        #expect(
            files["timeline/2024-10.html"] == """
                October 2024, 4
                # October 2024
                1 October 2024 (2024-10-01) day: B, ../events/b.html
                1 October 2024 (2024-10-01) day: A, ../events/a.html
                between 1 and 4 October 2024 () bounded: C, ../events/c.html
                4 October – 5 November 2024 () interval: D, ../events/d.html
                [2024 4*][October 2024 4*][November 2024 1][Undated ../timeline/undated.html]
                """)
        #expect(
            files["timeline/undated.html"]?.contains("E, ../events/e.html\nundated () unknown: F") == true)
    }

    @Test("a site without events")
    func empty() async throws {
        let files = try await publish([:], templates: Self.templates)
        #expect(
            files["timeline/index.html"] == """
                All events, 0
                """)
        #expect(files.keys.filter { $0.hasPrefix("timeline/") } == ["timeline/index.html"])
    }

    @Test("21 events of a month take two pages")
    func pagination() async throws {
        let dates = (1...21).map { "2024-10-\($0 % 31 + 1 < 10 ? "0" : "")\($0 % 31 + 1)" }
        let files = try await publish(Self.site(dates + Array(repeating: "", count: 21)))
        let pages = files.keys.filter { $0.hasPrefix("timeline/") && $0.hasSuffix(".html") }.sorted()
        #expect(
            pages == [
                "timeline/2024-10-2.html", "timeline/2024-10.html", "timeline/2024.html", "timeline/claimed.html",
                "timeline/index-1.html", "timeline/index.html", "timeline/undated-2.html", "timeline/undated.html",
            ])
        let listed = { (route: String) in files[route]?.split(separator: "\n").count }
        #expect(listed("timeline/2024-10.html") == 20)
        #expect(listed("timeline/2024-10-2.html") == 1)
        #expect(listed("timeline/2024.html") == 21)
        // The front page has a page’s worth, and what comes before stands on the first.
        #expect(listed("timeline/index.html") == 20)
        #expect(listed("timeline/index-1.html") == 20)
        #expect(listed("timeline/undated.html") == 20)
        #expect(listed("timeline/undated-2.html") == 1)
    }

    @Test("permalinks lead to the page of the event, wherever it is listed")
    func permalinks() async throws {
        let templates = plainTemplates.with([
            "templates/event.html": "<p id=\"{{ event.anchor }}\"><a href=\"{{ event.href }}\"></a></p>",
            "templates/event-page.html": "{{ page.event.id }}",
        ])
        let dates = (1...120).map { $0 % 3 == 0 ? "2024-10-0\($0 % 9 + 1)" : $0 % 3 == 1 ? "202\($0 % 7)" : "" }
        let files = try await publish(Self.site(dates), templates: templates)
        let links = files.filter { $0.key.hasSuffix(".html") }.flatMap { route, text in
            text.matches(of: /id="(?<id>[^"]*)"><a href="(?<path>[^"]*)"/).map {
                (route, String($0.path), String($0.id))
            }
        }
        #expect(Set(links.map(\.2)).count == 120)
        for (route, path, id) in links {
            let target = route.contains("/") ? String(path.dropFirst(3)) : path
            #expect(files[target] == id, "\(route) → \(path)")
        }
    }
}
