import Cartography
@testable import Content
import TestSupport
import Testing

@Suite("Points on the map")
struct PointTests {
    private func topic(_ at: String, kind: String = "place") -> FolderTree {
        ["content/topics/erbil.md": .file(Array("---\nname: Erbil\nkind: \(kind)\nat: \(at)\n---\n".utf8))]
    }

    @Test("places and events have one, as closely as it is known")
    func values() async throws {
        let (content, diagnostics) = try await load([
            "content/topics/erbil.md":
                "---\nname: Erbil\nkind: place\nat: {lat: 36.19, lon: 44.01, precision: town}\n---\n",
            "content/articles/strike.md": """
            ---
            title: Strike
            published: 2024-10-01
            source: {publication: {name: The Post}}
            events:
              - id: strike
                title: A strike
                status: claimed
                place: erbil
                at: {lat: -0.5, lon: +180, precision: country}
            ---

            """,
        ])
        #expect(diagnostics.printed == "")
        #expect(content.topics.first?.point?.point == GeographicPoint(latitude: 36.19, longitude: 44.01))
        #expect(content.topics.first?.point?.precision == .town)
        #expect(content.articles.first?.events.first?.point?.point == GeographicPoint(latitude: -0.5, longitude: 180))
        #expect(content.articles.first?.events.first?.point?.precision == .country)
    }

    @Test("all that is wrong with one is shown where it stands")
    func mistakes() async throws {
        #expect(
            try await messages(topic("{lat: 95.2, lon: 44.01, precision: city}")) == """
                error: ‘lat’ is a number of degrees from -90 to 90 [bad-point]
                  --> content/topics/erbil.md:4:11
                   |
                 4 | at: {lat: 95.2, lon: 44.01, precision: city}
                   |           ^^^^
                   = help: ‘lat’ is north, ‘lon’ is east: they may have changed places

                error: ‘city’ is not a precision; did you mean ‘town’? [unknown-value]
                  --> content/topics/erbil.md:4:40
                   |
                 4 | at: {lat: 95.2, lon: 44.01, precision: city}
                   |                                        ^^^^
                   = help: one of: site, town, area, country
                """)
        #expect(
            try await messages(topic("{latitude: 36.19, lon: 36°11′N}")) == """
                error: a point has a ‘lat’, a ‘lon’ and a ‘precision’ [missing-key]
                  --> content/topics/erbil.md:4:5
                   |
                 4 | at: {latitude: 36.19, lon: 36°11′N}
                   |     ^
                   = help: add precision: site, town, area, country

                error: a point has no key ‘latitude’; did you mean ‘lat’? [unknown-key]
                  --> content/topics/erbil.md:4:6
                   |
                 4 | at: {latitude: 36.19, lon: 36°11′N}
                   |      ^^^^^^^^
                   = help: its keys are lat, lon, precision

                error: ‘lon’ is a number of degrees from -180 to 180 [bad-point]
                  --> content/topics/erbil.md:4:28
                   |
                 4 | at: {latitude: 36.19, lon: 36°11′N}
                   |                            ^^^^^^^
                   = help: write decimals, such as lon: 36.19; south and west are negative
                """)
    }

    @Test(
        "numbers of any kind end no program",
        arguments: ["1e400", "nan", "-inf", "0x1p9", "9999999999999999", "--1", ""])
    func hostile(number: String) async throws {
        let printed = try await messages(topic("{lat: \"\(number)\", lon: \"\(number)\", precision: site}"))
        #expect(printed.contains("‘lat’ is a number of degrees from -90 to 90 [bad-point]"))
    }

    @Test(
        "a topic that is no place has none",
        arguments: [
            ("person", "take it out, or write kind: place"),
            ("country", "take it out; an event somewhere in the country can have at: {…, precision: country}"),
        ])
    func misplaced(kind: String, help: String) async throws {
        #expect(
            try await messages(topic("{lat: 36, lon: 44, precision: town}", kind: kind)) == """
                error: only a place has ‘at’, and this is a topic of kind ‘\(kind)’ [misplaced-point]
                  --> content/topics/erbil.md:4:5
                   |
                 4 | at: {lat: 36, lon: 44, precision: town}
                   |     ^
                   = help: \(help)
                """)
    }
}
