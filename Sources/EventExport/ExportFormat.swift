/// A form in which events leave the site for other programs.
public enum ExportFormat: String, Sendable, CaseIterable {
    /// Objects with all that is known of each event.
    case json
    /// Comma-separated values (RFC 4180), an event a line.
    case csv
    /// A calendar (iCalendar, RFC 5545).
    case calendar
    /// A feed of events (Atom, RFC 4287).
    case atom
    /// What TimelineJS3 draws.
    case timelineJS

    /// What a file's name ends in, with the dot.
    public var fileExtension: String {
        switch self {
        case .json: ".json"
        case .csv: ".csv"
        case .calendar: ".ics"
        case .atom: ".xml"
        case .timelineJS: ".timelinejs.json"
        }
    }

    /// The format's own name.
    public var name: String {
        switch self {
        case .json: "JSON"
        case .csv: "CSV"
        case .calendar: "iCalendar"
        case .atom: "Atom"
        case .timelineJS: "TimelineJS"
        }
    }

    /// The media type.
    public var mediaType: String {
        switch self {
        case .json, .timelineJS: "application/json"
        case .csv: "text/csv"
        case .calendar: "text/calendar"
        case .atom: "application/atom+xml"
        }
    }

    /// Writes a file of events.
    ///
    /// - Complexity: O(*n*) in the length of the file.
    public func write(_ records: some Sequence<EventRecord>, of dataset: EventDataset, into output: inout [UInt8]) {
        write(records.map { EncodedEvent($0) }, of: dataset, into: &output)
    }

    /// Writes a file of events that have been written before.
    ///
    /// - Complexity: O(*n*) in the length of the file.
    public func write(_ events: [EncodedEvent], of dataset: EventDataset, into output: inout [UInt8]) {
        let length = events.reduce(0) { $0 + $1.bytes(as: self).count }
        output.reserveCapacity(output.count + length + events.count + 4096)
        switch self {
        case .json: JSONExport.write(events, of: dataset, into: &output)
        case .csv: CSVExport.write(events, of: dataset, into: &output)
        case .calendar: CalendarExport.write(events, of: dataset, into: &output)
        case .atom: AtomExport.write(events, of: dataset, into: &output)
        case .timelineJS: TimelineJSExport.write(events, of: dataset, into: &output)
        }
    }
}
