internal import Bounds

/// Attribution by verbs: ‘the army said’, ‘said Lew’, ‘was claimed by the group’, and by ‘according to’.
extension Sentence {
    /// The attribution that hangs on a token, or `nil` when none does.
    func finding(at index: Int) -> Finding? {
        let token = self[index]
        guard token.kind == .word, !token.isQuoted else { return nil }
        if token.key == "according" { return accordingTo(at: index) }
        guard let verb = phrasalVerb(at: index) ?? token.verb, !isNoun(index, verb), !isPostmodifier(at: index)
        else { return nil }
        let group = VerbGroup(of: index, in: self)
        if group.isInfinitive || group.isHypothetical || group.isNegated { return nil }
        if isPassive(index, verb, group) { return passive(at: index, verb) }
        return active(at: index, verb, group)
    }

    /// ‘according to the ministry’.
    private func accordingTo(at index: Int) -> Finding? {
        guard isWord(at: index + 1, ["to"]) else { return nil }
        let phrase = nounPhrase(from: index + 2)
        guard !phrase.isEmpty else { return nil }
        let speaker = speaker(of: phrase)
        let kind = kind(of: speaker, beside: phrase.upperBound)
        if kind == .nobody { return nil }
        let status: Claim.Status = kind == .party || kind == .stateOutlet || kind == .witness ? .claimed : .reported
        return Finding(
            status: status, by: kind == .text ? nil : speaker, kind: kind, rank: .main, position: index,
            isSourcing: true)
    }

    /// Whether a word that may be a verb is a noun or an adjective here.
    private func isNoun(_ index: Int, _ verb: ReportingVerb) -> Bool {
        guard index > 0 else { return verb.form == .finite || isWord(at: index, ["reported"]) }
        let previous = self[index - 1]
        if previous.kind == .possessive { return true }
        if previous.traits.contains(.determiner) && !previous.traits.contains(.negation) { return true }
        if previous.traits.contains(.preposition), previous.key != "to" {
            return !(verb.form == .ing && previous.key == "by")
        }
        guard verb.form == .finite else { return false }
        let ambiguous = isWord(
            at: index,
            [
                "claims", "reports", "claim", "report", "fears", "fear", "documents", "records", "notes",
                "estimates",
                "charges", "promises", "pledges", "vows", "reads", "shows", "show", "blame", "estimate", "states",
                "finds", "counters", "posts",
            ])
        guard ambiguous else { return false }
        if isWord(at: index, ["states"]), !isWord(at: index + 1, ["that"]), kind(at: index + 1) != .quotationMark {
            return true
        }
        let isOrigin = ["ian", "ish", "ese", "eli", "can", "qi"].contains { previous.ends(in: $0) }
        return isOrigin && previous.traits.isDisjoint(with: [.common, .outlet])
            || !traits(at: index + 1).isDisjoint(with: .auxiliary)
            || reportingVerb(at: index + 1) != nil
            || traits(at: index + 1).contains(.preposition) && !isWord(at: index + 1, ["to", "on"])
            || kind(at: index + 1) == .stop && previous.ends(in: "al")
    }

    private func isPassive(_ index: Int, _ verb: ReportingVerb, _ group: VerbGroup) -> Bool {
        guard verb.form == .past else { return false }
        if group.hasBe { return true }
        var next = index + 1
        while next < count, self[next].isAdverb { next += 1 }
        if verb.kind == .accuse && isWord(at: next, ["of", "for"]) { return true }
        if isWord(at: index, ["believed", "thought"]), isWord(at: next, ["to"]) { return true }
        // ‘A resident said by phone’ names no one after ‘by’.
        let isBy =
            isWord(at: next, ["by"]) && !(tokens.dropFirst(next + 1).first?.ends(in: "ing") ?? true)
            && !isWord(at: next + 1, ["phone", "telephone", "email", "e-mail", "text", "radio", "video", "letter"])
        // ‘The leader, Malik, threatened to …’ is active.
        let isActive = verb.kind == .threaten || verb.kind == .vow || isWord(at: index, ["claimed"])
        return isBy || kind(at: index - 1) == .comma && isWord(at: next, ["of", "to"]) && !isActive
    }

    private func passive(at index: Int, _ verb: ReportingVerb) -> Finding? {
        let clause = index + 1..<min(endOfClause(from: index), index + 10)
        if isWord(at: index, ["quoted", "cited"]), isWord(at: index + 1, ["as"]) {
            return active(
                at: index, ReportingVerb(kind: .claim, complement: .anything, form: .past, inverts: false),
                VerbGroup(of: index, in: self))
        }
        if let by = firstIndex(of: ["by", "that", "to"], in: clause), self[by].key == "by", !self[by].isQuoted {
            let phrase = speaker(of: nounPhrase(from: by + 1))
            let kind = kind(of: phrase)
            guard !phrase.isEmpty, kind != .nobody else { return nil }
            guard verb.kind != .threaten && verb.complement != .count, !isWord(at: index, ["told"]) else { return nil }
            if isReducedRelative(index) { return nil }
            return Finding(
                status: status(of: verb, by: kind), by: phrase, kind: kind, rank: .passive, position: index,
                isSourcing: kind == .outlet || kind == .stateOutlet)
        }
        guard verb.kind == .confirm else { return nil }
        return Finding(status: .confirmed, by: nil, kind: .nobody, rank: .passive, position: index)
    }

    /// Whether a participle only describes a noun of a clause that has its verb: ‘It was the first attack claimed by it’.
    private func isReducedRelative(_ index: Int) -> Bool {
        guard !VerbGroup(of: index, in: self).hasBe else { return false }
        let start =
            (0..<index).last { kind(at: $0) != .word && kind(at: $0) != .number && kind(at: $0) != .possessive } ?? -1
        return (start + 1..<index).contains {
            !self[$0].isCapitalised && !traits(at: $0).isDisjoint(with: .auxiliary)
        }
    }

    private func active(at index: Int, _ verb: ReportingVerb, _ group: VerbGroup) -> Finding? {
        if verb.form == .ing && !group.hasBe { return participle(at: index, verb) }
        var isInverted = false
        var phrase: Range<Int>?
        if verb.inverts, let inverted = invertedSubject(of: index) {
            phrase = inverted
            isInverted = true
        }
        phrase = phrase ?? subject(before: index)
        if let pronoun = phrase, isWord(at: pronoun.lowerBound - 1, ["which"]),
            isWord(at: pronoun.lowerBound, ["it", "he", "she", "they"])
        {
            // ‘The group posted a video in which it claimed the attack.’
            phrase = mainSubject(before: pronoun.lowerBound)
        }
        guard let phrase, !phrase.isEmpty else { return nil }
        if let quoted = quoted(by: index) { return quoted }
        let start = phrase.lowerBound
        if !isInverted, isInRelativeClause(start) || isSubordinate(start) { return nil }
        let speaker = speaker(of: phrase)
        let kind = kind(of: speaker)
        if kind == .nobody && !isInverted { return nil }
        guard let status = status(of: verb, at: index, by: kind, isInverted: isInverted) else { return nil }
        let isTrailing =
            start > 0 && (self.kind(at: start - 1) == .comma || self.kind(at: start - 1) == .quotationMark)
            && endOfClause(from: index) >= count - 1
        return Finding(
            status: kind == .text ? .reported : status, by: kind == .text ? nil : speaker, kind: kind, rank: .main,
            position: index, isSourcing: isWord(at: start - 1, ["as"]) || isTrailing && start > 1)
    }

    /// ‘NBC quoted an official as saying’: said by the official.
    private func quoted(by index: Int) -> Finding? {
        guard isWord(at: index, ["quoted", "quotes", "quoting", "cited", "cites", "citing"]) else { return nil }
        let phrase = nounPhrase(from: index + 1)
        guard !phrase.isEmpty, isWord(at: phrase.upperBound, ["as"]),
            isWord(at: phrase.upperBound + 1, ["saying", "telling", "claiming", "stating"])
        else { return nil }
        let statement = phrase.upperBound + 2..<count
        return Finding(
            status: refinement(of: statement) ?? .claimed, by: speaker(of: phrase), kind: kind(of: phrase), rank: .main,
            position: index)
    }

    /// ‘…, asserting that it had struck the port’: said by the subject of the sentence.
    private func participle(at index: Int, _ verb: ReportingVerb) -> Finding? {
        let previous = kind(at: index - 1)
        if let quoted = quoted(by: index) { return quoted }
        guard previous == .comma || traits(at: index - 1).contains(.account) || isWord(at: index - 1, ["and", "by"]),
            let phrase = mainSubject(before: index)
        else { return nil }
        let speaker = speaker(of: phrase)
        let kind = kind(of: speaker)
        guard kind != .nobody, kind != .text, let status = status(of: verb, at: index, by: kind, isInverted: false)
        else { return nil }
        return Finding(status: status, by: speaker, kind: kind, rank: .participle, position: index)
    }

    /// The subject after a verb beside a quotation: ‘“…,” said Lew’.
    private func invertedSubject(of index: Int) -> Range<Int>? {
        let previous = kind(at: index - 1)
        guard index == 0 || previous == .comma || previous == .quotationMark else { return nil }
        let start = index + 1
        guard traits(at: start).isDisjoint(with: [.preposition, .time, .negation]) else { return nil }
        let phrase = nounPhrase(from: start)
        // ‘Hezbollah, an ally of Iran, claimed the attack’ is not said by the attack.
        guard !phrase.isEmpty, canSpeak(phrase) else { return nil }
        let next = phrase.upperBound
        let isEnd =
            kind(at: next) != .word || !traits(at: next).isDisjoint(with: [.preposition, .time, .subordinator])
            || isWord(at: next, ["who", "which"])
        return isEnd ? phrase : nil
    }

    private func isInRelativeClause(_ start: Int) -> Bool {
        guard start > 0 else { return false }
        return isWord(at: start, ["who", "which"]) || isWord(at: start - 1, ["which", "whom", "whose", "who"])
    }

    /// Whether a clause only tells when or why: ‘after Israel said …’.
    private func isSubordinate(_ start: Int) -> Bool {
        isWord(
            at: start - 1, ["after", "before", "because", "since", "if", "until", "once", "unless", "when", "where"])
    }
}

/// The auxiliaries and adverbs before a verb, and what they make of it.
struct VerbGroup {
    private(set) var hasBe = false
    private(set) var isNegated = false
    /// Whether the verb tells what could be and not what is: ‘could confirm’.
    private(set) var isHypothetical = false
    private(set) var isInfinitive = false

    init(of verb: Int, in sentence: Sentence) {
        var index = verb - 1
        // ‘refused to confirm or deny’: the second verb shares what stands before the first.
        while index > 0, sentence.isWord(at: index, ["or", "nor", "and"]), sentence.reportingVerb(at: index - 1) != nil
        {
            if sentence.isWord(at: index, ["nor"]) { isNegated = true }
            index -= 2
        }
        while index >= 0 {
            let token = sentence[index]
            if token.traits.contains(.determiner) && token.key != "no" { break }
            if token.traits.contains(.negation) { isNegated = true }
            if token.traits.contains(.modal) && !token.isCapitalised {
                isHypothetical = true
            } else if token.traits.contains(.be) {
                hasBe = true
            } else if token.traits.isDisjoint(with: [.have, .do, .negation]) && !token.isAdverb {
                isInfinitive = token.key == "to"
                break
            }
            index -= 1
        }
    }
}
