/// A point on the earth, in degrees of WGS 84.
public struct GeographicPoint: Sendable, Hashable {
    /// Degrees north of the equator, -90 to 90.
    public var latitude: Double
    /// Degrees east of Greenwich, -180 to 180; beyond that, the same place once more around the earth.
    public var longitude: Double

    /// Names a point.
    public init(latitude: Double, longitude: Double) {
        (self.latitude, self.longitude) = (latitude, longitude)
    }

    /// The point `turns` times around the earth to the east.
    func turned(_ turns: Int) -> GeographicPoint {
        GeographicPoint(latitude: latitude, longitude: longitude + 360 * Double(turns))
    }
}

extension GeographicPoint {
    /// The kilometres between two parallels that are a degree apart.
    public static let kilometresPerDegree = 111.2

    /// Degrees as GeoJSON has them: at most five decimals, about a metre, without zeros at the end.
    ///
    /// - Returns: `35.7`, `-0.00012`, `51`; `0` for what is no number of degrees.
    public static func text(_ degrees: Double) -> String {
        guard abs(degrees) <= 720 else { return "0" }
        let units = Int((degrees * 100_000).rounded())
        let (whole, rest) = abs(units).quotientAndRemainder(dividingBy: 100_000)
        let sign = units < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        var decimals = String(100_000 + rest).dropFirst()
        while decimals.last == "0" { decimals.removeLast() }
        return "\(sign)\(whole).\(decimals)"
    }
}
