internal import Bounds

/// Makes the blocks of an article out of the kept text of a page, with the lists, quotations and tables around it.
struct BlockBuilder {
    /// A piece of the article and the elements around it that Markdown knows, from the outside in.
    private struct Leaf {
        var content: Block.Content
        var path: [Int]
        var line: Int
        /// The element in which it stands.
        var node: Int
    }

    private let tree: HTMLTree
    private let base: String?
    private let dataTables: Set<Int>
    /// The notes whose marks and texts are both part of the article, by their elements.
    private let notes: [Int: String]
    /// Their ids by the elements of marks; `nil` for what only leads back.
    private var marks: [Int: String?] = [:]

    /// How many lists, quotations and tables may stand in one another.
    private static let depthLimit = 12

    /// The blocks of the article.
    ///
    /// - Parameters:
    ///   - texts: The blocks of text that are kept, in document order.
    ///   - figures: The images that are kept: nodes of the tree in document order.
    ///   - base: The address against which links are resolved.
    /// - Complexity: O(*n* log *n*).
    static func blocks(
        of tree: HTMLTree, root: Int, texts: [TextBlock], figures: [Int], notes: NoteMarks, base: String?
    ) -> [Block] {
        let builder = BlockBuilder(tree: tree, base: base, texts: texts, notes: notes)
        var leaves = texts.compactMap { text in builder.leaf(of: text, root: root).map { (text.nodes.lowerBound, $0) } }
        leaves += figures.compactMap { node in builder.figure(node, root: root).map { (node, $0) } }
        leaves.sort { $0.0 < $1.0 }
        return builder.nest(leaves.map(\.1)[...], depth: 0) + builder.noteBlocks(texts)
    }

    private init(tree: HTMLTree, base: String?, texts: [TextBlock], notes marks: NoteMarks) {
        self.tree = tree
        self.base = base
        dataTables = DataTables.tables(in: tree, texts: texts)
        let kept = Set(texts.compactMap { marks.note(around: $0.container) })
        var notes: [Int: String] = [:]
        for text in texts where !marks.targets.isEmpty && marks.note(around: text.container) == nil {
            for node in text.nodes {
                guard let note = marks.targets[node], kept.contains(note), let id = marks.identifiers[note] else {
                    continue
                }
                notes[note] = id
                self.marks[node] = .some(id)
            }
        }
        self.notes = notes
        for node in marks.comments.keys { self.marks[node] = .some(nil) }
        for node in marks.returns where marks.note(around: node).map({ notes[$0] != nil }) ?? false {
            self.marks[node] = .some(nil)
        }
    }

    /// The notes, in the order in which they stand on the page.
    private func noteBlocks(_ texts: [TextBlock]) -> [Block] {
        guard !notes.isEmpty else { return [] }
        var blocks: [Block] = []
        var open: Int?
        for text in texts {
            guard let note = note(around: text.container), let id = notes[note] else { continue }
            let runs = InlineReader.runs(of: text, in: tree, base: base, notes: marks)
            if note == open, case .note(let id, let before)? = blocks.last?.content {
                blocks[blocks.count - 1].content = .note(id: id, (before + [Run(text: [0x0A])] + runs).collapsed())
            } else {
                blocks.append(Block(content: .note(id: id, NoteText.withoutMark(runs, id: id)), line: text.line))
            }
            open = note
        }
        return blocks
    }

    private func note(around node: Int) -> Int? { tree.ancestor(of: node) { notes[$0] != nil } }

    private func leaf(of text: TextBlock, root: Int) -> Leaf? {
        if !notes.isEmpty, note(around: text.container) != nil { return nil }
        let path = path(of: text.container, root: root)
        if tree.ancestor(of: text.container, where: { tree.tag($0) == .pre }) != nil {
            let code = preformatted(text)
            return code.isEmpty ? nil : Leaf(content: .code(code), path: path, line: text.line, node: text.container)
        }
        let runs = InlineReader.runs(of: text, in: tree, base: base, notes: marks)
        guard !runs.isEmpty else { return nil }
        let heading = tree.ancestor(of: text.container) { tree.tag($0).headingLevel != nil }
        if let heading, let level = tree.tag(heading).headingLevel {
            let plain = runs.map { Run(text: $0.text, style: $0.style.subtracting(.strong), link: $0.link) }
            return Leaf(
                content: .heading(level: level, plain.collapsed()), path: path, line: text.line, node: text.container)
        }
        if tree.ancestor(of: text.container, where: { tree.tag($0) == .dt }) == text.container {
            let term = runs.map { Run(text: $0.text, style: $0.style.union(.strong), link: $0.link) }
            return Leaf(content: .paragraph(term.collapsed()), path: path, line: text.line, node: text.container)
        }
        return Leaf(content: .paragraph(runs), path: path, line: text.line, node: text.container)
    }

    private func figure(_ node: Int, root: Int) -> Leaf? {
        guard let image = FigureReader.image(in: node, of: tree, base: base) else {
            guard EmbedReader.isOne(node, in: tree), let embed = EmbedReader.embed(in: node, of: tree, base: base)
            else { return nil }
            // What has no name is a sign: where it stands the address says.
            let isNamed = embed.isNamed || base == MarkdownMarkup.base
            let link = Run(text: isNamed ? embed.text : Array("▶".utf8), link: embed.address)
            return Leaf(
                content: .paragraph([link]), path: path(of: tree.parent(node), root: root),
                line: Int(tree.nodes[node].line),
                node: node)
        }
        return Leaf(
            content: .figure(address: image.address, alternative: image.alternative, caption: image.caption),
            path: path(of: node, root: root), line: Int(tree.nodes[node].line), node: node)
    }

    /// The lists, items, quotations, tables, rows and cells around a node.
    private func path(of node: Int, root: Int) -> [Int] {
        var path: [Int] = []
        var current = node
        while current >= root, current > 0 {
            switch tree.tag(current) {
            case .ul, .ol, .menu, .dir, .li, .blockquote: path.append(current)
            case .table where dataTables.contains(current), .tr where isInDataTable(current),
                .td where isInDataTable(current), .th where isInDataTable(current):
                path.append(current)
            default: break
            }
            current = tree.parent(current)
        }
        return path.reversed().prefix(Self.depthLimit * 2).map { $0 }
    }

    private func isInDataTable(_ node: Int) -> Bool {
        tree.ancestor(of: node) { tree.tag($0) == .table }.map(dataTables.contains) ?? false
    }

    private func preformatted(_ text: TextBlock) -> [UInt8] {
        var code: [UInt8] = []
        for node in text.nodes {
            if tree.tag(node) == .br { code.append(0x0A) }
            code += tree.text(node).filter { $0 != 0x0D }
        }
        while code.last?.isSpace == true { code.removeLast() }
        while code.first == 0x0A { code.removeFirst() }
        return code
    }

    /// Groups leaves that stand in one container, one level after the other.
    private func nest(_ leaves: ArraySlice<Leaf>, depth: Int) -> [Block] {
        var blocks: [Block] = []
        var index = leaves.startIndex
        while index < leaves.endIndex {
            let leaf = leaves[index]
            guard depth < leaf.path.count else {
                let items = wordItems(leaves[within: index...], depth: depth)
                if !items.isEmpty {
                    blocks += WordItem.lists(items[...])
                    index += items.count
                    continue
                }
                blocks.append(Block(content: leaf.content, line: leaf.line))
                index += 1
                continue
            }
            let container = leaf.path[depth]
            if WordItem(of: container, number: nil, in: tree) != nil {
                let (items, count) = docsItems(leaves[within: index...], depth: depth)
                blocks += WordItem.lists(items[...])
                index += max(count, 1)
                continue
            }
            let end = leaves[within: index...].firstIndex { depth >= $0.path.count || $0.path[depth] != container }
            let group = leaves[within: index..<(end ?? leaves.endIndex)]
            blocks += self.blocks(for: container, group, depth: depth)
            index = group.endIndex
        }
        return blocks
    }

    /// The items of a list of Word with which leaves begin.
    private func wordItems(_ leaves: ArraySlice<Leaf>, depth: Int) -> [(item: WordItem, blocks: [Block])] {
        var items: [(item: WordItem, blocks: [Block])] = []
        for leaf in leaves {
            guard depth >= leaf.path.count, let item = WordItem(leaf.node, in: tree) else { break }
            items.append((item, [Block(content: leaf.content, line: leaf.line)]))
        }
        return items
    }

    /// The items of lists of Google Docs with which leaves begin, and how many leaves they are.
    private func docsItems(
        _ leaves: ArraySlice<Leaf>, depth: Int
    ) -> (items: [(item: WordItem, blocks: [Block])], count: Int) {
        var items: [(item: WordItem, blocks: [Block])] = []
        let run = leaves.prefix { depth < $0.path.count && WordItem(of: $0.path[depth], number: nil, in: tree) != nil }
        for group in split(run, depth: depth + 1) {
            guard let list = group.first?.path[depth] else { continue }
            let node = item(of: group, depth)
            let number = node.flatMap { ListNumbers(of: list, in: tree).number(of: $0) }
            guard let item = WordItem(of: list, number: number, in: tree) else { continue }
            items.append((item, nest(group, depth: node == nil ? depth + 1 : depth + 2)))
        }
        return (items, run.count)
    }

    private func blocks(for container: Int, _ group: ArraySlice<Leaf>, depth: Int) -> [Block] {
        let line = group.first?.line ?? 0
        switch tree.tag(container) {
        case .ul, .ol, .menu, .dir:
            let items = split(group, depth: depth + 1).map { item in
                let isItem =
                    item.first.map { depth + 1 < $0.path.count && tree.tag($0.path[depth + 1]) == .li } ?? false
                return nest(item, depth: isItem ? depth + 2 : depth + 1)
            }
            guard tree.tag(container) == .ol else {
                return [Block(content: .list(isOrdered: false, start: 1, items: items), line: line)]
            }
            return [
                numberedList(container, items, nodes: split(group, depth: depth + 1).map { item(of: $0, depth) }, line)
            ]
        case .blockquote: return [Block(content: .quote(nest(group, depth: depth + 1)), line: line)]
        case .table:
            return tableBlocks(container, group, line: line)
        default: return nest(group, depth: depth + 1)
        }
    }

    /// The item of a list in which leaves stand that are cut at the items.
    private func item(of group: ArraySlice<Leaf>, _ depth: Int) -> Int? {
        guard let leaf = group.first, depth + 1 < leaf.path.count, tree.tag(leaf.path[depth + 1]) == .li else {
            return nil
        }
        return leaf.path[depth + 1]
    }

    /// An ordered list; where Markdown would number its items otherwise than the page does, the numbers are text.
    private func numberedList(_ list: Int, _ items: [[Block]], nodes: [Int?], _ line: Int) -> Block {
        let numbers = ListNumbers(of: list, in: tree)
        if let start = numbers.start(of: nodes) {
            return Block(content: .list(isOrdered: true, start: start, items: items), line: line)
        }
        let marked = zip(items, nodes).map { item, node in
            guard let marker = node.flatMap(numbers.marker) else { return item }
            let run = Run(text: Array("\(marker) ".utf8))
            guard let first = item.first, case .paragraph(let runs) = first.content else {
                return [Block(content: .paragraph([run].collapsed()), line: line)] + item
            }
            return [Block(content: .paragraph(([run] + runs).collapsed()), line: first.line)] + item.dropFirst()
        }
        return Block(content: .list(isOrdered: false, start: 1, items: marked), line: line)
    }

    /// A table, below what stands in none of its cells.
    private func tableBlocks(_ table: Int, _ group: ArraySlice<Leaf>, line: Int) -> [Block] {
        var captions: [Block] = []
        var cells: [Int: [Run]] = [:]
        for leaf in group {
            if let cell = cell(around: leaf.node, in: table) {
                cells[cell, default: []] += runs(of: leaf.content) + [Run(text: [0x20])]
            } else {
                captions.append(Block(content: leaf.content, line: leaf.line))
            }
        }
        let texts = cells.mapValues { $0.collapsed() }
        let rows = TableGrid(of: table, in: tree).rows.compactMap { row -> [[Run]]? in
            guard row.contains(where: { $0.map { !$0.isContinued && texts[$0.cell] != nil } ?? false }) else {
                return nil
            }
            var runs = row.map { place in place.map { self.runs(of: $0, texts) } ?? [] }
            while runs.last?.isEmpty == true { runs.removeLast() }
            return runs
        }
        return captions + [Block(content: .table(rows), line: line)]
    }

    /// The outermost cell of a table around a node.
    private func cell(around node: Int, in table: Int) -> Int? {
        var cell: Int?
        var current = node
        while current > table {
            if tree.tag(current) == .td || tree.tag(current) == .th { cell = current }
            current = tree.parent(current)
        }
        return cell
    }

    /// What stands at a place of a table.
    ///
    /// A cell that reaches over several rows is repeated in each; a bare figure is not, for it would be counted twice.
    private func runs(of place: TableGrid.Place, _ texts: [Int: [Run]]) -> [Run] {
        let runs = texts[place.cell] ?? []
        return place.isContinued && !runs.text.contains { $0.isLetter || $0 >= 0x80 } ? [] : runs
    }

    /// Cuts leaves where the container at a depth changes.
    private func split(_ group: ArraySlice<Leaf>, depth: Int) -> [ArraySlice<Leaf>] {
        var parts: [ArraySlice<Leaf>] = []
        var start = group.startIndex
        for index in group.indices.dropFirst() {
            let container = depth < group[index].path.count ? group[index].path[depth] : -1
            let previous = depth < group[index - 1].path.count ? group[index - 1].path[depth] : -1
            if container != previous || container < 0 {
                parts.append(group[within: start..<index])
                start = index
            }
        }
        parts.append(group[within: start...])
        return parts
    }

    private func runs(of content: Block.Content) -> [Run] {
        switch content {
        case .paragraph(let runs), .heading(_, let runs): runs
        case .code(let text): [Run(text: text, style: .code)]
        default: []
        }
    }
}
