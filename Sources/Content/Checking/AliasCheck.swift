internal import Bounds
internal import Diagnostics
internal import Gazetteer

/// Whether each name in texts means one topic only.
enum AliasCheck {
    /// Reports names that two topics have: texts cannot tell which is meant, so that the first takes them all.
    ///
    /// - Complexity: O(*n*) in the number of names.
    static func diagnostics(of content: Content) -> [Diagnostic] {
        let sorted = content.topics.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        let topics = sorted.filter { !$0.isDraft } + sorted.filter(\.isDraft)
        let collisions = Gazetteer.collisions(among: topics.map(\.searchedNames))
        return Dictionary(grouping: collisions, by: \.second.topic).flatMap { position, collisions in
            let second = topics[position]
            var found = FileDiagnostics(of: second.document.file)
            // To look for the place of what is not reported would cost the square of the names of a topic.
            for collision in collisions.prefix(FileDiagnostics.limit + 1) {
                let first = topics[collision.first.topic]
                found.report(
                    .warning, "shared-name", "‘\(collision.text)’ is also a name of topic ‘\(first.id)’",
                    at: place(of: collision.text, in: second),
                    note: "texts that say so count for ‘\(first.id)’, \(first.document.file.path)",
                    help: "take it out of one of the two, or make it a local name")
            }
            return found.diagnostics
        }
    }

    /// Where the front matter writes a name: below ‘aliases’, unless it is the topic's own; its first byte where it is
    /// written with escapes.
    private static func place(of name: String, in topic: Topic) -> Range<Int> {
        let frontMatter = topic.document.file.bytes[within: ..<topic.document.body.lowerBound]
        let aliases = frontMatter.firstRange(of: Array("\naliases:".utf8))?.upperBound ?? frontMatter.startIndex
        let start = name == topic.name ? frontMatter.startIndex : aliases
        return frontMatter[within: start...].firstRange(of: Array(name.utf8)) ?? 0..<0
    }
}
