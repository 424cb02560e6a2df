/// A file that holds one text or several with what is known of each: a mail, a mailbox, a feed, a chat, a thread.
struct SavedFile {
    /// What the file is.
    var format: InputFormat
    /// The name of the encoding in which it was read.
    var encoding = "UTF-8"
    /// What the channel, feed or chat calls itself.
    var name: String?
    /// Which entries are one article where the editor does not say.
    var grouping = EntryGrouping.each
    var entries: [SavedEntry]
    /// What an editor should know of the file as a whole.
    var notes: [ReviewNote] = []

    /// How many entries of a file are read; what is more is refused.
    static let entryLimit = 20_000
}

/// Which entries of a file become one article.
public enum EntryGrouping: Sendable, Hashable {
    /// Each entry is an article.
    case each
    /// The entries of one day are an article: the posts of a thread, the messages of a chat.
    case byDay
    /// All entries are one article, each a section with its day.
    case whole
}
