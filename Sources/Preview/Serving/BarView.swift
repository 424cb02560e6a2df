internal import Chronology
internal import Content
internal import Diagnostics
internal import SiteGeneration
internal import Templating

/// The bar at the foot of a page: where its text lies, how the public sees it, the way to the desk.
struct BarView: View {
    var path = ""
    var publicAddress = ""
    var editorsAddress = ""
    var problems = ""

    init(_ subject: PageDecorator.Subject, at moment: PreviewState.Moment) {
        let counts = (moment.problems.errorCount, moment.problems.warningCount)
        problems = counts == (0, 0) ? "" : OverlayView(moment.problems).summary
        let (route, isPublic): (String, Bool)
        switch subject {
        case .page(let page, let version, let forPublic):
            (route, isPublic) = (page.route, forPublic)
            path = version.site.document(of: page)?.path ?? ""
        case .notFound(let missing, let forPublic): (route, isPublic) = (missing, forPublic)
        }
        if isPublic { editorsAddress = "/" + route } else { publicAddress = Address.publicFolder + route }
    }

    static let fields = Fields<BarView> {
        Field("path") { $0.path }
        Field("public_address") { $0.publicAddress }
        Field("editors_address") { $0.editorsAddress }
        Field("problems") { $0.problems }
    }
}

/// The banner over a page that readers of the published site do not see.
struct BannerView: View {
    let label: String
    let text: String

    /// `nil` where the page is public.
    init?(_ subject: PageDecorator.Subject, at moment: PreviewState.Moment) {
        switch subject {
        case .page(let page, let version, _):
            guard version.site.isDraft(page) else { return nil }
            guard let article = version.site.article(of: page)?.article else {
                (label, text) = ("Draft", "Readers of the published site do not see this page.")
                return
            }
            if article.isDraft {
                (label, text) = ("Draft", "Readers of the published site do not see this article.")
            } else {
                label = "Held back"
                text = "Readers see this article from \(article.publishAt.map(\.description) ?? "later") on."
            }
        case .notFound(let route, isPublic: true):
            guard case .page(let page) = moment.snapshot.editors[route] else { return nil }
            label = "Not public"
            text = "This is what readers get: ‘\(page.route)’ is not published."
        case .notFound: return nil
        }
    }

    static let fields = Fields<BannerView> {
        Field("label") { $0.label }
        Field("text") { $0.text }
    }
}
