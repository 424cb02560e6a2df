internal import Bounds

/// Tells Markdown from plain text.
enum MarkdownReader {
    /// Whether a text is Markdown: by its name, its front matter, or two signs of markup that plain text lacks.
    ///
    /// - Complexity: O(*n*).
    static func looksLikeMarkdown(_ text: [UInt8], fileName: String) -> Bool {
        if fileName.hasSuffix(".md") || fileName.hasSuffix(".markdown") { return true }
        if fileName.hasSuffix(".txt") { return false }
        var signs = 0
        for line in text.split(separator: 0x0A).prefix(500) {
            if line.starts(with: "# ".utf8) || line.starts(with: "## ".utf8) || line.starts(with: "```".utf8) {
                signs += 1
            }
            if let index = line.firstIndex(of: UInt8(ascii: "]")), line[within: index...].starts(with: "](http".utf8) {
                signs += 1
            }
        }
        return signs >= 2
    }
}
