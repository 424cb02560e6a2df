import Diagnostics
import Synchronization
import Templating
import Testing

/// A page of a folder: its site is that of all pages of the folder.
private struct FolderLayout: View {
    let site: FolderSite
    let page: FolderPage

    static let fields = Fields<FolderLayout> {
        Field("site") { $0.site }.shared
        Field("page") { $0.page }
    }
}

private struct FolderSite: View {
    let title: String
    let menu: [FolderPage]
    /// How often the title was read.
    let readings: Readings

    static let fields = Fields<FolderSite> {
        Field("title") { site -> String in
            site.readings.add()
            return site.title
        }
        Field("menu") { $0.menu }
    }
}

private struct FolderPage: View {
    let title: String

    static let fields = Fields<FolderPage> { Field("title") { $0.title } }
}

private final class Readings: Sendable {
    private let count = Atomic(0)

    var number: Int { count.load(ordering: .relaxed) }

    func add() { count.wrappingAdd(1, ordering: .relaxed) }
}

@Suite("What many pages show alike is written once")
struct SharedTextTests {
    /// Renders two pages of a folder with what they share.
    private func pages(
        _ template: String, parts: [String: String] = [:]
    ) throws -> (first: String, second: String, readings: Int) {
        var sources = parts
        sources["t.html"] = template
        let files = TemplateFiles(
            sources.map { SourceFile(path: "templates/\($0.key)", bytes: Array($0.value.utf8)) })
        var diagnostics: [Diagnostic] = []
        let loaded = Template<FolderLayout>.load("t.html", from: files, diagnostics: &diagnostics)
        #expect(diagnostics.isEmpty)
        let template = try #require(loaded)
        let (shared, readings) = (SharedText(), Readings())
        let site = FolderSite(
            title: "S", menu: [FolderPage(title: "a"), FolderPage(title: "b")], readings: readings)
        func render(_ title: String) -> String {
            var bytes: [UInt8] = []
            template.render(FolderLayout(site: site, page: FolderPage(title: title)), into: &bytes, shared: shared)
            return String(decoding: bytes, as: UTF8.self)
        }
        return (render("1"), render("2"), readings.number)
    }

    @Test("a head and a foot around what each page says")
    func around() throws {
        let (first, second, readings) = try pages(
            """
            <b>{{ site.title }}</b>{% for p in site.menu %}<i>{{ p.title }}</i>{% end -%}
            [{{ page.title }}]<u>{{ site.title }}</u>
            """)
        #expect(first == "<b>S</b><i>a</i><i>b</i>[1]<u>S</u>")
        #expect(second == "<b>S</b><i>a</i><i>b</i>[2]<u>S</u>")
        #expect(readings == 2)
    }

    @Test("a loop over the site’s own list that also shows the page is run for each page")
    func loopWithPage() throws {
        let (first, second, _) = try pages(
            "{% for p in site.menu %}<i>{{ p.title }}{{ page.title }}{{ site.title }}</i>{% end %}")
        #expect(first == "<i>a1S</i><i>b1S</i>")
        #expect(second == "<i>a2S</i><i>b2S</i>")
    }

    @Test("a condition on the page around what is shared")
    func condition() throws {
        let (first, second, _) = try pages(
            "{% if page.title is \"1\" %}<b>{{ site.title }}</b>{% else %}<i>{{ site.title }}</i>{% end %}")
        #expect(first == "<b>S</b>")
        #expect(second == "<i>S</i>")
    }

    @Test("a name that is set from the page, and one that is set from the site")
    func set() throws {
        let (first, second, readings) = try pages(
            "{% set x = page.title %}{% set y = site.title %}<b>{{ x }}</b><i>{{ y }}</i><u>{{ y }}</u>")
        #expect(first == "<b>1</b><i>S</i><u>S</u>")
        #expect(second == "<b>2</b><i>S</i><u>S</u>")
        #expect(readings == 2)
    }

    @Test("a part that is included with the page, and one with a page of the site")
    func include() throws {
        let (first, second, _) = try pages(
            """
            {% include "p.html" with page as p %}{% for p in site.menu %}{% include "p.html" with p %}{% end %}
            """, parts: ["p.html": "<p>{{ p.title }}{{ site.title }}</p>"])
        #expect(first == "<p>1S</p><p>aS</p><p>bS</p>")
        #expect(second == "<p>2S</p><p>aS</p><p>bS</p>")
    }

    @Test("a clause that asks for the page")
    func clause() throws {
        let (first, second, _) = try pages(
            "<b>{% for p in site.menu where p.title is not page.title limit 1 %}<i>{{ p.title }}</i>{% end %}</b>")
        #expect(first == "<b><i>a</i></b>")
        #expect(second == "<b><i>a</i></b>")
    }
}
