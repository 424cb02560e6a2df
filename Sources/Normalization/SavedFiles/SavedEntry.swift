/// A message, post or entry of a file.
struct SavedEntry {
    /// What its text is.
    enum Content {
        /// A page with all that stands around an article.
        case page([UInt8])
        /// Markup that is all text of the entry.
        case markup([UInt8])
        /// Plain text that is all text of the entry.
        case text([UInt8])
        /// Blocks that were read already.
        case blocks([Block])
        /// A file within the file, such as an attachment, with its name.
        case file([UInt8], name: String)
    }

    /// By what the entry is told from the others of its file, such as the number of a message.
    var part: String?
    var content: Content
    /// What is known of it; the day of publication is the anchor of its relative dates.
    var metadata = ArticleMetadata()
    /// When it was written, as far as the file says.
    var moment: SavedMoment?
    /// What stands above the text: who wrote it when, and whether it was changed.
    var heading: [Run] = []
    /// From whom it was forwarded.
    var forwarded: Run?
    /// Pictures, films and files that belong to it, as the file names them.
    var media: [String] = []
    /// What needs a human eye.
    var notes: [ReviewNote] = []
    /// The line of the raw file on which it starts, from 1.
    var line = 1
    /// For each line of the content the line of the raw file, both from 1; empty where `line` is all that is known.
    var rawLines: [Int] = []
}
