import Diagnostics
import Templating
import Testing

@Suite("Filters, names that are set, and what is given to included files")
struct ExpressionTests {
    private let page = Page(
        title: "Strike on the port of Sudan", count: 2,
        items: [
            Item(name: "a", tags: [Tag(label: "x"), Tag(label: "y")], day: Day(iso: "2024-03-02")), Item(name: "<b>"),
        ])

    @Test(
        "filters",
        arguments: [
            ("page.title | upper", "STRIKE ON THE PORT OF SUDAN"),
            ("page.title | lower", "strike on the port of sudan"),
            ("page.title | truncate(14)", "Strike on the…"), ("page.title | truncate: 13", "Strike on the…"),
            ("page.title | truncate(12)", "Strike on…"), ("page.title | truncate(100)", "Strike on the port of Sudan"),
            ("page.title | truncate(0)", "S…"), ("page.title | truncate(14) | upper", "STRIKE ON THE…"),
            ("page.items | count", "2"), ("page.items | join(\" / \")", "a / &lt;b&gt;"),
            ("page.items | join", "a, &lt;b&gt;"), ("\"x\" | upper", "X"), ("\"\" | default(\"–\")", "–"),
            ("page.title | default(\"–\") | truncate(6)", "Strike…"), ("3", "3"),
        ])
    func filters(expression: String, expected: String) {
        #expect(show("{{ \(expression) }}", page) == expected)
    }

    @Test("a date in words, or a part of it in digits")
    func dates() {
        let template = """
            {% for i in page.items limit 1 %}{{ i.day | date }} {{ i.day | date("year") }} {{ i.day | date("month") }} \
            {{ i.day | date("day") }}{% end %}
            """
        #expect(show(template, page) == "on 2024-03-02 2024 2024-03 2024-03-02")
    }

    @Test("a name that is set is known to what follows it in the same part")
    func set() {
        #expect(
            show("{% set t = page.title | upper %}{{ t }}{% set t = t | truncate(7) %} {{ t }}", page)
                == "STRIKE ON THE PORT OF SUDAN STRIKE…")
        #expect(
            show("{% for i in page.items %}{% set n = i.name %}{{ n }};{% end %}", page) == "a;&lt;b&gt;;")
        #expect(
            show("{% if page.lead %}{% set l = page.lead %}{{ l.name }}{% end %}", Page(lead: Item(name: "x"))) == "x")
        #expect(
            mistakes("{% if page.count %}{% set t = page.title %}{% end %}{{ t }}\n") == """
                error: nothing is called ‘t’ here [unknown-name]
                  --> templates/page.html:1:56
                   |
                 1 | {% if page.count %}{% set t = page.title %}{% end %}{{ t }}
                   |                                                        ^
                   = help: the names here are ‘site’, ‘page’

                """)
    }

    @Test("several values are given to an included file, texts and numbers among them")
    func includes() {
        #expect(
            show(
                [
                    "page.html": """
                    {% include "a.html" with page.items[0] as item, "big" as size %}
                    """, "a.html": "",
                ], page)
                    == """
                    error: the end of the tag is expected where ‘[0]’ stands [malformed-tag]
                      --> templates/page.html:1:36
                       |
                     1 | {% include "a.html" with page.items[0] as item, "big" as size %}
                       |                                    ^^^

                    """)
        #expect(
            show(
                [
                    "page.html": """
                    {% include "a.html" with "big" as size, page.items, 3 as limit, page.title | upper as title %}
                    """,
                    "a.html": """
                    {{ size }} {{ limit }} {{ title }}: {% for i in items %}{{ i.name }}{% end %}
                    """,
                ], page) == "big 3 STRIKE ON THE PORT OF SUDAN: a&lt;b&gt;")
        #expect(
            show(["page.html": "{% include \"a.html\" with \"big\" %}\n", "a.html": ""], page) == """
                error: ‘as’ and a name for the value is expected before the tag ends [malformed-tag]
                  --> templates/page.html:1:32
                   |
                 1 | {% include "a.html" with "big" %}
                   |                                ^

                """)
    }

    @Test("mistakes in filters")
    func mistakesInFilters() {
        #expect(
            mistakes(
                """
                {{ page.items | upper }}
                {{ page.title | truncate }}
                {{ page.title | date }}
                {{ page.title | join }}
                {{ page.title | default }}
                {{ "a.svg" | url }}
                {{ page.title | }}
                {{ page.title | truncate(3 }}
                {% set if = page.title %}
                {% set x page.title %}

                """) == """
                    error: ‘page.items’ is a list of Item; ‘upper’ is for texts [wrong-filter]
                      --> templates/page.html:1:4
                       |
                     1 | {{ page.items | upper }}
                       |    ^^^^^^^^^^
                       = help: write {{ page.title | upper }}
                    error: a number such as truncate(80) is expected before the tag ends [malformed-tag]
                      --> templates/page.html:2:17
                       |
                     2 | {{ page.title | truncate }}
                       |                 ^^^^^^^^
                    error: ‘page.title’ is text; ‘date’ is for dates [wrong-filter]
                      --> templates/page.html:3:4
                       |
                     3 | {{ page.title | date }}
                       |    ^^^^^^^^^^
                       = help: write {{ event.date | date }}, or date("year"), date("month"), date("day")
                    error: ‘page.title’ is text; ‘join’ is for lists [wrong-filter]
                      --> templates/page.html:4:4
                       |
                     4 | {{ page.title | join }}
                       |    ^^^^^^^^^^
                       = help: write {{ event.topics | join(", ") }}
                    error: a text such as default("–") is expected before the tag ends [malformed-tag]
                      --> templates/page.html:5:17
                       |
                     5 | {{ page.title | default }}
                       |                 ^^^^^^^
                    error: nothing is called ‘root’ here [unknown-name]
                      --> templates/page.html:6:14
                       |
                     6 | {{ "a.svg" | url }}
                       |              ^^^
                       = help: the names here are ‘site’, ‘page’
                    error: the name of a filter such as ‘upper’ is expected before the tag ends [malformed-tag]
                      --> templates/page.html:7:17
                       |
                     7 | {{ page.title | }}
                       |                 ^
                    error: ‘)’ is expected before the tag ends [malformed-tag]
                      --> templates/page.html:8:28
                       |
                     8 | {{ page.title | truncate(3 }}
                       |                            ^
                    error: ‘if’ is a word of the language and cannot name a value [reserved-name]
                      --> templates/page.html:9:8
                       |
                     9 | {% set if = page.title %}
                       |        ^^
                    error: ‘=’ is expected where ‘page’ stands [malformed-tag]
                       --> templates/page.html:10:10
                        |
                     10 | {% set x page.title %}
                        |          ^^^^

                    """)
    }

    @Test("fields that no type declares are those of a schema, checked alike")
    func schemas() {
        var schemas = Schemas()
        schemas.declare(
            "own", as: "the own fields",
            Fields<Own>([Field("region") { $0.values[0] }, Field("size") { Numeral(2.5, text: $0.values[1]) }]))
        func show(_ template: String) -> String {
            var diagnostics: [Diagnostic] = []
            let files = TemplateFiles(
                [SourceFile(path: "templates/page.html", bytes: Array(template.utf8))], schemas: schemas)
            let loaded = Template<Own>.load("page.html", from: files, diagnostics: &diagnostics)
            guard let loaded else { return printed(diagnostics) }
            var output: [UInt8] = []
            loaded.render(Own(values: ["north", "2.5"], others: [Own(values: ["<south>", "1"])]), into: &output)
            return String(decoding: output, as: UTF8.self)
        }
        #expect(show("{{ own.region }} {{ own.size }}") == "north 2.5")
        #expect(show("{% for o in others where region is \"<south>\" %}{{ o.region }}{% end %}") == "&lt;south&gt;")
        #expect(
            show("{% for g in others group by region %}{{ g.key }}{% for o in g.items %}{{ o.size }}{% end %}{% end %}")
                == "&lt;south&gt;1")
        #expect(show("{% if own.size > 2 %}x{% end %}") == "x")
        #expect(
            show("{{ own.regin }}\n") == """
                error: ‘own’ has no field ‘regin’; did you mean ‘region’? [unknown-field]
                  --> templates/page.html:1:8
                   |
                 1 | {{ own.regin }}
                   |        ^^^^^
                   = help: the own fields has ‘region’, ‘size’

                """)
    }
}

/// A record whose fields a schema gives.
private struct Own: View {
    var values: [String]
    var others: [Own] = []

    static let fields = Fields<Own> {
        Field("own", schema: "own") { $0 }
        Field("others", schema: "own") { $0.others }
    }
}
