internal import Bounds
public import Language

/// How sure a sentence is of what it says.
extension ClaimSentence {
    /// The claim that the sentence makes.
    func claim() -> (status: Claim.Status, by: Range<Int>?, outlet: Range<Int>?, cue: Int?) {
        if isOpen { return (.reported, nil, nil, nil) }
        if contains(.disputed) { return (.disputed, nil, nil, nil) }
        guard let attribution = attribution() else {
            return (isPlan ? .planned : .reported, nil, nil, nil)
        }
        guard let speaker = attribution.speaker else {
            let status = status(of: attribution.saying, in: attribution, isReporter: false)
            let isNeutral = attribution.saying == .said || attribution.saying == .announced
            return (isNeutral ? isPlan ? .planned : .reported : status, nil, nil, attribution.cue)
        }
        let isReporter = isReporter(speaker)
        if isNegated(attribution.cue), attribution.saying != .said { return (.reported, nil, nil, attribution.cue) }
        let status = status(of: attribution.saying, in: attribution, isReporter: isReporter)
        return (status, speaker, isReporter ? speaker : nil, attribution.cue)
    }

    /// Whether the sentence says that something is not known: neither confirmed nor denied, not clear, not verified.
    private var isOpen: Bool {
        let sayings = (0..<count).filter { !isSpoken($0) }.compactMap { stream.value($0, .says) }
        let isBoth = sayings.contains(Saying.confirmed.rawValue) && sayings.contains(Saying.denied.rawValue)
        if isBoth, contains(.neither) || (0..<count).count(where: { has($0, .not) }) >= 2 { return true }
        if contains(.unclear) { return true }
        return contains(.verified) && contains(.not)
    }

    /// Whether *not* stands beside a verb.
    private func isNegated(_ verb: Int) -> Bool {
        has(verb - 1, .not) || has(verb + 1, .not) || has(verb - 2, .not) && !endsClause(verb - 1)
    }

    private func status(of saying: Saying, in attribution: Attribution, isReporter: Bool) -> Claim.Status {
        switch saying {
        case .confirmed: return .confirmed
        case .denied: return .denied
        case .planned: return contains(.menace) ? .threatened : .planned
        case .threatened: return .threatened
        case .warned: return isThreat ? .threatened : .claimed
        case .accused: return .claimed
        case .said, .announced: break
        }
        if isDenial(attribution) { return .denied }
        if isReporter { return .reported }
        if saying == .announced, looksForward(beside: attribution) { return .planned }
        if isThreat, contains(.menace) { return .threatened }
        return .claimed
    }

    /// Whether what is said is a condition: *if … not, we will*.
    private var isThreat: Bool {
        contains(.if) && (contains(.we) || contains(.menace) || contains(.future) || hasFutureForm)
    }

    private var hasFutureForm: Bool { (0..<count).contains { stream.kindByForm($0) == .future } }

    /// Whether what is said is that something is not so: “Никакого удара не было”, “אינה נכונה”.
    private func isDenial(_ attribution: Attribution) -> Bool {
        if contains(.falsehood) { return true }
        guard let none = (0..<count).first(where: { has($0, .none) }) else { return false }
        if stream[none].traits.contains(.phrase) { return true }
        return (0..<count).contains { has($0, .not) && abs($0 - none) < 12 }
    }

    /// Whether what is announced is yet to come.
    private func looksForward(beside attribution: Attribution) -> Bool {
        let rest = attribution.cue + 1..<count
        guard let index = rest.first(where: { has($0, .future) || stream.kindByForm($0) == .future }) else {
            return false
        }
        return !(attribution.cue + 1..<index).contains { isPast($0) }
    }

    /// Whether a verb tells of what was; behind an auxiliary of the future it does not: *خواهند کرد*.
    private func isPast(_ index: Int) -> Bool {
        (has(index, .past) || stream.kindByForm(index) == .past) && !has(index - 1, .future)
    }

    /// Whether the sentence tells of what is to come, in nobody’s name.
    private var isPlan: Bool {
        if contains(.hearsay) { return false }
        if contains(.planned) { return true }
        let isFuture = (0..<count).contains { index in
            has(index, .future)
                || stream.kindByForm(index) == .future && !stream[index].traits.contains(.capitalised)
        }
        return isFuture && !(0..<count).contains { isPast($0) }
    }
}

extension Claim {
    /// Reads a sentence of a language that has a vocabulary.
    ///
    /// - Parameters:
    ///   - sentence: one sentence of news prose, in UTF-8.
    ///   - vocabulary: the words of its language; `nil` for English.
    ///   - context: the sentence before it, in which an English pronoun is looked up.
    public init(of sentence: Span<UInt8>, vocabulary: Vocabulary?, after context: Span<UInt8>? = nil) {
        guard let vocabulary else {
            self.init(of: sentence, after: context)
            return
        }
        let read = ClaimSentence(sentence, vocabulary)
        let claim = read.claim()
        self.init(
            status: claim.status, by: claim.by.map { Passage(read.bytes(of: $0), of: sentence) },
            outlet: claim.outlet.map { Passage(read.bytes(of: $0), of: sentence) },
            cue: claim.cue.map { read.stream[$0].range })
    }
}
