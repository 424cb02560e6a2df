/// A point of a picture, in its units from the left and from the top.
public struct PlanePoint: Sendable, Hashable {
    /// From the left, and from the top.
    public var x, y: Double

    /// Names a point.
    public init(x: Double, y: Double) { (self.x, self.y) = (x, y) }

    /// The nearest point in whole units, within what any picture has.
    public var whole: (x: Int, y: Int) { (Self.whole(x), Self.whole(y)) }

    private static func whole(_ value: Double) -> Int {
        value.isFinite ? Int(max(-1_000_000, min(1_000_000, value)).rounded()) : 0
    }

    /// The square of how far it is from a line between two others.
    func squaredDistance(fromLine start: PlanePoint, _ end: PlanePoint) -> Double {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let (px, py) = (x - start.x, y - start.y)
        let length = dx * dx + dy * dy
        let share = length > 0 ? max(0, min(1, (px * dx + py * dy) / length)) : 0
        let (restX, restY) = (px - share * dx, py - share * dy)
        return restX * restX + restY * restY
    }
}
