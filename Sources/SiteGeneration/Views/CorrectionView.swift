internal import Templating

/// A mistake that was mended after publication.
struct CorrectionView: View {
    var date: DateView
    var text: String
    var articleTitle: String
    var article: String

    static let fields = Fields<CorrectionView> {
        Field("date", "When it was mended.") { $0.date }
        Field("text", "What was wrong and what is right.") { $0.text }
        Field("article_title", "The article’s title.") { $0.articleTitle }
        Field("article_href", "The article.") { $0.article }
    }
}
