internal import Templating

/// A heading in a table of contents.
struct HeadingView: View {
    var level: Int
    var anchor: String
    var text: String

    static let fields = Fields<HeadingView> {
        Field("level", "2 to 6.") { $0.level }
        Field("anchor", "The id of the heading.") { $0.anchor }
        Field("text", "Its words.") { $0.text }
    }
}
