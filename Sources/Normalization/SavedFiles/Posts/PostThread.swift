internal import Bounds

/// Reads posts of X (Twitter) as its pages show them when they are saved: a post, a thread, a profile.
enum PostThread {
    /// The posts of a page, those of one day an article; `nil` when it shows none.
    ///
    /// - Complexity: O(*n* log *n*).
    static func file(_ page: [UInt8]) throws(ImportError) -> SavedFile? {
        guard page.firstRange(of: Array("data-testid=\"tweet\"".utf8)) != nil else { return nil }
        let saved = SavedTree(try HTMLParser.tree(of: page))
        let tree = saved.tree
        var file = SavedFile(format: .thread, grouping: .byDay, entries: [])
        var node = 0
        while node < tree.nodes.count {
            guard saved.string(.testID, node) == "tweet" else {
                node += 1
                continue
            }
            if let entry = entry(tree.subtree(node), of: saved) { file.entries.append(entry) }
            node = tree.end(node)
        }
        guard let first = file.entries.first else { return nil }
        file.name = first.metadata.authors.first
        return file
    }

    private static func entry(_ part: Range<Int>, of page: SavedTree) -> SavedEntry? {
        let tree = page.tree
        func all(_ name: String) -> [Int] { part.filter { page.string(.testID, $0) == name } }
        var entry = SavedEntry(content: .blocks([]))
        entry.line = Int(tree.nodes[part.lowerBound].line)
        let name = all("User-Name").first
        let link = name.flatMap { node in tree.subtree(node).first { tree.tag($0) == .a } }
        if let link {
            let handle = page.string(.href, link)?.split(separator: "/").last.map { "@\($0)" } ?? ""
            let shown = String(decoding: tree.visibleText(link), as: UTF8.self)
            entry.metadata.authors = [shown.isEmpty ? handle : handle.isEmpty ? shown : "\(shown) (\(handle))"]
        }
        if entry.metadata.authors.isEmpty, let name {
            // Without links: the name, then the handle.
            let shown = tree.subtree(name).filter { tree.tag($0) == .text }
                .map { String(decoding: tree.text($0).trimmed, as: UTF8.self) }.filter { !$0.isEmpty }
            let handle = shown.first { $0.hasPrefix("@") && $0.utf8.count <= 20 }
            if let person = shown.first(where: { !$0.hasPrefix("@") && $0 != "·" }) ?? handle {
                entry.metadata.authors = [handle.map { $0 == person ? person : "\(person) (\($0))" } ?? person]
            }
        }
        let time = part.first { tree.tag($0) == .time }
        entry.moment = time.flatMap { page.string(.datetime, $0) }.flatMap { SavedMoment($0) }
        let permalink = time.flatMap { node in tree.ancestor(of: node) { tree.tag($0) == .a } }
        entry.metadata.address = permalink.flatMap { tree.attribute(.href, of: $0) }
            .flatMap { WebReference.resolve($0, base: "https://x.com/") }
        entry.part = entry.metadata.address?.split(separator: "/").last.map(String.init)
        entry.metadata.publication = "X"
        entry.heading = entry.moment.map { [Run(text: Array($0.text.utf8))] } ?? []
        entry.nameAuthor()
        if let context = all("socialContext").first {
            let text = String(decoding: tree.visibleText(context), as: UTF8.self)
            entry.notes.append(ReviewNote(text: "above the post stands: \(text)", line: entry.line))
        }
        var blocks: [Block] = []
        for (index, node) in all("tweetText").enumerated() {
            let own = SavedText.blocks(of: page, in: tree.subtree(node), base: "https://x.com/").blocks
            // The second is the post that this one quotes.
            blocks += index == 0 ? own : [Block(content: .quote(own), line: entry.line)]
        }
        entry.content = .blocks(blocks)
        entry.media = all("tweetPhoto").map { _ in "photo" } + all("videoPlayer").map { _ in "video" }
        return blocks.isEmpty && entry.media.isEmpty ? nil : entry
    }
}
