internal import Content
internal import Templating

/// What stands in a page’s head, for search engines, feeds and other machines.
struct HeadView: View {
    var title: String
    var description: String
    /// The absolute address; empty where the site’s address is unknown.
    var canonical: String
    /// `website` or `article`, for Open Graph.
    var kind = "website"
    var language: String
    var direction: String
    /// The absolute address of the picture that stands for the page; empty where there is none.
    var image = ""
    var imageDescription = ""
    /// Its size in pixels; nought where that is not known.
    var imageWidth = 0
    var imageHeight = 0
    var structuredData = JSON(bytes: [])
    var isExcludedFromSearch = false
    /// This page and its translations, where it has any.
    var alternates: [AlternateView] = []
    /// The links to the pages before and after, on a page of a list.
    var previous = ""
    var next = ""
    /// The link to the script that the page needs; empty where it needs none.
    var script = ""

    /// The address of the page on an onion service; empty where the site has none.
    var onion = ""

    /// The element that says what the page may load and do.
    var policy = PolicyElement(SecurityPolicy())

    static let fields = Fields<HeadView> {
        Field("title", "The page’s title with the site’s name.") { $0.title }
        Field("policy", "The element that says what the page may load, by ‘security’ in site.yml.") {
            $0.policy.html(hasScript: !$0.script.isEmpty)
        }
        Field("description", "One or two sentences of plain text.") { $0.description }
        Field("canonical", "The page’s absolute address; empty when unknown.") { $0.canonical }
        Field("onion", "The page’s address on an onion service; empty where the site has none.") { $0.onion }
        Field("kind", "website or article, for Open Graph.") { $0.kind }
        Field("language", "The language of the page’s text.") { $0.language }
        Field("direction", "ltr or rtl.") { $0.direction }
        Field("image", "The absolute address of the page’s picture.") { $0.image }
        Field("image_alt", "What that picture shows.") { $0.imageDescription }
        Field("image_width", "Its width in pixels; nought where that is not known.") { $0.imageWidth }
        Field("image_height", "Its height in pixels; nought where that is not known.") { $0.imageHeight }
        Field("structured_data", "JSON-LD; empty when there is none.") { $0.structuredData }
        Field("noindex", "Whether search engines are asked to leave the page out.") { $0.isExcludedFromSearch }
        Field("alternates", "This page in each language.") { $0.alternates }
        Field("script", "The link to the script that the page needs; empty where it needs none.") { $0.script }
        Field("previous", "The link to the page before; empty where there is none.") { $0.previous }
        Field("next", "The link to the page after; empty where there is none.") { $0.next }
    }
}

extension HeadView {
    /// The head of a page of a list, with the pages before and after.
    func between(_ pager: PagerView?) -> HeadView {
        var head = self
        head.previous = pager?.previous?.href ?? ""
        head.next = pager?.next?.href ?? ""
        return head
    }
}
