internal import Content

/// The mark of an event on a map: a shape for each status, the same as beside the word in texts.
struct MapShape {
    /// The path around it and that of what is filled in it, behind the point in its middle.
    let outline, solid: String
    /// Whether the outline is dotted.
    var isBroken = false

    /// The mark of a status.
    static func shape(of status: EventReport.Status) -> MapShape {
        let circle = circle(5)
        return switch status {
        case .confirmed: MapShape(outline: circle, solid: circle)
        case .claimed: MapShape(outline: circle, solid: "")
        case .reported: MapShape(outline: circle, solid: "m-5 0a5 5 0 0 0 10 0z")
        case .disputed: MapShape(outline: "m0-6 6 6-6 6-6-6z", solid: "m-1-5h2v10h-2z")
        case .denied: MapShape(outline: circle, solid: "m-4 3 7-7 1 1-7 7z")
        case .planned: MapShape(outline: circle, solid: "", isBroken: true)
        case .threatened: MapShape(outline: "m0-6 6 11h-12z", solid: "m0-6 6 11h-12z")
        }
    }

    /// A place without events.
    static let place = MapShape(outline: "m-3-3h6v6h-6z", solid: "")

    /// The ring around a number of events: filled, as a clock is, as far as they are confirmed.
    static func ring(_ count: Int, confirmed: Int) -> MapShape {
        let radius = radius(of: count)
        let outline = circle(radius)
        guard confirmed > 0 else { return MapShape(outline: outline, solid: "") }
        let (inner, outer) = (circle(radius - 1), circle(radius + 2))
        guard confirmed < count else { return MapShape(outline: outline, solid: outer + inner) }
        // In eighths, which is as much as one sees: from the top, clockwise.
        let eighths = max(1, min(7, confirmed * 8 / count))
        let ends = [(0, -8), (6, -6), (8, 0), (6, 6), (0, 8), (-6, 6), (-8, 0), (-6, -6)]
        func end(_ radius: Int) -> (x: Int, y: Int) {
            (ends[eighths].0 * radius / 8, ends[eighths].1 * radius / 8)
        }
        let (from, to) = (end(radius + 2), end(radius - 1))
        let isLarge = eighths > 4 ? 1 : 0
        return MapShape(
            outline: outline,
            solid: "m0 \(-radius - 2)a\(radius + 2) \(radius + 2) 0 \(isLarge) 1 \(from.x) \(from.y + radius + 2)"
                + "l\(to.x - from.x) \(to.y - from.y)"
                + "a\(radius - 1) \(radius - 1) 0 \(isLarge) 0 \(-to.x) \(-to.y - radius + 1)z")
    }

    /// How large the ring around a number of events is.
    static func radius(of count: Int) -> Int {
        var digits = 0
        var rest = count
        while rest > 0 {
            digits += 1
            rest /= 10
        }
        return 7 + min(4, digits) * 2
    }

    private static func circle(_ radius: Int) -> String {
        "m\(-radius) 0a\(radius) \(radius) 0 1 0 \(2 * radius) 0a\(radius) \(radius) 0 1 0 \(-2 * radius) 0z"
    }
}
