internal import Bounds

extension Gazetteer {
    /// Tells which topics an article is about and which it names besides; ``TopicScore`` has the rule.
    ///
    /// - Parameters:
    ///   - text: the article in UTF-8.
    ///   - title: its title, or `nil` when the title is a line of the text.
    ///   - syntax: how the text is written.
    /// - Returns: the primary topics first, then the others; each by falling score, then by index.
    /// - Complexity: O(*n*), where *n* is the length of the text.
    public func topics(
        in text: Span<UInt8>, title: String? = nil, syntax: TextSyntax = .plain
    ) -> [TopicPresence] {
        let established = title.map { Self.established(by: mentions(in: $0)) } ?? []
        let found = mentions(in: text, syntax: syntax, established: established)
        let outline = ArticleOutline(of: text, syntax: syntax, findsTitle: title == nil)
        let inTitle: Set<Int>
        if let title {
            inTitle = Set(mentions(in: title, established: Self.established(by: found)).map(\.topic))
        } else {
            inTitle = Set(outline.title.map { Self.topics(of: found, in: $0) } ?? [])
        }
        let inLead = Set(outline.lead.flatMap { Self.topics(of: found, in: $0) })
        var headings: [Int: Int] = [:]
        for heading in outline.headings {
            for topic in Set(Self.topics(of: found, in: heading)) { headings[topic, default: 0] += 1 }
        }

        let mentionsByTopic = Dictionary(grouping: found, by: \.topic)
        let topics = inTitle.union(mentionsByTopic.keys)
        let presences = topics.map { topic in
            let mentions = mentionsByTopic[topic] ?? []
            let score = TopicScore(
                isInTitle: inTitle.contains(topic), isInLead: inLead.contains(topic), headings: headings[topic] ?? 0,
                mentions: mentions.count, ofAll: found.count)
            return TopicPresence(
                topic: topic, role: score.isPrimary ? .primary : .mention, score: score, mentions: mentions)
        }
        return presences.sorted { ($1.score.total, $0.topic) < ($0.score.total, $1.topic) }
    }

    /// Tells which topics a string is about; see ``topics(in:title:syntax:)``.
    public func topics(
        in text: String, title: String? = nil, syntax: TextSyntax = .plain
    ) -> [TopicPresence] {
        topics(in: text.utf8.span, title: title, syntax: syntax)
    }

    /// The topics of the mentions, which are in order, that begin in a passage.
    private static func topics(of mentions: [Mention], in range: Range<Int>) -> [Int] {
        var first = 0
        var end = mentions.count
        while first < end {
            let middle = first + (end - first) / 2
            if mentions[middle].range.lowerBound < range.lowerBound { first = middle + 1 } else { end = middle }
        }
        return mentions[within: first...].prefix { $0.range.lowerBound < range.upperBound }.map(\.topic)
    }
}
