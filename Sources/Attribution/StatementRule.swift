internal import Bounds

/// What a statement itself says: ‘there was no spy centre’ denies, ‘we will respond with force’ threatens.
extension Sentence {
    /// What a statement makes of a claim: a denial, a threat, a plan, a confirmation; `nil` when it leaves it as it is.
    func refinement(of statement: Range<Int>) -> Claim.Status? {
        guard let first = statement.first(where: { self[$0].isWord }) else { return nil }
        let start = startAfterCondition(from: first, to: statement.upperBound)
        let range = start..<statement.upperBound
        if isWord(at: start, ["no", "nobody"]),
            firstIndex(of: ["spared", "safe", "survive", "escape"], in: range) != nil,
            firstIndex(of: ["will", "would"], in: range) != nil
        {
            return .threatened
        }
        if isDenial(range) { return .denied }
        let subject = nounPhrase(from: start)
        let verb = isWord(at: start, ["there"]) ? start + 1 : subject.upperBound
        if isWord(at: verb, ["reserves", "reserved", "reserve"]), isWord(at: verb + 2, ["right"]),
            contains(.hostile, in: verb..<min(verb + 8, range.upperBound))
        {
            return .threatened
        }
        if isWord(at: head(of: subject), ["revenge", "retaliation", "reprisal", "reprisals"]),
            firstIndex(
                of: ["certain", "coming", "inevitable", "near", "sure"], in: verb..<min(verb + 4, range.upperBound))
                != nil
        {
            return .threatened
        }
        if hasVerified(verb), isOwn(start) { return .confirmed }
        guard verb > start, let future = startOfFuture(at: verb) ?? startOfCondition(in: range),
            future < range.upperBound
        else { return nil }
        let deed = future..<range.upperBound
        if isOwn(start) || isOwnForce(start) {
            return isHostile(deed) || isRetaliation(deed) ? .threatened : isForeseen(future) ? nil : .planned
        }
        if isWord(at: head(of: subject), ["response", "retaliation", "revenge", "punishment", "reprisal"]) {
            return .threatened
        }
        let isCondition = isWord(at: start, ["any", "anyone", "those", "there", "whoever"])
        if isRetaliation(deed) || isCondition && contains(.hostile, in: deed) { return .threatened }
        if isHostile(deed) { return isOfSpeaker(subject, before: statement.lowerBound) ? .threatened : nil }
        return isForeseen(future) || subject.isEmpty || kind(of: subject) == .nobody && !isScheduled(future)
            ? nil : .planned
    }

    /// Where the verb begins of a clause about whatever may be done: ‘any attempt to divert the river would be …’.
    private func startOfCondition(in range: Range<Int>) -> Int? {
        guard isWord(at: range.lowerBound, ["any", "anyone", "whoever"]) else { return nil }
        let near = range.lowerBound..<min(range.upperBound, range.lowerBound + 12)
        return near.first { isWord(at: $0, ["will", "would"]) }.flatMap(startOfFuture)
    }

    /// Where the main clause begins after a condition: ‘If they attack, we will respond’.
    private func startAfterCondition(from start: Int, to end: Int) -> Int {
        guard isWord(at: start, ["if", "should", "unless", "once", "when", "until", "in", "on", "after", "by"]),
            let comma = (start..<end).first(where: { kind(at: $0) == .comma }),
            let next = (comma + 1..<end).first(where: { self[$0].isWord })
        else { return start }
        return next
    }

    /// Whether what is to come is only foreseen and not meant: *will have*, *would mean*, *would be a mistake*.
    private func isForeseen(_ verb: Int) -> Bool {
        if isWord(at: verb, ["be"]) {
            let next = (verb + 1..<verb + 4).first { !tokens.indices.contains($0) || !self[$0].isAdverb } ?? verb + 1
            return
                !(tokens.indices.contains(next)
                && (self[next].isPastForm || traits(at: next).contains(.scheduled)
                    || isWord(at: next, ["sent", "built", "held", "given"])))
        }
        // ‘The truce will hold’ is foreseen, ‘will hold elections’ is meant.
        if isWord(at: verb, ["hold"]) {
            return kind(at: verb + 1) != .word
                || contains([.adverb, .preposition, .subordinator], in: verb + 1..<verb + 2)
        }
        return Self.foreseeing.contains(key(at: verb))
    }

    /// Verbs of what goes on in a mind, whose negation denies no deed: *do not trust*.
    private static let minding: Set<WordKey> = [
        "trust", "want", "like", "believe", "think", "expect", "need", "feel", "understand", "care", "remember",
        "accept", "support", "recognise", "recognize", "see", "feared", "fear", "mind", "agree", "wish", "hope",
        "heard",
        "enough", "only", "be", "allow", "tolerate", "give", "rest", "stop", "let", "surrender", "leave", "just",
    ]

    /// What others say that somebody has: *has no troops there*, *had no hand in*.
    private static let alleged: Set<WordKey> = [
        "troops", "soldiers", "forces", "fighters", "bases", "base", "plans", "plan", "intention", "role", "part",
        "hand",
        "involvement", "knowledge", "links", "link", "ties", "connection", "presence", "advisers", "mercenaries",
    ]

    /// What somebody may be without and denies nothing by saying so: *we have no choice*.
    private static let lacking: Set<WordKey> = [
        "choice", "doubt", "illusions", "time", "food", "water", "comment", "details", "right", "trust", "option",
        "options", "alternative", "hope", "home", "homes", "electricity", "power", "interest", "money", "fuel", "fear",
        "regrets", "objection", "place", "one", "bread", "medicine", "data", "reason", "word", "going", "winners",
        "ammunition", "shelter", "way", "heating", "gas", "internet", "signal", "doctors", "beds", "space", "room",
        "school", "schools", "light", "salaries", "aid", "escape", "respite", "running", "drinking", "clean",
        "medicines", "supplies", "sanitation", "rotation", "rest", "sleep", "leave", "shells",
    ]

    private static let foreseeing: Set<WordKey> = [
        "have", "mean", "lead", "cause", "require", "need", "remain", "become", "seem", "cost", "fall", "collapse",
        "fail", "lose", "win", "spread", "rise", "suffer", "die", "worsen", "face", "want", "know", "see", "prove",
        "help", "depend", "never", "benefit", "embolden", "undermine", "violate", "amount", "constitute", "threaten",
        "risk", "trigger", "plunge", "exceed", "grow", "increase", "decrease", "reduce", "affect", "hurt", "harm",
        "damage", "give", "make", "take", "bring", "put", "prevent", "stay", "survive", "happen", "come", "get", "run",
        "let", "deserve", "save", "protect", "improve", "ease", "strengthen", "weaken", "boost", "ensure", "change",
        "last",
        "hold", "restore", "enable", "complicate", "destabilise", "destabilize", "jeopardise", "jeopardize",
        "understand", "agree", "succeed", "say",
    ]

    /// Whether a promise is none of harm.
    ///
    /// *vow* and *swear* are threats unless they speak of peace, *pledge* and *promise* only when they speak of harm.
    func isPromise(_ verb: ReportingVerb, _ rest: Range<Int>) -> Bool {
        let isHostile = contains(.hostile, in: rest)
        if let back = firstIndex(
            of: ["return", "go"], in: rest.lowerBound..<min(rest.lowerBound + 4, rest.upperBound)),
            contains(.hostile, in: back + 1..<back + 5)
        {
            return false
        }
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
        if let or = firstIndex(of: ["or"], in: rest),
            isWord(at: or + 1, ["be", "face", "else", "they", "it", "suffer", "risk", "die"])
        {
            return true
        }
        guard let modal = rest.first(where: { isWord(at: $0, ["will", "would", "'ll"]) }) else { return false }
        let subject = rest.lowerBound..<modal
        let deed = modal + 1..<rest.upperBound
        if isRetaliation(deed) { return true }
        let isOwn =
            isOwnForce(subject.first { !isWord(at: $0, ["that"]) } ?? subject.lowerBound)
            || isOfSpeaker(subject, before: rest.lowerBound - 1)
            || contains(.pronoun, in: subject)
            || firstIndex(of: ["any", "anyone", "its", "those", "his", "her", "their", "our"], in: subject) != nil
        return isOwn && (contains(.hostile, in: deed) || isWord(at: deed.lowerBound, ["act", "intervene"]))
    }

    /// Whether a deed answers another one, which only an enemy announces: *retaliate*, *pay a heavy price*, *be
    /// targeted*.
    private func isRetaliation(_ deed: Range<Int>) -> Bool {
        let near = deed.lowerBound..<min(deed.upperBound, deed.lowerBound + 4)
        if isWord(at: deed.lowerBound, ["be"]), isWord(at: deed.lowerBound + 1, ["met"]) { return true }
        if isWord(at: deed.lowerBound, ["hit", "strike", "fight"]), isWord(at: deed.lowerBound + 1, ["back"]) {
            return true
        }
        // ‘would be treated as an act of war’, ‘would bring down the government’.
        if isWord(at: deed.lowerBound, ["be"]),
            isWord(at: deed.lowerBound + 1, ["treated", "considered", "regarded", "viewed", "seen"]),
            firstIndex(of: ["war", "aggression"], in: deed) != nil
        {
            return true
        }
        if isWord(at: deed.lowerBound, ["bring", "take"]), isWord(at: deed.lowerBound + 1, ["down"]) { return true }
        if isWord(at: deed.lowerBound, ["receive", "get", "face", "meet", "see"]) {
            let object = deed.lowerBound..<min(deed.upperBound, deed.lowerBound + 6)
            if firstIndex(
                of: ["answer", "response", "consequences", "price", "force", "reply", "wrath", "fate"], in: object)
                != nil
            {
                return true
            }
        }
        return firstIndex(
            of: [
                "legitimate", "targets", "retaliate", "avenge", "answered", "respond", "pay", "regret", "targeted",
                "punished",
                "consequences", "hesitate", "unanswered", "unpunished", "silent", "idly", "mercy", "forgive",
                "retaliation", "revenge", "punish",
            ], in: near) != nil
    }

    private func isHostile(_ deed: Range<Int>) -> Bool {
        var verb = deed.lowerBound
        if isWord(at: verb, ["not"]), isWord(at: verb + 1, ["hesitate"]) { return true }
        while verb < deed.upperBound, self[verb].isAdverb || traits(at: verb).contains(.be) { verb += 1 }
        let object = verb + 1..<min(deed.upperBound, verb + 7)
        if isWord(at: verb, ["close", "block"]) {
            return !contains(.peaceful, in: object) && !isWord(at: verb + 1, ["its", "their", "our"])
        }
        if isWord(at: verb, ["fight"]) { return firstIndex(of: ["corruption", "fire", "fires"], in: object) == nil }
        if Self.doing.contains(key(at: verb)) {
            return contains(.hostile, in: object) && !contains(.peaceful, in: verb + 1..<min(deed.upperBound, verb + 3))
        }
        return traits(at: verb).contains(.hostile) && !isWord(at: verb, ["reply", "force", "fire", "price", "shell"])
    }

    /// Verbs that say of a deed only that it is done: *launch an attack*, *continue striking*.
    private static let doing: Set<WordKey> = [
        "launch", "deliver", "carry", "take", "use", "inflict", "continue", "resume", "step", "keep", "turn", "unleash",
        "mount", "open", "give", "deal", "wage", "begin", "start", "make", "intensify", "expand", "increase", "go",
        "act", "move", "send", "fire", "extend",
    ]

    /// Whether a statement begins with those who make it.
    private func isOwn(_ index: Int) -> Bool {
        traits(at: index).contains(.pronoun) && !isWord(at: index, ["you", "who"])
            || isWord(at: index, ["its", "their", "his", "her", "our", "my"])
    }

    /// Whether a statement begins with the force for which its speaker speaks: *the group*, *our army*.
    private func isOwnForce(_ index: Int) -> Bool {
        isWord(at: index, ["the"])
            && isWord(
                at: index + 1,
                [
                    "group", "movement", "militia", "army", "military", "navy", "resistance", "guards", "country",
                    "coalition", "alliance", "organisation", "organization", "kingdom", "brigade", "junta",
                ])
    }

    /// Whether the subject of a statement is the country of those who make it: *an Iranian general* and *Iran*.
    private func isOfSpeaker(_ subject: Range<Int>, before start: Int) -> Bool {
        guard let name = subject.first(where: { self[$0].isCapitalised }) else { return false }
        let stem = key(at: name).stem
        return (0..<start).contains { self[$0].isCapitalised && key(at: $0).stem == stem }
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

    /// Whether a clause takes the blame from its subject: *had played no part in*, *was not behind*, *had not been hit*.
    private func isDisavowal(_ verb: Int, in range: Range<Int>) -> Bool {
        let near = verb..<min(verb + 5, range.upperBound)
        guard contains(.negation, in: near) || firstIndex(of: ["nothing"], in: near) != nil else { return false }
        if firstIndex(
            of: ["part", "role", "hand", "involvement", "involved", "behind", "responsible", "connection"],
            in: near.lowerBound..<min(verb + 6, range.upperBound)) != nil
        {
            return true
        }
        if let nothing = firstIndex(of: ["nothing"], in: near) {
            return isWord(at: nothing + 1, ["to"]) && isWord(at: nothing + 2, ["do"])
        }
        guard let been = firstIndex(of: ["been"], in: near) else { return false }
        return isWord(
            at: been + 1,
            [
                "hit", "struck", "attacked", "damaged", "destroyed", "targeted", "bombed", "shot", "downed", "captured",
                "used", "breached", "violated", "shelled", "transferred", "supplied",
            ])
    }

    /// Where the verb begins that *will*, *would*, *was going to*, *planned to* or *was ready to* stands before.
    private func startOfFuture(at index: Int) -> Int? {
        var next = index
        while next < count, self[next].isAdverb { next += 1 }
        if isWord(at: next, ["will", "would", "shall"]) {
            next += 1
            while next < count, self[next].isAdverb { next += 1 }
            return traits(at: next).contains(.negation)
                && !isWord(at: next + 1, ["hesitate", "go", "remain", "stand", "pass", "forget", "forgive"])
                ? nil : next
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
            let negation = (start + 1..<min(start + 5, range.upperBound)).first { traits(at: $0).contains(.negation) }
            guard let negation, !Self.lacking.contains(key(at: negation + 1)) else { return false }
            return !contains(.harm, in: clause)
        }
        if isDisavowal(max(start + 1, subject.upperBound), in: range) { return true }
        if isWord(at: start, ["no", "none", "neither", "nothing", "never"]) { return !contains(.harm, in: clause) }

        let verb = max(start + 1, subject.upperBound)
        // ‘China has no troops in Myanmar’: the presence that others allege.
        if isWord(at: verb, ["has", "have", "had"]), isWord(at: verb + 1, ["no"]),
            Self.alleged.contains(key(at: verb + 2))
        {
            return true
        }
        guard isOwn(start) || contains(.assertion, in: subject) else { return false }
        guard !traits(at: verb).isDisjoint(with: [.be, .have, .do]) || isWord(at: verb, ["never", "played", "knew"])
        else {
            return false
        }
        // ‘We have not said that …’ speaks of words and not of what happened.
        if (verb + 1..<verb + 3).contains(where: { reportingVerb(at: $0)?.kind == .claim }) { return false }
        // ‘had not yet decided’, ‘was not sure’ and the like leave it open.
        let negation = (verb..<min(verb + 3, range.upperBound)).first { traits(at: $0).contains(.negation) }
        if let negation, key(at: negation) == "no", Self.lacking.contains(key(at: negation + 1)) { return false }
        if let negation, isWord(at: negation + 1, ["know"]),
            isWord(at: negation + 2, ["whether", "if", "how", "who", "what", "when", "where", "why"])
        {
            return false
        }
        if let negation, Self.minding.contains(key(at: negation + 1)) { return false }
        return negation != nil
            && !isWord(at: verb + 2, ["yet", "ruled", "sure", "clear", "certain", "ready", "decided"])
    }
}
