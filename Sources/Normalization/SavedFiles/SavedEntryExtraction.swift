/// Makes the article of a message, post or entry, or of several that belong together.
enum SavedEntryExtraction {
    /// The article of entries, and by what it is told from others of the file.
    ///
    /// - Throws: `ImportError` when the markup of an entry is too large, too deep or too tangled.
    /// - Complexity: O(*n* log *n*).
    static func extract(
        _ entries: [SavedEntry], of file: SavedFile, hints: ImportHints
    ) throws(ImportError) -> (extraction: Extraction, part: String?) {
        guard let first = entries.first else { throw .noArticle }
        if entries.count == 1 {
            let isAlone = file.entries.count == 1
            return (try extract(first, hints: hints), isAlone ? nil : first.part)
        }
        var joined = Extraction(metadata: ArticleMetadata(), blocks: [], ledger: Ledger())
        var day = first.moment?.day
        var spoken: [String] = []
        for entry in entries {
            let section = try extract(entry, hints: hints, isSection: true)
            if let own = entry.moment?.day, own != day || joined.blocks.isEmpty,
                !entries.allSatisfy({ $0.moment?.day == own })
            {
                joined.blocks.append(
                    Block(content: .heading(level: 2, [Run(text: Array("\(own)".utf8))]), line: entry.line))
                day = own
            }
            joined.blocks += section.blocks
            if let language = section.metadata.language { spoken.append(language) }
            joined.ledger.entries += section.ledger.entries
            joined.reviews += section.reviews
            for author in entry.metadata.authors where !joined.metadata.authors.contains(author) {
                if joined.metadata.authors.count < authorLimit { joined.metadata.authors.append(author) }
            }
        }
        let days = Set(entries.map { $0.moment?.day })
        joined.metadata.title = file.name
        joined.metadata.publication = first.metadata.publication
        joined.metadata.address = first.metadata.address ?? hints.address
        joined.metadata.retrieved = hints.retrieved
        let languages = Dictionary(grouping: spoken, by: \.self).mapValues(\.count)
        joined.metadata.language = languages.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        if days.count == 1, let day = days.first ?? nil {
            joined.metadata.published = day
            if let name = file.name { joined.metadata.title = "\(name), \(day)" }
        } else {
            joined.reviews.insert(
                ReviewNote(
                    text:
                        "the entries are of several days: relative dates count from the day above them, and there is no one day of publication",
                    line: nil), at: 0)
        }
        joined.decideLanguage()
        let part = days.count == 1 ? days.first.flatMap { $0.map { "\($0)" } } : nil
        return (joined, part)
    }

    /// How many authors of one article are named.
    private static let authorLimit = 20

    /// The article of one entry.
    private static func extract(
        _ entry: SavedEntry, hints: ImportHints, isSection: Bool = false
    ) throws(ImportError) -> Extraction {
        var extraction = Extraction(metadata: entry.metadata, blocks: [], ledger: Ledger())
        switch entry.content {
        case .markup(let markup), .page(let markup):
            (extraction.blocks, extraction.ledger) = try SavedText.blocks(
                ofMarkup: markup, base: entry.metadata.address ?? hints.address)
        case .text(let text), .file(let text, _):
            (extraction.blocks, extraction.ledger) = SavedText.blocks(ofText: text)
        case .blocks(let blocks):
            extraction.blocks = blocks
            for block in blocks {
                for line in block.lines {
                    extraction.ledger.entries.append(.init(line: block.line, text: line, outcome: .kept))
                }
            }
        }
        if !entry.rawLines.isEmpty {
            extraction.restoreLines { entry.rawLines[max(0, min($0, entry.rawLines.count) - 1)] }
        } else if case .blocks = entry.content {
        } else {
            extraction.restoreLines { _ in entry.line }
        }
        extraction.blocks += mediaBlocks(entry)
        extraction.reviews = entry.notes
        extraction.decideLanguage()
        if !isSection { complete(&extraction, entry, hints) }
        // In a paragraph of its own, so that no day stands beside the verb.
        if let origin = entry.forwarded {
            let runs = [Run(text: Array("Forwarded from ".utf8)), origin]
            let styled = runs.map { Run(text: $0.text, style: .emphasis, link: $0.link) }.collapsed()
            extraction.blocks.insert(Block(content: .paragraph(styled), line: entry.line), at: 0)
        }
        if !entry.heading.isEmpty {
            let style: Run.Style = isSection ? .strong : .emphasis
            let runs = entry.heading.map { Run(text: $0.text, style: $0.style.union(style), link: $0.link) }
            extraction.blocks.insert(Block(content: .paragraph(runs.collapsed()), line: entry.line), at: 0)
        }
        if isSection, let title = entry.metadata.title {
            let heading = Block(content: .heading(level: 2, [Run(text: Array(title.utf8))]), line: entry.line)
            extraction.blocks.insert(heading, at: 0)
        }
        return extraction
    }

    /// Pictures, films and files by name, as a line each.
    private static func mediaBlocks(_ entry: SavedEntry) -> [Block] {
        entry.media.prefix(100).map { name in
            Block(content: .paragraph([Run(text: Array("(\(name))".utf8))]), line: entry.line)
        }
    }

    /// Fills in what the entry's own text and moment tell.
    private static func complete(_ extraction: inout Extraction, _ entry: SavedEntry, _ hints: ImportHints) {
        let published = extraction.metadata.published ?? entry.moment?.day
        extraction.metadata.published = published
        extraction.metadata.retrieved = extraction.metadata.retrieved ?? hints.retrieved
        extraction.metadata.address = extraction.metadata.address ?? hints.address
        if let title = extraction.metadata.title, title.isEmpty { extraction.metadata.title = nil }
        if extraction.metadata.title == nil, !extraction.blocks.isEmpty {
            extraction.metadata.title = WorkingTitle.title(for: extraction.blocks, fileName: "")
            extraction.reviews.append(ReviewNote(text: "the text has no title; this one is made up", line: entry.line))
        }
        if published == nil {
            extraction.reviews.append(ReviewNote(text: "no day of publication was found", line: entry.line))
        }
        if !entry.media.isEmpty {
            extraction.reviews.append(
                ReviewNote(
                    text: ReviewNote.counted(
                        entry.media.count, one: "picture, film or file belongs to the text and is only named",
                        many: "pictures, films or files belong to the text and are only named"), line: entry.line))
        }
    }
}
