internal import Templating

/// What every template sees: the site and the page that is shown.
struct Layout<Page: View>: View {
    let site: SiteView
    let page: Page
    let strings: StringsView
    /// What leads from the page to the top of the site.
    let root: String
    let tables: OwnRecord

    static var fields: Fields<Self> {
        Fields {
            Field("site", "The site as a whole, seen from this page.") { $0.site }.shared
            Field("page", "The page that is shown.") { $0.page }
            Field("strings", "The words of the interface, in the language of the page.", schema: "strings") {
                $0.strings
            }.shared
            Field("root", "What leads from the page to the top of the site: ../, or nothing.") { $0.root }.shared
            Field("data", "The tables of content/data.", schema: "data") { $0.tables }.shared
        }
    }
}
