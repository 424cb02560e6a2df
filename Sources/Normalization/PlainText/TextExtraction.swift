internal import Bounds

/// Finds the article in a text as scraped: lines, what each of them is, paragraphs.
enum TextExtraction {
    /// The article of a text.
    ///
    /// - Complexity: O(*n*).
    static func extract(_ text: [UInt8], hints: ImportHints) -> Extraction {
        let lines = HardWrapping.unwrapped(TextLine.lines(of: text))
        let reading = LineReading(lines, isKnownSource: { hints.source($0, nil) != nil })
        var metadata = ArticleMetadata()
        metadata.title = reading.title.map { String(decoding: lines[$0].text, as: UTF8.self) }
        metadata.authors = reading.authors
        metadata.address = hints.address ?? reading.address
        metadata.publication = reading.publication
        metadata.retrieved = reading.widget?.day ?? hints.retrieved
        metadata.published = reading.published?.day
        if let published = metadata.published, let retrieved = metadata.retrieved, published > retrieved {
            metadata.published = nil
        }
        var extraction = Extraction(metadata: metadata, blocks: [], ledger: Ledger())
        var open = OpenBlock()
        for (index, line) in lines.enumerated() {
            // Blank lines part the rows of tables, and the items of lists do not.
            guard let verdict = reading.verdicts[index] else {
                if open.isTable { open.close(into: &extraction.blocks) }
                continue
            }
            let isRow = verdict == .paragraph && line.cells.count > 1
            if isRow ? !open.takes(line) : verdict != .item || open.isTable { open.close(into: &extraction.blocks) }
            let outcome = append(line, verdict, isRow: isRow, open: &open, to: &extraction)
            extraction.ledger.entries.append(
                .init(line: line.number, text: line.text, outcome: outcome, rule: reading.rules[index]))
        }
        open.close(into: &extraction.blocks)
        EndNotes.join(&extraction.blocks)
        extraction.metadata.language = LanguageGuess.language(of: extraction.blocks.flatMap(\.lines))
        extraction.reviews += TextReview.notes(reading)
        return extraction
    }

    private static func append(
        _ line: TextLine, _ verdict: LineVerdict, isRow: Bool, open: inout OpenBlock, to extraction: inout Extraction
    ) -> Ledger.Outcome {
        switch verdict {
        case .paragraph where isRow:
            open.rows.append((line.number, line.cells.map { [Run(text: $0)] }))
            return .changed("row of a table")
        case .paragraph:
            let parts = parts(of: line.text)
            for part in parts {
                extraction.blocks.append(Block(content: .paragraph([Run(text: part)]), line: line.number))
            }
            guard parts.count > 1 else {
                return line.joined > 1 ? .changed("joined from \(line.joined) lines") : .kept
            }
            extraction.reviews.append(
                ReviewNote(
                    text: ReviewNote.counted(
                        parts.count - 1, one: "lost paragraph break was put back",
                        many: "lost paragraph breaks were put back"), line: line.number))
            return .changed("parted into \(parts.count) paragraphs where sentences were glued together")
        case .heading:
            extraction.blocks.append(Block(content: .heading(level: 2, [Run(text: line.text)]), line: line.number))
            return .changed("marked as heading")
        case .item:
            open.items.append((line.number, [Run(text: Array(BulletLine.content(of: line.text) ?? line.text[...]))]))
            return .changed("marked as item of a list")
        case .metadata(let key): return .metadata(key)
        case .dropped(let reason): return .dropped(reason)
        }
    }

    private static func parts(of text: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        var start = 0
        for next in GluedSentences.breaks(in: text) {
            parts.append(Array(text[within: start..<next]))
            start = next
        }
        parts.append(Array(text[within: start...]))
        return parts
    }

    /// A list or table whose lines are being collected.
    private struct OpenBlock {
        var items: [(line: Int, runs: [Run])] = []
        var rows: [(line: Int, cells: [[Run]])] = []

        var isTable: Bool { !rows.isEmpty }

        /// Whether a row belongs to the table: it has as many cells.
        func takes(_ row: TextLine) -> Bool { items.isEmpty && rows.last?.cells.count == row.cells.count }

        mutating func close(into blocks: inout [Block]) {
            if let first = items.first {
                let list = items.map { [Block(content: .paragraph($0.runs), line: $0.line)] }
                blocks.append(Block(content: .list(isOrdered: false, start: 1, items: list), line: first.line))
            }
            if let first = rows.first {
                // A row by itself is a line with wide gaps.
                let text = Array(first.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: [0x20]))
                let content: Block.Content = rows.count > 1 ? .table(rows.map(\.cells)) : .paragraph([Run(text: text)])
                blocks.append(Block(content: content, line: first.line))
            }
            self = OpenBlock()
        }
    }
}
