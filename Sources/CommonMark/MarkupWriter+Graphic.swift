/// Graphic passages: what readers see only after they have been warned.
///
///     > [!graphic] Shows the wounded.
///     >
///     > ![…](…)
///
/// A block quote that begins with `[!graphic]` is written as `<details>`, closed until a reader opens it, without any
/// script. Its first line says what it shows and is always seen.
extension MarkupWriter {
    /// Writes the start of a graphic passage with its warning.
    mutating func enterGraphic(_ quote: Node) {
        guard let paragraph = quote.firstChild else { return }
        startBlock(paragraph)
        if paragraph.lines.count > 1 { report(.longWarning, .block) }
        scratch.removeAll()
        paragraph.appendPlainText(to: &scratch)
        let warning = textAfterMarker(scratch.span)
        startLine()
        html.append("<details class=\"graphic\">\n<summary>")
        html.append(text: options.labels.graphic)
        if !warning.isEmpty {
            html.append(": ")
            html.append(text: warning)
        }
        html.append("</summary>\n")
    }
}
