import TestSupport
import Testing

@Suite("Who says what")
struct ClaimMatrixTests {
    private static let site: FolderTree = [
        "content/topics/guard.md": "---\nname: The Guard\nkind: armed-group\n---\n",
        "content/articles/a.md": """
        ---
        title: A
        published: 2024-10-05
        source: {publication: {name: The Post}, published: 2024-10-04}
        events:
          - id: e1
            title: A strike
            status: claimed
            date: 2024-10-01
            by: [guard]
            topics: [guard]
            details:
              - {text: Ten were hurt, status: claimed, by: [guard, {name: A doctor}]}
              - {text: A house burned, status: reported}
            figures:
              - {what: killed, min: 40, max: 62}
              - {what: killed, min: 12, by: [{name: A doctor}], status: reported}
              - {what: killed, max: 80, by: [{name: The ministry}], status: denied}
        ---

        """,
        "content/articles/b.md": """
        ---
        title: B
        published: 2024-10-06
        source: {publication: {name: The Herald}, published: 2024-10-06}
        events:
          - {id: e1, title: No strike, status: denied, date: 2024-10-01, by: [{name: The ministry}], topics: [guard]}
          - {id: e2, title: A speech, status: confirmed, date: 2024-10-09, topics: [guard]}
        ---

        """,
    ]

    private static let matrix = """
        {% if page.claims %}{% for actor in page.claims.actors %}{{ actor.name }}; {% end %}
        {% for row in page.claims.rows %}{{ row.text }} {{ row.href }}: {% for cell in row.cells %}{{ cell.label }} ({{ cell.status }}); {% end %}
        {% end %}{{ page.claims.others }}{% end %}
        """

    @Test("is a row for each claim of an event and a column for each who speaks, a publication where it names nobody")
    func event() async throws {
        let files = try await publish(
            Self.site, templates: plainTemplates.with(["templates/event-page.html": .init(stringLiteral: Self.matrix)]))
        #expect(
            files["events/e1.html"] == """
                The Guard; The ministry; A doctor; The Post; \n\
                A strike : says so (claimed); denies it (denied); nothing recorded (); nothing recorded (); \n\
                Ten were hurt : says so (claimed); nothing recorded (); says so (claimed); nothing recorded (); \n\
                A house burned : nothing recorded (); nothing recorded (); nothing recorded (); says so (reported); \n\

                """)
        #expect(files["events/e2.html"] == "", "one who speaks needs no table")
    }

    @Test("of a topic has the newest events of which several speak")
    func topic() async throws {
        let files = try await publish(
            Self.site, templates: plainTemplates.with(["templates/topic.html": .init(stringLiteral: Self.matrix)]))
        #expect(
            files["topics/guard.html"] == """
                The Guard; The ministry; \n\
                A strike ../events/e1.html: says so (claimed); denies it (denied); \n\

                """)
    }

    @Test("figures of several are ranges on one scale, with an arrow where an end is not known")
    func ranges() async throws {
        let files = try await publish(
            Self.site,
            templates: plainTemplates.with([
                "templates/event-page.html": """
                {% for ranges in page.ranges %}{{ ranges.title }} {{ ranges.height }} {{ ranges.axis }}
                {% for row in ranges.rows %}{{ row.label }} {{ row.x }} {{ row.y }} {{ row.path }}{% if row.contested %} contested{% end %}
                {% end %}{% for tick in ranges.ticks %}{{ tick.x }} {{ tick.text }} {% end %}{% end %}
                """
            ]))
        #expect(
            files["events/e1.html"]
                == """
                killed 130 112
                The Guard: 40–62 8 14 M174 23H265M265 19v8M174 19v8 contested
                A doctor: at least 12 8 48 M57 57H340m-6 -4l6 4 -6 4M57 53v8
                The ministry: up to 80 8 82 M8 91H340M340 87v8 contested
                8 0 340 80\u{20}
                """)
    }

    @Test("is there as data, every word of every report, and so are figures and the events of each week")
    func data() async throws {
        let files = try await publish(Self.site)
        #expect(
            files["data/claims.csv"] == """
                event_id,event,detail,actor_id,actor,status,title,reported,sources,url\r
                e1,A strike,,guard,The Guard,claimed,A strike,2024-10-04,The Post,https://briefing.example/events/e1.html\r
                e1,A strike,Ten were hurt,guard,The Guard,claimed,A strike,2024-10-04,The Post,https://briefing.example/events/e1.html\r
                e1,A strike,Ten were hurt,,A doctor,claimed,A strike,2024-10-04,The Post,https://briefing.example/events/e1.html\r
                e1,A strike,A house burned,,,reported,A strike,2024-10-04,The Post,https://briefing.example/events/e1.html\r
                e1,A strike,,,The ministry,denied,No strike,2024-10-06,The Herald,https://briefing.example/events/e1.html\r
                e2,A speech,,,,confirmed,A speech,2024-10-06,The Herald,https://briefing.example/events/e2.html\r

                """)
        #expect(
            files["data/weeks.csv"] == """
                week,monday,claimed,reported,confirmed,disputed,denied,planned,threatened\r
                2024-W40,2024-09-30,0,0,0,1,0,0,0\r
                2024-W41,2024-10-07,0,0,1,0,0,0,0\r

                """)
        #expect(
            files["data/figures.json"]?.hasPrefix(
                #"{"title":"Briefing","url":"https://briefing.example/data/","figures":[{"event_id":"e1","what":"killed","min":40,"max":62,"actor_ids":"guard","actors":"The Guard","status":"claimed","as_of":"2024-10-04","sources":"The Post","url":"https://briefing.example/events/e1.html"}"#
            ) == true)
    }

    @Test("the weeks up to the newest stand on an axis, those who agree below those who do not")
    func weeks() async throws {
        let files = try await publish(
            Self.site,
            templates: plainTemplates.with([
                "templates/timeline.html":
                    "{% if page.weeks %}{{ page.weeks.description }} {% for layer in page.weeks.layers %}{{ layer.kind }} {{ layer.path }} {% end %}{% for tick in page.weeks.ticks %}{{ tick.place }} {{ tick.text }} {% end %}{% end %}"
            ]))
        #expect(
            files["timeline/index.html"]
                == "Events per week from 15 April 2024 to 7 October 2024; most in the week of 30 September 2024: 1. confirmed M334 112h11V16h-11z contested M322 112h11V16h-11z 116 0 20 1 "
        )
    }
}
