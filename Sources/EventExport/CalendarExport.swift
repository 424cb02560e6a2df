internal import Chronology

/// Events as a calendar (iCalendar, RFC 5545).
///
/// An event with a date is a VEVENT of whole days, from the first day that its date covers to the last; what is not
/// confirmed is TENTATIVE. One without a date is a VJOURNAL, which needs none (section 3.6.3). The date in EDTF, the
/// status, who says so, the phrase and the derivation stand in properties of their own, `X-BRIEFGEN-…`.
enum CalendarExport {
    static func write(_ events: [EncodedEvent], of dataset: EventDataset, into output: inout [UInt8]) {
        var lines = CalendarLines()
        lines.add("BEGIN", raw: "VCALENDAR")
        lines.add("VERSION", raw: "2.0")
        lines.add("PRODID", raw: "-//briefgen//Events//EN")
        lines.add("CALSCALE", raw: "GREGORIAN")
        lines.add("X-WR-CALNAME", dataset.title)
        lines.add("X-WR-CALDESC", dataset.summary)
        lines.add(
            "X-BRIEFGEN-LICENCE",
            [dataset.licenceName, dataset.licenceURL].filter { !$0.isEmpty }
                .joined(separator: ", "))
        output += lines.bytes
        for event in events { output += event.bytes(as: .calendar) }
        var end = CalendarLines()
        end.add("END", raw: "VCALENDAR")
        output += end.bytes
    }

    static func write(_ record: EventRecord, host: String, into output: inout [UInt8]) {
        var lines = CalendarLines()
        let days = days(of: record.date)
        let component = days == nil ? "VJOURNAL" : "VEVENT"
        lines.add("BEGIN", raw: component)
        lines.add("UID", "\(record.id)@\(host)")
        lines.add("DTSTAMP", raw: timestamp(record.changed))
        if let days {
            lines.add("DTSTART;VALUE=DATE", raw: digits(days.first))
            lines.add("DTEND;VALUE=DATE", raw: digits(days.last.adding(days: 1)))
            lines.add("TRANSP", raw: "TRANSPARENT")
            lines.add("STATUS", raw: record.status == "confirmed" ? "CONFIRMED" : "TENTATIVE")
        }
        lines.add("SUMMARY", record.title)
        lines.add("DESCRIPTION", description(of: record))
        if days != nil { lines.add("LOCATION", record.place) }
        lines.add("CATEGORIES", list: record.topics.map(\.name))
        lines.add("URL", raw: record.address)
        lines.add("X-BRIEFGEN-STATUS", record.status)
        lines.add("X-BRIEFGEN-EDTF", record.date?.description ?? "")
        lines.add("X-BRIEFGEN-CLAIMANTS", list: record.claimants.map(\.name))
        if days == nil { lines.add("X-BRIEFGEN-LOCATION", record.place) }
        lines.add("X-BRIEFGEN-SOURCES", list: record.sources)
        lines.add("X-BRIEFGEN-QUOTE", record.quote)
        lines.add("X-BRIEFGEN-DERIVATION", record.derivation)
        lines.add("END", raw: component)
        output += lines.bytes
    }

    /// The first and last day of a date that the calendar can write: years from 1 on, and at least one end known.
    private static func days(of date: EDTFDate?) -> (first: Day, last: Day)? {
        guard let date, let first = date.earliest ?? date.latest, let last = date.latest ?? date.earliest,
            first.year >= 1, last < Day.max
        else { return nil }
        return (first, last)
    }

    /// How sure it is, who says so, when in words, and every report.
    private static func description(of record: EventRecord) -> String {
        ([record.claim, record.dateText] + record.history).filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// `20241001`.
    private static func digits(_ day: Day) -> String {
        String(decoding: day.description.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
    }

    /// `20241001T120000Z`.
    private static func timestamp(_ moment: Moment) -> String {
        let utc = Moment(unixTime: moment.unixTime()).rfc3339()
        return String(
            decoding: utc.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }, as: UTF8.self)
    }
}
