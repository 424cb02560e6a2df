import FileSystem
import TestSupport
import Testing

@testable import Preview

/// What must never be written: what other sites, other programs and other machines send to the desk.
@Suite("Hostile writes", .serialized)
struct HostileWriteTests {
    /// A write, and what is wrong with it.
    ///
    /// `PORT`, `COOKIE`, `PAGE` and `VERSION` stand for those of the preview.
    struct Case: Sendable {
        let name: String
        var method = "POST"
        var target = "/_desk/article/draft"
        /// Fields in the place of those that a page of the desk sends, or besides; `nil` leaves one out.
        var fields: [(String, String?)] = []
        var body = Self.body
        /// Added behind the body.
        var length: String?

        static let body =
            #"{"page":["PAGE"],"version":["VERSION"],"subject":["origin"],"action":["save"],"title":["Taken over"]}"#
        static let form = "page=PAGE&version=VERSION&subject=origin&action=save&title=Taken+over"

        init(_ name: String) { self.name = name }

        func with(_ field: String, _ value: String?) -> Case {
            var copy = self
            copy.fields.append((field, value))
            return copy
        }

        func asking(_ target: String) -> Case {
            var copy = self
            copy.target = target
            return copy
        }

        func by(_ method: String) -> Case {
            var copy = self
            copy.method = method
            return copy
        }

        func saying(_ body: String, length: String? = nil) -> Case {
            var copy = self
            (copy.body, copy.length) = (body, length)
            return copy
        }

        func bytes(port: UInt16, cookie: String, page: String, version: String) -> [UInt8] {
            var all: [(String, String?)] = [
                ("Host", "127.0.0.1:PORT"), ("Origin", "http://127.0.0.1:PORT"), ("Cookie", "COOKIE"),
                ("Content-Type", "application/json"), ("Sec-Fetch-Site", "same-origin"),
            ]
            func filled(_ text: String) -> String {
                text.replacing("PORT", with: "\(port)").replacing("COOKIE", with: cookie)
                    .replacing("PAGE", with: page).replacing("VERSION", with: version)
            }
            for (name, value) in fields {
                if let position = all.firstIndex(where: { $0.0 == name }) {
                    all[position].1 = value
                } else {
                    all.append((name, value))
                }
            }
            let text = filled(body)
            if !fields.contains(where: { ["Content-Length", "Transfer-Encoding"].contains($0.0) }) {
                all.append(("Content-Length", length ?? "\(text.utf8.count)"))
            }
            let lines = all.compactMap { name, value in value.map { "\(name): \(filled($0))" } }
            return Array(
                ("\(method) \(target) HTTP/1.1\r\n" + lines.joined(separator: "\r\n") + "\r\nConnection: close\r\n\r\n"
                    + text).utf8)
        }
    }

    private static func origin(_ origin: String?) -> Case {
        Case("Origin: \(origin ?? "none")").with("Origin", origin)
    }

    private static func host(_ host: String) -> Case {
        Case("Host and Origin: \(host)").with("Host", host).with("Origin", "http://\(host)")
    }

    private static func type(_ type: String?) -> Case {
        Case("Content-Type: \(type ?? "none")").with("Content-Type", type)
    }

    private static func target(_ target: String) -> Case { Case("to \(target)").asking(target) }

    private static let origins: [String?] = [
        nil, "null", "http://evil.example", "http://localhost:PORT", "https://127.0.0.1:PORT", "http://127.0.0.1",
        "http://127.0.0.1:1", "http://127.0.0.1:PORT.evil.example", "http://evil.example:PORT", "file://", "",
        "http://127.0.0.1:PORT/", "http://127.0.0.1:PORT http://evil.example", "chrome-extension://abc",
    ]

    private static let sites: [String] = ["cross-site", "same-site", "none", "elsewhere", "same-origin, cross-site"]

    private static let forms: [Case] = [
        Case("a form of another site").with("Origin", "http://evil.example").with("Sec-Fetch-Site", "cross-site")
            .with("Content-Type", "application/x-www-form-urlencoded").saying(Case.form),
        Case("a form of another site without a cookie").with("Cookie", nil)
            .with("Content-Type", "application/x-www-form-urlencoded").saying(Case.form),
        Case("a form without its token").with("Content-Type", "application/x-www-form-urlencoded")
            .saying("version=VERSION&subject=origin&title=Taken+over"),
        Case("a form of a sandboxed frame").with("Origin", "null")
            .with("Content-Type", "application/x-www-form-urlencoded").saying(Case.form),
    ]

    private static let rebinding: [Case] = [
        "evil.example", "evil.example:PORT", "127.0.0.1.evil.example:PORT", "localhost.evil.example:PORT",
        "0.0.0.0:PORT",
        "127.0.0.2:PORT", "[::2]:PORT", "2130706433:PORT", "127.1:PORT", "localhost.:PORT", "",
        "localhost@evil.example",
    ].map(host)

    private static let types: [String?] = [
        nil, "", "text/plain", "text/plain; charset=utf-8", "text/json", "application/xml",
        "multipart/form-data; boundary=x", "application/json, text/plain", "text/plain; application/json",
        "application/json; boundary=x", "application/octet-stream", "application/csp-report",
        "application/json; charset=utf-16",
    ]

    private static let credentials: [Case] = [
        Case("no cookie").with("Cookie", nil), Case("an empty cookie").with("Cookie", ""),
        Case("a wrong cookie").with("Cookie", "briefgen-desk-PORT=" + String(repeating: "0", count: 64)),
        Case("a short cookie").with("Cookie", "briefgen-desk-PORT=0"),
        Case("the cookie of another port").with("Cookie", "briefgen-desk-1=" + String(repeating: "0", count: 64)),
        Case("two cookies").with("Cookie", "COOKIE; briefgen-desk-PORT=0"),
        Case("the token of the address as a cookie").with("Cookie", "briefgen-desk-PORT=TOKEN"),
        Case("no token").saying(#"{"version":["VERSION"],"subject":["origin"],"title":["Taken over"]}"#),
        Case("a wrong token").saying(Case.body.replacing("PAGE", with: String(repeating: "a", count: 64))),
        Case("the token of another page").saying(Case.body.replacing("PAGE", with: "OTHER")),
        Case("the token twice").saying(Case.body.replacing(#"["PAGE"]"#, with: #"["x","PAGE"]"#)),
        Case("the token in the address").asking("/_desk/article/draft?page=PAGE"),
    ]

    private static let replays: [Case] = [
        Case("no version").saying(Case.body.replacing("VERSION", with: "")),
        Case("another version").saying(Case.body.replacing("VERSION", with: String(repeating: "0", count: 64))),
        Case("a version that is none").saying(Case.body.replacing("VERSION", with: "*")),
    ]

    private static let targets: [Case] = [
        "/_desk/article/../../../etc/passwd", "/_desk/article/..%2f..%2fsite", "/_desk/article/%2e%2e/site",
        "/_desk/article/..%5c..%5csite", "/_desk/article/%252e%252e%252fsite", "/_desk/article/draft.md",
        "/_desk/article/content/articles/draft.md", "/_desk/article/draft%00", "/_desk/article/",
        "/_desk/article//draft",
        "/_desk/article/DRAFT", "/_desk/article/draft/", "/_desk/article/site.yml", "/_desk/article/linked",
        "/_desk/article//etc/passwd", "http://evil.example/_desk/article/draft", "/content/articles/draft.md", "/",
        "/_live/events",
        "/articles/draft.html", "/_desk/", "/_desk/drafts", "/_desk/enter", "/_desk/enter?token=x",
        "/_desk/article/draft?done=saved",
    ].map(target)

    private static let methods: [Case] =
        ["PUT", "PATCH", "DELETE", "post", "POSTX", "OPTIONS", "CONNECT", "TRACE"].map { Case("by \($0)").by($0) }
        + [
            Case("a read that says it writes").by("GET").with("X-HTTP-Method-Override", "POST").saying(""),
            Case("a read with a body").by("GET"),
            Case("a read with all in the address").by("GET")
                .asking("/_desk/article/draft?page=PAGE&version=VERSION&subject=origin&title=Taken+over").saying(""),
        ]

    private static let bodies: [Case] =
        [
            Case("chunks").with("Transfer-Encoding", "chunked"),
            Case("chunks and a length").with("Transfer-Encoding", "chunked").with("Content-Length", "5"),
            Case("no length").with("Content-Length", nil),
            Case("a vast length").with("Content-Length", "99999999999999999999"),
            Case("3 MiB").with("Content-Length", "3145728"), Case("a negative length").with("Content-Length", "-1"),
            Case("a length of hex").with("Content-Length", "0x10"), Case("two lengths").with("Content-Length", "5, 5"),
            Case("packed bytes").with("Content-Encoding", "gzip"),
            Case("an expectation").with("Expect", "100-continue"),
        ]
        + [
            "", "null", "[]", "1", "\"x\"", "{", "{}", "{\"page\":\"PAGE\"", Case.body + "x", Case.body + Case.body,
            "{\"page\":{\"a\":\"PAGE\"}}", "{\"page\":1}", "{\"page\":[\"PAGE\",1]}", "{'page':'PAGE'}", "page=PAGE",
            "{\"page\":\"PAGE\",}", "{\"page\":\"PAGE\" \"version\":\"VERSION\"}", "{\"\\ud800\":\"x\"}",
            "{\"a\":\"\\x\"}",
        ].map { Case("the body \($0)").saying($0) }
        + [
            Case("an unknown form").saying(Case.body.replacing("\"origin\"", with: "\"everything\"")),
            Case("an event that is not there").saying(Case.body.replacing("\"origin\"", with: "\"event-9\"")),
            Case("an event before the first").saying(Case.body.replacing("\"origin\"", with: "\"event--1\"")),
            Case("an event of all numbers").saying(
                Case.body.replacing("\"origin\"", with: "\"event-99999999999999999999\"")),
            Case("a title that says nothing").saying(Case.body.replacing("Taken over", with: " ")),
        ]

    static let cases: [Case] = {
        var cases = origins.map(origin) + forms + rebinding + types.map(type) + credentials + replays + targets
        cases += sites.map { site in Case("Sec-Fetch-Site: \(site)").with("Sec-Fetch-Site", site) }
        return cases + methods + bodies
    }()

    private static let site = RunningPreview.site.with([
        "secret.md": "---\ntitle: Secret\nstatus: draft\n---\nhush-hush\n",
        "content/articles/linked.md": .link(to: "../../secret.md"),
    ])

    @Test("are all refused, nothing is written, and the desk goes on")
    func allRefused() async throws {
        #expect(Self.cases.count >= 80)
        let limits = Connection.Limits(head: .milliseconds(300), idle: .seconds(5), write: .seconds(5))
        try await RunningPreview.run(Self.site, limits: limits, edits: true) { preview in
            let browser = try await DeskBrowser(preview)
            let path = "content/articles/draft.md"
            let before = try browser.file(path)
            let tokens = try await browser.tokens("/_desk/article/draft")
            let other = try await browser.tokens("/_desk/article/strike")
            let token = String(preview.entrance.drop { $0 != "=" }.dropFirst())
            for hostile in Self.cases {
                let text = String(
                    decoding: hostile.bytes(
                        port: preview.port, cookie: browser.cookie, page: tokens.page, version: tokens.version),
                    as: UTF8.self
                )
                .replacing("OTHER", with: other.page).replacing("TOKEN", with: token)
                let answer = Answer(try await LoopbackClient.exchange(Array(text.utf8), port: preview.port))
                #expect(
                    (400...505).contains(answer.status) || hostile.method == "GET" && answer.status == 200,
                    "\(hostile.name): \(answer.status)")
                #expect(answer.status != 429, "\(hostile.name)")
                #expect(answer.fields["access-control-allow-origin"] == nil, "\(hostile.name)")
                #expect(try browser.file(path) == before, "\(hostile.name)")
            }
            #expect(try browser.file("secret.md").contains("hush-hush"))
            #expect(try browser.file("content/site.yml") == "title: Briefing\nbase_url: https://briefing.example/\n")
            #expect(preview.writes.value == [])
            let answer = try await browser.send(
                "/_desk/article/draft", ["subject": "origin", "action": "save", "title": "Taken up"])
            #expect(answer.status == 303)
            #expect(try browser.file(path) == before.replacing("Not yet", with: "Taken up"))
        }
    }

    @Test("who writes too fast is told to wait")
    func rate() async throws {
        try await RunningPreview.run(Self.site, edits: true, writeBurst: 60, writesPerSecond: 0) { preview in
            let browser = try await DeskBrowser(preview)
            var statuses: Set<Int> = []
            for _ in 0..<80 {
                let request = Case("a wrong token").with("Cookie", nil).bytes(
                    port: preview.port, cookie: "", page: "", version: "")
                statuses.insert(Answer(try await LoopbackClient.exchange(request, port: preview.port)).status)
            }
            // However long that took: none are added.
            #expect(statuses == [403, 429])
            #expect(try await browser.get("/_desk/article/draft").status == 200)
        }
    }

    @Test("nothing is written without --edit, and no page of the desk is shown without the token")
    func closed() async throws {
        try await RunningPreview.run(Self.site) { preview in
            #expect(preview.entrance.isEmpty)
            let request = Case("a write").bytes(port: preview.port, cookie: "", page: "", version: "")
            let answer = Answer(try await LoopbackClient.exchange(request, port: preview.port))
            #expect(answer.status == 405)
            let page = try await preview.get("/_desk/article/draft")
            #expect(page.status == 404)
        }
        try await RunningPreview.run(Self.site, edits: true) { preview in
            let page = try await preview.get("/_desk/article/draft")
            #expect(page.status == 403)
            #expect(!page.text.contains("name=\"page\""))
            for token in ["", "0", String(repeating: "0", count: 64)] {
                let answer = try await preview.get("/_desk/enter?token=\(token)")
                #expect(answer.status == 403)
                #expect(answer.fields["set-cookie"] == nil)
            }
            let answer = try await preview.get(preview.entrance)
            #expect(answer.status == 303)
            #expect(answer.fields["location"] == "/_desk/")
            #expect(answer.fields["set-cookie"]?.hasSuffix("; Path=/_desk/; HttpOnly; SameSite=Strict") == true)
            #expect(preview.entrance.count == "/_desk/enter?token=".count + 64)
            let browser = try await DeskBrowser(preview)
            let shown = try await browser.get("/_desk/article/draft")
            #expect(shown.fields["x-frame-options"] == "DENY" && shown.fields["referrer-policy"] == "same-origin")
            let policy = try await browser.get("/_desk/article/draft").fields["content-security-policy"] ?? ""
            #expect(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"))
        }
    }
}
