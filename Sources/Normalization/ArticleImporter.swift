internal import Chronology
internal import Slugs

/// Turns raw files into articles: pages saved from the web, mails, feeds, chats, texts copied out of them.
///
/// The way is straight: detect, decode, parse, find the article, decide what is known of it, write it down. Nothing
/// outside the arguments is read, so that files can be imported in parallel, and the same bytes give the same article.
public enum ArticleImporter {
    /// The size above which a file is not read, in bytes: pages with their images in them can be large.
    public static let sizeLimit = 32 << 20
    /// The size above which a text without markup is not read, in bytes.
    public static let textLimit = FoundArticle.textLimit

    /// Makes the article of a raw file; of several the first.
    ///
    /// - Throws: `ImportError`, as ``articles(from:fileName:hints:grouping:)`` does.
    public static func article(
        from bytes: [UInt8], fileName: String, hints: ImportHints = ImportHints()
    ) throws(ImportError) -> ImportedArticle {
        guard let first = try articles(from: bytes, fileName: fileName, hints: hints).first else { throw .noArticle }
        return first
    }

    /// Makes articles of a raw file: one of a page or text, one or more of a file that holds several.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - fileName: Its name without folders: it is noted as origin, and helps to tell formats apart.
    ///   - hints: What is known besides.
    ///   - grouping: Which entries of a file become one article; where it is `nil`, what is usual for its kind.
    /// - Returns: At least one article, in the order of the file.
    /// - Throws: `ImportError` when the file is too large, too deep, not text, or holds no article.
    /// - Complexity: O(*n*).
    public static func articles(
        from bytes: [UInt8], fileName: String, hints: ImportHints = ImportHints(), grouping: EntryGrouping? = nil
    ) throws(ImportError) -> [ImportedArticle] {
        guard bytes.count <= sizeLimit else { throw .tooLarge(size: bytes.count, limit: sizeLimit) }
        let digest = Digest.sha256(bytes)
        return try FoundArticle.articles(in: bytes, fileName: fileName, hints: hints, grouping: grouping).map { found in
            article(of: found, fileName: fileName, digest: digest, hints: hints)
        }
    }

    /// Writes an article down.
    private static func article(
        of found: FoundArticle, fileName: String, digest: String, hints: ImportHints
    ) -> ImportedArticle {
        var extraction = found.extraction
        let topics = topics(of: &extraction, title: extraction.metadata.title ?? "", hints)
        if let note = Account(of: extraction.ledger).review { extraction.reviews.append(note) }
        let metadata = extraction.metadata
        let text = Array(extraction.blocks.flatMap(\.lines).joined(separator: [0x0A]))
        let title = metadata.title ?? WorkingTitle.title(for: extraction.blocks, fileName: fileName)
        return ImportedArticle(
            format: found.format, part: found.part, encoding: found.encoding, metadata: metadata, body: found.body,
            text: text,
            frontMatter: FrontMatterWriter.yaml(
                title: title, metadata: metadata, fileName: fileName, part: found.part, digest: digest,
                source: hints.source(metadata.publication, metadata.address),
                topics: topics.isEmpty ? hints.topics(title, text) : topics,
                reviews: extraction.reviews),
            ledger: extraction.ledger, reviews: extraction.reviews, digest: digest,
            slug: slug(of: title, fileName: fileName, extraction.metadata))
    }

    /// The topics of the site that front matter names; the names that no topic has are said.
    private static func topics(of extraction: inout Extraction, title: String, _ hints: ImportHints) -> [String] {
        var found: [String] = []
        var unknown: [String] = []
        for name in extraction.metadata.carried.topics {
            if let id = hints.topic(name) {
                if !found.contains(id) { found.append(id) }
            } else {
                unknown.append("‘\(name)’")
            }
        }
        if !unknown.isEmpty {
            extraction.reviews.append(
                ReviewNote(
                    text:
                        "no topic of the site has the name of \(unknown.joined(separator: ", ")); add the topic or an alias",
                    line: nil))
        }
        return found
    }

    /// A name for an article: of its title, else of its file, else of its day; empty where nothing of these tells any.
    private static func slug(of title: String, fileName: String, _ metadata: ArticleMetadata) -> String {
        if let slug = metadata.carried.slug { return slug }
        let stem = fileName.split(separator: ".").first.map { String($0.replacing("_", with: " ")) } ?? ""
        let names = [Slug.make(from: title), commonNames.contains(stem.lowercased()) ? "" : Slug.make(from: stem)]
        return names.first { !$0.isEmpty } ?? (metadata.published ?? metadata.retrieved)?.description ?? ""
    }

    /// Names that files have where nobody gave them one.
    private static let commonNames: Set<String> = ["article", "download", "page", "unnamed", "untitled", "document"]
}
