internal import Bounds
internal import Cartography
internal import Content

/// A place and the events that happened there.
struct MapSpot {
    let place: EventPlace
    /// Positions of events.
    var events: [Int]

    /// The places of events, those with most events first.
    ///
    /// - Complexity: O(*n* log *n*) in the number of events.
    static func spots(of events: some Sequence<Int>, in chronicle: Chronicle) -> [MapSpot] {
        var spots: [MapSpot] = []
        var positions: [EventPlace: Int] = [:]
        for event in events {
            guard let place = chronicle.places[event] else { continue }
            if let position = positions[place] {
                spots[position].events.append(event)
            } else {
                positions[place] = spots.count
                spots.append(MapSpot(place: place, events: [event]))
            }
        }
        return spots.sorted { $0.order < $1.order }
    }

    /// By how many events, then from north to south and from west to east.
    private var order: (Int, Double, Double, String) {
        (-events.count, -place.point.latitude, place.point.longitude, place.name)
    }

    /// The places that a picture shows: where three quarters of the events are, and what lies at most half as far again from
    /// the middle of them as these do.
    ///
    /// A single event on another continent would else make all others a speck.
    ///
    /// - Complexity: O(*n* log *n*) in the number of places.
    static func core(of spots: [MapSpot]) -> [MapSpot] {
        guard spots.count > 2, let box = GeographicBox(around: spots.map(\.place.point)) else { return spots }
        let total = spots.reduce(0) { $0 + max(1, $1.events.count) }
        func median(_ value: (GeographicPoint) -> Double) -> Double {
            var rest = total / 2
            for spot in spots.sorted(by: { value($0.place.point) < value($1.place.point) }) {
                rest -= max(1, spot.events.count)
                if rest < 0 { return value(spot.place.point) }
            }
            return 0
        }
        let middle = GeographicPoint(
            latitude: median(\.latitude), longitude: median { box.nearest($0).longitude })
        func distance(_ spot: MapSpot) -> Double {
            Projection.degrees(from: middle, to: box.nearest(spot.place.point))
        }
        let sorted = spots.map { ($0.events.count, distance($0)) }.sorted { $0.1 < $1.1 }
        var (rest, radius) = (total * 3 / 4, 0.0)
        for (count, distance) in sorted where rest > 0 {
            rest -= max(1, count)
            radius = distance
        }
        let limit = max(radius * 1.5, 4)
        return spots.filter { distance($0) <= limit }
    }
}
