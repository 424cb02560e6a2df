/// Reads Atom, after RFC 4287.
struct AtomFeed {
    private let tree: XMLTree

    init(_ tree: XMLTree) { self.tree = tree }

    /// The entries of the feed, or the one that the document is.
    var file: SavedFile? {
        guard let root = tree.root else { return nil }
        let isEntry = tree.localName(root) == "entry"
        let title = isEntry ? nil : child("title", of: root).map(plain)
        let language = tree.attribute("xml:lang", of: root).flatMap(LanguageTag.normalised)
        var file = SavedFile(format: .feed, name: title, entries: [])
        for node in isEntry ? [root] : Array(tree.children(root)) where tree.localName(node) == "entry" {
            var entry = entry(node)
            if entry.metadata.authors.isEmpty, !isEntry { entry.metadata.authors = authors(root) }
            entry.metadata.publication =
                child("source", of: node).flatMap { child("title", of: $0) }.map(plain) ?? title
            entry.metadata.language = tree.attribute("xml:lang", of: node).flatMap(LanguageTag.normalised) ?? language
            if file.entries.count < SavedFile.entryLimit { file.entries.append(entry) }
        }
        return file.entries.isEmpty ? nil : file
    }

    /// The first child with a name, whatever its prefix.
    private func child(_ name: String, of node: Int) -> Int? {
        tree.children(node).first { tree.localName($0) == name && !tree.name($0).hasPrefix("media:") }
    }

    private func plain(_ node: Int) -> String {
        CharacterReferences.resolved(String(decoding: tree.text(node), as: UTF8.self))
    }

    private func authors(_ node: Int) -> [String] {
        tree.children(node).filter { tree.localName($0) == "author" }.compactMap { child("name", of: $0).map(plain) }
    }

    private func entry(_ node: Int) -> SavedEntry {
        let full = child("content", of: node)
        let short = child("summary", of: node)
        var entry = SavedEntry(content: (full ?? short).map(content) ?? .text([]))
        entry.line = Int(tree.nodes[node].line)
        entry.part = child("id", of: node).map(plain)
        entry.metadata.title = child("title", of: node).map(plain).map(FeedReader.withoutMarkup)
        entry.metadata.authors = authors(node)
        let links = tree.children(node).filter { tree.localName($0) == "link" }
        let link = links.first { (tree.attribute("rel", of: $0) ?? "alternate") == "alternate" }
        entry.metadata.address = link.flatMap { tree.attribute("href", of: $0) }
            .flatMap { WebReference.resolve($0.utf8, base: base(of: node)) }
        let updated = child("updated", of: node).flatMap { SavedMoment(plain($0)) }
        let published = (child("published", of: node) ?? child("issued", of: node)).flatMap { SavedMoment(plain($0)) }
        entry.moment = published ?? updated
        if let updated, let published, updated.day > published.day { entry.metadata.updated = updated.day }
        if published == nil, updated != nil {
            entry.notes.append(
                ReviewNote(
                    text: "the feed tells only when the entry was last changed; that day was taken", line: entry.line))
        }
        if full != nil, let summary = short.map(plain), summary.utf8.count < 600 { entry.metadata.summary = summary }
        if full == nil, let short, FeedReader.isExtract(tree.text(short)) {
            entry.notes.append(ReviewNote(text: FeedReader.extractNote, line: entry.line))
        }
        for file in links where tree.attribute("rel", of: file) == "enclosure" {
            if let address = tree.attribute("href", of: file) { entry.media.append(address) }
        }
        return entry
    }

    private func base(of node: Int) -> String? {
        var current = node
        while current >= 0 {
            if let base = tree.attribute("xml:base", of: current) { return base }
            current = Int(tree.nodes[current].parent)
        }
        return nil
    }

    /// The text of an entry: plain, escaped markup, or markup as elements.
    private func content(_ node: Int) -> SavedEntry.Content {
        switch tree.attribute("type", of: node)?.lowercased() {
        case "xhtml", "application/xhtml+xml": return .markup(tree.markup(node))
        case "html", "text/html": return .markup(tree.text(node))
        default:
            let text = tree.text(node)
            // Many feeds forget to say that theirs is markup.
            return text.firstRange(of: Array("</".utf8)) == nil ? .text(text) : .markup(text)
        }
    }
}
