/// Why a raw file could not become an article.
public enum ImportError: Error, Sendable, Hashable {
    /// The file is larger than an article can be; the sizes are in bytes.
    case tooLarge(size: Int, limit: Int)
    /// Elements stand in one another deeper than a page of text has reason to.
    case tooDeep(limit: Int)
    /// The markup is made so that reading it would take unreasonable time.
    case tooComplex
    /// The file has more lines than an article can have.
    case tooManyLines(count: Int)
    /// The bytes are not text: an image, an archive, a PDF.
    case notText(kind: String?)
    /// The page names an encoding that cannot be read here.
    case unknownEncoding(String)
    /// The file holds more messages or entries than are read.
    case tooManyEntries(limit: Int)
    /// The file is something else than an article; the remedy says what to do instead.
    case notAnArticle(kind: String, remedy: String)
    /// The file holds no text at all, or none that could be an article.
    case noArticle
}

extension ImportError: CustomStringConvertible {
    /// The error as a headline for people.
    public var description: String {
        switch self {
        case .tooLarge(let size, let limit):
            "the file has \(size / 1_048_576) MB, more than the \(limit / 1_048_576) MB that an article may have"
        case .tooDeep(let limit): "elements are nested more than \(limit) deep"
        case .tooComplex: "the markup is too tangled to be read in reasonable time"
        case .tooManyLines(let count): "the file has \(count) lines, more than an article may have"
        case .notText(let kind?): "the file is \(kind), not text"
        case .notText(nil): "the file is binary, not text"
        case .unknownEncoding(let name): "encoding ‘\(name)’ cannot be read on this system"
        case .tooManyEntries(let limit): "the file holds more than \(limit) entries; split it into several files"
        case .notAnArticle(let kind, let remedy): "the file is \(kind), not an article; \(remedy)"
        case .noArticle: "the file holds no text of an article"
        }
    }
}
