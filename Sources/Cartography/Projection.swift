/// What makes a plane picture of a part of the earth: equirectangular, true to length along the parallel in its middle.
///
/// A degree of latitude is as long everywhere, and north is above, so that places are found again on any other map. Over the
/// few hundred kilometres that most pictures show, shapes are as they are; on a picture of the whole earth the far north
/// is drawn too wide.
public struct Projection: Sendable, Hashable {
    /// What the picture shows.
    public let box: GeographicBox
    /// How large it is, in its own units.
    public let width, height: Int
    private let unitsPerLongitude, unitsPerLatitude: Double

    /// A picture of a width, as high as its box asks for, within bounds that keep it on a screen: it may show more than the box.
    public init(_ box: GeographicBox, width: Int) {
        let shrinking = Self.shrinking(at: box.middle.latitude)
        let (lowest, highest) = (width * 2 / 5, width * 9 / 10)
        let (wide, tall) = (max(box.width * shrinking, 0.001), max(0.001, min(box.height, 180)))
        let scale = min(Double(width) / wide, Double(highest) / tall)
        height = max(lowest, min(Int((tall * scale).rounded(.up)), highest))
        self.box = box
        self.width = width
        unitsPerLatitude = scale
        unitsPerLongitude = scale * shrinking
    }

    /// How many degrees of latitude a unit has.
    public var degreesPerUnit: Double { 1 / unitsPerLatitude }

    /// The part of the earth that the picture shows.
    var shown: GeographicBox {
        let (wide, tall) = (Double(width) / unitsPerLongitude / 2, Double(height) / unitsPerLatitude / 2)
        let middle = box.middle
        return GeographicBox(
            west: middle.longitude - wide, south: middle.latitude - tall, east: middle.longitude + wide,
            north: middle.latitude + tall)
    }

    /// How many units a length on the ground has.
    public func units(kilometres: Double) -> Double {
        kilometres / GeographicPoint.kilometresPerDegree * unitsPerLatitude
    }

    /// Where a point of the earth stands in the picture, from the left and from the top; it may lie outside.
    public func place(_ point: GeographicPoint) -> PlanePoint {
        let middle = box.middle
        return PlanePoint(
            x: Double(width) / 2 + (point.longitude - middle.longitude) * unitsPerLongitude,
            y: Double(height) / 2 - (point.latitude - middle.latitude) * unitsPerLatitude)
    }

    /// Where a point stands whose longitude may be counted the other way round.
    public func nearestPlace(_ point: GeographicPoint) -> PlanePoint { place(box.nearest(point)) }

    /// How far two points are apart on a picture of which they are the ends, in degrees of latitude.
    public static func degrees(from start: GeographicPoint, to end: GeographicPoint) -> Double {
        let shrinking = shrinking(at: (start.latitude + end.latitude) / 2)
        let (north, east) = (end.latitude - start.latitude, (end.longitude - start.longitude) * shrinking)
        return (north * north + east * east).squareRoot()
    }

    /// How much shorter a degree of longitude is than one of latitude: the cosine, by its series.
    ///
    /// It is the same number on every machine, which that of a library for mathematics need not be.
    static func shrinking(at latitude: Double) -> Double {
        let angle = max(-80, min(80, latitude)) * 3.141592653589793 / 180
        let square = angle * angle
        var (term, sum) = (1.0, 1.0)
        for power in stride(from: 2.0, through: 18, by: 2) {
            term *= -square / (power * (power - 1))
            sum += term
        }
        return sum
    }
}
