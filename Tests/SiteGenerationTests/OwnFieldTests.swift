import SiteGeneration
import TestSupport
import Testing

/// A site with a field of each kind.
private let fields: FolderTree = [
    "content/fields.yml": """
    articles:
      region: {kind: choice, of: [north, south], required: true, label: Region}
      score: number
      checked: date
      exclusive: bool
      beats: list
      about: topic
      wire: source
      trigger: event
    topics:
      capital: text
    events:
      weapon: {kind: choice, of: [drone, rocket]}

    """,
    "content/topics/sudan.md": """
    ---
    name: Sudan
    kind: country
    fields: {capital: Khartoum}
    ---

    """,
    "content/sources/post.md": """
    ---
    name: The Post
    ---

    """,
    "content/articles/port.md": """
    ---
    title: The port
    published: 2024-03-02
    topics: [sudan]
    source: {publication: post}
    fields:
      region: north
      score: 2.5
      checked: 2024-03
      exclusive: true
      beats: [ports, trade]
      about: sudan
      wire: post
      trigger: strike-2024-03-01
    events:
      - id: strike-2024-03-01
        title: A strike on the port
        date: 2024-03-01
        status: confirmed
        topics: [sudan]
        fields: {weapon: drone}
    ---
    Text.

    """,
]

@Suite("Fields of a site’s own")
struct OwnFieldTests {
    @Test("are typed in templates, on pages, in lists and in parts of them")
    func shown() async throws {
        let site = try await publish(
            fields,
            templates: plainTemplates.with([
                "templates/article.html": """
                {{ page.fields.region }} {{ page.fields.score }} {% if page.fields.checked %}{{ page.fields.checked.text }}{% end %} \
                {% if page.fields.exclusive %}exclusive{% end %} {{ page.fields.beats | join(" & ") }} \
                {% if page.fields.about %}{{ page.fields.about.href }}{% end %} \
                {% if page.fields.wire %}{{ page.fields.wire.name }}{% end %} \
                {% if page.fields.trigger %}{{ page.fields.trigger.title }}{% end %}\
                {% if page.fields.score > 2 %} high{% end %}
                """,
                "templates/article-brief.html": "{{ article.title }} ({{ article.fields.region }})",
                "templates/event.html": "{{ event.fields.weapon }}",
                "templates/topic.html": "{{ page.fields.capital }} {% for a in page.articles %}{{ a.brief }}{% end %}",
                "templates/home.html": """
                {% for a in site.articles where fields.region is "north" and fields.beats is "trade" %}{{ a.title }}{% end %}\
                {% for e in site.events where fields.weapon in ["drone"] %} {{ e.markup }}{% end %}
                """,
            ]))
        #expect(
            site["articles/port.html"]
                == "north 2.5 March 2024 exclusive ports &amp; trade ../topics/sudan.html The Post A strike on the port high"
        )
        #expect(site["topics/sudan.html"] == "Khartoum The port (north)")
        #expect(site["index.html"] == "The port drone")
    }

    @Test("a field that no file declares is a mistake of the template, found when it is loaded")
    func unknownInTemplate() async throws {
        let site = try TestSite(
            fields, templates: plainTemplates.with(["templates/article.html": "{{ page.fields.regoin }}\n"]))
        #expect(
            try await site.messages() == """
                error: ‘page.fields’ has no field ‘regoin’; did you mean ‘region’? [unknown-field]
                  --> templates/article.html:1:16
                   |
                 1 | {{ page.fields.regoin }}
                   |                ^^^^^^
                   = help: ‘fields’ of articles has ‘region’, ‘score’, ‘checked’, ‘exclusive’, ‘beats’, ‘about’, ‘wire’, ‘trigger’
                """)
    }

    @Test("values are checked like those of the program’s own keys")
    func mistakes() async throws {
        let site = try TestSite(
            fields.with([
                "content/articles/port.md": """
                ---
                title: The port
                published: 2024-03-02
                fields:
                  region: nort
                  scor: 2
                  score: many
                  checked: 2024-02-30
                  exclusive: yes
                  beats: trade
                  about: sudna
                  wire: [post]
                  trigger: strike
                ---
                Text.

                """,
                "content/articles/road.md": """
                ---
                title: The road
                published: 2024-03-03
                ---
                Text.

                """,
            ]))
        #expect(
            try await site.messages() == """
                error: ‘nort’ is not a region; did you mean ‘north’? [unknown-value]
                  --> content/articles/port.md:5:11
                   |
                 5 |   region: nort
                   |           ^^^^
                   = help: one of: north, south

                error: articles have no field ‘scor’ of your own; did you mean ‘score’? [unknown-own-field]
                  --> content/articles/port.md:6:3
                   |
                 6 |   scor: 2
                   |   ^^^^
                   = help: content/fields.yml declares region, score, checked, exclusive, beats, about, wire, trigger

                error: ‘score’ is a number [wrong-type]
                  --> content/articles/port.md:7:10
                   |
                 7 |   score: many
                   |          ^^^^
                   = help: write digits only, such as score: 8 or score: 1.5

                error: February 2024 has 29 days [bad-date]
                  --> content/articles/port.md:8:20
                   |
                 8 |   checked: 2024-02-30
                   |                    ^^

                error: ‘exclusive’ is true or false [wrong-type]
                  --> content/articles/port.md:9:14
                   |
                 9 |   exclusive: yes
                   |              ^^^
                   = help: write exclusive: true

                error: ‘beats’ is a list [wrong-type]
                   --> content/articles/port.md:10:10
                    |
                 10 |   beats: trade
                    |          ^^^^^
                    = help: write [trade]

                error: topic ‘sudna’ does not exist; did you mean ‘sudan’? [unknown-topic]
                   --> content/articles/port.md:11:10
                    |
                 11 |   about: sudna
                    |          ^^^^^
                    = help: add content/topics/sudna.md, or name another

                error: ‘wire’ is the id of a source, not a list [wrong-type]
                   --> content/articles/port.md:12:10
                    |
                 12 |   wire: [post]
                    |          ^^^^

                error: event ‘strike’ does not exist [unknown-event]
                   --> content/articles/port.md:13:12
                    |
                 13 |   trigger: strike
                    |            ^^^^^^
                    = help: name an event of an article or of content/events

                error: articles have a field ‘region’ on this site [missing-key]
                  --> content/articles/road.md:2:1
                   |
                 2 | title: The road
                   | ^
                   = help: add fields: {region: …}, as content/fields.yml requires
                """)
    }

    @Test("declarations are checked")
    func declarations() async throws {
        let site = try TestSite([
            "content/fields.yml": """
            article:
              x: text
            articles:
              Region: text
              score: numbr
              place: choice
              size: {kind: number, requird: true}

            """
        ])
        #expect(
            try await site.messages() == """
                error: content/fields.yml has no key ‘article’; did you mean ‘articles’? [unknown-key]
                  --> content/fields.yml:1:1
                   |
                 1 | article:
                   | ^^^^^^^
                   = help: its keys are articles, topics, events, sources, pages

                error: the name of a field has small letters, digits and ‘_’, and begins with a letter [bad-field-name]
                  --> content/fields.yml:4:3
                   |
                 4 |   Region: text
                   |   ^^^^^^
                   = help: write region

                error: ‘numbr’ is not a kind of field; did you mean ‘number’? [unknown-value]
                  --> content/fields.yml:5:10
                   |
                 5 |   score: numbr
                   |          ^^^^^
                   = help: one of: text, number, date, bool, list, topic, source, event, choice

                error: a choice says what can be chosen [missing-key]
                  --> content/fields.yml:6:10
                   |
                 6 |   place: choice
                   |          ^^^^^^
                   = help: write {kind: choice, of: [north, south]}

                error: a field has no key ‘requird’; did you mean ‘required’? [unknown-key]
                  --> content/fields.yml:7:24
                   |
                 7 |   size: {kind: number, requird: true}
                   |                        ^^^^^^^
                   = help: its keys are kind, of, required, label, filter
                """)
    }

    @Test("without a declaration, a document has none")
    func undeclared() async throws {
        let site = try TestSite([
            "content/pages/map.md": """
            ---
            title: Map
            fields: {zoom: 3}
            ---

            """
        ])
        #expect(
            try await site.messages() == """
                error: pages have no field ‘zoom’ of your own [unknown-own-field]
                  --> content/pages/map.md:3:10
                   |
                 3 | fields: {zoom: 3}
                   |          ^^^^
                   = help: declare it in content/fields.yml: pages: {zoom: text}
                """)
    }
}
