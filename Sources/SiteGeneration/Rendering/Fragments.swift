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

    /// The addresses of files that they name.
    var assets: [AssetAddress] { event.assets + article.assets }

    /// An event with its markup.
    func complete(_ view: EventView, _ strings: Strings, _ viewpoint: Viewpoint) -> EventView {
        let root = EventFragment(event: view, strings: StringsView(strings), root: viewpoint.href(""))
        let markup = Self.markup(root, in: event)
        return EventView(view.facts, markup: markup)
    }

    /// An article with its markup.
    func complete(_ view: ArticleItem, _ strings: Strings, _ viewpoint: Viewpoint) -> ArticleItem {
        let root = ArticleFragment(article: view, strings: StringsView(strings), root: viewpoint.href(""))
        let brief = Self.markup(root, in: article)
        return ArticleItem(view.facts, brief: brief)
    }

    /// How many times the loops in the template of one thing may run: a list holds hundreds of such things.
    private static let steps = 20_000

    private static func markup<Root: View>(_ root: Root, in template: Template<Root>) -> HTML {
        var bytes: [UInt8] = []
        let problem = template.render(root, into: &bytes, steps: steps)
        return HTML(bytes: bytes.trimmed, problem: problem)
    }
}

/// What `event.html` sees.
struct EventFragment: View {
    let event: EventView
    let strings: StringsView
    let root: String

    static let fields = Fields<EventFragment> {
        Field("event", "The event.") { $0.event }
        Field("strings", "The words of the interface.", schema: "strings") { $0.strings }
        Field("root", "What leads from the page to the top of the site: ../, or nothing.") { $0.root }
    }
}

/// What `article-brief.html` sees.
struct ArticleFragment: View {
    let article: ArticleItem
    let strings: StringsView
    let root: String

    static let fields = Fields<ArticleFragment> {
        Field("article", "The article.") { $0.article }
        Field("strings", "The words of the interface.", schema: "strings") { $0.strings }
        Field("root", "What leads from the page to the top of the site: ../, or nothing.") { $0.root }
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
