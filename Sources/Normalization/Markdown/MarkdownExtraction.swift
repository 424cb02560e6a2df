internal import Chronology

/// Takes Markdown from elsewhere over: its body stays as it is, its front matter is read for what is known.
enum MarkdownExtraction {
    /// The article of a Markdown file.
    ///
    /// - Complexity: O(*n*).
    static func extract(_ text: [UInt8], hints: ImportHints) -> Extraction {
        let reader = MarkdownReader(text)
        var metadata = ArticleMetadata()
        metadata.title = reader.fields["title"]
        metadata.authors = AuthorNames.names(in: reader.fields["author"] ?? "")
        metadata.published = (reader.fields["published"] ?? reader.fields["date"]).flatMap(DateReader.machineDay)
        metadata.summary = reader.fields["summary"] ?? reader.fields["description"]
        metadata.language = (reader.fields["language"] ?? reader.fields["lang"]).flatMap(LanguageTag.normalised)
        metadata.address =
            reader.fields["url"] ?? reader.fields["source"].flatMap { $0.hasPrefix("http") ? $0 : nil }
            ?? hints.address
        metadata.retrieved = hints.retrieved
        var ledger = Ledger()
        var body: [UInt8] = []
        var isCode = false
        for (offset, line) in reader.body.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let plain = TextRepair.repaired(line.last == 0x0D ? Array(line.dropLast()) : Array(line))
            if plain.starts(with: "```".utf8) { isCode.toggle() }
            let entry = Ledger.Entry(line: reader.line + offset, text: plain, outcome: .kept)
            if !isCode, plain.starts(with: "# ".utf8), isTitle(plain, metadata.title, body) {
                metadata.title = String(decoding: plain.dropFirst(2).trimmed, as: UTF8.self)
                ledger.entries.append(.init(line: entry.line, text: plain, outcome: .metadata("title")))
                continue
            }
            if !plain.isEmpty { ledger.entries.append(entry) }
            body += plain + [0x0A]
        }
        let trimmed = Array(body.trimmed)
        let blocks = trimmed.isEmpty ? [] : [Block(content: .markdown(trimmed), line: reader.line)]
        if metadata.language == nil { metadata.language = LanguageGuess.language(of: [trimmed]) }
        var extraction = Extraction(metadata: metadata, blocks: blocks, ledger: ledger)
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
