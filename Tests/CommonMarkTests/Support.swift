import Foundation
import Testing

@testable import CommonMark

/// A resolver that leaves links as they are and knows nothing else.
struct NoResolver: MarkupResolver {}

extension MarkupOptions {
    /// Nothing but CommonMark, raw HTML and all.
    static var specificationOnly: MarkupOptions {
        var options = MarkupOptions()
        options.followsSpecificationOnly = true
        return options
    }
}

/// A small site to resolve against.
struct SmallSite: MarkupResolver {
    func link(to destination: String) -> LinkResolution {
        if destination.hasPrefix("https:") { return .external(href: destination) }
        return switch destination {
        case "../topics/iran.md": .link(href: "../topics/iran.html")
        case "strike.md#damage": .unverified(href: "strike.html#damage")
        default: .broken
        }
    }

    func image(at source: String) -> ImageResolution? {
        source == "map.png" ? ImageResolution(src: "../assets/map.1a2b.png", width: 640, height: 480) : nil
    }

    func citation(of id: String) -> CitationResolution? {
        switch id {
        case "times": CitationResolution(name: "The Times & Co", href: "../sources/times.html")
        case "idf": CitationResolution(name: "IDF")
        default: nil
        }
    }

    /// Marks dates like 2024-10-01.
    func passages(in text: Span<UInt8>, isQuoted: Bool) -> [MarkedPassage] {
        var passages: [MarkedPassage] = []
        var start = 0
        while start + 10 <= text.count {
            let date = (start..<start + 10).map { text[$0] }
            let isDate = date.enumerated().allSatisfy { place, byte in
                place == 4 || place == 7 ? byte == UInt8(ascii: "-") : byte >= 0x30 && byte <= 0x39
            }
            guard isDate else {
                start += 1
                continue
            }
            passages.append(
                MarkedPassage(
                    range: start..<start + 10,
                    openingMarkup: Array("<time datetime=\"".utf8) + date + Array("\">".utf8),
                    closingMarkup: Array("</time>".utf8)))
            start += 10
        }
        return passages
    }
}

/// Renders against the small site.
func render(_ markdown: String, options: MarkupOptions = MarkupOptions()) -> (html: String, RenderedMarkup) {
    var renderer = MarkupRenderer(options: options)
    var resolver = SmallSite()
    var html: [UInt8] = []
    let rendered = renderer.render(markdown.utf8Span.span, resolver: &resolver, into: &html)
    return (String(decoding: html, as: UTF8.self), rendered)
}

/// The problems of a document, each with the text that it points at.
func problems(in markdown: String) -> [Found] {
    let (_, rendered) = render(markdown)
    let bytes = Array(markdown.utf8)
    return rendered.problems.map { problem in
        Found(problem.kind, String(decoding: bytes[problem.range], as: UTF8.self), at: problem.range.lowerBound)
    }
}

/// A problem, the text that it points at, and where that starts.
struct Found: Equatable, CustomStringConvertible {
    var kind: MarkupProblem.Kind
    var text: String
    var start: Int

    init(_ kind: MarkupProblem.Kind, _ text: String, at start: Int) {
        self.kind = kind
        self.text = text
        self.start = start
    }

    var description: String { ".\(kind) “\(text)” at \(start)" }
}

/// The text of a file beside these tests.
func resource(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Resources")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
}
