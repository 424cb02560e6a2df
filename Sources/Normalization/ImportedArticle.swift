/// An article made of a raw file: Markdown with front matter, and the account of how it came about.
public struct ImportedArticle: Sendable {
    /// What the raw file was.
    public var format: InputFormat
    /// By what the article is told from others of the same raw file; `nil` where the file is one article.
    public var part: String?
    /// The name of the encoding in which it was read.
    public var encoding: String
    /// What is known of its origin.
    public var metadata: ArticleMetadata
    /// The body: CommonMark with pipe tables that renders to exactly `text`.
    public var body: [UInt8]
    /// The visible text of the body: a line for each paragraph, heading, item or cell; captions are not in it.
    public var text: [UInt8]
    /// The YAML between the `---` lines, without them; it ends in a line feed.
    public var frontMatter: String
    /// What became of every block or line of the raw file.
    public var ledger: Ledger
    /// How much of the raw file that is.
    public var account: Account { Account(of: ledger) }
    /// What needs a human eye, in order of lines; what was left out comes last.
    public var reviews: [ReviewNote]
    /// The SHA-256 digest of the raw file, as in the front matter.
    public var digest: String
    /// A name for the article's file: small letters, digits and hyphens; empty where its title, its file and its day tell
    /// none.
    public var slug: String

    /// The whole file: front matter and body.
    public var markdown: [UInt8] { Array("---\n\(frontMatter)---\n".utf8) + (body.isEmpty ? [] : [0x0A]) + body }
}
