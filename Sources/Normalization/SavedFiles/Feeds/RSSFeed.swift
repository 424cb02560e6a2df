/// Reads RSS and WordPress's export, which is RSS with fields of its own.
struct RSSFeed {
    private let tree: XMLTree

    init(_ tree: XMLTree) { self.tree = tree }

    /// The entries of the feed; of an export the posts and pages.
    var file: SavedFile? {
        guard let root = tree.root else { return nil }
        let channel = tree.child("channel", of: root) ?? root
        let title = tree.line("title", of: channel)
        let language = tree.line("language", "dc:language", of: channel).flatMap(LanguageTag.normalised)
        var file = SavedFile(format: .feed, name: title, entries: [])
        var others = 0
        let names = writers(of: channel)
        // In RSS 1.0 items stand beside the channel.
        let items = Array(tree.children(channel)) + (channel == root ? [] : Array(tree.children(root)))
        for item in items where tree.localName(item) == "item" {
            if let type = tree.line("wp:post_type", of: item), type != "post", type != "page" {
                others += 1
                continue
            }
            var entry = entry(item)
            entry.metadata.publication = tree.line("source", of: item) ?? title
            entry.metadata.language = language
            entry.metadata.authors = entry.metadata.authors.map { names[$0] ?? $0 }
            if file.entries.count < SavedFile.entryLimit { file.entries.append(entry) }
        }
        if others > 0 {
            file.notes.append(
                ReviewNote(
                    text: ReviewNote.counted(
                        others, one: "entry of the export is no post or page and was left out",
                        many: "entries of the export are no posts or pages and were left out"), line: nil))
        }
        return file.entries.isEmpty ? nil : file
    }

    private func entry(_ item: Int) -> SavedEntry {
        let full = tree.child("content:encoded", of: item).map(text) ?? []
        let short = tree.child("description", of: item).map(text) ?? []
        let text = full.count { !$0.isSpace } > 0 ? full : short
        let isExport = tree.child("wp:post_type", of: item) != nil
        var entry = SavedEntry(content: .markup(isExport ? WordPressMarkup.paragraphs(text) : text))
        entry.line = Int(tree.nodes[item].line)
        entry.part = tree.line("wp:post_id", "guid", "link", of: item) ?? tree.attribute("rdf:about", of: item)
        entry.metadata.title = tree.line("title", of: item).map(CharacterReferences.resolved).map(
            FeedReader.withoutMarkup)
        entry.metadata.address = address(item)
        if let author = tree.line("dc:creator", "author", of: item) { entry.metadata.authors = authors(author) }
        let day = tree.line("wp:post_date", of: item).flatMap { SavedMoment($0) }
        entry.moment = day ?? tree.line("pubDate", "dc:date", "published", of: item).flatMap { SavedMoment($0) }
        for category in tree.children(item) where tree.localName(category) == "category" {
            let name = CharacterReferences.resolved(String(decoding: tree.text(category).trimmed, as: UTF8.self))
            let topics = entry.metadata.carried.topics
            if !name.isEmpty, name != "Uncategorized", !topics.contains(name) {
                entry.metadata.carried.topics.append(name)
            }
        }
        let excerpt = tree.child("excerpt:encoded", of: item).map(self.text) ?? []
        let teaser = excerpt.contains { !$0.isSpace } ? excerpt : short
        if !full.isEmpty, !teaser.isEmpty {
            let summary = CharacterReferences.resolved(String(decoding: Self.plain(teaser), as: UTF8.self))
            if summary.utf8.count < 600 { entry.metadata.summary = summary }
        }
        for file in tree.children(item) where tree.localName(file) == "enclosure" || tree.name(file) == "media:content"
        {
            if let address = tree.attribute("url", of: file), !entry.media.contains(address) {
                entry.media.append(address)
            }
        }
        if full.isEmpty, FeedReader.isExtract(short) {
            entry.notes.append(ReviewNote(text: FeedReader.extractNote, line: entry.line))
        }
        if let status = tree.line("wp:status", of: item), status != "publish" {
            entry.notes.append(
                ReviewNote(text: "the export calls this entry ‘\(status)’, not published", line: entry.line))
        }
        return entry
    }

    /// The names of the people who write for a site, by the names with which they log in.
    private func writers(of channel: Int) -> [String: String] {
        var names: [String: String] = [:]
        for author in tree.children(channel) where tree.name(author) == "wp:author" {
            if let login = tree.line("wp:author_login", of: author),
                let name = tree.line("wp:author_display_name", of: author)
            {
                names[login] = name
            }
        }
        return names
    }

    /// The markup in an element: escaped, or as elements where a feed forgets to escape it.
    private func text(_ node: Int) -> [UInt8] {
        tree.children(node).contains { _ in true } ? tree.markup(node) : tree.text(node)
    }

    /// The address of an entry: a link, or an identifier that is one.
    private func address(_ item: Int) -> String? {
        let guid = tree.child("guid", of: item)
        let permalink = guid.flatMap { tree.attribute("isPermaLink", of: $0) == "false" ? nil : tree.text($0) }
        for candidate in [
            tree.line("feedburner:origLink", of: item), tree.line("link", of: item),
            tree.child("atom:link", of: item).flatMap { tree.attribute("href", of: $0) },
            permalink.map { String(decoding: $0, as: UTF8.self) },
        ] {
            if let candidate, let address = WebReference.resolve(candidate.utf8, base: nil), address.hasPrefix("http") {
                return address
            }
        }
        return nil
    }

    /// Names out of `mira@lake.example (Mira Soler)` or `Mira Soler`.
    private func authors(_ text: String) -> [String] {
        if let open = text.firstIndex(of: "("), let end = text.lastIndex(of: ")"), open < end, text.contains("@") {
            return [String(text[..<end].suffix(from: open).dropFirst())]
        }
        let names = AuthorNames.names(in: text)
        return names.isEmpty ? [text] : names
    }

    /// Markup without its tags.
    private static func plain(_ markup: [UInt8]) -> [UInt8] {
        var isTag = false
        return markup.map { byte in
            if byte == UInt8(ascii: "<") { isTag = true }
            defer { if byte == UInt8(ascii: ">") { isTag = false } }
            return isTag ? 0x20 : byte
        }
    }
}
