internal import Bounds
internal import Cartography
internal import Chronology
internal import Content
internal import Localization
internal import Templating

/// How large a map is, and how much stands on it.
enum MapSize {
    /// Beside a list of events, which is its table.
    case small
    /// Across a page, with a table of places.
    case medium
    /// On a page of its own.
    case large

    /// The width in units: about a pixel each, where the map is small.
    var width: Int {
        switch self {
        case .small: 288
        case .medium: 360
        case .large: 480
        }
    }

    /// How many bytes coasts and borders may have.
    var bytes: Int {
        switch self {
        case .small: 900
        case .medium: 2_400
        case .large: 4_000
        }
    }

    /// How many marks there are at most.
    var marks: Int { self == .large ? 40 : 16 }
    /// How many names.
    var labels: Int { self == .large ? 16 : 6 }
    /// How many rows the table has.
    var rows: Int {
        switch self {
        case .small: 0
        case .medium: 8
        case .large: 40
        }
    }
}

extension PageMaker {
    /// The map of events; `nil` where none of them has a place.
    ///
    /// - Parameters:
    ///   - topic: The topic whose page it is, which has its own point where it is a place.
    ///   - isWhole: Whether every place is to be in the picture, however far from the others.
    /// - Complexity: O(*n* log *n*) in the number of events and of the points of outlines.
    func map(
        of events: some Sequence<Int> & Collection, around topic: Int? = nil, _ size: MapSize = .small,
        isWhole: Bool = false
    ) -> MapView? {
        var spots = MapSpot.spots(of: events, in: chronicle)
        if let own = topic.flatMap(place(ofTopic:)), !spots.contains(where: { $0.place == own }) {
            spots.append(MapSpot(place: own, events: []))
        }
        let core = isWhole ? spots : MapSpot.core(of: spots)
        guard let box = GeographicBox(around: core.map(\.place.point)) else { return nil }
        let least = core.map { $0.place.precision.leastDegrees }.max() ?? 0
        let projection = Projection(box.widened(by: 0.12, toAtLeast: least), width: size.width)
        let ground = context.maps.ground(of: projection, within: size.bytes)
        let clusters = MapCluster.clusters(of: core, in: projection, distance: 18, limit: size.marks)
        let marks = clusters.reversed().map { mark(of: $0, size) }
        let shown = core.reduce(0) { $0 + $1.events.count }
        let areas = areas(of: core, in: projection)
        let isClustered = marks.contains { !$0.count.isEmpty }
        let names = core.prefix(3).map { name(of: $0.place) }.joined(separator: strings[.listSeparator])
        return MapView(
            description: strings.text(.mapDescription, ["count": strings.number(core.count), "names": names]),
            width: projection.width, height: projection.height, land: ground.land, borders: ground.borders,
            contested: ground.contested, controls: ground.areas.enumerated().map { control($1, number: $0) },
            areas: areas, marks: marks, labels: labels(of: clusters, in: projection, size.labels),
            scope: shown < events.count
                ? strings.text(
                    .mapScope, ["count": strings.number(shown), "total": strings.number(events.count)]) : "",
            legend: size == .small
                ? ""
                : [isClustered ? strings[.mapRings] : "", areas.isEmpty ? "" : strings[.mapAreas]]
                    .filter { !$0.isEmpty }.joined(separator: " "),
            note: strings[context.maps.hasOwnBorders ? .mapOwnBorders : .mapBorders],
            places: events.count == 1
                ? [] : spots.lazy.filter { !$0.events.isEmpty }.prefix(size.rows).map { row(of: $0, size) },
            page: size != .large && chronicle.hasPlaces ? viewpoint.href(Routes.map) : "")
    }

    /// An area that somebody holds, with the letter that stands in it.
    private func control(
        _ area: (layer: Int, path: String, middle: PlanePoint), number: Int
    ) -> MapControlView {
        let layer = chronicle.site.layers[area.layer]
        let source = chronicle.sourcePositions[layer.source].map { maker.source($0) }
        let letter = UInt8(truncatingIfNeeded: number % 26) + UInt8(ascii: "A")
        return MapControlView(
            path: area.path, letter: String(UnicodeScalar(letter)), x: area.middle.whole.x, y: area.middle.whole.y + 5,
            name: layer.name, language: maker.names, date: maker.date(layer.date),
            source: source?.name ?? layer.source, sourcePage: source?.href ?? "")
    }

    /// The place that a topic is; `nil` where that is not known.
    private func place(ofTopic position: Int) -> EventPlace? {
        let topic = chronicle.topics[position].topic
        guard let point = topic.point else { return nil }
        return EventPlace(point: point.point, precision: point.precision, name: topic.name, topic: position)
    }

    private func mark(of cluster: MapCluster, _ size: MapSize) -> MapMarkView {
        let (x, y) = (cluster.point.whole.x, cluster.point.whole.y)
        let events = cluster.events
        let (shape, title, href, count) = content(of: cluster, events, size)
        func path(_ part: String) -> String { part.isEmpty ? "" : "M\(x) \(y)\(part)" }
        return MapMarkView(
            href: href, title: title, x: x, y: y + 4, outline: path(shape.outline), solid: path(shape.solid),
            isBroken: shape.isBroken, count: count)
    }

    private func content(
        of cluster: MapCluster, _ events: [Int], _ size: MapSize
    ) -> (shape: MapShape, title: String, href: String, count: String) {
        let name = name(of: cluster.main.place)
        guard let first = events.first else { return (.place, name, "", "") }
        if events.count == 1 {
            let event = chronicle.events[first]
            return (
                .shape(of: event.status), event.lead.title, viewpoint.href(context.plan.eventRoutes[first]), ""
            )
        }
        let confirmed = events.count { chronicle.events[$0].status == .confirmed }
        let more = cluster.others.isEmpty ? "" : " + \(strings.number(cluster.others.count))"
        return (
            .ring(events.count, confirmed: confirmed),
            "\(name)\(more): \(strings.text(.eventCount, count: events.count)), "
                + "\(strings[.confirmed]) \(strings.number(confirmed))",
            href(of: cluster, size), strings.number(events.count)
        )
    }

    /// What a mark of several events leads to: the page of the place, or its row on the page of the map.
    private func href(of cluster: MapCluster, _ size: MapSize) -> String {
        let place = cluster.main.place
        if size == .large { return "#\(Self.anchor(of: place, in: chronicle))" }
        if let topic = place.topic, cluster.others.isEmpty { return maker.topic(topic).href }
        return "\(viewpoint.href(Routes.map))#\(Self.anchor(of: place, in: chronicle))"
    }

    /// The id of a place’s row on the page of the map.
    private static func anchor(of place: EventPlace, in chronicle: Chronicle) -> String {
        if let topic = place.topic { return "_\(chronicle.topics[topic].topic.id)" }
        return
            "_\(GeographicPoint.text(place.point.latitude))_\(GeographicPoint.text(place.point.longitude))"
    }

    /// The place as it is called, in the language of the page where it is a topic; or its degrees.
    private func name(of place: EventPlace) -> String {
        if let topic = place.topic { return maker.topic(topic).name }
        guard place.name.isEmpty else { return place.name }
        let point = place.point
        return "\(GeographicPoint.text(point.latitude)), \(GeographicPoint.text(point.longitude))"
    }

    private func areas(of spots: [MapSpot], in projection: Projection) -> [MapAreaView] {
        var areas: [MapAreaView] = []
        for spot in spots {
            let units = projection.units(kilometres: spot.place.precision.kilometres)
            let radius = PlanePoint(x: min(units, Double(projection.width) / 3), y: 0).whole.x
            let point = projection.nearestPlace(spot.place.point).whole
            // What the mark covers says nothing.
            guard radius > 12, !areas.contains(where: { ($0.x, $0.y, $0.radius) == (point.x, point.y, radius) }) else {
                continue
            }
            areas.append(MapAreaView(x: point.x, y: point.y, radius: radius))
        }
        return Array(areas.prefix(Self.areaLimit))
    }

    private static let areaLimit = 12
    /// How wide a letter is at most, and how high a line, in units of the picture.
    private static let (letterWidth, lineHeight) = (8, 16)

    /// The names of the places with most events, as far as they have room.
    private func labels(of clusters: [MapCluster], in projection: Projection, _ limit: Int) -> [MapLabelView] {
        var taken = clusters.map { cluster in
            let point = cluster.point.whole
            return (left: point.x - 11, right: point.x + 11, top: point.y - 11, bottom: point.y + 11)
        }
        var labels: [MapLabelView] = []
        for cluster in clusters where labels.count < limit {
            let point = cluster.point.whole
            let whole = name(of: cluster.main.place)
            let name = String(whole.prefix { $0 != "," && $0 != "،" }.prefix(24))
            let (length, gap) = (name.count * Self.letterWidth, MapShape.radius(of: cluster.events.count) + 6)
            let own = (point.x - 11, point.y - 11)
            // Behind the mark, or else before it.
            for endsThere in [false, true] {
                let left = endsThere ? point.x - gap - length : point.x + gap
                let (right, top) = (left + length, point.y - Self.lineHeight / 2)
                let isFree = taken.allSatisfy {
                    $0.right <= left || $0.left >= right || $0.bottom <= top || $0.top >= top + Self.lineHeight
                        || ($0.left, $0.top) == own
                }
                guard isFree, left >= 0, right <= projection.width, !whole.isEmpty else { continue }
                taken.append((left: left, right: right, top: top, bottom: top + Self.lineHeight))
                labels.append(
                    MapLabelView(
                        x: endsThere ? point.x - gap : point.x + gap, y: point.y + 5, text: name, endsThere: endsThere))
                break
            }
        }
        return labels
    }

    /// A place and its newest events.
    private func row(of spot: MapSpot, _ size: MapSize) -> MapPlaceView {
        let place = spot.place
        return MapPlaceView(
            anchor: Self.anchor(of: place, in: chronicle), name: name(of: place),
            language: place.topic.map { maker.topic($0).language } ?? maker.names,
            href: place.topic.map { maker.topic($0).href } ?? "", precision: strings[place.precision.label],
            count: maker.numeral(spot.events.count),
            confirmed: maker.numeral(spot.events.count { chronicle.events[$0].status == .confirmed }),
            events: size == .large ? spot.events.suffix(2).reversed().map { event($0) } : [])
    }
}

extension MapPoint.Precision {
    /// How many degrees a picture of such a place has at least, so that readers see where it is.
    fileprivate var leastDegrees: Double {
        switch self {
        case .site, .town: 7
        case .area: 9
        case .country: 16
        }
    }

    /// The word for readers.
    fileprivate var label: StringKey {
        switch self {
        case .site: .site
        case .town: .town
        case .area: .area
        case .country: .country
        }
    }
}
