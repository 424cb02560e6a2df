internal import Bounds

/// Puts together what the rules find in a sentence.
///
/// Of several attributions the one nearest to the main statement counts, and of these the first. An outlet that is only
/// named as the source of somebody else’s words is the outlet of the claim and not its claimant.
struct ClaimReader {
    let claim: Claim

    init(_ text: Span<UInt8>, outlets: OutletNames) {
        let sentence = Sentence(text, outlets: outlets)
        var findings = sentence.tokens.indices.compactMap { sentence.finding(at: $0) }
        if findings.isEmpty { findings = sentence.nounFindings() }
        if findings.isEmpty, let finding = sentence.headlineFinding() { findings = [finding] }

        let speakers = findings.filter { !($0.isSourcing && $0.isByOutlet) }
        let main = Self.nearest(of: speakers.isEmpty ? findings : speakers)
        let source = findings.first { $0.isByOutlet }
        let outlet = source?.by ?? sentence.outletTold()
        guard let main else {
            claim = Claim(
                status: sentence.isPlan ? .planned : .reported, outlet: outlet.map { sentence.passage($0, of: text) })
            return
        }
        claim = Claim(
            status: main.status, by: main.by.map { sentence.passage($0, of: text) },
            outlet: outlet.map { sentence.passage($0, of: text) },
            cue: sentence.tokens.indices.contains(main.position) ? sentence[main.position].range : nil)
    }

    private static func nearest(of findings: [Finding]) -> Finding? {
        findings.min { ($0.rank, $0.position) < ($1.rank, $1.position) }
    }
}

extension Sentence {
    /// A range of tokens as a passage of the text.
    func passage(_ range: Range<Int>, of text: Span<UInt8>) -> Passage {
        let bytes = self[range.lowerBound].range.lowerBound..<self[range.upperBound - 1].range.upperBound
        var scalar = 0
        var scalars = (0, 0)
        for index in 0..<bytes.upperBound {
            if index == bytes.lowerBound { scalars.0 = scalar }
            if text[index] & 0xC0 != 0x80 { scalar += 1 }
        }
        scalars.1 = scalar
        var words = bytes.map { text[$0] }
        // A name keeps its capital, and so does what stands next to a name: ‘State Department’.
        let isName =
            range.count > 1 && self[range.lowerBound + 1].isCapitalised
            && traits(at: range.lowerBound).isDisjoint(with: [.determiner, .pronoun])
        if range.lowerBound == firstWord, traits(at: range.lowerBound).contains(.common), !isName, words[0] &- 0x41 < 26
        {
            words[0] |= 0x20
        }
        return Passage(
            text: String(decoding: words, as: UTF8.self), bytes: bytes, scalars: scalars.0..<scalars.1)
    }

    /// The token that has a capital only because it comes first.
    private var firstWord: Int? { tokens.firstIndex { $0.isWord } }

    /// The outlet to which somebody spoke: ‘told Reuters’, ‘in an interview with CNN’.
    func outletTold() -> Range<Int>? {
        for index in tokens.indices where !self[index].isQuoted {
            let isTold = isWord(at: index, ["told", "tells", "telling"])
            let isInterview =
                isWord(at: index, ["to", "with", "in", "on", "by"])
                && contains([.account], in: max(0, index - 2)..<index)
            guard isTold || isInterview else { continue }
            let phrase = nounPhrase(from: index + 1)
            if !phrase.isEmpty, [.outlet, .stateOutlet].contains(kind(of: phrase)) { return phrase }
        }
        return nil
    }
}
