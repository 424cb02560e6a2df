internal import Chronology
internal import Normalization

/// Writes an article of a post: its front matter, and its text below.
enum ArticleFile {
    /// The bytes of the file.
    ///
    /// - Parameters:
    ///   - topics: The ids of its topics.
    ///   - original: The name of the article that it translates.
    static func bytes(
        _ facts: PostFacts, text: [UInt8], isDraft: Bool, slug: String, aliases: [String], topics: [String],
        language: String?,
        original: String?, publishAt: Moment?
    ) -> [UInt8] {
        var lines = ["title: \(YAMLText.quoted(facts.title))"]
        if let published = facts.published { lines.append("published: \(published)") }
        if let updated = facts.updated, facts.published != nil { lines.append("updated: \(updated)") }
        lines.append("status: \(isDraft ? "draft" : "published")")
        if let publishAt { lines.append("publish_at: \(publishAt)") }
        if let language { lines.append("language: \(language)") }
        if let original { lines.append("translation_of: \(original)") }
        if !facts.summary.isEmpty { lines.append("summary: \(YAMLText.quoted(facts.summary))") }
        if !facts.authors.isEmpty { lines += ["authors:"] + facts.authors.map { "  - \(YAMLText.quoted($0))" } }
        if !topics.isEmpty { lines.append("topics: [\(topics.joined(separator: ", "))]") }
        if !aliases.isEmpty { lines += ["aliases:"] + aliases.map { "  - \(YAMLText.quoted($0))" } }
        return Array("---\n\(lines.joined(separator: "\n"))\n---\n".utf8) + (text.isEmpty ? [] : [0x0A]) + text
    }

    /// The bytes of a page: what it has keys for.
    static func pageBytes(_ facts: PostFacts, text: [UInt8], isDraft: Bool, aliases: [String]) -> [UInt8] {
        var lines = ["title: \(YAMLText.quoted(facts.title))"]
        lines.append("status: \(isDraft ? "draft" : "published")")
        if !facts.summary.isEmpty { lines.append("summary: \(YAMLText.quoted(facts.summary))") }
        if !aliases.isEmpty { lines += ["aliases:"] + aliases.map { "  - \(YAMLText.quoted($0))" } }
        return Array("---\n\(lines.joined(separator: "\n"))\n---\n".utf8) + (text.isEmpty ? [] : [0x0A]) + text
    }

    /// The bytes of a topic to be described by an editor.
    static func topicBytes(name: String) -> [UInt8] {
        Array("---\nname: \(YAMLText.quoted(name))\nstatus: draft\nkind: theme\n---\n".utf8)
    }
}
