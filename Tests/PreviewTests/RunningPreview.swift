import Content
import Diagnostics
import FileSystem
import SiteGeneration
import Synchronization
import Templating
import TestSupport

@testable import Preview

/// A preview of a folder of its own, for as long as a test runs.
struct RunningPreview: Sendable {
    let folder: TemporaryFolder
    let port: UInt16
    private let events: Mutexed<[String]>
    /// What was written from the desk.
    let writes: Mutexed<[String]>
    /// The path that lets a browser edit; empty where none can.
    let entrance: String

    /// Runs a test against a preview.
    static func run(
        _ tree: FolderTree = site, showsDrafts: Bool = true, watchLimit: Int = .max, limits: Connection.Limits? = nil,
        allowedHosts: [HostName] = [], edits: Bool = false, writeBurst: Int = 1_000, writesPerSecond: Double = 5,
        _ test: @Sendable (RunningPreview) async throws -> Void
    ) async throws {
        let folder = try tree.temporaryFolder()
        let build = BuildOptions(
            site: folder.path, output: "", showsDrafts: showsDrafts, jobs: 1, now: 1_800_000_000)
        var options = PreviewOptions(build, port: 0) { 1_800_000_000 }
        options.watchLimit = watchLimit
        options.allowedHosts = allowedHosts
        options.edits = edits
        options.rawBlocks = { source in
            guard source.file == "port.txt" else { return [] }
            return [
                RawBlock(line: 1, text: "First paragraph.", reason: nil),
                RawBlock(line: 3, text: "A *teaser*", reason: "teasers of other articles"),
                RawBlock(line: 5, text: "Second paragraph.", reason: nil),
            ]
        }
        options.writeBurst = writeBurst
        options.writesPerSecond = writesPerSecond
        if let limits { options.limits = limits }
        let (ports, port) = AsyncStream.makeStream(of: UInt16.self)
        let events = Mutexed<[String]>([])
        let writes = Mutexed<[String]>([])
        let entrance = Mutexed("")
        let server = Task { [options] in
            defer { port.finish() }
            try await PreviewServer(options).run { event in
                switch event {
                case .listening(let number, let path):
                    entrance.change { $0 = path ?? "" }
                    port.yield(number)
                case .wrote(let path, let title): writes.change { $0.append("\(path): \(title)") }
                case .polling(let reason): events.change { $0.append(reason) }
                default: break
                }
            }
        }
        defer { server.cancel() }
        var iterator = ports.makeAsyncIterator()
        guard let number = await iterator.next() else {
            try await server.value
            return
        }
        try await test(
            RunningPreview(
                folder: folder, port: number, events: events, writes: writes, entrance: entrance.value))
        server.cancel()
        _ = await server.result
    }

    /// Why changes are looked for, not told.
    var pollingReasons: [String] { events.value }

    /// Asks for a page and takes the answer apart.
    func get(_ path: String, _ fields: String...) async throws -> Answer {
        let lines = ["GET \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close"] + fields
        return Answer(try await LoopbackClient.exchange(lines.joined(separator: "\r\n") + "\r\n\r\n", port: port))
    }

    /// Writes a file as an editor does who replaces it.
    func save(_ path: String, _ text: String) throws {
        try ([path: .file(Array(text.utf8))] as FolderTree).write(to: folder.path)
    }

    /// Waits until something holds; for a minute at most, as all tests of the package share the processors.
    func eventually(_ holds: () async throws -> Bool) async throws -> Bool {
        let end = ContinuousClock().now + .seconds(60)
        while ContinuousClock().now < end {
            if try await holds() { return true }
            try await Task.sleep(for: .milliseconds(10))
        }
        return false
    }

    /// A small site: two articles, one of them a draft.
    static let site = plainTemplates.with([
        "content/site.yml": "title: Briefing\nbase_url: https://briefing.example/\n",
        "content/articles/strike.md":
            "---\ntitle: The strike\npublished: 2024-01-15\nsource: agency\nevents:\n  - {id: strike, title: A strike, status: reported, topics: [iran]}\n---\nFirst text about [Iran](../topics/iran.md).\n",
        "content/articles/draft.md":
            "---\ntitle: Not yet\nstatus: draft\nreview: [look at the date]\n---\nUnfinished.\n",
        "content/topics/iran.md": "---\nname: Iran\nkind: country\n---\n",
        "content/sources/agency.md": "---\nname: Agency\n---\n",
        "content/assets/map.txt": "0123456789",
        "templates/base.html": """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8">\
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">\
        <title>{{ page.head.title }}</title><link rel="stylesheet" href="{{ site.stylesheet }}"></head>\
        <body><main>{% block main %}<h1>{{ page.title }}</h1>{% end %}</main></body></html>
        """,
        "templates/article.html":
            "{% extends \"base.html\" %}{% block main %}<h1>{{ page.title }}</h1>{{ page.body }}{% end %}",
        "templates/assets/site.css": "body { margin: 0 }",
    ])

    /// Every template that a site has: a page shows its title, a part of a page next to nothing.
    private static var plainTemplates: FolderTree {
        var templates: FolderTree = [:]
        for description in SiteTemplates.descriptions {
            let isPage = description.views.first?.fields.contains { $0.name == "page" } ?? false
            let text = isPage ? "{% extends \"base.html\" %}" : "-"
            templates["templates/\(description.template)"] = .file(Array(text.utf8))
        }
        return templates
    }
}

/// A value that several tasks change.
final class Mutexed<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: Value) {
        mutex = Mutex(value)
    }

    var value: Value { mutex.withLock { $0 } }

    func change(_ change: @Sendable (inout Value) -> Void) {
        mutex.withLock { change(&$0) }
    }
}
