/// What the styles and lists of a Word document mean, by their ids.
struct WordStyles {
    private var names: [String: String] = [:]
    private var parents: [String: String] = [:]
    private var levels: [String: Int] = [:]
    private var numbers: [String: String] = [:]
    /// For each list whether each of its levels is ordered.
    private var lists: [String: [Int: Bool]] = [:]

    /// - Throws: `ImportError.tooDeep` or `.tooComplex`.
    /// - Complexity: O(*n*).
    init(in archive: ZIPArchive) throws(ImportError) {
        if let bytes = archive.file("word/styles.xml") { readStyles(try XMLReader.tree(of: bytes[...])) }
        if let bytes = archive.file("word/numbering.xml") { readLists(try XMLReader.tree(of: bytes[...])) }
    }

    private func value(_ name: String, of node: Int, in tree: XMLTree) -> String? {
        tree.child(name, of: node).flatMap { tree.attribute("w:val", of: $0) }
    }

    private mutating func readStyles(_ tree: XMLTree) {
        for node in tree.nodes.indices where tree.name(node) == "w:style" {
            guard let id = tree.attribute("w:styleId", of: node) else { continue }
            names[id] = value("w:name", of: node, in: tree)?.lowercased()
            parents[id] = value("w:basedOn", of: node, in: tree)
            guard let properties = tree.child("w:pPr", of: node) else { continue }
            levels[id] = value("w:outlineLvl", of: properties, in: tree).flatMap { Int($0) }
            numbers[id] = tree.child("w:numPr", of: properties).flatMap { value("w:numId", of: $0, in: tree) }
        }
    }

    private mutating func readLists(_ tree: XMLTree) {
        var kinds: [String: [Int: Bool]] = [:]
        for node in tree.nodes.indices {
            if tree.name(node) == "w:abstractNum", let id = tree.attribute("w:abstractNumId", of: node) {
                for level in tree.children(node) where tree.name(level) == "w:lvl" {
                    guard let number = tree.attribute("w:ilvl", of: level).flatMap({ Int($0) }) else { continue }
                    let format = value("w:numFmt", of: level, in: tree) ?? "decimal"
                    kinds[id, default: [:]][number] = format != "bullet" && format != "none"
                }
            } else if tree.name(node) == "w:num", let id = tree.attribute("w:numId", of: node) {
                lists[id] = value("w:abstractNumId", of: node, in: tree).flatMap { kinds[$0] } ?? [:]
            }
        }
    }

    /// The name of a style in lower case.
    func name(of style: String) -> String { names[style] ?? style.lowercased() }

    /// The level of a heading that a style makes, 1 to 6, by itself or by the style that it is based on.
    func heading(_ style: String) -> Int? {
        var style = style
        for _ in 0..<10 {
            let name = name(of: style)
            if name == "title" { return 1 }
            if let level = levels[style], level >= 0, level < 6 { return level + 1 }
            if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), level > 0 { return min(level, 6) }
            guard let parent = parents[style] else { return nil }
            style = parent
        }
        return nil
    }

    /// The level from 0 and the kind of a list's item; `nil` for what is none.
    func item(number: String?, level: String?, style: String?) -> (level: Int, isOrdered: Bool)? {
        let level = min(max(level.flatMap { Int($0) } ?? 0, 0), 8)
        if number == "0" { return nil }
        if let number = number ?? style.flatMap({ numbers[$0] }) { return (level, lists[number]?[level] ?? false) }
        guard let name = style.map(name) else { return nil }
        if name.hasPrefix("list bullet") { return (level, false) }
        return name.hasPrefix("list number") ? (level, true) : nil
    }
}
