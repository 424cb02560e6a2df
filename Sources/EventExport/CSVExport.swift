internal import Chronology
internal import JSONWriting

/// Events as comma-separated values (RFC 4180): a heading, then an event a line, lines ending in CR LF.
///
/// Several values in one field are separated by `; `; a semicolon or backslash within one has a backslash before it.
enum CSVExport {
    static let columns = [
        "event_id", "event_date", "date_start", "date_end", "date_precision", "date_qualifier", "year", "title",
        "status", "claimant_ids", "claimants", "location", "topic_ids", "topics", "details", "figures", "sources",
        "source_urls", "articles", "reports", "quote", "derivation", "language", "url",
    ]

    static func write(_ events: [EncodedEvent], of dataset: EventDataset, into output: inout [UInt8]) {
        CSVLine.write(columns + dataset.ownFields, into: &output)
        for event in events { output += event.bytes(as: .csv) }
    }

    static func write(_ record: EventRecord, into output: inout [UInt8]) {
        CSVLine.write(fields(of: record), into: &output)
    }

    private static func fields(of record: EventRecord) -> [String] {
        [
            record.id, record.date?.description ?? "", record.date?.earliest?.description ?? "",
            record.date?.latest?.description ?? "", record.precision, record.qualifier,
            list(record.years.map { "\($0)" }), record.title, record.status,
            list(record.claimants.map(\.id)), list(record.claimants.map(\.name)), record.place,
            list(record.topics.map(\.id)), list(record.topics.map(\.name)),
            list(record.details.map(\.line)), list(record.figures.map(\.line)), list(record.sources),
            list(record.originals), list(record.reports.map(\.article).filter { !$0.isEmpty }), list(record.history),
            record.quote, record.derivation, record.language, record.address,
        ] + record.own.map { list($0.value.texts) }
    }

    /// Several values as one field.
    private static func list(_ values: [String]) -> String {
        if values.count == 1, !values[0].utf8.contains(where: isSpecial) { return values[0] }
        var text: [UInt8] = []
        for (index, value) in values.enumerated() {
            if index > 0 { text += "; ".utf8 }
            for byte in value.utf8 {
                if isSpecial(byte) { text.append(UInt8(ascii: "\\")) }
                text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\\")
    }
}
