/// A line on the earth, or a ring that ends where it began, and the box around it.
public struct Line: Sendable, Hashable {
    /// Its points, one after the other.
    public let points: [GeographicPoint]
    /// The box around it, not across the meridian of 180°.
    let box: GeographicBox

    /// Draws a line through points.
    public init(_ points: [GeographicPoint]) {
        self.points = points
        var box = GeographicBox(west: 0, south: 0, east: 0, north: 0)
        if let first = points.first {
            box = GeographicBox(
                west: first.longitude, south: first.latitude, east: first.longitude, north: first.latitude)
        }
        for point in points {
            box.west = min(box.west, point.longitude)
            box.east = max(box.east, point.longitude)
            box.south = min(box.south, point.latitude)
            box.north = max(box.north, point.latitude)
        }
        self.box = box
    }

    /// Whether it is a ring around something.
    public var isClosed: Bool { points.count > 3 && points.first == points.last }

    /// The line with fewer points, none of which is farther from it than so many degrees.
    func simplified(by tolerance: Double) -> Line {
        let plane = points.map { PlanePoint(x: $0.longitude, y: $0.latitude) }
        return Line(
            Simplification.points(of: plane, tolerance: tolerance).map {
                GeographicPoint(latitude: $0.y, longitude: $0.x)
            })
    }
}
