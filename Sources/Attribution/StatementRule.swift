/// What a statement itself says: ‘there was no spy centre’ denies, ‘we will respond with force’ threatens.
extension Sentence {
    /// What a statement makes of a claim: a denial, a threat, a plan, a confirmation; `nil` when it leaves it as it is.
    func refinement(of statement: Range<Int>) -> Claim.Status? {
        guard let start = statement.first(where: { tokens[$0].isWord }) else { return nil }
        let range = start..<statement.upperBound
        if isDenial(range) { return .denied }
        let subject = nounPhrase(from: start)
        let verb = isWord(at: start, ["there"]) ? start + 1 : subject.upperBound
        if hasVerified(verb), isOwn(start) { return .confirmed }
        guard verb > start, let future = startOfFuture(at: verb), future < range.upperBound else { return nil }
        let deed = future..<range.upperBound
        if isOwn(start) { return isHostile(deed) ? .threatened : .planned }
        let isCondition = isWord(at: start, ["any", "anyone", "those", "there", "whoever"])
        if isRetaliation(deed) || isCondition && contains(.hostile, in: deed) { return .threatened }
        return isScheduled(future) ? .planned : nil
    }

    /// Whether a promise is none of harm.
    ///
    /// *vow* and *swear* are threats unless they speak of peace, *pledge* and *promise* only when they speak of harm.
    func isPromise(_ verb: ReportingVerb, _ rest: Range<Int>) -> Bool {
        let isHostile = contains(.hostile, in: rest)
        let isPeaceful = contains(.peaceful, in: rest)
        if verb.complement != .infinitive { return isPeaceful && !isHostile }
        return !isHostile || isPeaceful && !contains(.hostile, in: rest.lowerBound..<rest.lowerBound + 2)
    }

    /// Whether a warning says what the speaker will do: *would respond*, *any attack will be met*, *of a crushing
    /// response*.
    func isThreat(_ rest: Range<Int>) -> Bool {
        if isWord(at: rest.lowerBound, ["of", "against"]) {
            return contains(.hostile, in: rest)
                && firstIndex(of: ["famine", "risk", "danger", "spread"], in: rest) == nil
        }
        guard let modal = rest.first(where: { isWord(at: $0, ["will", "would", "'ll"]) }) else { return false }
        let subject = rest.lowerBound..<modal
        let deed = modal + 1..<rest.upperBound
        if isRetaliation(deed) { return true }
        let isOwn =
            contains(.pronoun, in: subject) || firstIndex(of: ["any", "anyone", "its", "those"], in: subject) != nil
        return isOwn && contains(.hostile, in: deed)
    }

    /// Whether a deed answers another one, which only an enemy announces: *retaliate*, *pay a heavy price*, *be
    /// targeted*.
    private func isRetaliation(_ deed: Range<Int>) -> Bool {
        let near = deed.lowerBound..<min(deed.upperBound, deed.lowerBound + 4)
        return firstIndex(
            of: [
                "retaliate", "avenge", "respond", "pay", "regret", "targeted", "punished", "consequences", "hesitate",
                "retaliation", "revenge", "punish",
            ], in: near) != nil
    }

    private func isHostile(_ deed: Range<Int>) -> Bool {
        let near = deed.lowerBound..<min(deed.upperBound, deed.lowerBound + 3)
        return contains(.hostile, in: deed) && !contains(.peaceful, in: near)
    }

    /// Whether a statement begins with those who make it.
    private func isOwn(_ index: Int) -> Bool {
        traits(at: index).contains(.pronoun) && !isWord(at: index, ["you", "who"])
            || isWord(at: index, ["its", "their", "his", "her", "our", "my"])
    }

    private func hasVerified(_ verb: Int) -> Bool {
        traits(at: verb).contains(.have) && firstIndex(of: ["confirmed", "verified"], in: verb + 1..<verb + 3) != nil
            && !contains(.negation, in: verb..<verb + 2)
    }

    private func isScheduled(_ verb: Int) -> Bool {
        traits(at: verb).contains(.scheduled)
            || isWord(at: verb, ["be"]) && contains(.scheduled, in: verb + 1..<verb + 2)
            || isWord(at: verb, ["take"]) && isWord(at: verb + 1, ["place", "effect"])
    }

    /// Where the verb begins that *will*, *would*, *was going to*, *planned to* or *was ready to* stands before.
    private func startOfFuture(at index: Int) -> Int? {
        var next = index
        while next < count, tokens[next].isAdverb { next += 1 }
        if isWord(at: next, ["will", "would", "shall"]) {
            next += 1
            while next < count, tokens[next].isAdverb { next += 1 }
            return traits(at: next).contains(.negation) && !isWord(at: next + 1, ["hesitate"]) ? nil : next
        }
        let isBe = traits(at: next).contains(.be)
        guard isBe || isWord(at: next, ["planned", "plans", "intended", "intends", "aimed"]),
            let to = firstIndex(of: ["to"], in: next + 1..<next + 3)
        else { return nil }
        let isPlan =
            !isBe
            || isWord(
                at: next + 1, ["going", "ready", "prepared", "preparing", "planning", "about", "to", "determined"])
        return isPlan ? to + 1 : nil
    }

    /// Whether a statement says that something is not so.
    private func isDenial(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        let clause = start..<min(range.upperBound, start + 14)
        let subject = nounPhrase(from: start)
        let isAboutWords =
            contains(.assertion, in: subject) || isWord(at: start, ["this", "that", "it", "these", "they", "such"])
        if isAboutWords, contains(.untrue, in: clause), contains([.be, .have], in: clause) { return true }
        if isWord(at: start, ["there"]), !traits(at: start + 1).isDisjoint(with: [.be, .have]) {
            return contains(.negation, in: start + 1..<min(start + 5, range.upperBound)) && !contains(.harm, in: clause)
        }
        if isWord(at: start, ["no", "none", "neither", "nothing", "never"]) { return !contains(.harm, in: clause) }

        let verb = max(start + 1, subject.upperBound)
        guard isOwn(start) || contains(.assertion, in: subject) else { return false }
        guard !traits(at: verb).isDisjoint(with: [.be, .have, .do]) || isWord(at: verb, ["never", "played", "knew"])
        else {
            return false
        }
        // ‘We have not said that …’ speaks of words and not of what happened.
        if (verb + 1..<verb + 3).contains(where: { reportingVerb(at: $0)?.kind == .claim }) { return false }
        // ‘had not yet decided’, ‘was not sure’ and the like leave it open.
        return contains(.negation, in: verb..<min(verb + 3, range.upperBound))
            && !isWord(at: verb + 2, ["yet", "ruled", "sure", "clear", "certain", "ready", "decided"])
    }
}
