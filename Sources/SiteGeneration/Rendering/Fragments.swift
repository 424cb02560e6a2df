internal import Diagnostics
internal import Templating

/// The templates of things that stand in many lists.
///
/// Each thing is rendered once, and lists place what it gave.
struct Fragments: Sendable {
    private let event: Template<EventFragment>
    private let article: Template<ArticleFragment>

    /// Loads the templates; `nil` where one has a mistake.
    init?(_ files: TemplateFiles, diagnostics: inout [Diagnostic]) {
        let event = Template<EventFragment>.load("event.html", from: files, diagnostics: &diagnostics)
        let article = Template<ArticleFragment>.load("article-brief.html", from: files, diagnostics: &diagnostics)
        guard let event, let article else { return nil }
        self.event = event
        self.article = article
    }

    /// An event with its markup.
    func complete(_ view: EventView) -> EventView {
        var view = view
        var bytes: [UInt8] = []
        event.render(EventFragment(event: view), into: &bytes)
        view.markup = HTML(bytes: bytes)
        return view
    }

    /// An article with its markup.
    func complete(_ view: ArticleItem) -> ArticleItem {
        var view = view
        var bytes: [UInt8] = []
        article.render(ArticleFragment(article: view), into: &bytes)
        view.brief = HTML(bytes: bytes)
        return view
    }
}

/// What `event.html` sees.
struct EventFragment: View {
    let event: EventView

    static let fields = Fields<EventFragment> {
        Field("event", "The event.") { $0.event }
    }
}

/// What `article-brief.html` sees.
struct ArticleFragment: View {
    let article: ArticleItem

    static let fields = Fields<ArticleFragment> {
        Field("article", "The article.") { $0.article }
    }
}
