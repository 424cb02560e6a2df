internal import Bounds
internal import Chronology

/// The export of a channel or chat as HTML (`messages.html`).
struct TelegramExportPage {
    private let page: SavedTree
    private let tree: HTMLTree

    init(_ page: SavedTree) {
        self.page = page
        tree = page.tree
    }

    /// The messages of the page; a message without a name is of the one before it.
    var file: SavedFile? {
        let header = page.first("page_header", in: tree.nodes.indices).map(tree.subtree)
        var file = SavedFile(format: .telegram, name: header.flatMap { page.text("text", in: $0) }, entries: [])
        var author: String?
        var node = 0
        while node < tree.nodes.count {
            guard page.has("message", node), page.has("default", node) else {
                node += 1
                continue
            }
            if let entry = entry(tree.subtree(node), author: &author, channel: file.name) { file.entries.append(entry) }
            node = tree.end(node)
        }
        let authors = Set(file.entries.flatMap(\.metadata.authors))
        // In a channel all is written in its name; a chat has several.
        file.grouping = authors.count > 1 ? .byDay : .each
        if authors.count <= 1 {
            for index in file.entries.indices { file.entries[index].metadata.authors = [] }
        } else {
            for index in file.entries.indices { file.entries[index].nameAuthor() }
        }
        return file
    }

    private func entry(_ part: Range<Int>, author: inout String?, channel: String?) -> SavedEntry? {
        let forwarded = page.first("forwarded", in: part).map(tree.subtree)
        let isForwarded = { (node: Int) in forwarded?.contains(node) == true }
        if let name = part.first(where: { page.has("from_name", $0) && !isForwarded($0) }) { author = text(name) }
        var entry = SavedEntry(content: .blocks([]))
        entry.line = Int(tree.nodes[part.lowerBound].line)
        entry.part = page.string(.id, part.lowerBound).map { $0.hasPrefix("message") ? String($0.dropFirst(7)) : $0 }
        entry.metadata.publication = channel
        entry.metadata.authors = author.map { [$0] } ?? []
        let date = part.first { page.has("date", $0) && page.string(.title, $0) != nil && !isForwarded($0) }
        entry.moment = date.flatMap { page.string(.title, $0) }.flatMap(Self.moment)
        entry.forwarded = forwarded.flatMap { inner in inner.first { page.has("from_name", $0) } }.map { node in
            // The day of the original stands behind its name.
            Run(text: ownText(node))
        }
        entry.heading = TelegramPage.heading(entry.moment, isEdited: false)
        if entry.forwarded != nil {
            entry.notes.append(
                ReviewNote(text: "the message was forwarded: its words are those of another", line: entry.line))
        }
        var blocks: [Block] = []
        for node in part where page.has("text", node) && tree.tag(node) == .div {
            blocks += SavedText.blocks(of: page, in: tree.subtree(node), base: nil).blocks
        }
        entry.content = .blocks(blocks)
        for node in part
        where page.has("photo_wrap", node) || page.has("media_file", node) || page.has("video_file_wrap", node) {
            if let file = page.string(.href, node) { entry.media.append(file) }
        }
        for node in part where page.has("media", node) && !page.has("media_file", node) && tree.tag(node) != .a {
            if let title = page.text("title", in: tree.subtree(node)) { entry.media.append(title) }
        }
        return blocks.isEmpty && entry.media.isEmpty ? nil : entry
    }

    private func text(_ node: Int) -> String { String(decoding: tree.visibleText(node), as: UTF8.self) }

    /// The text that stands in an element itself and not in elements of it.
    private func ownText(_ node: Int) -> [UInt8] {
        Array(tree.children(node).filter { tree.tag($0) == .text }.flatMap { tree.text($0) }.trimmed)
    }

    /// Reads `17.11.2026 04:14:09 UTC+03:00`.
    private static func moment(_ text: String) -> SavedMoment? { SavedMoment(text) }
}

extension SavedEntry {
    /// Puts the author before what stands above the text, as in a chat.
    mutating func nameAuthor() {
        guard let author = metadata.authors.first else { return }
        let name = Run(text: Array(author.utf8))
        heading = heading.isEmpty ? [name] : [name, Run(text: Array(", ".utf8))] + heading
    }
}
