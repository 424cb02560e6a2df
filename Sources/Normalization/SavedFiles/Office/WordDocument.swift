internal import Bounds

/// The text of a Word document as markup, after ECMA-376, part 1, section 17.
struct WordDocument {
    private(set) var markup: [UInt8] = []
    private(set) var notes: [ReviewNote] = []
    /// The paragraph with the style of titles that stands before all others.
    private(set) var title: String?
    private let tree: XMLTree
    private let styles: WordStyles
    private let links: [String: String]
    private let archive: ZIPArchive
    /// Notes that the text refers to, in its order: the kind of note and its id.
    private var marks: [(kind: String, id: String)] = []
    private var deletions = 0
    private var comments = 0
    /// The level of the list that is open, for each whether it is ordered.
    private var lists: [Bool] = []

    /// - Throws: `ImportError.tooDeep` or `.tooComplex`.
    /// - Complexity: O(*n*).
    init(_ document: [UInt8], in archive: ZIPArchive) throws(ImportError) {
        tree = try XMLReader.tree(of: document[...])
        styles = try WordStyles(in: archive)
        links = try Self.links(in: archive)
        self.archive = archive
        if let root = tree.root, let body = tree.child("w:body", of: root) { write(blocksOf: body, of: tree) }
        try writeNotes()
        if deletions > 0 {
            notes.append(
                ReviewNote(
                    text: ReviewNote.counted(
                        deletions, one: "deletion of the document was left out",
                        many: "deletions of the document were left out"),
                    line: nil))
        }
        if comments > 0 {
            notes.append(
                ReviewNote(
                    text: ReviewNote.counted(
                        comments, one: "comment on the document was left out",
                        many: "comments on the document were left out"),
                    line: nil))
        }
    }

    private static func links(in archive: ZIPArchive) throws(ImportError) -> [String: String] {
        guard let bytes = archive.file("word/_rels/document.xml.rels") else { return [:] }
        let tree = try XMLReader.tree(of: bytes[...])
        var links: [String: String] = [:]
        for node in tree.nodes.indices where tree.name(node) == "Relationship" {
            if let id = tree.attribute("Id", of: node) { links[id] = tree.attribute("Target", of: node) }
        }
        return links
    }

    private mutating func put(_ text: String) { markup += Array(text.utf8) }

    // MARK: Blocks

    private mutating func write(blocksOf parent: Int, of tree: XMLTree) {
        for node in tree.children(parent) {
            switch tree.name(node) {
            case "w:p": writeParagraph(node, of: tree)
            case "w:tbl":
                closeLists(to: 0)
                writeTable(node, of: tree)
            case "w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag":
                write(blocksOf: node, of: tree)
            case "w:del", "w:moveFrom": deletions += 1
            default: break
            }
        }
        closeLists(to: 0)
    }

    private mutating func writeParagraph(_ node: Int, of tree: XMLTree) {
        let properties = tree.child("w:pPr", of: node)
        let style = properties.flatMap { tree.child("w:pStyle", of: $0) }.flatMap { tree.attribute("w:val", of: $0) }
        let numbers = properties.flatMap { tree.child("w:numPr", of: $0) }
        let start = markup.count
        if title == nil, markup.isEmpty, style.map({ styles.name(of: $0) == "title" }) ?? false {
            writeRuns(node, of: tree)
            title = OfficeReader.title(Array(markup[within: start...]))
            markup.removeSubrange(start...)
            if title != nil { return }
        }
        if let level = heading(style, properties, of: tree) {
            closeLists(to: 0)
            put("<h\(level)>")
            writeRuns(node, of: tree)
            put("</h\(level)>\n")
        } else if let item = styles.item(
            number: numbers.flatMap { tree.child("w:numId", of: $0) }.flatMap { tree.attribute("w:val", of: $0) },
            level: numbers.flatMap { tree.child("w:ilvl", of: $0) }.flatMap { tree.attribute("w:val", of: $0) },
            style: style)
        {
            openList(item.level + 1, isOrdered: item.isOrdered)
            put("<li>")
            writeRuns(node, of: tree)
        } else {
            closeLists(to: 0)
            let isQuote = style.map { styles.name(of: $0).contains("quote") } ?? false
            put(isQuote ? "<blockquote><p>" : "<p>")
            let before = markup.count
            writeRuns(node, of: tree)
            if markup.count == before { return markup.removeSubrange(start...) }
            put(isQuote ? "</p></blockquote>\n" : "</p>\n")
        }
    }

    private func heading(_ style: String?, _ properties: Int?, of tree: XMLTree) -> Int? {
        if let level = properties.flatMap({ tree.child("w:outlineLvl", of: $0) }).flatMap({
            tree.attribute("w:val", of: $0)
        }),
            let number = Int(level), number < 6, number >= 0
        {
            return number + 1
        }
        return style.flatMap { styles.heading($0) }
    }

    private mutating func openList(_ level: Int, isOrdered: Bool) {
        let level = min(max(level, 1), 9)
        closeLists(to: level)
        if lists.count == level, lists.last != isOrdered { closeLists(to: level - 1) }
        while lists.count < level {
            put(isOrdered ? "<ol>" : "<ul>")
            lists.append(isOrdered)
        }
    }

    private mutating func closeLists(to level: Int) {
        while lists.count > level, let isOrdered = lists.popLast() { put(isOrdered ? "</ol>\n" : "</ul>\n") }
    }

    private mutating func writeTable(_ node: Int, of tree: XMLTree) {
        put("<table>")
        let rows = tree.children(node).filter { tree.name($0) == "w:tr" }
        for (index, row) in rows.enumerated() {
            put("<tr>")
            var column = 0
            for cell in tree.children(row) where tree.name(cell) == "w:tc" {
                let properties = tree.child("w:tcPr", of: cell)
                let span =
                    properties.flatMap { tree.child("w:gridSpan", of: $0) }
                    .flatMap { tree.attribute("w:val", of: $0) }.flatMap { Int($0) } ?? 1
                defer { column += min(max(span, 1), 64) }
                let merge = properties.flatMap { tree.child("w:vMerge", of: $0) }
                // A cell that goes on below stands in the row where it begins.
                if let merge, tree.attribute("w:val", of: merge) != "restart" { continue }
                let height =
                    merge == nil
                    ? 1 : 1 + rows.dropFirst(index + 1).prefix { goesOn(in: $0, column: column, of: tree) }.count
                put("<td\(span > 1 ? " colspan=\"\(span)\"" : "")\(height > 1 ? " rowspan=\"\(height)\"" : "")>")
                write(blocksOf: cell, of: tree)
                put("</td>")
            }
            put("</tr>\n")
        }
        put("</table>\n")
    }

    /// Whether the cell at a column of a row goes on from the row above.
    private func goesOn(in row: Int, column: Int, of tree: XMLTree) -> Bool {
        var current = 0
        for cell in tree.children(row) where tree.name(cell) == "w:tc" {
            let properties = tree.child("w:tcPr", of: cell)
            if current == column {
                guard let merge = properties.flatMap({ tree.child("w:vMerge", of: $0) }) else { return false }
                return tree.attribute("w:val", of: merge) != "restart"
            }
            current +=
                properties.flatMap { tree.child("w:gridSpan", of: $0) }.flatMap { tree.attribute("w:val", of: $0) }
                .flatMap { Int($0) }.map { min(max($0, 1), 64) } ?? 1
        }
        return false
    }

    // MARK: Runs

    private mutating func writeRuns(_ parent: Int, of tree: XMLTree) {
        for node in tree.children(parent) {
            switch tree.name(node) {
            case "w:r": writeRun(node, of: tree)
            case "w:hyperlink":
                let target = tree.attribute("r:id", of: node).flatMap { links[$0] }
                if let target {
                    markup += Array("<a href=\"".utf8) + MarkupWriter.escaped(target.utf8) + Array("\">".utf8)
                }
                writeRuns(node, of: tree)
                if target != nil { put("</a>") }
            case "w:ins", "w:moveTo", "w:smartTag", "w:sdt", "w:sdtContent", "w:fldSimple", "w:customXml", "w:dir",
                "w:bdo":
                writeRuns(node, of: tree)
            case "w:del", "w:moveFrom": deletions += 1
            case "w:commentRangeStart": comments += 1
            default: break
            }
        }
    }

    private mutating func writeRun(_ node: Int, of tree: XMLTree) {
        let properties = tree.child("w:rPr", of: node)
        func has(_ name: String) -> Bool {
            guard let found = properties.flatMap({ tree.child(name, of: $0) }) else { return false }
            return !["0", "false", "none", "off"].contains(tree.attribute("w:val", of: found) ?? "")
        }
        guard !has("w:vanish") else { return }
        var closing = ""
        func open(_ tag: String) {
            put("<\(tag)>")
            closing = "</\(tag)>" + closing
        }
        let isBold = has("w:b")
        let isItalic = has("w:i")
        let isStruck = has("w:strike") || has("w:dstrike")
        let shift = properties.flatMap { tree.child("w:vertAlign", of: $0) }.flatMap { tree.attribute("w:val", of: $0) }
        if isBold { open("b") }
        if isItalic { open("i") }
        if isStruck { open("s") }
        let hasNote = tree.child("w:footnoteReference", "w:endnoteReference", of: node) != nil
        if shift == "superscript", !hasNote { open("sup") }
        if shift == "subscript" { open("sub") }
        for part in tree.children(node) {
            switch tree.name(part) {
            case "w:t": markup += MarkupWriter.escaped(tree.text(part))
            case "w:tab": put(" ")
            case "w:br", "w:cr": put(tree.attribute("w:type", of: part) == "page" ? " " : "<br>")
            case "w:noBreakHyphen": put("-")
            case "w:footnoteReference", "w:endnoteReference":
                guard let id = tree.attribute("w:id", of: part) else { continue }
                marks.append((tree.name(part) == "w:footnoteReference" ? "footnote" : "endnote", id))
                put("<sup><a href=\"#fn\(marks.count)\">\(marks.count)</a></sup>")
            default: break
            }
        }
        put(closing)
    }

    /// Writes the texts of notes behind the text, in the order of their marks.
    private mutating func writeNotes() throws(ImportError) {
        var trees: [String: XMLTree] = [:]
        for kind in ["footnote", "endnote"] {
            if let bytes = archive.file("word/\(kind)s.xml") { trees[kind] = try XMLReader.tree(of: bytes[...]) }
        }
        guard !marks.isEmpty else { return }
        put("<ol>\n")
        for (index, (kind, id)) in marks.enumerated() {
            put("<li id=\"fn\(index + 1)\">")
            if let tree = trees[kind],
                let note = tree.nodes.indices.first(where: {
                    tree.name($0) == "w:\(kind)" && tree.attribute("w:id", of: $0) == id
                })
            {
                for paragraph in tree.children(note) where tree.name(paragraph) == "w:p" {
                    writeRuns(paragraph, of: tree)
                    put(" ")
                }
            }
            put("</li>\n")
        }
        put("</ol>\n")
    }
}
