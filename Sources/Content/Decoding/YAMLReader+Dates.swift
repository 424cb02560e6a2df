internal import Bounds
internal import Chronology
internal import Diagnostics

extension YAMLReader {
    /// Reads a date with its precision (ISO 8601-2, EDTF).
    mutating func date(_ name: String) -> EDTFDate? {
        let isSet = kind == .sequenceStart && file.bytes[range].first == UInt8(ascii: "[")
        guard let text = isSet ? locatedSet(name) : locatedText(name) else { return nil }
        do {
            return try EDTFDate(parsing: text.value)
        } catch {
            report(error, in: text)
            return nil
        }
    }

    /// Reads a set of dates in brackets, which is a list to YAML: `[2024-10-01..2024-10-06]`.
    private mutating func locatedSet(_ name: String) -> Located<String> {
        let start = range.lowerBound
        let dates = locatedTexts(name)
        let written = start..<min((dates.last?.range.upperBound ?? start + 1) + 1, file.bytes.count)
        let text = String(decoding: file.bytes[written], as: UTF8.self)
        // Where it is written with more than commas and spaces, its dates alone are read.
        let isPlain = text.hasSuffix("]") && !text.utf8.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x27 }
        return Located(isPlain ? text : "[\(dates.map(\.value).joined(separator: ","))]", at: written)
    }

    /// Reads a date on which something came out or was saved.
    mutating func publicationDate(_ name: String) -> EDTFDate? {
        guard let text = locatedText(name) else { return nil }
        do {
            let date = try EDTFDate(parsing: text.value)
            return isPublication((date.earliest ?? date.latest)?.year, text) ? date : nil
        } catch {
            report(error, in: text)
            return nil
        }
    }

    /// Reads a day of publication, or a day and a time.
    mutating func moment(_ name: String) -> Moment? {
        guard let text = locatedText(name) else { return nil }
        do {
            let moment = try Moment(parsing: text.value)
            return isPublication(moment.day.year, text) ? moment : nil
        } catch {
            report(error, in: text)
            return nil
        }
    }

    /// Whether anything came out in a year: ISO 8601 has a year 0, and years before it.
    private mutating func isPublication(_ year: Int?, _ text: Located<String>) -> Bool {
        guard let year, year < 1 else { return true }
        report(
            "bad-date", "nothing was published in the year \(year)", at: text.range,
            help: "write the day on which it came out, such as 2024-10-01")
        return false
    }

    private mutating func report(_ error: DateSyntaxError, in text: Located<String>) {
        // The bytes of a quoted scalar begin after its quotation mark.
        let quotes = text.range.count - text.value.utf8.count == 2 ? 1 : 0
        let start = text.range.lowerBound + quotes + error.range.lowerBound
        report("bad-date", error.message, at: start..<start + max(1, error.range.count), help: error.help)
    }
}
