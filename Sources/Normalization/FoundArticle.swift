/// An article that was found in a raw file, before it is written down.
struct FoundArticle {
    var extraction: Extraction
    /// The body as Markdown; never empty.
    var body: [UInt8]
    var format: InputFormat
    var encoding: String
    /// By what it is told from others of the same file; `nil` where the file is one article.
    var part: String?

    /// How many lines a page may have.
    private static let pageLineLimit = 100_000
    /// How many lines a text without markup may have.
    private static let textLineLimit = 40_000
    /// The size above which a text without markup is not read, in bytes.
    static let textLimit = 4 << 20

    /// The articles of a file, at least one.
    ///
    /// - Parameter isWithinFile: Whether the file is a part of another: then no files in it are looked into.
    /// - Throws: `ImportError` when the file is too large, too deep, not text, or holds no article.
    /// - Complexity: O(*n*).
    static func articles(
        in bytes: [UInt8], fileName: String, hints: ImportHints, grouping: EntryGrouping?, isWithinFile: Bool = false
    ) throws(ImportError) -> [FoundArticle] {
        if let file = try SavedFileReader.file(bytes, fileName: fileName, hints: hints) {
            return try articles(of: file, grouping: grouping ?? file.grouping, hints, isWithinFile: isWithinFile)
        }
        let text = try TextDecoder.decode(bytes)
        let format = InputFormat.detect(text.bytes, fileName: fileName)
        if let file = try SavedFileReader.file(text, format: format, fileName: fileName) {
            return try articles(of: file, grouping: grouping ?? file.grouping, hints, isWithinFile: isWithinFile)
        }
        return [try article(of: text, format: format, hints)]
    }

    private init(
        _ extraction: Extraction, format: InputFormat, encoding: String, part: String?
    ) throws(ImportError) {
        self.extraction = extraction
        (self.format, self.encoding, self.part) = (format, encoding, part)
        body = MarkdownWriter.markdown(of: extraction.blocks)
        guard !body.isEmpty else { throw .noArticle }
    }

    /// The article of a page or of a text.
    private static func article(
        of text: DecodedText, format: InputFormat, _ hints: ImportHints
    ) throws(ImportError) -> FoundArticle {
        let isPage = format == .html || format == .mhtml
        if !isPage, text.bytes.count > textLimit { throw .tooLarge(size: text.bytes.count, limit: textLimit) }
        let lines = text.bytes.count { $0 == 0x0A }
        if lines > (isPage ? pageLineLimit : textLineLimit) { throw .tooManyLines(count: lines) }
        let captured = isPage ? CapturedPage(text.bytes) : nil
        let bytes = captured?.bytes ?? text.bytes
        var known = ArticleMetadata()
        (known.address, known.retrieved) = (captured?.address, captured?.day)
        let hints = hints.known(known)
        var extraction =
            switch format {
            case .markdown: MarkdownExtraction.extract(bytes, hints: hints)
            case .plainText: TextExtraction.extract(bytes, hints: hints)
            default: try PageExtraction.extract(bytes, hints: hints)
            }
        if isPage { try ServerPage.check(extraction, page: bytes) }
        if let captured, captured.isArchived { extraction.setOrigin(captured) }
        extraction.decideLanguage()
        if let note = text.note { extraction.reviews.insert(ReviewNote(text: note, line: nil), at: 0) }
        extraction.restoreLines(text.rawLine)
        return try FoundArticle(extraction, format: format, encoding: text.encoding, part: nil)
    }

    /// The articles of a file that holds entries; one that cannot be read is said in the first of the others.
    private static func articles(
        of file: SavedFile, grouping: EntryGrouping, _ hints: ImportHints, isWithinFile: Bool
    ) throws(ImportError) -> [FoundArticle] {
        var articles: [FoundArticle] = []
        var notes = file.notes
        var failure: ImportError?
        for group in file.groups(grouping) {
            do { articles += try self.articles(of: group, in: file, hints, isWithinFile: isWithinFile) } catch {
                failure = failure ?? error
                guard let first = group.first, let part = first.part, notes.count < 20 else { continue }
                notes.append(ReviewNote(text: "‘\(part)’ was not imported: \(error)", line: first.line))
            }
        }
        guard !articles.isEmpty else { throw failure ?? .noArticle }
        articles[0].extraction.reviews.insert(contentsOf: notes, at: 0)
        return articles
    }

    /// The article of entries that belong together, or the articles of a file within the file.
    private static func articles(
        of group: [SavedEntry], in file: SavedFile, _ hints: ImportHints, isWithinFile: Bool
    ) throws(ImportError) -> [FoundArticle] {
        if group.count == 1, let entry = group.first {
            switch entry.content {
            case .page(let page):
                var text = DecodedText(bytes: page, encoding: file.encoding, rawLines: entry.rawLines)
                text.note = entry.notes.first?.text
                return [try article(of: text, format: file.format, hints.known(entry.metadata))]
            case .file(let bytes, let name):
                guard !isWithinFile else { throw .notText(kind: "a file within a file") }
                var known = ArticleMetadata()
                known.retrieved = entry.moment?.day
                var inner = hints.known(known)
                inner.address = nil
                return try articles(in: bytes, fileName: name, hints: inner, grouping: nil, isWithinFile: true).map {
                    var article = $0
                    article.part = [entry.part, article.part].compactMap { $0 }.joined(separator: " ")
                    article.extraction.restoreLines { _ in entry.line }
                    return article
                }
            default: break
            }
        }
        let (extraction, part) = try SavedEntryExtraction.extract(group, of: file, hints: hints)
        return [try FoundArticle(extraction, format: file.format, encoding: file.encoding, part: part)]
    }
}

extension ImportHints {
    /// The hints with what a file says of where it comes from.
    fileprivate func known(_ metadata: ArticleMetadata) -> ImportHints {
        var hints = self
        hints.address = hints.address ?? metadata.address
        hints.retrieved = hints.retrieved ?? metadata.retrieved
        return hints
    }
}
