internal import Bounds
internal import Chronology
internal import Slugs

/// What the front matter of an article from elsewhere says, key by key: what a draft has a key for, and what not.
struct ForeignKeys {
    private(set) var metadata = ArticleMetadata()
    /// What became of each field.
    private(set) var ledger: [Ledger.Entry] = []
    /// The fields for which drafts have no key, as they were written.
    private var others: [Ledger.Entry] = []

    /// - Complexity: O(*n*).
    init(_ fields: [ForeignFrontMatter.Field]) {
        for field in fields {
            if let key = carry(field) {
                ledger.append(.init(line: field.line, text: field.text, outcome: .metadata(key)))
            } else {
                let entry = Ledger.Entry(line: field.line, text: field.text, outcome: .dropped(.frontMatter))
                ledger.append(entry)
                others.append(entry)
            }
        }
    }

    /// How many fields are named, and how much of each, in characters.
    private static let limit = 12
    /// How many texts of a list are read.
    private static let listLimit = 200
    private static let lengthLimit = 80

    /// What an editor should know of fields that were left out; `nil` where there are none.
    var review: ReviewNote? {
        guard let first = others.first else { return nil }
        let shown = others.prefix(Self.limit).map { entry in
            let text = String(decoding: entry.text.map { $0.isSpace ? 0x20 : $0 }, as: UTF8.self)
            return text.prefix(Self.lengthLimit) + (text.count > Self.lengthLimit ? "…" : "")
        }
        let more = others.count > Self.limit ? ", and \(others.count - Self.limit) more" : ""
        return ReviewNote(
            text: "left out of the front matter, for a draft has no such key: \(shown.joined(separator: "; "))\(more)",
            line: first.line)
    }

    /// Takes a field up; the key of the draft in which it stands now, or `nil` where there is none.
    private mutating func carry(_ field: ForeignFrontMatter.Field) -> String? {
        let value = CharacterReferences.resolved(field.value)
        guard !value.isEmpty else { return "nothing" }
        switch field.name {
        case "title", "headline":
            guard metadata.title == nil else { return metadata.title == value ? "title" : nil }
            metadata.title = value
            return "title"
        case "author", "authors", "byline", "by", "creator":
            let names = field.values.flatMap { AuthorNames.names(in: $0) }
            guard !names.isEmpty else { return nil }
            for name in names where !metadata.authors.contains(name) { metadata.authors.append(name) }
            return "source.author"
        case "published", "date", "published_at", "pubdate", "publishdate", "publish_date", "datepublished", "created":
            guard let day = DateReader.machineDay(value) else { return nil }
            guard metadata.published == nil || metadata.published == day else { return nil }
            metadata.published = day
            return "source.published"
        case "updated", "lastmod", "modified", "last_modified_at", "updated_at", "datemodified":
            guard let day = DateReader.machineDay(value), metadata.carried.updated == nil else { return nil }
            metadata.carried.updated = day
            return "updated"
        case "summary", "description", "excerpt", "abstract", "standfirst", "dek", "deck", "lead", "subtitle":
            guard metadata.summary == nil else { return metadata.summary == value ? "summary" : nil }
            metadata.summary = value
            return "summary"
        case "language", "lang", "locale":
            metadata.language = LanguageTag.normalised(value)
            return metadata.language == nil ? nil : "language"
        case "publication", "publisher":
            metadata.publication = value
            return "source.publication"
        case "slug":
            let slug = Slug.isSafe(value) ? value : Slug.make(from: value)
            guard !slug.isEmpty else { return nil }
            metadata.carried.slug = slug
            return "slug"
        case "aliases", "alias", "redirect_from", "redirects", "redirect", "old_url", "permalink":
            return addAddresses(field.values) ? "aliases" : nil
        case "url", "link", "canonical", "canonical_url", "original", "source", "source_url":
            if value.hasPrefix("/") { return addAddresses(field.values) ? "aliases" : nil }
            guard value.hasPrefix("http"), metadata.address == nil || metadata.address == value else { return nil }
            metadata.address = value
            return "source.url"
        case "topics", "topic", "tags", "tag", "categories", "category", "keywords", "subjects":
            let names = field.values.count == 1 ? value.split(separator: ",").map(Self.trimmed) : field.values
            for name in names.prefix(Self.listLimit) where !metadata.carried.topics.contains(name) {
                metadata.carried.topics.append(name)
            }
            return names.count > Self.listLimit ? nil : "topics"
        case "draft", "status": return "status"
        default: return nil
        }
    }

    /// Takes up addresses that a site had for an article: paths from its top.
    private mutating func addAddresses(_ addresses: [String]) -> Bool {
        var isWhole = addresses.count <= Self.listLimit
        for address in addresses.prefix(Self.listLimit) {
            var path = address[...]
            if let host = path.firstRange(of: "://") { path = path[host.upperBound...].drop { $0 != "/" } }
            let isPath =
                path.count > 1
                && path.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"?#<>\"'\\%{}|^`:".utf8.contains($0) }
            guard isPath else {
                isWhole = false
                continue
            }
            let whole = path.first == "/" ? String(path) : path.contains("/") ? "/" + path : String(path)
            if !metadata.carried.formerAddresses.contains(whole) { metadata.carried.formerAddresses.append(whole) }
        }
        return isWhole
    }

    private static func trimmed(_ text: Substring) -> String { String(decoding: text.utf8.trimmed, as: UTF8.self) }
}
