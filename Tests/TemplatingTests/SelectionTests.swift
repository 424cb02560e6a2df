import Diagnostics
import Templating
import Testing

@Suite("Which records of a list a loop goes through, and in which order")
struct SelectionTests {
    private let page = Page(items: [
        Item(name: "b", tags: [Tag(label: "rsf"), Tag(label: "saf")], day: Day(iso: "2024-03"), size: 10),
        Item(name: "a", note: "n", tags: [Tag(label: "rsf")], day: Day(iso: "2023-04-15"), size: 9),
        Item(name: "d", tags: [], day: Day(iso: ""), size: 100),
        Item(name: "c", tags: [Tag(label: "saf")], day: Day(iso: "2024-01-02"), size: 9),
    ])

    private func names(_ clauses: String) -> String {
        show("{% for i in page.items \(clauses) %}{{ i.name }}{% else %}none{% end %}", page)
    }

    @Test(
        "conditions on the fields of a record, by their bare names or those of the record",
        arguments: [
            ("", "badc"), ("where name is \"a\"", "a"), ("where i.name == \"a\"", "a"),
            ("where name is not \"a\"", "bdc"),
            ("where name != \"a\"", "bdc"), ("where name in [\"a\", \"d\"]", "ad"),
            ("where name not in [\"a\", \"d\"]", "bc"), ("where note", "a"), ("where not note", "bdc"),
            ("where tags is \"rsf\"", "ba"), ("where topic is \"rsf\" and topic is \"saf\"", "b"),
            ("where topic is \"rsf\" or topic is \"saf\"", "bac"), ("where topic in [\"saf\", \"x\"]", "bc"),
            ("where topic is not \"rsf\"", "dc"), ("where size > 9", "bd"), ("where size >= 10 and size < 100", "b"),
            ("where day >= \"2024\"", "bc"), ("where day | date(\"year\") is \"2024\"", "bc"),
            ("where \"rsf\" in tags", "ba"), ("where name is \"x\"", "none"),
        ])
    func conditions(clause: String, expected: String) {
        #expect(names(clause) == expected)
    }

    @Test(
        "an order, a bound, and both with a condition, however they are written",
        arguments: [
            ("sort by name", "abcd"), ("sort by name descending", "dcba"), ("sort by size", "acbd"),
            ("sort by day", "acbd"), ("sort by day descending", "bcad"), ("limit 2", "ba"), ("limit 0", "none"),
            ("limit 9", "badc"), ("where topic is \"rsf\" sort by name limit 1", "a"),
            ("limit 1 sort by name where topic is \"rsf\"", "a"), ("where topic is \"saf\" limit 1", "b"),
        ])
    func orders(clause: String, expected: String) {
        #expect(names(clause) == expected)
    }

    @Test("groups, in the order of their first records; a record is in each that it names")
    func groups() {
        let template = """
            {% for g in page.items sort by name group by tags %}{{ g.key }} {{ g.count }}:\
            {% for i in g.items %}{{ i.name }}{% end %}{% if not loop.last %}, {% end %}{% end %}
            """
        #expect(show(template, page) == "rsf 2:ab, saf 2:bc")
        #expect(
            show("{% for g in page.items group by day | date(\"year\") %}{{ g.key }}={{ g.count }};{% end %}", page)
                == "2024=2;2023=1;=1;")
        #expect(
            show("{% for g in page.items group by size %}{{ g.key }}={{ g.items | count }};{% end %}", page)
                == "10=1;9=2;100=1;")
    }

    @Test("values that are compared with each other")
    func values() {
        #expect(show("{% if page.title is site.title %}x{% else %}y{% end %}") == "y")
        #expect(
            show(
                "{% for i in page.items %}{% for j in page.items where name is i.name %}{{ j.name }}{% end %}{% end %}",
                page)
                == "badc")
        #expect(show("{% if page.title in [\"Strike\", 'x'] and page.count < 1 %}x{% end %}") == "x")
    }

    @Test("every record that a loop looks at is a step of it")
    func steps() {
        var diagnostics: [Diagnostic] = []
        let template = Template<Layout>.load(
            "page.html",
            from: templates([
                "page.html": """
                {% for i in page.items %}{% for j in page.items where name is "x" %}{% end %}{% end %}

                """
            ]), diagnostics: &diagnostics)
        var output: [UInt8] = []
        #expect(template?.render(Layout(page: page), into: &output, steps: 20) == nil)
        let problem = template?.render(Layout(page: page), into: &output, steps: 19)
        #expect(
            problem.map { printed([$0]) } == """
                error: the loops of a template run at most 19 times on a page [endless-template]
                  --> templates/page.html:1:26
                   |
                 1 | {% for i in page.items %}{% for j in page.items where name is "x" %}{% end %}{% end %}
                   |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                   = help: loop over fewer lists in one another; a list of all can stand on a page of its own

                """)
    }

    @Test("mistakes in what is chosen")
    func mistakesInClauses() {
        #expect(
            mistakes(
                """
                {% for i in page.items where nmae is "a" %}{% end %}
                {% for i in page.items sort name %}{% end %}
                {% for i in page.items limit two %}{% end %}
                {% for i in page.items limit 2 limit 3 %}{% end %}
                {% for i in page.items sort by tags %}{% end %}
                {% for i in page.items where summary is "a" %}{% end %}

                """) == """
                    error: nothing is called ‘nmae’ here; did you mean ‘name’? [unknown-name]
                      --> templates/page.html:1:30
                       |
                     1 | {% for i in page.items where nmae is "a" %}{% end %}
                       |                              ^^^^
                       = help: the names here are ‘site’, ‘page’, ‘tag’, ‘topic’, ‘name’, ‘href’, ‘note’, ‘summary’, ‘link’, ‘tags’, ‘topics’, ‘day’, ‘size’, ‘i’
                    error: ‘by’ is expected where ‘name’ stands [malformed-tag]
                      --> templates/page.html:2:29
                       |
                     2 | {% for i in page.items sort name %}{% end %}
                       |                             ^^^^
                    error: a number is expected where ‘two’ stands [malformed-tag]
                      --> templates/page.html:3:30
                       |
                     3 | {% for i in page.items limit two %}{% end %}
                       |                              ^^^
                    error: the end of the tag is expected where ‘limit’ stands [malformed-tag]
                      --> templates/page.html:4:32
                       |
                     4 | {% for i in page.items limit 2 limit 3 %}{% end %}
                       |                                ^^^^^
                    error: ‘tags’ is a list, which cannot be compared [not-comparable]
                      --> templates/page.html:5:32
                       |
                     5 | {% for i in page.items sort by tags %}{% end %}
                       |                                ^^^^
                       = help: texts, numbers, dates and what has a name can be compared; ask for others: {% if … %}
                    error: ‘summary’ is HTML, which cannot be compared [not-comparable]
                      --> templates/page.html:6:30
                       |
                     6 | {% for i in page.items where summary is "a" %}{% end %}
                       |                              ^^^^^^^
                       = help: texts, numbers, dates and what has a name can be compared; ask for others: {% if … %}

                    """)
    }
}
