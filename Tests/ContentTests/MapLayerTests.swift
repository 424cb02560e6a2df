import Cartography
import Chronology
@testable import Content
import TestSupport
import Testing

@Suite("Lines and areas of a site's own")
struct MapLayerTests {
    private func files(_ json: String) -> FolderTree { ["content/map/lines.geojson": .file(Array(json.utf8))] }

    private func feature(_ properties: String, _ geometry: String) -> FolderTree {
        files(#"{"type": "Feature", "properties": {\#(properties)}, "geometry": {\#(geometry)}}"#)
    }

    private static let square = #""type": "Polygon", "coordinates": [[[44, 36], [45, 36], [45, 37], [44, 36]]]"#

    @Test("are read from every kind of line and area, and say what they are")
    func values() async throws {
        let (content, diagnostics) = try await load(
            files(
                """
                {"type": "FeatureCollection", "name": "export", "features": [
                \t{"type": "Feature", "properties": {"kind": "control", "name": "The Guard\\u2019s",
                \t "date": "2024-11", "source": "border-monitor", "fill": "#f00", "id": null},
                \t "geometry": {\(Self.square)}},
                \t{"type": "Feature", "properties": {"kind": "contested"},
                \t "geometry": {"type": "MultiLineString", "coordinates": [[[44.5, 36.25, 900], [-4.5e1, 36]]]}},
                \t{"type": "Feature", "properties": null, "geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}}
                ]}
                """))
        #expect(diagnostics.printed == "")
        let layers = content.site.layers
        #expect(layers.map(\.kind) == [.control, .contested, .border])
        #expect(layers.map(\.name) == ["The Guard’s", "", ""])
        #expect(layers.first?.date?.description == "2024-11" && layers.first?.source == "border-monitor")
        #expect(layers.map(\.rings.count) == [1, 0, 0] && layers.map(\.lines.count) == [0, 1, 1])
        #expect(layers[1].lines[0].points.last == GeographicPoint(latitude: 36, longitude: -45))
    }

    @Test("a mistake in the JSON is shown where reading stopped")
    func syntax() async throws {
        #expect(
            try await messages(files("{\"type\": \"Feature\",\n \"geometry\" {}}")) == """
                error: ‘:’ stands behind the name of a member [bad-json]
                  --> content/map/lines.geojson:2:13
                   |
                 2 |  "geometry" {}}
                   |             ^
                   = help: the line and what stands before it may lack a comma, a quotation mark or a bracket
                """)
    }

    @Test(
        "what is no line or area of a map is an error with its remedy",
        arguments: [
            (#""kind": "front""#, square, "‘front’ is not a kind of line or area [unknown-value]"),
            (
                #""kind": "contestd""#, square,
                "‘contestd’ is not a kind of line or area; did you mean ‘contested’? [unknown-value]"
            ),
            (#""kind": "control""#, square, "an area of control has a ‘date’ and a ‘source’ [missing-key]"),
            (#""date": "2024-13""#, square, "there is no month 13 [bad-date]"),
            ("", #""type": "Point", "coordinates": [1, 2]"#, "a map shows lines and areas, not ‘Point’ [bad-geojson]"),
            (
                "", #""type": "LineString", "coordinates": [[36.2, 144], [1, 2]]"#,
                "a position is [longitude, latitude], up to 180 and up to 90 degrees [bad-point]"
            ),
            ("", #""type": "LineString", "coordinates": [[1, 2]]"#, "a line has at least two positions [bad-geojson]"),
            (
                "", #""type": "Polygon", "coordinates": [[[1, 2], [3, 4], [5, 5]]]"#,
                "the edge of an area has at least four positions, and ends where it began [bad-geojson]"
            ),
            ("", #""type": "Polygon""#, "a geometry has ‘coordinates’ [bad-geojson]"),
            (
                "", #""type": "LineString", "coordinates": [[1e999, 2], [1, 2]]"#, "this is not a number [bad-json]"
            ),
        ])
    func mistakes(properties: String, geometry: String, message: String) async throws {
        let printed = try await messages(feature(properties, geometry))
        #expect(printed.split(separator: "\n").first.map(String.init) == "error: \(message)")
    }

    @Test(
        "depth, length and loose ends stop no program",
        arguments: [
            String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 50_000), "", "[", "{\"",
            "\"\\u12",
            "{\"type\": \"FeatureCollection\"}", "nul", "[1,]", "{\"a\": 1,}", "1 2", "\"\\uD800\"", "{}",
            "{\"type\": \"Feature\", \"geometry\": {\"type\": \"LineString\", \"coordinates\": ["
                + String(repeating: "[1,1],", count: 120_000) + "[2,2]]}}",
        ])
    func hostile(json: String) async throws {
        #expect(try await messages(files(json)).hasPrefix("error: "))
    }
}
