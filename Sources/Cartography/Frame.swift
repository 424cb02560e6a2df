/// The edges of a picture, at which lines and areas are cut off.
public struct Frame: Sendable, Hashable {
    /// Its edges, in units of the picture.
    public let left, top, right, bottom: Double

    /// States a frame by its edges.
    public init(left: Double, top: Double, right: Double, bottom: Double) {
        (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
    }

    /// Whether a point lies in it or on its edge.
    public func contains(_ point: PlanePoint) -> Bool {
        point.x >= left && point.x <= right && point.y >= top && point.y <= bottom
    }

    /// The parts of a line that lie in the frame (Liang and Barsky 1984).
    ///
    /// - Complexity: O(*n*) in the number of points.
    public func parts(ofLine points: [PlanePoint]) -> [[PlanePoint]] {
        var parts: [[PlanePoint]] = []
        var part: [PlanePoint] = []
        for (start, end) in zip(points, points.dropFirst()) {
            guard let (from, to) = cut(start, end) else {
                if part.count > 1 { parts.append(part) }
                part = []
                continue
            }
            if part.last != from {
                if part.count > 1 { parts.append(part) }
                part = [from]
            }
            part.append(to)
        }
        if part.count > 1 { parts.append(part) }
        return parts
    }

    /// The part of a line between two points that lies in the frame; `nil` where none does.
    private func cut(_ start: PlanePoint, _ end: PlanePoint) -> (PlanePoint, PlanePoint)? {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        var (from, to) = (0.0, 1.0)
        for (step, room) in [
            (-dx, start.x - left), (dx, right - start.x), (-dy, start.y - top), (dy, bottom - start.y),
        ] {
            if step == 0 {
                if room < 0 { return nil }
            } else if step < 0 {
                from = max(from, room / step)
            } else {
                to = min(to, room / step)
            }
        }
        guard from <= to else { return nil }
        func point(_ share: Double) -> PlanePoint {
            clamped(PlanePoint(x: start.x + share * dx, y: start.y + share * dy))
        }
        return (from == 0 ? start : point(from), to == 1 ? end : point(to))
    }

    /// The part of an area that lies in the frame (Sutherland and Hodgman 1974): a ring, whose sides may run along the edge;
    /// empty where none does.
    ///
    /// - Parameter ring: The points around the area, the last of which is the first.
    /// - Complexity: O(*n*) in the number of points.
    public func part(ofRing ring: [PlanePoint]) -> [PlanePoint] {
        var points = Array(ring.dropLast())
        if points.allSatisfy(contains) { return ring }
        for edge in Edge.allCases {
            guard var before = points.last else { return [] }
            var inside: [PlanePoint] = []
            inside.reserveCapacity(points.count + 4)
            for point in points {
                if isInside(point, edge) {
                    if !isInside(before, edge) { inside.append(crossing(before, point, edge)) }
                    inside.append(point)
                } else if isInside(before, edge) {
                    inside.append(crossing(before, point, edge))
                }
                before = point
            }
            points = inside
        }
        guard points.count > 2, let first = points.first else { return [] }
        return points.map(clamped) + [clamped(first)]
    }

    private enum Edge: CaseIterable { case left, right, top, bottom }

    private func isInside(_ point: PlanePoint, _ edge: Edge) -> Bool {
        switch edge {
        case .left: point.x >= left
        case .right: point.x <= right
        case .top: point.y >= top
        case .bottom: point.y <= bottom
        }
    }

    private func crossing(_ start: PlanePoint, _ end: PlanePoint, _ edge: Edge) -> PlanePoint {
        switch edge {
        case .left, .right:
            let x = edge == .left ? left : right
            return PlanePoint(x: x, y: start.y + (end.y - start.y) * ((x - start.x) / (end.x - start.x)))
        case .top, .bottom:
            let y = edge == .top ? top : bottom
            return PlanePoint(x: start.x + (end.x - start.x) * ((y - start.y) / (end.y - start.y)), y: y)
        }
    }

    /// A point that arithmetic has put beside the edge by its last digit.
    private func clamped(_ point: PlanePoint) -> PlanePoint {
        PlanePoint(x: max(left, min(right, point.x)), y: max(top, min(bottom, point.y)))
    }
}
