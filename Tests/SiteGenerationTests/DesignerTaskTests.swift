import SiteGeneration
import TestSupport
import Testing

/// A site of an event about the RSF, with the program's templates.
private let site: FolderTree = [
    "content/topics/rsf.md": "---\nname: Rapid Support Forces\nkind: armed-group\n---\n",
    "content/sources/post.md": "---\nname: The Post\n---\n",
    "content/pages/about.md": "---\ntitle: About\nnavigation: true\n---\nText.\n",
    "content/articles/day.md": """
    ---
    title: The day
    published: 2024-03-04
    source: {publication: post}
    topics: [rsf]
    events:
      - {id: one, title: One fell, date: 2024-03-01, status: confirmed, topics: [rsf]}
      - {id: two, title: Two fell, date: 2024-03-02, status: claimed, topics: [rsf]}
    ---
    Text.

    """,
]

private func settings(_ more: String) -> FolderTree.Entry {
    .file(Array("title: Sudan Watch\nbase_url: https://watch.example/sudan/\n\(more)".utf8))
}

/// A template of the program in which one text is replaced.
private func changed(_ name: String, _ old: String, _ new: String) throws -> FolderTree.Entry {
    let template = try siteTemplates()["templates/\(name)"]
    guard case .file(let bytes)? = template else { return "" }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(old))
    return .file(Array(text.replacing(old, with: new).utf8))
}

@Suite("Twelve things that a designer does, on the program’s own templates")
struct DesignerTaskTests {
    private func build(_ tree: FolderTree) async throws -> [String: String] {
        try await publish(site.with(tree), templates: [:])
    }

    @Test("a field of their own on the page of an article")
    func ownField() async throws {
        let pages = try await build([
            "content/fields.yml": "articles:\n  region: {kind: choice, of: [Darfur, Khartoum]}\n",
            "content/articles/day.md": """
            ---
            title: The day
            published: 2024-03-04
            fields: {region: Darfur}
            ---

            """,
            "templates/article.html": try changed(
                "article.html", "{% block main %}", "{% block main %}<p class=\"region\">{{ page.fields.region }}</p>"),
        ])
        #expect(pages["articles/day.html"]?.contains("<p class=\"region\">Darfur</p>") == true)
        #expect(pages["data/articles.json"]?.contains("\"fields\":{\"region\":\"Darfur\"}") == true)
    }

    @Test("a page of their own, with a list over the whole site")
    func ownPage() async throws {
        let pages = try await build([
            "content/pages/latest.md": "---\ntitle: Latest on the RSF\ntemplate: latest.html\n---\n",
            "templates/latest.html": """
            {% extends "base.html" %}
            {% block main %}
            <h1>{{ page.title }}</h1>
            <ol>{% for e in site.events where topic is "rsf" and status in ["confirmed"] limit 5 %}<li><a href="{{ e.href }}">{{ e.title }}</a>, {{ e.date.text }}</li>{% end %}</ol>
            {% end %}

            """,
        ])
        #expect(
            pages["latest.html"]?.contains(
                "<ol><li><a href=\"events/one.html\">One fell</a>, 1 March 2024</li></ol>") == true)
    }

    @Test("a menu of their own")
    func menu() async throws {
        let pages = try await build([
            "content/site.yml": settings(
                """
                navigation:
                  - {section: timeline, label: {en: What happened, fa: رویدادها}}
                  - {topic: rsf, label: RSF}
                  - search
                  - {url: "https://partner.example/", label: Partner}

                """)
        ])
        let home = try #require(pages["index.html"])
        #expect(
            home.contains(
                """
                <li><a href="timeline/index.html">What happened</a></li>
                <li><a href="topics/rsf.html">RSF</a></li>
                <li><a href="search.html">Search</a></li>
                <li><a href="https://partner.example/">Partner</a></li>
                """))
        #expect(home.contains("<li><a href=\"about.html\">About</a></li>"))
        #expect(
            pages["topics/rsf.html"]?.contains("<li><a href=\"../topics/rsf.html\" aria-current=\"page\">RSF</a></li>")
                == true)
    }

    @Test("a logo in the frame of all pages, in every folder and on the page for what is not found")
    func logo() async throws {
        let pages = try await build([
            "content/site.yml": settings(""),
            "templates/assets/logo.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "templates/base.html": try changed(
                "base.html", "<header class=\"masthead\">",
                "<header class=\"masthead\"><img src=\"/assets/logo.svg\" alt=\"\">"),
        ])
        #expect(pages["index.html"]?.contains("<img src=\"assets/logo.svg\" alt=\"\">") == true)
        #expect(pages["topics/rsf.html"]?.contains("<img src=\"../assets/logo.svg\" alt=\"\">") == true)
        #expect(pages["404.html"]?.contains("<img src=\"/sudan/assets/logo.svg\" alt=\"\">") == true)
        #expect(pages["assets/logo.svg"] != nil)
    }

    @Test("a web font")
    func webFont() async throws {
        let pages = try await build([
            "content/site.yml": settings("security: {font-src: [self]}\n"),
            "templates/assets/fonts/own.woff2": "wOF2",
            "templates/assets/site.css": """
            @font-face { font-family: Own; src: url(/assets/fonts/own.woff2) }
            body { font-family: Own }

            """,
        ])
        #expect(
            pages["index.html"]?.contains(
                "content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'\""
            ) == true)
        #expect(pages["_headers"]?.contains("img-src 'self' data:; font-src 'self'; base-uri 'none'") == true)
        let style = try #require(pages.first { $0.key.hasPrefix("assets/site.") })
        #expect(style.value.contains("url(../assets/fonts/own.woff2)"))
    }

    @Test("a list on the home page")
    func listOnHome() async throws {
        let pages = try await build([
            "templates/home.html": try changed(
                "home.html", "{% block main %}",
                "{% block main %}<ul class=\"latest\">{% for a in site.articles sort by title limit 3 %}<li>{{ a.title | upper }}</li>{% end %}</ul>"
            )
        ])
        #expect(pages["index.html"]?.contains("<ul class=\"latest\"><li>THE DAY</li></ul>") == true)
    }

    @Test("a filter of the timeline")
    func filter() async throws {
        let pages = try await build([
            "content/fields.yml":
                "events:\n  weapon: {kind: choice, of: [drone, rocket], label: Weapon, filter: true}\n",
            "content/events/one.md": """
            ---
            title: One fell
            date: 2024-03-01
            status: confirmed
            sources: [post]
            fields: {weapon: drone}
            ---

            """,
        ])
        let timeline = try #require(pages["timeline/index.html"])
        #expect(
            timeline.contains(
                "<label>Weapon <select name=\"own-weapon\" data-own data-sorted><option value=\"\">–</option></select></label>"
            ))
        #expect(timeline.contains("<p class=\"own meta\" data-filter=\"own-weapon\">Weapon: <span>drone</span></p>"))
        #expect(pages["data/events.csv"]?.contains("language,url,weapon\r\n") == true)
        #expect(pages["data/events.json"]?.contains("\"fields\":{\"weapon\":\"drone\"}") == true)
    }

    @Test("a kind of topic")
    func topicKind() async throws {
        let pages = try await build([
            "content/site.yml": settings("kinds: {topics: {militia: {one: Militia, many: Militias}}}\n"),
            "content/topics/rsf.md": "---\nname: Rapid Support Forces\nkind: militia\n---\n",
        ])
        #expect(pages["topics/index.html"]?.contains(">Militias<") == true)
        #expect(pages["topics/rsf.html"]?.contains("Militia") == true)
    }

    @Test("a text in the words of a language")
    func string() async throws {
        let pages = try await build([
            "content/strings/en.yml": "timeline: What happened when\nown: {slogan: Watched day by day}\n",
            "templates/404.html": "{{ strings.slogan }}: {{ strings.timeline }}",
        ])
        #expect(pages["404.html"] == "Watched day by day: What happened when")
        #expect(pages["index.html"]?.contains("What happened when") == true)
    }

    @Test("a language, with the names of topics in it")
    func language() async throws {
        let pages = try await build([
            "content/topics/rsf.md": """
            ---
            name: Rapid Support Forces
            kind: armed-group
            names: {ar: قوات الدعم السريع}
            ---

            """,
            "content/articles/yawm.md":
                "---\ntitle: اليوم\npublished: 2024-03-05\nlanguage: ar\ntopics: [rsf]\n---\nنص.\n",
        ])
        let page = try #require(pages["articles/yawm.html"])
        #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(page.contains("<a href=\"../topics/rsf.html\">قوات الدعم السريع</a>"))
    }

    @Test("the page for what is not found")
    func notFound() async throws {
        let pages = try await build([
            "content/site.yml": settings(""),
            "templates/404.html": """
            {% extends "base.html" %}
            {% block main %}<h1>{{ page.title }}</h1><p><a href="{{ root }}timeline/index.html">Timeline</a></p>{% end %}

            """,
        ])
        #expect(pages["404.html"]?.contains("<a href=\"/sudan/timeline/index.html\">Timeline</a>") == true)
    }

    @Test("an icon")
    func favicon() async throws {
        let pages = try await build([
            "templates/assets/icon.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>"
        ])
        #expect(
            pages["index.html"]?.contains("<link rel=\"icon\" href=\"assets/icon.svg\" type=\"image/svg+xml\">") == true
        )
        #expect(pages["assets/icon.svg"] == "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>")
    }
}

@Suite("What goes wrong where a site takes its own shape")
struct DesignerMistakeTests {
    private func messages(_ tree: FolderTree) async throws -> String {
        try await TestSite(site.with(tree), templates: [:]).messages()
    }

    @Test("a file that a template or a style sheet names, and that is not there")
    func missingFiles() async throws {
        #expect(
            try await messages([
                "templates/assets/logo.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "templates/404.html": "<img src=\"/assets/lgo.svg\" alt=\"\">\n",
                "templates/assets/site.css": "body { background: url(ground.png) }\n",
            ]) == """
                error: there is no file ‘assets/lgo.svg’; did you mean ‘assets/logo.svg’? [missing-asset]
                  --> templates/404.html:1:11
                   |
                 1 | <img src="/assets/lgo.svg" alt="">
                   |           ^^^^^^^^^^^^^^^
                   = help: put it into templates/assets or content/assets, or name another

                error: there is no file ‘assets/ground.png’ [missing-asset]
                  --> templates/assets/site.css:1:24
                   |
                 1 | body { background: url(ground.png) }
                   |                        ^^^^^^^^^^
                   = help: put it into templates/assets or content/assets, or name another
                """)
    }

    @Test("a table with more columns than one has is told once, at the first of them")
    func columns() async throws {
        let names = (0..<10_100).map { "c\($0): 1" }.joined(separator: "\n  ")
        #expect(
            try await messages(["content/data/wide.yml": .file(Array("- \(names)\n".utf8))]) == """
                error: a table has at most 200 columns [too-many-columns]
                    --> content/data/wide.yml:201:3
                     |
                 201 |   c200: 1
                     |   ^^^^
                     = help: leave out what no page shows
                """)
    }

    @Test("a resource that the policy blocks")
    func blockedResources() async throws {
        #expect(
            try await messages([
                "content/site.yml": settings("security: {script-src: [https://stats.example]}\n"),
                "templates/404.html": """
                <script src="https://stats.example/s.js"></script>
                <script src="https://other.example/s.js"></script>
                <link rel="stylesheet" href="https://fonts.example/css">
                <p style="color: red">x</p>
                <script>run()</script>

                """,
                "templates/assets/own.woff2": "wOF2",
                "templates/assets/site.css": "@font-face { src: url(own.woff2) }\n",
            ])
                == """
                error: the site’s policy blocks ‘https://other.example/s.js’ [blocked-resource]
                  --> templates/404.html:2:14
                   |
                 2 | <script src="https://other.example/s.js"></script>
                   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^
                   = help: write security: {script-src: [https://other.example]} into content/site.yml, or leave it out

                error: the site’s policy blocks ‘https://fonts.example/css’ [blocked-resource]
                  --> templates/404.html:3:30
                   |
                 3 | <link rel="stylesheet" href="https://fonts.example/css">
                   |                              ^^^^^^^^^^^^^^^^^^^^^^^^^
                   = help: write security: {style-src: [https://fonts.example]} into content/site.yml, or leave it out

                error: the site’s policy blocks a ‘style’ attribute [blocked-resource]
                  --> templates/404.html:4:11
                   |
                 4 | <p style="color: red">x</p>
                   |           ^^^^^^^^^^
                   = help: give the element a class, and write the rules into a style sheet

                error: the site’s policy blocks a script in the page itself [blocked-resource]
                  --> templates/404.html:5:1
                   |
                 5 | <script>run()</script>
                   | ^^^^^^^^
                   = help: put it into a file of templates/assets: <script src="assets/own.js">

                error: the site’s policy blocks ‘own.woff2’ [blocked-resource]
                  --> templates/assets/site.css:1:23
                   |
                 1 | @font-face { src: url(own.woff2) }
                   |                       ^^^^^^^^^
                   = help: write security: {font-src: [self]} into content/site.yml, or leave it out
                """.replacing("4:11", with: "4:11"))
    }

    @Test("a menu, a kind, a policy that say what cannot be")
    func settingsMistakes() async throws {
        #expect(
            try await messages([
                "content/site.yml": settings(
                    """
                    navigation:
                      - timelin
                      - {page: abuot}
                      - {topic: rsf, page: about}
                      - {url: "https://partner.example/"}
                    kinds: {topics: {person: {one: A, many: B}, militia: {one: C}}}
                    security: {script-src: [unsafe-inline], font: [self]}

                    """),
                "content/topics/saf.md": "---\nname: SAF\nkind: milita\n---\n",
            ]) == """
                error: ‘timelin’ is not a section; did you mean ‘timeline’? [unknown-value]
                  --> content/site.yml:4:5
                   |
                 4 |   - timelin
                   |     ^^^^^^^
                   = help: one of: home, articles, timeline, topics, sources, search, data

                error: page ‘abuot’ does not exist; did you mean ‘about’? [unknown-page]
                  --> content/site.yml:5:12
                   |
                 5 |   - {page: abuot}
                   |            ^^^^^
                   = help: add content/pages/abuot.md, or name another

                error: a link of the menu leads to one thing [missing-key]
                  --> content/site.yml:6:5
                   |
                 6 |   - {topic: rsf, page: about}
                   |     ^
                   = help: write {page: about}, {topic: iran}, or {url: https://…, label: …}

                error: a link to another site has a ‘label’ [missing-key]
                  --> content/site.yml:7:5
                   |
                 7 |   - {url: "https://partner.example/"}
                   |     ^
                   = help: write {url: https://…, label: …}

                error: ‘person’ is a kind of the program [bad-kind]
                  --> content/site.yml:8:18
                   |
                 8 | kinds: {topics: {person: {one: A, many: B}, militia: {one: C}}}
                   |                  ^^^^^^
                   = help: choose another name

                error: a kind has words for ‘one’ and ‘many’ [missing-key]
                  --> content/site.yml:8:45
                   |
                 8 | kinds: {topics: {person: {one: A, many: B}, militia: {one: C}}}
                   |                                             ^^^^^^^
                   = help: write militia: {one: Militia, many: Militias}, or {one: {en: …, fa: …}, many: …}

                error: ‘unsafe-inline’ lets any page run what others wrote [bad-policy]
                  --> content/site.yml:9:25
                   |
                 9 | security: {script-src: [unsafe-inline], font: [self]}
                   |                         ^^^^^^^^^^^^^
                   = help: write self, data: or an address such as https://stats.example

                error: ‘security’ has no key ‘font’ [unknown-key]
                  --> content/site.yml:9:41
                   |
                 9 | security: {script-src: [unsafe-inline], font: [self]}
                   |                                         ^^^^
                   = help: its keys are style-src, script-src, img-src, font-src, connect-src, media-src, frame-src, form-action, frame-ancestors

                error: ‘milita’ is not a kind; did you mean ‘militia’? [unknown-value]
                  --> content/topics/saf.md:3:7
                   |
                 3 | kind: milita
                   |       ^^^^^^
                   = help: one of: country, armed-group, organisation, person, place, weapon, agreement, event, theme, militia
                """)
    }
}
