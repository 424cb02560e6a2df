internal import Bounds

/// What stands between a subject and its verb, set off by commas or dashes: ‘Halevi, the chief of staff, said’.
extension Sentence {
    /// The subject before the insertions that end at a comma or a dash; `nil` when there is none.
    ///
    /// The clause is read back from sign to sign. Appositions, relative clauses, participles and adverbials are passed
    /// over, and the farthest noun phrase is the subject; a part with a verb of its own ends the search.
    ///
    /// - Complexity: O(*n*), where *n* is the number of tokens before the sign.
    func subject(beforeInsertionsEndingAt sign: Int) -> Range<Int>? {
        let isDash = self[sign].isDash
        var subject: Range<Int>?
        var end = sign
        var isNearest = true
        while let part = part(before: end, isDash: isDash) {
            if !part.isEmpty, !isModifying(part) {
                if hasVerb(part) {
                    if subject == nil, !isNearest {
                        subject = startOfNounPhrase(before: part.upperBound)..<part.upperBound
                    }
                    break
                }
                if !isNearest { subject = part }
            }
            guard part.lowerBound > 0, isSign(at: part.lowerBound - 1, isDash: isDash) else { break }
            end = part.lowerBound - 1
            isNearest = false
        }
        return subject.map { withoutParenthesis($0) }
    }

    /// What stands between the sign at an index and the one before it.
    private func part(before end: Int, isDash: Bool) -> Range<Int>? {
        guard end > 0 else { return nil }
        let sign = (0..<end).last {
            isSign(at: $0, isDash: isDash) || kind(at: $0) == .stop || kind(at: $0) == .quotationMark
        }
        return (sign.map { $0 + 1 } ?? 0)..<end
    }

    private func isSign(at index: Int, isDash: Bool) -> Bool {
        isDash ? self[index].isDash : kind(at: index) == .comma
    }

    /// Whether a part only modifies: *who was there*, *citing two officials*, *in a statement*, *on Sunday*, *24*.
    private func isModifying(_ part: Range<Int>) -> Bool {
        let first = self[part.lowerBound]
        if first.traits.contains(.relative) || first.isAdverb { return true }
        if first.traits.contains(.time) || first.traits.contains(.preposition) || first.key == "according" {
            return true
        }
        if first.traits.contains(.subordinator) || first.isPastForm { return true }
        if first.kind == .number && part.count == 1 { return true }
        return !first.isCapitalised && (first.ends(in: "ing") || first.verb.map { $0.form != .finite } ?? false)
    }

    private func hasVerb(_ part: Range<Int>) -> Bool {
        let relative = part.first { traits(at: $0).contains(.relative) } ?? part.upperBound
        return (part.lowerBound..<relative).dropFirst().contains { index in
            let token = self[index]
            if !token.traits.isDisjoint(with: .auxiliary) && !token.isCapitalised { return true }
            return token.isPastForm && traits(at: index - 1).isDisjoint(with: [.determiner, .adverb])
                && !isPostmodifier(at: index)
        }
    }

    /// A phrase without the parenthesis at its end.
    private func withoutParenthesis(_ phrase: Range<Int>) -> Range<Int> {
        guard kind(at: phrase.upperBound - 1) == .closing,
            let opening = phrase.last(where: { self[$0].kind == .opening }), opening > phrase.lowerBound
        else { return phrase }
        return phrase.lowerBound..<opening
    }

    /// Whether a word begins what follows a noun and belongs to it: *familiar with the talks*, *close to the group*,
    /// *briefed on the plan*.
    func isPostmodifier(at index: Int) -> Bool {
        switch key(at: index) {
        case "familiar": isWord(at: index + 1, ["with"])
        case "close", "loyal", "linked", "allied", "opposed": isWord(at: index + 1, ["to", "with"])
        case "briefed": isWord(at: index + 1, ["on", "by"])
        case "involved", "based", "stationed", "present", "trapped": isWord(at: index + 1, ["in", "at", "near", "on"])
        case "aware": isWord(at: index + 1, ["of"])
        case "backed", "led", "run", "appointed", "installed": isWord(at: index + 1, ["by"])
        default: false
        }
    }
}
