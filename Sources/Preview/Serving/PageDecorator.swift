internal import Content
internal import Diagnostics
internal import SiteGeneration
internal import Templating

/// Puts into a served page what only editors see: live reload, what is wrong, whether the page is public.
///
/// A page as it is rendered never holds any of it, and nothing of it is ever published.
struct PageDecorator: Sendable {
    private let head: Template<HeadParts>
    private let bar: Template<BarView>
    private let banner: Template<BannerView>
    private let overlayTemplate: Template<OverlayView>
    private let empty: Template<EmptyPageView>

    /// Loads the templates that are part of the program.
    init(_ templates: OwnTemplates) throws {
        head = try templates.load("head.html")
        bar = try templates.load("bar.html")
        banner = try templates.load("banner.html")
        overlayTemplate = try templates.load("overlay.html")
        empty = try templates.load("empty.html")
    }

    /// What a page is that is decorated.
    enum Subject {
        case page(SitePage, SiteVersion, isPublic: Bool)
        /// The site's page for an address that it does not have.
        case notFound(String, isPublic: Bool)
    }

    /// A page with all that editors see.
    func decorate(_ page: [UInt8], _ subject: Subject, at moment: PreviewState.Moment) -> [UInt8] {
        let stylesheet = moment.snapshot.editors.site.stylesheet
        var markup = PageMarkup(page)
        markup.allowOwnScripts()
        markup.insertIntoHead(
            render(head, HeadParts(tag: PageTag.of(page, stylesheet: stylesheet), stylesheet: stylesheet)))
        if let banner = BannerView(subject, at: moment) { markup.insertAtStart(render(self.banner, banner)) }
        markup.insertAtEnd(render(bar, BarView(subject, at: moment)) + Array(container(at: moment).utf8))
        return markup.bytes
    }

    /// A page of the desk, with live reload.
    func decorateDesk(_ page: [UInt8], at moment: PreviewState.Moment) -> [UInt8] {
        var markup = PageMarkup(page)
        let stylesheet = moment.snapshot.editors.site.stylesheet
        markup.insertIntoHead(
            render(head, HeadParts(tag: PageTag.of(page, stylesheet: stylesheet), stylesheet: stylesheet)))
        return markup.bytes
    }

    /// The page of a site that cannot be shown at all.
    func emptyPage(at moment: PreviewState.Moment) -> [UInt8] {
        let head = HeadParts(tag: "", stylesheet: "")
        return render(
            empty, EmptyPageView(head: HTML(bytes: render(self.head, head)), overlay: HTML(container(at: moment))))
    }

    /// What is wrong, over the page; empty where nothing keeps the site from being published.
    func overlay(at moment: PreviewState.Moment) -> String {
        guard moment.problems.errorCount > 0 else { return "" }
        return String(decoding: render(overlayTemplate, OverlayView(moment.problems)), as: UTF8.self)
    }

    /// The place in the page that holds what is wrong.
    func container(at moment: PreviewState.Moment) -> String {
        "<div id=\"_preview-problems\" class=\"_preview\">\(overlay(at: moment))</div>\n"
    }

    private func render<Root: View>(_ template: Template<Root>, _ root: Root) -> [UInt8] {
        var bytes: [UInt8] = []
        template.render(root, into: &bytes)
        return bytes
    }
}
