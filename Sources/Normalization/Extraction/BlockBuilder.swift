internal import Bounds

/// Makes the blocks of an article out of the kept text of a page, with the lists, quotations and tables around it.
struct BlockBuilder {
    /// A piece of the article and the elements around it that Markdown knows, from the outside in.
    private struct Leaf {
        var content: Block.Content
        var path: [Int]
        var line: Int
    }

    private let tree: HTMLTree
    private let base: String?
    private let dataTables: Set<Int>

    /// How many lists, quotations and tables may stand in one another.
    private static let depthLimit = 12
    /// Up to which column cells keep their place.
    private static let columnLimit = 60

    /// The blocks of the article.
    ///
    /// - Parameters:
    ///   - texts: The blocks of text that are kept, in document order.
    ///   - figures: The images that are kept: nodes of the tree in document order.
    ///   - base: The address against which links are resolved.
    /// - Complexity: O(*n* log *n*).
    static func blocks(of tree: HTMLTree, root: Int, texts: [TextBlock], figures: [Int], base: String?) -> [Block] {
        let builder = BlockBuilder(tree: tree, base: base, texts: texts)
        var leaves = texts.compactMap { text in builder.leaf(of: text, root: root).map { (text.nodes.lowerBound, $0) } }
        leaves += figures.compactMap { node in builder.figure(node, root: root).map { (node, $0) } }
        leaves.sort { $0.0 < $1.0 }
        return builder.nest(leaves.map(\.1)[...], depth: 0)
    }

    private init(tree: HTMLTree, base: String?, texts: [TextBlock]) {
        self.tree = tree
        self.base = base
        dataTables = DataTables.tables(in: tree, texts: texts)
    }

    private func leaf(of text: TextBlock, root: Int) -> Leaf? {
        let path = path(of: text.container, root: root)
        if tree.ancestor(of: text.container, where: { tree.tag($0) == .pre }) != nil {
            let code = preformatted(text)
            return code.isEmpty ? nil : Leaf(content: .code(code), path: path, line: text.line)
        }
        let runs = InlineReader.runs(of: text, in: tree, base: base)
        guard !runs.isEmpty else { return nil }
        let heading = tree.ancestor(of: text.container) { tree.tag($0).headingLevel != nil }
        if let heading, let level = tree.tag(heading).headingLevel {
            let plain = runs.map { Run(text: $0.text, style: $0.style.subtracting(.strong), link: $0.link) }
            return Leaf(content: .heading(level: level, plain.collapsed()), path: path, line: text.line)
        }
        if tree.ancestor(of: text.container, where: { tree.tag($0) == .dt }) == text.container {
            let term = runs.map { Run(text: $0.text, style: $0.style.union(.strong), link: $0.link) }
            return Leaf(content: .paragraph(term.collapsed()), path: path, line: text.line)
        }
        return Leaf(content: .paragraph(runs), path: path, line: text.line)
    }

    private func figure(_ node: Int, root: Int) -> Leaf? {
        guard let image = FigureReader.image(in: node, of: tree, base: base) else { return nil }
        return Leaf(
            content: .figure(address: image.address, alternative: image.alternative, caption: image.caption),
            path: path(of: node, root: root), line: Int(tree.nodes[node].line))
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
                blocks.append(Block(content: leaf.content, line: leaf.line))
                index += 1
                continue
            }
            let container = leaf.path[depth]
            let end = leaves[within: index...].firstIndex { depth >= $0.path.count || $0.path[depth] != container }
            let group = leaves[within: index..<(end ?? leaves.endIndex)]
            blocks += self.blocks(for: container, group, depth: depth)
            index = group.endIndex
        }
        return blocks
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
            let start = tree.attribute(.start, of: container).flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 1
            return [
                Block(content: .list(isOrdered: tree.tag(container) == .ol, start: start, items: items), line: line)
            ]
        case .blockquote: return [Block(content: .quote(nest(group, depth: depth + 1)), line: line)]
        case .table:
            // What stands in no row is the caption.
            let captions = group.filter { depth + 1 >= $0.path.count }.map { Block(content: $0.content, line: $0.line) }
            let rows = split(group.filter { depth + 1 < $0.path.count }[...], depth: depth + 1).map { row in
                cells(of: row, depth: depth + 2)
            }
            return captions + [Block(content: .table(rows), line: line)]
        default: return nest(group, depth: depth + 1)
        }
    }

    /// The cells of a row, each in its column; one that spans several is followed by empty ones.
    private func cells(of row: ArraySlice<Leaf>, depth: Int) -> [[Run]] {
        var cells: [[Run]] = []
        var siblings = Array(row.first.map { tree.children($0.path[depth - 1]).filter(isCell) } ?? [])[...]
        var column = 0
        for cell in split(row, depth: depth) {
            let runs = cell.flatMap { self.runs(of: $0.content) + [Run(text: [0x20])] }.collapsed()
            if let node = cell.first.flatMap({ depth < $0.path.count ? $0.path[depth] : nil }) {
                while let sibling = siblings.first, sibling < node {
                    column = min(column + span(of: sibling), Self.columnLimit)
                    siblings.removeFirst()
                }
                while cells.count < column { cells.append([]) }
            }
            cells.append(runs)
        }
        return cells
    }

    private func isCell(_ node: Int) -> Bool { tree.tag(node) == .td || tree.tag(node) == .th }

    /// How many columns a cell takes.
    private func span(of cell: Int) -> Int {
        let span = tree.attribute(.colspan, of: cell).flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 1
        return min(max(span, 1), Self.columnLimit)
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
