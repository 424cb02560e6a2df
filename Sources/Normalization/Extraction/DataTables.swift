/// Tells tables that hold data from tables that only lay a page out.
enum DataTables {
    /// The most text that a cell of data has.
    private static let cellLimit = 600

    /// The tables that hold data.
    ///
    /// They have two or more rows with two or more filled cells, or rows below a head of their own, and no cell is a text of
    /// its own. What stands in other tables for the most part lays out.
    ///
    /// - Complexity: O(*n* · *d*).
    static func tables(in tree: HTMLTree, texts: some Sequence<TextBlock>) -> Set<Int> {
        var cells: [Int: Set<Int>] = [:]
        var spoilt: Set<Int> = []
        var weights: [Int: (own: Int, inner: Int)] = [:]
        for text in texts {
            guard let cell = tree.ancestor(of: text.container, where: { isCell($0, in: tree) }),
                let table = tree.ancestor(of: cell, where: { tree.tag($0) == .table })
            else { continue }
            cells[table, default: []].insert(cell)
            if text.weight > cellLimit { spoilt.insert(table) }
            weights[table, default: (0, 0)].own += text.weight
            var outer = tree.ancestor(of: tree.parent(table)) { tree.tag($0) == .table }
            while let current = outer {
                weights[current, default: (0, 0)].inner += text.weight
                outer = tree.ancestor(of: tree.parent(current)) { tree.tag($0) == .table }
            }
        }
        let found = Set(
            cells.filter { table, cells in
                guard !spoilt.contains(table), let weight = weights[table], weight.inner <= weight.own else {
                    return false
                }
                var rows: [Int: Int] = [:]
                for cell in cells { rows[tree.parent(cell), default: 0] += 1 }
                let hasHead = cells.contains { tree.tag($0) == .th }
                return rows.values.count { $0 >= 2 || hasHead } >= 2
            }.keys)
        // A table in a cell is part of it.
        return found.filter { table in
            tree.ancestor(of: tree.parent(table)) { tree.tag($0) == .table && found.contains($0) } == nil
        }
    }

    /// For each text the table of data that it stands in.
    static func tables(around texts: [TextBlock], in tree: HTMLTree) -> [Int?] {
        let tables = tables(in: tree, texts: texts.lazy.filter { $0.concealment == nil })
        guard !tables.isEmpty else { return Array(repeating: nil, count: texts.count) }
        return texts.map { text in
            tree.ancestor(of: text.container) { tables.contains($0) }
        }
    }

    private static func isCell(_ node: Int, in tree: HTMLTree) -> Bool {
        tree.tag(node) == .td || tree.tag(node) == .th
    }
}
