import FileSystem
import SiteGeneration
import TestSupport
import Testing

@testable import Preview

@Suite("Serving the site", .serialized)
struct ServingTests {
    @Test("pages, folders, files and feeds have their types")
    func types() async throws {
        try await RunningPreview.run { preview in
            let types = [
                "/": "text/html; charset=utf-8", "/articles/": "text/html; charset=utf-8",
                "/articles/strike.html": "text/html; charset=utf-8", "/feed.xml": "application/atom+xml; charset=utf-8",
                "/feed.json": "application/feed+json; charset=utf-8", "/robots.txt": "text/plain; charset=utf-8",
                "/sitemap.xml": "application/xml; charset=utf-8", "/assets/map.txt": "text/plain; charset=utf-8",
                "/_live/preview.js": "text/javascript; charset=utf-8", "/_live/preview.css": "text/css; charset=utf-8",
                "/_desk/": "text/html; charset=utf-8",
            ]
            for (path, type) in types {
                let answer = try await preview.get(path)
                #expect(answer.status == 200, "\(path)")
                #expect(answer.fields["content-type"] == type, "\(path)")
                #expect(answer.fields["content-length"] == "\(answer.body.count)", "\(path)")
            }
            let folder = try await preview.get("/articles")
            #expect(folder.status == 301)
            #expect(folder.fields["location"] == "/articles/")
        }
    }

    @Test("what is not there gives the site's own page")
    func notFound() async throws {
        try await RunningPreview.run { preview in
            let answer = try await preview.get("/nowhere.html")
            #expect(answer.status == 404)
            #expect(answer.text.contains("<h1>Page not found</h1>"))
        }
    }

    @Test("links from the top of a site in a folder of its host lead to its pages")
    func siteInAFolder() async throws {
        let tree = RunningPreview.site.with([
            "content/site.yml": "title: Briefing\nbase_url: https://example.org/briefing/\n"
        ])
        try await RunningPreview.run(tree) { preview in
            for path in ["/briefing/articles/strike.html", "/articles/strike.html"] {
                let answer = try await preview.get(path)
                #expect(answer.status == 200)
            }
        }
    }

    @Test("whoever has a page already is not sent it again")
    func unchanged() async throws {
        try await RunningPreview.run { preview in
            for path in ["/", "/assets/map.txt", "/_live/preview.js"] {
                let tag = try #require(try await preview.get(path).fields["etag"])
                let answer = try await preview.get(path, "If-None-Match: \"other\", W/\(tag)")
                #expect(answer.status == 304, "\(path)")
                #expect(answer.body.isEmpty)
                #expect(try await preview.get(path, "If-None-Match: \"other\"").status == 200)
            }
        }
    }

    @Test("the head alone has the fields of the whole")
    func head() async throws {
        try await RunningPreview.run { preview in
            let request = "HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            let head = Answer(try await LoopbackClient.exchange(request, port: preview.port))
            let whole = try await preview.get("/")
            #expect(head.status == 200)
            #expect(head.body.isEmpty)
            #expect(head.fields["content-length"] == "\(whole.body.count)")
            #expect(head.fields["etag"] == whole.fields["etag"])
        }
    }

    @Test(
        "a part is sent where it is asked for",
        arguments: [
            ("bytes=0-3", 206, "0123", "bytes 0-3/10"), ("bytes=4-", 206, "456789", "bytes 4-9/10"),
            ("bytes=-2", 206, "89", "bytes 8-9/10"), ("bytes=8-99", 206, "89", "bytes 8-9/10"),
            ("bytes=10-", 416, "", "bytes */10"), ("bytes=-0", 416, "", "bytes */10"),
            ("bytes=3-1", 200, "0123456789", nil), ("bytes=0-1,4-5", 200, "0123456789", nil),
            ("lines=0-1", 200, "0123456789", nil), ("bytes=-99", 206, "0123456789", "bytes 0-9/10"),
            ("bytes=9223372036854775807-", 416, "", "bytes */10"), ("bytes=+1-2", 200, "0123456789", nil),
            ("bytes=-9223372036854775807", 206, "0123456789", "bytes 0-9/10"),
            ("bytes=4-9223372036854775807", 206, "456789", "bytes 4-9/10"),
            ("bytes=0-99999999999999999999", 200, "0123456789", nil), ("bytes=-", 200, "0123456789", nil),
            ("bytes=" + String(repeating: "0-,", count: 1_000), 200, "0123456789", nil),
        ])
    func ranges(_ range: String, _ status: Int, _ body: String, _ place: String?) async throws {
        try await RunningPreview.run { preview in
            let answer = try await preview.get("/assets/map.txt", "Range: \(range)")
            #expect(answer.status == status)
            #expect(answer.text == body)
            #expect(answer.fields["content-range"] == place)
            let other = try await preview.get("/assets/map.txt", "Range: \(range)", "If-Range: \"other\"")
            #expect(other.text == "0123456789")
        }
    }

    @Test("one connection serves several requests, also when they come at once")
    func keepAlive() async throws {
        try await RunningPreview.run { preview in
            let one = "GET /assets/map.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"
            let last = "GET /assets/map.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            let answers = String(
                decoding: try await LoopbackClient.exchange(one + one + last, port: preview.port), as: UTF8.self)
            #expect(answers.split(separator: "0123456789", omittingEmptySubsequences: false).count == 4)
        }
    }

    @Test("a page loads the preview's script, and what is published does not")
    func ownScript() async throws {
        try await RunningPreview.run { preview in
            let page = try await preview.get("/articles/strike.html").text
            #expect(page.contains("<script src=\"/_live/preview.js\" defer"))
            #expect(
                page.contains("content=\"default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'\"")
            )
        }
    }

    @Test("a draft bears a banner, and the public gets no such page")
    func drafts() async throws {
        try await RunningPreview.run { preview in
            let draft = try await preview.get("/articles/draft.html").text
            #expect(draft.contains("aria-label=\"Draft\""))
            #expect(draft.contains("href=\"/_public/articles/draft.html\""))
            #expect(draft.contains("<code>content/articles/draft.md</code>"))
            let none = try await preview.get("/_public/articles/draft.html")
            #expect(none.status == 404)
            #expect(none.text.contains("This is what readers get"))
            let article = try await preview.get("/_public/articles/strike.html")
            #expect(article.status == 200)
            #expect(article.text.contains("href=\"/articles/strike.html\">Back to the preview</a>"))
        }
        try await RunningPreview.run(showsDrafts: false) { preview in
            let draft = try await preview.get("/articles/draft.html")
            #expect(draft.status == 404)
            #expect(try await preview.get("/_desk/drafts").text.contains("<b dir=\"auto\">Not yet</b>"))
        }
    }

    @Test("the next free port is taken where one is not free")
    func busyPort() async throws {
        try await RunningPreview.run { first in
            let tree = try RunningPreview.site.temporaryFolder()
            let ports = AsyncStream.makeStream(of: UInt16.self)
            let options = PreviewOptions(
                .init(site: tree.path, output: "", jobs: 1, now: 0), port: first.port
            ) { 0 }
            let server = Task {
                try await PreviewServer(options).run { event in
                    if case .listening(let port, _) = event { ports.continuation.yield(port) }
                }
            }
            var iterator = ports.stream.makeAsyncIterator()
            let port = try #require(await iterator.next())
            #expect(port > first.port)
            server.cancel()
            try await server.value
        }
    }
}
