public import Chronology
public import Content
internal import Language

/// Whether the derivations of an article’s events follow from its texts: its source’s, its own, and the quotes.
///
/// Each step that is written as the tagger writes it is taken again.
public struct DerivationVerification: Sendable {
    /// What is wrong with a step of a derivation.
    public enum Fault: Sendable, Hashable {
        /// The expression stands in neither text, nor in the quote.
        case notInText(StatedDerivation)
        /// The article came out on another day than the one stated, or on none that is known.
        case publishedOtherwise(StatedDerivation, Day?)
        /// The expression means another date, or is counted from another one.
        case meansOtherwise(StatedDerivation, TemporalExpression)
        /// The event has another date than the one derived, with no day in common.
        case datedOtherwise(StatedDerivation, EDTFDate)
    }

    private let anchor: Day?
    /// The words of the language of the texts; `nil` for English.
    private let vocabulary: Vocabulary?
    /// The days of publication of the article and of its parts.
    private let anchors: Set<Day>
    private let texts: [FoldedText]
    private let expressions: [TemporalExpression]
    /// Whether the source is among the texts, so that what is in none of them is nowhere.
    private let isComplete: Bool

    /// Reads the texts of an article.
    ///
    /// - Parameter raw: The text of its source; `nil` where that is not at hand.
    /// - Complexity: O(*n*) in the bytes of the texts.
    public init(of article: Article, raw: [UInt8]?) {
        let body = Prose(of: article).bytes
        anchor = article.dateAnchor
        let language = ReadingLanguage(tag: article.language)
        vocabulary = language.vocabulary
        let sections = [raw, body].compactMap(\.self).map {
            DatedSections(of: $0, published: article.dateAnchor, language: language)
        }
        anchors = sections.reduce(into: Set()) { $0.formUnion($1.anchors) }
        texts = [raw, body].compactMap { $0 }.flatMap(FoldedText.readings)
        expressions = sections.flatMap(\.expressions)
        isComplete = raw != nil || article.source == nil
    }

    /// What is wrong with the derivation of an event of the article.
    ///
    /// - Complexity: O(*n* · *k*) for a derivation of *k* steps.
    public func faults(of event: EventReport) -> [Fault] {
        StatedDerivation.all(in: event.derivation).compactMap { fault(of: $0, in: event) }
    }

    private func fault(of step: StatedDerivation, in event: EventReport) -> Fault? {
        let words = FoldedText(Array(step.expression.utf8))
        let isQuoted = !FoldedText(Array(event.quote.utf8)).occurrences(of: words, limit: 1).isEmpty
        let isInText = texts.contains { !$0.occurrences(of: words, limit: 1).isEmpty }
        guard isQuoted || isInText else { return isComplete ? .notInText(step) : nil }
        if let published = step.published {
            guard anchors.contains(where: { StatedDerivation.states(published, EDTFDate($0)) }) else {
                return .publishedOtherwise(step, anchor)
            }
        }
        var candidates = expressions.filter {
            FoldedText(Array(Self.phrase(of: $0.text).utf8)).characters == words.characters
        }
        if candidates.isEmpty {
            candidates = TemporalTagger(published: anchor, vocabulary: vocabulary)
                .expressions(in: Array(step.expression.utf8))
                .filter { $0.text == step.expression }
        }
        candidates = candidates.filter(\.isResolved)
        guard let candidate = candidates.first else { return nil }
        guard let match = candidates.first(where: { Self.follows(step, from: $0) }) else {
            return .meansOtherwise(step, candidate)
        }
        guard let date = event.date, let derived = match.date, !derived.overlaps(date) else { return nil }
        return .datedOtherwise(step, date)
    }

    /// A phrase without its ending in *’s*, which a derivation leaves out.
    private static func phrase(of text: String) -> String {
        ["'s", "’s"].contains(where: text.hasSuffix) ? String(text.dropLast(2)) : text
    }

    private static func follows(_ step: StatedDerivation, from expression: TemporalExpression) -> Bool {
        guard let date = expression.date, StatedDerivation.states(step.result, date) else { return false }
        guard let stated = step.countedFrom else { return true }
        let derived = StatedDerivation.all(in: expression.derivation).first?.countedFrom
        return derived.map { $0 == stated } ?? false
    }
}
