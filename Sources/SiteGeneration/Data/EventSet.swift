internal import EventExport

/// Events that one file of data holds.
enum EventSet: Sendable, Equatable {
    /// All events of the site.
    case all
    /// The events of a year or a month.
    case period(Period)
    /// The events that have no date.
    case undated
    /// The events of a topic, by its position.
    case topic(Int)

    /// The formats that it is published in: a topic's feed is that of its articles.
    var formats: [ExportFormat] {
        switch self {
        case .all, .period: ExportFormat.allCases
        case .undated: ExportFormat.allCases.filter { $0 != .timelineJS }
        case .topic: ExportFormat.allCases.filter { $0 != .atom }
        }
    }
}

extension SitePlan {
    /// Positions of the events of a set, by date, undated ones last.
    func events(of set: EventSet, in chronicle: Chronicle) -> [Int] {
        switch set {
        case .all: timeline.dated + timeline.undated
        case .topic(let position): chronicle.topics[position].events
        case .undated: timeline.undated
        case .period(let period):
            period.month == nil
                ? timeline.year(period)?.all ?? []
                : timeline.year(period.whole)?.months.first { $0.period == period }?.events ?? []
        }
    }
}
