internal import Bounds
internal import Language
public import Chronology
public import Content

/// What the raw text that an article comes from proves of the article’s events.
public struct SourceVerification: Sendable {
    /// The expressions of time in the raw text.
    public let expressions: [TemporalExpression]
    /// The events in the article’s order, and what was found of each.
    public let events: [Finding]

    /// What the raw text proves of one event.
    public struct Finding: Sendable {
        /// The event as the article lists it.
        public let event: EventReport
        /// Whether its quote is the source’s.
        public let quote: Quote
        /// How its date relates to those in its quote.
        public let date: Dating
    }

    /// Whether a quote is part of the raw text, both read as `FoldedText` reads them.
    public enum Quote: Sendable, Hashable {
        /// The event quotes nothing.
        case absent
        case verbatim
        case notFound
    }

    /// How the date of an event relates to the dates in its quote, as the tagger resolves them in the raw text.
    public enum Dating: Sendable, Hashable {
        /// Nothing to prove: the event has no date, or its quote is not in the text.
        case absent
        /// The quote holds no date, or none that can be resolved: the date is the editor’s own derivation.
        case editorial
        /// It is the same date.
        case follows
        /// The two have days in common, but the date is not the same: the editor knew more.
        case overlaps(TemporalExpression)
        /// They have no day in common.
        case contradicts(TemporalExpression)
    }

    /// Compares an article’s events with the raw text.
    ///
    /// - Complexity: O(*n* · *k*) for *k* events and a text of *n* bytes.
    public init(of article: Article, raw: [UInt8]) {
        let readings = FoldedText.readings(of: raw)
        let expressions = DatedSections(
            of: raw, published: article.dateAnchor, language: ReadingLanguage(tag: article.language)
        ).expressions
        self.expressions = expressions
        events = article.events.map { event in
            guard !event.quote.isEmpty else { return Finding(event: event, quote: .absent, date: .absent) }
            let quote = FoldedText(Array(event.quote.utf8))
            let places = readings.lazy.map { $0.occurrences(of: quote) }.first { !$0.isEmpty } ?? []
            guard !places.isEmpty else { return Finding(event: event, quote: .notFound, date: .absent) }
            guard let date = event.date else { return Finding(event: event, quote: .verbatim, date: .absent) }
            let candidates = places.flatMap { place in Self.expressions(expressions, overlapping: place) }
            return Finding(event: event, quote: .verbatim, date: Self.dating(date, candidates))
        }
    }

    /// The expressions that have bytes in common with a range.
    private static func expressions(
        _ all: [TemporalExpression], overlapping range: Range<Int>
    ) -> [TemporalExpression] {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle].bytes.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return Array(all[within: low...].prefix { $0.bytes.lowerBound < range.upperBound })
    }

    private static func dating(_ date: EDTFDate, _ candidates: [TemporalExpression]) -> Dating {
        let resolved = candidates.filter(\.isResolved)
        if resolved.contains(where: { $0.date?.spansSameDays(as: date) ?? false }) { return .follows }
        if let near = resolved.first(where: { $0.date?.overlaps(date) ?? false }) { return .overlaps(near) }
        return resolved.first.map(Dating.contradicts) ?? .editorial
    }
}
