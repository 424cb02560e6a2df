internal import Content

/// How a text is broken into lines, so that another one can be broken in the same way.
struct WrappedText {
    private let header: String
    private let indentation: String
    private let firstColumn: Int
    private let width: Int
    private let lineEnd: String
    private let style: YAMLNode.Style

    /// - Parameters:
    ///   - text: The text as it is written, with its quotation marks or its `|` or `>`.
    ///   - column: Where its first line starts.
    /// - Returns: `nil` where it stands on one line.
    init?(like text: String, column: Int, _ style: YAMLNode.Style) {
        lineEnd = text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasSuffix("\r") ? line.dropLast() : line
        }
        // What has paragraphs is broken by whoever writes it.
        guard lines.count > 1, style == .literal || lines.allSatisfy({ !$0.isEmpty }) else { return nil }
        let below = lines[1]
        indentation = String(below.prefix { $0 == " " })
        self.style = style
        header = style.isBlock ? String(lines[0]) : ""
        firstColumn = style.isBlock ? indentation.count : column
        let first = style.isBlock ? 0 : column + lines[0].count
        width = max(first, lines.dropFirst().map(\.count).max() ?? 0)
    }

    /// A text in lines no wider than the old ones.
    ///
    /// - Parameters:
    ///   - text: What is to be read.
    ///   - written: The same on one line, in its quotation marks.
    func wrapping(_ text: String, _ written: String) -> String {
        guard style.isBlock else { return filled(written).joined(separator: lineEnd + indentation) }
        let lines =
            style == .literal
            ? text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) : filled(text)
        return ([header] + lines.map { $0.isEmpty ? "" : indentation + $0 }).joined(separator: lineEnd)
    }

    private func filled(_ text: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let start = lines.isEmpty ? firstColumn : indentation.count
            if !line.isEmpty, start + line.count + 1 + word.count > width {
                lines.append(line)
                line = String(word)
            } else {
                line += line.isEmpty ? String(word) : " " + word
            }
        }
        return lines + [line]
    }
}
