internal import Templating

/// Where one is in a list that takes several pages.
struct PagerView: View {
    var current: Numeral
    var total: Numeral
    var newer: String
    var older: String
    var pages: [LinkView]

    static let fields = Fields<PagerView> {
        Field("current", "The number of this page, from 1.") { $0.current }
        Field("total", "How many pages there are.") { $0.total }
        Field("newer_href", "The page before; empty on the first.") { $0.newer }
        Field("older_href", "The page after; empty on the last.") { $0.older }
        Field("pages", "Links to the first, the last and the pages around this one.") { $0.pages }
    }
}
