/// An attribution that a rule found in a sentence.
struct Finding: Sendable {
    /// How near a finding is to the main statement of the sentence; the nearest one counts.
    enum Rank: Int, Comparable, Sendable {
        case main
        case passive
        case participle
        case noun

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
    }

    var status: Claim.Status
    /// The claimant, as a range of tokens.
    var by: Range<Int>?
    /// What sort of claimant it is.
    var kind: ClaimantKind
    var rank: Rank
    /// The token by which it was found.
    var position: Int
    /// Whether it only names the source of the sentence: *according to*, *as … reported*, *…, … reported*.
    var isSourcing = false

    /// Whether the claimant is an outlet.
    var isByOutlet: Bool { kind == .outlet || kind == .stateOutlet }
}
