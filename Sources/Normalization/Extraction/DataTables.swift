/// Tells tables that hold data from tables that only lay a page out.
enum DataTables {
    /// The most text that a cell of data has.
    private static let cellLimit = 600

    /// The tables that hold data.
    ///
    /// They have two or more rows with two or more filled cells, or rows below a head of their own, and no cell is a text of
    /// its own. What stands in other tables for the most part lays out.
    ///
    /// - Complexity: O(*n* log *n*).
    static func tables(in tree: HTMLTree, texts: some Sequence<TextBlock>) -> Set<Int> {
        let nearestCells = tree.ancestors { isCell($0, in: tree) }
        let nearestTables = tree.ancestors { tree.tag($0) == .table }
        var cells: [Int: Set<Int>] = [:]
        var spoilt: Set<Int> = []
        var weights: [Int: (own: Int, inner: Int)] = [:]
        for text in texts {
            guard let cell = nearestCells[text.container], let table = nearestTables[cell] else { continue }
            cells[table, default: []].insert(cell)
            if text.weight > cellLimit { spoilt.insert(table) }
            weights[table, default: (0, 0)].own += text.weight
        }
        // What is in a table comes after it in the tree, so that each hands on what all within it hold.
        let all = tree.nodes.indices.filter { tree.tag($0) == .table }
        func outer(_ table: Int) -> Int? {
            let parent = tree.parent(table)
            return parent < 0 ? nil : nearestTables[parent]
        }
        for table in all.reversed() {
            guard let weight = weights[table], let outer = outer(table) else { continue }
            weights[outer, default: (0, 0)].inner += weight.own + weight.inner
        }
        var found = Set(
            cells.filter { table, cells in
                guard !spoilt.contains(table), let weight = weights[table], weight.inner <= weight.own else {
                    return false
                }
                var rows: [Int: Int] = [:]
                for cell in cells {
                    rows[tree.parent(cell), default: 0] += 1
                    for row in rowsBelow(cell, in: tree) { rows[row, default: 0] += 1 }
                }
                let hasHead = cells.contains { tree.tag($0) == .th }
                return rows.values.count { $0 >= 2 || hasHead } >= 2
            }.keys)
        // A table in a cell is part of it.
        var inner: Set<Int> = []
        for table in all {
            guard let outer = outer(table), inner.contains(outer) || found.contains(outer) else { continue }
            inner.insert(table)
            found.remove(table)
        }
        return found
    }

    /// The rows into which a cell reaches from above.
    private static func rowsBelow(_ cell: Int, in tree: HTMLTree) -> ArraySlice<Int> {
        let span = tree.attribute(.rowspan, of: cell).flatMap { Int(String(decoding: $0.trimmed, as: UTF8.self)) } ?? 1
        let row = tree.parent(cell)
        guard span > 1, row >= 0, tree.parent(row) >= 0 else { return [] }
        let rows = tree.children(tree.parent(row)).filter { tree.tag($0) == .tr && $0 > row }
        return rows.prefix(min(span, 200) - 1)
    }

    /// For each text the table of data that it stands in.
    static func tables(around texts: [TextBlock], in tree: HTMLTree) -> [Int?] {
        let tables = tables(in: tree, texts: texts.lazy.filter { $0.concealment == nil })
        guard !tables.isEmpty else { return Array(repeating: nil, count: texts.count) }
        let nearest = tree.ancestors { tables.contains($0) }
        return texts.map { nearest[$0.container] }
    }

    private static func isCell(_ node: Int, in tree: HTMLTree) -> Bool {
        tree.tag(node) == .td || tree.tag(node) == .th
    }
}
