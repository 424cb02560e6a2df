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
