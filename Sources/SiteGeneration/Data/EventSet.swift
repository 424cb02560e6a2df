internal import Content
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

    /// The formats in which a site publishes it; none where it publishes no files of its own for it.
    func formats(of site: Site) -> [ExportFormat] {
        guard let part else { return site.data.formats.compactMap { ExportFormat($0) } }
        guard site.data.parts.contains(part) else { return [] }
        return site.data.partFormats.compactMap { ExportFormat($0) }.filter(isMeaningful)
    }

    /// What it is a part of the events by; `nil` where it is all of them.
    private var part: DataFiles.Part? {
        switch self {
        case .all: nil
        case .period(let period): period.month == nil ? .year : .month
        case .undated: .year
        case .topic: .topic
        }
    }

    /// Whether anything can be told of it in a format.
    private func isMeaningful(_ format: ExportFormat) -> Bool {
        switch (self, format) {
        // What has no date is drawn on no line.
        case (.undated, .timelineJS): false
        // A topic's feed is that of its articles.
        case (.topic, .atom): false
        default: true
        }
    }

    /// The set whose files have its events: a month's are in those of its year, where it has none of its own.
    func published(by site: Site) -> EventSet {
        guard case .period(let period) = self, formats(of: site).isEmpty else { return self }
        return .period(period.whole)
    }
}

extension ExportFormat {
    /// The format that a site names; `nil` for that of maps, which has a file of its own.
    fileprivate init?(_ format: DataFiles.Format) {
        switch format {
        case .json: self = .json
        case .csv: self = .csv
        case .calendar: self = .calendar
        case .atom: self = .atom
        case .timelinejs: self = .timelineJS
        case .geojson: return nil
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
