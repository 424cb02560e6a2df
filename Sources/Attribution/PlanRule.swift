internal import Bounds

/// Whether a sentence that nobody is made to say tells of what is to come.
extension Sentence {
    /// Whether the main clause is in the future: *will*, *is due to*, *plans to*, *expires on Friday*.
    var isPlan: Bool {
        tokens.indices.contains { index in
            let token = self[index]
            guard token.kind == .word, !token.isQuoted else { return false }
            return
                (isFuture(index) || isArranged(index) || isIntended(index) || isOnSchedule(index) || isUnderWay(index))
                && !isInSideClause(index)
        }
    }

    /// *will* and *shall* before a verb.
    private func isFuture(_ index: Int) -> Bool {
        guard isWord(at: index, ["will", "shall", "won't"]), index > 0, kind(at: index + 1) == .word else {
            return false
        }
        let previous = traits(at: index - 1)
        return !previous.contains(.determiner) && kind(at: index - 1) != .possessive
            && traits(at: index + 1).isDisjoint(with: [.preposition, .modal, .determiner, .coordinator])
            && !self[index].isCapitalised
    }

    /// *is due to*, *are scheduled for*, *is to*.
    private func isArranged(_ index: Int) -> Bool {
        guard traits(at: index).contains(.be) else { return false }
        var next = index + 1
        while next < count, self[next].isAdverb || isWord(at: next, ["been", "being", "not"]) { next += 1 }
        if isWord(at: next, ["to"]) {
            let isAim = (max(0, index - 6)..<index).contains { Self.aims.contains(key(at: $0)) }
            return !isAim && !isWord(at: next + 1, ["blame"]) && kind(at: next + 1) == .word
                && traits(at: next + 1).isDisjoint(with: [.determiner, .time]) && !self[next + 1].isCapitalised
        }
        guard traits(at: next).contains(.planning) else { return false }
        switch key(at: next) {
        case "going", "bound", "likely", "ready", "about": return isWord(at: next + 1, ["to"]) && isVerb(next + 2)
        case "due":
            return isWord(at: next + 1, ["to"])
                ? isVerb(next + 2)
                : endOfTime(from: next + 1) > next + 1
                    || isWord(at: next + 1, ["in", "on", "at"])
        case "planning", "preparing", "gearing": return true
        default: return isWord(at: next + 1, ["to", "for", "on", "in", "at", "this", "next", "later", "by"])
        }
    }

    private func isVerb(_ index: Int) -> Bool {
        kind(at: index) == .word && !self[index].isCapitalised
            && traits(at: index).isDisjoint(with: [.determiner, .pronoun, .preposition])
            && !self[index].ends(in: "ing") && !self[index].ends(in: "tion")
            && !isWord(at: index, ["bad", "poor", "heavy", "a"])
    }

    /// *plans to*, *intends to*, *has until*.
    private func isIntended(_ index: Int) -> Bool {
        if isWord(at: index, ["plans", "intends", "aims", "hopes", "prepares", "intend", "plan", "expects"]) {
            let previous = traits(at: index - 1)
            return isWord(at: index + 1, ["to"]) && index > 0 && previous.isDisjoint(with: [.determiner, .preposition])
                && kind(at: index - 1) == .word && (self[index].ends(in: "s") || self[index - 1].ends(in: "s"))
        }
        return traits(at: index).contains(.have)
            && (isWord(at: index + 1, ["until"])
                || isWord(at: index + 1, ["scheduled", "planned"]) && !isWord(at: index, ["had"]))
    }

    /// A verb in the present with a time: *expires on January 31*, *talks resume on Monday*.
    private func isOnSchedule(_ index: Int) -> Bool {
        guard index > 0, self[index - 1].isWord || self[index - 1].kind == .closing,
            traits(at: index - 1).isDisjoint(with: [.determiner, .preposition, .auxiliary, .coordinator, .negation])
        else { return false }
        let token = self[index]
        let isSingular = token.ends(in: "s") && token.traits.contains(.scheduled) || isWord(at: index, ["heads"])
        let isPlural = Self.plural.contains(token.key) && self[index - 1].ends(in: "s")
        if isWord(at: index, ["come", "comes", "go", "goes", "take", "takes", "run", "runs"]) {
            return isWord(at: index + 1, ["out", "place", "effect"])
                || isWord(at: index + 1, ["into"]) && isWord(at: index + 2, ["force", "effect"])
                || firstIndex(of: ["polls"], in: index + 1..<index + 4) != nil && hasTime(after: index)
        }
        return !token.isCapitalised && (isSingular || isPlural) && hasTime(after: index)
    }

    /// A verb in the progressive with a time to come: *is visiting Beirut next week*.
    private func isUnderWay(_ index: Int) -> Bool {
        guard traits(at: index).contains(.be), isWord(at: index, ["is", "are"]) else { return false }
        guard Self.moves.contains(key(at: index + 1)) else { return false }
        let clause = index + 2..<max(index + 2, endOfClause(from: index))
        return firstIndex(of: ["next", "tomorrow", "on"], in: clause) != nil && hasTime(after: index + 1)
    }

    /// Whether an expression of time that is not past follows in the clause.
    private func hasTime(after index: Int) -> Bool {
        let end = min(endOfClause(from: index), index + 9)
        return (index + 1..<max(index + 1, end)).contains {
            endOfTime(from: $0) > $0 && !isWord(at: endOfTime(from: $0) - 1, ["ago"])
        }
    }

    /// Whether a token stands in a clause that only describes: after *which*, *who*, *if* or *when*.
    private func isInSideClause(_ index: Int) -> Bool {
        for position in stride(from: index - 1, through: 0, by: -1) {
            if self[position].kind == .comma || self[position].kind == .stop { return false }
            if isWord(at: position, ["which", "who", "if", "whether", "whom"]) { return true }
            if isWord(at: position, ["that"]) { return position > 0 }
        }
        return false
    }

    private static let aims: Set<WordKey> = [
        "aim", "goal", "objective", "purpose", "task", "plan", "idea", "job", "policy", "priority",
    ]

    private static let plural: Set<WordKey> = [
        "expire", "resume", "begin", "start", "end", "open", "close", "meet", "arrive", "convene", "vote", "return",
    ]

    private static let moves: Set<WordKey> = [
        "visiting", "meeting", "travelling", "traveling", "arriving", "leaving", "heading", "holding", "returning",
        "hosting", "flying", "sending", "opening", "starting", "beginning", "coming", "going", "closing",
    ]
}
