internal import Templating

/// What every template sees: the site and the page that is shown.
struct Layout<Page: View>: View {
    let site: SiteView
    let page: Page
    let strings: StringsView

    static var fields: Fields<Self> {
        Fields {
            Field("site", "The site as a whole, seen from this page.") { $0.site }
            Field("page", "The page that is shown.") { $0.page }
            Field("strings", "The words of the interface, in the language of the page.") { $0.strings }
        }
    }
}
