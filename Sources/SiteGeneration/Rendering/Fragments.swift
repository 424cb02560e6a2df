internal import Diagnostics
internal import Localization
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
    func complete(_ view: EventView, _ strings: Strings) -> EventView {
        var bytes: [UInt8] = []
        event.render(EventFragment(event: view, strings: StringsView(strings)), into: &bytes)
        return EventView(view.facts, markup: HTML(bytes: bytes.trimmed))
    }

    /// An article with its markup.
    func complete(_ view: ArticleItem, _ strings: Strings) -> ArticleItem {
        var bytes: [UInt8] = []
        article.render(ArticleFragment(article: view, strings: StringsView(strings)), into: &bytes)
        return ArticleItem(view.facts, brief: HTML(bytes: bytes.trimmed))
    }
}

/// What `event.html` sees.
struct EventFragment: View {
    let event: EventView
    let strings: StringsView

    static let fields = Fields<EventFragment> {
        Field("event", "The event.") { $0.event }
        Field("strings", "The words of the interface.") { $0.strings }
    }
}

/// What `article-brief.html` sees.
struct ArticleFragment: View {
    let article: ArticleItem
    let strings: StringsView

    static let fields = Fields<ArticleFragment> {
        Field("article", "The article.") { $0.article }
        Field("strings", "The words of the interface.") { $0.strings }
    }
}

extension [UInt8] {
    /// The same bytes without the room to grow that they have.
    fileprivate var trimmed: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        bytes += self
        return bytes
    }
}
