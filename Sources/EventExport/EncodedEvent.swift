internal import Bounds
internal import Chronology

/// An event as it stands in files of every format.
///
/// It is written once, since it stands in the files of its month, of its year, of each of its topics and of all events; an
/// object, since lists of many are handed on.
public final class EncodedEvent: Sendable {
    /// The event's id.
    let id: String
    /// When its newest report came out or was changed, in Unix time.
    public let changed: Int64
    /// What it is in each format, one after the other.
    private let bytes: [UInt8]
    /// Where that ends, by the order of the formats.
    private let ends: InlineArray<5, Int32>

    /// Writes an event in every format.
    ///
    /// - Complexity: O(*n*) in the length of its texts.
    public init(_ record: EventRecord) {
        id = record.id
        changed = record.changed.unixTime()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4096)
        var ends = InlineArray<5, Int32>(repeating: 0)
        for (index, format) in ExportFormat.allCases.enumerated() {
            switch format {
            case .json: JSONExport.write(record, into: &bytes)
            case .csv: CSVExport.write(record, into: &bytes)
            case .calendar: CalendarExport.write(record, into: &bytes)
            case .atom: AtomExport.write(record, into: &bytes)
            case .timelineJS: TimelineJSExport.write(record, into: &bytes)
            }
            ends[index] = Int32(clamping: bytes.count)
        }
        self.bytes = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            count = buffer.initialize(fromContentsOf: bytes)
        }
        self.ends = ends
    }

    /// The event in a format; nothing where the format has no form for it.
    func bytes(as format: ExportFormat) -> ArraySlice<UInt8> {
        let index =
            switch format {
            case .json: 0
            case .csv: 1
            case .calendar: 2
            case .atom: 3
            case .timelineJS: 4
            }
        return bytes[within: (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
    }
}
