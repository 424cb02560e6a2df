import FileSystem
import FlyingSocks
import TestSupport
import Testing

@testable import Preview

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("Watching files", .serialized)
struct WatchingTests {
    /// Watches a small tree and gives what a change of it is told as, until nothing more is told for a while.
    private func changes(
        watchLimit: Int = .max, tree: FolderTree = site, tellsSomething: Bool = true,
        after change: @escaping @Sendable (TemporaryFolder) throws -> Void
    ) async throws -> Set<String> {
        let folder = try tree.temporaryFolder()
        let pool = SocketPool.make()
        try await pool.prepare()
        let running = Task { try await pool.run() }
        defer { running.cancel() }
        let watcher = try SiteWatcher(site: folder.path, pool: pool, watchLimit: watchLimit)
        let told = Mutexed<Set<String>>([])
        let listening = Task {
            while let paths = try? await watcher.changes() { told.change { $0.formUnion(paths) } }
        }
        try change(folder)
        var last: Set<String> = []
        var rounds = 0
        while rounds < 3 {
            try await Task.sleep(for: .milliseconds(watchLimit == .max ? 400 : 900))
            rounds = told.value == last && !(last.isEmpty && tellsSomething) ? rounds + 1 : 0
            last = told.value
        }
        listening.cancel()
        return last
    }

    private static let site: FolderTree = [
        "content/site.yml": "title: x", "content/articles/a.md": "a", "content/articles/b.md": "b",
        "templates/base.html": "x",
    ]

    @Test(
        "files that are written, replaced, moved and deleted are told, also when they are compared",
        arguments: [Int.max, 0])
    func files(_ watchLimit: Int) async throws {
        let told = try await changes(watchLimit: watchLimit) { folder in
            try folder.folder.write(Array("new".utf8), to: "content/articles/a.md")
            try folder.folder.rename("content/articles/b.md", to: "content/articles/c.md", in: folder.folder)
            try folder.folder.removeFile("templates/base.html")
        }
        #expect(
            told == [
                "content/articles/a.md", "content/articles/b.md", "content/articles/c.md", "templates/base.html",
            ])
    }

    @Test("what editors leave behind is not told")
    func swapFiles() async throws {
        let told = try await changes(tellsSomething: false) { folder in
            for name in [".a.md.swp", "4913", "a.md~", "#a.md#", ".#a.md", "a.md.tmp", "sedXyZ"] {
                try ([("content/articles/" + name): "x"] as FolderTree).write(to: folder.path)
            }
            try folder.folder.removeFile("content/articles/sedXyZ")
            try ([".git/index": "x", "public/index.html": "x"] as FolderTree).write(to: folder.path)
        }
        #expect(told.isEmpty)
    }

    @Test("what lies in a folder that was made or renamed is told, and so is what is put there later")
    func folders() async throws {
        let told = try await changes { folder in
            try (["content/topics/deep/one.md": "x"] as FolderTree).write(to: folder.path)
            try folder.folder.rename("content/articles", to: "content/sources", in: folder.folder)
            try (["content/sources/late.md": "x"] as FolderTree).write(to: folder.path)
        }
        #expect(
            told == [
                "content/topics/deep/one.md", "content/articles/a.md", "content/articles/b.md", "content/sources/a.md",
                "content/sources/b.md", "content/sources/late.md",
            ])
    }

    @Test("a whole folder that is put in the place of another is compared")
    func exchangedFolder() async throws {
        let tree = Self.site.with(["other/articles/a.md": "other"])
        let told = try await changes(tree: tree) { folder in
            try folder.folder.exchange("content", with: "other", in: folder.folder)
        }
        #expect(told == ["content/site.yml", "content/articles/a.md", "content/articles/b.md"])
    }

    @Test("a checkout of thousands of files is told whole, though the kernel loses count")
    func checkout() async throws {
        let told = try await changes { folder in
            for number in 0..<5_000 {
                let path = "content/articles/\(number).md"
                for text in ["one", "two"] { try Self.overwrite("\(folder.path)/\(path)", with: text) }
            }
        }
        #expect(told.count == 5_000)
    }

    /// Writes a file as `git checkout` does: in place, without waiting for the disk.
    private static func overwrite(_ path: String, with text: String) throws {
        guard let file = fopen(path, "w") else { throw FileSystemError(.write, path, .system(errno: errno)) }
        fputs(text, file)
        fclose(file)
    }

    @Test("a full watch limit is told, and changes are found all the same")
    func watchLimit() async throws {
        try await RunningPreview.run(watchLimit: 2) { preview in
            #expect(preview.pollingReasons == ["the system watches no more folders (fs.inotify.max_user_watches)"])
            try preview.save("content/articles/strike.md", "---\ntitle: New\npublished: 2024-01-15\n---\nNew text\n")
            let isShown = try await preview.eventually {
                try await preview.get("/articles/strike.html").text.contains("New text")
            }
            #expect(isShown)
        }
    }

    @Test("readers never get half of a file while it is written over and over")
    func noTornAnswers() async throws {
        try await RunningPreview.run { preview in
            let path = "\(preview.folder.path)/content/articles/strike.md"
            let words = (0..<400).map { "word\($0)" }.joined(separator: " ")
            let writer = Task.detached {
                for number in 0..<300 {
                    let text = "---\ntitle: T\(number)\npublished: 2024-01-15\n---\nN\(number) \(words) N\(number)\n"
                    try Self.overwrite(path, with: text)
                    try await Task.sleep(for: .milliseconds(2))
                }
            }
            var seen: Set<Substring> = []
            while true {
                let text = try await preview.get("/articles/strike.html").text
                let body = text.split(separator: "<p>").dropFirst().first?.prefix { $0 != "<" } ?? ""
                guard body.hasPrefix("N") else { continue }
                let marks = body.split(separator: " ").filter { $0.hasPrefix("N") }
                #expect(marks.count == 2 && marks[0] == marks[1])
                #expect(text.contains("<h1>T\(marks[0].dropFirst())</h1>"))
                seen.insert(marks[0])
                if marks[0] == "N299" { break }
                try await Task.sleep(for: .milliseconds(1))
            }
            try await writer.value
            #expect(!seen.isEmpty)
        }
    }
}
