internal import Bounds
internal import Cartography
internal import Chronology
internal import Diagnostics

/// Reads GeoJSON (RFC 7946): lines and areas with what they are.
///
/// A feature has the properties `kind`, `name`, `date` and `source`; others are for other programs.
struct GeoJSONReader {
    /// What was read.
    private(set) var layers: [MapLayer] = []
    private var positionCount = 0

    /// How large a file is at most, in bytes, and how many positions all files of a site have.
    private static let (sizeLimit, positionLimit) = (8 << 20, 100_000)

    /// Reads a file, and says what is wrong with it.
    ///
    /// - Complexity: O(*n*) in the number of bytes.
    mutating func read(_ file: SourceFile) -> [Diagnostic] {
        var found = FileDiagnostics(of: file)
        if file.bytes.count > Self.sizeLimit {
            found.report(
                .error, "file-too-large", "a file of content/map has at most \(Self.sizeLimit >> 20) MiB", at: 0..<0,
                help: "simplify its lines: a picture shows few of the points")
        } else if let node = JSONNode(reading: file, &found) {
            readDocument(node, &found)
        }
        return found.diagnostics
    }

    private mutating func readDocument(_ node: JSONNode, _ found: inout FileDiagnostics) {
        switch node["type"]?.text {
        case "FeatureCollection":
            guard let features = node["features"]?.elements else {
                return found.report(
                    .error, "bad-geojson", "a FeatureCollection has a list of ‘features’", at: start(of: node))
            }
            for feature in features { readFeature(feature, &found) }
        case "Feature": readFeature(node, &found)
        default:
            found.report(
                .error, "bad-geojson", "a file of content/map is a FeatureCollection or a Feature of GeoJSON",
                at: node["type"]?.range ?? start(of: node),
                help: "write {\"type\": \"FeatureCollection\", \"features\": […]}")
        }
    }

    private mutating func readFeature(_ node: JSONNode, _ found: inout FileDiagnostics) {
        guard node["type"]?.text == "Feature", let geometry = node["geometry"] else {
            return found.report(
                .error, "bad-geojson", "a feature has \"type\": \"Feature\" and a ‘geometry’", at: start(of: node))
        }
        var layer = MapLayer()
        let properties = node["properties"]
        layer.name = properties?["name"]?.text ?? ""
        layer.source = properties?["source"]?.text ?? ""
        if let kind = properties?["kind"] {
            guard let known = kind.text.flatMap(MapLayer.Kind.init) else {
                let words = MapLayer.Kind.allCases.map(\.rawValue)
                let meant = kind.text.flatMap { Suggestion.closest(to: $0, among: words) }
                return found.report(
                    .error, "unknown-value",
                    "‘\(kind.text ?? "")’ is not a kind of line or area\(Suggestion.didYouMean(meant))",
                    at: kind.range, help: "one of: \(words.joined(separator: ", "))")
            }
            layer.kind = known
        }
        if let date = properties?["date"] { layer.date = self.date(date, &found) }
        if layer.kind == .control, properties?["date"] == nil || layer.source.isEmpty {
            found.report(
                .error, "missing-key", "an area of control has a ‘date’ and a ‘source’",
                at: (properties?["kind"] ?? node).range.lowerBound..<(properties?["kind"] ?? node).range.lowerBound + 1,
                help:
                    "add \"date\": \"2024-11-20\", \"source\": \"…\" to its properties: who holds it is a claim of somebody"
            )
        }
        read(geometry, into: &layer, &found)
        if layer.kind == .control, layer.rings.isEmpty, !layer.lines.isEmpty {
            found.report(
                .error, "bad-geojson", "what somebody controls is an area", at: start(of: geometry),
                help: "write a Polygon or a MultiPolygon")
        }
        layers.append(layer)
    }

    private func date(_ node: JSONNode, _ found: inout FileDiagnostics) -> EDTFDate? {
        do {
            return try EDTFDate(parsing: node.text ?? "")
        } catch {
            found.report(.error, "bad-date", error.message, at: node.range, help: error.help)
            return nil
        }
    }

    private mutating func read(_ geometry: JSONNode, into layer: inout MapLayer, _ found: inout FileDiagnostics) {
        let coordinates = geometry["coordinates"]
        func parts(_ node: JSONNode?) -> [JSONNode] { node?.elements ?? [] }
        switch geometry["type"]?.text {
        case "LineString": readLines([coordinates].compactMap(\.self), into: &layer.lines, &found)
        case "MultiLineString": readLines(parts(coordinates), into: &layer.lines, &found)
        case "Polygon": readRings(parts(coordinates), into: &layer.rings, &found)
        case "MultiPolygon": readRings(parts(coordinates).flatMap(parts), into: &layer.rings, &found)
        default:
            return found.report(
                .error, "bad-geojson", "a map shows lines and areas, not ‘\(geometry["type"]?.text ?? "")’",
                at: geometry["type"]?.range ?? start(of: geometry),
                help: "one of: LineString, MultiLineString, Polygon, MultiPolygon")
        }
        if coordinates?.elements == nil {
            found.report(.error, "bad-geojson", "a geometry has ‘coordinates’", at: start(of: geometry))
        }
    }

    private mutating func readLines(_ nodes: [JSONNode], into lines: inout [Line], _ found: inout FileDiagnostics) {
        for node in nodes {
            guard let points = points(node, &found) else { continue }
            guard points.count > 1 else {
                found.report(.error, "bad-geojson", "a line has at least two positions", at: start(of: node))
                continue
            }
            lines.append(Line(points))
        }
    }

    private mutating func readRings(_ nodes: [JSONNode], into rings: inout [Line], _ found: inout FileDiagnostics) {
        for node in nodes {
            guard let points = points(node, &found) else { continue }
            let ring = Line(points)
            guard ring.isClosed else {
                found.report(
                    .error, "bad-geojson", "the edge of an area has at least four positions, and ends where it began",
                    at: start(of: node), help: "repeat the first position at the end")
                continue
            }
            rings.append(ring)
        }
    }

    /// The positions of a line; `nil` where one of them is none, which is reported.
    private mutating func points(_ node: JSONNode, _ found: inout FileDiagnostics) -> [GeographicPoint]? {
        let elements = node.elements ?? []
        positionCount += elements.count
        guard positionCount <= Self.positionLimit else {
            found.report(
                .error, "too-many-positions", "the files of content/map have at most 100,000 positions together",
                at: start(of: node), help: "simplify their lines: a picture shows few of the points")
            return nil
        }
        var points: [GeographicPoint] = []
        points.reserveCapacity(elements.count)
        for element in elements {
            guard let numbers = element.elements, numbers.count >= 2, let longitude = numbers[0].number,
                let latitude = numbers[1].number, abs(longitude) <= 180, abs(latitude) <= 90
            else {
                found.report(
                    .error, "bad-point", "a position is [longitude, latitude], up to 180 and up to 90 degrees",
                    at: element.range, help: "GeoJSON says the longitude first: [44.01, 36.19]")
                return nil
            }
            points.append(GeographicPoint(latitude: latitude, longitude: longitude))
        }
        return points
    }

    /// The first byte of a value, since values reach over many lines.
    private func start(of node: JSONNode) -> Range<Int> { node.range.lowerBound..<node.range.lowerBound + 1 }
}
