internal import Chronology
internal import Diagnostics

extension YAMLReader {
    /// Reads a date with its precision (ISO 8601-2, EDTF).
    mutating func date(_ name: String) -> EDTFDate? {
        guard let text = locatedText(name) else { return nil }
        do {
            return try EDTFDate(parsing: text.value)
        } catch {
            report(error, in: text)
            return nil
        }
    }

    /// Reads a day, or a day and a time.
    mutating func moment(_ name: String) -> Moment? {
        guard let text = locatedText(name) else { return nil }
        do {
            return try Moment(parsing: text.value)
        } catch {
            report(error, in: text)
            return nil
        }
    }

    private mutating func report(_ error: DateSyntaxError, in text: Located<String>) {
        // The bytes of a quoted scalar begin after its quotation mark.
        let quotes = text.range.count - text.value.utf8.count == 2 ? 1 : 0
        let start = text.range.lowerBound + quotes + error.range.lowerBound
        report("bad-date", error.message, at: start..<start + max(1, error.range.count), help: error.help)
    }
}
