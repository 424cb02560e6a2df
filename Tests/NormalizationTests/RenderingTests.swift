import Testing

@testable import Normalization

/// What the Markdown of an article shows is exactly the text that was extracted.
@Suite struct RenderingTests {
    /// A source of numbers that is the same in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private static let pieces = [
        "word", "a", "7", "1.", "2)", " ", " ", "*", "**", "_", "__", "`", "``", "[", "]", "](", "(", ")", "!", "![",
        "<", ">", "<b>",
        "&", "&amp;", "&#65;", "#", "##", "-", "---", "+", "=", "===", ":", "|", "| - |", "~", "~~", "\\", "\\*", "\"",
        "'", "é", "—",
        "“", "。", "中", "http://a.example", "[^1]", "@x", "$", "{", "}", ".", ",", "\n",
    ]

    private func runs(_ numbers: inout Numbers) -> [Run] {
        let runs = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
            let text = (0..<Int.random(in: 1...6, using: &numbers)).map { _ in
                Self.pieces.randomElement(using: &numbers) ?? ""
            }
            return Run(
                text: Array(text.joined().utf8), style: Run.Style(rawValue: UInt8.random(in: 0...7, using: &numbers)),
                link: Int.random(in: 0...4, using: &numbers) == 0 ? "https://a.example/b_c(d)?e=*&f" : nil)
        }
        return runs.collapsed()
    }

    private func block(_ numbers: inout Numbers, depth: Int = 0) -> Block? {
        let runs = runs(&numbers)
        guard !runs.isEmpty else { return nil }
        let inner = depth < 2 ? (0..<2).compactMap { _ in block(&numbers, depth: depth + 1) } : []
        let content: Block.Content =
            switch Int.random(in: 0...7, using: &numbers) {
            case 0: .heading(level: 2, runs)
            case 1 where !inner.isEmpty: .quote(inner)
            case 2 where !inner.isEmpty: .list(isOrdered: false, start: 1, items: inner.map { [$0] })
            case 3 where !inner.isEmpty: .list(isOrdered: true, start: 7, items: [inner, inner])
            case 4: .code(runs.text)
            case 5: .table([[runs, runs], [runs, runs]])
            default: .paragraph(runs)
            }
        return Block(content: content, line: 1)
    }

    @Test func anyTextRendersToItself() throws {
        for seed in 0..<4_000 {
            var numbers = Numbers(state: UInt64(seed))
            let blocks = (0..<3).compactMap { _ in block(&numbers) }
            let markdown = MarkdownWriter.markdown(of: blocks)
            let text = squeezed(Array(blocks.flatMap(\.lines).joined(separator: [0x0A])))
            let shown = try rendered(markdown)
            #expect(shown == text, "seed \(seed): \(String(decoding: markdown, as: UTF8.self))")
            if shown != text { break }
        }
    }

    @Test(arguments: [
        ("2024. was dry", "2024\\. was dry\n"), ("- not an item", "\\- not an item\n"),
        ("# not a heading", "\\# not a heading\n"),
        ("snake_case and _this_", "snake_case and \\_this\\_\n"), ("a < b & c", "a < b & c\n"), ("AT&T;", "AT\\&T;\n"),
        ("[@id] and [^1]", "\\[@id\\] and \\[^1\\]\n"), ("5 * 3 * 2", "5 \\* 3 \\* 2\n"),
    ])
    func onlyWhatWouldBeMarkupIsEscaped(_ text: String, _ markdown: String) {
        let block = Block(content: .paragraph([Run(text: Array(text.utf8))]), line: 1)
        #expect(String(decoding: MarkdownWriter.markdown(of: [block]), as: UTF8.self) == markdown)
    }
}
