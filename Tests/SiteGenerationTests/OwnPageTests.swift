import SiteGeneration
import TestSupport
import Testing

/// A site with events of two topics, on a page with a template of its own.
private let latest: FolderTree = [
    "content/pages/latest.md": """
    ---
    title: Latest on the RSF
    template: latest.html
    ---
    What the **RSF** did.

    """,
    "content/topics/rsf.md": "---\nname: Rapid Support Forces\nkind: armed-group\n---\n",
    "content/topics/saf.md": "---\nname: Armed Forces\nkind: armed-group\n---\n",
    "content/sources/post.md": "---\nname: The Post\n---\n",
    "content/articles/day.md": """
    ---
    title: The day
    published: 2024-03-04
    source: {publication: post}
    topics: [rsf]
    events:
      - {id: one, title: One, date: 2024-03-01, status: confirmed, topics: [rsf, saf]}
      - {id: two, title: Two, date: 2024-02, status: confirmed, topics: [rsf]}
      - {id: three, title: Three, date: 2024-03-03, status: claimed, topics: [rsf]}
      - {id: four, title: Four, date: 2023-12-31, status: confirmed, topics: [saf]}
      - {id: five, title: Five, status: confirmed, topics: [rsf]}
    ---
    Text.

    """,
]

@Suite("Pages of a site’s own")
struct OwnPageTests {
    private func page(_ template: String, and tree: FolderTree = [:]) async throws -> String? {
        let templates = plainTemplates.with(["templates/latest.html": .file(Array(template.utf8))])
        return try await publish(latest.with(tree), templates: templates)["latest.html"]
    }

    @Test(
        "lists over the whole site, by what is asked",
        arguments: [
            (
                """
                {% for e in site.events where topic is "rsf" and status in ["confirmed"] sort by date limit 5 %}{{ e.title }} {% end %}
                """, "Two One Five "
            ),
            (
                """
                {% for e in site.events where topic is "rsf" sort by date descending limit 2 %}{{ loop.index }}{{ e.title }}{% if loop.last %}.{% end %}{% end %}
                """, "1Three2One."
            ),
            (
                """
                {% for g in site.events where date >= "2024" group by date | date("month") %}{{ g.key }}:{{ g.count }} {% end %}
                """, "2024-02:1 2024-03:2 "
            ),
            (
                "{% for g in site.events group by status %}{{ g.key }} {{ g.items | join }}; {% end %}",
                "confirmed Four, Two, One, Five; claimed Three; "
            ),
            (
                "{% for t in site.topics sort by name %}{{ t.name }}={{ t.event_count }} {% end %}",
                "Armed Forces=2 Rapid Support Forces=4 "
            ),
            ("{% for a in site.articles where topic is \"rsf\" %}{{ a.href }}{% end %}", "articles/day.html"),
            ("{% for s in site.sources %}{{ s.name }} {{ s.href }}{% end %}", "The Post sources/post.html"),
            (
                "{% for p in site.pages where id is page.title %}{% else %}{{ site.pages | join }}{% end %}",
                "Latest on the RSF"
            ),
            ("{{ page.body }}{{ page.title | upper }}", "<p>What the <strong>RSF</strong> did.</p>\nLATEST ON THE RSF"),
            ("{% for e in site.events limit 1 %}{{ e.markup }}{% end %}", "<p id=\"four\">Four</p>\n"),
        ])
    func lists(template: String, expected: String) async throws {
        #expect(try await page(template) == expected)
    }

    @Test("a template that does not exist is a mistake of the page that asks for it")
    func unknownTemplate() async throws {
        let site = try TestSite(latest, templates: plainTemplates.with(["templates/latst.html": ""]))
        #expect(
            try await site.messages() == """
                error: template ‘latest.html’ does not exist; did you mean ‘latst.html’? [unknown-template]
                  --> content/pages/latest.md:3:11
                   |
                 3 | template: latest.html
                   |           ^^^^^^^^^^^
                   = help: add templates/latest.html, or leave the key out
                """)
    }

    @Test("tables of CSV, JSON and YAML are typed by their first rows")
    func tables() async throws {
        let tables: FolderTree = [
            "content/data/deaths.csv": """
            Country,Number of deaths,confirmed
            "Sudan, the",12.5,true

            """,
            "content/data/people.json": """
            [{"name": "A \\"B\\"", "age": 30}, {"name": "C", "age": 4}]

            """,
            "content/data/links.yml": """
            - label: Map
              href: https://example.org/
            - label: None

            """,
        ]
        let template = """
            {% for d in data.deaths where number_of_deaths > 12 and confirmed %}{{ d.country }} {{ d.number_of_deaths }}{% end %} \
            {% for p in data.people sort by age %}{{ p.name }}{% end %} \
            {% for l in data.links %}{{ l.label }}{% if l.href %}!{% end %}{% end %} {{ data.people | count }}
            """
        #expect(try await page(template, and: tables) == "Sudan, the 12.5 CA \"B\" Map!None 2")
    }

    @Test("mistakes in tables")
    func mistakesInTables() async throws {
        let site = try TestSite(
            [
                "content/data/a.csv": """
                name,size
                x,1
                y,two
                z
                "w,3

                """,
                "content/data/a.yml": "- {name: x}\n",
                "content/data/My Table.json": "[]\n",
                "content/data/b.yaml": "- {name: x}\n",
                "content/data/c.json": "{\"name\": 1}\n",
            ])
        #expect(
            try await site.messages() == """
                error: the name of a table has small letters, digits and ‘_’, and begins with a letter [bad-table-name]
                 --> content/data/My Table.json
                  = help: rename it to my_table.json

                error: this row has 1 of the table’s 2 cells [uneven-row]
                  --> content/data/a.csv:4:1
                   |
                 4 | z
                   | ^
                   = help: put a cell that has a comma in it into quotation marks

                error: this quotation mark is not closed [open-quote]
                  --> content/data/a.csv:5:1
                   |
                 5 | "w,3
                   | ^
                   = help: put another behind the cell, and write those in it twice

                error: there is another table ‘a’ [duplicate-table]
                 --> content/data/a.yml
                  = help: rename one of them

                error: tables are in .csv, .json or .yml files [wrong-name]
                 --> content/data/b.yaml
                  = help: rename it to b.yml

                error: ‘a table’ is a list, not keys with values [wrong-type]
                  --> content/data/c.json:1:1
                   |
                 1 | {"name": 1}
                   | ^
                """)
    }

    @Test("words of a site’s own, in each language")
    func words() async throws {
        let site = try await publish(
            latest.with([
                "content/strings/en.yml": "own:\n  latest_on: Latest on\n  more: More\n",
                "content/strings/fr.yml": "own:\n  latest_on: Dernières nouvelles\n",
                "content/articles/jour.md": "---\ntitle: Jour\npublished: 2024-03-05\nlanguage: fr\n---\nTexte.\n",
            ]),
            templates: plainTemplates.with([
                "templates/latest.html": "{{ strings.latest_on }} {{ strings.topics }}",
                "templates/article.html": "{{ strings.latest_on }}, {{ strings.more }}",
            ]))
        #expect(site["latest.html"] == "Latest on Topics")
        #expect(site["articles/jour.html"] == "Dernières nouvelles, More")
    }
}
