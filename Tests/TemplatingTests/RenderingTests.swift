import Diagnostics
import Templating
import Testing

@Suite("What templates show")
struct RenderingTests {
    private let items = [
        Item(name: "one", tags: [Tag(label: "a"), Tag(label: "b")]), Item(name: "two"),
        Item(name: "three", note: "note", tags: [Tag(label: "c")]),
    ]

    @Test("literal text is written as it is")
    func literals() {
        #expect(show("<p>{ %} }} # {a} 100 %</p>\r\n") == "<p>{ %} }} # {a} 100 %</p>\r\n")
        #expect(show("") == "")
        #expect(show("\u{FEFF}<p>") == "<p>")
    }

    @Test("values of every shape are written")
    func values() {
        let page = Page(title: "A & B", body: HTML("<i>x</i>"), count: -120, data: JSON(bytes: Array("[1]".utf8)))
        #expect(
            show("{{ page.title }}|{{page.body}}|{{ page.count }}|{{\npage.data\n}}|{{ site.title }}", page)
                == "A &amp; B|<i>x</i>|-120|[1]|Briefings")
        #expect(show("{{ page.count }}", Page(count: .min)) == "-9223372036854775808")
    }

    @Test("comments are left out")
    func comments() {
        #expect(show("a{# {{ nothing }} {% if %} \"\n #}b") == "ab")
    }

    @Test("a loop goes through a list and knows where it is")
    func loops() {
        #expect(
            show(
                """
                {% for item in page.items %}
                {{ loop.index }}{% if loop.first %} first{% end %}{% if loop.last %} last{% end %} {{ item.name }}
                {% end %}
                """, Page(items: items)) == """

                    1 first one

                    2 two

                    3 last three

                    """)
    }

    @Test("an inner loop sees the names around it and has a place of its own")
    func innerLoops() {
        #expect(
            show(
                "{% for item in page.items %}{{ loop.index }}[{% for tag in item.tags %}"
                    + "{{ loop.index }}{{ item.name }}{{ tag.label }}{{ page.title }}{{ site.title }} {% end %}]{% end %}",
                Page(title: "T", items: items))
                == "1[1oneaTBriefings 2onebTBriefings ]2[]3[1threecTBriefings ]")
    }

    @Test("the ‘else’ of a loop is for an empty list")
    func emptyLists() {
        let template = "{% for item in page.items %}{{ item.name }} {% else %}none{% end %}"
        #expect(show(template) == "none")
        #expect(show(template, Page(items: items)) == "one two three ")
    }

    @Test("a name of a loop hides the same name around it")
    func hiddenNames() {
        #expect(
            show("{% for page in page.items %}{{ page.name }} {% end %}{{ page.title }}", Page(items: items))
                == "one two three Strike")
    }

    @Test("a condition holds for what is there, and neither empty nor zero")
    func truth() {
        let template = """
            {% if page.title %}title {% end %}{% if page.body %}body {% end %}{% if page.is_draft %}draft {% end %}\
            {% if page.count %}count {% end %}{% if page.data %}data {% end %}{% if page.lead %}lead {% end %}\
            {% if page.items %}items {% end %}{% if page %}page{% end %}
            """
        let empty = Page(title: "", body: HTML(""), isDraft: false, count: 0, data: JSON(bytes: []), items: [])
        let full = Page(
            title: "x", body: HTML("x"), isDraft: true, count: 1, data: JSON(bytes: [0x31]), lead: Item(), items: items)
        #expect(show(template, empty) == "page")
        #expect(show(template, full) == "title body draft count data lead items page")
    }

    @Test(
        "the first branch whose condition holds is shown",
        arguments: [("a", 1, "A"), ("b", 1, "one"), ("b", 0, "B"), ("c", 0, "else")])
    func branches(title: String, count: Int, expected: String) {
        let template = """
            {% if page.title == "a" %}A{% else if page.count %}one{% else if page.title == 'b' %}B{% else %}else{% end %}
            """
        #expect(show(template, Page(title: title, count: count)) == expected)
    }

    @Test("‘not’ binds closer than ‘and’, and ‘and’ closer than ‘or’", arguments: [false, true], [0, 1])
    func operators(isDraft: Bool, count: Int) {
        let page = Page(title: "", isDraft: isDraft, count: count)
        func holds(_ condition: String) -> Bool { show("{% if \(condition) %}yes{% end %}", page) == "yes" }
        let isCounted = count != 0
        #expect(holds("page.is_draft or page.count and page.title") == (isDraft || isCounted && false))
        #expect(holds("not page.is_draft and page.count") == (!isDraft && isCounted))
        #expect(holds("not not page.is_draft") == isDraft)
        #expect(holds("not page.title == \"x\" and page.is_draft or page.count") == (isDraft || isCounted))
        #expect(holds("page.is_draft and page.count and not page.title") == (isDraft && isCounted))
    }

    @Test("a record that may be absent is used where it is known to be there")
    func optionalRecords() {
        let lead = Item(name: "lead", note: "n", summary: HTML("<b>"), link: Tag(label: "l"), tags: [Tag(label: "t")])
        let templates = [
            "{% if page.lead %}{{ page.lead.name }} {{ page.lead.tag.label }}{% else %}none{% end %}",
            "{% if not page.lead %}none{% else %}{{ page.lead.name }} {{ page.lead.tag.label }}{% end %}",
            "{% if not page.lead %}none{% else if page.lead.name %}{{ page.lead.name }} {{ page.lead.tag.label }}{% end %}",
            "{% if not page.lead or not page.lead.name %}none{% else %}{{ page.lead.name }} tag{% end %}",
        ]
        for template in templates {
            #expect(show(template, Page(lead: lead)) == "lead tag")
            #expect(show(template) == "none")
        }
        let deep = """
            {% if page.lead and page.lead.link %}{{ page.lead.link.label }}{% end %}\
            {% if page.lead %}{{ page.lead.note }}{{ page.lead.summary }}{% for tag in page.lead.tags %}{{ tag.label }}{% end %}{% end %}
            """
        let inner =
            [
                "page.html": "{% if page.lead %}{% include \"tag.html\" with page.lead.tag %}{% end %}",
                "tag.html": "{{ tag.label }}",
            ] as KeyValuePairs
        #expect(show(inner, Page(lead: lead)) == "tag")
        #expect(show(deep, Page(lead: lead)) == "ln<b>t")
        #expect(show(deep, Page(lead: Item())) == "")
        #expect(show(deep) == "")
    }

    @Test("‘-’ removes the white space on its side")
    func trimming() {
        #expect(
            show(
                """
                <ul>
                  {%- for item in page.items -%}
                  <li>{{- item.name -}}  </li>
                  {%- end %}
                  {#- note -#}
                </ul>
                """, Page(items: items)) == "<ul><li>one</li><li>two</li><li>three</li></ul>")
    }

    @Test("a template fills the blocks of the one that it extends, over several levels")
    func inheritance() {
        #expect(
            show([
                "page.html": """
                {# the page #}
                {% extends "article.html" %}
                {% block title %}{{ page.title }}{% end %}
                {% block aside %}aside{% end %}
                """,
                "article.html": """
                {% extends "base.html" %}
                {% block main %}<article>{% block aside %}{% end %}</article>{% end %}
                {% block title %}article{% end %}
                """,
                "base.html":
                    "<title>{% block title %}base{% end %}</title>{% block main %}{% end %}{% block foot %}foot{% end %}",
            ]) == "<title>Strike</title><article>aside</article>foot")
    }

    @Test("an included file sees a value under its own name or a given one, and the names of the root")
    func includes() {
        let page = Page(title: "T", lead: Item(name: "lead", link: Tag(label: "link")), items: items)
        #expect(
            show(
                [
                    "page.html": """
                    {% for entry in page.items %}{% include "parts/item.html" with entry as item %}{% end %}
                    {% if page.lead %}{% include "parts/item.html" with page.lead as item %}{% end %}
                    {% include "text.html" with page.title %}
                    {% include "plain.html" %}
                    {% for item in page.items %}{% include "tags.html" with item.tags %}{% end %}
                    {% include "absent.html" with page.lead as item %}
                    """,
                    "parts/item.html": "({{ item.name }} {{ site.title }})",
                    "text.html": "{% if title == \"T\" %}{{ title }}{% end %}",
                    "plain.html": "{{ page.title }}!",
                    "tags.html": "{% for tag in tags %}{{ tag.label }}{% else %}-{% end %}",
                    "absent.html": "{% if item %}{{ item.name }}{% else %}absent{% end %}",
                ], page) == """
                    (one Briefings)(two Briefings)(three Briefings)
                    (lead Briefings)
                    T
                    T!
                    ab-c
                    lead
                    """)
    }

    @Test("a template whose root has fields of its own sees them by name")
    func rootFields() {
        var diagnostics: [Diagnostic] = []
        let files = templates(["item.txt": "{{ name }}: {{ tag.label }}{% for tag in tags %} {{ tag.label }}{% end %}"])
        let template = Template<Item>.load("item.txt", from: files, diagnostics: &diagnostics)
        var output = Array("> ".utf8)
        template?.render(items[0], into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "> one: tag a b")
        #expect(diagnostics.isEmpty)
    }

    @Test("a view can be generic, and have the fields of another around it")
    func genericViews() {
        struct Frame<Content: View>: View {
            var content: Content
            static var fields: Fields<Self> { Fields { Field("content") { $0.content } } }
        }
        var diagnostics: [Diagnostic] = []
        let files = templates(["page.html": "{{ content.content.label }}"])
        let template = Template<Frame<Frame<Tag>>>.load("page.html", from: files, diagnostics: &diagnostics)
        var output: [UInt8] = []
        template?.render(Frame(content: Frame(content: Tag(label: "x"))), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "x")
    }

    @Test("one template is rendered from many tasks at once")
    func concurrency() async throws {
        var diagnostics: [Diagnostic] = []
        let files = templates(["page.html": "{% for item in page.items %}{{ item.name }}{{ page.title }} {% end %}"])
        let template = try #require(Template<Layout>.load("page.html", from: files, diagnostics: &diagnostics))
        let items = items
        let results = await withTaskGroup(of: (Int, String).self) { group in
            for number in 0..<50 {
                group.addTask {
                    var output: [UInt8] = []
                    template.render(Layout(page: Page(title: "\(number)", items: items)), into: &output)
                    return (number, String(decoding: output, as: UTF8.self))
                }
            }
            var results: [Int: String] = [:]
            for await (number, text) in group { results[number] = text }
            return results
        }
        #expect(results.count == 50)
        for (number, text) in results { #expect(text == "one\(number) two\(number) three\(number) ") }
    }
}
