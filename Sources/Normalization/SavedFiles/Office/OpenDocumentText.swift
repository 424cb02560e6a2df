internal import Bounds

/// The text of an OpenDocument text as markup, after ISO/IEC 26300, sections 5 to 9.
struct OpenDocumentText {
    private(set) var markup: [UInt8] = []
    private(set) var notes: [ReviewNote] = []
    /// The paragraph with the style of titles that stands before all others.
    private(set) var title: String?
    private let tree: XMLTree
    /// What automatic styles mean, by their names.
    private var styles: [String: [String]] = [:]
    private var parents: [String: String] = [:]
    private var ordered: Set<String> = []
    private var marks: [Int] = []
    private var comments = 0

    /// - Complexity: O(*n*).
    init(_ tree: XMLTree) {
        self.tree = tree
        readStyles()
        guard let text = tree.nodes.indices.first(where: { tree.name($0) == "office:text" }) else { return }
        write(blocksOf: text)
        writeNotes()
        let deletions = tree.nodes.indices.count { tree.name($0) == "text:deletion" }
        for (count, one, many) in [
            (deletions, "deletion of the document was left out", "deletions of the document were left out"),
            (comments, "comment on the document was left out", "comments on the document were left out"),
        ] where count > 0 {
            notes.append(ReviewNote(text: ReviewNote.counted(count, one: one, many: many), line: nil))
        }
    }

    private mutating func put(_ text: String) { markup += Array(text.utf8) }

    private mutating func readStyles() {
        for node in tree.nodes.indices {
            guard let name = tree.attribute("style:name", of: node) else { continue }
            if tree.name(node) == "style:style" {
                parents[name] = tree.attribute("style:parent-style-name", of: node)
                guard let text = tree.child("style:text-properties", of: node) else { continue }
                var tags: [String] = []
                if tree.attribute("fo:font-weight", of: text) == "bold" { tags.append("b") }
                if tree.attribute("fo:font-style", of: text) == "italic" { tags.append("i") }
                if let line = tree.attribute("style:text-line-through-style", of: text), line != "none" {
                    tags.append("s")
                }
                if let position = tree.attribute("style:text-position", of: text) {
                    if position.hasPrefix("super") { tags.append("sup") }
                    if position.hasPrefix("sub") { tags.append("sub") }
                }
                styles[name] = tags
            } else if tree.name(node) == "text:list-style",
                tree.children(node).first(where: { _ in true }).map({ tree.name($0) == "text:list-level-style-number" })
                    == true
            {
                ordered.insert(name)
            }
        }
    }

    private mutating func write(blocksOf parent: Int) {
        for node in tree.children(parent) {
            switch tree.name(node) {
            case "text:h":
                let level = tree.attribute("text:outline-level", of: node).flatMap { Int($0) } ?? 1
                writeBlock(node, "h\(min(max(level, 1), 6))")
            case "text:p":
                let style = tree.attribute("text:style-name", of: node) ?? ""
                let isTitle = style == "Title" || parents[style] == "Title"
                let isQuote = style == "Quotations" || parents[style] == "Quotations"
                if isTitle, title == nil, markup.isEmpty {
                    writeBlock(node, "h1")
                    title = OfficeReader.title(markup)
                    markup = []
                    if title != nil { continue }
                }
                writeBlock(node, isTitle ? "h1" : isQuote ? "blockquote" : "p")
            case "text:list": writeList(node)
            case "table:table": writeTable(node)
            case "text:section", "text:index-body", "text:soft-page-break": write(blocksOf: node)
            default: break
            }
        }
    }

    private mutating func writeBlock(_ node: Int, _ tag: String) {
        let start = markup.count
        put("<\(tag)>")
        let before = markup.count
        writeRuns(node)
        if markup.count == before { return markup.removeSubrange(start...) }
        put("</\(tag)>\n")
    }

    private mutating func writeList(_ node: Int) {
        let tag = tree.attribute("text:style-name", of: node).map(ordered.contains) == true ? "ol" : "ul"
        put("<\(tag)>")
        for item in tree.children(node)
        where tree.name(item) == "text:list-item" || tree.name(item) == "text:list-header" {
            put("<li>")
            write(blocksOf: item)
            put("</li>")
        }
        put("</\(tag)>\n")
    }

    private mutating func writeTable(_ node: Int) {
        put("<table>")
        writeRows(node)
        put("</table>\n")
    }

    private mutating func writeRows(_ parent: Int) {
        for row in tree.children(parent) {
            if tree.name(row) == "table:table-header-rows" || tree.name(row) == "table:table-rows" { writeRows(row) }
            guard tree.name(row) == "table:table-row" else { continue }
            put("<tr>")
            for cell in tree.children(row) where tree.name(cell) == "table:table-cell" {
                let columns = number("table:number-columns-spanned", of: cell)
                let rows = number("table:number-rows-spanned", of: cell)
                let attributes =
                    "\(columns > 1 ? " colspan=\"\(columns)\"" : "")\(rows > 1 ? " rowspan=\"\(rows)\"" : "")"
                for _ in 0..<number("table:number-columns-repeated", of: cell) {
                    put("<td\(attributes)>")
                    write(blocksOf: cell)
                    put("</td>")
                }
            }
            put("</tr>\n")
        }
    }

    private func number(_ name: String, of node: Int) -> Int {
        min(max(tree.attribute(name, of: node).flatMap { Int($0) } ?? 1, 1), 60)
    }

    private mutating func writeRuns(_ parent: Int) {
        var node = parent + 1
        while node < Int(tree.nodes[parent].end) {
            defer { node = max(node + 1, Int(tree.nodes[node].end)) }
            switch tree.name(node) {
            case "": markup += MarkupWriter.escaped(tree.nodes[node].text)
            case "text:s": put(String(repeating: " ", count: number("text:c", of: node)))
            case "text:tab": put(" ")
            case "text:line-break": put("<br>")
            case "text:span":
                let tags = tree.attribute("text:style-name", of: node).flatMap { styles[$0] } ?? []
                for tag in tags { put("<\(tag)>") }
                writeRuns(node)
                for tag in tags.reversed() { put("</\(tag)>") }
            case "text:a":
                let target = tree.attribute("xlink:href", of: node) ?? ""
                markup += Array("<a href=\"".utf8) + MarkupWriter.escaped(target.utf8) + Array("\">".utf8)
                writeRuns(node)
                put("</a>")
            case "text:note":
                marks.append(node)
                put("<sup><a href=\"#fn\(marks.count)\">\(marks.count)</a></sup>")
            case "office:annotation": comments += 1
            case "text:tracked-changes", "office:annotation-end", "draw:frame": break
            default: writeRuns(node)
            }
        }
    }

    private mutating func writeNotes() {
        guard !marks.isEmpty else { return }
        put("<ol>\n")
        for (index, note) in marks.enumerated() {
            put("<li id=\"fn\(index + 1)\">")
            if let body = tree.child("text:note-body", of: note) {
                for paragraph in tree.children(body) {
                    writeRuns(paragraph)
                    put(" ")
                }
            }
            put("</li>\n")
        }
        put("</ol>\n")
    }
}
