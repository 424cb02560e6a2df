import Chronology
import EventExport
import TestSupport
import Testing

/// What every format says of an event.
private struct Facts: Equatable {
    var id = ""
    var date = ""
    var title = ""
    var status = ""
    var claimants: [String] = []
    var place = ""
    var quote = ""
    var derivation = ""
    var address = ""
}

@Suite("Round trip")
struct RoundTripTests {
    @Test("JSON, CSV and iCalendar give back the same events, whatever their texts hold")
    func roundTrip() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let records = (0..<5).map { Self.record($0, &generator) }
            let facts = records.map { record in
                Facts(
                    id: record.id, date: record.date?.description ?? "", title: record.title, status: record.status,
                    claimants: record.claimants.map(\.name), place: record.place, quote: record.quote,
                    derivation: record.derivation, address: record.address)
            }
            #expect(try Self.readJSON(ExportFormat.json.text(of: records)) == facts)
            #expect(Self.readCSV(ExportFormat.csv.text(of: records)) == facts)
            #expect(Self.readCalendar(ExportFormat.calendar.text(of: records)) == facts)
        }
    }

    private static func record(_ number: Int, _ generator: inout SystemRandomNumberGenerator) -> EventRecord {
        let pieces = [
            "a", ",", ";", "\"", "\\", "\n", ": ", "ی", "é", "😀", " ", "\\n", "; ", "=", "<&>", "'", "+", "-", "@",
            "\t", "＝",
        ]
        func text(_ range: ClosedRange<Int>) -> String {
            (0..<Int.random(in: range, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
                .joined()
        }
        let dates = ["2024-10-01", "2024-10", "2015~", "198X", "2024-21", "2024-10-01/2024-10-03", "../2024-10-01", ""]
        let address = "https://briefing.example/events/event-.html\(number)"
        return EventRecord(
            id: "event-\(number)", feedID: "tag:briefing.example,2024:events/event-\(number)",
            date: dates.randomElement(using: &generator).flatMap { try? EDTFDate(parsing: $0) },
            dateText: "x", title: text(1...60), status: "claimed", statusText: "Claimed", claim: "Claimed",
            claimants: (0..<Int.random(in: 0...3, using: &generator)).map {
                .init(id: "c\($0)", name: "x" + text(0...9))
            },
            place: text(0...9), topics: [], quote: text(0...30), derivation: text(0...90), language: "en",
            address: address, details: [], figures: [], reports: [], changed: Moment(unixTime: 0))
    }

    private static func readJSON(_ text: String) throws -> [Facts] {
        let file = try #require(JSONValue(text))
        guard case .array(let events) = file["events"] else { return [] }
        return events.map { event in
            func string(_ key: String) -> String {
                if case .string(let text) = event[key] { text } else { "" }
            }
            var claimants: [String] = []
            if case .array(let names) = event["claimants"] {
                for case .string(let name)? in names.map({ $0["name"] }) { claimants.append(name) }
            }
            return Facts(
                id: string("event_id"), date: string("event_date"), title: string("title"), status: string("status"),
                claimants: claimants, place: string("location"), quote: string("quote"),
                derivation: string("derivation"), address: string("url"))
        }
    }

    /// Reads CSV as RFC 4180 has it.
    private static func readCSV(_ text: String) -> [Facts] {
        var rows: [[String]] = []
        var (row, field, isQuoted) = ([String](), [UInt8](), false)
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            switch (byte, isQuoted) {
            case (UInt8(ascii: "\""), true) where rest.first == UInt8(ascii: "\""): field.append(rest.removeFirst())
            case (UInt8(ascii: "\""), _): isQuoted.toggle()
            case (UInt8(ascii: ","), false):
                row.append(String(decoding: field, as: UTF8.self))
                field = []
            case (UInt8(ascii: "\r"), false) where rest.first == UInt8(ascii: "\n"):
                rest.removeFirst()
                rows.append(row + [String(decoding: field, as: UTF8.self)])
                (row, field) = ([], [])
            default: field.append(byte)
            }
        }
        guard let columns = rows.first else { return [] }
        return rows.dropFirst().map { row in
            let values = Dictionary(uniqueKeysWithValues: zip(columns, row))
            func value(_ column: String) -> String { unprotected(values[column] ?? "") }
            return Facts(
                id: value("event_id"), date: value("event_date"), title: value("title"), status: value("status"),
                claimants: list(value("claimants"), separator: UInt8(ascii: ";"), skips: 1), place: value("location"),
                quote: value("quote"), derivation: value("derivation"), address: value("url"))
        }
    }

    /// A field without the apostrophe that keeps spreadsheets from calculating it, as the page about the data has it.
    private static func unprotected(_ field: String) -> String {
        let rest = field.unicodeScalars.drop { $0 == "'" }
        let isProtected = field.hasPrefix("'") && rest.first.map("=+-@\t\r\n＝＋－＠".unicodeScalars.contains) == true
        return isProtected ? String(field.unicodeScalars.dropFirst()) : field
    }

    /// Reads a calendar as RFC 5545 has it.
    private static func readCalendar(_ text: String) -> [Facts] {
        var facts: [Facts] = []
        // Characters of Swift take CR LF for one, so that lines are found in bytes.
        let unfolded = String(decoding: unfold(Array(text.utf8)), as: UTF8.self)
        for line in unfolded.unicodeScalars.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = String(line[line.index(after: colon)...])
            func text() -> String { list(value, separator: nil, skips: 0).joined() }
            switch String(line[..<colon]) {
            case "BEGIN" where value != "VCALENDAR": facts.append(Facts())
            case _ where facts.isEmpty: break
            case "UID": facts[facts.count - 1].id = String(text().dropFirst("briefgen-event-".count))
            case "X-BRIEFGEN-EDTF": facts[facts.count - 1].date = value
            case "X-BRIEFGEN-STATUS": facts[facts.count - 1].status = value
            case "X-BRIEFGEN-CLAIMANTS":
                facts[facts.count - 1].claimants = list(value, separator: UInt8(ascii: ","), skips: 0)
            case "X-BRIEFGEN-QUOTE": facts[facts.count - 1].quote = text()
            case "X-BRIEFGEN-DERIVATION": facts[facts.count - 1].derivation = text()
            case "X-BRIEFGEN-TITLE": facts[facts.count - 1].title = text()
            case "LOCATION", "X-BRIEFGEN-LOCATION": facts[facts.count - 1].place = text()
            case "URL": facts[facts.count - 1].address = value
            default: break
            }
        }
        return facts
    }

    private static func unfold(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: "\r\n ".utf8) {
                index += 3
            } else if bytes[index...].starts(with: "\r\n".utf8) {
                result.append(UInt8(ascii: "\n"))
                index += 2
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// The values of a field; a backslash takes the separator's meaning, and `\n` is a line break in calendars.
    private static func list(_ field: String, separator: UInt8?, skips: Int) -> [String] {
        guard !field.isEmpty else { return [] }
        var (values, value) = ([String](), [UInt8]())
        var rest = Array(field.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), let next = rest.popFirst() {
                value.append(next == UInt8(ascii: "n") && skips == 0 ? UInt8(ascii: "\n") : next)
            } else if byte == separator {
                values.append(String(decoding: value, as: UTF8.self))
                value = []
                rest = rest.dropFirst(skips)
            } else {
                value.append(byte)
            }
        }
        return values + [String(decoding: value, as: UTF8.self)]
    }
}
