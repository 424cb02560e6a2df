internal import Templating

/// One of the site’s own fields by which events can be filtered; of an event, what it says of it.
struct OwnFilterView: View {
    var name: String
    var label: String
    var value = ""

    static let comparedBy: String? = "name"

    static let fields = Fields<OwnFilterView> {
        Field("name", "The name of the field.") { $0.name }
        Field("label", "What readers see it called.") { $0.label }
        Field("value", "What an event says of it, in words; empty where no event is meant.") { $0.value }
    }
}
