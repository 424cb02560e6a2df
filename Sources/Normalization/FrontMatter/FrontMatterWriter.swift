internal import Chronology

/// Writes the front matter of a draft: what is known of the article, where it comes from, what to look at.
struct FrontMatterWriter {
    private var yaml = ""

    /// The YAML between the `---` lines.
    static func yaml(
        title: String, metadata: ArticleMetadata, fileName: String, part: String? = nil, digest: String,
        source: String?, topics: [String], reviews: [ReviewNote]
    ) -> String {
        var writer = FrontMatterWriter()
        writer.field("title", title)
        writer.line("status: draft")
        writer.line(metadata.carried.updated.map { "updated: \($0)" })
        writer.field("slug", metadata.carried.slug)
        let addresses = metadata.carried.formerAddresses.map(YAMLText.quoted)
        if !addresses.isEmpty { writer.line("aliases: [\(addresses.joined(separator: ", "))]") }
        writer.field("language", metadata.language)
        writer.line(metadata.direction.map { "direction: \($0.rawValue)" })
        writer.field("summary", metadata.summary)
        if !topics.isEmpty { writer.line("topics: [\(topics.joined(separator: ", "))]") }
        writer.source(metadata, id: source, fileName: fileName, part: part, digest: digest)
        writer.reviews(reviews)
        return writer.yaml
    }

    private mutating func source(
        _ metadata: ArticleMetadata, id: String?, fileName: String, part: String?, digest: String
    ) {
        line("source:")
        if let id {
            line("  publication: \(id)")
        } else if let publication = metadata.publication {
            let origin = metadata.address.flatMap(Self.origin)
            line(
                "  publication: {name: \(YAMLText.quoted(publication))\(origin.map { ", url: \(YAMLText.quoted($0))" } ?? "")}"
            )
        }
        field("url", metadata.address, indent: "  ")
        field("author", metadata.authors.isEmpty ? nil : metadata.authors.joined(separator: ", "), indent: "  ")
        line(metadata.published.map { "  published: \($0)" })
        line(metadata.retrieved.map { "  retrieved: \($0)" })
        field("sha256", digest, indent: "  ")
        field("file", fileName, indent: "  ")
        field("part", part, indent: "  ")
    }

    private mutating func reviews(_ reviews: [ReviewNote]) {
        guard !reviews.isEmpty else { return }
        line("review:")
        for review in reviews {
            let text = YAMLText.quoted(review.text)
            line("  - \(review.line.map { "{text: \(text), line: \($0)}" } ?? text)")
        }
    }

    private mutating func field(_ name: String, _ value: String?, indent: String = "") {
        guard let value, !value.isEmpty else { return }
        line("\(indent)\(name): \(YAMLText.quoted(value))")
    }

    private mutating func line(_ text: String?) {
        if let text { yaml += text + "\n" }
    }

    /// Hosts of many publications: each is known by the first part of its path.
    private static let sharedHosts: Set<Substring> = [
        "t.me", "x.com", "twitter.com", "facebook.com", "www.facebook.com",
    ]

    /// The scheme and host of an address, and of one that many publications share what tells them apart.
    private static func origin(_ address: String) -> String? {
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[0].hasSuffix(":"), !parts[2].isEmpty else { return nil }
        let path = parts.count > 3 && sharedHosts.contains(parts[2]) ? parts[3].prefix { $0 != "/" && $0 != "?" } : ""
        return "\(parts[0])//\(parts[2])/\(path)"
    }
}
