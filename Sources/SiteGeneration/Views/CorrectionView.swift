internal import Templating

/// A mistake that was mended after publication, or an article or an event that was taken back.
struct CorrectionView: View {
    var date: DateView
    var text: String
    /// The language of the article and of what is said of it.
    var language: TextLanguage
    var articleTitle: String
    var article: String
    /// Whether all of it was taken back.
    var isRetraction = false

    static let fields = Fields<CorrectionView> {
        Field("date", "When it was mended.") { $0.date }
        Field("text", "What was wrong and what is right.") { $0.text }
        Field("language", "The language of the text, where it is not the page’s.") { $0.language.tag }
        Field("direction", "ltr or rtl, where the language is given.") { $0.language.direction }
        Field("article_title", "The title of the article or the event.") { $0.articleTitle }
        Field("article_href", "The article or the event; empty on its own page.") { $0.article }
        Field("is_retraction", "Whether it was taken back.") { $0.isRetraction }
    }
}
