internal import Content
internal import Localization
internal import Templating

/// How sure an event is, in words.
struct StatusView: View {
    var key: String
    var label: String
    var meaning: String
    /// Whether not everybody agrees that it is so.
    var isContested: Bool

    static let comparedBy: String? = "key"
    static let shownBy: String? = "label"

    static let fields = Fields<StatusView> {
        Field("key", "confirmed, claimed…: for the style sheet.") { $0.key }
        Field("label", "The word for readers.") { $0.label }
        Field("meaning", "What the word means, in one sentence.") { $0.meaning }
        Field("is_contested", "Whether it is claimed, disputed or denied.") { $0.isContested }
    }

    /// The statuses of what not everybody says.
    static let contested: Set<EventReport.Status> = [.claimed, .disputed, .denied]

    init(_ status: EventReport.Status, in strings: Strings) {
        key = status.rawValue
        isContested = Self.contested.contains(status)
        (label, meaning) = (strings[status.label], strings[status.meaning])
    }
}
