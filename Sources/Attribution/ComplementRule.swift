internal import Bounds

/// What a verb makes of a statement, by itself and together with what follows it.
extension Sentence {
    /// The status that a verb gives by itself.
    func status(of verb: ReportingVerb, by claimant: ClaimantKind) -> Claim.Status {
        switch verb.kind {
        case .claim: claimant == .outlet || claimant == .monitor ? .reported : .claimed
        case .accuse: .claimed
        case .report: .reported
        case .confirm: .confirmed
        case .deny: .denied
        case .threaten, .vow: .threatened
        case .warn: .claimed
        case .find: claimant == .investigator || claimant == .monitor ? .confirmed : .claimed
        }
    }

    /// The status that a verb gives together with what follows; `nil` when it does not attribute here.
    func status(of verb: ReportingVerb, at index: Int, by claimant: ClaimantKind, isInverted: Bool) -> Claim.Status? {
        let rest = index + 1..<endOfStatement(after: index)
        if verb.kind == .find, findsNothing(rest) { return .denied }
        guard fits(verb, at: index, rest, isInverted: isInverted) else { return nil }
        switch verb.kind {
        case .claim where verb.complement == .as || isWord(at: index, ["described", "describes", "describe"]):
            return contains(.untrue, in: rest) ? .denied : .claimed
        case .claim:
            let statement = statement(of: index, rest, isInverted: isInverted)
            let refined = refinement(of: statement)
            if refined == .planned, Self.opining.contains(key(at: index)) { return status(of: verb, by: claimant) }
            // What ought to be is an opinion, whoever has it.
            if refined == nil, claimant == .monitor, isDemand(statement) { return .claimed }
            return refined ?? status(of: verb, by: claimant)
        case .report where claimant == .party && isWord(at: index, ["reported"]):
            return .claimed
        case .vow:
            return isPromise(verb, rest) ? .planned : .threatened
        case .warn:
            return claimant == .party && isThreat(rest) ? .threatened : .claimed
        default:
            return status(of: verb, by: claimant)
        }
    }

    /// Whether what follows a verb is what it needs to attribute.
    private func fits(_ verb: ReportingVerb, at index: Int, _ rest: Range<Int>, isInverted: Bool) -> Bool {
        let near = rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 8)
        switch verb.complement {
        case .anything:
            // ‘The blast claimed the lives of four’ and ‘denied entry’ attribute nothing.
            if isWord(at: index, ["claimed", "claims", "claim", "claiming"]) {
                return firstIndex(of: ["lives", "victims"], in: near) == nil
            }
            if verb.kind == .claim { return true }
            return verb.kind != .deny || !isWord(at: index + 1, ["access", "entry", "visas", "passage"])
        case .clause:
            let next = kind(at: index + 1)
            return isInverted || next == .quotationMark || next == .stop || next == .comma
                || firstIndex(of: ["that", "how", "out"], in: near) != nil || isWord(at: index + 1, ["on"])
                || hasClause(in: rest)
        case .assertion:
            return contains(.assertion, in: rest) || contains(.untrue, in: rest)
        case .count:
            return firstIndex(of: ["toll", "number", "figure", "total", "count", "tally"], in: rest) != nil
        case .infinitive:
            return isWord(at: index + 1, ["to", "that"]) || kind(at: index + 1) == .quotationMark
                || contains([.hostile, .peaceful], in: rest)
        case .as:
            return firstIndex(of: ["as"], in: rest) != nil
        case .of:
            return firstIndex(of: ["of", "that"], in: near) != nil || hasClause(in: rest)
        case .to:
            return firstIndex(of: ["to"], in: rest) != nil
        case .responsibility:
            return firstIndex(of: ["responsibility", "responsible", "credit"], in: near) != nil
        case .itself:
            return isWord(at: index + 1, ["itself", "themselves", "himself", "herself"])
        }
    }

    /// Whether a clause without *that* follows: a noun phrase and a verb.
    private func hasClause(in rest: Range<Int>) -> Bool {
        let phrase = nounPhrase(from: rest.lowerBound)
        guard !phrase.isEmpty, phrase.upperBound < rest.upperBound else { return false }
        if traits(at: phrase.upperBound).contains(.relative) { return true }
        return !traits(at: phrase.upperBound).isDisjoint(with: .auxiliary) || self[phrase.upperBound].isPastForm
    }

    /// Whether a statement says what ought to be: a *should* or *must* in it.
    private func isDemand(_ statement: Range<Int>) -> Bool {
        statement.contains { isWord(at: $0, ["should", "must"]) && !self[$0].isQuoted }
    }

    /// *found no evidence*.
    private func findsNothing(_ rest: Range<Int>) -> Bool {
        isWord(at: rest.lowerBound, ["no", "nothing"])
            && (isWord(at: rest.lowerBound, ["nothing"])
                || firstIndex(of: ["evidence", "proof", "trace", "traces", "sign", "signs", "indication"], in: rest)
                    != nil)
    }

    /// Verbs of those who foresee and do not decide.
    private static let opining: Set<WordKey> = [
        "believe", "believes", "believed", "fear", "fears", "feared", "estimate", "estimates", "estimated", "predict",
        "predicts", "predicted", "argue", "argues", "argued", "suggest", "suggests", "suggested", "thinks", "reckons",
        "speculated", "contends", "contended", "claim", "claims", "claimed", "hopes", "hoped", "assess", "assesses",
        "assessed", "cautioned", "complained",
    ]

    /// The end of what a verb governs: the end of the sentence or of the clause, or a clause after *but*.
    private func endOfStatement(after index: Int) -> Int {
        let start = index + 1
        let end = (start..<max(start, count)).first { position in
            let token = self[position]
            return token.kind == .stop && !token.isQuoted && position > start || token.key == "but" && !token.isQuoted
        }
        return max(start, end ?? count)
    }

    /// Where what was said begins and ends: after the verb, or before it where the verb comes last.
    private func statement(of index: Int, _ rest: Range<Int>, isInverted: Bool) -> Range<Int> {
        let that = (rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 8)).first { position in
            isWord(at: position, ["that"]) && traits(at: position + 1).isDisjoint(with: .auxiliary)
                && !contains(.auxiliary, in: rest.lowerBound..<position)
                && !(rest.lowerBound..<position).contains { self[$0].verb != nil }
        }
        if let that { return that + 1..<rest.upperBound }
        var start = max(rest.lowerBound, endOfTime(from: rest.lowerBound))
        if isWord(at: index, ["told", "tells", "telling"]) { start = max(start, nounPhrase(from: start).upperBound) }
        let isLast =
            isInverted || start >= rest.upperBound || !self[start].isWord && self[start].kind != .quotationMark
            || isWord(at: start, ["in"]) && contains(.account, in: start..<start + 3)
        let hasBefore = index > 2 && (0..<index).contains { kind(at: $0) == .comma || kind(at: $0) == .quotationMark }
        return isLast && hasBefore ? 0..<index : min(start, rest.upperBound)..<rest.upperBound
    }
}
