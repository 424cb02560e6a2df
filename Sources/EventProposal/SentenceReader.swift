internal import Bounds
internal import Attribution
internal import Chronology
internal import Content
internal import Gazetteer
internal import Language

/// Reads what a proposed event needs out of a sentence.
struct SentenceReader {
    let prose: Prose
    let index: TopicIndex
    /// Topics whose strong name stands in the article, so that their local aliases count.
    let established: Set<Int>
    /// The words of the language; `nil` for English.
    let vocabulary: Vocabulary?

    /// The event that a sentence reports.
    func proposal(
        from sentence: Range<Int>, _ claim: Claim, _ date: TemporalExpression, mentions: ArraySlice<Mention>
    ) -> ProposedEvent {
        let title =
            vocabulary == nil
            ? EventTitle.make(from: sentence, of: prose, claim: claim, date: date)
            : EventTitle.make(from: sentence, of: prose, claim: claim)
        let quote = Quotation.range(around: date.bytes, in: sentence, of: prose)
        var topics: [String] = []
        for mention in mentions {
            let id = index.topics[mention.topic].id
            if !topics.contains(id) { topics.append(id) }
        }
        return ProposedEvent(
            id: EventIdentifier.make(title: title, date: date.date), title: title, date: date.date,
            derivation: date.derivation,
            quote: prose.words(in: quote), quoteBytes: quote,
            status: EventReport.Status(rawValue: claim.status.rawValue) ?? .reported, by: speaker(of: claim),
            place: vocabulary == nil ? place(among: mentions) : nil, topics: topics)
    }

    /// Who says so: the topic that has that name, or the words; for a pronoun, whom it means.
    private func speaker(of claim: Claim) -> ProposedEvent.Speaker? {
        guard let by = claim.by else { return nil }
        if let antecedent = claim.antecedent { return speaker(named: antecedent) }
        return Self.pronouns.contains(by.text.lowercased()) ? nil : speaker(named: by.text)
    }

    private func speaker(named text: String) -> ProposedEvent.Speaker {
        let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let bare = name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name
        for candidate in [name, bare] {
            let found = index.gazetteer.mentions(in: candidate, established: established)
            if let mention = found.first, mention.range == 0..<candidate.utf8.count {
                return .topic(index.topics[mention.topic].id)
            }
        }
        return .named(name)
    }

    private static let pronouns: Set<String> = [
        "he", "she", "it", "they", "we", "i", "you", "who", "which", "both", "some", "others",
    ]

    /// The first place or country of which the sentence says that something happened in, at or near it.
    private func place(among mentions: ArraySlice<Mention>) -> String? {
        for mention in mentions {
            let topic = index.topics[mention.topic]
            guard topic.kind == .place || topic.kind == .country, mention.kind == .name || mention.kind == .acronym
            else { continue }
            if isLocated(mention.range.lowerBound) { return topic.name }
        }
        return nil
    }

    /// Whether ‘in’, ‘at’ or ‘near’ stands before an offset, an article and a direction aside.
    private func isLocated(_ offset: Int) -> Bool {
        let before = String(decoding: prose.bytes[within: max(0, offset - 48)..<offset], as: UTF8.self)
        var words = before.lowercased().split(whereSeparator: \.isWhitespace)
        while let word = words.last, Self.modifiers.contains(String(word)) { words.removeLast() }
        return words.last.map { ["in", "at", "near"].contains($0) } ?? false
    }

    private static let modifiers: Set<String> = [
        "the", "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west",
    ]
}
