internal import Chronology
internal import JSONWriting

/// Dated events in the JSON of TimelineJS3 (its documentation, “JSON format”).
///
/// Dates are as long as they are known: a year has no month. What approximate dates are is said in `display_date`.
enum TimelineJSExport {
    static func write(_ events: [EncodedEvent], of dataset: EventDataset, into output: inout [UInt8]) {
        var json = JSONWriter()
        json.object { json in
            json.object("title") { json in
                json.object("text") { json in
                    json.member("headline", escaped(dataset.title))
                    json.member("text", escaped(dataset.summary))
                }
            }
            json.array("events") { _ in }
        }
        JSONExport.fill(
            json, with: events.lazy.map { $0.bytes(as: .timelineJS) }.filter { !$0.isEmpty }, into: &output)
    }

    static func write(_ record: EventRecord, into output: inout [UInt8]) {
        guard let date = record.date, let ends = ends(of: date) else { return }
        var json = JSONWriter()
        json.object { write(record, ends, into: &$0) }
        output += json.bytes
    }

    private static func write(
        _ record: EventRecord, _ ends: (start: TimelineDate, end: TimelineDate?), into json: inout JSONWriter
    ) {
        json.member("unique_id", record.id)
        ends.start.write("start_date", into: &json)
        ends.end?.write("end_date", into: &json)
        json.member("display_date", escaped(record.dateText))
        json.member("group", escaped(record.statusText))
        json.object("text") { json in
            json.member("headline", escaped(record.title))
            let link = record.address.isEmpty ? "" : "<p><a href=\"\(escaped(record.address))\">#</a></p>"
            json.member("text", "<p>\(escaped(record.claim))</p>\(link)")
        }
    }

    /// Where a date begins, and where it ends if that is elsewhere; `nil` where neither end is known.
    private static func ends(of date: EDTFDate) -> (start: TimelineDate, end: TimelineDate?)? {
        guard let first = date.earliest ?? date.latest, let last = date.latest ?? date.earliest else { return nil }
        switch date.form {
        case .date(let single):
            let start = TimelineDate(first, single.precision)
            let end = TimelineDate(last, single.precision)
            return (start, start == end ? nil : end)
        case .interval, .oneOf:
            let (from, to) = date.bounds
            return (TimelineDate(first, from?.precision ?? .day), TimelineDate(last, to?.precision ?? .day))
        }
    }

    /// A text in the HTML that TimelineJS shows.
    private static func escaped(_ text: String) -> String {
        var xml = XMLWriter()
        xml.text(text)
        return String(decoding: xml.bytes, as: UTF8.self)
    }
}

/// A date of TimelineJS3: a year, with a month and a day where they are known.
private struct TimelineDate: Equatable {
    let year: Int
    var month: Int?
    var day: Int?

    init(_ day: Day, _ precision: DatePrecision) {
        let parts = day.components
        year = parts.year
        switch precision {
        case .day, .interval, .bounded: (month, self.day) = (parts.month, parts.day)
        case .month, .quarter, .season, .half: month = parts.month
        case .year, .decade, .century: break
        }
    }

    func write(_ name: String, into json: inout JSONWriter) {
        json.object(name) { json in
            json.member("year", year)
            if let month { json.member("month", month) }
            if let day { json.member("day", day) }
        }
    }
}
