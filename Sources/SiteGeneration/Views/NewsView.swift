internal import Templating

/// What is new: an article that came out, was updated or corrected.
struct NewsView: View {
    var kind: String
    var date: DateView
    var title: String
    var href: String
    var language: String
    var direction: String
    var correction: String

    static let fields = Fields<NewsView> {
        Field("kind", "What happened to it, in a word: New.") { $0.kind }
        Field("date", "When.") { $0.date }
        Field("title", "The article’s title.") { $0.title }
        Field("href", "The article.") { $0.href }
        Field("language", "The article’s language, where it is not the site’s.") { $0.language }
        Field("direction", "ltr or rtl, where the language is given.") { $0.direction }
        Field("correction", "What was corrected; empty for anything else.") { $0.correction }
    }
}
