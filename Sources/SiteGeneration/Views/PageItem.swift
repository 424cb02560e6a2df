internal import Templating

/// A page of its own in a list.
struct PageItem: View {
    var id: String
    var title: String
    var summary: String
    var href: String
    var own: OwnRecord

    static let comparedBy: String? = "id"
    static let shownBy: String? = "title"

    static let fields = Fields<PageItem> {
        Field("id", "The name in its address.") { $0.id }
        Field("title", "The page’s title.") { $0.title }
        Field("summary", "One or two sentences of plain text.") { $0.summary }
        Field("href", "The page.") { $0.href }
        Field("fields", "What it says of the site’s own fields.", schema: "fields of pages") { $0.own }
    }
}
