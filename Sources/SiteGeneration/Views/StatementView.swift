internal import Templating

/// What somebody says of an event, or what is said of somebody.
struct StatementView: View {
    var text: String
    var href: String
    var language: TextLanguage
    var status: StatusView
    var claim: HTML
    var date: DateView

    static let fields = Fields<StatementView> {
        Field("text", "What is said.") { $0.text }
        Field("href", "The event that it is said of.") { $0.href }
        Field("language", "The language of the text, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("status", "How sure it is.") { $0.status }
        Field("claim", "Who says so, as a phrase; empty where it is the topic of the page.") { $0.claim }
        Field("date", "When the event happened.") { $0.date }
    }
}
