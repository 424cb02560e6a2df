internal import Content
internal import Templating

/// How sure an event is, in words.
struct StatusView: View {
    var key: String
    var label: String
    var meaning: String

    static let fields = Fields<StatusView> {
        Field("key", "confirmed, claimed…: for the style sheet.") { $0.key }
        Field("label", "The word for readers.") { $0.label }
        Field("meaning", "What the word means, in one sentence.") { $0.meaning }
    }

    /// The view of each status; made once.
    static func of(_ status: EventReport.Status) -> StatusView {
        switch status {
        case .claimed: claimed
        case .reported: reported
        case .confirmed: confirmed
        case .disputed: disputed
        case .denied: denied
        case .planned: planned
        case .threatened: threatened
        }
    }

    /// The views of all statuses, in the order of the schema.
    static let all = EventReport.Status.allCases.map(of)

    private static let claimed = StatusView(
        key: "claimed", label: "Claimed", meaning: "Somebody involved says so; nobody independent has confirmed it.")
    private static let reported = StatusView(
        key: "reported", label: "Reported",
        meaning: "A publication says so, in its own words or from sources it does not name.")
    private static let confirmed = StatusView(
        key: "confirmed", label: "Confirmed", meaning: "Both sides, or several independent sources, say so.")
    private static let disputed = StatusView(
        key: "disputed", label: "Disputed", meaning: "Sources contradict each other.")
    private static let denied = StatusView(
        key: "denied", label: "Denied", meaning: "Those whom it is said of say that it did not happen.")
    private static let planned = StatusView(
        key: "planned", label: "Planned", meaning: "It had been announced, and had not happened yet.")
    private static let threatened = StatusView(
        key: "threatened", label: "Threatened", meaning: "Somebody said that they would do it.")
}
