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
        if isWord(at: head, ["reports", "report", "accounts", "rumours", "rumors"]) && !namesOwner(phrase) {
            return .text
        }
        if isOutlet(phrase) { return contains(.state, in: phrase) ? .stateOutlet : .outlet }
        if phrase.contains(where: { traits(at: $0).contains(.monitor) }) { return .monitor }
        if traits(at: head).contains(.investigator) { return .investigator }
        if traits(at: head).contains(.happening) && !tokens[head].isCapitalised { return .nobody }
        return Self.witnesses.contains(key(at: head)) ? .witness : .party
    }

    /// The claimant behind an office or a text: *the group* for ‘the group’s media office’, *The Jerusalem Post* for ‘a
    /// report in The Jerusalem Post’.
    func speaker(of phrase: Range<Int>) -> Range<Int> {
        if let mark = phrase.last(where: { tokens[$0].kind == .possessive }), mark > phrase.lowerBound,
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

    /// The noun that a phrase is about: the last one before *of*, *for* or *in*.
    func head(of phrase: Range<Int>) -> Int {
        let link = phrase.dropFirst().first { traits(at: $0).contains(.linking) } ?? phrase.upperBound
        return max(phrase.lowerBound, link - 1)
    }

    private func namesOwner(_ phrase: Range<Int>) -> Bool {
        phrase.contains { tokens[$0].kind == .possessive || tokens[$0].isCapitalised && $0 > 0 }
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
        return phrase.contains { index in
            let traits = traits(at: index)
            if traits.contains(.outlet) { return tokens[index].isCapitalised }
            guard traits.contains(.outletWord) else { return false }
            switch key(at: index) {
            case "agency": return isWord(at: index - 1, ["news", "press"])
            case "post", "times", "journal", "mail", "eye", "insider": return tokens[index].isCapitalised
            default: return true
            }
        }
    }

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
