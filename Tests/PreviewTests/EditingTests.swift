import FileSystem
import TestSupport
import Testing

@testable import Preview

@Suite("Editing beside the preview", .serialized)
struct EditingTests {
    private static func article(_ text: String, title: String = "The strike") -> String {
        "---\ntitle: \(title)\npublished: 2024-01-15\n---\n\(text)\n"
    }

    @Test("what is saved is shown")
    func saving() async throws {
        try await RunningPreview.run { preview in
            #expect(try await preview.get("/articles/strike.html").text.contains("First text"))
            try preview.save("content/articles/strike.md", Self.article("Second text"))
            let isShown = try await preview.eventually {
                try await preview.get("/articles/strike.html").text.contains("Second text")
            }
            #expect(isShown)
            try preview.save("templates/article.html", "{% extends \"base.html\" %}{% block main %}New{% end %}")
            let isTemplateShown = try await preview.eventually {
                try await preview.get("/articles/strike.html").text.contains("<main>New</main>")
            }
            #expect(isTemplateShown)
            try preview.save("content/assets/map.txt", "new")
            #expect(try await preview.get("/assets/map.txt").text == "new")
            try preview.save("content/assets/other.txt", "other")
            let isAdded = try await preview.eventually { try await preview.get("/assets/other.txt").text == "other" }
            #expect(isAdded)
        }
    }

    @Test("a mistake stands over the last good page until it is mended")
    func mistakes() async throws {
        try await RunningPreview.run { preview in
            try preview.save("content/articles/strike.md", "---\ntitle: Broken\npublished: 2024-02-30\n---\nLost\n")
            let isTold = try await preview.eventually {
                try await preview.get("/articles/strike.html").text.contains("February 2024 has 29 days")
            }
            #expect(isTold)
            let page = try await preview.get("/articles/strike.html").text
            #expect(page.contains("First text"))
            #expect(page.contains("<code>content/articles/strike.md:3:20</code>"))
            #expect(page.contains("published: 2024-02-30\n"))
            #expect(page.contains("                   ^^"))
            try preview.save("content/articles/strike.md", Self.article("Mended"))
            let isMended = try await preview.eventually {
                let page = try await preview.get("/articles/strike.html").text
                return page.contains("Mended") && !page.contains("_preview-overlay")
            }
            #expect(isMended)
        }
    }

    @Test("a mistake in a template names the template, over the last good page")
    func templateMistakes() async throws {
        try await RunningPreview.run { preview in
            try preview.save("templates/article.html", "{{ page.titel }}")
            let isTold = try await preview.eventually {
                try await preview.get("/articles/strike.html").text.contains("<code>templates/article.html:1:9</code>")
            }
            #expect(isTold)
            #expect(try await preview.get("/articles/strike.html").text.contains("First text"))
        }
    }

    @Test("a dead link is told although the page can be shown")
    func deadLinks() async throws {
        try await RunningPreview.run { preview in
            try preview.save("content/articles/strike.md", Self.article("See [this](nowhere.md)."))
            let isTold = try await preview.eventually {
                try await preview.get("/").text.contains("‘nowhere.md’ leads nowhere")
            }
            #expect(isTold)
            #expect(try await preview.get("/articles/strike.html").text.contains("See "))
            let desk = try await preview.get("/_desk/dead-links").text
            #expect(desk.contains("<a href=\"/articles/strike.html\"><code>content/articles/strike.md:5:"))
        }
    }

    @Test("a site that is broken from the start is shown as soon as it is mended")
    func brokenAtStart() async throws {
        let broken = RunningPreview.site.with(["templates/home.html": "{% if %}"])
        try await RunningPreview.run(broken) { preview in
            let page = try await preview.get("/")
            #expect(page.status == 500)
            #expect(page.text.contains("templates/home.html:1:"))
            #expect(page.text.contains("/_live/preview.js"))
            try preview.save("templates/home.html", "{% extends \"base.html\" %}")
            let isMended = try await preview.eventually { try await preview.get("/").status == 200 }
            #expect(isMended)
        }
    }

    @Test("the desk has what is open, with its file and line")
    func desk() async throws {
        try await RunningPreview.run { preview in
            let desk = try await preview.get("/_desk/").text
            #expect(desk.contains("<a dir=\"auto\" href=\"/articles/draft.html\">Not yet</a>"))
            #expect(desk.contains("<p dir=\"auto\">look at the date</p>\n<code>content/articles/draft.md:4</code>"))
            #expect(desk.contains("href=\"/events/strike.html\">A strike</a>"))
            #expect(desk.contains("<code>content/articles/strike.md:6</code>"))
            #expect(desk.contains("href=\"/topics/iran.html\">Iran</a>"))
            #expect(desk.contains("href=\"/sources/agency.html\">Agency</a>"))
            #expect(try await preview.get("/_desk/nothing").status == 404)
        }
    }

    @Test(
        "a page whose address has a query or escapes is not loaded again and again",
        arguments: [
            "/articles/strike.html?from=iran&page=2", "/_desk/problems?page=1&x", "/topics/%69ran.html", "/nowhere?a=b",
            "/search.html?q=strike",
        ])
    func addressesWithQueries(_ address: String) async throws {
        try await RunningPreview.run { preview in
            // The desk says when all was looked at.
            let isChecked = try await preview.eventually {
                try await !preview.get("/_desk/").text.contains("still being looked at")
            }
            #expect(isChecked)
            let page = try await preview.get(address).text
            let tag = try #require(page.split(separator: "data-tag=\"").last?.prefix { $0 != "\"" })
            let style = try #require(page.split(separator: "data-style=\"").last?.prefix { $0 != "\"" })
            let connection = try LoopbackClient.connect(port: preview.port)
            let path = address.utf8.map { "%" + String($0, radix: 16) }.joined()
            LoopbackClient.write(
                "GET /_live/events?path=\(path)&tag=\(tag)&style=\(style) HTTP/1.1\r\nHost: localhost\r\n\r\n",
                to: connection)
            // A reload would be told first.
            let heard = await LoopbackClient.readAll(from: connection, until: "event: problems")
            LoopbackClient.end(connection)
            let text = String(decoding: heard, as: UTF8.self)
            #expect(text.contains("event: problems"))
            #expect(!text.contains("event: reload"))
        }
    }

    @Test("browsers hear of changes of what they show, and of nothing else")
    func events() async throws {
        try await RunningPreview.run { preview in
            let page = try await preview.get("/articles/strike.html").text
            let tag = try #require(page.split(separator: "data-tag=\"").last?.prefix { $0 != "\"" })
            let style = try #require(page.split(separator: "data-style=\"").last?.prefix { $0 != "\"" })
            let connection = try LoopbackClient.connect(port: preview.port)
            LoopbackClient.write(
                "GET /_live/events?path=/articles/strike.html&tag=\(tag)&style=\(style) HTTP/1.1\r\nHost: localhost\r\n\r\n",
                to: connection)
            let heard = Task { await LoopbackClient.readAll(from: connection) }
            try await Task.sleep(for: .milliseconds(200))
            try preview.save("content/articles/draft.md", Self.article("Other", title: "Other"))
            let isOtherShown = try await preview.eventually {
                try await preview.get("/articles/draft.html").text.contains("Other")
            }
            #expect(isOtherShown)
            try preview.save("templates/assets/site.css", "body { margin: 1em }")
            let isStyled = try await preview.eventually { try await !preview.get("/").text.contains(style) }
            #expect(isStyled)
            #expect(try await preview.get("/\(style)").text == "body{margin:0}")
            try preview.save("content/articles/strike.md", Self.article("Changed"))
            let isShown = try await preview.eventually {
                try await preview.get("/articles/strike.html").text.contains("Changed")
            }
            #expect(isShown)
            try await Task.sleep(for: .milliseconds(200))
            LoopbackClient.stop(connection)
            let text = String(decoding: await heard.value, as: UTF8.self)
            LoopbackClient.end(connection)
            let names = text.split(separator: "\n").filter { $0.hasPrefix("event: ") && $0 != "event: problems" }
            #expect(names == ["event: style", "event: reload"])
        }
    }
}
