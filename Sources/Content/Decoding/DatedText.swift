internal import Chronology
internal import Diagnostics

/// A day and what is said of it: `{date: 2024-12-02, text: …}`.
struct DatedText {
    let date: EDTFDate
    /// Where the day is written.
    let dateRange: Range<Int>
    let text: String

    private enum Key: String, CaseIterable { case date, text }

    /// - Parameter name: What it is: `a correction`.
    static func decode(_ name: String, from reader: inout YAMLReader) -> Self? {
        var (date, text): (EDTFDate?, String?)
        let place = reader.range
        var dateRange = place
        let keys = reader.mapping(name, Key.self) { reader, key in
            switch key {
            case .date:
                dateRange = reader.range
                date = reader.date("date")
            case .text: text = reader.nonEmptyText("text")
            }
        }
        guard let keys else { return nil }
        if !keys.contains(.date) || !keys.contains(.text) {
            reader.report(
                "missing-key", "\(name) has a ‘date’ and a ‘text’", at: place,
                help: "write {date: 2024-12-02, text: …}")
        }
        guard let date, let text else { return nil }
        return Self(date: date, dateRange: dateRange, text: text)
    }
}

extension Article.Correction {
    static func decode(from reader: inout YAMLReader) -> Self? {
        DatedText.decode("a correction", from: &reader).map {
            Self(date: $0.date, dateRange: $0.dateRange, text: $0.text)
        }
    }
}

extension Retraction {
    static func decode(from reader: inout YAMLReader) -> Self? {
        DatedText.decode("a retraction", from: &reader).map {
            Self(date: $0.date, dateRange: $0.dateRange, text: $0.text)
        }
    }
}
