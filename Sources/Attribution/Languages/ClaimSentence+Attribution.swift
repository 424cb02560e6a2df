internal import Bounds
internal import Language

/// Where a sentence attributes what it says, and to whom.
extension ClaimSentence {
    /// What a verb of saying says of the statement; the order is that of word files.
    enum Saying: Int {
        case said, confirmed, denied, planned, threatened, warned, accused, announced
    }

    /// An attribution: the word by which it is made, and who is named.
    struct Attribution {
        var cue: Int
        var saying: Saying
        var speaker: Range<Int>?
    }

    /// The attribution that counts: the first that names somebody, or else the first.
    func attribution() -> Attribution? {
        var first: Attribution?
        for index in 0..<count where !isSpoken(index) {
            guard let found = attribution(at: index) else { continue }
            if found.speaker != nil { return found }
            if first == nil { first = found }
        }
        return first
    }

    private func attribution(at index: Int) -> Attribution? {
        if has(index, .according), let speaker = phrase(behind: index + 1, skipsPlace: false) {
            return Attribution(cue: index, saying: .said, speaker: speaker)
        }
        if has(index, .accordingBehind), let speaker = phrase(endingAt: index) {
            return Attribution(cue: index, saying: .said, speaker: speaker)
        }
        if has(index, .claimsTo), let subject = phrase(before: index),
            (index..<count).contains(where: { has($0, .past) })
        {
            return Attribution(cue: index, saying: .said, speaker: subject)
        }
        if index == 0, let colon = headlineColon(), let speaker = phrase(before: colon) {
            return Attribution(cue: colon, saying: .said, speaker: speaker)
        }
        // A verb has no preposition before it.
        let isNoun = stream[index - 1].traits.contains(.attached) && has(index - 1, .at, .of, .to, .from)
        guard !isNoun, let rank = stream.value(index, .says), let saying = Saying(rawValue: rank) else { return nil }
        if saying == .accused, stream.vocabulary.order.has(.verbFirst), !has(index + 1, .speaker),
            index + 2 < count, stream[index + 1].form == .word
        {
            // “اتهمت كيغالي الجيش”: the accused follows.
            return Attribution(cue: index, saying: saying, speaker: index + 1..<index + 2)
        }
        var speaker = speaker(of: index)
        // “کی‌یف مسکو را متهم کرد”: the accused stands beside who accuses.
        if saying == .accused, stream.vocabulary.order.has(.verbLast), let phrase = speaker, phrase.count > 1,
            !has(phrase.lowerBound, .speaker)
        {
            speaker = phrase.lowerBound..<phrase.lowerBound + 1
        }
        return Attribution(cue: index, saying: saying, speaker: speaker)
    }

    /// Who says what a verb says: its agent where it is passive, its subject before or behind it.
    private func speaker(of verb: Int) -> Range<Int>? {
        if let agent = agent(of: verb) { return agent }
        if stream.vocabulary.order.has(.verbFirst) {
            return phrase(behind: verb + 1, skipsPlace: true) ?? phrase(before: verb)
        }
        if let subject = phrase(before: verb) { return subject }
        // “L’ONU s’est dite inquiète et a déclaré que …”: the subject of the clause before.
        if has(verb + 1, .that), let first = (0..<verb).first(where: { isVerb($0) }) { return phrase(before: first) }
        // Behind the clause of the statement: “…, a déclaré le gouverneur”.
        return phrase(behind: verb + 1, skipsPlace: true)
    }

    /// “revendiqué par le groupe”, “wurde von UN-Ermittlern bestätigt”, “از سوی وزارت دفاع تکذیب شد”.
    private func agent(of verb: Int) -> Range<Int>? {
        let isPassive = has(verb, .passive) || (max(0, verb - 8)..<verb + 3).contains { has($0, .passive) }
        guard isPassive else { return nil }
        if let by = (verb + 1..<min(count, verb + 3)).first(where: { has($0, .by) }) {
            return phrase(behind: by + 1, skipsPlace: false)
        }
        guard let by = (max(0, verb - 8)..<verb).last(where: { has($0, .by) }), by + 1 < verb else { return nil }
        return by + 1..<verb
    }

    /// The colon behind a name of at most six words at the beginning: “לשכת ראש הממשלה: …”.
    private func headlineColon() -> Int? {
        guard let colon = (0..<min(count, 8)).first(where: { stream.isMark($0, ":") }), 1...7 ~= colon,
            colon + 2 < count, !(0..<colon).contains(where: { isVerb($0) || isTime($0) || endsClause($0) })
        else { return nil }
        return colon
    }
}
