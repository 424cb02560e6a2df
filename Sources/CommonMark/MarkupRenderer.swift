internal import Bounds

/// Renders the Markdown of a site's documents as HTML, one document after another.
///
/// The language is CommonMark 0.30 as libcmark parses it, with pipe tables (GitHub Flavored Markdown, section 4.10),
/// notes (`[^id]`, defined by `[^id]: text`, whose further paragraphs are indented by four columns) and citations
/// (`[@id]`, `[@id, p. 3; @other]`). Raw HTML and destinations that run code or read files are dropped and reported.
/// What is written needs no inline style and no script.
///
/// A renderer keeps the memory in which documents are built from one to the next, so a worker uses one for all of its
/// documents.
///
/// ```swift
/// var renderer = MarkupRenderer()
/// var html: [UInt8] = []
/// let rendered = renderer.render(source.span, resolver: &resolver, into: &html)
/// ```
public struct MarkupRenderer: ~Copyable {
    /// How documents are written.
    public var options: MarkupOptions
    private var arena: Arena?
    private var buffers: MarkupWriter.Buffers?

    /// How many columns a table may have.
    public static let maximumColumns = 128

    /// Creates a renderer.
    public init(options: MarkupOptions = MarkupOptions()) {
        self.options = options
    }

    /// Renders a document.
    ///
    /// - Parameters:
    ///   - source: Markdown as UTF-8; an invalid sequence is read as U+FFFD.
    ///   - resolver: What knows the site around the document.
    ///   - html: What the HTML is appended to.
    /// - Returns: What is found out about the document; positions are in bytes of `source`.
    /// - Complexity: O(*n*). So that this holds for any input, in a source longer than 32 KiB a marker that would nest
    ///   a block from column 100 on opens none, and the images of a paragraph after its 256th are text; libcmark
    ///   0.30.2 takes quadratic time for them. What lies past 64 MiB is left out. Each has its ``MarkupProblem``.
    public mutating func render(
        _ source: Span<UInt8>, resolver: inout some MarkupResolver, into html: inout [UInt8]
    ) -> RenderedMarkup {
        var text: [UInt8] = []
        return render(source, resolver: &resolver, html: &html, text: &text, collectsText: false)
    }

    /// Renders a document and gives its text as well, for search and feeds.
    ///
    /// - Parameters:
    ///   - source: Markdown as UTF-8; an invalid sequence is read as U+FFFD.
    ///   - resolver: What knows the site around the document.
    ///   - html: What the HTML is appended to.
    ///   - plainText: What the text is appended to: a line for a block, tabs between the cells of a table, the notes
    ///     at the end, names for citations, alternative text for images, nothing for references to notes.
    /// - Returns: What is found out about the document; positions are in bytes of `source`.
    /// - Complexity: O(*n*), as for ``render(_:resolver:into:)``.
    public mutating func render(
        _ source: Span<UInt8>, resolver: inout some MarkupResolver, into html: inout [UInt8],
        plainText: inout [UInt8]
    ) -> RenderedMarkup {
        render(source, resolver: &resolver, html: &html, text: &plainText, collectsText: true)
    }

    private mutating func render(
        _ source: Span<UInt8>, resolver: inout some MarkupResolver, html: inout [UInt8], text: inout [UInt8],
        collectsText: Bool
    ) -> RenderedMarkup {
        var problems: [MarkupProblem] = []
        if source.count > Document.maximumLength {
            problems.append(MarkupProblem(.tooLong, at: Document.maximumLength..<source.count))
        }
        let source = source.extracting(first: Document.maximumLength)
        guard !options.followsSpecificationOnly, let bounded = SourceGuard.bounded(source) else {
            return render(source, as: source, problems, &resolver, &html, &text, collectsText)
        }
        problems += bounded.problems
        return render(source, as: bounded.source.span, problems, &resolver, &html, &text, collectsText)
    }

    /// Renders `source` as `readable`, which has the same lines.
    private mutating func render(
        _ source: Span<UInt8>, as readable: Span<UInt8>, _ problems: [MarkupProblem],
        _ resolver: inout some MarkupResolver, _ html: inout [UInt8], _ text: inout [UInt8], _ collectsText: Bool
    ) -> RenderedMarkup {
        let byteOrderMark = readable.hasPrefix("\u{FEFF}", at: 0) ? 3 : 0
        let markdown = readable.extracting(byteOrderMark..<readable.count)
        let prepared =
            options.followsSpecificationOnly ? PreparedSource() : PreparedSource(markdown, arena: &arena)
        let parsed = prepared.bytes
        let document =
            if let parsed {
                Document(parsing: parsed.span, in: arena.take() ?? Arena())
            } else {
                Document(parsing: markdown, in: arena.take() ?? Arena())
            }
        var writer = MarkupWriter(
            options: options, prepared: prepared, escapes: EscapedBrackets(in: source),
            buffers: buffers.take() ?? MarkupWriter.Buffers(), collectsText: collectsText)
        writer.write(document, resolver: &resolver)
        html.append(bytes: writer.html.span)
        text.append(bytes: writer.text.span)
        arena = document.recycle()
        let result = writer.finish(source, problems: problems)
        buffers = writer.recycle()
        return result
    }
}
