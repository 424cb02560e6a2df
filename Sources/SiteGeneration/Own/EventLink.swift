internal import Templating

/// An event, as other things link to it.
struct EventLink: View {
    var id: String
    var title: String
    var href: String
    var language: TextLanguage

    static let comparedBy: String? = "id"
    static let shownBy: String? = "title"

    static let fields = Fields<EventLink> {
        Field("id", "The event’s id.") { $0.id }
        Field("title", "What happened, in one sentence.") { $0.title }
        Field("href", "Its page.") { $0.href }
        Field("language", "The title’s language, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
    }
}
