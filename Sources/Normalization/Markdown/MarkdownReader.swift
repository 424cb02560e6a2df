internal import Bounds

/// Takes Markdown from elsewhere apart: its front matter and its body, which stays as it is.
struct MarkdownReader {
    /// The simple fields of the front matter, names in lower case.
    var fields: [String: String] = [:]
    /// The body.
    var body: ArraySlice<UInt8>
    /// The line of the raw file on which the body starts, from 1.
    var line = 1

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

    /// - Complexity: O(*n*).
    init(_ text: [UInt8]) {
        body = text[...]
        guard text.starts(with: "---\n".utf8) || text.starts(with: "---\r\n".utf8) else { return }
        var position = 0
        var number = 0
        while position < text.count {
            let end = text[within: position...].firstIndex(of: 0x0A) ?? text.count
            let line = text[within: position..<end].trimmed
            number += 1
            position = min(end + 1, text.count)
            if number == 1 { continue }
            if line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) {
                body = text[within: position...]
                self.line = number + 1
                return
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line[within: ..<colon].allSatisfy({ !$0.isSpace })
            else {
                continue
            }
            let name = String(decoding: line[within: ..<colon], as: UTF8.self).lowercased()
            var value = line[within: (colon + 1)...].trimmed
            if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), value.last == quote,
                value.count > 1
            {
                value = value.dropFirst().dropLast()
            }
            if !value.isEmpty { fields[name] = String(decoding: value, as: UTF8.self) }
        }
        fields = [:]
    }
}
