internal import Bounds

/// The claimant as a range of tokens, and what sort of claimant it is.
extension Sentence {
    /// The subject of a verb: the noun phrase before it, adverbs, auxiliaries and insertions left out.
    ///
    /// - Complexity: O(*n*), where *n* is the number of tokens before the verb.
    func subject(before verb: Int) -> Range<Int>? {
        var end = startOfVerbGroup(before: verb)
        if end > 0, self[end - 1].kind == .comma || self[end - 1].isDash {
            return subject(beforeInsertionsEndingAt: end - 1).flatMap { trimmed($0) }
        }
        if kind(at: end - 1) == .closing, let opening = lastOpening(before: end - 1) { end = opening }
        if traits(at: end - 1).contains(.coordinator) { return mainSubject(before: end - 1) }
        guard end > 0, self[end - 1].isWord || self[end - 1].kind == .possessive else { return nil }
        if let noun = antecedent(before: end) { return trimmed(startOfNounPhrase(before: noun)..<noun) }
        let start = startOfNounPhrase(before: end)
        return trimmed(start..<end).flatMap {
            isContactClause($0) || isWord(at: $0.lowerBound, ["according"]) ? nil : $0
        }
    }

    /// Where the noun ends whose relative clause ends at an index: ‘An agency that supports the group | has denied’.
    private func antecedent(before end: Int) -> Int? {
        let start = (0..<end).last { !self[$0].isWord && self[$0].kind != .possessive }.map { $0 + 1 } ?? 0
        guard
            let relative = (start..<end).last(where: {
                isWord(at: $0, ["who", "that", "which"]) && !self[$0].isQuoted
            }),
            relative > start, relative + 1 < end, self[relative - 1].verb == nil,
            traits(at: relative - 1).isDisjoint(with: [.preposition, .adverb, .determiner, .coordinator, .subordinator])
        else { return nil }
        let next = self[relative + 1]
        let isVerb =
            !next.traits.isDisjoint(with: .auxiliary) || next.isPastForm || next.isAdverb || next.verb != nil
            || next.ends(in: "s") && !next.isCapitalised
        return isVerb ? relative : nil
    }

    /// Whether a pronoun begins a clause that describes the noun before it: ‘militants it blames for the attack’.
    private func isContactClause(_ phrase: Range<Int>) -> Bool {
        let start = phrase.lowerBound
        guard phrase.count == 1, traits(at: start).contains(.pronoun), start > 1, self[start - 1].kind == .word,
            traits(at: start - 1).isDisjoint(
                with: [
                    .adverb, .time, .coordinator, .subordinator, .relative, .preposition, .determiner, .auxiliary,
                    .pronoun,
                ]),
            self[start - 1].verb == nil, !self[start - 1].isAdverb
        else { return false }
        return (0..<start - 1).contains { self[$0].isPastForm || !traits(at: $0).isDisjoint(with: .auxiliary) }
    }

    /// The subject of the sentence, for a verb that shares it: ‘Iran fired missiles and said …’.
    func mainSubject(before end: Int) -> Range<Int>? {
        var start = 0
        while let token = tokens.dropFirst(start).first, start < end {
            guard
                token.traits.contains(.preposition) || token.traits.contains(.subordinator) || token.isAdverb
                    || start == 0 && token.kind == .word && token.ends(in: "ly")
                    || token.ends(in: "ing") || token.kind != .word || token.traits.contains(.time)
            else { break }
            let clause = endOfClause(from: start)
            if clause >= end { break }
            start = clause + 1
        }
        guard start < end else { return nil }
        let phrase = nounPhrase(from: start)
        return phrase.isEmpty || phrase.upperBound > end ? nil : trimmed(phrase)
    }

    /// The noun phrase that begins at an index; empty when none does.
    ///
    /// - Complexity: O(*n*), where *n* is its length.
    func nounPhrase(from start: Int) -> Range<Int> {
        var index = start
        var hasNoun = false
        while index < count {
            let token = self[index]
            if token.kind == .possessive {
                index += 1
                continue
            }
            guard token.isWord, belongs(token, at: index, start: start, hasNoun: hasNoun) else { break }
            if !token.traits.contains(.determiner) { hasNoun = true }
            index += 1
            if token.traits.contains(.pronoun) { break }
        }
        while index > start, !traits(at: index - 1).isDisjoint(with: [.preposition, .coordinator, .determiner]) {
            index -= 1
        }
        return start..<index
    }

    private func belongs(_ token: Token, at index: Int, start: Int, hasNoun: Bool) -> Bool {
        let traits = token.traits
        if hasNoun, isPostmodifier(at: index) { return true }
        if index == start {
            return traits.isDisjoint(with: [.be, .have, .do, .relative, .subordinator]) && !token.isAdverb
        }
        if !traits.isDisjoint(with: [.be, .have, .do, .subordinator, .relative, .pronoun]) { return false }
        if traits.contains(.modal) && !token.isCapitalised { return false }
        if traits.contains(.coordinator) {
            let next = self.traits(at: index + 1)
            let isNoun = kind(at: index + 1) == .word || kind(at: index + 1) == .number
            return token.key == "and" && isNoun && next.isDisjoint(with: [.auxiliary, .pronoun, .adverb, .preposition])
                && !self[index + 1].isPastForm
        }
        if traits.contains(.time) && !token.isCapitalised { return false }
        if traits.contains(.preposition) { return links(at: index) }
        if token.isAdverb { return false }
        if hasNoun && token.isPastForm { return !self[index - 1].isWord || isAttributive(index) }
        if hasNoun, !token.isCapitalised, token.ends(in: "ing"), !isAttributive(index) { return false }
        if hasNoun, let verb = token.verb, !token.isCapitalised {
            return verb.form == .finite && self.traits(at: index - 1).isDisjoint(with: .common)
                && !self[index - 1].isCapitalised
        }
        return true
    }

    /// Whether a participle stands before a noun of the same phrase: *three armed men*.
    private func isAttributive(_ index: Int) -> Bool {
        traits(at: index - 1).contains(.determiner) || traits(at: index - 1).contains(.coordinator)
    }

    /// Whether a preposition stands inside the name of a claimant.
    private func links(at index: Int) -> Bool {
        let next = traits(at: index + 1)
        if isPostmodifier(at: index - 1) { return true }
        guard kind(at: index + 1) == .word, let following = tokens.dropFirst(index + 1).first else { return false }
        switch self[index].key {
        case "of", "for": return true
        case "from", "at", "in":
            if next.contains(.time) || following.ends(in: "ing") { return false }
            if isOccasion(index + 1), !contains(.account, in: index - 1..<index) { return false }
            if following.isCapitalised { return true }
            return next.contains(.determiner) && !isWord(at: index + 1, ["a", "an"])
                && !contains(.time, in: index + 2..<index + 3)
                || contains(.account, in: index - 1..<index)
        case "by": return contains(.account, in: index - 1..<index)
        case "to": return following.isCapitalised && self[index - 1].isWord && isOffice(index - 1)
        case "on": return following.isCapitalised && !next.contains(.time) && self[index - 1].isCapitalised
        default: return false
        }
    }

    /// Whether the noun phrase at an index names an occasion or a text in which something is said: *in a statement*,
    /// *at the funeral*.
    private func isOccasion(_ start: Int) -> Bool {
        let phrase = start..<min(start + 6, count)
        let end =
            phrase.first { index in
                let token = self[index]
                return !token.isWord && token.kind != .possessive || token.verb.map { $0.form != .finite } ?? false
                    || !token.traits.isDisjoint(with: .auxiliary)
            } ?? phrase.upperBound
        return contains([.occasion], in: start..<end)
    }

    private func isOffice(_ index: Int) -> Bool {
        isWord(at: index, ["ambassador", "envoy", "adviser", "advisor", "representative", "delegate"])
    }

    private func startOfVerbGroup(before verb: Int) -> Int {
        var end = verb
        while end > 0 {
            let token = self[end - 1]
            let time = startOfTime(before: end)
            if time < end, time > 0 {
                end = time
            } else if !token.traits.isDisjoint(with: [.auxiliary, .negation]) && !token.isCapitalised || token.isAdverb
            {
                end -= 1
            } else {
                break
            }
        }
        return end
    }

    private func lastOpening(before end: Int) -> Int? { (0..<max(end, 0)).last { self[$0].kind == .opening } }

    func startOfNounPhrase(before end: Int) -> Int {
        var start = end
        while start > 0 {
            let token = self[start - 1]
            let traits = token.traits
            if token.kind == .possessive {
                start -= 1
                continue
            }
            if token.kind == .closing, let opening = lastOpening(before: start - 1) {
                start = opening
                continue
            }
            guard token.isWord else { break }
            if traits.contains(.pronoun) && !token.isCapitalised { return start < end ? start : start - 1 }
            if !traits.isDisjoint(with: [.auxiliary, .relative]) && !(token.isCapitalised && traits.contains(.modal)) {
                break
            }
            if traits.contains(.subordinator) && !traits.contains(.preposition) { break }
            if isWord(at: start - 1, ["after", "before", "since", "until"]) && start > 1 { break }
            if traits.contains(.coordinator) && !joinsNouns(at: start - 1) { break }
            if start < end, let verb = token.verb, !token.isCapitalised, verb.form != .finite,
                start > 1, !isPostmodifier(at: start - 1), self.traits(at: start - 2).isDisjoint(with: .determiner)
            {
                break
            }
            start -= 1
        }
        return start
    }

    /// Whether *and* joins two nouns and not two clauses: no verb stands before it in the clause.
    private func joinsNouns(at index: Int) -> Bool {
        guard self[index].key == "and", index > 0 else { return false }
        for position in stride(from: index - 1, through: 0, by: -1) {
            let token = self[position]
            if token.kind == .possessive { continue }
            if !token.isWord { return token.kind == .comma || token.kind == .closing }
            if !token.traits.isDisjoint(with: .auxiliary) || token.isPastForm { return false }
            if let verb = token.verb, verb.form != .finite { return false }
        }
        return true
    }

    /// A noun phrase without the conjunctions, adverbs and adverbials before it; `nil` when nothing is left.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        let end = range.upperBound
        while start < end {
            let token = self[start]
            let time = min(endOfTime(from: start), end)
            if time > start {
                start = time
            } else if token.traits.contains(.coordinator) || token.traits.contains(.adverb)
                || token.traits.contains(.subordinator) && !token.traits.contains(.preposition)
            {
                start += 1
            } else if token.traits.contains(.preposition) {
                guard let next = startAfterAdverbial(start, end) else { return nil }
                start = next
            } else if isWord(at: start, ["like", "unlike"]) {
                start += 1
            } else {
                let isArticle = isWord(at: start, ["the", "a", "an", "its", "his", "their", "our", "every", "each"])
                return isArticle && start + 1 == end ? nil : start..<end
            }
        }
        return nil
    }

    /// Where the noun phrase begins after an adverbial without a comma: ‘In a statement the army’.
    private func startAfterAdverbial(_ start: Int, _ end: Int) -> Int? {
        if start + 2 < end, let determiner = (start + 2..<end).last(where: { traits(at: $0).contains(.determiner) }) {
            return determiner
        }
        var name = end
        while name > start + 1, self[name - 1].isCapitalised { name -= 1 }
        return name < end && name > start + 1 ? name : nil
    }
}
