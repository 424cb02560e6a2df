internal import Bounds

/// What sort of claimant a noun phrase names.
enum ClaimantKind: Sendable {
    /// A newspaper, an agency, a broadcaster.
    case outlet
    /// An outlet that speaks for a state.
    case stateOutlet
    /// A body that counts and documents.
    case monitor
    /// Those who look into a case.
    case investigator
    /// People who were there or tell what others tell: witnesses, residents, doctors.
    case witness
    /// Anybody else: a party.
    case party
    /// A text without an author: *reports*.
    case text
    /// A thing that cannot speak, or nobody.
    case nobody
}

extension Sentence {
    /// What sort of claimant a noun phrase names.
    func kind(of phrase: Range<Int>) -> ClaimantKind {
        guard let first = phrase.first else { return .nobody }
        if traits(at: first).contains(.negation) { return .nobody }
        let head = head(of: phrase)
        if isWord(
            at: head, ["reports", "report", "accounts", "rumours", "rumors", "plan", "plans", "draft", "proposal"])
            && !namesOwner(phrase)
        {
            return .text
        }
        if isOutlet(phrase) { return contains(.state, in: phrase) ? .stateOutlet : .outlet }
        if phrase.contains(where: { traits(at: $0).contains(.monitor) }) { return .monitor }
        if traits(at: head).contains(.investigator) { return .investigator }
        if traits(at: head).contains(.happening) && !self[head].isCapitalised { return .nobody }
        return Self.witnesses.contains(key(at: head)) ? .witness : .party
    }

    /// What sort of claimant a noun phrase names that an apposition may explain: *DeepState, a monitoring project*.
    func kind(of phrase: Range<Int>, beside end: Int) -> ClaimantKind {
        let kind = kind(of: phrase)
        guard kind == .party, self.kind(at: end) == .comma, isWord(at: end + 1, ["a", "an", "the"]) else { return kind }
        let apposition = nounPhrase(from: end + 1)
        let explained = apposition.isEmpty ? kind : self.kind(of: apposition)
        return [.monitor, .outlet, .stateOutlet].contains(explained) ? explained : kind
    }

    /// The claimant behind an office or a text: *the group* for ‘the group’s media office’, *The Jerusalem Post* for ‘a
    /// report in The Jerusalem Post’.
    func speaker(of phrase: Range<Int>) -> Range<Int> {
        if let mark = phrase.last(where: { self[$0].kind == .possessive }), mark > phrase.lowerBound,
            isMouthpiece(mark + 1..<phrase.upperBound)
        {
            return phrase.lowerBound..<mark
        }
        if let link = phrase.first(where: { isWord(at: $0, ["in", "by", "from"]) }), link > phrase.lowerBound,
            traits(at: link - 1).contains(.account), link + 1 < phrase.upperBound
        {
            return link + 1..<phrase.upperBound
        }
        return phrase
    }

    /// Whether a phrase names somebody who can say something: a pronoun, a name, a noun for people.
    func canSpeak(_ phrase: Range<Int>) -> Bool {
        let head = head(of: phrase)
        let traits = traits(at: head)
        guard traits.isDisjoint(with: [.happening, .assertion]) else { return false }
        return !traits.isDisjoint(with: [.pronoun, .speaker, .common, .outlet, .outletWord, .monitor, .investigator])
            || self[head].isCapitalised
    }

    /// The noun that a phrase is about: the last one before a preposition.
    func head(of phrase: Range<Int>) -> Int {
        let link =
            phrase.dropFirst().first {
                !traits(at: $0).isDisjoint(with: [.linking, .preposition]) || isPostmodifier(at: $0)
            } ?? phrase.upperBound
        return max(phrase.lowerBound, link - 1)
    }

    private func namesOwner(_ phrase: Range<Int>) -> Bool {
        phrase.contains { self[$0].kind == .possessive || self[$0].isCapitalised && $0 > 0 }
    }

    private func isMouthpiece(_ range: Range<Int>) -> Bool {
        guard let last = range.last else { return false }
        guard Self.mouthpieces.contains(key(at: last)) else { return false }
        return range.count == 1
            ? key(at: last) != "office" && key(at: last) != "wing" && key(at: last) != "service"
            : range.dropLast().contains { Self.mouthpieceWords.contains(key(at: $0)) }
    }

    private func isOutlet(_ phrase: Range<Int>) -> Bool {
        let last = key(at: phrase.upperBound - 1)
        if Self.officesOfSpeech.contains(last)
            || phrase.contains(where: { isWord(at: $0, ["spokesman", "spokeswoman"]) })
        {
            return false
        }
        let head = head(of: phrase)
        if isTitled(phrase) || outlets.contain(phrase, of: self) { return true }
        return phrase.contains { index in
            let traits = traits(at: index)
            if isWord(at: index, ["international"]), isWord(at: index - 1, ["iran"]) {
                return self[index].isCapitalised
            }
            if traits.contains(.outlet) { return self[index].isCapitalised }
            if Self.outletTitles.contains(key(at: index)), index + 1 < phrase.upperBound,
                self[index + 1].isCapitalised
            {
                return true
            }
            if !self[index].isCapitalised, index != head,
                !isWord(at: index, ["news", "press", "media"])
                    || !self.traits(at: head).contains(.outletWord)
            {
                return false
            }
            guard traits.contains(.outletWord) else { return false }
            switch key(at: index) {
            case "agency": return isWord(at: index - 1, ["news", "press"])
            case "network": return !self[index].isCapitalised
            case "post", "times", "journal", "mail", "eye", "insider": return self[index].isCapitalised
            default: return true
            }
        }
    }

    /// Whether a name has an article of its own, as titles of papers do: ‘…, The Hindu reported’.
    private func isTitled(_ phrase: Range<Int>) -> Bool {
        let start = phrase.lowerBound
        return start > 0 && kind(at: start - 1) == .comma && isWord(at: start, ["the"]) && self[start].isCapitalised
            && phrase.count > 1 && phrase.dropFirst().allSatisfy { self[$0].isCapitalised }
            && !isWord(at: start + 1, ["hague", "gambia", "bahamas"])
    }

    /// Nouns before the name of an outlet: *the newspaper Al-Wasat*.
    private static let outletTitles: Set<WordKey> = [
        "newspaper", "broadcaster", "channel", "magazine", "daily", "website", "network", "outlet", "weekly", "tabloid",
    ]

    private static let witnesses: Set<WordKey> = [
        "witnesses", "residents", "doctors", "medics", "rescuers", "survivors", "villagers", "eyewitnesses", "locals",
        "relatives", "activists", "witness", "resident", "hospital", "hospitals", "neighbours", "neighbors",
    ]

    private static let mouthpieces: Set<WordKey> = [
        "office", "wing", "arm", "service", "channel", "account", "statement", "website",
    ]

    private static let mouthpieceWords: Set<WordKey> = [
        "media", "press", "information", "telegram", "official", "military", "propaganda", "public", "communications",
    ]

    private static let officesOfSpeech: Set<WordKey> = [
        "office", "wing", "secretary", "minister", "ministry", "adviser", "advisor", "officer", "bureau", "arm",
        "department", "conference", "centre", "center", "directorate",
    ]
}
