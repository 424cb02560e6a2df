internal import Chronology
internal import Content

/// The events that an article lists and those that have been proposed for it.
struct KnownEvents {
    private var ids: Set<String>
    private var titles: [String: [EDTFDate?]]
    private var quotes: [(date: EDTFDate?, quote: FoldedText)]
    private var proposed: Set<String> = []
    /// The next number for an id that has been given already.
    private var numbers: [String: Int] = [:]

    init(_ events: [EventReport]) {
        ids = Set(events.map(\.id.value))
        titles = Dictionary(grouping: events, by: \.title).mapValues { $0.map(\.date) }
        quotes = events.filter { !$0.quote.isEmpty }.map { (date: $0.date, quote: FoldedText(Array($0.quote.utf8))) }
    }

    /// Takes up a proposal, under an id that no other one has; `nil` where the event is listed already.
    ///
    /// - Parameter sentence: The sentence that it comes from.
    mutating func add(_ proposal: ProposedEvent, sentence: String) -> ProposedEvent? {
        guard !ids.contains(proposal.id), !(titles[proposal.title]?.contains(proposal.date) ?? false) else {
            return nil
        }
        let text = FoldedText(Array(sentence.utf8))
        let isKnown = quotes.contains { $0.date == proposal.date && !text.occurrences(of: $0.quote, limit: 1).isEmpty }
        guard !isKnown else { return nil }
        var result = proposal
        while proposed.contains(result.id) || ids.contains(result.id) {
            let number = numbers[proposal.id, default: 2]
            result.id = "\(proposal.id)-\(number)"
            numbers[proposal.id] = number + 1
        }
        proposed.insert(result.id)
        return result
    }
}
