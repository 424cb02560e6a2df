public import Cartography

/// A point on the earth, and how closely it is known.
public struct MapPoint: Sendable {
    /// The point, which is the middle of what is known.
    public var point: GeographicPoint
    /// How closely it is known.
    public var precision: Precision
    /// Where it is written in the file.
    public var range: Range<Int>

    /// How closely a point is known: what it stands for as a whole.
    public enum Precision: String, Sendable, CaseIterable {
        /// A building, a crossing, a base.
        case site
        /// A town or a village.
        case town
        /// A district, a valley, a stretch of coast.
        case area
        /// A country.
        case country

        /// How far from the point it may be, roughly, in kilometres.
        public var kilometres: Double {
            switch self {
            case .site: 1
            case .town: 5
            case .area: 50
            case .country: 300
            }
        }
    }
}
