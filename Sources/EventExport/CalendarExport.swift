internal import Chronology

/// Events as a calendar (iCalendar, RFC 5545).
///
/// An event whose day is known is a VEVENT: of whole days, or at its time of day. What is not confirmed, or not sure to be
/// of that day, is TENTATIVE, and its summary says so. Every other event is a VJOURNAL, which needs no day (section
/// 3.6.3): no calendar shows a month, a decade or two bounds as if they were an appointment. The date in EDTF, the
/// status, who says so, the phrase and the derivation stand in properties of their own, `X-BRIEFGEN-…`.
enum CalendarExport {
    static func write(_ events: [EncodedEvent], of dataset: EventDataset, into output: inout [UInt8]) {
        var lines = CalendarLines()
        lines.add("BEGIN", raw: "VCALENDAR")
        lines.add("VERSION", raw: "2.0")
        lines.add("PRODID", raw: "-//briefgen//Events//EN")
        lines.add("CALSCALE", raw: "GREGORIAN")
        lines.add("X-WR-CALNAME", dataset.title)
        lines.add(
            "X-WR-CALDESC", [dataset.summary, dataset.calendarNote].filter { !$0.isEmpty }.joined(separator: "\n"))
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

    static func write(_ record: EventRecord, into output: inout [UInt8]) {
        var lines = CalendarLines()
        let time = record.date.flatMap { CalendarTime($0) }
        let component = time == nil ? "VJOURNAL" : "VEVENT"
        lines.add("BEGIN", raw: component)
        // It names the event and no host, so that it stays when the site moves (section 3.8.4.7 asks for no host).
        lines.add("UID", "briefgen-event-\(record.id)")
        lines.add("DTSTAMP", raw: CalendarTime.utc(record.changed.unixTime()))
        if let time {
            lines.add(time.start.name, raw: time.start.value)
            if let end = time.end { lines.add(end.name, raw: end.value) }
            lines.add("TRANSP", raw: "TRANSPARENT")
            lines.add("STATUS", raw: record.status == "confirmed" && time.isSure ? "CONFIRMED" : "TENTATIVE")
        }
        lines.add("SUMMARY", summary(of: record, isSure: time?.isSure ?? (record.date == nil)))
        lines.add("DESCRIPTION", description(of: record))
        if time != nil { lines.add("LOCATION", record.place) }
        lines.add("CATEGORIES", list: record.topics.map(\.name))
        lines.add("URL", raw: record.address)
        lines.add("X-BRIEFGEN-TITLE", record.title)
        lines.add("X-BRIEFGEN-STATUS", record.status)
        lines.add("X-BRIEFGEN-EDTF", record.date?.description ?? "")
        lines.add("X-BRIEFGEN-CLAIMANTS", list: record.claimants.map(\.name))
        if time == nil { lines.add("X-BRIEFGEN-LOCATION", record.place) }
        lines.add("X-BRIEFGEN-SOURCES", list: record.sources)
        lines.add("X-BRIEFGEN-QUOTE", record.quote)
        lines.add("X-BRIEFGEN-DERIVATION", record.derivation)
        lines.add("END", raw: component)
        output += lines.bytes
    }

    /// “Claimed · about 8 March 2026 · Rockets hit the port”: calendars show this line alone.
    private static func summary(of record: EventRecord, isSure: Bool) -> String {
        [record.statusText, isSure ? "" : record.dateText, record.title].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// How sure it is, who says so, when in words, and every report.
    private static func description(of record: EventRecord) -> String {
        ([record.claim, record.dateText] + record.history).filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
