/// Turns raw files into articles: pages saved from the web, text copied out of them, Markdown from elsewhere.
///
/// The way is straight: detect, decode, parse, find the article, decide what is known of it, write it down. Nothing
/// outside the arguments is read, so that files can be imported in parallel, and the same bytes give the same article.
public enum ArticleImporter {
    /// The size above which a file is not read, in bytes: pages with their images in them can be large.
    public static let sizeLimit = 32 << 20
    /// How many lines a page may have.
    private static let pageLineLimit = 100_000
    /// How many lines a text without markup may have.
    private static let textLineLimit = 40_000
    /// The size above which a text without markup is not read, in bytes.
    public static let textLimit = 4 << 20

    /// Makes an article of a raw file.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - fileName: Its name without folders: it is noted as origin, and helps to tell formats apart.
    ///   - hints: What is known besides.
    /// - Throws: `ImportError` when the file is too large, too deep, not text, or holds no article.
    /// - Complexity: O(*n*).
    public static func article(
        from bytes: [UInt8], fileName: String, hints: ImportHints = ImportHints()
    ) throws(ImportError) -> ImportedArticle {
        guard bytes.count <= sizeLimit else { throw .tooLarge(size: bytes.count, limit: sizeLimit) }
        let (source, format, hints) = try source(bytes, fileName: fileName, hints: hints)
        var extraction = try extract(source, format: format, hints: hints)
        if let note = source.note { extraction.reviews.insert(ReviewNote(text: note, line: nil), at: 0) }
        restoreLines(&extraction, from: source)

        let body = MarkdownWriter.markdown(of: extraction.blocks)
        guard !body.isEmpty else { throw .noArticle }
        let text = Array(extraction.blocks.flatMap(\.lines).joined(separator: [0x0A]))
        let title = extraction.metadata.title ?? WorkingTitle.title(for: extraction.blocks, fileName: fileName)
        let digest = Digest.sha256(bytes)
        return ImportedArticle(
            format: format, encoding: source.encoding, metadata: extraction.metadata, body: body, text: text,
            frontMatter: FrontMatterWriter.yaml(
                title: title, metadata: extraction.metadata, fileName: fileName, digest: digest,
                source: hints.source(extraction.metadata.publication, extraction.metadata.address),
                topics: hints.topics(title, text), reviews: extraction.reviews),
            ledger: extraction.ledger, reviews: extraction.reviews, digest: digest,
            slug: Slug.slug(of: title, fallback: fileName))
    }

    /// Decodes a file, unpacks it when it is a message, and tells its format.
    private static func source(
        _ bytes: [UInt8], fileName: String, hints: ImportHints
    ) throws(ImportError) -> (DecodedText, InputFormat, ImportHints) {
        guard MIMEMessage.isOne(bytes[...].drop { $0.isSpace }) else {
            let text = try TextDecoder.decode(bytes)
            return (text, InputFormat.detect(text.bytes, fileName: fileName), hints)
        }
        guard let message = MIMEMessage(bytes) else { throw .noArticle }
        var text = try TextDecoder.decode(message.page, declared: message.charset)
        text.rawLines = message.rawLines
        var hints = hints
        hints.address = hints.address ?? message.address
        return (text, .mhtml, hints)
    }

    private static func extract(
        _ source: DecodedText, format: InputFormat, hints: ImportHints
    ) throws(ImportError) -> Extraction {
        let isPage = format == .html || format == .mhtml
        if !isPage, source.bytes.count > textLimit { throw .tooLarge(size: source.bytes.count, limit: textLimit) }
        let lines = source.bytes.count { $0 == 0x0A }
        if lines > (isPage ? pageLineLimit : textLineLimit) { throw .tooManyLines(count: lines) }
        switch format {
        case .html, .mhtml: return try PageExtraction.extract(source.bytes, hints: hints)
        case .plainText: return TextExtraction.extract(source.bytes, hints: hints)
        case .markdown: return MarkdownExtraction.extract(source.bytes, hints: hints)
        }
    }

    /// Gives lines the numbers that they have in the raw file.
    private static func restoreLines(_ extraction: inout Extraction, from source: DecodedText) {
        extraction.reviews.sort { ($0.line ?? .max) < ($1.line ?? .max) }
        guard !source.rawLines.isEmpty else { return }
        for index in extraction.reviews.indices {
            extraction.reviews[index].line = extraction.reviews[index].line.map(source.rawLine)
        }
        for index in extraction.ledger.entries.indices {
            extraction.ledger.entries[index].line = source.rawLine(extraction.ledger.entries[index].line)
        }
    }
}
