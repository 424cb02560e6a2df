internal import Assets
internal import CommonMark
internal import Content
internal import Diagnostics
internal import Templating

/// What stands in a site’s folder.
enum Site {
    private static let kinds = ["articles", "topics", "events", "sources", "pages"]

    /// The first byte chooses a kind of document; the rest is its file.
    static func frontMatter(_ bytes: [UInt8]) {
        guard let choice = bytes.first else { return }
        let kind = Int(choice & 0x7) < kinds.count ? "content/\(kinds[Int(choice & 0x7)])/fuzz.md" : "content/site.yml"
        let loaded = LoadedContent(of: [SourceFile(path: kind, bytes: Array(bytes.dropFirst()))])
        for diagnostic in (loaded.diagnostics + loaded.content.checkReferences()).prefix(20) {
            _ = DiagnosticPrinter().text(for: diagnostic)
        }
    }

    /// The body of a document.
    static func markdown(_ bytes: [UInt8]) {
        var renderer = MarkupRenderer()
        var resolver = Resolver()
        var (html, text): ([UInt8], [UInt8]) = ([], [])
        let rendered = renderer.render(bytes.span, resolver: &resolver, into: &html, plainText: &text)
        precondition(
            rendered.problems.allSatisfy { $0.range.upperBound <= bytes.count }, "a problem lies in its document")
    }

    /// A template, which is shown where nothing is wrong with it.
    static func template(_ bytes: [UInt8]) {
        let files = TemplateFiles([
            SourceFile(path: "templates/page.html", bytes: bytes),
            SourceFile(
                path: "templates/base.html", bytes: Array("<p>{% block main %}{{ title }}{% end %}</p>".utf8)),
        ])
        var diagnostics: [Diagnostic] = []
        let template = Template<Page>.load("page.html", from: files, diagnostics: &diagnostics)
        var output: [UInt8] = []
        template?.render(Page(), into: &output)
        for diagnostic in diagnostics.prefix(20) { _ = DiagnosticPrinter().text(for: diagnostic) }
    }

    /// A file beside the pages, under a name that its kind has: what is cleaned is clean.
    static func asset(_ bytes: [UInt8]) {
        _ = ImageSize(of: bytes)
        var name = "file.png"
        if case .misnamed(_, let endings)? = problem(of: bytes, named: name) { name = "file." + (endings.first ?? "") }
        guard let cleaned = try? AssetCleaner.cleaned(bytes, name: name) else { return }
        precondition((try? AssetCleaner.cleaned(cleaned, name: name)) == cleaned, "a cleaned file is clean")
    }

    private static func problem(of bytes: [UInt8], named name: String) -> AssetProblem? {
        do throws(AssetProblem) {
            _ = try AssetCleaner.cleaned(bytes, name: name)
            return nil
        } catch { return error }
    }

    private struct Resolver: MarkupResolver {
        func citation(of id: String) -> CitationResolution? { id == "a" ? CitationResolution(name: "A") : nil }
        func image(at source: String) -> ImageResolution? { source == "a" ? ImageResolution(src: "a.png") : nil }
    }
}

/// What the templates show.
private struct Page: View {
    var title = "Strike <at> dawn"
    var body = HTML("<p>")
    var lead: Item? = Item()
    var items = [Item(), Item()]

    static let fields = Fields<Page> {
        Field("title") { $0.title }
        Field("body") { $0.body }
        Field("lead") { $0.lead }
        Field("items") { $0.items }
    }
}

private struct Item: View {
    var name = "port"
    var href = "a b.html"
    var note: String?
    var isOpen = true

    static let fields = Fields<Item> {
        Field("name") { $0.name }
        Field("href") { $0.href }
        Field("note") { $0.note }
        Field("is_open") { $0.isOpen }
    }
}
