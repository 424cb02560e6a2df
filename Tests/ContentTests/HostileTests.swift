import Content
import Diagnostics
import TestSupport
import Testing

@Suite("Hostile files")
struct HostileTests {
    @Test("a hundred thousand lists in each other", arguments: ["[", "{a: ", "- ", "? "])
    func nesting(opening: String) async throws {
        let nest = String(repeating: opening, count: 100_000)
        let diagnostics = try await load([
            "content/articles/strike.md": .file(Array("---\ntitle: Strike\ntopics:\n  \(nest)\n---\n".utf8))
        ]).diagnostics
        #expect(diagnostics.map(\.code).contains("yaml-nesting"))
        #expect(diagnostics.count < 5)
        #expect(diagnostics.allSatisfy { $0.location.text.count < 2_000 })
    }

    @Test("a hundred and seventy thousand keys that stand twice")
    func duplicates() async throws {
        let keys = String(repeating: "slug:\n", count: 170_000)
        let diagnostics = try await load([
            "content/articles/strike.md": .file(Array("---\ntitle: Strike\nstatus: draft\n\(keys)---\n".utf8))
        ]).diagnostics.sorted()
        #expect(diagnostics.count == FileDiagnostics.limit + 1)
        #expect(
            diagnostics.suffix(2).printed == """
                warning: ‘slug’ stands here for the second time [duplicate-key]
                    --> content/articles/strike.md:104:1
                     |
                 104 | slug:
                     | ^^^^
                     = help: keep one of the two

                warning: this file has more than 100 errors [too-many-errors]
                    --> content/articles/strike.md:105:1
                     |
                 105 | slug:
                     | ^^^^
                     = help: mend those above; the others are shown then
                """)
    }

    @Test("two hundred thousand keys that do not exist")
    func unknownKeys() async throws {
        let keys = String(repeating: "a: 1\n", count: 200_000)
        let diagnostics = try await load([
            "content/articles/strike.md": .file(Array("---\n\(keys)---\n".utf8))
        ]).diagnostics
        #expect(diagnostics.count == FileDiagnostics.limit + 1)
        #expect(Set(diagnostics.map(\.code)) == ["unknown-key", "too-many-errors"])
    }

    @Test("a line of two hundred thousand ids that do not exist")
    func unknownIDs() async throws {
        let ids = String(repeating: "b, ", count: 200_000)
        let text = "---\ntitle: Strike\npublished: 2024-10-01\ntopics: [\(ids)b]\n---\n"
        let diagnostics = try await load(["content/articles/strike.md": .file(Array(text.utf8))]).diagnostics
        #expect(diagnostics.count == FileDiagnostics.limit + 1)
        #expect(diagnostics.allSatisfy { $0.location.text.count < 2_000 })
    }

    @Test("a megabyte of front matter is read, more is not")
    func size() async throws {
        func article(_ count: Int) -> FolderTree {
            let summary = String(repeating: "x", count: count)
            let text = "---\ntitle: Strike\npublished: 2024-10-01\nsummary: \(summary)\n---\n"
            return ["content/articles/strike.md": .file(Array(text.utf8))]
        }
        let large = try await load(article(1_000_000))
        #expect(large.diagnostics.printed == "")
        #expect(large.content.articles.first?.summary.utf8.count == 1_000_000)
        #expect(
            try await messages(article(1_100_000)) == """
                error: front matter has at most 1 MiB [front-matter-too-long]
                  --> content/articles/strike.md:1:1
                   |
                 1 | ---
                   | ^^^
                """)
    }

    @Test("a bomb of aliases")
    func aliasBomb() async throws {
        var lines = ["title: Strike", "published: 2024-10-01", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
        for level in 1...60 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            lines.append("a\(level): &a\(level) [\(aliases)]")
        }
        let diagnostics = try await load([
            "content/articles/strike.md": .file(Array("---\n\(lines.joined(separator: "\n"))\n---\n".utf8))
        ]).diagnostics
        #expect(Set(diagnostics.map(\.code)) == ["unknown-key", "yaml-anchor", "yaml-alias", "too-many-errors"])
        #expect(diagnostics.count == FileDiagnostics.limit + 1)
    }

    @Test("NUL bytes")
    func nul() async throws {
        #expect(
            try await messages(["content/articles/strike.md": .file(Array(repeating: 0, count: 1_000_000))]) == """
                error: byte 0 is the control character U+0000 [control-character]
                  --> content/articles/strike.md:1:1
                   |
                 1 | ␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀␀…
                   | ^
                   = help: delete it
                """)
    }

    @Test("a file that is too large")
    func largeFile() async throws {
        #expect(
            try await messages([
                "content/articles/strike.md": .file(Array(repeating: UInt8(ascii: "-"), count: 16 << 20 + 1))
            ]) == """
                error: a Markdown file has at most 16 MiB [file-too-large]
                 --> content/articles/strike.md
                  = help: split it into several articles
                """)
    }

    @Test("random bytes between the lines neither crash nor hang", arguments: 0..<50)
    func randomBytes(seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        let alphabet = Array("abc:-?[]{}&*!|>'\"%@`#,\n \t\\<~éا朝".utf8)
        let noise = (0..<2_000).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
        let file = Array("---\ntitle: Strike\n".utf8) + noise + Array("\n---\nText\n".utf8)
        let diagnostics = try await load(["content/articles/strike.md": .file(file)]).diagnostics
        #expect(diagnostics.printed.hasPrefix("error: "))
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers in every run.
private struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
