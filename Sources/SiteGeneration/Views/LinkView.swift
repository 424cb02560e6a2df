internal import Templating

/// A link with its words.
struct LinkView: View {
    var label: String
    var href: String
    /// Whether it leads to the page that is shown, or to the section that it belongs to.
    var isCurrent = false
    /// What it leads to, where its words alone do not say so; may be empty.
    var description = ""
    /// The language of its words.
    var language = TextLanguage()

    static let comparedBy: String? = "label"

    static let fields = Fields<LinkView> {
        Field("label", "The words of the link.") { $0.label }
        Field("href", "Where it leads.") { $0.href }
        Field("description", "What it leads to, where its words do not say so.") { $0.description }
        Field("language", "The language of the words, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("current", "Whether it leads to this page or its section.") { $0.isCurrent }
    }
}
