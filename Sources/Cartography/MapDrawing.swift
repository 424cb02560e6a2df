/// A plane picture of lines and areas of the earth: cut off at its edges, with no more points than it shows.
public struct MapDrawing: Sendable {
    /// What makes the picture.
    public let projection: Projection
    private let frame: Frame
    /// How far a line may be drawn from where it is, in units.
    private let tolerance: Double

    /// How far lines reach beyond the edge, where nobody sees how they were cut off.
    private static let margin = 3.0

    /// - Parameter tolerance: How far a line may be drawn from where it is, in units of the picture.
    public init(_ projection: Projection, tolerance: Double) {
        self.projection = projection
        self.tolerance = tolerance
        frame = Frame(
            left: -Self.margin, top: -Self.margin, right: Double(projection.width) + Self.margin,
            bottom: Double(projection.height) + Self.margin)
    }

    /// The path of lines.
    ///
    /// - Complexity: O(*n* log *n*) in the number of points of those that are in the picture.
    public func path(ofLines lines: [Line]) -> String {
        var path = PathData()
        forEach(lines) { points in
            for part in frame.parts(ofLine: points) { path.add(simplified(part), isClosed: false) }
        }
        return path.text
    }

    /// The path around areas, filled by the even-odd rule; what is smaller than a unit or two is left out.
    ///
    /// - Complexity: as of lines.
    public func path(ofRings rings: [Line]) -> String {
        var path = PathData()
        forEach(rings) { points in
            let part = frame.part(ofRing: points)
            guard isVisible(part) else { return }
            path.add(simplified(part), isClosed: true)
        }
        return path.text
    }

    /// The middle of what the picture shows of the largest of some areas; `nil` where it shows none.
    ///
    /// - Complexity: O(*n*) in the number of points.
    public func middle(ofRings rings: [Line]) -> PlanePoint? {
        var (largest, middle): (Double, PlanePoint?) = (0, nil)
        forEach(rings) { points in
            let part = frame.part(ofRing: points)
            guard isVisible(part), let left = part.lazy.map(\.x).min(), let right = part.lazy.map(\.x).max(),
                let top = part.lazy.map(\.y).min(), let bottom = part.lazy.map(\.y).max()
            else { return }
            let size = (right - left) * (bottom - top)
            if size > largest { (largest, middle) = (size, PlanePoint(x: (left + right) / 2, y: (top + bottom) / 2)) }
        }
        return middle
    }

    private func simplified(_ points: [PlanePoint]) -> [PlanePoint] {
        Simplification.points(of: points, tolerance: tolerance)
    }

    /// Whether an area is larger than a speck.
    private func isVisible(_ points: [PlanePoint]) -> Bool {
        guard points.count > 3, let left = points.lazy.map(\.x).min(), let right = points.lazy.map(\.x).max(),
            let top = points.lazy.map(\.y).min(), let bottom = points.lazy.map(\.y).max()
        else { return false }
        return (right - left) + (bottom - top) > 4 * tolerance
    }

    /// Calls `body` with each line that the picture may show, as often as it does: once more around the earth, too.
    private func forEach(_ lines: [Line], _ body: ([PlanePoint]) -> Void) {
        let shown = projection.shown
        for line in lines {
            for turns in -1...1 where shown.meets(line.box, turned: turns) {
                body(line.points.map { projection.place($0.turned(turns)) })
            }
        }
    }
}
