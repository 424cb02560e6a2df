internal import Chronology
internal import Content

/// The events that an article lists, those of its site, and those that have been proposed for it.
struct KnownEvents {
    private let site: SiteEvents
    private let listed: [EventReport]
    private var ids: Set<String>
    private var titles: [String: [EDTFDate?]]
    private var quotes: [(date: EDTFDate?, quote: FoldedText)]
    private var proposed: Set<String> = []
    /// The next number for an id that has been given already.
    private var numbers: [String: Int] = [:]

    /// - Parameters:
    ///   - events: What the article lists.
    ///   - site: What other documents of its site report.
    init(_ events: [EventReport], site: SiteEvents) {
        self.site = site
        listed = events
        ids = Set(events.map(\.id.value))
        titles = Dictionary(grouping: events, by: \.title).mapValues { $0.map(\.date) }
        quotes = events.filter { !$0.quote.isEmpty }.map { (date: $0.date, quote: FoldedText(Array($0.quote.utf8))) }
    }

    /// Takes up a proposal: under the id of the event of the site that it seems to be, or one that no other event has;
    /// `nil` where the event is listed already.
    ///
    /// - Parameter sentence: The sentence that it comes from.
    mutating func add(_ proposal: ProposedEvent, sentence: String) -> ProposedEvent? {
        guard !ids.contains(proposal.id), !(titles[proposal.title]?.contains(proposal.date) ?? false) else {
            return nil
        }
        let text = FoldedText(Array(sentence.utf8))
        let isKnown = quotes.contains { $0.date == proposal.date && !text.occurrences(of: $0.quote, limit: 1).isEmpty }
        guard !isKnown, !listed.contains(where: { proposal.seemsToBe($0) }) else { return nil }
        var result = proposal
        if let match = site.event(like: proposal), !proposed.contains(match.id) {
            guard !ids.contains(match.id) else { return nil }
            result.id = match.id
            result.known = match
        }
        while result.known == nil && (site.has(result.id) || ids.contains(result.id)) || proposed.contains(result.id) {
            let number = numbers[proposal.id, default: 2]
            result.id = "\(proposal.id)-\(number)"
            result.known = nil
            numbers[proposal.id] = number + 1
        }
        proposed.insert(result.id)
        return result
    }
}
