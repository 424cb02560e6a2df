import FileSystem
import TestSupport
import Testing

@testable import Preview

/// What must not be answered: requests of other sites, of other programs, and such as no browser makes.
@Suite("Hostile requests", .serialized)
struct HostileRequestTests {
    /// A request, and the status with which it is refused; `PORT` stands for that of the preview.
    struct Case: Sendable {
        let name: String
        let bytes: [UInt8]
        let status: Int

        init(_ name: String, _ text: String, _ status: Int) {
            self.name = name
            bytes = Array(text.utf8)
            self.status = status
        }

        /// A request for the home page with one more field.
        static func field(_ name: String, _ field: String, _ status: Int) -> Case {
            Case(name, "GET / HTTP/1.1\r\nHost: localhost:PORT\r\n\(field)\r\n\r\n", status)
        }

        /// A request for the home page of a host.
        static func host(_ host: String, _ status: Int = 403) -> Case {
            Case("Host: \(host)", "GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n", status)
        }

        /// A request for a path.
        static func path(_ path: String, _ status: Int) -> Case {
            Case(path, "GET \(path) HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", status)
        }

        /// A request with a method.
        static func method(_ method: String, _ status: Int = 405) -> Case {
            Case(method, "\(method) / HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n", status)
        }
    }

    static let cases: [Case] =
        // Another name for this machine: DNS rebinding.
        [
            .host("evil.example"), .host("evil.example:PORT"), .host("localhost.evil.example"),
            .host("127.0.0.1.evil.example"),
            .host("evil.example#localhost"), .host("localhost@evil.example"), .host("127.0.0.2"), .host("0.0.0.0:PORT"),
            .host("[::2]"), .host("localhost:"), .host("localhost:x"), .host("localhost:99999"),
            .host("localhost, evil.example"),
            .host("localhost evil.example"), .host(""), .host("2130706433"), .host("127.1"), .host("localhost."),
            .host("LOCALHOST."), .host("localhost.:PORT"), .host("editor@localhost:PORT"), .host("a:b@127.0.0.1"),
            .host("localhost:PORT:80"), .host("localhost:+80"), .host("localhost:065536"), .host("localhost:PORT/"),
            .host("localhost:PORT?"), .host("localhost\t.evil.example"), .host("[::1"), .host("[::1]evil.example"),
            .host("::1"), .host("[::ffff:127.0.0.1]"), .host("0x7f.1"), .host("017700000001"), .host("ｌocalhost"),
            Case("HTTP/1.0 for another name", "GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n", 403),
            Case("the same Host twice", "GET / HTTP/1.1\r\nHost: localhost\r\nhost: localhost\r\n\r\n", 400),
            Case("a space after Host", "GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", 400),
            Case("a space before Host", "GET / HTTP/1.1\r\n Host: localhost\r\n\r\n", 400),
            Case("two names for one", "GET http://localhost:PORT/ HTTP/1.1\r\nHost: evil.example\r\n\r\n", 400),
            Case("no Host", "GET / HTTP/1.1\r\n\r\n", 400),
            Case("no Host in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 400),
            Case("two Hosts", "GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: evil.example\r\n\r\n", 400),
            // Another site in the same browser.
            .field("foreign Origin", "Origin: http://evil.example", 403),
            .field("Origin null", "Origin: null", 403),
            .field("Origin of another port", "Origin: http://localhost:1", 403),
            .field("Origin of https", "Origin: https://localhost:PORT", 403),
            .field("Origin of another name", "Origin: http://127.0.0.1:PORT", 403),
            .field("Origin twice", "Origin: http://localhost:PORT\r\nOrigin: http://evil.example", 400),
            .field("an empty Origin", "Origin: ", 403),
            .field("Origin with a path", "Origin: http://localhost:PORT/", 403),
            .field("Origin with a second one", "Origin: http://localhost:PORT http://evil.example", 403),
            Case(
                "events for a sandboxed frame",
                "GET /_live/events HTTP/1.1\r\nHost: localhost:PORT\r\nOrigin: null\r\n\r\n", 403),
            .field(
                "a socket for another site",
                "Origin: http://evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13",
                403),
            Case(
                "leave to read",
                "OPTIONS / HTTP/1.1\r\nHost: localhost:PORT\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Private-Network: true\r\n\r\n",
                405),
            .field(
                "in a frame of another site",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe", 403),
            .field(
                "as an object of another port",
                "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: object", 403),
            .field("two kinds of site", "Sec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site", 403),
            .field("an unknown kind of site", "Sec-Fetch-Site: elsewhere", 403),
            .field("fetched by another site", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors", 403),
            .field("fetched by another port", "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors", 403),
            Case(
                "events for another site",
                "GET /_live/events HTTP/1.1\r\nHost: localhost:PORT\r\nOrigin: http://evil.example\r\n\r\n", 403),
            Case(
                "events for another name", "GET /_live/events HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", 403),
            Case("the desk for another name", "GET /_desk/ HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", 403),
            // Out of the site.
            .path("/../etc/passwd", 404), .path("/../../../../etc/passwd", 404), .path("/..", 404), .path("/.", 404),
            .path("/articles/../content/site.yml", 404), .path("/%2e%2e/etc/passwd", 404),
            .path("/.%2e/etc/passwd", 404),
            .path("/%2E%2E/%2E%2E/etc/passwd", 404), .path("/..%2fetc/passwd", 400), .path("/..%5cetc/passwd", 400),
            .path("/..\\etc\\passwd", 400), .path("/%252e%252e/etc/passwd", 404),
            .path("/assets/..%2f..%2fsite.yml", 400),
            .path("/%c0%ae%c0%ae/etc/passwd", 400), .path("//etc/passwd", 404), .path("/assets//map.txt", 404),
            .path("/etc/passwd", 404), .path("/content/site.yml", 404), .path("/content/articles/strike.md", 404),
            .path("/templates/base.html", 404), .path("/articles/strike.md", 404), .path("/site.yml", 404),
            // What is there, but not the site's.
            .path("/.git/config", 404), .path("/assets/.htpasswd", 404), .path("/assets/%2ehtpasswd", 404),
            .path("/assets/outside.txt", 404), .path("/assets/outside/secret.txt", 404), .path("/_live/", 404),
            .path("/_LIVE/preview.js", 404), .path("/ASSETS/MAP.TXT", 404), .path("/assets/map.txt/", 404),
            .path("/assets/map.txt;a", 404), .path("/assets/map.txt%20", 404), .path("/assets/map.txt/..", 404),
            .path("/%EF%BC%8E%EF%BC%8E/etc/passwd", 404), .path("/_public/assets/outside.txt", 404),
            .path("/_desk/problems?page=9223372036854775807", 404), .path("/_desk/?page=2", 404),
            .path("/_desk/problems?page=-1", 404), .path("/_desk/problems?page=0", 404),
            .path("/_desk/problems?page=99999999999999999999", 404), .path("/_desk/problems?page=%F0%9F%92%A9", 404),
            .path("/_live/../../etc/passwd", 404), .path("/_public/../site.yml", 404), .path("/_desk/../../x", 404),
            // Bytes that no address has.
            .path("/%00", 400), .path("/assets/map.txt%00.html", 400), .path("/%0d%0aSet-Cookie:x", 400),
            .path("/%7f", 400),
            .path("/%ED%A0%80", 400), .path("/%F4%90%80%80", 400), .path("/%F0%80%80%AF", 400), .path("\\\\evil", 400),
            .path("/?a=%00", 400), .path("/?%", 400), .path("/%", 400), .path("/%zz", 400), .path("/%4", 400),
            .path("/é", 400), .path("/a#b", 400),
            .path("http://evil.example/", 400), .path("http://localhost:PORT/", 400), .path("*", 400),
            .path("localhost:80", 400), .path("https://localhost:PORT/", 400), .path("//localhost:PORT/", 404),
            .path("file:///etc/passwd", 400), .path("?", 400),
            .path("/" + String(repeating: "a", count: 5_000), 414),
            .path("/?" + String(repeating: "a", count: 5_000), 414),
            // Anything but reading.
            .method("POST"), .method("PUT"), .method("DELETE"), .method("OPTIONS"), .method("TRACE"),
            .method("CONNECT"),
            .method("PATCH"), .method("PROPFIND"), .method("get"), .method("GETX"), .method("G\u{1}T", 400),
            .method("", 400),
            .field("a body", "Content-Length: 5", 413),
            .field("a vast body", "Content-Length: 99999999999999999999999", 413),
            .field("a negative body", "Content-Length: -1", 400), .field("a body of hex", "Content-Length: 0x5", 400),
            .field("two lengths", "Content-Length: 0\r\nContent-Length: 5", 400),
            .field("chunks", "Transfer-Encoding: chunked", 400),
            .field("chunks and a length", "Content-Length: 0\r\nTransfer-Encoding: chunked", 400),
            .field("chunks in disguise", "Transfer-Encoding : chunked", 400),
            .field("an expectation", "Expect: 100-continue", 417),
            .field("a length with a sign", "Content-Length: +0", 400), .field("no length", "Content-Length: ", 400),
            .field("a list of lengths", "Content-Length: 0, 5", 400),
            .field("coding", "Transfer-Encoding: identity", 400),
            .field("chunks, then none", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", 400),
            Case(
                "chunks in HTTP/1.0",
                "GET / HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
            Case(
                "a request in a body",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 37\r\n\r\nGET /a HTTP/1.1\r\nHost: localhost\r\n\r\n",
                413),
            Case(
                "a request in a chunk",
                "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n25\r\nGET /a HTTP/1.1\r\nHost: localhost\r\n\r\n\r\n0\r\n\r\n",
                400),
            Case(
                "a request behind one that is refused",
                "POST / HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 405),
            // Not HTTP/1.1 as it is written.
            Case("HTTP/0.9", "GET /\r\n\r\n", 400), Case("HTTP/2.0", "GET / HTTP/2.0\r\nHost: localhost\r\n\r\n", 505),
            Case("HTTP/1.2", "GET / HTTP/1.2\r\nHost: localhost\r\n\r\n", 505),
            Case("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
            Case("another protocol", "GET / SPDY/3\r\nHost: localhost\r\n\r\n", 400),
            Case("two spaces", "GET  / HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
            Case("a space in the address", "GET /a b HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
            Case("an empty first line", "\r\nGET / HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
            Case("lone line feeds", "GET / HTTP/1.1\nHost: localhost\n\n", 400),
            Case("a lone carriage return", "GET / HTTP/1.1\r\nHost: localhost\rX: y\r\n\r\n", 400),
            Case("a folded field", "GET / HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\r\n\r\n", 400),
            Case("a field without a colon", "GET / HTTP/1.1\r\nHost: localhost\r\nNothing\r\n\r\n", 400),
            Case("a field without a name", "GET / HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n", 400),
            Case("a field with NUL", "GET / HTTP/1.1\r\nHost: localhost\r\nX: \0\r\n\r\n", 400),
            Case("TLS", "\u{16}\u{3}\u{1}\u{2}\0\u{1}", 400),
            .field("a long field", "X: " + String(repeating: "a", count: 20_000), 431),
            .field("a long name of a field", String(repeating: "a", count: 20_000) + ": X", 431),
            Case("a line that never ends", "GET /" + String(repeating: "a", count: 100_000), 414),
            .field("fields that never end", String(repeating: "X: y\r\n", count: 20_000), 431),
            .field("many fields", (0..<100).map { "X\($0): y" }.joined(separator: "\r\n"), 431),
        ]

    private static let site = RunningPreview.site.with([
        ".git/config": "hush-hush", "content/assets/.htpasswd": "hush-hush", "secret.txt": "hush-hush",
        "content/assets/outside.txt": .link(to: "../../secret.txt"), "content/assets/outside": .link(to: "../.."),
        "content/assets/within.txt": .link(to: "map.txt"),
    ])

    @Test("are all refused, and the preview goes on")
    func allRefused() async throws {
        #expect(Self.cases.count >= 60)
        let limits = Connection.Limits(head: .seconds(5), idle: .milliseconds(20), write: .seconds(5))
        try await RunningPreview.run(Self.site, limits: limits) { preview in
            for hostile in Self.cases {
                let text = String(decoding: hostile.bytes, as: UTF8.self)
                let request = Array(text.replacing("PORT", with: "\(preview.port)").utf8)
                let bytes = try await LoopbackClient.exchange(request, port: preview.port)
                let answer = Answer(bytes)
                #expect(answer.status == hostile.status, "\(hostile.name)")
                // What stands behind a request that is refused is never read as another one.
                #expect(
                    answer.fields["connection"] == "close" || [403, 404].contains(answer.status), "\(hostile.name)")
                #expect(String(decoding: bytes, as: UTF8.self).ranges(of: "HTTP/1.1 ").count == 1, "\(hostile.name)")
                #expect(!answer.text.contains("hush-hush"), "\(hostile.name)")
                #expect(!answer.text.contains("root:"), "\(hostile.name)")
                #expect(answer.fields["access-control-allow-origin"] == nil, "\(hostile.name)")
                #expect(answer.fields["cross-origin-resource-policy"] == "same-origin", "\(hostile.name)")
            }
            #expect(try await preview.get("/").status == 200)
            #expect(try await preview.get("/assets/within.txt").text == "0123456789")
        }
    }

    @Test("a file that became a link out of the folder is not sent")
    func lateLink() async throws {
        try await RunningPreview.run(Self.site) { preview in
            #expect(try await preview.get("/assets/map.txt").text == "0123456789")
            try preview.folder.folder.removeFile("content/assets/map.txt")
            try (["content/assets/map.txt": .link(to: "../../secret.txt")] as FolderTree).write(to: preview.folder.path)
            #expect(try await preview.get("/assets/map.txt").status == 404)
        }
    }

    @Test("a link on another site may lead to the preview")
    func links() async throws {
        try await RunningPreview.run { preview in
            let answer = try await preview.get(
                "/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")
            #expect(answer.status == 200)
            #expect(answer.fields["x-frame-options"] == "SAMEORIGIN")
        }
    }

    @Test("what names this machine is answered", arguments: ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])
    func ownNames(_ name: String) async throws {
        try await RunningPreview.run { preview in
            let host = "\(name):\(preview.port)"
            let own = "GET / HTTP/1.1\r\nHost: \(host)\r\nOrigin: http://\(host)\r\nConnection: close\r\n\r\n"
            let answer = Answer(try await LoopbackClient.exchange(own, port: preview.port))
            #expect(answer.status == 200)
        }
    }

    @Test("the name of a proxy is answered where it was given, and only there")
    func allowedHosts() async throws {
        @Sendable func answer(_ host: String, _ fields: String = "", port: UInt16) async throws -> Answer {
            Answer(
                try await LoopbackClient.exchange(
                    "GET / HTTP/1.1\r\nHost: \(host)\r\n\(fields)Connection: close\r\n\r\n", port: port))
        }
        let allowed = ["editor.example", "ports.example:8443"].compactMap { HostName(parsing: $0) }
        try await RunningPreview.run(allowedHosts: allowed) { preview in
            for host in ["editor.example", "EDITOR.example:9", "ports.example:8443", "localhost"] {
                #expect(try await answer(host, port: preview.port).status == 200, "\(host)")
            }
            for host in ["ports.example", "ports.example:8444", "a.editor.example", "editor.example.evil.example"] {
                let refusal = try await answer(host, port: preview.port)
                #expect(refusal.status == 403, "\(host)")
                #expect(
                    refusal.text
                        == "the preview is for this machine only, not for ‘\(host)’; ‘briefgen serve --allow-host \(host)’ lets it in\n"
                )
            }
            let isSecure = try await answer(
                "editor.example", "Origin: https://editor.example\r\n", port: preview.port)
            #expect(isSecure.status == 200)
            let other = try await answer("editor.example", "Origin: https://evil.example\r\n", port: preview.port)
            #expect(other.status == 403)
            #expect(try await answer("<b>", port: preview.port).text == "the preview is for this machine only\n")
        }
    }

    @Test(
        "a host is a name or an address, and perhaps a port",
        arguments: [
            "", ".", "a..b", "a:b", "a:", "a:70000", "a b", "http://a", "[::1", "[x]", "ä.example", "a/", "*.a",
        ])
    func hostNames(text: String) {
        #expect(HostName(parsing: text) == nil)
    }

    @Test("who is too slow is told so, and who says nothing is dropped")
    func slowReaders() async throws {
        let limits = Connection.Limits(head: .milliseconds(200), idle: .milliseconds(200), write: .milliseconds(200))
        try await RunningPreview.run(limits: limits) { preview in
            let slow = Answer(try await LoopbackClient.exchange("GET / HTTP/1.1\r\nHost: local", port: preview.port))
            #expect(slow.status == 408)
            #expect(try await LoopbackClient.exchange("", port: preview.port).isEmpty)
        }
    }

    @Test("who sends a request a byte at a time is told that it takes too long")
    func drippingReader() async throws {
        let limits = Connection.Limits(head: .milliseconds(400), idle: .seconds(5), write: .seconds(5))
        try await RunningPreview.run(limits: limits) { preview in
            let connection = try LoopbackClient.connect(port: preview.port)
            defer { LoopbackClient.end(connection) }
            let heard = Task { await LoopbackClient.readAll(from: connection) }
            for byte in "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + String(repeating: "y", count: 60) {
                LoopbackClient.write("\(byte)", to: connection)
                try await Task.sleep(for: .milliseconds(20))
            }
            #expect(Answer(await heard.value).status == 408)
        }
    }

    @Test("who does not take an answer keeps nobody else from one")
    func stuckReaders() async throws {
        let limits = Connection.Limits(head: .seconds(5), idle: .seconds(5), write: .milliseconds(200))
        let large = [UInt8](repeating: 0x30, count: 24 << 20)
        try await RunningPreview.run(Self.site.with(["content/assets/large.bin": .file(large)]), limits: limits) {
            preview in
            var connections: [Int32] = []
            defer { for connection in connections { LoopbackClient.end(connection) } }
            for _ in 0..<Listener.connectionLimit {
                let connection = try LoopbackClient.connect(port: preview.port)
                connections.append(connection)
                LoopbackClient.write("GET /assets/large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n", to: connection)
            }
            let isServed = try await preview.eventually { try await preview.get("/").status == 200 }
            #expect(isServed)
        }
    }

    @Test("readers of events who leave make room at once, and their odd addresses do no harm")
    func departedReaders() async throws {
        try await RunningPreview.run { preview in
            let paths = [
                "/", "", "x", "%2F_desk%2Fproblems%3Fpage%3D9223372036854775807", "%2F%2525", "%2F..%2F..",
                "%2Fa%3Fpage%3D2",
            ]
            for round in 0..<2 * Listener.connectionLimit {
                let connection = try LoopbackClient.connect(port: preview.port)
                let path = paths[round % paths.count]
                LoopbackClient.write(
                    "GET /_live/events?path=\(path)&tag=&style= HTTP/1.1\r\nHost: localhost\r\n\r\n", to: connection)
                if round % 8 == 0 { try await Task.sleep(for: .milliseconds(20)) }
                LoopbackClient.end(connection)
            }
            let isServed = try await preview.eventually { try await preview.get("/").status == 200 }
            #expect(isServed)
        }
    }

    @Test("readers of events leave room for others, and those beyond their share are told so")
    func manyListeners() async throws {
        try await RunningPreview.run { preview in
            var connections: [Int32] = []
            defer { for connection in connections { LoopbackClient.end(connection) } }
            for _ in 0..<140 {
                let connection = try LoopbackClient.connect(port: preview.port)
                connections.append(connection)
                LoopbackClient.write(
                    "GET /_live/events?path=/&tag=&style= HTTP/1.1\r\nHost: localhost\r\n\r\n", to: connection)
            }
            let isServed = try await preview.eventually { try await preview.get("/").status == 200 }
            #expect(isServed)
            #expect(
                try await preview.get("/_live/events?path=/").text
                    == "too many pages of the preview wait for changes\n")
        }
    }

    @Test("a connection serves a thousand requests, however many are sent at once")
    func manyRequests() async throws {
        try await RunningPreview.run { preview in
            let request = "GET /assets/map.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"
            let answers = String(
                decoding: try await LoopbackClient.exchange(
                    String(repeating: request, count: 1_200), port: preview.port), as: UTF8.self)
            #expect(answers.ranges(of: "0123456789").count == 1_000)
        }
    }

    @Test("more readers than there is room for are told to come back")
    func tooManyReaders() async throws {
        try await RunningPreview.run { preview in
            var connections: [Int32] = []
            for _ in 0..<Listener.connectionLimit { connections.append(try LoopbackClient.connect(port: preview.port)) }
            defer { for connection in connections { LoopbackClient.end(connection) } }
            let isRefused = try await preview.eventually { try await preview.get("/").status == 503 }
            #expect(isRefused)
            for connection in connections { LoopbackClient.end(connection) }
            connections = []
            let isServed = try await preview.eventually { try await preview.get("/").status == 200 }
            #expect(isServed)
        }
    }
}
