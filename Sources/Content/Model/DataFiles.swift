/// Which files of events the site publishes for other programs.
public struct DataFiles: Sendable, Equatable {
    /// A form in which events leave the site.
    public enum Format: String, Sendable, CaseIterable {
        case json, csv, calendar, atom, timelinejs
        /// Those that have a place, in one file.
        case geojson
    }

    /// What has files of its own besides that of all events.
    public enum Part: String, Sendable, CaseIterable {
        case topic, year, month
    }

    /// The formats that `site.yml` names; `nil` where it names none.
    private let named: [Format]?
    /// What has files of its own.
    public let parts: [Part]

    /// - Parameters:
    ///   - formats: The formats of every file; `nil` for all of them, and for parts those that somebody subscribes to or
    ///     opens in a table.
    ///   - parts: What has files of its own; a month is in those of its year.
    public init(formats: [Format]? = nil, parts: [Part] = [.topic, .year]) {
        (named, self.parts) = (formats, parts)
    }

    /// The formats in which all events are published.
    public var formats: [Format] { named ?? Format.allCases }

    /// The formats in which parts are published.
    public var partFormats: [Format] { named ?? [.json, .csv, .calendar, .atom] }
}
