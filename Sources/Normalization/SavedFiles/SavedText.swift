/// Reads markup and plain text of which all is the author's: nothing is chosen, nothing is dropped.
enum SavedText {
    /// The blocks of markup, and what became of each stretch of text; what a reader never sees is left out.
    ///
    /// - Throws: `ImportError` when the markup is too large, too deep or too tangled.
    /// - Complexity: O(*n* log *n*).
    static func blocks(ofMarkup markup: [UInt8], base: String?) throws(ImportError) -> (blocks: [Block], ledger: Ledger)
    {
        let tree = try HTMLParser.tree(of: markup)
        let text = SavedTree(tree)
        return blocks(of: text, in: tree.nodes.indices, base: base)
    }

    /// The blocks of a part of a tree.
    ///
    /// - Complexity: O(*n* log *n*) in the size of the part.
    static func blocks(
        of text: SavedTree, in part: Range<Int>, base: String?, besides isLeftOut: (Int) -> Bool = { _ in false }
    ) -> (blocks: [Block], ledger: Ledger) {
        let tree = text.tree
        var ledger = Ledger()
        var kept: [TextBlock] = []
        // The caption of a figure stands with its image.
        let captions = part.filter {
            tree.tag($0) == .figure && FigureReader.image(in: $0, of: tree, base: base) != nil
        }.map { tree.subtree($0) }
        for block in text.texts(in: part) {
            let start = block.nodes.lowerBound
            var reason =
                block.concealment
                ?? tree.ancestor(of: start, where: { tree.nodes[$0].concealment != nil })
                .flatMap { tree.nodes[$0].concealment }
            if tree.ancestor(of: start, where: { Self.isUnshown($0, in: tree) }) != nil { reason = .hidden }
            if reason == nil, tree.ancestor(of: start, where: isLeftOut) != nil { reason = .outside }
            ledger.entries.append(
                .init(line: block.line, text: block.text, outcome: reason.map { .dropped($0) } ?? .kept))
            if reason == nil, !captions.contains(where: { $0.contains(start) }) { kept.append(block) }
        }
        let figures = part.filter { node in
            let isShown =
                tree.tag(node) == .figure || EmbedReader.isOne(node, in: tree)
                || tree.tag(node) == .img && FigureReader.isVisible(node, in: tree)
            guard isShown, tree.ancestor(of: node, where: isLeftOut) == nil else { return false }
            if tree.tag(node) == .figure || EmbedReader.isOne(node, in: tree) { return true }
            return tree.ancestor(of: node) { tree.tag($0) == .figure } == nil
        }
        let blocks = BlockBuilder.blocks(
            of: tree, root: 0, texts: kept, figures: figures, notes: text.notes, base: base)
        return (HeadingLevels.raised(blocks), ledger)
    }

    /// Whether a program of mail or a browser is told not to show an element.
    private static func isUnshown(_ node: Int, in tree: HTMLTree) -> Bool {
        if tree.attribute(.hidden, of: node) != nil { return true }
        guard let style = tree.attribute(.style, of: node) else { return false }
        let plain = style.filter { !$0.isSpace }.map(\.lowercased)
        return ["display:none", "visibility:hidden", "mso-hide:all"].contains {
            plain.firstRange(of: Array($0.utf8)) != nil
        }
    }

    /// The blocks of plain text: paragraphs between blank lines, items of lists, lines quoted with `>`.
    ///
    /// Lines that were broken at a fixed width are joined; other breaks stay.
    ///
    /// - Complexity: O(*n*).
    static func blocks(ofText text: [UInt8]) -> (blocks: [Block], ledger: Ledger) {
        var reader = PlainReader()
        for line in HardWrapping.unwrapped(TextLine.lines(of: text)) { reader.add(line) }
        reader.close()
        return (reader.blocks, reader.ledger)
    }

    private struct PlainReader {
        var blocks: [Block] = []
        var ledger = Ledger()
        private var runs: [Run] = []
        private var items: [[Block]] = []
        private var quoted: [UInt8] = []
        private var line = 1

        mutating func add(_ line: TextLine) {
            guard !line.text.isEmpty else { return close() }
            ledger.entries.append(.init(line: line.number, text: line.text, outcome: .kept))
            if line.text.first == UInt8(ascii: ">") {
                if quoted.isEmpty { begin(line) }
                quoted += line.text.drop { $0 == UInt8(ascii: ">") || $0 == 0x20 } + [0x0A]
            } else if let item = BulletLine.content(of: line.text) {
                if items.isEmpty { begin(line) }
                items.append([Block(content: .paragraph([Run(text: Array(item))]), line: line.number)])
            } else {
                if runs.isEmpty { begin(line) }
                runs += (runs.isEmpty ? [] : [Run(text: [0x0A])]) + [Run(text: line.text)]
            }
        }

        private mutating func begin(_ line: TextLine) {
            close()
            self.line = line.number
        }

        mutating func close() {
            if !runs.isEmpty { blocks.append(Block(content: .paragraph(runs), line: line)) }
            if !items.isEmpty {
                // Blank lines between the items of a list part no lists.
                if case .list(false, let start, let before)? = blocks.last?.content {
                    blocks[blocks.count - 1].content = .list(isOrdered: false, start: start, items: before + items)
                } else {
                    blocks.append(Block(content: .list(isOrdered: false, start: 1, items: items), line: line))
                }
            }
            if !quoted.isEmpty {
                let inner = SavedText.blocks(ofQuoted: quoted, line: line)
                if !inner.isEmpty { blocks.append(Block(content: .quote(inner), line: line)) }
            }
            (runs, items, quoted) = ([], [], [])
        }
    }

    /// The paragraphs of quoted lines, without the marks.
    private static func blocks(ofQuoted text: [UInt8], line: Int) -> [Block] {
        var blocks: [Block] = []
        var runs: [Run] = []
        for part in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if part.isEmpty {
                if !runs.isEmpty { blocks.append(Block(content: .paragraph(runs), line: line)) }
                runs = []
            } else {
                runs += (runs.isEmpty ? [] : [Run(text: [0x0A])]) + [Run(text: Array(part))]
            }
        }
        if !runs.isEmpty { blocks.append(Block(content: .paragraph(runs), line: line)) }
        return blocks
    }

    /// The paragraphs of runs: they part at empty lines; single breaks stay.
    static func paragraphs(of runs: [Run], line: Int) -> [Block] {
        var blocks: [Block] = []
        var open: [Run] = []
        func close() {
            let paragraph = TextRepair.repaired(open).collapsed()
            if !paragraph.isEmpty { blocks.append(Block(content: .paragraph(paragraph), line: line)) }
            open = []
        }
        var breaks = 0
        for run in runs {
            for (index, part) in run.text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
                if index > 0 {
                    breaks += 1
                    if breaks == 2 { close() } else { open.append(Run(text: [0x0A])) }
                }
                guard part.contains(where: { !$0.isSpace }) || (breaks == 0 && !part.isEmpty) else { continue }
                breaks = 0
                open.append(Run(text: Array(part), style: run.style, link: run.link))
            }
        }
        close()
        return blocks
    }
}
