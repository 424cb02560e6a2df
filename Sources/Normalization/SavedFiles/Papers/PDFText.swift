internal import Bounds

/// Makes paragraphs of the text of a PDF: running heads and numbers of pages out, broken lines and words joined.
enum PDFText {
    /// A page as lines.
    private typealias Page = [[UInt8]]

    /// How many lines at the top and foot of pages may be running heads.
    private static let edge = 3

    /// The text of a PDF.
    ///
    /// - Throws: `ImportError` when no program reads it, or it holds pictures of text only.
    /// - Complexity: O(*n*).
    static func file(_ bytes: [UInt8], hints: ImportHints) throws(ImportError) -> SavedFile {
        let found = try hints.pdfText(bytes)
        let text = PDFLayout.text(of: found) ?? found
        guard text.count <= FoundArticle.textLimit else {
            throw .tooLarge(size: text.count, limit: FoundArticle.textLimit)
        }
        return try file(ofText: text)
    }

    /// The text of pages that form feeds part.
    static func file(ofText text: [UInt8]) throws(ImportError) -> SavedFile {
        var pages = text.split(separator: 0x0C, omittingEmptySubsequences: false).map { page in
            page.split(separator: 0x0A, omittingEmptySubsequences: false)
                .map { TextRepair.repaired(Array($0.drop { $0 == 0x0D })) }
        }
        while pages.last?.allSatisfy({ $0.allSatisfy(\.isSpace) }) == true { pages.removeLast() }
        guard pages.contains(where: { $0.contains { $0.contains { !$0.isSpace } } }) else {
            throw .notAnArticle(
                kind: "a PDF of pictures without text", remedy: "read its text with a program for it (OCR)")
        }
        let heads = heads(pages)
        var out = 0
        var blocks: [Block] = []
        for (number, page) in pages.enumerated() {
            let lines = page.enumerated().filter { index, line in
                let isEdge = isEdge(index, in: page)
                let isOut = isEdge && (heads.contains(key(line)) || isNumber(line))
                if isOut { out += 1 }
                return !isOut
            }.map(\.element)
            let own = paragraphs(lines, page: number + 1)
            // A sentence that the page breaks goes on.
            if let first = own.first, let last = blocks.last, goesOn(last, first) {
                blocks[blocks.count - 1].content = .paragraph([Run(text: joined(last.lines + first.lines))])
                blocks += own.dropFirst()
            } else {
                blocks += own
            }
        }
        EndNotes.join(&blocks)
        var entry = SavedEntry(content: .blocks(blocks))
        if let title = title(blocks) {
            entry.metadata.title = String(decoding: title, as: UTF8.self)
            blocks.removeFirst()
            if !blocks.isEmpty { entry.content = .blocks(blocks) }
        }
        // A day alone, or beside a name, below the title.
        let head = blocks.prefix(3).flatMap(\.lines).filter { $0.count <= 80 && !SentenceEnd.ends($0) }
        let days = head.compactMap { DateReader.firstDay(in: $0)?.day }
        if let day = days.first {
            entry.metadata.published = day
            entry.notes.append(ReviewNote(text: "\(day) is taken for the day of publication", line: 1))
        }
        entry.notes += [
            ReviewNote(
                text:
                    "\(ReviewNote.counted(pages.count, one: "page", many: "pages")) of a PDF; \(ReviewNote.counted(out, one: "running head or page number", many: "running heads and page numbers")) left out; the lines of notes are pages; check columns and tables against it",
                line: 1)
        ]
        return SavedFile(format: .pdf, entries: [entry])
    }

    /// Whether a line is among the first or last of a page that are not empty.
    private static func isEdge(_ index: Int, in page: Page) -> Bool {
        func filled(_ range: Range<Int>) -> Int { page[within: range].count { $0.contains { !$0.isSpace } } }
        return filled(0..<index) < edge || filled((index + 1)..<page.count) < edge
    }

    /// What stands at the edge of at least two in five pages, and of three, or of two of a few.
    private static func heads(_ pages: [Page]) -> Set<[UInt8]> {
        var counts: [[UInt8]: Int] = [:]
        for page in pages {
            let keys = Set(
                page.indices.filter { isEdge($0, in: page) && page[$0].count < (pages.count < 6 ? 60 : 120) }.map {
                    key(page[$0])
                })
            for key in keys where !key.isEmpty { counts[key, default: 0] += 1 }
        }
        // Those of left and right pages differ: each stands on every other page.
        let least = pages.count < 6 ? 2 : 3
        return Set(counts.filter { $0.value >= least && $0.value * 5 >= pages.count * 2 }.keys)
    }

    /// A line without its figures and spaces: running heads count the pages.
    private static func key(_ line: [UInt8]) -> [UInt8] { line.filter { !$0.isDigit && !$0.isSpace } }

    /// Whether a line is the number of a page: `3`, `– 3 –`, `Page 3 of 9`, `3/9`.
    private static func isNumber(_ line: [UInt8]) -> Bool {
        let text = String(decoding: line.trimmed, as: UTF8.self).lowercased()
        guard text.utf8.count < 24, text.contains(where: \.isNumber) else { return false }
        let words = text.split { !$0.isLetter && !$0.isNumber }
        return words.count <= 4
            && words.allSatisfy {
                Int($0).map { $0 < 2_000 }
                    ?? ["page", "of", "p", "seite", "von", "sur", "de", "صفحة", "стр"].contains($0)
            }
    }

    /// Paragraphs of the lines of a page: an empty line, an item or a short line that ends a sentence parts them.
    private static func paragraphs(_ lines: [[UInt8]], page: Int) -> [Block] {
        var blocks: [Block] = []
        var open: [[UInt8]] = []
        let longest = lines.map(\.count).max() ?? 0
        func close() {
            let text = joined(open)
            if let item = BulletLine.content(of: text) {
                let list = [Block(content: .paragraph([Run(text: Array(item))]), line: page)]
                if case .list(false, let start, let items)? = blocks.last?.content {
                    blocks[blocks.count - 1].content = .list(isOrdered: false, start: start, items: items + [list])
                } else {
                    blocks.append(Block(content: .list(isOrdered: false, start: 1, items: [list]), line: page))
                }
            } else if !text.isEmpty {
                blocks.append(Block(content: .paragraph([Run(text: text)]), line: page))
            }
            open = []
        }
        var rows: [[[Run]]] = []
        func closeTable() {
            if !rows.isEmpty { blocks.append(Block(content: .table(rows), line: page)) }
            rows = []
        }
        for line in lines {
            if line.contains(0x09) {
                close()
                let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
                rows.append(cells.map { [Run(text: Array($0.trimmed))].collapsed() })
                continue
            }
            closeTable()
            let plain = Array(line.trimmed)
            if plain.isEmpty || BulletLine.content(of: plain) != nil { close() }
            if plain.isEmpty { continue }
            if let last = open.last, last.count * 10 < longest * 6, SentenceEnd.ends(last) { close() }
            open.append(plain)
        }
        close()
        closeTable()
        return blocks
    }

    /// Whether a paragraph at the top of a page continues the one at the foot of the page before.
    private static func goesOn(_ last: Block, _ first: Block) -> Bool {
        guard case .paragraph = last.content, case .paragraph = first.content, let end = last.lines.last,
            let start = first.lines.first?.first, end.count > 40
        else { return false }
        return !SentenceEnd.ends(end) && (start.isLower || start >= 0x80 || end.last == UInt8(ascii: "-"))
    }

    /// Lines as one; a word that a hyphen parts at the end of a line is one again, unless both parts are whole: a figure or
    /// a name follows.
    private static func joined(_ lines: [[UInt8]]) -> [UInt8] {
        var text: [UInt8] = []
        for line in lines {
            if text.last == UInt8(ascii: "-"), text.dropLast().last.map({ $0.isLetter || $0 >= 0x80 }) == true,
                line.first.map({ $0.isLower || $0 >= 0x80 }) == true
            {
                text.removeLast()
            } else if text.suffix(2).elementsEqual([0xC2, 0xAD]) {
                text.removeLast(2)
            } else if !text.isEmpty {
                text.append(0x20)
            }
            text += line
        }
        return [Run(text: text.map { $0.isSpace ? 0x20 : $0 })].collapsed().text
    }

    /// The first paragraph, where it is short and no sentence and more follows.
    private static func title(_ blocks: [Block]) -> [UInt8]? {
        guard blocks.count > 1, case .paragraph(let runs)? = blocks.first?.content else { return nil }
        let text = runs.text
        return text.count >= 8 && text.count <= 160 && !SentenceEnd.ends(text) ? text : nil
    }
}
