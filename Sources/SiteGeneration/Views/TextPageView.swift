internal import Templating

/// A page of its own: about, methodology, corrections.
struct TextPageView: View {
    var head: HeadView
    var title: String
    var summary: String
    var body: HTML
    var contents: [HeadingView]
    var isCorrections: Bool
    var corrections: [CorrectionView]
    var own: OwnRecord

    static let fields = Fields<TextPageView> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
        Field("summary", "One or two sentences of plain text.") { $0.summary }
        Field("body", "The text.") { $0.body }
        Field("contents", "The headings of a long text; empty for a short one.") { $0.contents }
        Field("is_corrections", "Whether this is the page of all corrections.") { $0.isCorrections }
        Field("corrections", "All corrections of the site; only on their page.") { $0.corrections }
        Field("fields", "What it says of the site’s own fields.", schema: "fields of pages") { $0.own }
    }
}

/// The page for an address that does not exist.
struct NotFoundPage: View {
    var head: HeadView
    var title: String

    static let fields = Fields<NotFoundPage> {
        Field("head", "What stands in the page’s head.") { $0.head }
        Field("title", "The page’s title.") { $0.title }
    }
}
