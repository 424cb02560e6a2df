internal import Bounds
internal import Cartography

/// Places that are too close together in a picture for marks of their own.
struct MapCluster {
    /// The place with most events, where the mark stands.
    let main: MapSpot
    /// Where that is in the picture.
    let point: PlanePoint
    /// The other places.
    var others: [MapSpot] = []

    /// The events of all of them.
    var events: [Int] { main.events + others.flatMap(\.events) }

    /// Puts places together until there are few enough marks.
    ///
    /// - Parameters:
    ///   - spots: The places, those with most events first.
    ///   - distance: How close two marks may be at least, in units of the picture.
    ///   - limit: How many marks there may be.
    /// - Complexity: O(*n* · `limit`) in the number of places, each time that they are put closer together.
    static func clusters(
        of spots: [MapSpot], in projection: Projection, distance: Double, limit: Int
    ) -> [MapCluster] {
        var distance = distance
        while true {
            if let clusters = clusters(of: spots, projection, distance, limit) { return clusters }
            distance *= 1.5
        }
    }

    private static func clusters(
        of spots: [MapSpot], _ projection: Projection, _ distance: Double, _ limit: Int
    ) -> [MapCluster]? {
        var clusters: [MapCluster] = []
        for spot in spots {
            let point = projection.nearestPlace(spot.place.point)
            let near = clusters.firstIndex {
                abs($0.point.x - point.x) < distance && abs($0.point.y - point.y) < distance
            }
            if let near {
                clusters[near].others.append(spot)
            } else {
                guard clusters.count < max(1, limit) else { return nil }
                clusters.append(MapCluster(main: spot, point: point))
            }
        }
        return clusters
    }
}
