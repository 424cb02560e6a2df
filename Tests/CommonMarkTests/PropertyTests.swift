import Testing

@testable import CommonMark

/// Laws that hold for every document, tried on documents put together at random.
@Suite struct PropertyTests {
    private static let pieces = [
        "# a\n", "## a[^1]\n", "#\n", "text ", "2024-10-01 ", "*em* ", "**st", "ro** ", "`co", "de` ", "[a](no.md) ",
        "[b](../topics/iran.md) ", "[c](#a) ", "[", "]", "(", ")", "![d](map.png) ", "\n\n![e](map.png \"t\")\n\n",
        "![](x) ",
        "[^1] ", "[^2] ", "\n[^1]: note ", "\n\n[^2]: note\n\n    more\n\n", "\n    ", "[@times] ", "[@x, p. 1; @idf] ",
        "\n| a | b |\n|---|:-:|\n| c | [^1] |\n", "|", "---\n", "> ", "\n> ", "\n- ", "\n  ", "\n1. ", "```\n", "<b>",
        "</b>",
        "<!-- c -->", "\n<div>\n", "\\", "&amp;", "&", "<", ">", "\"", "\n", "\n\n", "\t", "\r\n", "é", "\u{0}",
        "[r]: x\n", "[r] ",
    ]

    private static func document(seed: UInt64) -> String {
        var generator = SplitMix(state: seed)
        return (0..<Int.random(in: 1...40, using: &generator)).map { _ in
            pieces.randomElement(using: &generator) ?? ""
        }.joined()
    }

    @Test func everyDocumentIsWellFormedWithUniqueIDsAndPlacesInIt() {
        for seed in 0..<1_500 as Range<UInt64> {
            let source = Self.document(seed: seed)
            let (html, rendered) = render(source)
            #expect(unbalanced(html) == nil, "\(source.debugDescription)\n\(html)")
            let ids = values(of: "id", in: html)
            #expect(Set(ids).count == ids.count, "\(source.debugDescription)\n\(html)")
            let known = Set(ids)
            let unknown = Set(
                rendered.problems.compactMap { problem in
                    if case .unknownAnchor(let anchor) = problem.kind { "#" + anchor } else { nil }
                })
            for href in values(of: "href", in: html) where href.hasPrefix("#") {
                #expect(
                    known.contains(String(href.dropFirst())) || unknown.contains(href), "\(source.debugDescription)")
            }
            #expect(!html.contains("<!--") && !html.contains("style="))
            for problem in rendered.problems {
                #expect(problem.range.lowerBound >= 0 && problem.range.upperBound <= source.utf8.count)
            }
        }
    }

    @Test func aRendererGivesTheSameForADocumentWhateverCameBefore() {
        var renderer = MarkupRenderer()
        var site = SmallSite()
        for seed in 0..<500 as Range<UInt64> {
            let source = Self.document(seed: seed)
            var html: [UInt8] = []
            let rendered = renderer.render(source.utf8Span.span, resolver: &site, into: &html)
            let fresh = render(source)
            #expect(String(decoding: html, as: UTF8.self) == fresh.html)
            #expect(rendered == fresh.1)
        }
    }

    @Test func withoutExtensionsOurWriterWritesWhatTheLibraryWrites() {
        var renderer = MarkupRenderer(options: .specificationOnly)
        var site = SmallSite()
        for seed in 0..<1_000 as Range<UInt64> {
            let source = Self.document(seed: seed)
            var html: [UInt8] = []
            _ = renderer.render(source.utf8Span.span, resolver: &site, into: &html)
            let reference = Document(parsing: source).referenceHTML()
            #expect(html == reference, "\(source.debugDescription)")
        }
    }

    /// The first tag that closes nothing or is not closed, or `nil`.
    private func unbalanced(_ html: String) -> String? {
        var open: [Substring] = []
        for part in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            let name = part.prefix { $0 != ">" && $0 != " " && $0 != "\n" }
            if name.hasPrefix("/") {
                guard open.popLast() == name.dropFirst() else { return String(name) }
            } else if !["img", "br", "hr"].contains(name) {
                // Neither a paragraph nor a link holds another of its kind or a block.
                let parents =
                    name == "a" ? ["a"] : ["p", "div", "figure", "ul", "ol", "h2"].contains(name) ? ["p"] : []
                if open.contains(where: { parents.contains(String($0)) }) { return "nested \(name)" }
                open.append(name)
            }
        }
        return open.last.map(String.init)
    }

    private func values(of attribute: String, in html: String) -> [String] {
        html.split(separator: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}

/// A small generator of random numbers that gives the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
