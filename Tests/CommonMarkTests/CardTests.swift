import Testing

@testable import CommonMark

@Suite("Cards of films and tables")
struct CardTests {
    /// A site of a film, an address of one, and a table.
    private struct Cards: MarkupResolver {
        mutating func film(at destination: String) -> FilmResolution {
            switch destination {
            case "port.mp4": .file(src: "../assets/port.mp4")
            case "blocked.mp4": .blocked
            case "note.txt": .other
            case "https://video.example/1?a&b": .page(href: destination, host: "video.example")
            default: .missing
            }
        }

        mutating func table(at destination: String, drawnAs drawing: TableDrawing?) -> TableResolution {
            switch destination {
            case "deaths.csv": .html(Array("<table>\(drawing.map { "\($0)" } ?? "")</table>\n".utf8))
            case "names.csv": .unfit(.noNumbers)
            default: .missing
            }
        }

        func image(at source: String) -> ImageResolution? {
            source == "still.jpg" ? ImageResolution(src: "../assets/still.jpg", width: 640, height: 360) : nil
        }
    }

    private func render(_ markdown: String) -> (html: String, problems: [MarkupProblem.Kind]) {
        var renderer = MarkupRenderer()
        var resolver = Cards()
        var html: [UInt8] = []
        let rendered = renderer.render(Array(markdown.utf8).span, resolver: &resolver, into: &html)
        return (String(decoding: html, as: UTF8.self), rendered.problems.map(\.kind))
    }

    @Test("a film of the site is shown on the page, with its still, and nothing of it is loaded before")
    func film() {
        let card = render("> [!VIDEO](port.mp4) Two *minutes* from\n> the port\n>\n> ![Smoke](still.jpg)\n\nText\n")
        #expect(card.problems == [])
        #expect(
            card.html == """
                <figure class="film">
                <video controls preload="none" src="../assets/port.mp4" poster="../assets/still.jpg" width="640" \
                height="360" aria-label="Two minutes from the port"></video>
                <figcaption>Two minutes from the port</figcaption>
                </figure>
                <p>Text</p>

                """)
    }

    @Test("of a film elsewhere there is a link, with the still beside it")
    func address() {
        let card = render("> [!video](https://video.example/1?a&b) “Two” & more\n>\n> ![Smoke](still.jpg)\n")
        #expect(card.problems == [])
        #expect(
            card.html == """
                <figure class="film">
                <img src="../assets/still.jpg" alt="Smoke" width="640" height="360" decoding="async">
                <figcaption><a class="external" rel="noopener" href="https://video.example/1?a&amp;b">Video: “Two” &amp; \
                more</a> <span class="credit">video.example</span></figcaption>
                </figure>

                """)
    }

    @Test("a table has its caption", arguments: [("data", ""), ("data bars", "bars"), ("DATA line", "line")])
    func table(marker: String, drawing: String) {
        let card = render("> [!\(marker)](deaths.csv) Deaths & more\n")
        #expect(card.problems == [])
        #expect(
            card.html == """
                <figure class="data">
                <figcaption>Deaths &amp; more</figcaption>
                <table>\(drawing)</table>
                </figure>

                """)
    }

    @Test(
        "what a card cannot show is a problem",
        arguments: [
            ("> [!video](no.mp4) x", [MarkupProblem.Kind.missingFilm("no.mp4")]),
            ("> [!video](javascript:x) x", [.missingFilm("javascript:x")]),
            ("> [!video](note.txt) x", [.notAFilm("note.txt")]),
            ("> [!video](blocked.mp4) x", [.blockedFilm("blocked.mp4")]),
            ("> [!video](port.mp4)", [.cardWithoutCaption]),
            ("> [!video](port.mp4) x\n>\n> ![](still.jpg)", [.missingAlternativeText("still.jpg")]),
            ("> [!video](port.mp4) x\n>\n> ![a](no.jpg)", [.missingImage("no.jpg")]),
            ("> [!video](port.mp4) x\n>\n> ![a](still.jpg)\n>\n> Lost.", [.textInCard]),
            ("> [!video](port.mp4) x\n>\n> Lost.", [.textInCard]), ("> [!data](no.csv) x", [.missingTable("no.csv")]),
            ("> [!data](names.csv) x", [.unfitTable("names.csv", .noNumbers)]),
            ("> [!data](deaths.csv)", [.cardWithoutCaption]), ("> [!data](deaths.csv) x\n>\n> Lost.", [.textInCard]),
        ])
    func problems(markdown: String, kinds: [MarkupProblem.Kind]) {
        #expect(render(markdown).problems == kinds)
    }

    @Test("other links that begin a quotation are links")
    func links() {
        #expect(render("> [!videos](port.mp4) x").html.contains("<blockquote>"))
    }
}
