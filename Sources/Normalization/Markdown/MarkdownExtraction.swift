internal import Chronology

/// Takes Markdown from elsewhere over: its body stays as it is, its front matter is read for what is known.
enum MarkdownExtraction {
    /// The article of a Markdown file.
    ///
    /// - Complexity: O(*n*).
    static func extract(_ text: [UInt8], hints: ImportHints) -> Extraction {
        let reader = ForeignFrontMatter(text)
        let keys = ForeignKeys(reader.fields)
        var metadata = keys.metadata
        metadata.address = metadata.address ?? hints.address
        metadata.retrieved = hints.retrieved
        var ledger = Ledger()
        ledger.entries = keys.ledger
        let markup = MarkdownMarkup.converted(reader.body, line: reader.line)
        var body: [UInt8] = []
        var isCode = false
        for (number, line) in markup.lines {
            let plain = TextRepair.repaired(line)
            if plain.starts(with: "```".utf8) { isCode.toggle() }
            let entry = Ledger.Entry(line: number, text: plain, outcome: .kept)
            if !isCode, plain.starts(with: "# ".utf8), isTitle(plain, metadata.title, body) {
                metadata.title = String(decoding: plain.dropFirst(2).trimmed, as: UTF8.self)
                ledger.entries.append(.init(line: entry.line, text: plain, outcome: .metadata("title")))
                continue
            }
            if !isCode, metadata.authors.isEmpty, body.allSatisfy(\.isSpace),
                let names = BylineReader.names(inByline: plain.filter { !"*_".utf8.contains($0) })
            {
                metadata.authors = names
                let day = metadata.published == nil ? DateReader.firstDay(in: plain)?.day : nil
                metadata.published = metadata.published ?? day
                let keys = day != nil ? "source.author, source.published" : "source.author"
                ledger.entries.append(.init(line: entry.line, text: plain, outcome: .metadata(keys)))
                continue
            }
            if !plain.isEmpty { ledger.entries.append(entry) }
            body += plain + [0x0A]
        }
        ledger.entries += markup.leftOut
        ledger.entries.sort { $0.line < $1.line }
        let trimmed = Array(body.trimmed)
        let blocks = trimmed.isEmpty ? [] : [Block(content: .markdown(trimmed), line: reader.line)]
        if metadata.language == nil { metadata.language = LanguageGuess.language(of: [trimmed]) }
        var extraction = Extraction(metadata: metadata, blocks: blocks, ledger: ledger)
        extraction.reviews += [keys.review].compactMap { $0 } + markup.reviews
        if metadata.title == nil {
            extraction.reviews.append(ReviewNote(text: "the text has no title; this one is made up", line: reader.line))
        }
        if metadata.published == nil {
            extraction.reviews.append(ReviewNote(text: "no day of publication was found", line: nil))
        }
        return extraction
    }

    private static func isTitle(_ line: [UInt8], _ title: String?, _ before: [UInt8]) -> Bool {
        guard before.allSatisfy(\.isSpace) else { return false }
        return title.map { Phrases.key(of: $0.utf8) == Phrases.key(of: line.dropFirst(2)) } ?? true
    }
}
