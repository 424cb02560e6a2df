internal import Bounds

/// Finds the article in a text as scraped: lines, what each of them is, paragraphs.
enum TextExtraction {
    /// The article of a text.
    ///
    /// - Complexity: O(*n*).
    static func extract(_ text: [UInt8], hints: ImportHints) -> Extraction {
        let lines = HardWrapping.unwrapped(TextLine.lines(of: text))
        let classification = LineClassification(lines)
        var metadata = ArticleMetadata()
        metadata.title = classification.title.map { String(decoding: lines[$0].text, as: UTF8.self) }
        metadata.authors = classification.authors
        metadata.address = hints.address
        metadata.retrieved = classification.widget?.day ?? hints.retrieved
        metadata.published = classification.published?.day
        if let published = metadata.published, let retrieved = metadata.retrieved, published > retrieved {
            metadata.published = nil
        }
        var extraction = Extraction(metadata: metadata, blocks: [], ledger: Ledger())
        var items: [(line: Int, runs: [Run])] = []
        for (line, verdict) in zip(lines, classification.verdicts) where verdict != .item || !line.text.isEmpty {
            if verdict != .item, verdict != nil, !items.isEmpty { close(&items, into: &extraction.blocks) }
            guard let verdict else { continue }
            let outcome = append(line, verdict, items: &items, to: &extraction)
            extraction.ledger.entries.append(.init(line: line.number, text: line.text, outcome: outcome))
        }
        close(&items, into: &extraction.blocks)
        extraction.metadata.language = LanguageGuess.language(of: extraction.blocks.flatMap(\.lines))
        extraction.reviews += TextReview.notes(classification)
        return extraction
    }

    private static func append(
        _ line: TextLine, _ verdict: LineVerdict, items: inout [(line: Int, runs: [Run])],
        to extraction: inout Extraction
    ) -> Ledger.Outcome {
        switch verdict {
        case .paragraph:
            let parts = parts(of: line.text)
            for part in parts {
                extraction.blocks.append(Block(content: .paragraph([Run(text: part)]), line: line.number))
            }
            guard parts.count > 1 else { return .kept }
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
            items.append((line.number, [Run(text: Array(BulletLine.content(of: line.text) ?? line.text[...]))]))
            return .changed("marked as item of a list")
        case .title: return .metadata("title")
        case .byline: return .metadata("byline")
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

    private static func close(_ items: inout [(line: Int, runs: [Run])], into blocks: inout [Block]) {
        guard let first = items.first else { return }
        let list = items.map { [Block(content: .paragraph($0.runs), line: $0.line)] }
        blocks.append(Block(content: .list(isOrdered: false, start: 1, items: list), line: first.line))
        items = []
    }
}
