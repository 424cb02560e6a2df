internal import Bounds

extension MarkupWriter {
    /// Writes the table whose line has been reached.
    mutating func writeTable(_ document: borrowing Document, _ resolver: inout some MarkupResolver) {
        let table = prepared.tables[nextTable]
        nextTable += 1
        startLine()
        html.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"")
        html.append(text: options.labels.table)
        html.append(" ")
        writeNumeral(nextTable)
        html.append("\">\n<table>\n<thead>\n")
        writeRow(isHeader: true, cellCount: table.rows[0], table, document, &resolver)
        html.append("</thead>\n")
        if table.rows.count > 1 {
            html.append("<tbody>\n")
            for cellCount in table.rows.dropFirst() {
                writeRow(isHeader: false, cellCount: cellCount, table, document, &resolver)
            }
            html.append("</tbody>\n")
        }
        html.append("</table>\n</div>\n")
    }

    private mutating func writeRow(
        isHeader: Bool, cellCount: Int, _ table: Table, _ document: borrowing Document,
        _ resolver: inout some MarkupResolver
    ) {
        html.append("<tr>\n")
        for column in 0..<cellCount {
            guard let identity = nextCell else { break }
            let cell = document.node(identity)
            nextCell = cell.next?.identity
            // A header cell without text heads nothing.
            let isHeading = isHeader && cell.firstChild != nil
            html.append(isHeading ? "<th scope=\"col\"" : "<td")
            switch table.columns[column] {
            case .none: break
            case .left: html.append(" class=\"align-left\"")
            case .centre: html.append(" class=\"align-center\"")
            case .right: html.append(" class=\"align-right\"")
            }
            html.append(">")
            startBlock(cell)
            if let first = cell.firstChild { write(from: first, document, &resolver) }
            endWord(with: "\t")
            html.append(isHeading ? "</th>\n" : "</td>\n")
        }
        if cellCount < table.columns.count {
            // What a row lacks is one cell, so that short rows of a wide table do not multiply.
            let missing = table.columns.count - cellCount
            html.append("<td")
            if missing > 1 {
                html.append(" colspan=\"")
                html.append(decimal: missing)
                html.append("\"")
            }
            html.append("></td>\n")
        }
        html.append("</tr>\n")
        if collectsText, text.last == UInt8(ascii: "\t") { text.removeLast() }
        endBlock()
    }
}
