internal import Chronology
internal import Localization
internal import Templating

/// A date, shown only as precisely as it is known.
struct DateView: View {
    var text: String
    var datetime: String
    var precision: String
    var isKnown: Bool

    /// The view of a date, or of none.
    init(_ date: EDTFDate?, in strings: Strings, unknown: StringKey = .dateUnknown) {
        text = date.map { strings.text($0) } ?? strings[unknown]
        datetime = date?.htmlDatetime ?? ""
        precision = date.map { $0.isApproximate || $0.isUncertain ? "approximate" : $0.precision.rawValue } ?? "unknown"
        isKnown = date != nil
    }

    static let fields = Fields<DateView> {
        Field("text", "The date in words: 1 October 2024, October 2024, about 2015.") { $0.text }
        Field("datetime", "The value for <time datetime>; empty where HTML has no form for it.") { $0.datetime }
        Field("precision", "day, month, year…, approximate, or unknown.") { $0.precision }
        Field("known", "Whether there is a date.") { $0.isKnown }
    }
}
