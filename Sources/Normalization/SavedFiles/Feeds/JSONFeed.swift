/// Reads entries out of JSON: JSON Feed (jsonfeed.org, version 1.1), and the posts that WordPress gives (`wp/v2/posts`).
enum JSONFeed {
    /// The entries of a feed; `nil` when the value is none.
    ///
    /// - Complexity: O(*n*).
    static func file(_ value: JSONValue) -> SavedFile? {
        var file = SavedFile(format: .feed, entries: [])
        if value["version"]?.text?.contains("jsonfeed.org") == true, case .array(let items)? = value["items"] {
            file.name = value["title"]?.text
            for item in items { add(item, of: value, to: &file) }
            return file.entries.isEmpty ? nil : file
        }
        let posts = value.elements.filter { $0["content"]?["rendered"] != nil && $0["title"]?["rendered"] != nil }
        guard !posts.isEmpty else { return nil }
        for post in posts { addPost(post, to: &file) }
        return file
    }

    private static func add(_ item: JSONValue, of feed: JSONValue, to file: inout SavedFile) {
        let markup = item["content_html"]?.text
        let plain = item["content_text"]?.text
        var entry = SavedEntry(content: markup.map { .markup(Array($0.utf8)) } ?? .text(Array((plain ?? "").utf8)))
        entry.part = item["id"]?.text
        entry.metadata.title = item["title"]?.text.map(CharacterReferences.resolved).map(FeedReader.withoutMarkup)
        entry.metadata.address = item["url"]?.text ?? item["external_url"]?.text
        entry.metadata.publication = feed["title"]?.text
        entry.metadata.language = (item["language"] ?? feed["language"])?.text.flatMap(LanguageTag.normalised)
        let authors = item["authors"]?.elements ?? item["author"].map { [$0] } ?? feed["authors"]?.elements ?? []
        entry.metadata.authors = authors.compactMap { $0["name"]?.text }
        entry.moment = item["date_published"]?.text.flatMap { SavedMoment($0) }
        if let changed = item["date_modified"]?.text.flatMap({ SavedMoment($0) })?.day, let day = entry.moment?.day,
            changed > day
        {
            entry.metadata.updated = changed
        }
        if let summary = item["summary"]?.text.map(CharacterReferences.resolved), summary.utf8.count < 600 {
            entry.metadata.summary = summary
        }
        for file in item["attachments"]?.elements ?? [] {
            if let address = file["url"]?.text { entry.media.append(address) }
        }
        file.entries.append(entry)
    }

    private static func addPost(_ post: JSONValue, to file: inout SavedFile) {
        var entry = SavedEntry(content: .markup(Array((post["content"]?["rendered"]?.text ?? "").utf8)))
        entry.part = post["id"]?.text
        entry.metadata.title = (post["title"]?["rendered"]?.text).map(CharacterReferences.resolved).map(
            FeedReader.withoutMarkup)
        entry.metadata.address = post["link"]?.text
        entry.moment = post["date"]?.text.flatMap { SavedMoment($0) }
        file.entries.append(entry)
    }
}
