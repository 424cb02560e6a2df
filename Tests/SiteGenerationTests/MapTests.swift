import TestSupport
import Testing

@Suite("Maps of a site")
struct MapTests {
    private static let site: FolderTree = [
        "content/topics/alpha.md": """
        ---
        name: Alpha
        kind: place
        at: {lat: 10, lon: -40, precision: town}
        ---

        """,
        "content/articles/a.md": """
        ---
        title: A
        published: 2024-10-05
        source: {publication: {name: The Post}}
        events:
          - {id: e1, title: One, status: confirmed, date: 2024-10-01, place: alpha}
          - {id: e2, title: Two, status: claimed, date: 2024-10-02, place: "Alpha, the coast"}
          - {id: e3, title: Three, status: disputed, date: 2024-10-03, place: Bay, at: {lat: 12, lon: -38, precision: area}}
          - {id: e4, title: Four, status: planned, date: 2024-10-04}
        ---

        """,
    ]

    private static let figure = "{% include \"map-figure.html\" with page.map as map %}"

    @Test("show each status by its shape, several events as a ring, and what is known less closely as a circle")
    func picture() async throws {
        let files = try await publish(
            Self.site,
            templates: plainTemplates.with(["templates/home.html": "{% if page.map %}\(Self.figure){% end %}"]))
        #expect(
            files["index.html"] == """
                <figure class="map" aria-label="Map of 2 places: Alpha, Bay.">
                <svg viewBox="0 0 360 198" paint-order="stroke">
                <circle fill="none" stroke="currentColor" stroke-opacity=".5" stroke-dasharray="3" cx="219" cy="59" r="18"/>
                <a href="events/e3.html" aria-label="Three"><title>Three</title><path class="mark" stroke-width="1.75" d="M219 59m0-6 6 6-6 6-6-6z"/><path d="M219 59m-1-5h2v10h-2z"/></a>
                <a href="topics/alpha.html" aria-label="Alpha: 2 events, Confirmed 1"><title>Alpha: 2 events, Confirmed 1</title><path class="mark" stroke-width="1.75" d="M141 139m-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z"/><path d="M141 139m0 -11a11 11 0 0 1 0 22l0 -3a8 8 0 0 0 0 -16z"/><text text-anchor="middle" font-size="11" x="141" y="143">2</text></a>
                <text x="156" y="144">Alpha</text>
                <text x="234" y="64">Bay</text>
                </svg>
                <figcaption>
                <details><summary>Places</summary>
                <table>
                <thead><tr><th scope="col">Place</th><th scope="col">Events</th><th scope="col">Confirmed</th></tr></thead>
                <tbody>
                <tr><th scope="row"><a href="topics/alpha.html">Alpha</a></th><td>2</td><td>1</td></tr>
                <tr><th scope="row"><bdi>Bay</bdi></th><td>1</td><td>0</td></tr>
                </tbody>
                </table>
                </details>

                <p>3 of 4 events are in the picture. A ring stands for several events; it is filled as far as they are confirmed. A broken circle: somewhere in it.</p>
                <p>Coasts and borders: Natural Earth, as held in fact; no judgement of ours. <a href="map.html">Map of all events</a></p>
                </figcaption>
                </figure>

                """)
    }

    @Test("a place that an event gives by its id is shown by its name, in pages and data")
    func names() async throws {
        let files = try await publish(
            Self.site, templates: plainTemplates.with(["templates/event-page.html": "{{ page.event.place }}"]))
        #expect(files["events/e1.html"] == "Alpha")
        #expect(files["events/e2.html"] == "Alpha, the coast")
        #expect(files["data/events.json"]?.contains(#""location":"Alpha","#) == true)
        #expect(
            files["data/events.geo.json"]?.hasPrefix(
                #"{"type":"FeatureCollection","title":"Briefing","url":"https://briefing.example/map.html","features":[{"type":"Feature","id":"e1","geometry":{"type":"Point","coordinates":[-40,10]},"properties":{"title":"One","status":"confirmed","event_date":"2024-10-01","date_start":"2024-10-01","date_end":"2024-10-01","location":"Alpha","location_topic":"alpha","precision":"town","claim":"Confirmed, according to The Post","url":"https://briefing.example/events/e1.html"}},"#
            ) == true)
    }

    @Test("a site without places has no map, no page of it and no data")
    func none() async throws {
        var site = Self.site
        site["content/topics/alpha.md"] = "---\nname: Alpha\nkind: place\n---\n"
        site["content/articles/a.md"] = """
            ---
            title: A
            published: 2024-10-05
            source: {publication: {name: The Post}}
            events: [{id: e1, title: One, status: confirmed, date: 2024-10-01, place: alpha}]
            ---

            """
        let files = try await publish(site, templates: siteTemplates())
        #expect(files["map.html"] == nil && files["data/events.geo.json"] == nil)
        #expect(files.values.allSatisfy { !$0.contains("class=\"map\"") && !$0.contains("map.html") })
    }

    @Test("a site draws borders, contested lines and areas of control of its own")
    func layers() async throws {
        let templates = plainTemplates.with([
            "templates/home.html":
                "{% if page.map %}{{ page.map.borders }}|{{ page.map.contested }}|{% for area in page.map.controls %}{{ area.letter }} {{ area.x }} {{ area.y }} {{ area.path }} {{ area.name }} {{ area.date.text }} {{ area.source }}{% end %}|{{ page.map.note }}{% end %}"
        ])
        func feature(_ properties: String, _ geometry: String) -> String {
            #"{"type": "Feature", "properties": {\#(properties)}, "geometry": {\#(geometry)}}"#
        }
        let features = [
            feature("", #""type": "LineString", "coordinates": [[-42, 10], [-41, 10]]"#),
            feature(#""kind": "contested""#, #""type": "LineString", "coordinates": [[-41, 9], [-41, 13], [60, 13]]"#),
            feature(
                #""kind": "control", "name": "The Guard", "date": "2024-11", "source": "UN""#,
                #""type": "Polygon", "coordinates": [[[-39, 10], [-38, 10], [-38, 11], [-39, 10]]]"#),
        ]
        let json = #"{"type": "FeatureCollection", "features": [\#(features.joined(separator: ","))]}"#
        let files = try await publish(
            Self.site.with(["content/map/a.geojson": .file(Array(json.utf8))]), templates: templates)
        #expect(
            files["index.html"] == """
                M62 139l39 0|M101 179l0-160 262 0|A 200 124 M180 139l39 0 0-40z The Guard November 2024 UN|Coasts: Natural Earth. Borders: as the editors of this site draw them.
                """)
    }
}
