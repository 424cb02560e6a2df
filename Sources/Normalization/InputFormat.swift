/// What a raw file is, told by its content.
public enum InputFormat: String, Sendable, Hashable {
    case plainText = "plain text"
    case html = "HTML"
    case mhtml = "MHTML"
    case markdown = "Markdown"
    case mail = "mail"
    case mailbox = "mailbox"
    case telegram = "Telegram"
    case whatsApp = "WhatsApp"
    case thread = "thread of posts"
    case feed = "feed"
    case word = "Word document"
    case openDocument = "OpenDocument text"
    case pdf = "PDF"
    case subtitles = "subtitles"

    /// The format of decoded text.
    ///
    /// - Complexity: O(1): only the beginning is looked at.
    static func detect(_ text: [UInt8], fileName: String) -> InputFormat {
        let start = text.prefix(4_096).drop { $0.isSpace }
        let name = fileName.lowercased()
        for opening in [
            "<!doctype html", "<html", "<head", "<body", "<?xml", "<!--", "<article", "<div", "<meta", "<p>",
        ]
        where start.hasPrefix(ignoringCase: opening.utf8) {
            return .html
        }
        if name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml") { return .html }
        if start.first == UInt8(ascii: "<"), countTags(in: start) > 5 { return .html }
        return MarkdownReader.looksLikeMarkdown(text, fileName: name) ? .markdown : .plainText
    }

    private static func countTags(in text: ArraySlice<UInt8>) -> Int {
        text.indices.count {
            text[$0] == UInt8(ascii: "<") && $0 + 1 < text.endIndex && text[$0 + 1] == UInt8(ascii: "/")
        }
    }
}
