internal import Chronology
internal import Localization
internal import Templating

/// A date, shown only as precisely as it is known.
struct DateView: View {
    var text: String
    /// The date where there is little room, and its year apart from it where that stands last.
    var short: String
    var year: String
    /// The day in the calendar that readers of the language use besides; empty where there is none.
    var second: String
    var datetime: String
    var precision: String
    var isKnown: Bool
    /// Which bounds are known, where it is known by its bounds: `both`, `first` or `last`.
    var bounds: String
    /// The date in EDTF; empty where there is none.
    var iso: String

    static let comparedBy: String? = "iso"
    static let shownBy: String? = "text"
    static let isDate = true

    /// The view of a date, or of none.
    init(_ date: EDTFDate?, in strings: Strings, unknown: StringKey = .dateUnknown) {
        text = date.map { strings.text($0) } ?? strings[unknown]
        (short, year) = date.map { Self.short($0, in: strings) } ?? (text, "")
        second = date.flatMap { strings.secondText($0) } ?? ""
        datetime = date?.htmlDatetime ?? ""
        precision = date.map { $0.isApproximate || $0.isUncertain ? "approximate" : $0.precision.rawValue } ?? "unknown"
        isKnown = date != nil
        iso = date?.description ?? ""
        bounds =
            switch (date?.precision, date?.bounds.first, date?.bounds.last) {
            case (.bounded?, _?, _?): "both"
            case (.bounded?, _?, nil): "first"
            case (.bounded?, nil, _?): "last"
            default: ""
            }
    }

    /// A date of one year as what stands before the year, and the year; any other as a whole, and nothing.
    private static func short(_ date: EDTFDate, in strings: Strings) -> (String, String) {
        let text = strings.shortText(date)
        guard let first = date.bounds.first?.years, let last = date.bounds.last?.years, first == last,
            first.lowerBound == first.upperBound
        else { return (text, "") }
        let year = strings.number(first.lowerBound)
        guard text.hasSuffix(" " + year) else { return (text, "") }
        return (String(text.dropLast(year.count + 1)), year)
    }

    static let fields = Fields<DateView> {
        Field("text", "The date in words: 1 October 2024, October 2024, about 2015.") { $0.text }
        Field("short", "The date where there is little room: 1 Oct, Oct, about 2015; its year may stand apart.") {
            $0.short
        }
        Field("year", "The year that belongs behind the short date; empty where that has it.") { $0.year }
        Field("second", "The day in the calendar that readers use besides, in Persian and Arabic; else empty.") {
            $0.second
        }
        Field("datetime", "The value for <time datetime>; empty where HTML has no form for it.") { $0.datetime }
        Field("precision", "day, month, year…, approximate, or unknown.") { $0.precision }
        Field("bounds", "both, first or last: which bounds are known of a date between bounds; else empty.") {
            $0.bounds
        }
        Field("iso", "The date in EDTF: 2024-10-01, 2024-10; empty where there is none.") { $0.iso }
        Field("known", "Whether there is a date.") { $0.isKnown }
    }
}
