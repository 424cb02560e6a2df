internal import Bounds

/// Attribution by nouns: ‘Iran’s claim that it hit the base’, ‘a statement by the army’.
extension Sentence {
    /// The attributions by nouns of a sentence that no verb attributes.
    func nounFindings() -> [Finding] {
        tokens.indices.compactMap { index in
            guard !self[index].isQuoted, let status = Self.nouns[self[index].key] else { return nil }
            guard let owner = owner(of: index) ?? author(of: index) else { return nil }
            let kind = kind(of: owner)
            if kind == .nobody { return nil }
            return Finding(status: status, by: owner, kind: kind, rank: .noun, position: index)
        }
    }

    private static let nouns: [WordKey: Claim.Status] = [
        "claim": .claimed, "claims": .claimed, "allegation": .claimed, "allegations": .claimed, "assertion": .claimed,
        "accusation": .claimed, "accusations": .claimed, "insistence": .claimed, "denial": .denied, "denials": .denied,
        "threat": .threatened, "ultimatum": .threatened, "threats": .threatened, "vow": .threatened,
        "warning": .threatened,
        "admission": .confirmed, "acknowledgement": .confirmed, "acknowledgment": .confirmed,
        "confirmation": .confirmed,
    ]

    /// The owner of a noun: *Iran’s claim*.
    private func owner(of index: Int) -> Range<Int>? {
        var mark = index - 1
        while mark > 0, index - mark < 4, kind(at: mark) == .word { mark -= 1 }
        guard kind(at: mark) == .possessive, isWord(at: index + 1, ["that", "of", "to"]) else {
            return issuer(of: index)
        }
        return subject(before: mark)
    }

    /// Who gives a warning or the like: *issued a stern warning*.
    private func issuer(of index: Int) -> Range<Int>? {
        guard
            let verb = (max(0, index - 5)..<index).last(where: {
                isWord(at: $0, ["issued", "made", "gave", "repeated", "delivered"])
            }
            ),
            !contains(.negation, in: verb..<index)
        else { return nil }
        return subject(before: verb)
    }

    /// The author of a noun: *claims by the army*.
    private func author(of index: Int) -> Range<Int>? {
        guard isWord(at: index + 1, ["by", "from"]) else { return nil }
        let phrase = nounPhrase(from: index + 2)
        return phrase.isEmpty ? nil : speaker(of: phrase)
    }
}
