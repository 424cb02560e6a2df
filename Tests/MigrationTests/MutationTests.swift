import Content
import Diagnostics
import Normalization
import Testing

@testable import Migration

/// Headers and texts that somebody broke end nothing.
struct MutationTests {
    private static let seeds = [
        "+++\ntitle = \"A\"\ndate = 2024-01-02\n[extra]\na.b = { c = [1, \"\\u00e9\"], d = '''x''' }\n[[extra.l]]\nn = 1\n+++\n{{ figure(src=\"a.png\") }} [x](@/b.md#c)\n",
        "---\ntitle: A\ntags: [a, {name: b}]\ncover: {image: a.png}\naliases:\n  - /a/?b\n---\n{% raw %}{{ x }}{% endraw %} [a]({% post_url b %} \"t\") ![a](<b c> 't')\n\n[x]: /y z\n",
        "{\"title\": \"A\", \"x\": {\"y\": [null, true]}}\n\n{{< note \"t\" >}}\n> [^1] [@a]\n{{< /note >}} <b>x <i>y</b> `<` </p>\n",
        "Title: A\nDate: 2010-12-03\n    more\n\n[caption id=\"a\"]<img src=\"a.png\"> b[/caption] **a:**b ****\n",
    ]

    @Test(arguments: Self.seeds.indices)
    func brokenPostsEndNothing(_ seed: Int) throws {
        let signs = Array("{}[]()<>%\"'`*_|#:=\\\n -+&;".utf8)
        var state: UInt64 = 0x9E37_79B9 &+ UInt64(seed)
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: (state >> 33) % UInt64(max(1, limit)))
        }
        for _ in 0..<400 {
            var bytes = Array(Self.seeds[seed].utf8)
            for _ in 0...next(6) where !bytes.isEmpty {
                let place = next(bytes.count)
                switch next(4) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(signs[next(signs.count)], at: place)
                case 2: bytes[place] = signs[next(signs.count)]
                default:
                    bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(30))], at: next(bytes.count))
                }
            }
            let file = SourceFile(path: "a.md", bytes: bytes)
            var diagnostics: [Diagnostic] = []
            guard let header = Header(file, diagnostics: &diagnostics) else {
                #expect(!diagnostics.isEmpty)
                continue
            }
            let post = Post(
                file: "a.md", fields: header.fields, body: Array(bytes[header.body]), bodyLine: 1, language: .markdown)
            let facts = PostFacts(post)
            #expect(facts.fates.count == post.fields.count)
            guard var text = try? ArticleText(post, facts) else { continue }
            text.settle()
        }
    }
}
