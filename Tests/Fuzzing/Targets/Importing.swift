internal import Normalization

/// Raw files from the web.
enum Importing {
    /// A file becomes an article, or is refused in words.
    static func file(_ bytes: [UInt8], named name: String) {
        do { _ = try ArticleImporter.articles(from: bytes, fileName: name) } catch { _ = "\(error)" }
    }
}
