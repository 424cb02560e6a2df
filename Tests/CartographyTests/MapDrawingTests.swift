@testable import Cartography
import DeliveredFiles
import Testing

@Suite("Maps")
struct MapDrawingTests {
    /// The points of a path.
    private func points(of path: String) -> [(x: Int, y: Int)] {
        var points: [(x: Int, y: Int)] = []
        var start = (x: 0, y: 0)
        for part in path.split(whereSeparator: { "Mm".contains($0) }) {
            var numbers: [Int] = []
            var digits = ""
            for character in part + " " {
                if character.isNumber || character == "-" && digits.isEmpty {
                    digits.append(character)
                } else {
                    if let number = Int(digits) { numbers.append(number) }
                    digits = character == "-" ? "-" : ""
                }
            }
            var point = start
            for index in stride(from: 0, to: numbers.count - 1, by: 2) {
                point = (point.x + numbers[index], point.y + numbers[index + 1])
                if index == 0, part.last == "z" { start = point }
                points.append(point)
            }
            if part.last != "z" { start = point }
        }
        return points
    }

    @Test("the outlines of the program are whole")
    func outlines() {
        let outlines = Outlines(decoding: DeliveredFile.table("outlines.bin"))
        #expect(outlines.coasts.count == 1403 && outlines.borders.count == 378)
        #expect(outlines.coasts.allSatisfy { $0.isClosed })
        let all = outlines.coasts + outlines.borders
        #expect(all.allSatisfy { $0.points.count > 1 })
        #expect(all.flatMap(\.points).allSatisfy { abs($0.latitude) <= 90 && abs($0.longitude) <= 180 })
    }

    @Test("bytes that end anywhere are outlines as far as they go", arguments: [0, 1, 2, 3, 900, 5000])
    func truncated(count: Int) {
        let outlines = Outlines(decoding: Array(DeliveredFile.table("outlines.bin").prefix(count)))
        #expect(outlines.coasts.count <= 1403)
    }

    @Test(
        "land and borders lie in the picture and are the same bytes each time",
        arguments: [
            (36.2, 44.0, 6.0), (35.7, 51.4, 20), (31.5, 34.5, 1), (64.0, 179.9, 30), (0, 0, 360), (-60, 10, 40),
        ])
    func paths(latitude: Double, longitude: Double, degrees: Double) throws {
        let point = GeographicPoint(latitude: latitude, longitude: longitude)
        let box = try #require(GeographicBox(around: [point])).widened(by: 0.2, toAtLeast: degrees)
        let projection = Projection(box, width: 360)
        let outlines = Outlines.outlines(for: projection)
        let drawing = MapDrawing(projection, tolerance: 1)
        let land = drawing.path(ofRings: outlines.coasts)
        let borders = drawing.path(ofLines: outlines.borders)
        for place in points(of: land) + points(of: borders) {
            #expect((-3...363).contains(place.x) && (-3...projection.height + 3).contains(place.y))
        }
        #expect(land == MapDrawing(Projection(box, width: 360), tolerance: 1).path(ofRings: outlines.coasts))
        let middle = projection.nearestPlace(point)
        #expect(abs(middle.x - 180) < 1 && abs(middle.y - Double(projection.height) / 2) < 1)
    }

    @Test("a box goes around the earth the short way")
    func box() {
        let points = [(60.0, 179.0), (62, -178), (61, 170)].map { GeographicPoint(latitude: $0.0, longitude: $0.1) }
        #expect(GeographicBox(around: points) == GeographicBox(west: 170, south: 60, east: 182, north: 62))
        #expect(GeographicBox(around: []) == nil)
    }

    @Test(
        "degrees are written as short as they are",
        arguments: [
            (35.7, "35.7"), (-0.00012, "-0.00012"), (51, "51"), (0.1 + 0.2, "0.3"), (-179.999999, "-180"),
            (.nan, "0"), (.infinity, "0"),
        ])
    func degrees(value: Double, text: String) { #expect(GeographicPoint.text(value) == text) }
}
