internal import Bounds

/// The text of posts as WordPress keeps it: empty lines part paragraphs where no tags do.
enum WordPressMarkup {
    /// Markup with its paragraphs in tags; shortcodes such as `[gallery ids="1,2"]` are left out, and `[caption]` makes a figure.
    ///
    /// - Complexity: O(*n*).
    static func paragraphs(_ text: [UInt8]) -> [UInt8] {
        let text = withoutShortcodes(text)
        guard text.firstRange(of: Array("<p".utf8)) == nil else { return text }
        var result: [UInt8] = []
        var paragraph: [UInt8] = []
        func close() {
            let trimmed = paragraph.trimmed
            let isBlock = blocks.contains { trimmed.hasPrefix(ignoringCase: $0.utf8) }
            if !trimmed.isEmpty {
                result += isBlock ? Array(trimmed) : Array("<p>".utf8) + trimmed + Array("</p>".utf8)
            }
            result.append(0x0A)
            paragraph = []
        }
        for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.allSatisfy(\.isSpace) {
                close()
            } else {
                if !paragraph.isEmpty { paragraph += Array("<br>\n".utf8) }
                paragraph += line
            }
        }
        close()
        return result
    }

    private static let blocks = ["<h", "<ul", "<ol", "<li", "<blockquote", "<table", "<div", "<figure", "<!--", "<pre"]

    private static func withoutShortcodes(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "["), let end = shortcodeEnd(text, from: index) {
                if text[within: index...].starts(with: "[caption".utf8) { result += Array("<figure>".utf8) }
                if text[within: index...].starts(with: "[/caption".utf8) { result += Array("</figure>".utf8) }
                index = end
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }

    /// Where a shortcode ends that starts at a bracket; only names that WordPress itself knows count.
    private static func shortcodeEnd(_ text: [UInt8], from start: Int) -> Int? {
        let rest = text.dropFirst(start + 1).prefix(400)
        let inner = rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest
        let name = inner.prefix { $0.isLetter || $0 == UInt8(ascii: "_") }
        guard
            ["caption", "gallery", "embed", "video", "audio", "playlist", "vc_row", "vc_column"].contains(
                String(decoding: name, as: UTF8.self)),
            let end = inner.firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        return end + 1
    }
}
