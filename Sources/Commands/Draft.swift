internal import Normalization

/// An imported article, and the file that is written of it.
struct Draft: Sendable {
    let article: ImportedArticle
    /// The article with what the site knows of it.
    var bytes: [UInt8]
    /// The ids of the topics that it is about.
    var topics: [String] = []
    /// The ids of the events that were proposed.
    var events: [String] = []
}
