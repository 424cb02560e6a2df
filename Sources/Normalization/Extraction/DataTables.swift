/// Tells tables that hold data from tables that only lay a page out.
enum DataTables {
    /// The tables that hold data: two or more rows with two or more filled cells, none of them a text of its own.
    ///
    /// - Complexity: O(*n* · *d*).
    static func tables(in tree: HTMLTree, texts: [TextBlock]) -> Set<Int> {
        var cells: [Int: Set<Int>] = [:]
        var spoilt: Set<Int> = []
        for text in texts {
            guard let cell = tree.ancestor(of: text.container, where: { tree.tag($0) == .td || tree.tag($0) == .th }),
                let table = tree.ancestor(of: cell, where: { tree.tag($0) == .table })
            else { continue }
            cells[table, default: []].insert(cell)
            if text.weight > 600 { spoilt.insert(table) }
            // A table around a table lays out.
            if let outer = tree.ancestor(of: tree.parent(table), where: { tree.tag($0) == .table }) {
                spoilt.insert(outer)
            }
        }
        return Set(
            cells.filter { table, cells in
                guard !spoilt.contains(table) else { return false }
                var rows: [Int: Int] = [:]
                for cell in cells { rows[tree.parent(cell), default: 0] += 1 }
                return rows.values.count { $0 >= 2 } >= 2
            }.keys)
    }
}
