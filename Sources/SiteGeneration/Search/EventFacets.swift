internal import Chronology
internal import Content
internal import Localization
internal import SearchIndex

/// What events are found by beside their words: topics, status, sources, place, months, and fields of the site’s own.
struct EventFacets: Sendable {
    /// A thing that is told of events.
    enum Facet: Hashable {
        case topic, status, source, place, when
        case own(String)

        /// Its name in the index and in addresses.
        var name: String {
            switch self {
            case .topic: "topic"
            case .status: "status"
            case .source: "source"
            case .place: "place"
            case .when: "when"
            case .own(let name): "own-\(name)"
            }
        }
    }

    let maker: ViewMaker
    private var chronicle: Chronicle { maker.chronicle }

    /// Places are listed that have more than one event, where they are more than these.
    private static let placeLimit = 200

    init(maker: ViewMaker) { self.maker = maker }

    /// Calls `body` with each value of an event, once.
    ///
    /// Months and years are as ISO 8601 has them: what is known by its year alone has no month.
    func forEachValue(of position: Int, _ body: (Facet, String) -> Void) {
        let event = chronicle.events[position]
        for topic in event.topics { body(.topic, chronicle.topics[topic].topic.id) }
        body(.status, event.status.rawValue)
        for source in sources(of: event) { body(.source, source) }
        let place = chronicle.place(of: event.lead)
        if !place.isEmpty { body(.place, place) }
        for period in maker.plan.timeline.periods(of: position) { body(.when, period.isoText) }
        for own in maker.ownFilters(of: event) { body(.own(own.name), own.value) }
    }

    /// The publications that reported an event, and those that are its claimants.
    private func sources(of event: Event) -> [String] {
        var found: [String] = []
        func add(_ id: String) {
            if chronicle.sourcePositions[id] != nil, !found.contains(id) { found.append(id) }
        }
        for report in event.reports {
            if let article = report.article,
                case .known(let id)? = chronicle.articles[article].article.source?.publication
            {
                add(id.value)
            }
            for claimant in report.report.by {
                if case .known(let id) = claimant { add(id.value) }
            }
        }
        return found
    }

    /// What there is to choose from, by how often it was told.
    ///
    /// - Complexity: O(*n*) in the number of events, besides sorting the values.
    func choices() -> [SearchFacet] {
        var counts: [Facet: [String: Int]] = [:]
        for position in chronicle.standingEvents {
            forEachValue(of: position) { facet, value in counts[facet, default: [:]][value, default: 0] += 1 }
        }
        let own = chronicle.site.fields[.events].filter(\.isFilter).map { Facet.own($0.name) }
        return ([.topic, .status, .source, .place, .when] + own).map { facet in
            var values = counts[facet] ?? [:]
            if facet == .place, values.count > Self.placeLimit { values = values.filter { $0.value > 1 } }
            let sorted = values.sorted {
                facet == .when || $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
            }
            return SearchFacet(
                name: facet.name,
                values: sorted.map { SearchFacet.Value($0.key, label: label($0.key, of: facet), count: $0.value) })
        }
    }

    private func label(_ value: String, of facet: Facet) -> String {
        switch facet {
        case .topic: chronicle.topicPositions[value].map { maker.topic($0).name } ?? value
        case .status: EventReport.Status(rawValue: value).map { maker.strings[$0.label] } ?? value
        case .source: chronicle.sourcePositions[value].map { chronicle.sources[$0].source.name } ?? value
        case .when: Period(isoText: value).map { maker.text($0) } ?? value
        case .place, .own: value
        }
    }
}
