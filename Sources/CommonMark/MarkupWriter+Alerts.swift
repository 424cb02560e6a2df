/// Alerts: passages that are set off under a heading.
///
///     > [!WARNING]
///     > The road is mined.
///
/// What stands on the line of the marker, if anything, is the heading instead of the usual word.
extension MarkupWriter {
    /// Writes the start of an alert with its heading.
    mutating func enterAlert(_ alert: Alert, _ quote: Node) {
        startLine()
        html.append("<div class=\"alert alert-")
        html.append(text: alert.rawValue)
        html.append("\" role=\"note\">\n<p class=\"alert-title\">")
        let heading = if let paragraph = quote.firstChild { firstLine(of: paragraph) } else { "" }
        writeText((heading.isEmpty ? options.labels.alerts[alert] ?? "" : heading).utf8Span.span)
        html.append("</p>\n")
        endBlock()
    }

    /// What stands behind the marker on the first line of a paragraph.
    private mutating func firstLine(of paragraph: Node) -> String {
        scratch.removeAll()
        guard var node = paragraph.firstChild else { return "" }
        while node.kind != .softBreak, node.kind != .lineBreak {
            if node.kind == .text || node.kind == .code {
                scratch.append(bytes: node.literal)
            } else {
                node.appendPlainText(to: &scratch)
            }
            guard let next = node.next else { break }
            node = next
        }
        return textAfterMarker(scratch.span)
    }

    /// Whether the paragraph with the marker goes on after its first line.
    static func hasSecondLine(_ paragraph: Node) -> Bool {
        guard var node = paragraph.firstChild else { return false }
        while true {
            if node.kind == .softBreak || node.kind == .lineBreak { return node.next != nil }
            guard let next = node.next else { return false }
            node = next
        }
    }
}
