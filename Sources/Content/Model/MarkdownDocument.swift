public import Diagnostics

/// A Markdown file: front matter between `---` lines, then the body.
public struct MarkdownDocument: Sendable {
    /// The whole file.
    public let file: SourceFile
    /// The bytes between the two `---` lines.
    public let frontMatter: Range<Int>
    /// The bytes after the front matter.
    public let body: Range<Int>
}
