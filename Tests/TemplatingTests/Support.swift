import Diagnostics
import Templating

/// A small site whose views have a field of every shape.
struct Layout: View {
    var site = Site()
    var page = Page()

    static let fields = Fields<Layout> {
        Field("site") { $0.site }
        Field("page") { $0.page }
    }
}

struct Site: View {
    var title = "Briefings"

    static let fields = Fields<Site> {
        Field("title", "The name of the site.") { $0.title }
    }
}

struct Page: View {
    var title = "Strike"
    var body = HTML("<b>bold</b>")
    var isDraft = false
    var count = 0
    var data = JSON(bytes: [])
    var lead: Item?
    var items: [Item] = []

    static let fields = Fields<Page> {
        Field("title", "The headline.") { $0.title }
        Field("body") { $0.body }
        Field("is_draft") { $0.isDraft }
        Field("count", "How many there are.") { $0.count }
        Field("data") { $0.data }
        Field("lead", "What to show first.") { $0.lead }
        Field("items") { $0.items }
    }
}

struct Item: View {
    var name = "item"
    var href = "a.html"
    var note: String?
    var summary: HTML?
    var tag = Tag()
    var link: Tag?
    var tags: [Tag] = []
    var day = Day()
    var size = 0

    static let comparedBy: String? = "name"

    static let fields = Fields<Item> {
        Field("name") { $0.name }
        Field("href") { $0.href }
        Field("note") { $0.note }
        Field("summary") { $0.summary }
        Field("tag") { $0.tag }
        Field("link") { $0.link }
        Field("tags") { $0.tags }
        Field("topics") { $0.tags }
        Field("day") { $0.day }
        Field("size") { $0.size }
    }
}

struct Day: View {
    var iso = ""

    static let comparedBy: String? = "iso"
    static let shownBy: String? = "text"
    static let isDate = true
    static let fields = Fields<Day> {
        Field("iso") { $0.iso }
        Field("text") { "on \($0.iso)" }
    }
}

struct Tag: View {
    var label = "tag"

    static let comparedBy: String? = "label"

    static let fields = Fields<Tag> {
        Field("label") { $0.label }
    }
}

/// Template files from their names and contents.
func templates(_ files: KeyValuePairs<String, String>) -> TemplateFiles {
    TemplateFiles(files.map { SourceFile(path: "templates/\($0.key)", bytes: Array($0.value.utf8)) })
}

/// What the first of some files shows, or what is wrong with it.
func show(_ files: KeyValuePairs<String, String>, _ page: Page = Page()) -> String {
    var diagnostics: [Diagnostic] = []
    let template = Template<Layout>.load(files[0].key, from: templates(files), diagnostics: &diagnostics)
    guard let template else { return printed(diagnostics) }
    var output: [UInt8] = []
    template.render(Layout(page: page), into: &output)
    return String(decoding: output, as: UTF8.self)
}

/// What a single template shows.
func show(_ template: String, as name: String = "page.html", _ page: Page = Page()) -> String {
    show([name: template], page)
}

/// What is wrong with a template: all messages, whole and in the order of their places.
func mistakes(_ files: KeyValuePairs<String, String>) -> String {
    var diagnostics: [Diagnostic] = []
    let template = Template<Layout>.load(files[0].key, from: templates(files), diagnostics: &diagnostics)
    return template == nil ? printed(diagnostics) : "no mistakes"
}

/// What is wrong with a single template.
func mistakes(_ template: String, in name: String = "page.html") -> String {
    mistakes([name: template])
}

func printed(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted().map { DiagnosticPrinter().text(for: $0) }.joined()
}
