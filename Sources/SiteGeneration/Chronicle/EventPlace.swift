internal import Cartography
internal import Content
internal import Gazetteer

/// Where an event happened, as maps show it.
struct EventPlace: Sendable, Hashable {
    /// The point, which is the middle of what is known.
    let point: GeographicPoint
    /// How closely it is known.
    let precision: MapPoint.Precision
    /// The place as it is called; empty where an event only has a point.
    let name: String
    /// The position of the topic that it is; `nil` where it has none.
    let topic: Int?
}

/// The topics that are places, by what texts call them.
struct PlaceNames {
    private let topics: [TopicEntry]
    private let positions: [String: Int]

    /// - Complexity: O(*n*) in the number of topics and their names.
    init(_ topics: [TopicEntry]) {
        self.topics = topics
        var positions: [String: Int] = [:]
        func add(_ name: String, _ position: Int) {
            positions[name.lowercased()] = positions[name.lowercased()] ?? position
        }
        let places = topics.indices.filter { topics[$0].topic.kind.isPlace }
        // What stands first counts: ids, then names, then other names.
        for position in places { positions[topics[position].topic.id] = position }
        for position in places { add(topics[position].topic.name, position) }
        for position in places {
            for alias in topics[position].topic.aliases where alias.kind == .name { add(alias.text, position) }
        }
        self.positions = positions
    }

    /// The topic that is called so, alone or before a comma: “Kerman, Iran” is Kerman.
    func topic(called name: String) -> Int? {
        guard !positions.isEmpty, !name.isEmpty else { return nil }
        let name = name.lowercased()
        return positions[name] ?? positions[String(name.prefix { $0 != "," && $0 != "،" })]
    }

    /// Where an event happened: in the words of the report that speaks for it, or else of the newest other one that names
    /// the same place; `nil` where no report has a point.
    ///
    /// - Complexity: O(*n*) in the number of its reports.
    func place(of event: Event) -> EventPlace? {
        if let place = place(of: event.lead) { return place }
        for report in event.reports.reversed()
        where event.lead.place.isEmpty || report.report.place == event.lead.place {
            if let place = place(of: report.report) { return place }
        }
        return nil
    }

    private func place(of report: EventReport) -> EventPlace? {
        let topic = topic(called: report.place)
        guard let point = report.point ?? topic.flatMap({ topics[$0].topic.point }) else { return nil }
        // A point of the event’s own somewhere in the place is not that of the place.
        let isOwn = report.point != nil && report.point?.point != topic.flatMap { topics[$0].topic.point?.point }
        return EventPlace(
            point: point.point, precision: point.precision,
            name: topic.map { isOwn ? report.place : topics[$0].topic.name } ?? report.place, topic: isOwn ? nil : topic
        )
    }
}

extension Chronicle {
    /// What a report calls the place: the name of the topic where it says its id.
    func place(of report: EventReport) -> String {
        guard let position = topicPositions[report.place], topics[position].topic.kind.isPlace else {
            return report.place
        }
        return topics[position].topic.name
    }

    /// Whether there is a file of the events that have a place.
    var hasMapData: Bool { hasPlaces && site.data.formats.contains(.geojson) }

    /// Whether any event has a place on the map.
    var hasPlaces: Bool { places[standingEvents].contains { $0 != nil } }
}
