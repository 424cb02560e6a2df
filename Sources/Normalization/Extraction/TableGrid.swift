internal import Bounds

/// Lays the cells of a table out in rows and columns (HTML Standard, section 4.9.12, ‘Forming a table’).
struct TableGrid {
    /// What stands in a row at a column.
    struct Place {
        /// The cell: a node of the tree.
        var cell: Int
        /// Whether the cell began in a row above and reaches down to this one.
        var isContinued: Bool
    }

    /// The rows, those of the head first and those of the foot last; `nil` where a cell begins in a column before, or none
    /// stands.
    private(set) var rows: [[Place?]] = []

    /// Up to which column cells keep their place.
    private static let columnLimit = 60
    /// Over how many rows a cell reaches at most (HTML Standard, section 4.9.11).
    private static let rowLimit = 65_534

    /// The grid of a table without the tables in it and without what readers do not see.
    ///
    /// - Complexity: O(*n* + *r*) for *n* nodes in it and *r* rows.
    init(of table: Int, in tree: HTMLTree) {
        var sections: [(rank: Int, rows: [Int])] = []
        var parents: [Int: Int] = [:]
        var node = table + 1
        while node < tree.end(table) {
            let tag = tree.tag(node)
            if tag == .table || tag != .text && tree.nodes[node].concealment == .hidden {
                node = tree.end(node)
                continue
            }
            if tag == .tr {
                let parent = tree.parent(node)
                let position = parents[parent] ?? sections.count
                if position == sections.count {
                    parents[parent] = position
                    let rank = tree.tag(parent) == .thead ? 0 : tree.tag(parent) == .tfoot ? 2 : 1
                    sections.append((rank, []))
                }
                sections[position].rows.append(node)
            }
            node += 1
        }
        for rank in 0...2 {
            for section in sections where section.rank == rank { add(section.rows, of: tree) }
        }
    }

    /// Adds the rows of a section: no cell reaches beyond it.
    private mutating func add(_ section: [Int], of tree: HTMLTree) {
        // For each column the cell that reaches down into it, over how many columns and more rows.
        var open: [Int: (cell: Int, width: Int, rows: Int)] = [:]
        for row in section {
            var places: [Place?] = []
            func skipOpen() {
                while places.count < Self.columnLimit, let (cell, width, _) = open[places.count] {
                    places.append(Place(cell: cell, isContinued: true))
                    for _ in 1..<max(1, width) where places.count < Self.columnLimit { places.append(nil) }
                }
            }
            var opened: [Int: (cell: Int, width: Int, rows: Int)] = [:]
            for cell in tree.children(row)
            where (tree.tag(cell) == .td || tree.tag(cell) == .th) && tree.nodes[cell].concealment != .hidden {
                skipOpen()
                guard places.count < Self.columnLimit else { break }
                let width = min(max(Self.number(.colspan, of: cell, in: tree) ?? 1, 1), Self.columnLimit)
                let height = Self.number(.rowspan, of: cell, in: tree) ?? 1
                let rows = height == 0 ? Self.rowLimit : min(max(height, 1), Self.rowLimit)
                if rows > 1 { opened[places.count] = (cell, width, rows) }
                places.append(Place(cell: cell, isContinued: false))
                for _ in 1..<max(1, width) where places.count < Self.columnLimit { places.append(nil) }
            }
            skipOpen()
            rows.append(places)
            for (column, cell) in open where cell.rows <= 1 { open[column] = nil }
            for column in open.keys { open[column]?.rows -= 1 }
            for (column, cell) in opened { open[column] = (cell.cell, cell.width, cell.rows - 1) }
        }
    }

    private static func number(_ name: AttributeName, of cell: Int, in tree: HTMLTree) -> Int? {
        tree.attribute(name, of: cell).flatMap { Int(String(decoding: $0.trimmed, as: UTF8.self)) }
    }
}
