import CommonMark
import Testing

@testable import Normalization

/// Imports a text given as a literal.
func imported(_ text: String, fileName: String = "saved.html", hints: ImportHints = ImportHints()) throws
    -> ImportedArticle
{
    try ArticleImporter.article(from: Array(text.utf8), fileName: fileName, hints: hints)
}

/// The body of the article that a text becomes.
func body(_ text: String, fileName: String = "saved.html") throws -> String {
    String(decoding: try imported(text, fileName: fileName).body, as: UTF8.self)
}

/// The visible text of Markdown as the site's own renderer shows it, without figures, its white space left out.
func rendered(_ markdown: [UInt8]) throws -> String {
    let tree = try HTMLParser.tree(of: html(of: markdown))
    var text: [UInt8] = []
    var node = 0
    while node < tree.nodes.count {
        // The numbers of notes and the ways back to them are the renderer's.
        let role = tree.attribute(.role, of: node).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let isOfNote = role == "doc-backlink" || role == "doc-noteref"
        if tree.tag(node) == .figure || tree.tag(node) == .head || isOfNote {
            node = tree.end(node)
            continue
        }
        text += tree.text(node).filter { !$0.isSpace }
        node += 1
    }
    return String(decoding: text, as: UTF8.self)
}

/// What the site's own renderer makes of Markdown.
func html(of markdown: [UInt8]) -> [UInt8] {
    var renderer = MarkupRenderer()
    var resolver = KeepingResolver()
    var html: [UInt8] = []
    _ = renderer.render(markdown.span, resolver: &resolver, into: &html)
    return html
}

/// The text of an article without its white space.
func squeezed(_ text: [UInt8]) -> String { String(decoding: text.filter { !$0.isSpace }, as: UTF8.self) }

/// Takes every address as it is.
private struct KeepingResolver: MarkupResolver {
    mutating func image(at source: String) -> ImageResolution? { ImageResolution(src: source) }
}

/// Paragraphs long enough to be an article, for tests that look at what stands around one.
let paragraphs = [
    "The river rose by two metres in the night, and by the morning the lower town could only be reached by boat.",
    "Engineers opened the old weir shortly after dawn, although two of its gates had not been moved for years.",
    "The mayor said that the hospital had power for three days, and that nobody would be left behind in the valley.",
]

/// The paragraphs as HTML.
let paragraphMarkup = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
/// The paragraphs as Markdown.
let paragraphMarkdown = paragraphs.joined(separator: "\n\n") + "\n"
