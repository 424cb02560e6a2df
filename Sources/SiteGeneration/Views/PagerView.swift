internal import Templating

/// Where one is in a list that takes several pages.
struct PagerView: View {
    var previous: LinkView?
    var next: LinkView?
    var pages: [LinkView]

    static let fields = Fields<PagerView> {
        Field("previous", "The page before, in the order of the list.") { $0.previous }
        Field("next", "The page after, in the order of the list.") { $0.next }
        Field(
            "pages",
            "Links to the first page, the last and those around this one, by their dates; without an address where pages are left out."
        ) { $0.pages }
    }
}
