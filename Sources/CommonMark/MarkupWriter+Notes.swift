internal import Bounds

extension MarkupWriter {
    /// Writes the reference to a note.
    mutating func writeReference(number: Int, turn: Int) {
        html.append("<sup class=\"note-reference\"><a href=\"#")
        writeID("fn-", number, turn: 1)
        html.append("\" id=\"")
        writeID("fnref-", number, turn: turn)
        html.append("\" role=\"doc-noteref\">")
        writeNumeral(number)
        html.append("</a></sup>")
    }

    /// Writes a number for readers, in the digits of their language.
    mutating func writeNumeral(_ number: Int) {
        let digits = options.labels.digits
        guard digits.count == 10 else { return html.append(decimal: number) }
        for digit in String(number).utf8 { html.append(text: digits[Int(digit & 15)]) }
    }

    private mutating func writeID(_ name: StaticString, _ number: Int, turn: Int) {
        html.append(text: options.idPrefix)
        html.append(name)
        html.append(decimal: number)
        if turn > 1 {
            html.append("-")
            html.append(decimal: turn)
        }
    }

    /// Writes the section of notes, if any note is referred to: in the order of their first references, those that
    /// only notes refer to after those that the text refers to.
    ///
    /// A reference in a note adds its back link to a note that may have been written before; so all texts are written
    /// first, each into room of its own, and the back links follow when all references are counted.
    mutating func writeNotes(_ document: borrowing Document, _ resolver: inout some MarkupResolver) {
        guard !references.order.isEmpty else { return }
        var before = ByteBuffer()
        swap(&html, &before)
        var ends: [(text: Int, isParagraph: Bool)] = []
        while ends.count < references.order.count {
            let note = references.note(number: ends.count + 1)
            let start = html.count
            var endsWithParagraph = false
            if let identity = note.text {
                let quote = document.node(identity)
                if let first = quote.firstChild { write(from: first, document, &resolver) }
                // A note without text stands right behind the paragraph of the one before.
                endsWithParagraph = html.count - start >= 5 && html.span.hasPrefix("</p>\n", at: html.count - 5)
            }
            startLine()
            ends.append((html.count, endsWithParagraph))
        }
        var texts = ByteBuffer()
        swap(&html, &texts)
        swap(&html, &before)
        startLine()
        html.append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
        html.append(text: options.labels.notes)
        html.append("\">\n<ol>\n")
        var start = 0
        for (index, end) in ends.enumerated() {
            html.append("<li id=\"")
            writeID("fn-", index + 1, turn: 1)
            html.append("\">\n")
            if end.isParagraph {
                html.append(bytes: texts.span.extracting(start..<end.text - 5))
                html.append(" ")
            } else {
                html.append(bytes: texts.span.extracting(start..<end.text))
                html.append("<p>")
            }
            writeBackLinks(number: index + 1)
            html.append("</p>\n</li>\n")
            start = end.text
        }
        html.append("</ol>\n</section>\n")
        result.noteCount = ends.count
    }

    private mutating func writeBackLinks(number: Int) {
        for turn in 1...max(1, references.note(number: number).references) {
            if turn > 1 { html.append(" ") }
            html.append("<a href=\"#")
            writeID("fnref-", number, turn: turn)
            html.append("\" class=\"note-back\" role=\"doc-backlink\" aria-label=\"")
            html.append(text: options.labels.backToReference)
            html.append(" ")
            writeNumeral(number)
            if turn > 1 {
                html.append("-")
                writeNumeral(turn)
            }
            html.append("\">↩")
            if turn > 1 {
                html.append("<sup>")
                writeNumeral(turn)
                html.append("</sup>")
            }
            html.append("</a>")
        }
    }
}
