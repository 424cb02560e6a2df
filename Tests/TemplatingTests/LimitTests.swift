import Diagnostics
import Templating
import Testing

@Suite("What no template can do, and what several share")
struct LimitTests {
    @Test("a template that does not exist")
    func unknownTemplate() {
        var diagnostics: [Diagnostic] = []
        let template = Template<Layout>.load("hom.html", from: templates(["home.html": ""]), diagnostics: &diagnostics)
        #expect(template == nil)
        #expect(
            printed(diagnostics) == """
                error: template ‘hom.html’ does not exist; did you mean ‘home.html’? [unknown-template]
                 --> templates/hom.html
                  = help: names are relative to the folder of templates, such as "parts/event.html"

                """)
    }

    @Test("files with other extensions are no templates")
    func otherFiles() {
        let files = templates(["site.css": "{{", "b.txt": "", "a.html": "", "parts/c.xml": ""])
        #expect(files.names == ["a.html", "b.txt", "parts/c.xml"])
    }

    @Test("a file that is not UTF-8")
    func notUTF8() {
        let bytes = Array("<p>\n caf".utf8) + [0xE9] + Array("</p>".utf8)
        var diagnostics: [Diagnostic] = []
        let files = TemplateFiles([SourceFile(path: "templates/page.html", bytes: bytes)])
        let template = Template<Layout>.load("page.html", from: files, diagnostics: &diagnostics)
        #expect(template == nil)
        #expect(
            printed(diagnostics) == """
                error: the file is not valid UTF-8 from here on [invalid-utf8]
                  --> templates/page.html:2:5
                   |
                 2 |  caf�</p>
                   |     ^
                   = help: save the file as UTF-8

                """)
    }

    @Test("tags that are nested too deep in one file")
    func depth() {
        let condition = "{% if page.title %}"
        func nested(_ levels: Int) -> String {
            String(repeating: condition + "\n", count: levels) + "x" + String(repeating: "{% end %}", count: levels)
        }
        #expect(show(nested(31)) == String(repeating: "\n", count: 31) + "x")
        #expect(
            mistakes(nested(100_000)) == """
                error: tags are nested deeper than 32 levels here [nested-too-deep]
                   --> templates/page.html:33:1
                    |
                 33 | {% if page.title %}
                    | ^^^^^^^^^^^^^^^^^^^
                    = help: move the inner part into a file of its own, or flatten it

                """)
    }

    @Test("loops that are nested as deep as can be")
    func deepLoops() {
        let loop = "{% for item in page.items %}"
        let template = String(repeating: loop, count: 31) + "{{ item.name }}{{ page.title }}"
        let page = Page(title: "!", items: [Item(name: "x")])
        #expect(show(template + String(repeating: "{% end %}", count: 31), page) == "x!")
    }

    @Test("included files that are nested too deep")
    func includeDepth() {
        let files = (0..<40).map { number in
            SourceFile(
                path: "templates/\(number).html", bytes: Array("{% include \"\(number + 1).html\" %}".utf8))
        }
        var diagnostics: [Diagnostic] = []
        let template = Template<Layout>.load("0.html", from: TemplateFiles(files), diagnostics: &diagnostics)
        #expect(template == nil)
        #expect(
            printed(diagnostics) == """
                error: tags are nested deeper than 32 levels here [nested-too-deep]
                  --> templates/32.html:1:1
                   |
                 1 | {% include "33.html" %}
                   | ^^^^^^^^^^^^^^^^^^^^^^^
                   = help: move the inner part into a file of its own, or flatten it

                """)
    }

    @Test("files that include others twice, which include others twice, and so on", arguments: [10, 100_000])
    func size(length: Int) {
        let files = (0..<30).map { number in
            let include = "{% include \"\(number + 1).html\" %}"
            return SourceFile(path: "templates/\(number).html", bytes: Array((include + include).utf8))
        }
        let text = String(repeating: "x", count: length)
        let last = SourceFile(path: "templates/30.html", bytes: Array(text.utf8))
        var diagnostics: [Diagnostic] = []
        let template = Template<Layout>.load("0.html", from: TemplateFiles(files + [last]), diagnostics: &diagnostics)
        #expect(template == nil)
        #expect(diagnostics.map(\.code) == ["template-too-large"])
        #expect(diagnostics.first?.message == "the template grows too large here with all that it includes")
    }

    @Test("an ‘if’ with very many branches or conditions, and a very long path")
    func conditions() {
        func branches(_ count: Int) -> String {
            "{% if page.count %}a" + String(repeating: "\n{% else if page.is_draft %}b", count: count)
                + "{% else %}c{% end %}"
        }
        let terms = "{% if page.count" + String(repeating: " and page.title", count: 10_000) + " %}a{% end %}"
        let path = "{{ page" + String(repeating: ".lead", count: 10_000) + " }}"
        #expect(show(branches(31)) == "c")
        #expect(
            mistakes(branches(100_000)) == """
                error: an ‘if’ has more than 32 conditions [too-many-conditions]
                   --> templates/page.html:33:4
                    |
                 33 | {% else if page.is_draft %}b
                    |    ^^^^

                """)
        #expect(mistakes(terms).hasPrefix("error: an ‘if’ has more than 32 conditions [too-many-conditions]\n"))
        #expect(mistakes(path).hasPrefix("error: a path of no more than 16 fields is expected where ‘lead’ stands "))
    }

    @Test("no more than 200 mistakes are listed")
    func manyMistakes() {
        var diagnostics: [Diagnostic] = []
        let files = templates(["page.html": String(repeating: "{{ nothing }}{{", count: 20_000)])
        _ = Template<Layout>.load("page.html", from: files, diagnostics: &diagnostics)
        #expect(diagnostics.count == 200)
    }

    @Test("a mistake in a file that two templates share is reported once")
    func sharedMistakes() {
        let files = templates([
            "a.html": "{% extends \"base.html\" %}", "b.html": "{% extends \"base.html\" %}",
            "base.html": "{{ oops }}{% fi %}",
        ])
        var diagnostics: [Diagnostic] = []
        let first = Template<Layout>.load("a.html", from: files, diagnostics: &diagnostics)
        let second = Template<Layout>.load("b.html", from: files, diagnostics: &diagnostics)
        #expect(first == nil)
        #expect(second == nil)
        #expect(diagnostics.map(\.code).sorted() == ["unknown-name", "unknown-tag"])
    }

    @Test("loops in loops that would run for minutes")
    func loopsWithoutMeasure() throws {
        let template =
            (1...8).map { "{% for a\($0) in page.items %}" }.joined() + "x"
            + String(repeating: "{% end %}", count: 8)
        var diagnostics: [Diagnostic] = []
        let loaded = Template<Layout>.load(
            "page.html", from: templates(["page.html": template]), diagnostics: &diagnostics)
        var output: [UInt8] = []
        let page = Page(items: Array(repeating: Item(), count: 20))
        let sound = try #require(loaded)
        let problem = try #require(sound.render(Layout(page: page), into: &output))
        #expect(output.count < 500_000)
        #expect(problem.code == "endless-template")
        #expect(problem.message == "the loops of a template run at most 500,000 times on a page")
        #expect(problem.location.path == "templates/page.html" && problem.location.line == 1)
    }
}
