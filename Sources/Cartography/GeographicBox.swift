/// A part of the earth between two meridians and two parallels.
///
/// Where it lies across the meridian of 180°, its east is beyond 180.
public struct GeographicBox: Sendable, Hashable {
    /// Its edges, in degrees.
    public var west, south, east, north: Double

    /// States a box by its edges.
    public init(west: Double, south: Double, east: Double, north: Double) {
        (self.west, self.south, self.east, self.north) = (west, south, east, north)
    }

    /// The smallest box around points, across the meridian of 180° where that is shorter; `nil` around none.
    ///
    /// - Complexity: O(*n* log *n*) in the number of points.
    public init?(around points: some Sequence<GeographicPoint>) {
        let points = Array(points)
        let longitudes = points.map(\.longitude).sorted()
        let latitudes = points.map(\.latitude)
        guard let first = longitudes.first, let last = longitudes.last, let south = latitudes.min(),
            let north = latitudes.max()
        else { return nil }
        self.init(west: first, south: south, east: last, north: north)
        // The widest gap between neighbours is what the box leaves out.
        var widest = 360 - (last - first)
        for (left, right) in zip(longitudes, longitudes.dropFirst()) where right - left > widest {
            (widest, west, east) = (right - left, right, left + 360)
        }
    }

    /// How far it reaches from west to east.
    public var width: Double { east - west }
    /// How far it reaches from south to north.
    public var height: Double { north - south }
    /// Its middle.
    public var middle: GeographicPoint {
        GeographicPoint(latitude: (south + north) / 2, longitude: (west + east) / 2)
    }

    /// The box with a margin on each side, a share of its longer side, and at least so many degrees from south to north.
    public func widened(by share: Double, toAtLeast least: Double) -> GeographicBox {
        let middle = middle
        let shrinking = Projection.shrinking(at: middle.latitude)
        let longer = max(height, width * shrinking)
        let side = max(longer * (1 + 2 * share), least)
        let tall = max(height + 2 * share * longer, side * 0.55)
        let wide = max(width * shrinking + 2 * share * longer, side)
        return GeographicBox(
            west: middle.longitude - wide / shrinking / 2, south: max(-90, middle.latitude - tall / 2),
            east: middle.longitude + wide / shrinking / 2, north: min(90, middle.latitude + tall / 2))
    }

    /// Whether two boxes have a point in common, the other one moved by `turns` around the earth.
    func meets(_ other: GeographicBox, turned turns: Int) -> Bool {
        let shift = 360 * Double(turns)
        return other.west + shift <= east && other.east + shift >= west && other.south <= north && other.north >= south
    }

    /// The point where it lies in the box, or nearest to it: the same one, or once more around the earth.
    public func nearest(_ point: GeographicPoint) -> GeographicPoint {
        let turns = ((middle.longitude - point.longitude) / 360).rounded()
        return abs(turns) <= 2 ? point.turned(Int(turns)) : point
    }
}
