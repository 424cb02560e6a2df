import Diagnostics
import FileSystem
import SiteGeneration
import TestSupport
import Testing

@Suite("Mistakes in texts")
struct LinkMistakeTests {
    @Test("a link that leads nowhere")
    func deadLink() async throws {
        let text = try await messages(
            article: """
                About [Iran](../topics/iran.md), [Iraq](../topics/irak.md) and [nothing](../../x.md).
                """)
        #expect(
            text == """
                error: ‘../topics/irak.md’ leads nowhere; did you mean ‘iran.md’? [dead-link]
                  --> content/articles/strike.md:7:41
                   |
                 7 | About [Iran](../topics/iran.md), [Iraq](../topics/irak.md) and [nothing](../../x.md).
                   |                                         ^^^^^^^^^^^^^^^^^
                   = help: link to a file of content by its path: ../topics/iran.md

                error: ‘../../x.md’ leads nowhere [dead-link]
                  --> content/articles/strike.md:7:74
                   |
                 7 | About [Iran](../topics/iran.md), [Iraq](../topics/irak.md) and [nothing](../../x.md).
                   |                                                                          ^^^^^^^^^^
                   = help: link to a file of content by its path: ../topics/iran.md
                """)
    }

    @Test("an anchor that another page does not have")
    func deadAnchorElsewhere() async throws {
        let text = try await messages(
            article: """
                See [Iran’s history](../topics/iran.md#history) and [its economy](../topics/iran.md#economy).
                """)
        #expect(
            text == """
                error: ‘topics/iran.html’ has no ‘#economy’ [dead-anchor]
                  --> content/articles/strike.md:7:69
                   |
                 7 | See [Iran’s history](../topics/iran.md#history) and [its economy](../topics/iran.md#economy).
                   |                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^
                   = help: the anchor of a heading is its words in small letters with hyphens
                """)
    }

    @Test("an event that does not exist")
    func unknownEvent() async throws {
        let text = try await messages(
            article: """
                After [the attack](event:attack-2024-10-01) came [another](event:atack-2024-10-01).
                """)
        #expect(
            text == """
                error: ‘event:atack-2024-10-01’ leads nowhere; did you mean ‘event:attack-2024-10-01’? [unknown-event]
                  --> content/articles/strike.md:7:60
                   |
                 7 | After [the attack](event:attack-2024-10-01) came [another](event:atack-2024-10-01).
                   |                                                            ^^^^^^^^^^^^^^^^^^^^^^
                   = help: name the id of an event
                """)
    }

    @Test("an image that does not exist, and one without words")
    func missingImage() async throws {
        let text = try await messages(
            article: """
                ![A map](../assets/map.png) ![A plan](../assets/plan.png) ![](../assets/map.png)
                """)
        #expect(
            text == """
                error: image ‘../assets/plan.png’ does not exist [missing-image]
                  --> content/articles/strike.md:7:39
                   |
                 7 | ![A map](../assets/map.png) ![A plan](../assets/plan.png) ![](../assets/map.png)
                   |                                       ^^^^^^^^^^^^^^^^^^
                   = help: put it into content/assets and link to it as ../assets/…

                warning: this image has no alternative text [image-without-text]
                  --> content/articles/strike.md:7:63
                   |
                 7 | ![A map](../assets/map.png) ![A plan](../assets/plan.png) ![](../assets/map.png)
                   |                                                               ^^^^^^^^^^^^^^^^^
                   = help: say between the brackets what it shows: ![A map of…](…)
                """)
    }

    @Test("a film and a text where an image belongs")
    func noImage() async throws {
        let text = try await messages(
            article: """
                ![A film](../assets/film.mp4) ![A text](../assets/MAP.TXT)
                """)
        #expect(
            text == """
                error: ‘../assets/film.mp4’ is not an image [not-an-image]
                  --> content/articles/strike.md:7:11
                   |
                 7 | ![A film](../assets/film.mp4) ![A text](../assets/MAP.TXT)
                   |           ^^^^^^^^^^^^^^^^^^
                   = help: link to it, and say what it is: [Film, 2 minutes](../assets/film.mp4)

                error: ‘../assets/MAP.TXT’ is not an image [not-an-image]
                  --> content/articles/strike.md:7:41
                   |
                 7 | ![A film](../assets/film.mp4) ![A text](../assets/MAP.TXT)
                   |                                         ^^^^^^^^^^^^^^^^^
                   = help: link to it, and say what it is: [Film, 2 minutes](../assets/MAP.TXT)
                """)
    }

    @Test("footnotes that are not defined, not referred to and defined twice")
    func footnotes() async throws {
        let text = try await messages(
            article: """
                One[^1], two[^2].

                [^1]: A note.
                [^1]: Another note.
                [^3]: A third note.
                """)
        #expect(
            text == """
                error: footnote ‘2’ is not defined [missing-footnote]
                  --> content/articles/strike.md:7:13
                   |
                 7 | One[^1], two[^2].
                   |             ^^^^
                   = help: add a line [^2]: …

                error: footnote ‘1’ is defined twice [duplicate-footnote]
                   --> content/articles/strike.md:10:1
                    |
                 10 | [^1]: Another note.
                    | ^^^^
                    = help: give one another id

                warning: nothing refers to footnote ‘3’; it is dropped [unused-footnote]
                   --> content/articles/strike.md:11:1
                    |
                 11 | [^3]: A third note.
                    | ^^^^
                    = help: write [^3] where it belongs
                """)
    }

    @Test("a link to a file of another folder, and a misspelt source")
    func misplacedLink() async throws {
        let text = try await messages(
            article: """
                About [Iran](iran.md) [@posd].
                """)
        #expect(
            text == """
                error: ‘iran.md’ leads nowhere; did you mean ‘../topics/iran.md’? [dead-link]
                  --> content/articles/strike.md:7:14
                   |
                 7 | About [Iran](iran.md) [@posd].
                   |              ^^^^^^^
                   = help: link to a file of content by its path: ../topics/iran.md

                error: source ‘posd’ does not exist; did you mean ‘post’? [unknown-source]
                  --> content/articles/strike.md:7:24
                   |
                 7 | About [Iran](iran.md) [@posd].
                   |                        ^^^^^
                   = help: add content/sources/posd.md, or cite another
                """)
    }

    @Test("an article that is public before its day")
    func futureDate() async throws {
        let text = try await messages([
            "content/articles/strike.md": "---\ntitle: Strike\npublished: 2024-12-04\n---\n",
            "content/articles/held.md": "---\ntitle: Held\npublished: 2024-12-04\npublish_at: 2024-12-04\n---\n",
            "content/articles/draft.md": "---\ntitle: Draft\npublished: 2024-12-04\nstatus: draft\n---\n",
        ])
        #expect(
            text == """
                warning: this article is public, and dated in the future [future-date]
                  --> content/articles/strike.md:3:12
                   |
                 3 | published: 2024-12-04
                   |            ^^^^^^^^^^
                   = help: write publish_at: 2024-12-04 to hold it back until then, or correct the day
                """)
    }

    @Test("a citation of a source that does not exist")
    func unknownCitation() async throws {
        let text = try await messages(
            article: """
                So says the paper [@post], and so does the radio [@radio].
                """)
        #expect(
            text == """
                error: source ‘radio’ does not exist [unknown-source]
                  --> content/articles/strike.md:7:51
                   |
                 7 | So says the paper [@post], and so does the radio [@radio].
                   |                                                   ^^^^^^
                   = help: add content/sources/radio.md, or cite another
                """)
    }

    @Test("raw HTML and links that could run code are dropped")
    func unsafeMarkup() async throws {
        let text = try await messages(
            article: """
                <script>alert(1)</script>

                A [link](javascript:alert(1)) and [one](https://example.org/) that is fine.
                """)
        #expect(
            text == """
                warning: raw HTML is dropped [raw-html]
                  --> content/articles/strike.md:7:1
                   |
                 7 | <script>alert(1)</script>
                   | ^^^^^^^^^^^^^^^^^^^^^^^^^
                   = help: write it in Markdown

                warning: ‘javascript:alert(1)’ could run code; the link is dropped [unsafe-link]
                  --> content/articles/strike.md:9:10
                   |
                 9 | A [link](javascript:alert(1)) and [one](https://example.org/) that is fine.
                   |          ^^^^^^^^^^^^^^^^^^^
                   = help: link to an address that starts with https://, or to a file of content
                """)
    }

    @Test("a link to a draft, and one to an event that only a draft has")
    func linkToDraft() async throws {
        let text = try await messages([
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            ---
            See [the plan](plan.md), [the same](plan.html) and [the meeting](event:meeting).

            """,
            "content/articles/plan.md": """
            ---
            title: Plan
            status: draft
            source: {publication: {name: The Post}}
            events: [{id: meeting, title: A meeting, status: planned}]
            ---

            """,
        ])
        #expect(
            text == """
                error: ‘plan.md’ leads to a draft or what is held back [hidden-link]
                  --> content/articles/strike.md:5:16
                   |
                 5 | See [the plan](plan.md), [the same](plan.html) and [the meeting](event:meeting).
                   |                ^^^^^^^
                   = help: publish it with this article, or leave out the link

                error: ‘plan.html’ leads to a draft or what is held back [hidden-link]
                  --> content/articles/strike.md:5:37
                   |
                 5 | See [the plan](plan.md), [the same](plan.html) and [the meeting](event:meeting).
                   |                                     ^^^^^^^^^
                   = help: publish it with this article, or leave out the link

                error: ‘event:meeting’ leads to a draft or what is held back [hidden-link]
                  --> content/articles/strike.md:5:66
                   |
                 5 | See [the plan](plan.md), [the same](plan.html) and [the meeting](event:meeting).
                   |                                                                  ^^^^^^^^^^^^^
                   = help: publish it with this article, or leave out the link
                """)
    }

    @Test("links in texts of topics, sources, pages and events")
    func otherTexts() async throws {
        let text = try await messages([
            "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n[a](a.md)\n",
            "content/sources/post.md": "---\nname: The Post\n---\n[b](b.md)\n",
            "content/pages/about.md": "---\ntitle: About\n---\n[c](c.md)\n",
            "content/events/strike.md":
                "---\ntitle: A strike\ndate: 2024-10-01\nstatus: claimed\nsources: [post]\n---\n[d](d.md)\n",
            "content/events/raid.md": "---\ntitle: A raid\nstatus: claimed\nsources: [post]\n---\n[e](e.md)\n",
        ])
        #expect(
            text == """
                error: ‘e.md’ leads nowhere [dead-link]
                  --> content/events/raid.md:6:5
                   |
                 6 | [e](e.md)
                   |     ^^^^
                   = help: link to a file of content by its path: ../topics/iran.md

                error: ‘d.md’ leads nowhere [dead-link]
                  --> content/events/strike.md:7:5
                   |
                 7 | [d](d.md)
                   |     ^^^^
                   = help: link to a file of content by its path: ../topics/iran.md

                error: ‘c.md’ leads nowhere [dead-link]
                  --> content/pages/about.md:4:5
                   |
                 4 | [c](c.md)
                   |     ^^^^
                   = help: link to a file of content by its path: ../topics/iran.md

                error: ‘b.md’ leads nowhere [dead-link]
                  --> content/sources/post.md:4:5
                   |
                 4 | [b](b.md)
                   |     ^^^^
                   = help: link to a file of content by its path: ../topics/iran.md

                error: ‘a.md’ leads nowhere [dead-link]
                  --> content/topics/iran.md:5:5
                   |
                 5 | [a](a.md)
                   |     ^^^^
                   = help: link to a file of content by its path: ../topics/iran.md
                """)
    }

    @Test("a mistake after letters that take several bytes or columns")
    func columns() async throws {
        let text = try await messages(
            article: """
                Kämpfe um ارومیه und 朝日: [Irak](../topics/irak.md).
                """)
        #expect(
            text == """
                error: ‘../topics/irak.md’ leads nowhere; did you mean ‘iran.md’? [dead-link]
                  --> content/articles/strike.md:7:44
                   |
                 7 | Kämpfe um ارومیه und 朝日: [Irak](../topics/irak.md).
                   |                                   ^^^^^^^^^^^^^^^^^
                   = help: link to a file of content by its path: ../topics/iran.md
                """)
    }

    @Test("a mistake on the second line of a paragraph in a list in a quotation, in a file from Windows")
    func nested() async throws {
        let text = try await messages([
            "content/articles/strike.md": .file(
                Array(
                    "---\r\ntitle: Strike\r\npublished: 2024-10-01\r\n---\r\n\r\n> - One\r\n>   two [Irak](../topics/irak.md)\r\n"
                        .utf8))
        ])
        #expect(
            text == """
                error: ‘../topics/irak.md’ leads nowhere [dead-link]
                  --> content/articles/strike.md:7:16
                   |
                 7 | >   two [Irak](../topics/irak.md)
                   |                ^^^^^^^^^^^^^^^^^
                   = help: link to a file of content by its path: ../topics/iran.md
                """)
    }

    @Test("a hundred thousand dead links in one line")
    func manyDeadLinks() async throws {
        let links = String(repeating: "[a](b.md) ", count: 100_000)
        let diagnostics = try await TestSite([
            "content/articles/strike.md": .file(
                Array("---\ntitle: Strike\npublished: 2024-10-01\n---\n\(links)\n".utf8))
        ]).build().diagnostics
        #expect(diagnostics.count == 101)
        #expect(diagnostics.allSatisfy { $0.location.text.count < 2_000 })
    }

    @Test("mistakes in templates and in content are reported in one run")
    func templatesToo() async throws {
        let text = try await messages([
            "templates/page.html": "{{ page.titel }}\n",
            "templates/assets/site.css": "",
            "content/pages/about.md":
                "---\ntitle: About\n---\nSee [Iran](topics/iran.md#history) and [Iraq](../topics/iraq.md).\n",
            "content/topics/iran.md": "---\nname: Iran\nkind: contry\n---\n",
        ])
        #expect(
            text == """
                error: ‘../topics/iraq.md’ leads nowhere; did you mean ‘iran.md’? [dead-link]
                  --> content/pages/about.md:4:47
                   |
                 4 | See [Iran](topics/iran.md#history) and [Iraq](../topics/iraq.md).
                   |                                               ^^^^^^^^^^^^^^^^^
                   = help: link to a file of content by its path: ../topics/iran.md

                error: ‘contry’ is not a kind; did you mean ‘country’? [unknown-value]
                  --> content/topics/iran.md:3:7
                   |
                 3 | kind: contry
                   |       ^^^^^^
                   = help: one of: country, armed-group, organisation, person, place, weapon, agreement, event, theme

                error: ‘page’ has no field ‘titel’; did you mean ‘title’? [unknown-field]
                  --> templates/page.html:1:9
                   |
                 1 | {{ page.titel }}
                   |         ^^^^^
                   = help: TextPageView has ‘head’, ‘title’, ‘summary’, ‘body’, ‘contents’, ‘is_corrections’, ‘corrections’, ‘fields’
                """)
    }

    @Test("a template of the program that a site’s own does not fit")
    func misfit() async throws {
        let text = try await messages(
            [:],
            templates: [
                "templates/base.html": "{% block main %}{% end %}",
                "templates/page.html": "{% extends \"base.html\" %}{% block main %}{% end %}",
            ])
        #expect(
            text == """
                error: ‘base.html’ has no block ‘head’ [unknown-block]
                  --> templates/changes.html:2:10
                   |
                 2 | {% block head %}
                   |          ^^^^
                   = note: this template is the program’s; ‘briefgen templates --eject changes.html’ writes it into the site
                   = help: its blocks are ‘main’

                error: ‘base.html’ has no block ‘tools’ [unknown-block]
                  --> templates/changes.html:5:10
                   |
                 5 | {% block tools %}
                   |          ^^^^^
                   = note: this template is the program’s; ‘briefgen templates --eject changes.html’ writes it into the site
                   = help: its blocks are ‘main’

                error: ‘base.html’ has no block ‘brand’ [unknown-block]
                  --> templates/home.html:2:10
                   |
                 2 | {% block brand %}<h1 class="brand">{{ site.title }}</h1>{% end %}
                   |          ^^^^^
                   = note: this template is the program’s; ‘briefgen templates --eject home.html’ writes it into the site
                   = help: its blocks are ‘main’

                error: ‘base.html’ has no block ‘head’ [unknown-block]
                  --> templates/moved.html:2:10
                   |
                 2 | {% block head %}
                   |          ^^^^
                   = note: this template is the program’s; ‘briefgen templates --eject moved.html’ writes it into the site
                   = help: its blocks are ‘main’

                error: ‘base.html’ has no block ‘tools’ [unknown-block]
                  --> templates/timeline.html:2:10
                   |
                 2 | {% block tools %}
                   |          ^^^^^
                   = note: this template is the program’s; ‘briefgen templates --eject timeline.html’ writes it into the site
                   = help: its blocks are ‘main’

                error: ‘base.html’ has no block ‘head’ [unknown-block]
                  --> templates/topic.html:2:10
                   |
                 2 | {% block head %}
                   |          ^^^^
                   = note: this template is the program’s; ‘briefgen templates --eject topic.html’ writes it into the site
                   = help: its blocks are ‘main’

                error: ‘base.html’ has no block ‘tools’ [unknown-block]
                   --> templates/topic.html:10:10
                    |
                 10 | {% block tools %}
                    |          ^^^^^
                    = note: this template is the program’s; ‘briefgen templates --eject topic.html’ writes it into the site
                    = help: its blocks are ‘main’
                """)
    }

    @Test("an address that a page of a list has")
    func listAddress() async throws {
        var tree: FolderTree = [
            "content/topics/iran-1.md": "---\nname: Iran I\nkind: theme\n---\n",
            "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
        ]
        for number in 1...50 {
            tree["content/articles/a\(number).md"] =
                .file(Array("---\ntitle: A\(number)\npublished: 2024-10-01\ntopics: [iran]\n---\n".utf8))
        }
        let text = try await messages(tree)
        #expect(
            text == """
                error: the address ‘topics/iran-1.html’ is taken [duplicate-address]
                 --> content/topics/iran.md
                  = note: it is that of content/topics/iran-1.md
                  = help: rename one of the two
                """)
    }

    @Test("addresses that differ only in case, or that templates and the generator take")
    func takenAddresses() async throws {
        let text = try await messages([
            "content/assets/Map.png": tinyPNG,
            "content/assets/icon.svg": "<svg/>",
            "content/assets/map.png": tinyPNG,
            "content/pages/404.md": "---\ntitle: Lost\n---\n",
            "templates/assets/icon.svg": "SVG",
        ])
        #expect(
            text == """
                error: the address ‘assets/map.png’ is taken [duplicate-address]
                 --> content/assets/map.png
                  = note: the other one is content/assets/Map.png
                  = help: rename one of the two

                error: the address ‘404.html’ is taken [duplicate-address]
                 --> content/pages/404.md
                  = note: every site has a file of this name
                  = help: rename one of the two

                error: the address ‘assets/icon.svg’ is taken [duplicate-address]
                 --> templates/assets/icon.svg
                  = note: it is that of content/assets/icon.svg
                  = help: rename one of the two
                """)
    }

    /// What building a site with an article of this text prints.
    private func messages(article body: String) async throws -> String {
        try await messages([
            "content/articles/strike.md": .file(
                Array(
                    """
                    ---
                    title: Strike
                    published: 2024-10-01
                    source: {publication: post}
                    events: [{id: attack-2024-10-01, title: An attack, status: claimed, date: 2024-10-01}]
                    ---
                    \(body)

                    """.utf8)),
            "content/assets/map.png": tinyPNG,
            "content/sources/post.md": "---\nname: The Post\n---\n",
            "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n## History\n\nLong.\n",
            "content/topics/iraq.md": "---\nname: Iraq\nkind: country\n---\n",
        ])
    }

    private func messages(
        _ tree: FolderTree, templates: FolderTree = plainTemplates
    ) async throws -> String {
        try await TestSite(tree, templates: templates).messages()
    }
}
