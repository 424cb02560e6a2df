/// Graphic passages: what readers see only after they have been warned.
///
///     > [!graphic] Shows the wounded.
///     >
///     > ![…](…)
///
/// A block quote that begins with `[!graphic]` is written as `<details>`, closed until a reader opens it, without any
/// script. Its first line says what it shows and is always seen.
extension MarkupWriter {
    private static var marker: [UInt8] { Array("[!graphic]".utf8) }

    /// Whether a block quote is a graphic passage.
    func isGraphic(_ quote: Node) -> Bool {
        guard !options.followsSpecificationOnly, let paragraph = quote.firstChild, paragraph.kind == .paragraph else {
            return false
        }
        return isWarning(paragraph)
    }

    /// Whether a paragraph, the first of a block quote, begins with the marker; its letters may be of either case.
    private func isWarning(_ paragraph: Node) -> Bool {
        guard var node = paragraph.firstChild else { return false }
        var matched = 0
        while matched < Self.marker.count {
            guard node.kind == .text else { return false }
            let text = node.literal
            for index in text.indices where matched < Self.marker.count {
                let byte = text[index]
                let lowercase = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                guard lowercase == Self.marker[matched] else { return false }
                matched += 1
            }
            guard let next = node.next else { break }
            node = next
        }
        return matched == Self.marker.count
    }

    /// Whether a paragraph is the warning of a graphic passage, which its start has written.
    func isWritten(_ paragraph: Node) -> Bool {
        guard let quote = paragraph.parent, quote.kind == .blockQuote,
            quote.firstChild?.identity == paragraph.identity
        else { return false }
        return isGraphic(quote)
    }

    /// Writes the start of a graphic passage with its warning.
    mutating func enterGraphic(_ quote: Node) {
        guard let paragraph = quote.firstChild else { return }
        startBlock(paragraph)
        if paragraph.lines.count > 1 { report(.longWarning, .block) }
        scratch.removeAll()
        paragraph.appendPlainText(to: &scratch)
        var start = min(Self.marker.count, scratch.count)
        while start < scratch.count, scratch.span[start].isWhitespace { start += 1 }
        startLine()
        html.append("<details class=\"graphic\">\n<summary>")
        html.append(text: options.labels.graphic)
        if start < scratch.count {
            let warning = String(copying: scratch.span.extracting(start..<scratch.count))
            html.append(": ")
            html.append(text: warning)
        }
        html.append("</summary>\n")
    }
}
