/// What a sentence says of an event: how sure it is, who says so, and the outlet through which that is known.
public struct Claim: Sendable, Hashable {
    /// How sure the event is by the words of the sentence.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// Somebody says so: ‘the army said it had struck the port’.
        case claimed
        /// It is told as a fact, by an outlet, or by nobody in particular.
        case reported
        /// Somebody vouches for it, or concedes what goes against them.
        case confirmed
        /// Somebody says that it is not so.
        case denied
        /// Several say several things of it.
        case disputed
        /// It is yet to come.
        case planned
        /// Somebody says that they will do harm.
        case threatened
    }

    /// How sure the event is.
    public var status: Status
    /// Who says so, or `nil` when the sentence does not tell.
    public var by: Passage?
    /// The newspaper, agency or broadcaster through which it is known, or `nil` when the sentence names none.
    public var outlet: Passage?
    /// Whom ``by`` means when it is a pronoun, in the words of the sentence before; `nil` when that is not known.
    public var antecedent: String?
    /// The word by which the sentence attributes, *said* or *according*, in UTF-8 bytes from the start of the sentence;
    /// `nil` when it attributes nothing.
    public var cue: Range<Int>?

    /// Creates a claim.
    public init(
        status: Status, by: Passage? = nil, outlet: Passage? = nil, antecedent: String? = nil, cue: Range<Int>? = nil
    ) {
        self.status = status
        self.by = by
        self.outlet = outlet
        self.antecedent = antecedent
        self.cue = cue
    }

    /// Reads a sentence.
    ///
    /// - Parameters:
    ///   - sentence: one sentence of English news prose, in UTF-8.
    ///   - context: the sentence before it, in which a pronoun is looked up.
    ///   - outlets: outlets besides those that the rules know.
    ///
    /// Not more than 256 words and signs of a sentence are read.
    public init(
        of sentence: Span<UInt8>, after context: Span<UInt8>? = nil, outlets: OutletNames = .none
    ) {
        self = ClaimReader(sentence, outlets: outlets).claim
        guard let context, let by, by.isPronoun,
            let earlier = ClaimReader(context, outlets: outlets).claim.by, !earlier.isPronoun
        else { return }
        antecedent = earlier.text
    }

    /// Reads a sentence; see ``init(of:after:)``.
    public init(of sentence: String, after context: String? = nil) {
        if let context {
            self.init(of: sentence.utf8.span, after: context.utf8.span)
        } else {
            self.init(of: sentence.utf8.span)
        }
    }
}
