internal import DeliveredFiles

/// Coasts and borders of the world, at several levels of detail.
///
/// They are those of Natural Earth at 1:50m (public domain): where land is, and the lines that states hold in fact.
/// `Outlines/make_outlines.py` makes the file.
public struct Outlines: Sendable {
    /// Rings around land and, in land, around seas: a point with an odd number of them around it is on land.
    public let coasts: [Line]
    /// Lines between states.
    public let borders: [Line]
    /// How far a point may be from where it was, in degrees.
    let tolerance: Double

    /// The outlines that come with the program, from the finest to the coarsest; made when they are first asked for.
    private static let delivered: [Outlines] = {
        let finest = Outlines(decoding: DeliveredFile.table("outlines.bin"))
        return [finest] + [0.1, 0.4].map { finest.simplified(by: $0) }
    }()

    /// The coarsest outlines that a picture shows as it would the finest.
    public static func outlines(for projection: Projection) -> Outlines {
        let needed = projection.degreesPerUnit / 2
        return delivered.last { $0.tolerance <= needed } ?? delivered[0]
    }

    init(coasts: [Line], borders: [Line], tolerance: Double) {
        (self.coasts, self.borders, self.tolerance) = (coasts, borders, tolerance)
    }

    /// The outlines with fewer points.
    private func simplified(by tolerance: Double) -> Outlines {
        Outlines(
            coasts: coasts.map { $0.simplified(by: tolerance) }.filter { $0.points.count > 3 },
            borders: borders.map { $0.simplified(by: tolerance) }, tolerance: tolerance)
    }
}
